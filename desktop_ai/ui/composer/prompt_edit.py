"""The editor in which a message is written."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop_ai.ui.offered import can_be_attached, files_in, picture_in
from desktop_ai.ui.theme.fonts import BODY, interface_font

SMALLEST_LINES = 1
MOST_LINES = 10
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LINE_BREAK = Qt.KeyboardModifier.ShiftModifier


class PromptEdit(QPlainTextEdit):
    """Grows with its text up to ten lines, then scrolls. Takes plain text only.

    Emits `files_offered` with the paths of files and `picture_offered` with a picture that are pasted or dropped
    here, `edit_requested` when Up is pressed while nothing is written, `send_requested` when Enter is pressed
    without Shift and no input method is composing, and `focus_changed` with whether it has the focus.
    """

    send_requested = Signal()
    edit_requested = Signal()
    focus_changed = Signal(bool)
    files_offered = Signal(object)
    picture_offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_composing = False
        self.setFont(interface_font(BODY[0]))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._on_document_size_changed)
        self._on_document_size_changed()

    @property
    def is_composing(self) -> bool:
        """Whether an input method has letters that are not yet text."""
        return self._is_composing

    def set_zoom(self, factor: float) -> None:
        """Write larger or smaller."""
        self.setFont(interface_font(round(BODY[0] * factor)))
        self._on_document_size_changed()

    def sizeHint(self) -> QSize:
        """As high as its text, within bounds."""
        return QSize(400, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks to send; with Shift it breaks the line. Up in an empty one asks for what was sent last."""
        if event.key() in RETURN_KEYS and not event.modifiers() & LINE_BREAK:
            if not self._is_composing:
                self.send_requested.emit()
            return
        is_bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Up and is_bare and not self._is_composing and not self.toPlainText():
            self.edit_requested.emit()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Follow whether an input method is composing."""
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether it is text, or can be attached."""
        return source.hasText() or can_be_attached(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Offer files and pictures to be attached; of anything else, paste the text and nothing else."""
        files = files_in(source)
        picture = picture_in(source)
        if files:
            self.files_offered.emit(files)
        elif picture is not None:
            self.picture_offered.emit(picture)
        elif source.hasText():
            self.insertPlainText(source.text())

    def _on_document_size_changed(self) -> None:
        """Follow the number of lines; a line takes as much as the layout says."""
        count = round(self.document().size().height())
        lines = max(SMALLEST_LINES, min(count, MOST_LINES))
        has_more = count > MOST_LINES
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if has_more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)
