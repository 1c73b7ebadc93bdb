"""Asking a server over a real socket: how it goes well, and every way in which it goes wrong."""

from __future__ import annotations

import asyncio
import socket
import threading
import traceback
from contextlib import aclosing
from typing import Any

import pytest

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.errors import ReplyErrorKind as Kind
from desktop_ai.core.reply import Connected, Ended, Finished
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.openai_chat import OpenAIChat
from tests.support.asking import PROVIDER, QUICK, REQUEST, ask
from tests.support.scripted_server import HTML, JSON, PAGE, ScriptedServer, chunk, event

KEY = "secret-key-0123456789"


def test_a_reply_comes_as_words_with_usage_and_an_end(server: ScriptedServer) -> None:
    server.reply("Hello there", reasoning="Let me think")
    answer = ask(server.url, key=KEY)
    assert answer.error is None
    assert isinstance(answer.events[0], Connected)
    assert answer.words == "Hello there"
    assert str(answer.draft.first.reasoning) == "Let me think"
    assert answer.draft.usage is not None
    assert answer.draft.usage.total_tokens == 12
    assert answer.draft.model == "scripted-model"
    assert answer.draft.is_complete


def test_the_request_says_what_is_needed_and_nothing_of_this_machine(server: ScriptedServer) -> None:
    provider = Provider(id="p", name="P", base_url="", headers=(("X-Title", "Desktop AI"),))
    ask(server.url, key=KEY, provider=provider)
    (received,) = server.received
    assert (received.method, received.path) == ("POST", "/v1/chat/completions")
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert received.headers["x-title"] == "Desktop AI"
    assert set(received.headers) <= {
        "host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "content-type",
        "authorization", "x-title",
    }  # fmt: skip
    assert received.messages == [{"role": "user", "content": "Hi"}]


def test_no_key_is_sent_where_there_is_none(server: ScriptedServer) -> None:
    ask(server.url)
    assert "authorization" not in server.received[0].headers


def test_nothing_of_the_environment_is_sent(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_ADMIN_KEY",
        "OPENAI_ORG_ID",
        "OPENAI_PROJECT_ID",
        "OPENAI_WEBHOOK_SECRET",
    ):
        monkeypatch.setenv(name, "leaked")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://leaked.invalid/v1")
    monkeypatch.setenv(
        "OPENAI_CUSTOM_HEADERS", "X-Leaked: leaked\nAuthorization: Bearer leaked\nuser-agent: leaked"
    )
    ask(server.url)
    ask(server.url, key=KEY)
    assert len(server.received) == 2
    for received in server.received:
        assert "leaked" not in repr((received.headers, received.body, received.path))
    assert server.received[1].headers["authorization"] == f"Bearer {KEY}"


def test_a_second_question_uses_the_same_connection(server: ScriptedServer) -> None:
    async def ask_twice() -> None:
        chat = OpenAIChat(PROVIDER, server.url, Secrets())
        for _ in range(2):
            async with aclosing(chat.stream(REQUEST)) as events:
                async for _ in events:
                    pass
        await chat.close()

    asyncio.run(ask_twice())
    assert len({received.peer for received in server.received}) == 1


def test_a_whole_reply_instead_of_a_stream_is_read(server: ScriptedServer) -> None:
    server.whole_reply("not streamed")
    answer = ask(server.url)
    assert answer.words == "not streamed"
    assert answer.draft.is_complete


def test_a_stream_that_calls_itself_json_is_read(server: ScriptedServer) -> None:
    server.reply("Hello", content_type=JSON)
    assert ask(server.url).words == "Hello"


def test_json_without_a_content_type_is_read(server: ScriptedServer) -> None:
    server.play('{"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}', content_type="")
    assert ask(server.url).words == "Hi"


def test_json_documents_line_by_line_are_read(server: ScriptedServer) -> None:
    lines = [event(choices=[{"delta": {"content": word}}]).removeprefix(b"data: ").strip() for word in "ab"]
    server.play(b"\n".join(lines), content_type="application/x-ndjson")
    assert ask(server.url).words == "ab"


@pytest.mark.parametrize("content_type", [HTML, "text/event-stream", "application/json", ""])
def test_a_web_page_is_not_an_api(server: ScriptedServer, content_type: str) -> None:
    server.play(PAGE, content_type=content_type, piece_size=1)
    assert kind_of(server) == Kind.NOT_AN_API


@pytest.mark.parametrize("body", ['{"hello": "world"}', "[]", '"text"', "{}"])
def test_json_that_is_no_reply_is_not_an_api(server: ScriptedServer, body: str) -> None:
    server.play(body, content_type=JSON)
    answer = ask(server.url)
    assert answer.words == ""
    assert not answer.draft.is_complete
    if body.startswith("{") or body == "[]":
        assert answer.error is not None
        assert answer.error.kind == Kind.NOT_AN_API


@pytest.mark.parametrize(
    ("status", "kind", "retry_after"),
    [(401, Kind.BAD_KEY, None), (429, Kind.RATE_LIMITED, 7.0), (500, Kind.PROVIDER_FAILED, None)],
)
def test_an_error_is_told_and_asked_only_once(
    server: ScriptedServer, status: int, kind: Kind, retry_after: float | None
) -> None:
    server.fail(status, **({"retry_after": "7"} if retry_after else {}))
    error = ask(server.url).error
    assert error is not None
    assert (error.kind, error.status, error.retry_after) == (kind, status, retry_after)
    assert len(server.received) == 1


def test_a_redirect_is_not_followed(server: ScriptedServer) -> None:
    with ScriptedServer() as other:
        server.fail(307, "", location=f"{other.url}/chat/completions")
        error = ask(server.url, key=KEY).error
        assert error is not None
        assert error.kind == Kind.NOT_AN_API
        assert other.url in error.detail
        assert other.received == []


def test_words_before_a_broken_connection_are_kept(server: ScriptedServer) -> None:
    server.cut("Half a sentence")
    answer = ask(server.url)
    assert answer.words == "Half a sentence"
    assert answer.error is not None
    assert answer.error.kind == Kind.CUT_OFF
    assert not answer.draft.is_complete


def test_held_back_words_are_not_lost_when_the_connection_breaks(server: ScriptedServer) -> None:
    server.cut("<thi")
    assert ask(server.url).words == "<thi"


def test_a_stream_that_just_ends_is_incomplete_but_no_error(server: ScriptedServer) -> None:
    server.reply("Half a", finish=None)
    answer = ask(server.url)
    assert (answer.words, answer.error, answer.draft.is_complete) == ("Half a", None, False)


def test_a_stream_that_ends_within_an_event_is_incomplete_but_no_error(server: ScriptedServer) -> None:
    server.play(chunk({"content": "Half"}) + b'data: {"choices": [{"delta"')
    answer = ask(server.url)
    assert (answer.words, answer.error, answer.draft.is_complete) == ("Half", None, False)


def test_words_after_a_broken_event_are_kept(server: ScriptedServer) -> None:
    server.play(chunk({"content": "a"}) + b"data: {oops\n\n" + chunk({"content": "b"}, "stop"))
    answer = ask(server.url)
    assert answer.words == "ab"
    assert answer.error is not None
    assert answer.error.kind == Kind.PROVIDER_FAILED


def test_words_beside_and_before_an_error_are_kept(server: ScriptedServer) -> None:
    failing = event(choices=[{"index": 0, "delta": {"content": "b"}}], error={"code": 502, "message": "gone"})
    server.play(chunk({"content": "a"}) + failing)
    answer = ask(server.url)
    assert answer.words == "ab"
    assert answer.error is not None
    assert (answer.error.kind, answer.error.detail) == (Kind.PROVIDER_FAILED, "gone")


@pytest.mark.parametrize("data", ['{"message": "gone", "code": 1}', '"gone"', "gone"])
def test_an_event_named_error_is_one(server: ScriptedServer, data: str) -> None:
    server.play(chunk({"content": "a"}) + f"event: error\ndata: {data}\n\n".encode())
    answer = ask(server.url)
    assert answer.words == "a"
    assert answer.error is not None
    assert answer.error.detail == "gone"


def test_numbers_that_json_does_not_know_and_half_characters_are_read(server: ScriptedServer) -> None:
    server.play(
        'data: {"choices": [{"delta": {"content": "a\\ud83db"}, "logprobs": {"content": [{"logprob": NaN}]}}]}\n\n'
    )
    answer = ask(server.url)
    assert answer.words == "a\ufffdb"
    assert answer.error is None


def test_a_server_that_says_nothing_is_given_up(server: ScriptedServer) -> None:
    server.stall()
    assert kind_of(server, timeout=QUICK) == Kind.TIMED_OUT


def test_a_silence_within_a_reply_is_given_up_and_the_words_are_kept(server: ScriptedServer) -> None:
    server.stall("So far")
    answer = ask(server.url, timeout=QUICK)
    assert answer.words == "So far"
    assert answer.error is not None
    assert answer.error.kind == Kind.TIMED_OUT


def test_keep_alive_comments_are_no_silence(server: ScriptedServer) -> None:
    body = b": ping\n\n" * 5 + chunk({"content": "late"}, "stop")
    server.play(body, delay=0.1)
    assert ask(server.url, timeout=QUICK).words == "late"


def test_a_port_where_nobody_listens_is_offline_at_connect() -> None:
    error = ask(f"http://127.0.0.1:{closed_port()}/v1").error
    assert error is not None
    assert (error.kind, error.step, error.is_curable_by_retry) == (Kind.OFFLINE, "connect", False)
    assert "nothing answers at 127.0.0.1:" in str(error)


def test_a_name_that_does_not_exist_is_offline_at_dns() -> None:
    error = ask("http://nowhere.invalid/v1").error
    assert error is not None
    assert (error.kind, error.step, error.is_curable_by_retry) == (Kind.OFFLINE, "dns", True)


def test_a_server_without_tls_is_offline_at_tls(server: ScriptedServer) -> None:
    error = ask(server.url.replace("http:", "https:")).error
    assert error is not None
    assert (error.kind, error.step, error.is_curable_by_retry) == (Kind.OFFLINE, "tls", False)


def test_a_proxy_that_is_not_there_is_offline_at_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{closed_port()}")
    error = ask("http://example.invalid/v1").error
    assert error is not None
    assert (error.kind, error.step) == (Kind.OFFLINE, "proxy")


def test_a_proxy_is_not_asked_for_servers_of_this_machine(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{closed_port()}")
    assert ask(server.url).error is None


def test_something_that_speaks_no_http_is_not_an_api() -> None:
    def greet(listening: socket.socket) -> None:
        with listening.accept()[0] as connection:
            connection.sendall(b"SSH-2.0-OpenSSH_9.9\r\n\r\n")
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(4096):
                pass

    with socket.create_server(("127.0.0.1", 0)) as listening:
        greeting = threading.Thread(target=greet, args=(listening,), daemon=True)
        greeting.start()
        error = ask(f"http://127.0.0.1:{listening.getsockname()[1]}/v1").error
        greeting.join(10)
    assert error is not None
    assert error.kind == Kind.NOT_AN_API


@pytest.mark.parametrize("key", ["key\u2028", "clé", "a\nb", "🙂"])
def test_a_key_that_cannot_be_sent_is_a_bad_key(server: ScriptedServer, key: str) -> None:
    assert kind_of(server, key=f"{key}secret") == Kind.BAD_KEY
    assert server.received == []


def test_blank_space_around_a_pasted_key_is_dropped(server: ScriptedServer) -> None:
    ask(server.url, key=f" {KEY}\n")
    assert server.received[0].headers["authorization"] == f"Bearer {KEY}"


def test_no_error_carries_the_key(server: ScriptedServer) -> None:
    server.fail(401, {"error": {"message": f"Incorrect API key provided: {KEY}"}})
    server.cut("x")
    for url in (server.url, server.url, f"http://127.0.0.1:{closed_port()}/v1"):
        error = ask(url, key=KEY).error
        assert error is not None
        shown = "".join(traceback.format_exception(error)) + repr(error.failure()) + error.detail
        assert KEY not in shown
        assert error.__cause__ is None
        assert error.__context__ is None


def test_an_error_names_who_was_asked(server: ScriptedServer) -> None:
    server.fail(401)
    error = ask(server.url, who="My server").error
    assert error is not None
    assert "My server" in str(error)


def test_the_end_is_told_once(server: ScriptedServer) -> None:
    server.reply("Hi")
    events = ask(server.url).events
    assert sum(isinstance(each, Finished) for each in events) == 1
    assert isinstance(events[-1], Ended)


def kind_of(server: ScriptedServer, **how: Any) -> str:
    error = ask(server.url, **how).error
    return error.kind if error else ""


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
