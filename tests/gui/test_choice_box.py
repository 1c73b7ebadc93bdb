"""The arrow of a list is seen in light and in dark."""

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from desktop_ai.ui.choice_box import ARROW_FROM_RIGHT, ChoiceBox
from desktop_ai.ui.theme.colours import DARK, LIGHT, Colours
from desktop_ai.ui.theme.stylesheet import stylesheet


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_arrow_is_seen(qtbot: QtBot, colours: Colours) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.setStyleSheet(stylesheet(colours))
    palette = box.palette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(colours.faint))
    box.setPalette(palette)
    box.addItem("one")
    box.resize(200, 32)
    image = box.grab().toImage()
    arrow = {image.pixel(x, y) for x in range(200 - ARROW_FROM_RIGHT - 5, 200 - 8) for y in range(8, 24)}
    assert len(arrow) > 1
