"""WhoBox, ThoughtBox and FooterBox: what the program says above and below a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_ai.core.errors import Remedy, action_for
from desktop_ai.ui.theme.fonts import INTERFACE, META
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.box import Box, Canvas, Range, Target
from desktop_ai.ui.transcript.lines import Lines, wrapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.core.message import Failure
    from desktop_ai.ui.transcript.style import TranscriptStyle

WORD_GAP = 10
THOUGHT_GAP = 8
VIA_GAP = 8
BUTTON_SIDE = 12
BUTTON_HEIGHT = 30
BUTTON_GAP = 8
BUTTON_RADIUS = 8
ERROR_GAP = 8
LINK_RISE = 4
TRIANGLE = 8
FOLD = "fold"
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_WRAP = wrapping()


class WhoBox(Box):
    """Who answers: the model, and through whom."""

    def __init__(self, model: str, provider: str) -> None:
        super().__init__()
        self.height = META[1]
        self.model = model
        self.provider = provider
        self._width = 0

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        self._width = width

    def paint(self, canvas: Canvas, x: float, y: float, selected: Range | None) -> None:
        painter, style = canvas.painter, canvas.style
        metrics = QFontMetricsF(style.meta_bold)
        name = metrics.elidedText(self.model or str(words.REPLY), Qt.TextElideMode.ElideMiddle, self._width)
        place = QRectF(x, y, self._width, self.height)
        painter.setFont(style.meta_bold)
        painter.setPen(style.dim)
        painter.drawText(place, _VCENTER, name)
        left = metrics.horizontalAdvance(name) + VIA_GAP
        if self.provider and left < self._width:
            painter.setFont(style.meta)
            painter.setPen(style.faint)
            painter.drawText(
                place.adjusted(left, 0, 0, 0), _VCENTER, str(words.VIA.fill(provider=self.provider))
            )


class ThoughtBox(Box):
    """The line that folds and unfolds what the model thought."""

    own_gap = THOUGHT_GAP

    def __init__(self) -> None:
        super().__init__()
        self.height = META[1] + 4
        self.label = ""
        self.is_open = False
        self._width = 0.0

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        self._width = TRIANGLE + 8 + QFontMetricsF(style.meta).horizontalAdvance(self.label)

    def say(self, label: str, *, is_open: bool) -> bool:
        """Show another label; returns whether something changed."""
        changed = (label, is_open) != (self.label, self.is_open)
        self.label, self.is_open = label, is_open
        if changed:
            self._laid_out_width = -1
        return changed

    def paint(self, canvas: Canvas, x: float, y: float, selected: Range | None) -> None:
        painter, style = canvas.painter, canvas.style
        middle = y + self.height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.faint)
        painter.drawPolygon(_triangle(x, middle, is_open=self.is_open))
        painter.setFont(style.meta)
        painter.setPen(style.dim)
        place = QRectF(x + TRIANGLE + 6, y, canvas.clip.right() - x, self.height)
        painter.drawText(place, _VCENTER, self.label)

    def targets(self) -> Sequence[Target]:
        return (Target(FOLD, "", (QRectF(-4, 0, self._width + 8, self.height),)),)


def _triangle(x: float, middle: float, *, is_open: bool) -> list[QPointF]:
    if is_open:
        return [QPointF(x, middle - 2.5), QPointF(x + 8, middle - 2.5), QPointF(x + 4, middle + 3)]
    return [QPointF(x + 1, middle - 4), QPointF(x + 1, middle + 4), QPointF(x + 7, middle)]


class FooterBox(Box):
    """What is said under a reply: measures at the left, a hint or quiet buttons at the right; or its error."""

    def __init__(self) -> None:
        super().__init__()
        self.height = META[1]
        self.words: list[str] = []
        self.hint = ""
        self.is_active = False
        self.failure: Failure | None = None
        self._error: Lines | None = None
        self._remedy: Lines | None = None
        self._targets: list[Target] = []

    def say(self, said: list[str], *, hint: str = "", failure: Failure | None = None) -> bool:
        """Show other words; returns whether something changed."""
        changed = (said, hint, failure) != (self.words, self.hint, self.failure)
        self.words, self.hint, self.failure = said, hint, failure
        if changed:
            self._laid_out_width = -1
        return changed

    # --- layout

    def _estimate(self, style: TranscriptStyle, width: int) -> int:
        return self.height if self.failure is None else META[1] + 3 * INTERFACE[1] + BUTTON_HEIGHT

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        self._width = width
        self.height = META[1]
        self._error = self._remedy = None
        if self.failure is None:
            self._targets = self._hint_targets(style) if self.hint else self._quiet_targets(style)
        else:
            self._lay_out_failure(style, width, self.failure)

    def _hint_targets(self, style: TranscriptStyle) -> list[Target]:
        """The hint does what it says."""
        wide = QFontMetricsF(style.meta).horizontalAdvance(self.hint)
        place = QRectF(self._width - wide, -LINK_RISE, wide, META[1] + 2 * LINK_RISE)
        return [Target("action", "reply.stop", (place,))]

    def _quiet_targets(self, style: TranscriptStyle) -> list[Target]:
        """Copy and Try again, from the right edge."""
        metrics = QFontMetricsF(style.meta)
        found: list[Target] = []
        right = float(self._width)
        for action, text in (("reply.try_again", words.TRY_AGAIN), ("reply.copy", words.COPY)):
            left = right - metrics.horizontalAdvance(str(text))
            place = QRectF(left, -LINK_RISE, right - left, META[1] + 2 * LINK_RISE)
            found.insert(0, Target("action", action, (place,)))
            right = left - WORD_GAP - 4
        return found

    def _lay_out_failure(self, style: TranscriptStyle, width: int, failure: Failure) -> None:
        self._error = Lines(failure.message, style.interface, (), width, INTERFACE[1], _WRAP)
        top = self._error.height
        if failure.remedy:
            self._remedy = Lines(failure.remedy, style.interface, (), width, INTERFACE[1], _WRAP)
            top += self._remedy.height
        top += ERROR_GAP
        self._targets = self._buttons(style, failure, top)
        self.height = top + BUTTON_HEIGHT + (ERROR_GAP + META[1] if self.words else 0)

    def _buttons(self, style: TranscriptStyle, failure: Failure, top: int) -> list[Target]:
        metrics = QFontMetricsF(style.interface)
        actions = [action_for(failure.kind), Remedy.TRY_AGAIN]
        found: list[Target] = []
        left = 0.0
        for action in dict.fromkeys(action for action in actions if action):
            wide = round(metrics.horizontalAdvance(_title(action))) + 2 * BUTTON_SIDE
            found.append(Target("action", action, (QRectF(left, top, wide, BUTTON_HEIGHT),)))
            left += wide + BUTTON_GAP
        return found

    # --- painting

    def paint(self, canvas: Canvas, x: float, y: float, selected: Range | None) -> None:
        if self._error is not None:
            self._paint_failure(canvas, x, y, self._error)
        painter, style = canvas.painter, canvas.style
        line = QRectF(x, y + self.height - META[1], self._width, META[1])
        painter.setFont(style.meta)
        painter.setPen(style.faint)
        metrics = QFontMetricsF(style.meta)
        left = 0.0
        for word in self._words_that_fit(metrics):
            painter.drawText(line.adjusted(left, 0, 0, 0), _VCENTER, word)
            left += metrics.horizontalAdvance(word) + WORD_GAP
        if self.hint:
            painter.drawText(line, _VCENTER | Qt.AlignmentFlag.AlignRight, self.hint)
        elif self.is_active and self.failure is None:
            for target in self._targets:
                painter.drawText(target.rects[0].translated(x, y), _VCENTER, _title(target.value))

    def _words_that_fit(self, metrics: QFontMetricsF) -> list[str]:
        right = metrics.horizontalAdvance(self.hint) if self.hint else 0.0
        if not self.hint and self.failure is None and self._targets:
            right = self._width - self._targets[0].rects[0].left()
        room = self._width - right
        fitting: list[str] = []
        for word in self.words:
            room -= metrics.horizontalAdvance(word) + WORD_GAP
            if room < 0 and fitting:
                break
            fitting.append(word)
        return fitting

    def _paint_failure(self, canvas: Canvas, x: float, y: float, error: Lines) -> None:
        painter, style = canvas.painter, canvas.style
        error.paint(painter, x, y, style.danger)
        if self._remedy is not None:
            self._remedy.paint(painter, x, y + error.height, style.dim)
        painter.setFont(style.interface)
        for target in self._targets:
            place = target.rects[0].translated(x, y)
            painter.setPen(style.line)
            painter.setBrush(style.pane)
            frame = place.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, BUTTON_RADIUS, BUTTON_RADIUS)
            painter.setPen(style.text)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _title(target.value))

    def targets(self) -> Sequence[Target]:
        return self._targets


def _title(action: str) -> str:
    if action == "reply.copy":
        return str(words.COPY)
    return str(words.REMEDIES.get(action, words.TRY_AGAIN))
