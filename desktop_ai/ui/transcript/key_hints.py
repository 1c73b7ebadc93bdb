"""KeyHints: the strip that says which keys act while something in the conversation has the keyboard's focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from desktop_ai.core.key_sequence import is_letter
from desktop_ai.core.texts import N_
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.mirroring import placed
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop_ai.core.texts import Text
    from desktop_ai.ui.transcript.style import TranscriptStyle

HEIGHT = 24
SIDE = 16
GAP = 18
KEY_GAP = 6
SAID_FOR = 1600  # milliseconds

# Actions whose keys are shown, and the word for them.
HINTS: tuple[tuple[tuple[str, ...], Text], ...] = (
    (("transcript.next_message", "transcript.previous_message"), N_("message")),
    (("transcript.next_block", "transcript.previous_block"), N_("block")),
    (("transcript.copy",), N_("copy")),
    (("message.edit",), N_("edit")),
    (("hint.show",), N_("press something")),
    (("help.keys",), N_("all keys")),
    (("reply.another",), N_("another answer")),
    (("transcript.copy_markdown",), N_("Markdown")),
    (("block.fold",), N_("fold")),
    (("link.open",), N_("open link")),
    (("message.exclude",), N_("not sent")),
    (("message.delete",), N_("delete")),
)


class KeyHints(QWidget):
    """Shows keys, and for a moment what was just done; single letters only while they act."""

    def __init__(self, style: TranscriptStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.has_letters = True
        self._style = style
        self._said = ""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(SAID_FOR)
        self._end.timeout.connect(self._on_end_timeout)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def said(self) -> str:
        """What was just done."""
        return self._said

    def say(self, what: Text) -> None:
        """Show what was done instead of the keys, for a moment."""
        self._said = tr(what)
        self._end.start()
        self.update()

    def _on_end_timeout(self) -> None:
        self._said = ""
        self.update()

    def stand_in(self, width: int, bottom: int) -> None:
        """Take the place at the bottom of a view."""
        self.setGeometry(0, bottom - scaled(HEIGHT), width, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip."""
        painter, style = QPainter(self), self._style
        painter.fillRect(self.rect(), style.pane)
        painter.fillRect(0, 0, self.width(), 1, style.line)
        painter.setFont(style.over)
        pieces = [("", self._said)] if self._said else self._pieces()
        metrics = QFontMetricsF(style.over)
        left, whole = float(SIDE), QRectF(self.rect())
        for key, word in pieces:
            key_room = metrics.horizontalAdvance(key) + KEY_GAP if key else 0.0
            room = key_room + metrics.horizontalAdvance(word)
            if left + room > self.width() - SIDE and left > SIDE:
                break
            painter.setPen(style.accent)
            place = QRectF(left, 0, key_room, scaled(HEIGHT))
            painter.drawText(placed(painter, place, whole), Qt.AlignmentFlag.AlignVCenter, key)
            painter.setPen(style.dim)
            place = QRectF(left + key_room, 0, room - key_room, scaled(HEIGHT))
            painter.drawText(placed(painter, place, whole), Qt.AlignmentFlag.AlignVCenter, word)
            left += room + GAP
        painter.end()

    def _pieces(self) -> list[tuple[str, str]]:
        """The keys of each hint, and what they do; without those that no key does."""
        found = []
        for ids, word in HINTS:
            keys = [self._keys_of(id) for id in ids]
            if all(keys):
                found.append((_keys(keys), tr(word)))
        return found

    def _keys_of(self, id: str) -> tuple[str, ...]:
        keys = self._style.bindings.keys(id)
        return keys if self.has_letters else tuple(key for key in keys if not is_letter(key))


def _keys(bound: list[tuple[str, ...]]) -> str:
    """The shortest key of each action; what all of them hold down is said once, and arrows are drawn."""
    first, *others = (min(keys, key=len) for keys in bound)
    written = " ".join([native_key(first), *(other.rsplit("+", 1)[-1] for other in others)])
    return written.replace("Down", "↓").replace("Up", "↑")
