"""The label of what is dragged."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_ai.ui.sidebar.drag_picture import HEIGHT, WIDEST, drag_picture
from desktop_ai.ui.theme.colours import DARK, LIGHT, Colours


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_it_is_small_whatever_is_dragged(qtbot: QtBot, colours: Colours) -> None:
    for titles in (["A"], ["Many words " * 40], ["A", "B", "C"], [""]):
        for ratio in (1.0, 2.0):
            size = drag_picture(titles, colours, ratio).deviceIndependentSize()
            assert size.width() <= WIDEST
            assert size.height() == HEIGHT


def test_several_are_counted_and_look_the_same_whatever_they_are_called(qtbot: QtBot) -> None:
    two = drag_picture(["A", "B"], LIGHT, 1.0).toImage()
    assert two == drag_picture(["C", "D"], LIGHT, 1.0).toImage()
    assert two != drag_picture(["A", "B", "C"], LIGHT, 1.0).toImage()
    assert two != drag_picture(["A"], LIGHT, 1.0).toImage()
