"""A button for what nothing brings back: it does so only when it is pressed twice."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_ai.core.texts import Text
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.translation import tr

SURE_FOR = 3_000  # milliseconds


class SureButton(QPushButton):
    """Shows other words when it was pressed once, for three seconds. Emits `confirmed` when it is pressed then."""

    confirmed = Signal()

    def __init__(self, words: Text, once_more: Text, parent: QWidget) -> None:
        super().__init__(tr(words), parent)
        self._words, self._once_more = tr(words), tr(once_more)
        self._waiting = QTimer(self, singleShot=True, interval=SURE_FOR)
        self._waiting.timeout.connect(self.reset)
        self.clicked.connect(self._on_clicked)

    def reset(self) -> None:
        """Count as not pressed."""
        self._waiting.stop()
        self.setText(self._words)

    def _on_clicked(self) -> None:
        if self._waiting.isActive():
            self.reset()
            self.confirmed.emit()
            return
        self.setText(self._once_more)
        announce(self, self._once_more)
        self._waiting.start()
