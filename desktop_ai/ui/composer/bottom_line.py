"""BottomLine: below the words, what keys do, how much is written, and the button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_ai.ui.theme.fonts import META, interface_font

GAP = 8


class BottomLine(QWidget):
    """Says one thing in words, a measure beside it, and holds the button. Emits `pressed`.

    A hint that has no room is not said rather than half; the measure goes before it, and a note before both.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint_words = self._note_words = self._measure_words = ""
        self._words, self._measure = self._new_label(), self._new_label()
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(self)
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._measure, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def show_hint(self, words: str) -> None:
        """Say what keys do, while there is no note."""
        self._hint_words = words
        self._fit()

    def show_note(self, words: str) -> None:
        """Say what has just happened, or nothing any more."""
        self._note_words = words
        self._fit()

    def show_measure(self, words: str, explanation: str) -> None:
        """Say how much is written; `explanation` says the same in a sentence."""
        self._measure_words = words
        self._measure.setToolTip(explanation)
        self._measure.setAccessibleName(explanation)
        self._fit()

    def show_button(self, words: str, name: str) -> None:
        """Say what the button does, for eyes and for screen readers."""
        self.button.setText(words)
        self.button.setAccessibleName(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what has room now."""
        super().resizeEvent(event)
        self._fit()

    def _new_label(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("faint")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(interface_font(META[0]))
        return label

    def _fit(self) -> None:
        """Say what has room."""
        room = self.width() - self.button.sizeHint().width() - GAP
        note, measure = self._note_words, self._measure_words
        has_measure = bool(measure) and self._width_of(note) + self._width_of(measure) <= room
        self._measure.setText(measure if has_measure else "")
        self._measure.setVisible(has_measure)
        left = room - self._width_of(self._measure.text())
        hint = self._hint_words if self._width_of(self._hint_words) <= left else ""
        cut = self._words.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, left)
        self._words.setText(cut or hint)
        self._words.setToolTip(note if cut != note else "")

    def _width_of(self, words: str) -> int:
        return self._words.fontMetrics().horizontalAdvance(words) + GAP if words else 0
