"""TranscriptView: the conversation, painted by ourselves; it lays out only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QHelpEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from desktop_ai.core.message import Role
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.box import ACTION_LINK, LINK, Canvas
from desktop_ai.ui.transcript.column import Column
from desktop_ai.ui.transcript.highlighter import Highlighter
from desktop_ai.ui.transcript.jump_pill import JumpPill
from desktop_ai.ui.transcript.message_painter import paint_column
from desktop_ai.ui.transcript.pacer import Pacer
from desktop_ai.ui.transcript.pointer import Pointer
from desktop_ai.ui.transcript.selection import Selection
from desktop_ai.ui.transcript.style import TranscriptStyle
from desktop_ai.ui.transcript.target_focus import TargetFocus

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

    from desktop_ai.core.message import Message
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.theme.colours import Colours
    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.code_box import CodeBox

STEP = 40  # pixels of an arrow key; a notch of the wheel is three
NOTCH = 120  # Qt's units of one notch
END_SLACK = 2  # pixels from the end that still count as the end
PAGE_OVERLAP = 48


class TranscriptView(QAbstractScrollArea):
    """Shows messages and follows running replies.

    Emits `action_requested` with an action id and a message id, `link_activated` with an address that may be
    opened, `action_link_activated` with an address that asks for an action and the id of its message, and
    `context_menu_requested` with a global place and a message id.
    """

    action_requested = Signal(str, str)
    link_activated = Signal(str)
    action_link_activated = Signal(str, str)
    context_menu_requested = Signal(QPoint, str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = TranscriptStyle(colours)
        self._highlighter = Highlighter(self)
        self._column = Column(self._style, self._highlighter)
        self._selection = Selection()
        self._focus = TargetFocus(self._column)
        self._pill = JumpPill(self._style)
        self._pacer = Pacer(self._on_frame, self)
        self._pointer = Pointer(self, self._column, self._selection)
        self._is_moving_bar = False
        self._has_news = False
        self._hovered: int | None = None
        self._highlighter.coloured.connect(self._on_coloured)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(str(words.CONVERSATION))
        self.verticalScrollBar().setSingleStep(STEP)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # --- what is shown

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours; nothing moves."""
        self._style.set_colours(colours)
        self._column.forget_layouts()
        self._refresh()

    def show_messages(self, messages: Sequence[Message], runs: Mapping[str, ReplyRun]) -> None:
        """Show a conversation instead, from its end; `runs` are its replies in flight, by message id."""
        self._selection.clear()
        self._focus.clear()
        self._has_news = False
        self._column.show(messages, runs)
        self._describe()
        self._pace()
        self._refresh()

    def append_message(self, message: Message, run: ReplyRun | None = None) -> None:
        """Add a message at the end; who writes one wants to see it, so one of the user's is scrolled to."""
        self._column.append(message, run)
        if message.role is Role.USER:
            self._column.is_following = True
        self._note_news()
        self._pace()
        self._refresh()

    def replace_message(self, message: Message) -> None:
        """Show a newer state of a message, and end what was live about it."""
        if self._column.index_of(message.id) is None:
            return
        self._column.replace(message)
        self._describe()
        self._note_news()
        self._pace()
        self._refresh()

    def attach_run(self, run: ReplyRun) -> None:
        """Show a message as it is written."""
        if self._column.index_of(run.message_id) is not None:
            self._column.attach(run)
            self._pace()
            self._refresh()

    def _describe(self) -> None:
        """Let a screen reader find the last message."""
        last = self._column.message(len(self._column) - 1) if len(self._column) else None
        self.setAccessibleDescription(last.text if last else "")

    # --- selection

    @property
    def has_selection(self) -> bool:
        """Whether text is selected."""
        return self._selection.ends is not None

    @property
    def selected_text(self) -> str:
        """What is selected, as it is read."""
        return self._selection.text(self._column)

    def copy_selection(self) -> None:
        """Put what is selected on the clipboard."""
        text = self.selected_text
        if text:
            QGuiApplication.clipboard().setText(text)

    def clear_selection(self) -> None:
        """Select nothing."""
        self._selection.clear()
        self.viewport().update()

    def select_all(self) -> None:
        """Select every message."""
        self._selection.select_all(self._column)
        self._stop_following()
        self.viewport().update()

    # --- scrolling

    @property
    def is_following(self) -> bool:
        """Whether the view stays at the end while a reply grows."""
        return self._column.is_following

    def scroll_to_end(self) -> None:
        """Show the end and follow it."""
        self._column.is_following = True
        self._has_news = False
        self._refresh()

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels; down is positive. Upwards ends following, reaching the end begins it."""
        column = self._column
        column.is_following = False
        column.scroll_by(distance)
        column.settle()
        if distance > 0 and column.top >= column.greatest_top - END_SLACK:
            self.scroll_to_end()
        else:
            self._refresh()

    def _stop_following(self) -> None:
        if self._column.greatest_top > 0:
            self._column.is_following = False

    def _on_bar_moved(self, value: int) -> None:
        if self._is_moving_bar:
            return
        distance = value - self._column.top
        if abs(distance) <= 2 * self.viewport().height() and not self.verticalScrollBar().isSliderDown():
            self.scroll_by(distance)
            return
        self._column.is_following = value >= self.verticalScrollBar().maximum() - END_SLACK
        self._column.scroll_to(value)
        self._refresh()

    # --- frames

    def _pace(self) -> None:
        if self._column.has_live:
            self._pacer.start()
        else:
            self._pacer.stop()

    def _on_frame(self) -> None:
        if self._column.pull():
            self._note_news()
            self._refresh()

    def _note_news(self) -> None:
        if not self.is_following:
            self._has_news = True

    def _refresh(self) -> None:
        """Settle what is seen, move the scroll bar along, and paint."""
        column = self._column
        column.settle()
        bar = self.verticalScrollBar()
        self._is_moving_bar = True
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, column.greatest_top)
        if not bar.isSliderDown():
            bar.setValue(column.top)
        self._is_moving_bar = False
        self.viewport().update()

    def _on_coloured(self, box: CodeBox) -> None:
        self._refresh()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the messages that are seen."""
        with self._pacer.measure():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            clip = QRectF(event.rect())
            painter.fillRect(clip, self._style.background)
            canvas = Canvas(painter, self._style, clip)
            focus = self._focus.current if self.hasFocus() else None
            paint_column(canvas, self._column, self._selection, hovered=self._hovered, focus=focus)
            if self._pill_is_shown:
                self._pill.paint(painter, self.viewport().rect())
            painter.end()

    @property
    def _pill_is_shown(self) -> bool:
        return not self.is_following and (self._has_news or self._column.has_live)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column for the new width; what is read stays."""
        super().resizeEvent(event)
        # The whole width, so that the column does not move aside when the scroll bar appears in its margin.
        self._column.resize(self.width(), self.viewport().height())
        self._refresh()

    # --- what a click or a key does

    def activate(self, target: Target, message: int) -> None:
        """Do what a target is there for."""
        if target.kind == "action":
            self.action_requested.emit(target.value, self._column.message(message).id)
        elif target.kind == LINK:
            self.link_activated.emit(target.value)
        elif target.kind == ACTION_LINK:
            self.action_link_activated.emit(target.value, self._column.message(message).id)
        elif target.kind == "copy":
            QGuiApplication.clipboard().setText(target.value)
        elif target.kind == "fold":
            self._selection.clear()
            self._stop_following()
            self._column.toggle_thought(message)
            self._refresh()

    def hover(self, message: int | None) -> None:
        """Let the message under the pointer show its buttons."""
        if message != self._hovered:
            self._hovered = message
            self.viewport().update()

    def pill_at(self, place: QPoint) -> bool:
        """Whether the button that jumps to the end is there."""
        return self._pill_is_shown and self._pill.rect(self.viewport().rect()).contains(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or press a target."""
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
        self.hover(None)

    def selection_changed(self) -> None:
        """Paint the selection; one that is not empty ends following."""
        if self.has_selection:
            self._stop_following()
        self.viewport().update()

    def selection_ended(self) -> None:
        """Offer the selection to the middle button, where there is such a thing."""
        clipboard = QGuiApplication.clipboard()
        if self.has_selection and clipboard.supportsSelection():
            clipboard.setText(self.selected_text, QClipboard.Mode.Selection)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say where a link leads."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._pointer.link_at(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by what a touchpad says in pixels, or by notches; with Ctrl it is not for scrolling."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        pixels = event.pixelDelta().y()
        distance = pixels or round(event.angleDelta().y() / NOTCH * 3 * STEP)
        if distance:
            self.scroll_by(-distance)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the message under the pointer."""
        if len(self._column):
            placed = self._column.at(event.pos().y())
            self.context_menu_requested.emit(event.globalPos(), placed.node.message.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, copy, select all, and press the focused target."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._focus.current:
            found = self._focus.current
            self.activate(found.target, found.message)
        elif not self._scroll_by_key(event.key()):
            super().keyPressEvent(event)

    def _scroll_by_key(self, key: int) -> bool:
        page = max(STEP, self.viewport().height() - PAGE_OVERLAP)
        distances = {
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        if key in distances:
            self.scroll_by(distances[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self._stop_following()
            self._column.scroll_to(0)
            self._refresh()
        elif key == Qt.Key.Key_End:
            self.scroll_to_end()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what can be pressed in view, then out."""
        if self._focus.step(forward=forward):
            self.viewport().update()
            return True
        self._focus.clear()
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.viewport().update()
