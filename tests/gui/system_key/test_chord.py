"""Which keys can be had from a system, and what they are called there."""

from __future__ import annotations

import pytest

from desktop_ai.core.errors import BadInput
from desktop_ai.ui.system_key.chord import NAMED, chord_in


@pytest.mark.parametrize(
    ("written", "held", "x11", "windows"),
    [
        ("Ctrl+Alt+Space", {"Ctrl", "Alt"}, "space", 0x20),
        ("meta+q", {"Meta"}, "q", ord("Q")),
        ("Ctrl+Shift+7", {"Ctrl", "Shift"}, "7", ord("7")),
        ("alt+pageup", {"Alt"}, "Prior", 0x21),
        ("Ctrl+F12", {"Ctrl"}, "F12", 0x7B),
    ],
)
def test_a_key_is_named_as_the_systems_do(written: str, held: set[str], x11: str, windows: int) -> None:
    chord = chord_in(written)
    assert (chord.held, *chord.names) == (held, x11, windows)


@pytest.mark.parametrize(
    "written",
    ["", "Q", "Shift+Q", "F12", "Ctrl", "Ctrl+", "Ctrl+K, Ctrl+Q", "Ctrl+Esc", "Ctrl+é", "rm -rf", "x" * 999],
)
def test_what_would_take_keys_from_everybody_is_refused(written: str) -> None:
    with pytest.raises(BadInput, match="hold Ctrl, Alt or Meta"):
        chord_in(written)


def test_every_named_key_is_known_to_an_x_server() -> None:
    xk = pytest.importorskip("Xlib.XK")
    assert [name for name, names in NAMED.items() if not xk.string_to_keysym(names.x11)] == []
