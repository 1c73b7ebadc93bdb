"""HintOverlay: letters over what can be pressed; whoever types those of one presses it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_ai.core.texts import N_
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.modifier_keys import MODIFIER_KEYS
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.theme.metrics import RADIUS_CHIP
from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.hint_labels import LETTERS, hint_labels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop_ai.ui.transcript.style import TranscriptStyle

HINTS = N_("Hints: {count}. Type the letters of one; Esc leaves.")
PAD = 4
HEIGHT = 18
REACH, RISE = 8, 10  # pixels that a badge stands out beside and above what it is for
HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Badge(NamedTuple):
    """What is typed for something, and where it stands."""

    label: str
    place: QRectF


class HintOverlay(QWidget):
    """Takes the keyboard while it is there.

    Emits `chosen` with the number of what was typed for, and `left` when it has gone, in this order.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, over: QWidget, style: TranscriptStyle) -> None:
        super().__init__(over)
        self._over = over
        self._style = style
        self._badges: list[Badge] = []
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for letter in LETTERS:
            # Shortcuts are found on keyboards of other scripts, too.
            shortcut = QShortcut(QKeySequence(letter), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._on_letter_activated)
        self.hide()

    @property
    def badges(self) -> Sequence[Badge]:
        """Those that begin with what was typed."""
        return [badge for badge in self._badges if badge.label.startswith(self._typed)]

    def show_over(self, places: Sequence[QRectF]) -> None:
        """Put letters on places of the widget below."""
        self._typed = ""
        self.setGeometry(self._over.rect())
        metrics = QFontMetricsF(self._style.over_bold)
        self._badges = [
            self._badge(label, place, metrics)
            for label, place in zip(hint_labels(len(places)), places, strict=True)
        ]
        words = tr(HINTS.fill(count=len(places)))
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, words)

    def leave(self) -> None:
        """Go; nothing is pressed. The focus goes back to what is below, unless something else took it."""
        if self.isVisible() and self.window().focusWidget() is self:
            self._over.setFocus(Qt.FocusReason.PopupFocusReason)  # and this leaves, as it loses the focus
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _badge(self, label: str, place: QRectF, metrics: QFontMetricsF) -> Badge:
        width = max(scaled(HEIGHT), metrics.horizontalAdvance(label) + 2 * PAD)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wanted = place.right() + REACH - width if is_mirrored else place.left() - REACH
        left = min(max(0.0, wanted), self.width() - width)
        top = min(max(0.0, place.top() - RISE), self.height() - scaled(HEIGHT))
        return Badge(label, QRectF(QPointF(left, top), QPointF(left + width, top + scaled(HEIGHT))))

    def _on_letter_activated(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self._type(shortcut.key().toString())

    def _type(self, letter: str) -> None:
        self._typed += letter
        left = self.badges
        if len(left) > 1 or (left and left[0].label != self._typed):
            self.update()
            return
        number = self._badges.index(left[0]) if left else None
        self.leave()
        if number is not None:
            self.chosen.emit(number)

    def event(self, event: QEvent) -> bool:
        """Leave before a combination of keys does what it does elsewhere."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _is_combination(event):
            self.leave()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace takes a letter back; any other key leaves. One that is only held down belongs to the next."""
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._typed = self._typed[:-1]
            self.update()
        elif event.key() not in MODIFIER_KEYS:
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave."""
        self.leave()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing: the press has done it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave: what the letters stand on would move."""
        self.leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave to whatever takes the keyboard."""
        super().focusOutEvent(event)
        self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letters, those typed fainter."""
        painter, style = QPainter(self), self._style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(style.over_bold)
        metrics = QFontMetricsF(style.over_bold)
        done = metrics.horizontalAdvance(self._typed)
        for badge in self.badges:
            crisp.frame(painter, badge.place, RADIUS_CHIP, style.background, style.accent)
            painter.setPen(style.background)
            begin = badge.place.center().x() - metrics.horizontalAdvance(badge.label) / 2 + done
            rest = badge.place.adjusted(begin - badge.place.left(), 0, scaled(HEIGHT), 0)
            where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rest, where, badge.label[len(self._typed) :])
        painter.end()


def _is_combination(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & HELD) and event.key() not in MODIFIER_KEYS
