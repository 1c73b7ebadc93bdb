"""KeyboardSelection: selects with Shift and the keys that move a caret in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt

from desktop_ai.ui.transcript import crisp
from desktop_ai.ui.transcript.caret import Caret
from desktop_ai.ui.transcript.message_painter import Thing
from desktop_ai.ui.transcript.places import ReadingPlace, shown_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent

    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.selection import Position, Selection
    from desktop_ai.ui.transcript.target_focus import TargetFocus

CARET_WIDTH = 2
# What a key does while Shift is held: how far, in which direction; and the same with Ctrl.
MOVES = {
    Qt.Key.Key_Left: ("letter", "word", -1),
    Qt.Key.Key_Right: ("letter", "word", 1),
    Qt.Key.Key_Up: ("line", "block", -1),
    Qt.Key.Key_Down: ("line", "block", 1),
    Qt.Key.Key_Home: ("edge", "all", -1),
    Qt.Key.Key_End: ("edge", "all", 1),
    Qt.Key.Key_PageUp: ("page", "page", -1),
    Qt.Key.Key_PageDown: ("page", "page", 1),
}
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
HELD = SHIFT | CTRL | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class SelectedView(Protocol):
    """Where it is selected."""

    def selection_changed(self) -> None: ...

    def hold(self, place: ReadingPlace | None) -> None: ...


class KeyboardSelection:
    """Owns the caret, which is seen as long as keys select."""

    def __init__(self, view: SelectedView, column: Column, focus: TargetFocus, selection: Selection) -> None:
        self._view = view
        self._column = column
        self._focus = focus
        self._selection = selection
        self._caret = Caret(column)
        self._place: Position | None = None

    def press(self, event: QKeyEvent) -> bool:
        """Select further; returns whether the key is one of those that select."""
        held = event.modifiers() & HELD
        move = MOVES.get(Qt.Key(event.key()))
        if move is None or held not in (SHIFT, SHIFT | CTRL) or not len(self._column):
            return False
        start = self._start()
        how = move[1] if held & CTRL else move[0]
        self._place = self._caret.move(start, how, move[2])
        self._selection.reach(start, self._place)
        self._view.selection_changed()
        self._show(self._place)
        return True

    def end(self) -> None:
        """Show no caret any more."""
        self._place = None

    def _start(self) -> Position:
        """Where the selection ends that is there; else the beginning of what has the focus or is seen."""
        end = self._selection.moving_end
        if end is not None:
            return end
        message = self._focus.message
        if message is not None and self._focus.is_in_view:
            return self._caret.start_of(message, self._focus.box or 0)
        first = next(self._column.seen())
        return self._caret.start_of(first.message, first.node.box_at(-first.y))

    def _show(self, place: Position) -> None:
        caret = self._caret.rect(place)
        if caret is None:
            return
        top = self._column.y_of(place.message, place.box) + round(caret.top())
        wanted = shown_at(top, round(caret.height()), self._column.view_height)
        id_ = self._column.message(place.message).id
        at = ReadingPlace(id_, place.box, wanted - round(caret.top())) if wanted != top else None
        self._view.hold(at)

    def things(self) -> Iterator[Thing]:
        """The caret, as something that is seen."""
        place = self._place
        if place is None or self._selection.moving_end != place:
            return
        node = next((seen.node for seen in self._column.seen() if seen.message == place.message), None)
        caret = self._caret.rect(place) if node is not None and place.box < len(node.boxes) else None
        if node is not None and caret is not None:
            x = self._column.left + node.left + caret.x() - CARET_WIDTH / 2
            y = self._column.y_of(place.message, place.box) + caret.y()
            area = QRectF(x, y, CARET_WIDTH, caret.height())
            yield Thing(
                "selecting", area, None, lambda canvas: crisp.fill(canvas.painter, area, canvas.style.accent)
            )
