"""The quiet lines under the model."""

import msgspec

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs

LIST = {
    "data": [
        {
            "id": "known",
            "context_length": 128000,
            "architecture": {"input_modalities": ["text", "image"]},
            "pricing": {"prompt": "0.000003", "completion": "0.000015"},
        },
        {"id": "free", "pricing": {"prompt": "0", "completion": "0"}},
        {"id": "bare"},
    ]
}


def choose(window: WindowDriver, model: str) -> None:
    window.window.main.resize(1360, 860)  # else there is no room for the inspector
    window.chat.change_setup(
        msgspec.structs.replace(window.chat.conversation.setup, account="openrouter", model=model)
    )


async def with_list(start: Programs, server: ScriptedServer) -> WindowDriver:
    server.models = LIST
    window = await start()
    accounts = window.core.accounts
    accounts.set_base_url(accounts.account("openrouter"), server.url)
    accounts.use_key(accounts.account("openrouter"), "sk-or-test-12345678")
    await window.core.models.refresh(accounts.account("openrouter"))
    return window


async def test_what_is_known_of_the_model_stands_under_it(start: Programs, server: ScriptedServer) -> None:
    window = await with_list(start, server)
    choose(window, "known")
    assert window.sees("128K context · images\n$3 in, $15 out per million tokens")
    facts = window.window.main.inspector.model_facts
    assert facts.accessibleName() == (
        "About the model: sees images, 128K context, $3 for a million tokens sent, $15 for a million written"
    )
    choose(window, "free")
    assert window.sees("context unknown\nfree")


async def test_what_nobody_says_is_unknown(start: Programs, server: ScriptedServer) -> None:
    window = await with_list(start, server)
    for model in ("bare", "typed-by-hand"):
        choose(window, model)
        assert window.sees("context unknown\nprice unknown")


async def test_without_a_model_nothing_is_said_of_one(start: Programs, server: ScriptedServer) -> None:
    window = await with_list(start, server)
    choose(window, "")
    assert not window.window.main.inspector.model_facts.isVisible()
    window.chat.change_setup(
        msgspec.structs.replace(window.chat.conversation.setup, account="guide", model="guide")
    )
    assert not window.window.main.inspector.model_facts.isVisible()


async def test_a_list_that_was_kept_is_known_soon_after_the_start(
    start: Programs, server: ScriptedServer
) -> None:
    window = await with_list(start, server)
    await window.close()
    server.models = {"data": []}
    window = await start()
    choose(window, "known")
    await window.see("128K context")
