"""TranscriptView: the conversation, painted by ourselves; it lays out only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QToolTip

from desktop_ai.core.message import Role
from desktop_ai.ui.transcript.box import ACTION, ACTION_LINK, COPY, FOLD, LINK, Canvas
from desktop_ai.ui.transcript.column_view import END_SLACK, ColumnView
from desktop_ai.ui.transcript.jump_pill import JumpPill
from desktop_ai.ui.transcript.keyboard import Keyboard, version_action
from desktop_ai.ui.transcript.message_painter import paint_column
from desktop_ai.ui.transcript.pacer import Pacer
from desktop_ai.ui.transcript.places import ReadingPlace
from desktop_ai.ui.transcript.pointer import Pointer
from desktop_ai.ui.transcript.read_view import ReadView
from desktop_ai.ui.transcript.screen_reader import ScreenReader
from desktop_ai.ui.transcript.selection import Selection
from desktop_ai.ui.transcript.style import COLUMN_TOP
from desktop_ai.ui.transcript.target_focus import TargetFocus

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QMouseEvent,
        QPaintEvent,
    )
    from PySide6.QtWidgets import QWidget

    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Message
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.theme.colours import Colours
    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.code_box import CodeBox
    from desktop_ai.ui.transcript.target_focus import FocusedTarget

HIGHEST_TARGET = 24  # pixels from the edge at which a target is shown that was out of view
POINTED = (Qt.FocusReason.MouseFocusReason,)
UNCHANGED = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class TranscriptView(ColumnView):
    """Shows messages and follows running replies.

    Emits `action_requested` with an action id and a message id, `link_activated` with an address that may be
    opened, `action_link_activated` with an address that asks for an action and the id of its message,
    `context_menu_requested` with a global place and a message id, and `typed` with what is written here
    although nothing can be written here.
    """

    action_requested = Signal(str, str)
    link_activated = Signal(str)
    action_link_activated = Signal(str, str)
    context_menu_requested = Signal(QPoint, str)
    typed = Signal(str)

    def __init__(
        self, colours: Colours, parent: QWidget | None = None, kept_formulas: Path | None = None
    ) -> None:
        super().__init__(colours, parent, kept_formulas)
        self._selection = Selection()
        self._focus = TargetFocus(self._column)
        self._pill = JumpPill(self._style)
        self._pacer = Pacer(self._on_frame, self)
        self._pointer = Pointer(self, self._column, self._selection)
        self._keyboard = Keyboard(self, self._focus)
        self._hovered: int | None = None
        self._highlighter.coloured.connect(self._on_coloured)
        self._formulas.changed.connect(self._refresh)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._screen_reader = ScreenReader(self, ReadView(self, self._column, self._focus))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # --- what is shown

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours; nothing moves."""
        self._style.set_colours(colours)
        self._column.forget_layouts()
        self._refresh()

    def show_messages(
        self,
        messages: Sequence[Message],
        runs: Mapping[str, ReplyRun],
        versions: Mapping[str, Version] | None = None,
        place: ReadingPlace | None = None,
    ) -> None:
        """Show a conversation instead, at its end or where it was read.

        `runs` are its replies in flight, `versions` those that have other versions, by message id.
        """
        has_focus = self._focus.message is not None
        self._selection.clear()
        self._focus.clear()
        self._has_news = False
        self._column.show(messages, runs, versions or {})
        if place is not None:
            self._column.go_to(place)
        self._pace()
        self._refresh()
        self._screen_reader.conversation_shown(runs.values())
        if has_focus:
            self._focus.go_to_seen()

    def show_version(
        self, messages: Sequence[Message], versions: Mapping[str, Version], message: str
    ) -> None:
        """Show another path of the same conversation: `message` begins where its other version began."""
        index = next(number for number, each in enumerate(messages) if each.id == message)
        y = self._column.y_of(index) if index < len(self._column) else 0
        has_focus = self._focus.message is not None
        y = max(COLUMN_TOP, min(y, self.page // 2))
        self.show_messages(messages, {}, versions, ReadingPlace(message, 0, y))
        if self._column.top >= self._column.greatest_top - END_SLACK:
            self.scroll_to_end()
        if has_focus:
            self._focus.go_to(index)

    def append_message(self, message: Message, run: ReplyRun | None = None) -> None:
        """Add a message at the end; who writes one wants to see it, so one of the user's is scrolled to."""
        self._column.append(message, run)
        if message.role is Role.USER:
            self._column.is_following = True
        self._note_news()
        self._pace()
        self._refresh()
        self._screen_reader.message_added(run)

    def replace_message(self, message: Message) -> None:
        """Show a newer state of a message, and end what was live about it."""
        if self._column.index_of(message.id) is None:
            return
        self._column.replace(message)
        self._note_news()
        self._pace()
        self._refresh()
        self._screen_reader.message_changed(message)

    def attach_run(self, run: ReplyRun) -> None:
        """Show a message as it is written."""
        if self._column.index_of(run.message_id) is not None:
            self._column.attach(run)
            self._pace()
            self._refresh()
            self._screen_reader.reply_begun(run)

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
            self._screen_reader.replies_grew()

    def _note_news(self) -> None:
        if not self.is_following:
            self._has_news = True

    def _on_coloured(self, box: CodeBox) -> None:
        self._refresh()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the messages that are seen."""
        with self._pacer.measure():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), self._style.background)
            top = self._column.top
            painter.setTransform(self._scale.transform(top))
            clip = self._scale.area_of_column(QRectF(event.rect()), top)
            canvas = Canvas(painter, self._style, clip)
            focus = self._focus if self.hasFocus() else None
            paint_column(canvas, self._column, (self._selection,), hovered=self._hovered, focus=focus)
            painter.resetTransform()
            if self._pill_is_shown:
                self._pill.paint(painter, self.viewport().rect())
            painter.end()

    @property
    def _pill_is_shown(self) -> bool:
        return not self.is_following and (self._has_news or self._column.has_live)

    # --- what a click or a key does

    def activate(self, target: Target, message: int) -> None:
        """Do what a target is there for."""
        act = _DOINGS.get(target.kind)
        if act is not None:
            act(self, target, message)

    def _ask_for_action(self, target: Target, message: int) -> None:
        self.action_requested.emit(target.value, self._column.message(message).id)

    def _open_link(self, target: Target, message: int) -> None:
        self.link_activated.emit(target.value)

    def _ask_for_linked_action(self, target: Target, message: int) -> None:
        self.action_link_activated.emit(target.value, self._column.message(message).id)

    def _copy_target(self, target: Target, message: int) -> None:
        QGuiApplication.clipboard().setText(target.value)

    def _toggle_fold(self, target: Target, message: int) -> None:
        self._selection.clear()
        self._stop_following()
        self._column.toggle(message, target.value)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the message under the pointer."""
        if len(self._column):
            placed = self._column.at(self.to_column(QPointF(event.pos())).y())
            self.context_menu_requested.emit(event.globalPos(), placed.node.message.id)

    def event(self, event: QEvent) -> bool:
        """Take the keys of versions from the window while a message with versions has the focus."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and isinstance(event, QKeyEvent) and version_action(event) and self._focused_version():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key means here, or leave it to the window."""
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    def switch_version(self, action: str) -> None:
        """Ask for another version of the focused message, or of the one that the window means."""
        self.action_requested.emit(action, self._focused_version())

    def _focused_version(self) -> str:
        """The id of the focused message if it has versions."""
        index = self._focus.message
        if index is None or self._column.node(index).version is None:
            return ""
        return self._column.message(index).id

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what can be pressed, then out."""
        found = self._focus.step(forward=forward)
        if found is not None:
            self._bring_into_view(found)
        self._refresh()
        return found is not None or super().focusNextPrevChild(forward)

    def focus_message(self, message: int) -> None:
        """Go to a message, as somebody asks who reads it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus.go_to(message)
        top, height = self._column.extent(message)
        if top < 0 or top + height > self.viewport().height():
            self.scroll_by(top - COLUMN_TOP)
        self._refresh()

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
            self._focus.go_to_seen()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus."""
        super().focusOutEvent(event)
        self.viewport().update()


# What each kind of target does when it is pressed.
_DOINGS: Mapping[str, Callable[[TranscriptView, Target, int], None]] = {
    ACTION: TranscriptView._ask_for_action,
    LINK: TranscriptView._open_link,
    ACTION_LINK: TranscriptView._ask_for_linked_action,
    COPY: TranscriptView._copy_target,
    FOLD: TranscriptView._toggle_fold,
}
