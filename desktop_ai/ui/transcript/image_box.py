"""ImageBox: a picture of a reply, or what stands in its place: an offer to load it, or why it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainterPath

from desktop_ai.core.one_line import one_line
from desktop_ai.ui.theme.fonts import INTERFACE, META
from desktop_ai.ui.theme.metrics import RADIUS_CONTROL
from desktop_ai.ui.transcript import crisp, words
from desktop_ai.ui.transcript.box import PICTURE, SHOWN_PICTURE, BlockBox, Canvas, Target
from desktop_ai.ui.transcript.highlight_painter import inks, paint_grounds
from desktop_ai.ui.transcript.lines import Lines, wrapping
from desktop_ai.ui.transcript.picture_decoder import fitted
from desktop_ai.ui.transcript.pictures import TALLEST, Picture, Stage, can_try_again
from desktop_ai.ui.transcript.style import BLOCK_RADIUS
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QImage

    from desktop_ai.core.block import Image
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.pictures import Pictures
    from desktop_ai.ui.transcript.style import TranscriptStyle

WIDEST = 1_000_000  # pixels: as wide as the column
EXPECTED = 240  # pixels of a picture that is not known yet
SIDE, RISE = 14, 10  # of the frame around what stands in the place of a picture
CAPTION_GAP = 6
BUTTON_HEIGHT = 30
_CENTRE = Qt.AlignmentFlag.AlignCenter
_WRAP = wrapping()


class ImageBox(BlockBox):
    """A picture with its description below; its text is the description."""

    can_be_tight = False
    widest, tallest = WIDEST, TALLEST

    def __init__(self, block: Image, pictures: Pictures) -> None:
        super().__init__(block)
        self.text = one_line(block.alt)
        self.url = block.url
        self._pictures = pictures
        self.expected = QSize()  # how large it will be, where that is known before it is there
        self._picture: Picture | None = None
        self._shown = QSize()
        self._width = 0
        self._words: Lines | None = None
        self._button = QRectF()
        self._button_text = ""

    def fits(self, width: int) -> bool:
        return super().fits(width) and self._picture == self._pictures.picture(self.url)

    def forget(self) -> None:
        super().forget()
        self._words = None

    @property
    def status(self) -> str:
        """What is said in the place of a picture that is not there; empty for one that is."""
        return "" if self._picture is None or self._has_picture_s_place else _status(self._picture)

    @property
    def look(self) -> Hashable:
        return super().look, self._pictures.holds(self.url)

    @property
    def picture(self) -> QImage | None:
        """The picture as it is shown; None while it is not."""
        return self._pictures.image(self.url) if self._shows_picture else None

    @property
    def offer(self) -> str:
        """What the button says; empty when there is none."""
        return "" if self._picture is None else _button(self._picture)

    # --- layout

    def _guess(self, style: TranscriptStyle, width: int) -> int:
        picture = self._pictures.picture(self.url)
        if picture.stage is Stage.SHOWN:
            return fitted(picture.size, self._bounds(width)).height() + self._caption_height()
        if self._is_awaited(picture):
            return self._awaited(width).height() + self._caption_height()
        if picture.stage is Stage.UNKNOWN:
            return EXPECTED
        return 2 * RISE + INTERFACE[1] + (RISE + BUTTON_HEIGHT if _button(picture) else 0)

    def _bounds(self, width: int) -> QSize:
        return QSize(min(width, self.widest), self.tallest)

    def _is_awaited(self, picture: Picture) -> bool:
        """Whether it comes by itself, and how large it will be is known."""
        return picture.stage in (Stage.UNKNOWN, Stage.COMING) and not self.expected.isEmpty()

    def _awaited(self, width: int) -> QSize:
        return fitted(self.expected, self._bounds(width))

    def _caption_height(self) -> int:
        return CAPTION_GAP + META[1] if self.text else 0

    def _set(self, style: TranscriptStyle, width: int) -> None:
        self._pictures.prepare(self.url)
        self._picture = picture = self._pictures.picture(self.url)
        self._width = width
        self.natural_width = width
        self._button = QRectF()
        if picture.stage is Stage.SHOWN:
            self._set_picture(style, width, fitted(picture.size, self._bounds(width)))
        elif self._is_awaited(picture):
            self._set_picture(style, width, self._awaited(width))
        elif picture.stage is Stage.UNKNOWN:
            self._words = None
            self.height = EXPECTED
        else:
            self._set_words(style, width, picture)

    def _set_picture(self, style: TranscriptStyle, width: int, size: QSize) -> None:
        self._shown = size
        self.height = self._shown.height()
        self._words = None
        if self.text:
            self._words = Lines(self.text, style.meta, (), min(width, self.widest), META[1], _WRAP)
            self.height += CAPTION_GAP + self._words.height
        if self.widest < WIDEST:  # then a bubble around it is no wider than it needs to be
            self.natural_width = max(size.width(), self._words.natural_width if self._words else 0)

    def _set_words(self, style: TranscriptStyle, width: int, picture: Picture) -> None:
        """What stands in the frame: the description, why it is only that, and a button."""
        status = _status(picture)
        described = self.text or (tr(words.IMAGE) if status else "")
        text = " · ".join(part for part in (described, status) if part)
        room = max(1, width - 2 * SIDE)
        self._words = Lines(text, style.interface, (), room, INTERFACE[1], _WRAP)
        self.height = 2 * RISE + (self._words.height if text else 0)
        self._button_text = _button(picture)
        if self._button_text:
            metrics = QFontMetricsF(style.interface)
            wide = min(room, round(metrics.horizontalAdvance(self._button_text)) + 2 * SIDE)
            top = self.height - RISE + (RISE if text else 0)
            self._button = QRectF(SIDE, top, wide, BUTTON_HEIGHT)
            self._button_text = metrics.elidedText(
                self._button_text, Qt.TextElideMode.ElideMiddle, wide - SIDE
            )
            self.height = round(self._button.bottom()) + RISE

    # --- painting

    def _paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        if self._has_picture_s_place:
            self._paint_picture(canvas, QRectF(QPointF(x, y), self._shown.toSizeF()), self.picture)
        else:
            crisp.frame(
                canvas.painter,
                QRectF(x, y, self._width, self.height),
                BLOCK_RADIUS,
                canvas.style.line,
                canvas.style.listing,
            )
        self._paint_words(canvas, x, y, highlights)

    @property
    def _has_picture_s_place(self) -> bool:
        """Whether it stands as it will with its picture."""
        return self._shows_picture or (self._picture is not None and self._is_awaited(self._picture))

    @property
    def _shows_picture(self) -> bool:
        return self._picture is not None and self._picture.stage is Stage.SHOWN

    def _paint_picture(self, canvas: Canvas, place: QRectF, image: QImage | None) -> None:
        painter = canvas.painter
        rounded = QPainterPath()
        rounded.addRoundedRect(place, BLOCK_RADIUS, BLOCK_RADIUS)
        if image is None:  # it was let go of, and is decoded again
            painter.fillPath(rounded, canvas.style.listing)
            return
        painter.save()
        painter.setClipPath(rounded, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        painter.restore()

    def _paint_words(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        painter, style = canvas.painter, canvas.style
        if self._words is not None:
            is_caption = self._has_picture_s_place
            inside = QPointF(0, self._shown.height() + CAPTION_GAP) if is_caption else QPointF(SIDE, RISE)
            corner = QPointF(x, y) + inside
            described = highlights.between(0, self.length) if self.text else ()
            paint_grounds(painter, style, self._words, described, corner)
            self._words.paint(painter, corner.x(), corner.y(), style.dim, canvas.clip, inks(style, described))
        if not self._button.isNull():
            place = self._button.translated(x, y)
            crisp.frame(painter, place, RADIUS_CONTROL, style.line, style.background)
            painter.setFont(style.interface)
            painter.setPen(style.text)
            painter.drawText(place, _CENTRE, self._button_text)

    # --- pointing

    def _offset_at(self, x: float, y: float) -> int:
        return 0 if y < self.height / 2 else self.length

    def _targets(self) -> Sequence[Target]:
        if not self._button.isNull():
            return (Target(PICTURE, self.url, (self._button,)),)
        return self._opened_as(SHOWN_PICTURE)

    def _opened_as(self, kind: str) -> Sequence[Target]:
        """The picture as something to press, while it is there."""
        if self._picture is None or self._picture.stage is not Stage.SHOWN:
            return ()
        return (Target(kind, self.url, (QRectF(0, 0, self._shown.width(), self._shown.height()),)),)


def _status(picture: Picture) -> str:
    match picture.stage:
        case Stage.COMING:
            return tr(words.LOADING_IMAGE.fill(host=picture.host) if picture.host else words.LOADING)
        case Stage.FAILED if picture.reason is not None:
            return tr(words.IMAGE_NOT_SHOWN_BECAUSE.fill(reason=picture.reason))
        case Stage.REFUSED:
            return tr(words.IMAGE_NOT_SHOWN)
    return ""


def _button(picture: Picture) -> str:
    """What can be done about a picture that is not there."""
    if picture.stage is Stage.OFFERED:
        return tr(words.LOAD_IMAGE.fill(host=picture.host))
    if not can_try_again(picture):
        return ""
    return tr(words.LOAD_IMAGE.fill(host=picture.host) if picture.is_led_on else words.TRY_AGAIN)
