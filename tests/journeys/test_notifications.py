"""A long reply ends while the window is not in front: the desktop says so, and a click leads there."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator

import pytest

from desktop_ai.boot.around import Around
from tests.support.notification_service import NAME, NotificationService, notification_service
from tests.support.scripted_server import ScriptedServer
from tests.support.session_bus import session_bus
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

EXPECTED_SIGNATURE = "susssasa{sv}i"
LONG = "A secret answer of a good many words that come one after the other, so that there is time to leave"


class HastyClock:
    """A minute passes with every look at it."""

    def __init__(self) -> None:
        self._minutes = itertools.count()

    def now(self) -> float:
        """The present moment."""
        return 60.0 * next(self._minutes)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus of the test's own."""
    environ = dict(os.environ)
    with session_bus(environ):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environ["DBUS_SESSION_BUS_ADDRESS"])
        yield


@pytest.fixture
def service(bus: None) -> Iterator[NotificationService]:
    with notification_service() as serving:
        yield serving


def around(window: WindowDriver) -> Around:
    return next(each for each in window.window.companions if isinstance(each, Around))


async def asked_and_left(window: WindowDriver, server: ScriptedServer, question: str) -> str:
    """Ask, put the window away while the reply comes, and let it be a long one; the conversation's id."""
    around(window)._alerts._clock = HastyClock()
    server.reply(LONG, delay=0.02)
    await window.chat.send(question)
    id = window.chat.conversation.id
    window.window.main.hide()
    await until(lambda: not window.window.workspace.is_running(id), "the reply did not end")
    return id


async def test_a_click_on_the_notification_leads_to_the_conversation(
    start: Programs, server: ScriptedServer, service: NotificationService
) -> None:
    window = await start()
    await window.talk_to(server.url)
    id = await asked_and_left(window, server, "What about <b>this</b> & that?")
    await until(lambda: service.notifications, "nothing was shown")
    shown = service.notifications[0]
    assert shown.signature == EXPECTED_SIGNATURE
    assert (shown.title, shown.body) == ("What about <b>this</b> & that?", "The reply is done.")
    assert "secret" not in repr(shown)
    window.act("conversation.new")
    assert window.chat.is_empty
    service.click(7)  # one of another program's
    service.click(1, "another action")
    service.click(1)
    await until(lambda: window.chat.conversation.id == id, "the click did not lead there")
    assert window.window.main.isVisible()

    # The next one takes the place of the one before.
    await asked_and_left(window, server, "And again?")
    await until(lambda: len(service.notifications) == 2, "nothing was shown")
    assert service.notifications[1].replaces == 1


@pytest.mark.parametrize("is_refusing", [True, False], ids=["refused", "no bus"])
async def test_where_nobody_shows_them_the_tray_does(
    start: Programs,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    is_refusing: bool,
) -> None:
    told: list[tuple[str, str, str]] = []
    monkeypatch.setattr(Around, "_tell_in_tray", lambda _self, *what: told.append(what))
    if is_refusing:
        request.getfixturevalue("service").refuses = True
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path=/nowhere/{NAME}")
    window = await start()
    await window.talk_to(server.url)
    id = await asked_and_left(window, server, "Anybody there?")
    await until(lambda: told == [(id, "Anybody there?", "The reply is done.")], "the tray was not asked")
