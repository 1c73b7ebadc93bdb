"""Fetching a picture: only from the host that was shown, with nothing of the user, within bounds."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from desktop_ai.core.picture import LONGEST_PICTURE, PictureError, PictureErrorKind
from desktop_ai.providers import picture_request
from desktop_ai.providers.web_pictures import WebPictures
from tests.support.scripted_server import End, Script, ScriptedServer

PNG = b"\x89PNG and so on"
SEVERAL_STEPS = 3


async def nothing() -> None:
    pass


def fetch(url: str, own_server: str = "") -> bytes:
    return asyncio.run(WebPictures(nothing).fetch(url, own_server))


def failure(url: str, own_server: str = "") -> PictureError:
    with pytest.raises(PictureError) as caught:
        fetch(url, own_server)
    return caught.value


def place(server: ScriptedServer, path: str, *, host: str = "127.0.0.1") -> str:
    return server.url.replace("/v1", path).replace("127.0.0.1", host)


def give(server: ScriptedServer, path: str, body: bytes = PNG, **how: Any) -> str:
    server.pages[path] = Script(body, content_type="image/png", **how)
    return place(server, path)


def resolve(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let every name have these addresses."""

    async def getaddrinfo(self: object, host: str, port: int, **_: object) -> list[Any]:
        return [(2, 1, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", getaddrinfo)


def test_a_picture_comes_from_the_accounts_own_server(server: ScriptedServer) -> None:
    assert fetch(give(server, "/a.png"), server.url) == PNG
    assert fetch(place(server, "/a.png", host="localhost"), server.url) == PNG


def test_nothing_of_the_user_goes_along(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORGANIZATION"):
        monkeypatch.setenv(name, "sk-secret")
    server.pages["/b.png"] = Script(PNG)
    fetch(give(server, "/a.png", headers=(("Set-Cookie", "who=you"),)), server.url)
    fetch(place(server, "/b.png"), server.url)
    for asked in server.received:
        assert asked.method == "GET"
        assert set(asked.headers) == {"host", "accept", "accept-encoding", "user-agent", "connection"}
        assert asked.headers["user-agent"] == "DesktopAI"
        assert asked.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "router",
        "printer.local",
        "[::]",
        "0",
        "[fe80::1]",
        "[fd00::1]",
        "2130706433",
        "0x7f000001",
        "127.1",
    ],
)
def test_this_machine_and_its_network_are_not_asked(server: ScriptedServer, host: str) -> None:
    give(server, "/a.png")
    url = place(server, "/a.png", host=host)
    assert failure(url).kind is PictureErrorKind.NEARBY
    assert failure(url, "https://api.example.org/v1").kind is PictureErrorKind.NEARBY
    assert failure(url, "http://127.0.0.1:9/v1").kind is PictureErrorKind.NEARBY, "that is another port"
    assert server.received == []


@pytest.mark.parametrize(
    "host",
    [
        "127.1",
        "0x7f.1",
        "127.0.0.0x1",
        "127.0.0.1.",
        "127\u30020\u30020\u30021",
        "127.0.0.\uff11",
        "10.0.0.%31",
        "localhost.",
        "foo.localhost.",
        "foo.internal",
        "FOO.Internal.",
        "printer.local.",
        "router.lan",
        "router",
        "[64:ff9b::7f00:1]",
        "[::7f00:1]",
        "[fec0::1]",
    ],
)
def test_a_proxy_is_not_asked_for_the_own_network_either(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url.removesuffix("/v1"))
    assert failure(f"http://{host}/a.png").kind is PictureErrorKind.NEARBY
    assert server.received == []


@pytest.mark.parametrize("host", ["pictures.example.org", "example.xn--p1ai", "1.1.1.1", "example.org."])
def test_a_proxy_is_asked_for_what_is_public(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url.removesuffix("/v1"))
    failed = failure(f"http://{host}/a.png")
    assert failed.kind is PictureErrorKind.REFUSED
    assert [asked.headers["host"] for asked in server.received] == [host]


@pytest.mark.parametrize(
    "address",
    [
        "64:ff9b::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1.1.1.1",
        "::ffff:0:127.0.0.1",
        "::127.0.0.1",
        "::1.1.1.1",
        "fec0::1",
        "2002:7f00:1::",
    ],
)
def test_a_name_is_not_asked_when_its_address_hides_one_of_the_own_network(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    resolve(monkeypatch, address)
    assert failure("https://pictures.example.org/a.png").kind is PictureErrorKind.NEARBY


@pytest.mark.parametrize(
    "addresses", [("127.0.0.1",), ("1.1.1.1", "192.168.0.1"), ("::1",), ("64:ff9b::1", "fe80::1%eth0"), ()]
)
def test_a_name_that_leads_into_the_own_network_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, addresses: tuple[str, ...]
) -> None:
    resolve(monkeypatch, *addresses)
    assert failure("https://pictures.example.org/a.png").kind is PictureErrorKind.NEARBY


def test_the_connection_goes_to_the_address_that_was_checked(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve(monkeypatch, "127.0.0.1")
    monkeypatch.setattr(picture_request, "_is_public", lambda address: True)
    url = place(server, "/a.png", host="pictures.example.org")
    give(server, "/a.png")
    assert fetch(url) == PNG
    assert server.received[0].headers["host"].startswith("pictures.example.org:")


def test_the_same_host_may_send_us_to_another_of_its_pages(server: ScriptedServer) -> None:
    give(server, "/c.png")
    give(server, "/b.png", b"", status=302, headers=(("Location", "c.png"),))
    url = give(server, "/a.png", b"", status=301, headers=(("Location", place(server, "/b.png")),))
    assert fetch(url, server.url) == PNG
    assert len(server.received) == SEVERAL_STEPS


@pytest.mark.parametrize(
    "target",
    [
        "https://cdn.example.net/z.png?key=1",
        "//cdn.example.net/z.png?key=1",
        "http://cdn.example.net/z.png?key=1",
    ],
)
def test_another_host_is_not_asked_but_named(server: ScriptedServer, target: str) -> None:
    url = give(server, "/a.png", b"", status=302, headers=(("Location", target),))
    error = failure(url, server.url)
    assert error.kind is PictureErrorKind.LEADS_ON
    assert error.leads_to.endswith("//cdn.example.net/z.png?key=1")
    assert "cdn.example.net" in str(error.sentence)


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "data:image/png;base64,AAAA", "ftp://x/", "https://a@b/"]
)
def test_nothing_but_the_web_is_followed(server: ScriptedServer, target: str) -> None:
    url = give(server, "/a.png", b"", status=302, headers=(("Location", target),))
    error = failure(url, server.url)
    assert error.kind is PictureErrorKind.NO_PICTURE
    assert error.leads_to == ""


def test_going_round_in_circles_ends(server: ScriptedServer) -> None:
    url = give(server, "/a.png", b"", status=307, headers=(("Location", "/a.png"),))
    assert failure(url, server.url).kind is PictureErrorKind.REFUSED
    assert len(server.received) == picture_request.MOST_REDIRECTS + 1


@pytest.mark.parametrize("status", [204, 304, 401, 403, 404, 500])
def test_a_server_that_does_not_give_it_is_told_with_its_status(server: ScriptedServer, status: int) -> None:
    error = failure(give(server, "/a.png", b"", status=status), server.url)
    assert error.kind is PictureErrorKind.REFUSED
    assert str(status) in str(error.sentence)


def test_what_never_ends_is_cut_off(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_request, "DEADLINE", 0.3)
    stalled = give(server, "/a.png", end=End.STALL)
    assert failure(stalled, server.url).kind is PictureErrorKind.TIMED_OUT
    silent = give(server, "/b.png", is_silent=True)
    assert failure(silent, server.url).kind is PictureErrorKind.TIMED_OUT


def test_what_is_too_large_is_not_read_to_its_end(server: ScriptedServer) -> None:
    endless = give(server, "/a.png", b"x" * (LONGEST_PICTURE + 1_000_000), piece_size=1_000_000)
    assert failure(endless, server.url).kind is PictureErrorKind.TOO_LARGE


def test_a_server_that_is_not_there_or_breaks_off_is_told(server: ScriptedServer) -> None:
    broken = give(server, "/a.png", end=End.CUT)
    assert failure(broken, server.url).kind is PictureErrorKind.OFFLINE
    gone = "http://127.0.0.1:9/a.png"
    assert failure(gone, "http://127.0.0.1:9/v1").kind is PictureErrorKind.OFFLINE


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "data:,x", "", "https://", "https://user:secret@example.org/"]
)
def test_what_is_no_address_of_the_web_is_never_asked(url: str) -> None:
    assert failure(url).kind is PictureErrorKind.NO_PICTURE
