"""What is shown of a request is what is sent, and nothing secret is in it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from desktop_ai.core.account import Account
from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services.chat import Chat
from desktop_ai.services.previews import Previews
from tests.support.house import House, house
from tests.support.playing_keyring import PlayingKeyring
from tests.support.scripted_server import ScriptedServer

KEY = "the-key-0a1b2c3d"
SAMPLING = Sampling(temperature=0.2, n=2, stop=("END",), extra='{"top_k": 5}')


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as started:
        yield started


def chat_with(home: House, url: str, provider: str = "anthropic", sampling: Sampling = SAMPLING) -> Chat:
    """A conversation with an account of a provider whose server is the scripted one."""
    home.accounts.lend(Account("lent", provider, "Lent", url))
    setup = Setup(account="lent", model="m", instructions="Be brief", sampling=sampling)
    return home.chat(Conversation(setup=setup))


def test_what_is_shown_is_what_the_next_message_sends(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            chat = chat_with(home, server.url)
            home.accounts.use_key(chat.account, KEY)
            await chat.wait(await chat.send("First"))
            chat.draft = "Second"
            shown = await Previews(home.asking).of(chat)
            assert shown is not None
            await chat.wait(await chat.send(chat.draft))
            sent = server.chats[-1]
            assert shown.body == sent.body
            assert shown.url == f"{server.url}/chat/completions"
            headers = dict(shown.headers)
            assert headers["authorization"] == "Bearer [hidden]"
            assert headers["x-api-key"] == "[hidden]"
            assert set(headers) <= set(sent.headers)
            assert KEY not in str(shown)

    asyncio.run(run())
    assert len(server.chats) == 2


def test_what_an_account_adds_is_shown_by_name_only(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        secrets = Secrets(
            key=KEY,
            server=server.url,
            headers={"X-Team": "ab"},
            body={"safety": {"id": "hush", "level": 3, "list": ["x"]}},
        )
        async with house(tmp_path, OpenAIProviders(), server=server.url, keyring=PlayingKeyring()) as home:
            await home.accounts.keep_secrets(home.accounts.account("llama_cpp"), secrets)
            shown = await Previews(home.asking).of(home.chat())
            assert shown is not None
            assert dict(shown.headers)["x-team"] == "[hidden]"
            assert shown.body["safety"] == {"id": "[hidden]", "level": 3, "list": ["[hidden]"]}

    asyncio.run(run())
    assert server.chats == []


def test_without_a_key_the_request_is_shown_without_one(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders()) as home:
            shown = await Previews(home.asking).of(chat_with(home, server.url))
            assert shown is not None
            assert "authorization" not in dict(shown.headers)
            assert shown.body["messages"] == [{"role": "system", "content": "Be brief"}]

    asyncio.run(run())


def test_what_is_known_to_be_refused_is_not_in_it(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            chat = chat_with(home, server.url, "custom")
            server.fail(400, {"error": {"message": "`temperature` is not supported"}})
            await chat.wait(await chat.send("First"))
            shown = await Previews(home.asking).of(chat)
            assert shown is not None
            assert "temperature" not in shown.body
            assert shown.body["top_k"] == 5

    asyncio.run(run())


def test_in_words_long_texts_are_shortened_and_copied_whole(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            chat = chat_with(home, server.url, "custom")
            chat.draft = "x" * 5_000
            written = await Previews(home.asking).written(chat)
            assert written is not None
            assert written.notes == ()
            assert written.shown.startswith(f"POST {server.url}/chat/completions\naccept: application/json\n")
            assert "(5,000 characters in all)" in written.shown
            assert "x" * 501 not in written.shown
            body = json.loads(written.whole.split("\n\n", 1)[1])
            assert body["messages"][-1]["content"] == chat.draft

    asyncio.run(run())


def test_nothing_leaves_the_program_for_the_guide(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders()) as home:
            chat = home.chat(Conversation(setup=Setup(account="guide")))
            chat.draft = "Hi"
            previews = Previews(home.asking)
            assert await previews.of(chat) is None
            assert await previews.written(chat) is None

    asyncio.run(run())


def test_what_has_a_mistake_in_it_is_not_sent_and_nothing_else_is_either(
    tmp_path: Path, server: ScriptedServer
) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            chat = chat_with(home, server.url, "custom", Sampling(temperature=0.2, extra='{"top_k": }'))
            with pytest.raises(BadInput, match=r"“Extra JSON” has a mistake .*Line 1, column 11") as caught:
                await chat.send("Hi")
            assert caught.value.action == Remedy.SET_PARAMETERS
            assert chat.is_empty
            written = await Previews(home.asking).written(chat)
            assert written is not None
            assert not written.can_be_sent
            assert "Line 1, column 11" in str(written.notes[0])
            mended = chat.conversation.setup.sampling.with_value("extra", '{"top_k": 5}')
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup, sampling=mended))
            await chat.wait(await chat.send("Hi"))

    asyncio.run(run())
    assert [chat.body["top_k"] for chat in server.chats] == [5]


def test_what_the_service_is_known_not_to_take_is_said(tmp_path: Path, server: ScriptedServer) -> None:
    async def run() -> None:
        async with house(tmp_path, OpenAIProviders(), server=server.url) as home:
            chat = chat_with(home, server.url, "openai", Sampling(temperature=0.2, max_tokens=5))
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup, model="o3"))
            chat.draft = "Hi"
            written = await Previews(home.asking).written(chat)
            assert written is not None
            assert [str(note) for note in written.notes] == [
                "Temperature is not sent: OpenAI does not take it for this model."
            ]
            assert "temperature" not in written.whole
            assert '"max_completion_tokens": 5' in written.whole

    asyncio.run(run())
