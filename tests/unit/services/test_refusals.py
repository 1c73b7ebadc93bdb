"""A parameter that a server refuses is left out or renamed, once, and that is remembered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_ai.core.account import Account
from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.message import Status
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.response_format import FormatKind, ResponseFormat
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services.refusals import owner
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


# Every parameter that can be set, with the field that it is at OpenAI.
SET: dict[str, Sampling] = {
    "temperature": Sampling(temperature=0.2),
    "top_p": Sampling(top_p=0.5),
    "max_completion_tokens": Sampling(max_tokens=50),
    "presence_penalty": Sampling(presence_penalty=1.0),
    "frequency_penalty": Sampling(frequency_penalty=1.0),
    "n": Sampling(n=2),
    "stop": Sampling(stop=("END",)),
    "seed": Sampling(seed=7),
    "reasoning_effort": Sampling(reasoning_effort="low"),
    "verbosity": Sampling(verbosity="low"),
    "response_format": Sampling(response_format=ResponseFormat(FormatKind.JSON_SCHEMA)),
    "logprobs": Sampling(logprobs=True),
    "top_logprobs": Sampling(top_logprobs=3),
    "stream": Sampling(stream=True),
    "top_k": Sampling(extra='{"top_k": 5}'),
}


def camel(name: str) -> str:
    """A name as xAI and Google write it."""
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


def in_param(name: str) -> tuple[int, Any]:
    """The way of OpenAI."""
    words = "Unsupported value with this model."
    return 400, {"error": {"message": words, "param": name, "code": "unsupported_value"}}


def in_loc(name: str) -> tuple[int, Any]:
    """The way of Mistral, and of every server made with FastAPI."""
    where = {
        "type": "extra_forbidden",
        "loc": ["body", *name.split(".")],
        "msg": "Extra inputs are not permitted",
    }
    return 422, {"detail": [where]}


def in_camel_case(name: str) -> tuple[int, Any]:
    """The way of xAI."""
    return 400, {"code": "invalid argument", "error": f"Argument not supported on this model: {camel(name)}"}


def in_message(name: str) -> tuple[int, Any]:
    """The way of Anthropic and many others."""
    return 400, {"error": {"message": f"`{name}` is not supported by this model."}}


WAYS = (in_param, in_loc, in_camel_case, in_message)


async def asked_of(home: House, provider: str, url: str, sampling: Sampling) -> Any:
    """The reply of an account of some provider, whose server is the scripted one."""
    account = Account("lent", provider, "Lent", url)
    home.accounts.lend(account)
    home.accounts.use_key(account, "the-key-0a1b2c3d")
    chat = home.chat(Conversation(setup=Setup(account="lent", model="m", sampling=sampling)))
    return reply_of(await chat.wait(await chat.send("Hi")))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("name", SET)
def test_whatever_is_refused_in_whatever_way_is_left_out_and_the_reply_comes(
    tmp_path: Path, server: ScriptedServer, name: str, way: Any
) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(*way(name))
            reply = await asked_of(home, "openai", server.url, SET[name])
            assert reply.status is Status.DONE
            refusal = home.refusals.known(server.url, "m")[name]
            assert refusal.reason
            assert reply.changes == {name: ""}
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            await asked_of(home, "openai", server.url, SET[name])
            home.refusals.forget(server.url, "m", owner(name))
            await asked_of(home, "openai", server.url, SET[name])

    asyncio.run(run())
    assert [name in chat.body for chat in server.chats] == [True, False, False, True]


@pytest.mark.parametrize(
    ("provider", "refused", "field", "sampling"),
    [
        ("openai", "response_format.json_schema", "response_format", SET["response_format"]),
        ("openai", "stream_options.include_usage", "stream_options", Sampling()),
        ("openrouter", "reasoning.effort", "reasoning", SET["reasoning_effort"]),
        ("deepseek", "thinking.type", "thinking", SET["reasoning_effort"]),
        ("qwen", "enable_thinking", "enable_thinking", SET["reasoning_effort"]),
        (
            "llama_cpp",
            "chat_template_kwargs.enable_thinking",
            "chat_template_kwargs",
            SET["reasoning_effort"],
        ),
        ("mistral", "random_seed", "random_seed", SET["seed"]),
        ("mistral", "seed", "random_seed", SET["seed"]),
        ("custom", "options.num_ctx", "options", Sampling(extra='{"options": {"num_ctx": 5}}')),
    ],
)
@pytest.mark.parametrize("way", [in_param, in_loc], ids=lambda way: way.__name__)
def test_what_is_refused_within_a_field_is_left_out_with_it(
    tmp_path: Path,
    server: ScriptedServer,
    provider: str,
    refused: str,
    field: str,
    sampling: Sampling,
    way: Any,
) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(*way(refused))
            assert (await asked_of(home, provider, server.url, sampling)).status is Status.DONE

    asyncio.run(run())
    assert [field in chat.body for chat in server.chats] == [True, False]


def test_a_value_out_of_range_is_left_out_and_another_one_is_sent(
    tmp_path: Path, server: ScriptedServer
) -> None:
    too_large = {
        "error": {"message": "max_tokens is too large: 9000.", "param": "max_tokens", "code": "invalid_value"}
    }

    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(400, too_large)
            for limit in (9000, 9000, 50):
                assert (await asked(home, sampling=Sampling(max_tokens=limit))).status is Status.DONE

    asyncio.run(run())
    assert [chat.body.get("max_tokens") for chat in server.chats] == [9000, None, None, 50]


def test_a_wrong_schema_is_for_its_author_to_mend(tmp_path: Path, server: ScriptedServer) -> None:
    wrong = "Invalid schema for response_format 'answer': In context=(), 'required' is required."
    error = {"error": {"message": wrong, "param": "response_format", "code": None}}

    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(400, error)
            reply = await asked_of(home, "openai", server.url, SET["response_format"])
            assert reply.status is Status.FAILED
            assert "Invalid schema" in reply.error.message

    asyncio.run(run())
    assert len(server.chats) == 1


def test_a_server_that_may_not_stream_gives_its_reply_as_a_whole(
    tmp_path: Path, server: ScriptedServer
) -> None:
    words = "Your organization must be verified to stream this model."
    error = {"error": {"message": words, "param": "stream", "code": "unsupported_value"}}

    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(400, error)
            server.whole_reply("All at once")
            assert (await asked(home, sampling=Sampling())).status is Status.DONE

    asyncio.run(run())
    assert [chat.body.get("stream") for chat in server.chats] == [True, None]


@pytest.mark.parametrize("name", ["messages", "model", "messages[0].content"])
def test_a_request_is_never_left_without_its_messages_and_its_model(
    tmp_path: Path, server: ScriptedServer, name: str
) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            server.fail(*in_param(name))
            assert (await asked(home)).status is Status.FAILED

    asyncio.run(run())
    assert len(server.chats) == 1


def test_what_earlier_versions_remembered_counts(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            kept = {f"{server.url} m": {"temperature": "", "max_tokens": "max_completion_tokens"}}
            home.preferences.remember("parameters.refused", kept)
            await asked(home)

    asyncio.run(run())
    assert parameters(server) == [{"max_completion_tokens": 50}]


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
