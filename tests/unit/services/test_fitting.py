"""Cutting a conversation that is too long: by what the server says, what is known of the model, or a good part."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop_ai.core.context_window import first_place, messages_to_send
from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.message import Status
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services.chat import Chat
from desktop_ai.services.fitting import Fitting
from tests.support.conversations import reply_of
from tests.support.house import house
from tests.support.scripted_server import ScriptedServer

LONG = "some words that make it long " * 40  # about 210 tokens
REFUSAL = "the request exceeds the available context size, try increasing it"


def too_long(server: ScriptedServer, **more: int) -> None:
    server.fail(400, {"error": {"message": REFUSAL, "type": "exceed_context_size_error", **more}})


async def talked(chat: Chat, turns: int) -> None:
    for number in range(turns):
        await chat.wait(await chat.send(f"Question {number}: {LONG}"))


async def failed(chat: Chat) -> None:
    message = await chat.wait(await chat.send("The last question"))
    error = reply_of(message).error
    assert error is not None
    assert error.kind == "too_long"
    assert error.remedy.startswith("Send what fits")


def sent(server: ScriptedServer) -> list[str]:
    """The first words of each message of the last request."""
    return [str(message["content"])[:10] for message in server.chats[-1].messages]


def test_what_fits_by_the_servers_own_count_is_sent_and_stays_so(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat, fitting = home.chat(), Fitting(home.models)
                await talked(chat, 4)
                too_long(server, n_ctx=800, n_prompt_tokens=950)
                await failed(chat)
                assert await fitting.send_what_fits(chat) == 2
                await chat.wait(next(iter(chat.runs.values())))
                assert sent(server) == ["Question 2", "Hello! Thi", "Question 3", "Hello! Thi", "The last q"]
                assert reply_of(chat.conversation.path()[-1]).status is Status.DONE
                await chat.wait(await chat.send("Another one"))
                assert sent(server)[0] == "Question 2"
                await chat.flush()
                again = await home.kept(chat.conversation.id)
                assert again.setup.first_sent == chat.conversation.setup.first_sent
                assert fitting.send_all(chat)
                await chat.wait(await chat.send("And one more"))
                assert sent(server)[0] == "Question 0"
                assert not fitting.send_all(chat)

        asyncio.run(run())


def test_what_nobody_knows_the_size_of_is_cut_by_a_good_part_each_time(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat, fitting = home.chat(), Fitting(home.models)
                await talked(chat, 4)
                too_long(server)
                await failed(chat)
                too_long(server)
                assert await fitting.send_what_fits(chat) == 2
                await chat.wait(next(iter(chat.runs.values())))
                assert await fitting.send_what_fits(chat) == 1
                await chat.wait(next(iter(chat.runs.values())))
                assert sent(server) == ["Question 3", "Hello! Thi", "The last q"]

        asyncio.run(run())


def test_a_last_message_that_is_too_long_alone_is_not_cut(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                too_long(server, n_ctx=100, n_prompt_tokens=950)
                await chat.wait(await chat.send(LONG))
                with pytest.raises(BadInput, match="alone is longer") as raised:
                    await Fitting(home.models).send_what_fits(chat)
                assert raised.value.action == Remedy.CHOOSE_MODEL
                assert chat.conversation.setup.first_sent == ""

        asyncio.run(run())


def test_what_fits_already_is_not_cut(tmp_path: Path) -> None:
    with ScriptedServer() as server:

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                await talked(chat, 2)
                with pytest.raises(BadInput, match="nothing was cut"):
                    await Fitting(home.models).send_what_fits(chat)

        asyncio.run(run())


def test_a_known_context_is_kept_to_before_anything_fails(tmp_path: Path) -> None:
    with ScriptedServer() as server:
        server.models = {"data": [{"id": "scripted-model", "context_length": 500}]}

        async def run() -> None:
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                chat = home.chat()
                await home.models.refresh(chat.account)
                await talked(chat, 4)
                asked = len(server.chats)
                assert await Fitting(home.models).send_what_fits(chat) == 3
                assert len(server.chats) == asked
                path = chat.conversation.path()
                first = chat.conversation.setup.first_sent
                assert first_place(path, first) == 6
                assert len(messages_to_send(path, chat.account.id, first)) == 2

        asyncio.run(run())
