"""Icons are as sharp as the screen, and as large as the text beside them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.boot.paths import resources
from desktop_ai.ui.theme.icons import SIZE, Icons


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(qtbot: QtBot, scale: float) -> None:
    icons = Icons(resources() / "icons")
    icons.scale = scale  # the window has come to another screen
    picture = icons.picture("menu", "#ff0000")
    assert picture.width() == round(SIZE * scale)
    assert picture.deviceIndependentSize().width() == pytest.approx(SIZE, abs=0.5)
    image = picture.toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#ff0000" in colours


def heavier_at_the_left(image: QImage) -> int:
    """How much more is drawn in the left half than in the right one."""
    middle = image.width() // 2
    return sum(
        image.pixelColor(x, y).alpha() * (1 if x < middle else -1)
        for x in range(image.width())
        for y in range(image.height())
    )


def test_a_pane_is_shown_at_its_side_where_the_window_reads_from_the_right(qapp: QApplication) -> None:
    icons = Icons(resources() / "icons")
    names = ("panel-left", "menu")
    before = [icons.picture(name, "#ff0000").toImage() for name in names]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        panel, menu = (icons.picture(name, "#ff0000").toImage() for name in names)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert heavier_at_the_left(before[0]) > 0 > heavier_at_the_left(panel)
    assert menu == before[1]
