"""Completer: offers what fits the letters after `/` or `@`, above the composer, while they are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop_ai.core.completion import Completion, CompletionKind, completion_at
from desktop_ai.core.utf16 import utf16_length, utf16_slice
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_search import ChoiceSearch
from desktop_ai.ui.composer.completion_popup import CompletionPopup
from desktop_ai.ui.composer.prompt_edit import PromptEdit

MOST_OFFERED = 100
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: CompletionPopup.MOST_ROWS,
    Qt.Key.Key_PageUp: -CompletionPopup.MOST_ROWS,
}
TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
LEAVING = Qt.Key.Key_Escape
BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Completer(QObject):
    """Watches an editor. While something fits, the arrows choose, Enter and Tab take it, and Esc goes on writing.

    Emits `taken` with the id of a choice, when the letters typed for it are gone. `offered` gives what there is.
    """

    taken = Signal(str)

    def __init__(
        self,
        edit: PromptEdit,
        popup: CompletionPopup,
        offered: Callable[[CompletionKind], Sequence[Choice]],
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._popup = popup
        self._offered = offered
        self._search = ChoiceSearch()
        # Where the sign stands that is being completed, and the one of which nothing more is to be offered.
        self._sign = self._left = -1
        edit.installEventFilter(self)
        edit.textChanged.connect(self._on_edit_text_changed)
        edit.cursorPositionChanged.connect(self._on_edit_cursor_changed)
        popup.clicked.connect(self._take)

    def follow(self) -> None:
        """Offer what fits what stands before the cursor, or nothing."""
        found, end = self._found(), self._edit.textCursor().position()
        if found is None:
            self._sign = self._left = -1
            self._popup.hide()
            return
        sign = end - utf16_length(found.letters) - 1
        if sign == self._left:
            return
        if sign != self._sign:
            self._sign, self._left = sign, -1
            self._search = ChoiceSearch(self._offered(found.kind))
        self._popup.offer(self._fitting(found.letters))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is offered some keys are for that; none while an input method composes."""
        if event.type() is QEvent.Type.FocusOut:
            self._popup.hide()
        if not isinstance(event, QKeyEvent) or not self._popup.isVisible() or self._edit.is_composing:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if event.modifiers() not in BARE or not (key in STEPS or key in TAKING or key is LEAVING):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            self._do(key)
        return True

    def _do(self, key: Qt.Key) -> None:
        if key in STEPS:
            self._popup.go(STEPS[key])
        elif key in TAKING:
            self._take()
        else:
            self._left = self._sign
            self._popup.hide()

    def _take(self) -> None:
        choice, found = self._popup.choice, self._found()
        self._popup.hide()
        if choice is None or found is None:
            return
        cursor = self._edit.textCursor()
        length = 1 + utf16_length(found.letters)
        cursor.setPosition(cursor.position() - length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._sign = self._left = -1
        self.taken.emit(choice.id)

    def _fitting(self, letters: str) -> list[Choice]:
        found = self._search.found(letters, MOST_OFFERED)
        # With a blank somebody may be writing on: then only what is really called so is offered.
        words = letters.casefold().split() if " " in letters else []
        return [choice for choice in found if all(word in choice.searched.casefold() for word in words)]

    def _found(self) -> Completion | None:
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or self._edit.is_composing or not self._edit.hasFocus():
            return None
        block = cursor.block()
        before = utf16_slice(block.text(), 0, cursor.positionInBlock())
        return completion_at(before if block.blockNumber() == 0 else f"\n{before}")

    def _on_edit_text_changed(self) -> None:
        # What was put in as a whole, such as the draft of another conversation, was not typed.
        if self._edit.document().isUndoAvailable():
            self.follow()
        else:
            self._popup.hide()

    def _on_edit_cursor_changed(self) -> None:
        if self._popup.isVisible():
            self.follow()
