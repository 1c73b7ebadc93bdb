"""What is chosen in a list is told from what the pointer is at by more than a colour."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.theme.row_ground import paint_row_ground

AREA = QRect(0, 0, 100, 30)


def painted(*, is_chosen: bool, is_mirrored: bool = False) -> QImage:
    image = QImage(AREA.size(), QImage.Format.Format_RGB32)
    image.fill(LIGHT.pane)
    painter = QPainter(image)
    paint_row_ground(painter, AREA, LIGHT, is_chosen=is_chosen, is_mirrored=is_mirrored)
    painter.end()
    return image


@pytest.mark.parametrize(("is_mirrored", "x"), [(False, 1), (True, 98)])
def test_what_is_chosen_has_a_bar_at_its_leading_side(is_mirrored: bool, x: int) -> None:
    chosen, hovered = (painted(is_chosen=yes, is_mirrored=is_mirrored) for yes in (True, False))
    assert chosen.pixelColor(x, 15).name() == LIGHT.accent
    assert hovered.pixelColor(x, 15).name() == LIGHT.user
    assert chosen.pixelColor(99 - x, 15).name() == LIGHT.accent_soft
