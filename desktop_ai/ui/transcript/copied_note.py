"""CopiedNote: lets a box say for a moment that it was copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_ai.ui.transcript.box import Box

SHOWN = 1500  # milliseconds


class CopiedNote:
    """Owns which box says so."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._box: Box | None = None
        self._timer = QTimer(viewport)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self._end)

    def note(self, box: Box | None) -> None:
        """Let a box say it from now on."""
        self._end()
        if box is not None:
            self._box = box
            box.is_copied = True
            self._timer.start()
            self._viewport.update()

    def _end(self) -> None:
        if self._box is not None:
            self._box.is_copied = False
            self._box = None
            self._viewport.update()
