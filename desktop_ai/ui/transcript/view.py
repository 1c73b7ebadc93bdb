"""TranscriptView: the conversation, painted by ourselves; it lays out only what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea

from desktop_ai.core.message import Role
from desktop_ai.ui.transcript.box import (
    ACTION,
    ACTION_LINK,
    COPY,
    FOLD,
    LINK,
    LOOKS,
    OWN_PICTURE,
    PICTURE,
    SHOWN_PICTURE,
)
from desktop_ai.ui.transcript.column_view import END_SLACK
from desktop_ai.ui.transcript.copied_note import CopiedNote
from desktop_ai.ui.transcript.finder import Finder
from desktop_ai.ui.transcript.finding import Finding
from desktop_ai.ui.transcript.image_box import ImageBox
from desktop_ai.ui.transcript.jump_pill import JumpPill
from desktop_ai.ui.transcript.keyboard import PRESSING
from desktop_ai.ui.transcript.message_node import MessageNode
from desktop_ai.ui.transcript.message_painter import things
from desktop_ai.ui.transcript.pacer import Pacer
from desktop_ai.ui.transcript.places import Pointed, ReadingPlace
from desktop_ai.ui.transcript.read_column import ReadColumn
from desktop_ai.ui.transcript.reading_view import ReadingView
from desktop_ai.ui.transcript.screen_reader import ScreenReader
from desktop_ai.ui.transcript.searched_texts import SearchedTexts
from desktop_ai.ui.transcript.style import COLUMN_TOP
from desktop_ai.ui.transcript.surface import Scene, Surface

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Message
    from desktop_ai.services.key_bindings import KeyBindings
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.theme.colours import Colours
    from desktop_ai.ui.transcript.box import Target


class TranscriptView(ReadingView):
    """Shows messages and follows running replies.

    Emits `link_activated` with an address that may be opened, `action_link_activated` with an address that asks
    for an action and the id of its message, and `picture_wanted` as `Pictures.wanted`.
    """

    link_activated = Signal(str)
    action_link_activated = Signal(str, str)
    picture_wanted = Signal(object, object, str)
    picture_opened = Signal(str)

    def __init__(
        self,
        colours: Colours,
        bindings: KeyBindings,
        parent: QWidget | None = None,
        kept_formulas: Path | None = None,
    ) -> None:
        super().__init__(colours, bindings, parent, kept_formulas)
        bindings.changed.connect(self._on_bindings_changed)
        self._pill = JumpPill(self._style)
        self._surface = Surface(self.viewport(), self._style, self._pill)
        self._copied = CopiedNote(self.viewport())
        self._pacer = Pacer(self._on_frame, self)
        self._has_new_looks = False
        self._pointed: Pointed | None = None
        self._finder = Finder(self._column, SearchedTexts(self._column), self)
        self._finder.marked.connect(self.viewport().update)
        self.finding = Finding(self._column, self._finder, self._selection, self._focus, self._show_place)
        self._formulas.changed.connect(self._on_looks_changed)
        self.pictures.wanted.connect(self.picture_wanted)
        self._screen_reader = ScreenReader(self, ReadColumn(self, self._column, self._focus))

    # --- what is shown

    def set_zoom(self, factor: float) -> None:
        """Show the conversation larger or smaller; what stands over it is as large as the interface is now."""
        self._pill.measure()
        super().set_zoom(factor)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours; nothing moves."""
        self._style.set_colours(colours)
        self._column.change_nodes(MessageNode.recolour)
        self._refresh()

    def _on_bindings_changed(self) -> None:
        self._pill.measure()
        self._key_hints.update()

    def show_cut(self, message: str) -> None:
        """Show which message is the last one that is not sent; empty for none."""
        if message != self._cut.message:
            self._cut.message = message
            self._column.change_nodes(MessageNode.say_anew)
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
        self.hints.end()
        self._stop_copying()
        self._selection.clear()
        self._focus.clear()
        self._has_news = False
        self._ahead.stop()
        self._column.show(messages, runs, versions or {})
        self._finder.restart()
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

    def show_again(self, messages: Sequence[Message], versions: Mapping[str, Version]) -> None:
        """Show newer states of the same messages; what is read and what has the focus stays."""
        focused = self._focus.message
        self.show_messages(messages, {}, versions, self._column.place)
        if focused is not None:
            self._focus.go_to(focused)
        self._refresh()

    def append_message(self, message: Message, run: ReplyRun | None = None) -> None:
        """Add a message at the end; who writes one wants to see it, so one of the user's is scrolled to."""
        self._column.append(message, run)
        if message.role is Role.USER:
            self._column.is_following = True
        self._note_news()
        self._pace()
        self._refresh()
        self._screen_reader.message_added(run)

    def replace_message(self, message: Message, version: Version | None = None) -> None:
        """Show a newer state of a message, and which version it is; what was live about it ends."""
        if self._column.index_of(message.id) is None:
            return
        self._column.replace(message, version)
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

    def go_to_message(self, id: str) -> None:
        """Show a message from its beginning, and give it the focus."""
        index = self._column.index_of(id)
        if index is not None:
            self._focus.go_to(index)
            self._show_place(ReadingPlace(id, 0, COLUMN_TOP))

    def _show_place(self, place: ReadingPlace | None) -> None:
        """Show a place, or paint what is shown anew; what is looked at stays from then on."""
        self._stop_following()
        if place is not None:
            self._column.go_to(place)
        self._refresh()

    # --- frames

    def _pace(self) -> None:
        if self._column.has_live:
            self._pacer.start()
        else:
            self._pacer.stop()

    def _on_frame(self) -> None:
        has_grown = self._column.pull()
        if has_grown:
            self._note_news()
        if has_grown or self._has_new_looks:
            self._has_new_looks = False
            self._advance()
        if has_grown:
            self._screen_reader.replies_grew()

    def _on_looks_changed(self, what: object = None) -> None:
        """Paint it soon, together with what else changes meanwhile, or with the next words where some come."""
        self._settle()
        self._has_new_looks = True
        if not self._pacer.is_running:
            self._pacer.call_once()

    def _note_news(self) -> None:
        self._finder.note_news()
        if not self.is_following:
            self._has_news = True

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the messages that are seen."""
        with self._pacer.measure():
            self._surface.paint(event.region(), self._scene)

    def _paint_changes(self) -> None:
        self._surface.show(self._scene())

    def _scene(self) -> Scene:
        self._pill.has_news = self._has_news
        self._pill.is_focused &= self._pill_is_shown and self.hasFocus()
        self._pill.rise = self._key_hints.height() if self._has_visible_focus else 0
        focus = self._focus if self.has_keyboard else None
        seen = things(self._column, (self._finder, self._selection), pointed=self._pointed, focus=focus)
        return Scene([*seen, *self._selecting.things()], self._scale, self._column.top, self._pill_is_shown)

    @property
    def _pill_is_shown(self) -> bool:
        return not self.is_following and (self._has_news or self._column.has_live)

    # --- the button that jumps to the end

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes from behind comes to the button first."""
        super().focusInEvent(event)
        self._pill.is_focused = event.reason() is Qt.FocusReason.BacktabFocusReason and self._pill_is_shown

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the button for what can be pressed above it, or for what follows."""
        was_focused, self._pill.is_focused = self._pill.is_focused, False
        self.viewport().update()
        if was_focused:
            return not forward or QAbstractScrollArea.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button when it has the focus."""
        if self._pill.is_focused and event.key() in PRESSING:
            self.scroll_to_end()
        else:
            super().keyPressEvent(event)

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
        self._copied.note(target.owner)

    def _toggle_fold(self, target: Target, message: int) -> None:
        self._stop_following()
        self._column.toggle(message, target.value)
        self._refresh()

    def picture_at(self, place: QPoint) -> QImage | None:
        """The picture at a place of the screen, as it is shown."""
        box = self._pointer.box_at(QPointF(self.viewport().mapFromGlobal(place)))
        return box.picture if isinstance(box, ImageBox) else None

    def _open_picture(self, target: Target, message: int) -> None:
        self.picture_opened.emit(target.value)

    def _load_picture(self, target: Target, message: int) -> None:
        self.pictures.load(target.value, self._column.message(message).id)

    def _change_box(self, target: Target, message: int) -> None:
        box = target.owner
        if box is not None:
            self._stop_following()
            self._column.change_box(message, box, lambda: box.press(target.kind))
            self._refresh()

    def point(self, pointed: Pointed | None) -> None:
        """Let what is under the pointer show its buttons."""
        if pointed != self._pointed:
            self._pointed = pointed
            self.viewport().update()

    def pill_at(self, place: QPoint) -> bool:
        """Whether the button that jumps to the end is there."""
        return self._pill_is_shown and self._pill.rect(self.viewport().rect()).contains(place)


# What each kind of target does when it is pressed.
_DOINGS: Mapping[str, Callable[[TranscriptView, Target, int], None]] = {
    ACTION: TranscriptView._ask_for_action,
    LINK: TranscriptView._open_link,
    ACTION_LINK: TranscriptView._ask_for_linked_action,
    COPY: TranscriptView._copy_target,
    FOLD: TranscriptView._toggle_fold,
    PICTURE: TranscriptView._load_picture,
    OWN_PICTURE: TranscriptView._open_picture,
    SHOWN_PICTURE: TranscriptView._open_picture,
    **dict.fromkeys(LOOKS, TranscriptView._change_box),
}
