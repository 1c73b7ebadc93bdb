"""Icons are as sharp as the screen, and as large as the text beside them."""

import pytest
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
