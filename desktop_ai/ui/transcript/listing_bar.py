"""ListingBar: the bar above a listing: its language, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.box import COPY, NUMBERS, WRAP
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from desktop_ai.ui.transcript.box import Attention
    from desktop_ai.ui.transcript.style import TranscriptStyle

BAR = 31  # pixels, its hairline included
SIDE = 14
BUTTON_GAP = 16
REACH = 8  # pixels beside a button's words that belong to it
LEAST_LABEL = 40
_PLAIN = N_("text")
_COPY, _COPIED = N_("Copy"), N_("Copied")
_WRAP, _SCROLL = N_("Wrap"), N_("Don’t wrap")
_NUMBERS, _NO_NUMBERS = N_("Numbers"), N_("No numbers")


class BarState(NamedTuple):
    """What the bar's words depend on."""

    width: int = 0
    wraps: bool = False
    can_wrap: bool = False
    is_numbered: bool = False
    can_be_numbered: bool = False
    is_copied: bool = False
    is_focused: bool = False


class Button(NamedTuple):
    """Words that can be pressed, and where they stand."""

    kind: str
    words: str
    place: QRectF


class ListingBar:
    """Owns the words and where they stand."""

    def __init__(self, language: str, style: TranscriptStyle) -> None:
        self._language = one_line(language) or tr(_PLAIN)
        self._style = style
        self._metrics = QFontMetricsF(style.meta)
        self._state = BarState()
        self._label = ""
        self.buttons: list[Button] = []

    def show(self, state: BarState) -> None:
        """Arrange the words: the buttons at the right as far as there is room, the language in what is left."""
        if state == self._state:
            return
        self._state = state
        right = float(state.width - SIDE)
        self.buttons = []
        for kind, words in _words(state, self._copy_key()):
            width = self._metrics.horizontalAdvance(words)
            if self.buttons and right - width < SIDE + LEAST_LABEL:
                break
            self.buttons.append(Button(kind, words, QRectF(right - width, 0, width, BAR - 1)))
            right -= width + BUTTON_GAP
        room = int(max(0.0, right - SIDE))
        self._label = self._metrics.elidedText(self._language, Qt.TextElideMode.ElideRight, room)

    def _copy_key(self) -> str:
        """The letter that copies what has the focus, empty when none does."""
        keys = self._style.bindings.keys("transcript.copy")
        return next((key for key in keys if len(key) == 1), "")

    def rect(self, button: Button) -> QRectF:
        """Where a button can be pressed."""
        return button.place.adjusted(-REACH, 2, REACH, -2)

    def paint(self, painter: QPainter, x: float, y: float, attention: Attention) -> None:
        """Draw it: quiet while nobody looks at the listing, clear when somebody does."""
        style = self._style
        crisp.hairline(painter, x, y + BAR - 1, self._state.width, style.line)
        painter.setFont(style.meta)
        painter.setPen(style.dim)
        place = QRectF(x + SIDE, y, self._state.width - 2 * SIDE, BAR - 1)
        _draw(painter, place, self._label)
        for button in self.buttons:
            is_clear = attention.kind == button.kind or (self._state.is_copied and button.kind == COPY)
            painter.setPen(style.text if is_clear else style.dim if attention.is_noticed else style.faint)
            _draw(painter, button.place.translated(x, y), button.words)


def _words(state: BarState, copy_key: str) -> Iterator[tuple[str, str]]:
    """From the right: what each button says that is of use."""
    hint = f"  {copy_key}" if copy_key and state.is_focused and not state.is_copied else ""
    yield COPY, tr(_COPIED if state.is_copied else _COPY) + hint
    if state.can_wrap:
        yield WRAP, tr(_SCROLL if state.wraps else _WRAP)
    if state.can_be_numbered:
        yield NUMBERS, tr(_NO_NUMBERS if state.is_numbered else _NUMBERS)


def _draw(painter: QPainter, place: QRectF, words: str) -> None:
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
