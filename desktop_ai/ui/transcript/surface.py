"""Surface: puts what is seen on the screen, and on the way there paints only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_ai.ui.transcript.box import Canvas
from desktop_ai.ui.transcript.message_painter import paint_things
from desktop_ai.ui.transcript.strips import Seen, Strips

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QRegion
    from PySide6.QtWidgets import QWidget

    from desktop_ai.ui.transcript.jump_pill import JumpPill
    from desktop_ai.ui.transcript.message_painter import Thing
    from desktop_ai.ui.transcript.scale import Scale
    from desktop_ai.ui.transcript.strips import Picture
    from desktop_ai.ui.transcript.style import TranscriptStyle


REACH = 16  # pixels


class Scene(NamedTuple):
    """What is to be seen: things of the column, which is scrolled down by `top`, and perhaps the pill over them."""

    things: list[Thing]
    scale: Scale
    top: int
    has_pill: bool


class Surface:
    """Owns the pixels of the widget that the conversation is seen in."""

    def __init__(self, widget: QWidget, style: TranscriptStyle, pill: JumpPill) -> None:
        self._widget = widget
        self._style = style
        self._pill = pill
        self._strips = Strips(widget)
        self._shown: tuple[Scene, Picture] | None = None  # while it is put on the screen

    def show(self, scene: Scene) -> None:
        """Paint what is not on the screen yet."""
        picture = self._picture(scene)
        self._shown = scene, picture
        try:
            self._strips.show(picture)
        finally:
            self._shown = None

    def paint(self, region: QRegion, make_scene: Callable[[], Scene]) -> None:
        """Paint a part of the widget."""
        if self._shown is not None:
            scene, picture = self._shown
        else:
            scene = make_scene()
            picture = self._picture(scene)
        painter = QPainter(self._widget)
        # Boxes know their places; code and lists of models read from the left in every window.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for strip in cast("Iterable[QRect]", region):
            self._paint_strip(painter, strip, scene)
        painter.end()
        self._strips.painted(picture, region)

    def _paint_strip(self, painter: QPainter, strip: QRect, scene: Scene) -> None:
        painter.setClipRect(strip)
        painter.fillRect(strip, self._style.background)
        painter.setTransform(scene.scale.transform(scene.top))
        # Boxes leave out what is outside of the clip; letters may reach beyond their line.
        reached = QRectF(strip).adjusted(0, -REACH, 0, REACH)
        clip = scene.scale.area_of_column(reached, scene.top)
        paint_things(Canvas(painter, self._style, clip), scene.things)
        painter.resetTransform()
        if scene.has_pill:
            self._pill.paint(painter, self._widget.rect())

    def _picture(self, scene: Scene) -> Picture:
        transform = scene.scale.transform(scene.top)
        picture: Picture = {
            thing.key: Seen.at(transform.mapRect(thing.area), thing.look) for thing in scene.things
        }
        if scene.has_pill:
            picture["pill"] = Seen.at(QRectF(self._pill.rect(self._widget.rect())), self._pill.look)
        return picture
