"""Switching the model by the keyboard: found by a few letters, across accounts, with what is known of each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from time import process_time

import msgspec
import pytest
from PySide6.QtCore import Qt

from desktop_ai.core.model_info import ModelInfo, Prices
from desktop_ai.services.chosen_models import ChosenModel
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_list import ChoiceModel
from desktop_ai.ui.model_choices import ModelChoices
from tests.support.scripted_server import JSON, Script, ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

ROUTED = {
    "data": [
        {
            "id": "anthropic/claude-x",
            "name": "Claude X",
            "context_length": 1000000,
            "architecture": {"input_modalities": ["text", "image"]},
            "pricing": {"prompt": "0.000003", "completion": "0.000015"},
            "supported_parameters": ["tools", "reasoning"],
        },
        {"id": "openai/gpt-x", "name": "GPT X", "context_length": 400000},
        {"id": "openai/gpt-x-mini"},
        {"id": "openai/text-embedding-x"},
    ]
}


@pytest.fixture
def local() -> Iterator[ScriptedServer]:
    """A server of the user's own."""
    with ScriptedServer() as started:
        started.models = {"data": [{"id": "llama:8b", "max_model_len": 8192}]}
        yield started


async def opened(
    start: Programs, server: ScriptedServer, local: ScriptedServer | None = None
) -> WindowDriver:
    """The window with an account that has a key, the one in front, and a local server that told of its models."""
    window = await start()
    accounts = window.core.accounts
    accounts.set_base_url(accounts.account("openrouter"), server.url)
    accounts.use_key(accounts.account("openrouter"), "sk-or-test-12345678")
    if local is not None:
        accounts.set_base_url(accounts.account("ollama"), local.url)
        await window.core.models.refresh(accounts.account("ollama"))
    setup = msgspec.structs.replace(window.chat.conversation.setup, account="openrouter", model="")
    window.chat.change_setup(setup)
    return window


async def asking(window: WindowDriver, known: str = "") -> None:
    """Open the list, and wait until it has a line."""
    window.press("Ctrl+Shift+M")
    await window.see_palette("Model")
    if known:
        await until(lambda: known in shown(window), lambda: f"{known} is not among {shown(window)}")


def lines(window: WindowDriver) -> list[Choice]:
    model = window.window.panels.palette.list.model()
    return [model.index(row, 0).data(ChoiceModel.ChoiceRole) for row in range(model.rowCount())]


def shown(window: WindowDriver) -> list[str]:
    return [line.title for line in lines(window)]


def groups(window: WindowDriver) -> list[str]:
    model = window.window.panels.palette.list.model()
    above = [str(model.index(row, 0).data(ChoiceModel.GroupRole)) for row in range(model.rowCount())]
    return [group for group in above if group]


def chosen(window: WindowDriver) -> tuple[str, str]:
    return window.chat.account.id, window.chat.conversation.setup.model


async def taken(window: WindowDriver, account: str, model: str) -> None:
    await until(lambda: chosen(window) == (account, model), lambda: f"{chosen(window)} was chosen")


async def test_a_few_letters_and_enter_switch_the_model(start: Programs, server: ScriptedServer) -> None:
    server.models = ROUTED
    window = await opened(start, server)
    await asking(window, "openai/gpt-x")
    window.type("mini")
    window.press("Return")
    await taken(window, "openrouter", "openai/gpt-x-mini")


async def test_a_model_of_another_account_takes_the_conversation_there(
    start: Programs, server: ScriptedServer, local: ScriptedServer
) -> None:
    server.models = ROUTED
    window = await opened(start, server, local)
    await asking(window, "openai/gpt-x")
    assert groups(window) == ["OpenRouter", "Ollama", "Not for chatting"]
    window.type("ollama")
    assert shown(window)[1] == "llama:8b"
    window.press("Return")
    await taken(window, "ollama", "llama:8b")
    await window.ask("Hello")
    assert local.chats[0].body["model"] == "llama:8b"
    assert server.chats == []


async def test_any_other_name_can_be_typed(start: Programs, server: ScriptedServer) -> None:
    server.models = ROUTED
    window = await opened(start, server)
    await asking(window, "openai/gpt-x")
    window.type("brand/new-one")
    window.press("Return")
    await taken(window, "openrouter", "brand/new-one")


async def test_a_name_that_others_begin_with_is_one_line_above_them(
    start: Programs, server: ScriptedServer
) -> None:
    server.models = ROUTED
    window = await opened(start, server)
    await asking(window, "openai/gpt-x")
    window.type("openai/gpt")
    assert shown(window)[0] == "Use “openai/gpt”"
    window.press("Up")
    window.press("Return")
    await taken(window, "openrouter", "openai/gpt")
    await asking(window)
    window.type("openai/gpt-x")
    window.press("Return")
    await taken(window, "openrouter", "openai/gpt-x")


async def test_what_is_known_of_a_model_is_drawn_and_said(start: Programs, server: ScriptedServer) -> None:
    server.models = ROUTED
    window = await opened(start, server)
    await asking(window, "openai/gpt-x")
    claude, gpt, mini, embedding = lines(window)
    assert (claude.context, claude.detail) == ("Claude X", "1M context · $3 in, $15 out")
    assert claude.marks == ("images", "tools", "reasoning")
    index = window.window.panels.palette.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "anthropic/claude-x, Claude X, of OpenRouter, sees images, calls tools, reasons, 1M context, "
        "$3 for a million tokens sent, $15 for a million written"
    )
    assert gpt.detail == "400K context · price unknown"
    assert (mini.detail, mini.marks) == ("context unknown · price unknown", ())
    assert embedding.detail.startswith("embeddings")
    for line in (gpt, mini):
        assert "0 " not in line.said


async def test_favourites_come_first_and_are_made_by_a_key(
    start: Programs, server: ScriptedServer, local: ScriptedServer
) -> None:
    server.models = ROUTED
    window = await opened(start, server, local)
    await asking(window, "openai/gpt-x")
    window.type("llama")
    window.press("Ctrl+D")
    assert window.core.chosen_models.favourites() == [ChosenModel("ollama", "llama:8b")]
    window.press("Ctrl+A")
    window.press("Backspace")
    assert shown(window)[0] == "llama:8b"
    assert lines(window)[0].is_starred
    assert "favourite" in lines(window)[0].said
    assert groups(window)[0] == "Favourites"
    assert shown(window).count("llama:8b") == 1
    window.press("Ctrl+D")
    assert window.core.chosen_models.favourites() == []
    window.press("Esc")
    assert chosen(window) == ("openrouter", "")


async def test_the_model_of_the_conversation_is_made_a_favourite_by_the_same_key(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    window.press("Ctrl+D")
    await window.be_told("No model is chosen.")
    window.chat.change_setup(msgspec.structs.replace(window.chat.conversation.setup, model="m"))
    window.press("Ctrl+D")
    await window.be_told("m is a favourite.")
    window.press("Ctrl+D")
    await window.be_told("m is no favourite any more.")


async def test_what_was_chosen_last_comes_next(start: Programs, server: ScriptedServer) -> None:
    server.models = ROUTED
    window = await opened(start, server)
    for name in ("openai/gpt-x-mini", "anthropic/claude-x"):
        await asking(window, name)
        window.type(name)
        window.press("Return")
        await taken(window, "openrouter", name)
    await asking(window)
    assert groups(window)[0] == "Recent"
    assert shown(window)[:3] == ["anthropic/claude-x", "openai/gpt-x-mini", "openai/gpt-x"]


async def test_a_list_on_its_way_an_empty_one_and_a_failure_are_told(
    start: Programs, server: ScriptedServer
) -> None:
    server.models_script = Script(is_silent=True)
    window = await opened(start, server)
    await asking(window)
    await window.see("Asking OpenRouter for its models…")
    window.press("Esc")
    server.models_script = Script(b'{"error": {"message": "no"}}', status=401, content_type=JSON)
    window = await reopened(window, start, server)
    await asking(window)
    await window.see("OpenRouter does not accept this key.")
    window.type("still-typed")
    assert shown(window) == ["Use “still-typed”"]
    assert window.sees("OpenRouter does not accept this key.")
    window.press("Esc")
    server.models_script = Script(json.dumps({"data": []}).encode(), content_type=JSON)
    window = await reopened(window, start, server)
    await asking(window)
    await window.see("No model is known yet. F5 asks OpenRouter; any name can be typed.")


async def test_a_list_that_was_asked_for_before_is_on_its_way_too(
    start: Programs, server: ScriptedServer
) -> None:
    server.models_script = Script(is_silent=True)
    window = await opened(start, server)
    window.press("F5")
    account = window.chat.account
    await until(lambda: window.core.models.is_refreshing(account), "nobody was asked")
    await asking(window)
    await window.see("Asking OpenRouter for its models…")


async def reopened(window: WindowDriver, start: Programs, server: ScriptedServer) -> WindowDriver:
    await window.close()
    return await opened(start, server)


async def test_f5_asks_again_while_the_list_is_open(start: Programs, server: ScriptedServer) -> None:
    server.models = {"data": ["first"]}
    window = await opened(start, server)
    await asking(window, "first")
    server.models = {"data": ["first", "second"]}
    window.press("F5")
    await until(lambda: "second" in shown(window), "the list did not come")
    assert window.window.panels.palette.isVisible()


async def test_a_fresh_list_is_not_asked_for_again(start: Programs, server: ScriptedServer) -> None:
    server.models = ROUTED
    window = await opened(start, server)
    await asking(window, "openai/gpt-x")
    window.press("Esc")
    asked = len(server.received)
    await asking(window, "openai/gpt-x")
    window.press("Esc")
    await window.core.tasks.wait_for(window.window.actions, deadline=0.1)
    assert len(server.received) == asked


async def test_an_account_without_a_key_is_left_alone(start: Programs, server: ScriptedServer) -> None:
    server.models = ROUTED
    window = await opened(start, server)
    with ScriptedServer() as other:
        accounts = window.core.accounts
        accounts.set_base_url(accounts.account("deepseek"), other.url)
        await asking(window, "openai/gpt-x")
        assert groups(window) == ["OpenRouter", "Not for chatting"]
        assert other.received == []


async def test_thousands_of_models_are_there_at_once(start: Programs, server: ScriptedServer) -> None:
    server.models = {
        "data": [
            {
                "id": f"vendor-{number % 40}/model-{number}",
                "context_length": 1000 + number,
                "pricing": {"prompt": "0.000001", "completion": "0.000002"},
            }
            for number in range(3000)
        ]
    }
    window = await opened(start, server)
    await window.core.models.refresh(window.chat.account)
    choices = ModelChoices(window.core.accounts, window.core.models, window.core.chosen_models)
    begin = process_time()
    assert len(choices.all(window.chat.account)) == 3000
    assert process_time() - begin < 0.6  # measured: a sixth of that
    begin = process_time()
    await asking(window)
    for letter in "model-2999":
        window.type(letter)
    assert process_time() - begin < 3.0
    window.press("Return")
    await taken(window, "openrouter", "vendor-39/model-2999")


async def test_prices_of_the_table_are_seen_where_the_list_has_none(
    start: Programs, server: ScriptedServer
) -> None:
    server.models = {"data": [{"id": "gpt-4o-mini"}]}
    window = await opened(start, server)
    account = window.core.accounts.account("openrouter")
    found = {"gpt-4o-mini": ModelInfo("gpt-4o-mini", "GPT 4o mini", 128000, prices=Prices(0.15, 0.6))}
    window.core.models.prices.find = lambda _url, model: found.get(model)  # type: ignore[method-assign]
    await window.core.models.refresh(account)
    await asking(window, "gpt-4o-mini")
    (line,) = lines(window)
    assert (line.context, line.detail) == ("GPT 4o mini", "128K context · $0.15 in, $0.60 out")
