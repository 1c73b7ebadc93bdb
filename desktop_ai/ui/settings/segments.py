"""Segments: a few choices beside each other, of which one is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTabBar


class Segments(QTabBar):
    """One stop of the focus; the arrows at the sides take the choice beside. Emits `chosen` with its value."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)  # where large text leaves no room for all of them
        self.currentChanged.connect(lambda place: self.chosen.emit(self.tabData(place)))

    def show_choices(self, choices: Sequence[tuple[str, str]], value: str) -> None:
        """Show these values with their names, and which of them is taken. Nothing is emitted."""
        self.blockSignals(True)
        for place, (choice, name) in enumerate(choices):
            if place == self.count():
                self.addTab("")
            self.setTabText(place, name.replace("&", "&&"))
            self.setTabData(place, choice)
            if choice == value:
                self.setCurrentIndex(place)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: the wheel must not change a value."""
        event.ignore()
