"""ReadingView: a column of messages in which mouse and keyboard select, move and press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from desktop_ai.core.transcript_text import joined
from desktop_ai.ui.modifier_keys import MODIFIER_KEYS
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.transcript.column_view import ColumnView
from desktop_ai.ui.transcript.copying import Copying, selected_forms
from desktop_ai.ui.transcript.hints import Hints
from desktop_ai.ui.transcript.key_hints import KeyHints
from desktop_ai.ui.transcript.keyboard import Keyboard, writes
from desktop_ai.ui.transcript.keyboard_selection import KeyboardSelection
from desktop_ai.ui.transcript.pointer import Pointer
from desktop_ai.ui.transcript.reader import Reader
from desktop_ai.ui.transcript.reading_keys import ReadingKeys
from desktop_ai.ui.transcript.selection import Selection
from desktop_ai.ui.transcript.target_focus import TargetFocus

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop_ai.core.texts import Text
    from desktop_ai.services.key_bindings import KeyBindings
    from desktop_ai.ui.theme.colours import Colours
    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.places import Pointed, ReadingPlace
    from desktop_ai.ui.transcript.target_focus import FocusedTarget

SHOW_HINTS = "hint.show"
HIGHEST_TARGET = 24  # pixels from the edge at which a target is shown that was out of view
POINTED = (Qt.FocusReason.MouseFocusReason,)
UNCHANGED = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class ReadingView(ColumnView):
    """Owns what is selected and what has the focus.

    Emits `action_requested` with an action id and a message id, `context_menu_requested` with a global place
    and a message id, and `typed` with what is written here although nothing can be written here; `entered` when the
    keyboard came in, and `left` with the next key or when it is away again.
    """

    action_requested = Signal(str, str)
    context_menu_requested = Signal(QPoint, str)
    typed = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(
        self,
        colours: Colours,
        bindings: KeyBindings,
        parent: QWidget | None = None,
        kept_formulas: Path | None = None,
    ) -> None:
        super().__init__(colours, bindings, parent, kept_formulas)
        self._selection = Selection()
        self._focus = TargetFocus(self._column)
        self._pointer = Pointer(self, self._column, self._selection)
        self._copying, self._offering = Copying(self), Copying(self)
        self._reader = Reader(self, self._column, self._focus, self._selection, self._copying)
        self._keyboard = Keyboard(self)
        self._keys = ReadingKeys(self, bindings)
        self._keys.pressed.connect(self.do)
        self._selecting = KeyboardSelection(self, self._column, self._focus, self._selection)
        self._key_hints = KeyHints(self._style, self)
        self.hints = Hints(self, self._column, self._style)
        self._column.boxes_moved.connect(self._on_column_boxes_moved)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # --- what the kinds of view add

    def activate(self, target: Target, message: int) -> None:
        """Do what a target is there for."""

    def point(self, pointed: Pointed | None) -> None:
        """Let what is under the pointer show its buttons."""

    def scroll_block(self, distance: int) -> bool:
        """Scroll the focused block sideways; returns whether it is wider than its room."""
        block = self._focus.block
        if block is None or not block.hidden_width:
            return False
        block.scroll_sideways(distance)
        self.viewport().update()
        return True

    def pill_at(self, place: QPoint) -> bool:
        """Whether the button that jumps to the end is there."""
        return False

    # --- reading by keyboard

    def do(self, id: str) -> None:
        """Do an action of reading; others are asked for, about the focused message."""
        if id == SHOW_HINTS:
            self.hints.show()
        elif not self._reader.do(id):
            self.action_requested.emit(id, self.focused_message)
        self._show_focus()

    @property
    def focused_message(self) -> str:
        """The id of the message that has the keyboard's focus, empty for none."""
        index = self._focus.message
        return "" if index is None or index >= len(self._column) else self._column.message(index).id

    @property
    def is_at_code(self) -> bool:
        """Whether a code block has the focus."""
        return self._reader.is_at_code

    @property
    def links(self) -> list[FocusedTarget]:
        """The links in what has the focus."""
        return self._reader.links

    def hold(self, place: ReadingPlace | None) -> None:
        """Show a box at a place, or stay where it is; the end is followed no longer."""
        self._stop_following()
        if place is not None:
            self._column.go_to(place)
        self._refresh()

    def select_by(self, event: QKeyEvent) -> bool:
        """Select further with a key; returns whether it is one that selects."""
        return self._selecting.press(event)

    @property
    def hears_letters(self) -> bool:
        """Whether single letters act while the keyboard is here."""
        return self._keys.has_letters

    def hear_letters(self, *, are_heard: bool) -> None:
        """Let single letters act, or have all that is typed written."""
        self._keys.has_letters = self._key_hints.has_letters = are_heard
        self._key_hints.update()

    def press_target(self) -> bool:
        """Press the link or button that has the focus; returns whether there is one."""
        found = self._focus.current
        if found is not None:
            self.activate(found.target, found.message)
        return found is not None

    def open_focused(self) -> bool:
        """Do what the focused block is there for, or show what can be done with what has the focus.

        Returns whether anything has it.
        """
        if not self._has_visible_focus:
            return False
        if not self._reader.press():
            self._ask_for_menu()
        return True

    def walk(self, step: int) -> bool:
        """Go down (1) or up (-1), through a long message and then to the next; False where none has the focus."""
        if not self._has_visible_focus:
            return False
        self._reader.walk(step)
        self._show_focus()
        return True

    def _show_focus(self) -> None:
        self._key_hints.setVisible(self._has_visible_focus)
        self.viewport().update()

    @property
    def has_keyboard(self) -> bool:
        """Whether what is pressed is for this view, or for the letters over it."""
        return self.hasFocus() or self.hints.are_shown

    @property
    def _has_visible_focus(self) -> bool:
        return self.has_keyboard and self._focus.message is not None

    # --- selection

    @property
    def has_selection(self) -> bool:
        """Whether text is selected."""
        return self._selection.ends is not None

    @property
    def has_visible_selection(self) -> bool:
        """Whether some of what is selected is in view."""
        return any(
            self._selection.is_seen_in(placed, number, self._column.view_height)
            for placed in self._column.seen()
            for number in range(len(placed.node.boxes))
        )

    @property
    def selected_text(self) -> str:
        """What is selected, as it is read."""
        return joined(selected_forms(self._column, self._selection)).plain

    def copy_selection(self) -> None:
        """Put what is selected on the clipboard, in all forms."""
        self._copying.copy(selected_forms(self._column, self._selection))

    def _stop_copying(self) -> None:
        """Leave the clipboard as it is: what is still to be gathered is shown no more."""
        self._copying.stop()
        self._offering.stop()

    def say(self, what: Text) -> None:
        """Say for a moment what was done, where the keys are named."""
        self._key_hints.say(what)

    def _on_column_boxes_moved(self, id: str, first: int, distance: int) -> None:
        message = self._column.index_of(id)
        if message is not None:
            self._selection.boxes_moved(message, first, distance)

    def clear_selection(self) -> None:
        """Select nothing."""
        self._selection.clear()
        self.viewport().update()

    def select_all(self) -> None:
        """Select every message."""
        self._selection.select_all(self._column)
        self._stop_following()
        self.viewport().update()

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or press a target; who points needs no focus to be shown."""
        self._focus.clear()
        self._selecting.end()
        self._show_focus()
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pointer.double_press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select further, or point."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting, or do what was pressed."""
        self._pointer.release(event)

    def leaveEvent(self, event: object) -> None:
        """Nothing is pointed at."""
        self.point(None)

    def selection_changed(self) -> None:
        """Paint the selection; one that is not empty ends following."""
        if self.has_selection:
            self._stop_following()
        self.viewport().update()

    def selection_ended(self) -> None:
        """Offer the selection to the middle button, where there is such a thing."""
        clipboard = QGuiApplication.clipboard()
        if self.has_selection and clipboard.supportsSelection():
            self._offering.copy(selected_forms(self._column, self._selection), mode=QClipboard.Mode.Selection)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say where a link leads, and when a reply came."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            tip = tooltip(self._pointer.tip_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the message under the pointer."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self._has_visible_focus:
            self._ask_for_menu()
        elif len(self._column):
            placed = self._column.at(self.to_column(QPointF(event.pos())).y())
            self.context_menu_requested.emit(event.globalPos(), placed.node.message.id)

    def _ask_for_menu(self) -> None:
        """Ask for the menu of the focused message, at what of it is seen."""
        index = self._focus.message
        seen = next((placed for placed in self._column.seen() if placed.message == index), None)
        if seen is not None:
            inside = seen.node.tops[self._focus.box] if self._focus.box is not None else 0
            left, top = self._column.left + seen.node.left, max(0, seen.y + inside)
            corner = self.to_view(QRectF(left, top, 1, 1)).topLeft().toPoint()
            self.context_menu_requested.emit(self.viewport().mapToGlobal(corner), self.focused_message)

    # --- keys and focus

    def event(self, event: QEvent) -> bool:
        """Take letters from the keys that act here: all of them, unless the keyboard came in and they are wanted."""
        # What stands over it asks here, too, before its own keys are heard.
        is_asked = event.type() is QEvent.Type.ShortcutOverride and self.hasFocus()
        if is_asked and isinstance(event, QKeyEvent):
            if event.key() not in MODIFIER_KEYS:
                self.left.emit()
            if writes(event) and not (self._has_visible_focus and self.hears_letters):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means here, or leave it to the window."""
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what can be pressed, then out."""
        found = self._focus.step(forward=forward)
        if found is not None:
            self._bring_into_view(found)
        self._refresh()
        return found is not None or super().focusNextPrevChild(forward)

    def focus_message(self, message: int, box: int | None = None) -> None:
        """Go to a message or one of its blocks, as somebody asks who reads it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus.go_to(message, box)
        self._reader.show(message, box)
        self._show_focus()

    def _bring_into_view(self, found: FocusedTarget) -> None:
        rect = found.target.rects[0]
        top = self._column.y_of(found.message, found.box) + round(rect.top())
        lowest = max(0, self.page - round(rect.height()) - HIGHEST_TARGET)
        wanted = max(min(top, lowest), min(HIGHEST_TARGET, lowest))
        if top != wanted:
            self.scroll_by(top - wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus: who comes with the keyboard is at the last message in view."""
        super().focusInEvent(event)
        if event.reason() in POINTED:
            self._focus.clear()
        elif event.reason() not in UNCHANGED:
            if not self._focus.is_in_view:
                self._focus.go_to_seen()
            self.entered.emit()
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.left.emit()
        self._show_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column for the new width; the hints stay below."""
        super().resizeEvent(event)
        self.hints.end()
        self._key_hints.stand_in(self.viewport().width(), self.viewport().height())
