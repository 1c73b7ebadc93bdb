"""Pointer: what the mouse does in the transcript: select, press, point."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from desktop_ai.ui.transcript.box import ACTION_LINK, LINK
from desktop_ai.ui.transcript.places import Pointed
from desktop_ai.ui.transcript.selection import LINE, WORD, Position

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from desktop_ai.ui.transcript.box import Box, Target
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.selection import Selection

AUTO_SCROLL_INTERVAL = 30  # milliseconds
FASTEST_AUTO_SCROLL = 60  # units each time
_HAND = Qt.CursorShape.PointingHandCursor


class PointedView(Protocol):
    """What the mouse moves in, and what it asks of it."""

    @property
    def has_selection(self) -> bool: ...

    def viewport(self) -> QWidget: ...

    def to_column(self, place: QPointF) -> QPointF: ...

    def activate(self, target: Target, message: int) -> None: ...

    def point(self, pointed: Pointed | None) -> None: ...

    def pill_at(self, place: QPoint) -> bool: ...

    def scroll_by(self, distance: int) -> None: ...

    def scroll_to_end(self) -> None: ...

    def selection_changed(self) -> None: ...

    def selection_ended(self) -> None: ...


class Hit(NamedTuple):
    """What is under the pointer: the box, and the place in it."""

    message: int
    number: int
    box: Box
    x: float
    y: float

    @property
    def target(self) -> Target | None:
        """What can be pressed there."""
        if not self.box.is_laid_out:
            return None
        return next((each for each in self.box.targets() if each.contains(self.x, self.y)), None)

    @property
    def position(self) -> Position:
        """The place in the text."""
        offset = self.box.offset_at(self.x, self.y) if self.box.text else 0
        return Position(self.message, self.number, offset)


class Pointer:
    """Owns the state of the mouse: what was pressed, how often, and the scrolling beyond the edge."""

    def __init__(self, view: PointedView, column: Column, selection: Selection) -> None:
        self._view = view
        self._column = column
        self._selection = selection
        self._pressed: tuple[Target, int] | None = None
        self._is_selecting = False
        self._presses = 0
        self._last_press = QPoint()
        self._clicks_end = QTimer(view.viewport())
        self._clicks_end.setSingleShot(True)
        self._auto_scroll = QTimer(view.viewport())
        self._auto_scroll.setInterval(AUTO_SCROLL_INTERVAL)
        self._auto_scroll.timeout.connect(self._scroll_on)
        self._place = QPointF()  # in what is seen of the column

    def press(self, event: QMouseEvent) -> None:
        """Press a target, or begin to select: the third press in a row takes the line."""
        if event.button() is not Qt.MouseButton.LeftButton or not len(self._column):
            return
        if self._view.pill_at(event.position().toPoint()):
            self._view.scroll_to_end()
            return
        is_third = self._clicks_end.isActive() and self._presses == WORD and self._is_near(event)
        self._presses = LINE if is_third else 1
        self._begin(event)

    def double_press(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() is Qt.MouseButton.LeftButton and len(self._column):
            self._presses = WORD
            self._begin(event)

    def _begin(self, event: QMouseEvent) -> None:
        self._last_press = event.position().toPoint()
        self._clicks_end.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        hit = self._hit(self._view.to_column(event.position()))
        target = hit.target
        if target is not None:
            self._pressed = (target, hit.message)
            if target.kind not in (LINK, ACTION_LINK):
                return
        self._is_selecting = True
        is_extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_extending and self._presses == 1:
            self._selection.extend(self._column, hit.position)
        else:
            self._selection.begin(self._column, hit.position, self._presses)
        self._view.selection_changed()

    def move(self, event: QMouseEvent) -> None:
        """Select up to here, or show what is here."""
        self._place = self._view.to_column(event.position())
        if not len(self._column):
            return
        if not self._is_selecting:
            self._point(event)
            return
        self._extend()
        outside = any(self._beyond())
        if outside and not self._auto_scroll.isActive():
            self._auto_scroll.start()
        elif not outside:
            self._auto_scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        """End selecting; a target that was pressed and released does what it is for."""
        if self._is_selecting:
            self._view.selection_ended()
        self._is_selecting = False
        self._auto_scroll.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton or self._view.has_selection:
            return
        hit = self._hit(self._view.to_column(event.position()))
        if hit.message == pressed[1] and hit.target == pressed[0]:
            self._view.activate(*pressed)

    def box_at(self, place: QPointF) -> Box | None:
        """The box at a place; None where there is none at all."""
        return self._hit(self._view.to_column(place)).box if len(self._column) else None

    def tip_at(self, place: QPointF) -> str:
        """The address of the link at a place, or what else is said of what stands there."""
        if not len(self._column):
            return ""
        hit = self._hit(self._view.to_column(place))
        target = hit.target
        return target.value if target is not None and target.kind == LINK else hit.box.tip_at(hit.x, hit.y)

    def _extend(self) -> None:
        self._selection.extend(self._column, self._hit(self._place).position)
        self._view.selection_changed()

    def _beyond(self) -> tuple[float, float]:
        """How far the pointer is beside something that scrolls sideways, and how far above or below the view."""
        hit = self._hit(self._place)
        width = self._column.node(hit.message).inner_width
        across = _outside(hit.x, width) if hit.box.hidden_width else 0.0
        return across, _outside(self._place.y(), self._column.view_height)

    def _scroll_on(self) -> None:
        across, down = self._beyond()
        self._hit(self._place).box.scroll_sideways(across)
        if down:
            self._view.scroll_by(round(down))
        self._extend()

    def _point(self, event: QMouseEvent) -> None:
        hit = self._hit(self._place)
        inside = 0 <= self._place.y() <= self._column.view_height
        target = hit.target
        kind = target.kind if target else ""
        self._view.point(Pointed(hit.message, hit.number, kind) if inside else None)
        is_on_pill = self._view.pill_at(event.position().toPoint())
        self._view.viewport().setCursor(_HAND if is_on_pill else self._cursor(hit, self._place))

    def _cursor(self, hit: Hit, place: QPointF) -> Qt.CursorShape:
        if hit.target is not None:
            return _HAND
        left = self._column.left
        is_in_column = left <= place.x() <= left + self._column.width
        if is_in_column and hit.x >= 0 and hit.box.text and hit.y >= hit.box.text_top:
            return Qt.CursorShape.IBeamCursor
        return Qt.CursorShape.ArrowCursor

    def _hit(self, place: QPointF) -> Hit:
        index, node, y = self._column.at(place.y())
        number = node.box_at(place.y() - y)
        node.lay_out(number)
        x = place.x() - self._column.left - node.left
        return Hit(index, number, node.boxes[number], x, place.y() - y - node.tops[number])

    def _is_near(self, event: QMouseEvent) -> bool:
        distance = (event.position().toPoint() - self._last_press).manhattanLength()
        return distance <= QGuiApplication.styleHints().startDragDistance()


def _outside(place: float, end: float) -> float:
    """How far a place is before 0 or behind the end, at most as far as is scrolled at once."""
    beyond = place if place < 0 else max(0.0, place - end)
    return max(-FASTEST_AUTO_SCROLL, min(FASTEST_AUTO_SCROLL, beyond))
