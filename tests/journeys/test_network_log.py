"""What the network page says is all there is: whatever this process connects to stands in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desktop_ai.core.network_request import Purpose
from desktop_ai.services.network_log import NetworkLog
from tests.support.scripted_server import Script, ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs

PNG = b"\x89PNG\r\n\x1a\n"
_listening: list[set[str]] = []


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Note whom a socket connects to, while somebody listens; a hook cannot be taken away again."""
    if _listening and event == "socket.connect" and isinstance(arguments[1], tuple):
        _listening[-1].add(f"{arguments[1][0]}:{arguments[1][1]}")


sys.addaudithook(_hear)


@contextmanager
def connections() -> Iterator[set[str]]:
    """Every place that this process connects to meanwhile, by number and port."""
    _listening.append(set())
    try:
        yield _listening[-1]
    finally:
        _listening.pop()


def logged(log: NetworkLog) -> set[str]:
    """Every place that the log knows of."""
    return {total.last.place.via or total.last.place.host for total in log.totals()}


def purposes(log: NetworkLog) -> set[Purpose]:
    return {total.last.place.purpose for total in log.totals()}


async def test_every_connection_of_an_evening_stands_in_the_log(
    start: Programs, server: ScriptedServer
) -> None:
    server.pages["/a.png"] = Script(PNG, content_type="image/png")
    picture = server.url.replace("/v1", "/a.png")
    with connections() as connected:
        window = await start()
        log = window.core.network
        await window.talk_to(server.url)
        server.reply(f"Here: ![a picture]({picture})")
        await window.ask("A question")
        await window.core.pictures.fetch(picture, window.chat.conversation.path()[-1])
        window.act("account.examine")
        await until(lambda: Purpose.EXAMINATION in purposes(log), "nothing was examined")
        window.press("Esc")
        window.act("account.use_local")
        await until(lambda: Purpose.LOCAL_SEARCH in purposes(log), "nothing was searched for")
        window.press("Esc")
        await window.core.checks.look_around()
        await window.close()
    assert {Purpose.REPLY, Purpose.MODELS, Purpose.PICTURE} <= purposes(log)
    assert connected
    assert connected - {place.replace("localhost", "127.0.0.1") for place in logged(log)} == set()
