"""Every key of the program acts with the keyboards of other countries and scripts, in a real X session."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Empty, Queue
from threading import Thread

import pytest

from desktop_ai.catalog.actions.action import Scope
from desktop_ai.catalog.actions.table import actions_on
from desktop_ai.ui.transcript.reading_view import SHOW_HINTS
from tests.support.keys_probe import LINK, TITLE
from tests.support.real_keys import PATIENCE, wait_until
from tests.support.xserver import XServer, end, x_server

pytestmark = pytest.mark.xserver

# What a key of an American keyboard is called by X; on other keyboards other letters stand on some of them.
ROWS = (("1234567890", 10), ("QWERTYUIOP", 24), ("ASDFGHJKL;", 38), ("ZXCVBNM", 52))
LETTERS = {letter: first + number for row, first in ROWS for number, letter in enumerate(row)}
NAMED = {
    **{f"F{number}": 66 + number for number in range(1, 11)},
    "F11": 95,
    "F12": 96,
    "Home": 110,
    "Up": 111,
    "PgUp": 112,
    "Left": 113,
    "Right": 114,
    "End": 115,
    "Down": 116,
    "PgDown": 117,
    "Del": 119,
    "Backspace": 22,
    "Return": 36,
    "Tab": 23,
    "Space": 65,
}
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64, "Meta": 133}
MOVED = {
    "de": {"Y": "Z", "Z": "Y"},
    "fr": {"A": "Q", "Q": "A", "Z": "W", "W": "Z", "M": ";"},
}
# In the last one of two the other script is there too, and not in use.
LAYOUTS = ("us", "de", "fr", "ru,us", "ara,us", "us,ru")
# The window manager of these tests takes them before any window does.
TAKEN = {"Alt+Shift+Up", "Alt+Shift+Down"}
BETWEEN_KEYS = "4"  # milliseconds


class Probe:
    """The window of `keys_probe`, whose lines are read as they come."""

    def __init__(self, process: "subprocess.Popen[str]", server: XServer) -> None:
        self._process = process
        self._environment = server.environment
        self._lines: Queue[str] = Queue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())

    def is_in_front(self) -> bool:
        """Whether it has the keys."""
        return TITLE in self._run("xdotool", "getactivewindow", "getwindowname", is_checked=False)

    def use(self, layout: str) -> None:
        """Have another keyboard."""
        self._run("setxkbmap", "-layout", layout)

    def heard(self, codes: list[str]) -> list[str]:
        """What it says when keys are pressed one after the other: a line for each."""
        self._run("xdotool", "key", "--delay", BETWEEN_KEYS, *codes)
        return [self._line() for _ in codes]

    def _line(self) -> str:
        try:
            return self._lines.get(timeout=PATIENCE)
        except Empty:
            raise AssertionError("some key did nothing") from None

    def _run(self, *command: str, is_checked: bool = True) -> str:
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        assert not is_checked or done.returncode == 0, done.stderr
        return done.stdout


@contextmanager
def probe() -> Iterator[Probe]:
    """Start the window and wait until it has the keys."""
    command = [sys.executable, "-m", "tests.support.keys_probe"]
    with x_server() as server:
        process = subprocess.Popen(command, env=server.environment, text=True, stdout=subprocess.PIPE)
        try:
            started = Probe(process, server)
            wait_until(started.is_in_front, "the window did not come to the front")
            yield started
        finally:
            end(process)  # type: ignore[arg-type]


def code(key: str, layout: str) -> str:
    """The physical keys that are pressed for a key on a keyboard."""
    *held, last = key.split("+")
    pressed = NAMED[last] if last in NAMED else LETTERS[MOVED.get(layout, {}).get(last, last)]
    if layout == "fr" and last.isdigit():
        held.append("Shift")  # where the digits stand above signs
    return "+".join(str(each) for each in [*(HELD[name] for name in held), pressed])


def test_every_key_that_is_shown_acts_with_every_layout() -> None:
    shown = {action.keys[0]: action.id for action in actions_on("linux") if action.keys}
    letters = {
        key: action.id
        for action in actions_on("linux")
        if action.scope is Scope.CONVERSATION
        for key in action.keys
    }
    expected = {key: id for key, id in (shown | letters).items() if key not in TAKEN}
    hints = next(key for key, id in expected.items() if id == SHOW_HINTS)
    # Last, the letters over what can be pressed, and the first of them.
    pressed = [*(key for key in expected if key != hints), hints, "A"]
    wanted = [*(expected[key] for key in pressed[:-1]), f"opened {LINK}"]
    with probe() as window:
        for layout in LAYOUTS:
            window.use(layout)
            heard = window.heard([code(key, layout) for key in pressed])
            both = zip(pressed, wanted, heard, strict=True)
            differing = {key: said for key, action, said in both if said != action}
            assert differing == {}, layout
