"""Lines and frames stand on whole pixels at every scale."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_ai.ui.transcript import crisp

LINE, GROUND, PAPER = QColor("#000000"), QColor("#ff0000"), QColor("#ffffff")
SCALES = (0.5, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 3.0)


def colours_down(image: QImage, x: int) -> list[str]:
    """The colours in a column of pixels; differences that nobody sees do not count."""
    colours = [image.pixelColor(x, y) for y in range(image.height())]
    return [
        next((each.name() for each in (LINE, GROUND, PAPER) if _alike(each, c)), c.name()) for c in colours
    ]


def _alike(one: QColor, other: QColor) -> bool:
    parts = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[arg-type]
    return all(abs(mine - its) <= 4 for mine, its in parts)


@pytest.fixture(params=SCALES)
def canvas(request: pytest.FixtureRequest) -> tuple[QImage, QPainter]:
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(0, 0.3)
    painter.scale(request.param, request.param)
    return image, painter


def test_a_hairline_is_one_pixel_and_not_blurred(canvas: tuple[QImage, QPainter]) -> None:
    image, painter = canvas
    crisp.hairline(painter, 3.3, 40.4, 90, LINE)
    painter.end()
    column = colours_down(image, 30)
    assert column.count(LINE.name()) == 1
    assert column.count(PAPER.name()) == len(column) - 1


def test_a_frame_is_one_pixel_wide_around_its_ground(canvas: tuple[QImage, QPainter]) -> None:
    image, painter = canvas
    crisp.frame(painter, QRectF(3.3, 7.7, 90, 60), 6, LINE, GROUND)
    painter.end()
    column = colours_down(image, 30)
    assert column.count(LINE.name()) == 2
    assert column.count(LINE.name()) + column.count(GROUND.name()) + column.count(PAPER.name()) == len(column)


def test_a_bar_never_vanishes_and_has_no_blurred_edge(canvas: tuple[QImage, QPainter]) -> None:
    image, painter = canvas
    crisp.fill(painter, QRectF(10.1, 5, 2, 80), GROUND)
    painter.end()
    row = [image.pixelColor(x, 30).name() for x in range(image.width())]
    assert GROUND.name() in row
    assert set(row) == {GROUND.name(), PAPER.name()}
