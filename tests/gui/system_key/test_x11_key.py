"""The key as a real X server gives it: one that another program has is refused, and one that is closed is free."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_ai.core.errors import BadInput
from desktop_ai.ui.system_key.chord import chord_in
from desktop_ai.ui.system_key.x11_key import X11Key
from tests.support.grabbed_key import grabbed, is_taken
from tests.support.xserver import XServer, x_server

pytestmark = pytest.mark.xserver
CHORD = chord_in("Ctrl+Alt+Space")


@pytest.fixture(scope="module")
def server() -> Iterator[XServer]:
    with x_server() as started:
        yield started


@pytest.fixture
def screen(server: XServer, monkeypatch: pytest.MonkeyPatch) -> XServer:
    """An X server that the program finds."""
    monkeypatch.setenv("DISPLAY", server.display)
    return server


def press(screen: XServer, key: str) -> None:
    subprocess.run(["xdotool", "key", key], env=screen.environment, check=True)


def test_a_key_that_another_program_has_is_refused(screen: XServer, qtbot: QtBot) -> None:
    with grabbed(screen.display) as is_free:
        assert is_free
        with pytest.raises(BadInput, match="Another program has the key"):
            X11Key(CHORD)
    assert not is_taken(screen.display)


def test_the_key_is_heard_until_it_is_given_back(screen: XServer, qtbot: QtBot) -> None:
    key = X11Key(CHORD)
    with qtbot.waitSignal(key.pressed):
        press(screen, "ctrl+alt+space")
    key.close()
    assert not is_taken(screen.display)


def test_another_layout_does_not_take_it_away(screen: XServer, qtbot: QtBot) -> None:
    key, heard = X11Key(chord_in("Ctrl+Alt+Y")), []
    key.pressed.connect(lambda: heard.append(True))
    subprocess.run(["setxkbmap", "-layout", "de"], env=screen.environment, check=True)

    def is_heard() -> bool:
        press(screen, "ctrl+alt+y")  # it is where Z was
        return bool(heard)

    qtbot.waitUntil(is_heard)
    key.close()


def test_without_a_server_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "nowhere")
    with pytest.raises(BadInput, match="does not answer"):
        X11Key(CHORD)
