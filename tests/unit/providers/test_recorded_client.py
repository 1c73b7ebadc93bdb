"""What the log of the network says of requests, compared with what a server received."""

from __future__ import annotations

import asyncio
import socket
from contextlib import aclosing

import msgspec
import pytest

from desktop_ai.core.network_request import NetworkRequest, Outcome, Purpose
from desktop_ai.core.reply import ContentDelta
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers import picture_request
from desktop_ai.providers.http import http_client
from desktop_ai.providers.local_servers import LocalServers
from desktop_ai.providers.openai_chat import OpenAIChat
from desktop_ai.providers.price_table import GenaiPrices
from desktop_ai.providers.web_pictures import WebPictures
from desktop_ai.services.network_log import NetworkLog
from tests.support.asking import PROVIDER, REQUEST, ask
from tests.support.scripted_server import JSON, Script, ScriptedServer

KEY = "sk-never-in-the-log-0123456789"


def host_of(server: ScriptedServer) -> str:
    return server.url.split("/")[2]


def only(log: NetworkLog) -> NetworkRequest:
    (request,) = log.requests()
    return request


def test_a_reply_is_counted_as_the_server_received_and_sent_it(server: ScriptedServer) -> None:
    log = NetworkLog()
    server.reply("Some words, told one by one.")
    assert ask(server.url, key=KEY, log=log).words == "Some words, told one by one."
    request = only(log)
    assert (request.place.host, request.place.purpose, request.place.via) == (
        host_of(server),
        Purpose.REPLY,
        "",
    )
    assert request.sent == server.received[0].size
    assert (request.outcome, request.status) == (Outcome.ANSWERED, 200)
    assert request.received > len("Some words, told one by one.")


def test_what_came_is_counted_to_the_byte(server: ScriptedServer) -> None:
    log = NetworkLog()
    page = Script(b'{"data": []}', content_type=JSON)
    server.models_script = page
    head = b"HTTP/1.1 200 Scripted\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"

    async def get() -> None:
        async with http_client(server.url, log, Purpose.PRICES) as client:
            await client.get(f"{server.url}/models")

    asyncio.run(get())
    assert only(log).received == len(head) + len(page.body)
    assert only(log).place.purpose is Purpose.PRICES


@pytest.mark.parametrize("status", [401, 503])
def test_a_refusal_is_an_answer_with_its_status(server: ScriptedServer, status: int) -> None:
    log = NetworkLog()
    server.fail(status)
    ask(server.url, log=log)
    assert (only(log).outcome, only(log).status) == (Outcome.ANSWERED, status)


def test_a_reply_that_is_cut_broke_off(server: ScriptedServer) -> None:
    log = NetworkLog()
    server.cut("Some words")
    ask(server.url, log=log)
    assert only(log).outcome is Outcome.BROKEN
    assert only(log).sent == server.received[0].size
    assert only(log).received > 0


def test_a_reply_that_is_left_was_stopped_here(server: ScriptedServer) -> None:
    log = NetworkLog()
    server.stall("Some words")

    async def leave() -> None:
        chat = OpenAIChat(PROVIDER, server.url, Secrets(), log=log)
        async with aclosing(chat.stream(REQUEST)) as events:
            async for event in events:
                if isinstance(event, ContentDelta):
                    assert only(log).outcome is Outcome.UNDER_WAY
                    break
        await chat.close()

    asyncio.run(leave())
    assert only(log).outcome is Outcome.STOPPED


def test_a_host_that_nobody_answers_at_was_contacted_all_the_same() -> None:
    log = NetworkLog()
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    ask(f"http://127.0.0.1:{port}/v1", log=log)
    assert (only(log).place.host, only(log).outcome) == (f"127.0.0.1:{port}", Outcome.UNREACHED)
    assert (only(log).sent, only(log).received) == (0, 0)


def test_everything_that_is_asked_says_why(server: ScriptedServer) -> None:
    log = NetworkLog()
    server.pages["/a.png"] = Script(b"\x89PNG", content_type="image/png")
    server.pages["/data.json"] = Script(b"[]", content_type=JSON)

    async def ask_all() -> None:
        chat = OpenAIChat(PROVIDER, server.url, Secrets(), log=log)
        await chat.models()
        title = msgspec.structs.replace(REQUEST, purpose=Purpose.TITLE)
        async with aclosing(chat.stream(title)) as events:
            async for _ in events:
                pass
        await chat.close()
        place = server.url.replace("/v1", "")
        await WebPictures(nothing, log).fetch(f"{place}/a.png", server.url)
        await GenaiPrices(f"{place}/data.json", log).fetch()
        assert await LocalServers(log).is_model_server(server.url)

    asyncio.run(ask_all())
    asked = list(reversed(log.requests()))
    assert [request.place.purpose for request in asked] == [
        Purpose.MODELS,
        Purpose.TITLE,
        Purpose.PICTURE,
        Purpose.PRICES,
        Purpose.LOCAL_SEARCH,
    ]
    assert [request.sent for request in asked] == [received.size for received in server.received]
    assert {request.place.host for request in asked} == {host_of(server)}
    assert {request.outcome for request in asked} == {Outcome.ANSWERED}


async def nothing() -> None:
    pass


def test_no_path_no_key_and_no_word_is_in_the_log(server: ScriptedServer) -> None:
    log = NetworkLog()
    ask(server.url.replace("//", f"//me:{KEY}@"), key=KEY, log=log)
    written = msgspec.json.encode([log.requests(), [msgspec.structs.asdict(one) for one in log.totals()]])
    for secret in (KEY, "/v1", "completions", "Hi", "me:"):
        assert secret.encode() not in written


def test_a_picture_of_a_host_is_told_by_its_name_not_its_number(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = NetworkLog()
    server.pages["/a.png"] = Script(b"\x89PNG", content_type="image/png")
    port = host_of(server).rpartition(":")[2]

    async def getaddrinfo(self: object, host: str, port: int, **_: object) -> list[object]:
        return [(2, 1, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(picture_request, "_is_public", lambda _: True)
    asyncio.run(WebPictures(nothing, log).fetch(f"http://pictures.example:{port}/a.png"))
    assert only(log).place.host == f"pictures.example:{port}"


def test_what_goes_through_a_proxy_names_it_without_its_password(server: ScriptedServer) -> None:
    log = NetworkLog()
    proxy = f"http://me:{KEY}@{host_of(server)}"
    ask("http://models.example/v1", secrets=Secrets(proxy=proxy), log=log)
    assert (only(log).place.host, only(log).place.via) == ("models.example", host_of(server))
