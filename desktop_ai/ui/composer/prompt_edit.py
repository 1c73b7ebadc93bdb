"""The editor in which a message is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop_ai.core.pasted_text import LONGEST_PASTED
from desktop_ai.ui.offered import can_be_attached, files_in, picture_in, text_in
from desktop_ai.ui.theme.fonts import BODY, interface_font

FEWEST_LINES = 1
# However little room there is, so many lines can be seen of a long text.
FEWEST_OF_MANY = 2
# Pixels that the text may take where nobody has said how much room there is.
ROOM = 240
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BREAKING = Qt.KeyboardModifier.ShiftModifier
SENDING = Qt.KeyboardModifier.ControlModifier


class PromptEdit(QPlainTextEdit):
    """Grows with its text as far as it has room, then scrolls. Takes plain text only.

    Emits `files_offered` with the paths of files and `picture_offered` with a picture that are pasted or dropped
    here, `pasted` with a cursor that selects a text that was, `text_offered` with one that is too long to be written
    in, `edit_requested` when Up is pressed while nothing is written, `send_requested` when the key that sends is
    pressed while no input method is composing, and `focus_changed` with whether it has the focus. With
    `needs_control` that key is Ctrl+Enter, else Enter.
    """

    send_requested = Signal()
    edit_requested = Signal()
    focus_changed = Signal(bool)
    files_offered = Signal(object)
    picture_offered = Signal(object)
    pasted = Signal(object)
    text_offered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needs_control = False
        self._is_composing = False
        self._room = ROOM
        self.setFont(interface_font(BODY[0], is_scaled=False))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def is_composing(self) -> bool:
        """Whether an input method has letters that are not yet text."""
        return self._is_composing

    def set_zoom(self, factor: float) -> None:
        """Write larger or smaller."""
        font = interface_font(round(BODY[0] * factor), is_scaled=False)
        if font == self.font():
            return  # to ask for the viewport once takes 20 ms of the start, and at first its font is right
        self.setFont(font)
        self.viewport().setFont(font)  # a style sheet keeps it from following by itself
        self._fit()

    def set_room(self, pixels: int) -> None:
        """Grow up to that height, then scroll."""
        if pixels != self._room:
            self._room = pixels
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as its text, within bounds."""
        return QSize(400, self.height())

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts of the window away from an input method, and from the key that sends."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_sending = event.key() in RETURN_KEYS and self.needs_control and _has_control(event)
            if self._is_composing or is_sending:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends or breaks the line, as was chosen. Up in an empty one asks for what was sent last."""
        if event.key() in RETURN_KEYS:
            self._take_return(event)
            return
        is_bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Up and is_bare and not self._is_composing and not self.toPlainText():
            self.edit_requested.emit()
            return
        super().keyPressEvent(event)

    def _take_return(self, event: QKeyEvent) -> None:
        if self._is_composing:
            return  # it belongs to the input method, which takes it or not
        if event.modifiers() & BREAKING or (self.needs_control and not _has_control(event)):
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        else:
            self.send_requested.emit()

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
        return source.hasText() or source.hasHtml() or can_be_attached(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Offer files and pictures to be attached; of anything else, offer the text and nothing else."""
        files = files_in(source)
        picture = picture_in(source)
        if files:
            self.files_offered.emit(files)
        elif picture is not None:
            self.picture_offered.emit(picture)
        elif text := text_in(source):
            self._paste(text)

    def _paste(self, text: str) -> None:
        """Put a text in, unless it is too long for that."""
        if len(text) > LONGEST_PASTED:
            self.text_offered.emit(text)
            return
        cursor = self.textCursor()
        start = cursor.selectionStart()
        self.insertPlainText(text)
        self.ensureCursorVisible()
        end = self.textCursor().position()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.pasted.emit(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Follow the number of lines; a line takes as much as the layout says."""
        count = max(FEWEST_LINES, round(self.document().size().height()))
        line = self.fontMetrics().lineSpacing()
        margins = 2 * (int(self.document().documentMargin()) + self.frameWidth())
        lines = min(count, max(FEWEST_OF_MANY, (self._room - margins) // line))
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if count > lines else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self.setFixedHeight(lines * line + margins)


def _has_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & SENDING)
