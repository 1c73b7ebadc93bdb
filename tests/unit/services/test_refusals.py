"""A parameter that a server refuses is left out or renamed, once, and that is remembered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.message import Status
from desktop_ai.core.parameters import Sampling
from desktop_ai.providers.factory import OpenAIProviders
from tests.support.conversations import reply_of
from tests.support.house import LOCAL, House, house
from tests.support.scripted_server import ScriptedServer

SAMPLING = Sampling(temperature=0.2, max_tokens=50)
NO_TEMPERATURE = {"error": {"message": "`temperature` is deprecated for this model.", "type": "invalid"}}
OTHER_LIMIT = {
    "error": {
        "message": "Unsupported parameter: 'max_tokens' is not supported with this model. "
        "Use 'max_completion_tokens' instead.",
        "param": "max_tokens",
        "code": "unsupported_parameter",
    }
}


FORBIDDEN = {
    "object": "error",
    "message": {"detail": [{"type": "extra_forbidden", "loc": ["body", "temperature"]}]},
}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as started:
        yield started


async def asked(home: House, *, model: str = "m", sampling: Sampling = SAMPLING) -> Any:
    """The reply to a question that was asked with parameters."""
    setup = Setup(account=LOCAL, model=model, sampling=sampling)
    chat = home.chat(Conversation(setup=setup))
    return reply_of(await chat.wait(await chat.send("Hi")))


def parameters(server: ScriptedServer) -> list[dict[str, Any]]:
    """What each request had beside model and messages."""
    plain = {"model", "messages", "stream", "stream_options"}
    return [{name: value for name, value in chat.body.items() if name not in plain} for chat in server.chats]


def test_what_is_refused_is_left_out_at_once_and_from_then_on(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(400, NO_TEMPERATURE)
            reply = await asked(home)
            assert reply.status is Status.DONE
            assert reply.parameters == {"temperature": 0.2, "max_tokens": 50}
            assert reply.changes == {"temperature": ""}
            await asked(home)
            assert await asked(home, model="another")
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            await asked(home)
            home.refusals.forget(home.accounts.base_url(home.accounts.account(LOCAL)), "m")
            await asked(home)

    asyncio.run(run())
    whole, less = {"temperature": 0.2, "max_tokens": 50}, {"max_tokens": 50}
    assert parameters(server) == [whole, less, less, whole, less, whole]


def test_a_parameter_goes_by_the_name_that_the_server_wants(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(400, OTHER_LIMIT)
            server.fail(
                422,
                {
                    "object": "error",
                    "message": {"detail": [{"type": "extra_forbidden", "loc": ["body", "temperature"]}]},
                },
            )
            reply = await asked(home)
            assert reply.status is Status.DONE
            assert reply.changes == {"max_tokens": "max_completion_tokens", "temperature": ""}

    asyncio.run(run())
    assert parameters(server)[-1] == {"max_completion_tokens": 50}
    assert len(server.chats) == 3


def test_a_server_that_goes_on_refusing_is_asked_once_more_for_each_parameter_and_then_fails(
    tmp_path: Path, server: ScriptedServer
) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            for _ in range(5):
                server.fail(400, NO_TEMPERATURE)
            reply = await asked(home)
            assert reply.status is Status.FAILED
            assert reply.error is not None
            assert "temperature" in reply.error.message

    asyncio.run(run())
    assert len(server.chats) == 2


def test_a_server_that_wants_names_in_a_circle_ends_in_an_error(
    tmp_path: Path, server: ScriptedServer
) -> None:
    def use(name: str, other: str) -> Any:
        error = {"message": f"Unsupported parameter: '{name}'. Use '{other}' instead.", "param": name}
        return {"error": {**error, "code": "unsupported_parameter"}}

    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            for _ in range(5):
                server.fail(400, use("max_tokens", "max_completion_tokens"))
                server.fail(400, use("max_completion_tokens", "max_tokens"))
            reply = await asked(home, sampling=Sampling(max_tokens=5))
            assert reply.status is Status.FAILED

    asyncio.run(run())
    assert len(server.chats) <= 3


def test_what_was_not_sent_is_not_blamed(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(400, NO_TEMPERATURE)
            reply = await asked(home, sampling=Sampling())
            assert reply.status is Status.FAILED

    asyncio.run(run())
    assert len(server.chats) == 1


def test_remembered_nonsense_counts_as_nothing(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        for wrong in (1, [], {"x": 1}, {f"{server.url} m": {"temperature": 7}}):
            async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
                home.preferences.remember("parameters.refused", wrong)
                assert (await asked(home)).status is Status.DONE

    asyncio.run(run())
    assert all(sent == msgspec.to_builtins(SAMPLING) for sent in parameters(server))
