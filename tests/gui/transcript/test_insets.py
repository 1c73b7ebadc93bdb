"""Offsets in a text, parts of which are laid out as one letter each."""

from random import Random

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from desktop_ai.core.utf16 import utf16_length, utf16_slice
from desktop_ai.ui.transcript.insets import STAND_IN, Inset, Insets


def some_insets(chance: Random, length: int) -> list[Inset]:
    found: list[Inset] = []
    begin = 0
    while begin < length:
        size = chance.randint(1, 5)
        if chance.random() < 0.4 and begin + size <= length:
            found.append(Inset(begin, size, 10.0, 8.0, 2.0))
        begin += size
    return found


@pytest.mark.parametrize("seed", range(50))
def test_offsets_come_back_and_what_is_cut_is_taken_whole(seed: int, qtbot: QtBot) -> None:
    chance = Random(seed)
    text = "".join(chance.choice("abcdefgh ") for _ in range(chance.randint(0, 40)))
    found = some_insets(chance, len(text))
    insets = Insets(found, QFont())
    shown = insets.shown_text(text)
    assert len(shown) == len(text) - sum(each.length - 1 for each in found)
    assert shown.count(STAND_IN) == len(found)
    for offset in range(len(text) + 1):
        is_inside = any(each.start < offset < each.end for each in found)
        back = insets.written(insets.shown(offset))
        assert back == (max(each.start for each in found if each.start < offset) if is_inside else offset)
    for offset in range(len(shown) + 1):
        assert insets.shown(insets.written(offset)) == offset
    start = chance.randint(0, len(text))
    end = chance.randint(start, len(text))
    first, last = insets.whole(start, end)
    assert first <= start
    assert last >= end
    assert not any(each.start < edge < each.end for each in found for edge in (first, last))


def test_letters_of_two_units_keep_their_places(qtbot: QtBot) -> None:
    text = "🚀 $x$ 👩‍👩‍👧 $y$ end"
    first = Inset(3, 3, 10.0, 8.0, 2.0)
    second = Inset(utf16_length("🚀 $x$ 👩‍👩‍👧 "), 3, 10.0, 8.0, 2.0)
    insets = Insets([first, second], QFont())
    shown = insets.shown_text(text)
    assert shown == f"🚀 {STAND_IN} 👩‍👩‍👧 {STAND_IN} end"
    end = utf16_length(text) - 3
    place = insets.shown(end)
    assert utf16_slice(shown, place, place + 3) == "end"
    assert insets.written(place) == end
