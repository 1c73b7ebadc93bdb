"""DropTarget: lets files and pictures be dropped anywhere on the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_ai.ui.offered import can_be_attached, files_in, picture_in


class DropTarget(QObject):
    """Watches a window. Emits as the editor does, and `hovered` with whether something is held over the window."""

    files_offered = Signal(object)
    picture_offered = Signal(object)
    hovered = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be attached; whether the event was of that kind."""
        if isinstance(event, QDropEvent) and not can_be_attached(event.mimeData()):
            return False
        # A move and an entry are drops to come, so the last of them stands last.
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._accept(event)
            self.hovered.emit(True)
        elif isinstance(event, QDropEvent):
            self._accept(event)
            self.hovered.emit(False)
            self._offer(event)
        elif event.type() is QEvent.Type.DragLeave:
            self.hovered.emit(False)
            return False
        else:
            return False
        return True

    def _accept(self, event: QDropEvent) -> None:
        """The file stays where it is: whoever drags it must not think that it was moved."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _offer(self, event: QDropEvent) -> None:
        files, picture = files_in(event.mimeData()), picture_in(event.mimeData())
        if files:
            self.files_offered.emit(files)
        elif picture is not None:
            self.picture_offered.emit(picture)
