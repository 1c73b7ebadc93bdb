"""The centre: header, notices, the conversation or the welcome, and the composer."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_ai.core.context_window import first_place
from desktop_ai.core.message import ImagePart, Message
from desktop_ai.core.signal import Signal as CoreSignal
from desktop_ai.services.account_checks import AccountChecks
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.attachments import pictures_of
from desktop_ai.services.chat import Chat
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.notices import Notice, Notices
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.composer import Composer
from desktop_ai.ui.header import Header
from desktop_ai.ui.listing_settings import ListingSettings
from desktop_ai.ui.reading_size import ReadingSize
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import READING_WIDTH
from desktop_ai.ui.theme.icons import Icons
from desktop_ai.ui.theme.theme import Theme
from desktop_ai.ui.welcome import Welcome

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_ai.ui.find_bar import FindBar
    from desktop_ai.ui.mention import Mention
    from desktop_ai.ui.notice_bar import NoticeBar
    from desktop_ai.ui.transcript.places import ReadingPlace
    from desktop_ai.ui.transcript.view import TranscriptView

MARGIN = 16
KEPT_PLACES = 100
NOTICE_GAP = 8
OVERHANG = 32  # of the composer's frame, beyond the text of the column
WIDEST = 16_777_215  # pixels a widget can have


class ConversationPane(QWidget):
    """Shows the chat in front and follows it.

    `bindings` know the keys that it shows. Emits `action_requested` with an action's id and the message it is
    about, empty for none, and `transcript_made` with the conversation view.
    """

    action_requested = Signal(str, str)
    context_menu_requested = Signal(QPoint, str)
    link_activated = Signal(str)
    action_link_activated = Signal(str, str)
    picture_wanted = Signal(object, object, str)
    picture_opened = Signal(str)
    transcript_made = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        accounts: Accounts,
        checks: AccountChecks,
        bindings: KeyBindings,
        notices: Notices,
        theme: Theme,
        size: ReadingSize,
        listings: ListingSettings,
        icons: Icons,
        cache: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("centre")
        self.bindings = bindings
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._theme = theme
        self._size = size
        self._listings = listings
        self._icons = icons
        self._cache = cache
        self._layout = QVBoxLayout(self)
        self._chat: Chat | None = None
        self._last_shown: str | None = None
        self._places: OrderedDict[str, ReadingPlace] = OrderedDict()
        self.header = Header(workspace, bindings, icons, self._colours, self)
        self.welcome = Welcome(workspace, accounts, checks, bindings, self)
        self.composer = Composer(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._on_workspace_current_changed(workspace.current)
        notices.listen(self._on_notices_posted)
        bindings.changed.connect(self._on_bindings_changed)
        size.changed.connect(self._on_size_changed)
        listings.changed.connect(self._on_listings_changed)

    @cached_property
    def notices(self) -> NoticeBar:
        """The bar for notices, made with the first one."""
        from desktop_ai.ui.notice_bar import NoticeBar

        bar = NoticeBar(self.bindings, self._icons, self._colours, self)
        bar.action_requested.connect(lambda id: self.action_requested.emit(id, ""))
        self._notice_row = _in_column(bar, top=0, bottom=0)
        bar.installEventFilter(self)
        self._layout.insertLayout(1, self._notice_row)
        return bar

    @cached_property
    def transcript(self) -> TranscriptView:
        """The conversation view, made when it is first needed: an empty window is seen sooner without it."""
        from desktop_ai.ui.transcript.view import TranscriptView

        view = TranscriptView(self._theme.colours, self.bindings, self, self._cache / "formulas")
        view.set_zoom(self._size.zoom)
        view.set_widest(self._size.widest)
        view.show_listings(wraps=self._listings.wraps, is_numbered=self._listings.is_numbered)
        view.zoom_requested.connect(self._on_transcript_zoom_requested)
        view.action_requested.connect(self.action_requested)
        view.context_menu_requested.connect(self.context_menu_requested)
        view.link_activated.connect(self.link_activated)
        view.action_link_activated.connect(self.action_link_activated)
        view.picture_wanted.connect(self.picture_wanted)
        view.picture_opened.connect(self.picture_opened)
        view.typed.connect(self._on_transcript_typed)
        self._stack.addWidget(view)
        # Made last, yet Tab comes to it after the header.
        QWidget.setTabOrder(list(self.header.buttons.values())[-1], view)
        self.transcript_made.emit(view)
        return view

    @property
    def has_transcript(self) -> bool:
        """Whether the conversation view was needed yet."""
        return "transcript" in self.__dict__

    @property
    def pictures(self) -> list[ImagePart]:
        """What hangs on the messages that are shown."""
        return pictures_of(self._workspace.current.conversation.path())

    def prepare(self) -> None:
        """Make what the first message will need."""
        if not self.has_transcript:
            self.transcript.hide()

    @cached_property
    def find_bar(self) -> FindBar:
        """The find bar, made when something is looked for first."""
        from desktop_ai.ui.find_bar import FindBar

        bar = FindBar(self.transcript, self.bindings, self._icons, self._theme.colours)
        bar.closed.connect(self._on_find_bar_closed)
        return bar

    @property
    def has_find_bar(self) -> bool:
        """Whether the find bar is there."""
        return "find_bar" in self.__dict__ and self.find_bar.isVisible()

    @cached_property
    def _mention(self) -> Mention:
        from desktop_ai.ui.mention import Mention

        return Mention(self)

    def write(self, text: str) -> None:
        """Write a text below what is written in the message of the chat in front."""
        chat = self._workspace.current
        written = chat.draft.rstrip()
        chat.draft = f"{written}\n\n{text}" if written else text
        if not self.composer.is_revising:
            self.composer.set_text(chat.draft)
            self.composer.edit.setFocus()

    def mention(self, words: str) -> None:
        """Show these words over the conversation for a moment."""
        below = self.find_bar.geometry().bottom() if self.has_find_bar else 0
        self._mention.say(words, self._stack.y() + below)

    def withdraw_notices(self, actions: str) -> None:
        """Show no notice any more that offers one of the actions whose ids begin so."""
        if "notices" in self.__dict__:
            self.notices.withdraw(actions)

    def redraw(self) -> None:
        """Draw in the colours in force."""
        self.header.redraw()
        if "notices" in self.__dict__:
            self.notices.redraw()
        if self.has_transcript:
            self.transcript.set_colours(self._theme.colours)
        if "find_bar" in self.__dict__:
            self.find_bar.redraw(self._theme.colours)

    def _colours(self) -> Colours:
        return self._theme.colours

    def _lay_out(self) -> None:
        self._stack.addWidget(self.welcome)
        layout = self._layout
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)
        layout.addLayout(_in_column(self.composer, top=8, bottom=14))
        self._fit_composer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the composer how much room there is."""
        super().resizeEvent(event)
        self.composer.set_room(self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a notice away from the header; without one the conversation reaches it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            top = NOTICE_GAP if event.type() is QEvent.Type.ShowToParent else 0
            self._notice_row.setContentsMargins(MARGIN, top, MARGIN, 0)
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        for widget in (self.header, self.welcome, self.composer):
            widget.action_requested.connect(lambda id: self.action_requested.emit(id, ""))
        self.composer.typed.connect(self._on_composer_typed)
        self.composer.selected.connect(self._on_composer_selected)
        self._workspace.current_changed.connect(self._on_workspace_current_changed)

    def _on_notices_posted(self, notice: Notice) -> None:
        self.notices.show_notice(notice)

    def _on_composer_typed(self) -> None:
        if not self.composer.is_revising:
            self._workspace.current.draft = self.composer.text

    def _on_composer_selected(self) -> None:
        if not self.composer.is_revising:
            self._workspace.current.selection = self.composer.selection

    def read_on(self, other: ConversationPane) -> None:
        """Show every conversation at the place where another pane shows it."""
        current = self._workspace.current.conversation.id
        other._keep_place(current)
        self._places = other._places
        self._show_path(self._places.get(current))

    def _on_transcript_typed(self, text: str) -> None:
        self.composer.edit.setFocus()
        self.composer.edit.insertPlainText(text)

    def _on_workspace_current_changed(self, chat: Chat) -> None:
        if self.has_find_bar:
            self.find_bar.dismiss()
        if self._chat is not None:
            self._keep_place(self._chat.conversation.id)
            for signal, receiver in self._ears(self._chat):
                signal.disconnect(receiver)
        self._chat = chat
        for signal, receiver in self._ears(chat):
            signal.connect(receiver)
        self._show_path(self._places.get(chat.conversation.id))
        self._show_state()
        selection = chat.selection
        self.composer.set_text(chat.draft)
        self.composer.select(selection)
        self.composer.edit.setFocus()

    def _keep_place(self, conversation: str) -> None:
        """Remember where the conversation that goes was read; of those left longest ago that is forgotten."""
        self._places.pop(conversation, None)
        place = self.transcript.place if self._last_shown is not None else None
        if place is not None:
            self._places[conversation] = place
        while len(self._places) > KEPT_PLACES:
            self._places.popitem(last=False)

    def _show_path(self, place: ReadingPlace | None = None) -> None:
        """Show the visible messages of the chat in front anew, from their end or from a place."""
        chat = self._workspace.current
        path = chat.conversation.path()
        self._last_shown = path[-1].id if path else None
        if path:
            self._show_cut()
            self.transcript.keep_formulas(is_keeping=not chat.is_temporary)
            self.transcript.show_messages(path, chat.runs, chat.conversation.versions(), place)

    def _show_cut(self) -> None:
        """Show where the visible path of the chat in front is cut."""
        conversation = self._workspace.current.conversation
        path = conversation.path()
        place = first_place(path, conversation.setup.first_sent)
        self.transcript.show_cut(path[place - 1].id if place else "")

    def _on_chat_setup_changed(self) -> None:
        if self._last_shown is not None:
            self._show_cut()
        self._show_state()

    def _on_chat_version_shown(self, message: str) -> None:
        conversation = self._workspace.current.conversation
        path = conversation.path()
        self._last_shown = path[-1].id
        self._show_cut()
        if message:
            self.transcript.show_version(path, conversation.versions(), message)
        else:
            self.transcript.show_again(path, conversation.versions())

    def _ears(self, chat: Chat) -> tuple[tuple[CoreSignal[Any], Callable[..., None]], ...]:
        """What is listened to while a chat is in front."""
        return (
            (chat.messages_added, self._on_chat_messages_added),
            (chat.message_changed, self._on_chat_message_changed),
            (chat.version_shown, self._on_chat_version_shown),
            (chat.run_started, self._on_chat_run_started),
            (chat.run_ended, self._on_chat_run_ended),
            (chat.setup_changed, self._on_chat_setup_changed),
            (chat.changed, self._on_chat_changed),
        )

    def _on_chat_messages_added(self, messages: Sequence[Message]) -> None:
        """Messages that continue what is shown are added; others stand on another branch, which is shown."""
        if self._last_shown is not None and messages[0].parent == self._last_shown:
            for message in messages:
                self.transcript.append_message(message)
            self._last_shown = messages[-1].id
        else:
            self._show_path()
        self._show_state()

    def _on_chat_message_changed(self, message: Message) -> None:
        versions = self._workspace.current.conversation.versions()
        self.transcript.replace_message(message, versions.get(message.id))

    def _on_chat_run_started(self, run: ReplyRun) -> None:
        self.transcript.attach_run(run)
        self._show_state()

    def _on_chat_run_ended(self, _run: ReplyRun) -> None:
        self._show_state()

    def _on_chat_changed(self, _chat: Chat) -> None:
        self.header.refresh()

    def _on_bindings_changed(self) -> None:
        """Say other keys below messages; where it is read stays."""
        if self._last_shown is not None:
            self._show_path(self.transcript.place)

    def _on_size_changed(self) -> None:
        self._fit_composer()
        if self.has_transcript:
            self.transcript.set_zoom(self._size.zoom)
            self.transcript.set_widest(self._size.widest)

    def _on_listings_changed(self) -> None:
        if self.has_transcript:
            listings = self._listings
            self.transcript.show_listings(wraps=listings.wraps, is_numbered=listings.is_numbered)

    def _fit_composer(self) -> None:
        """Write in the size in which is read, in a column as wide as that of the conversation."""
        self.composer.set_zoom(self._size.zoom)
        self.composer.setMaximumWidth(min(WIDEST, round(self._size.widest * self._size.zoom) + OVERHANG))

    def _on_find_bar_closed(self, has_found: bool) -> None:
        """Go on reading at the match; without one, go on writing."""
        (self.transcript if has_found else self.composer.edit).setFocus()

    def _on_transcript_zoom_requested(self, direction: int) -> None:
        self.action_requested.emit("view.zoom_in" if direction > 0 else "view.zoom_out", "")

    def _show_state(self) -> None:
        """Welcome or conversation; what Enter does."""
        chat = self._workspace.current
        if chat.is_empty:
            self.welcome.refresh()
            self._stack.setCurrentWidget(self.welcome)
        else:
            self._stack.setCurrentWidget(self.transcript)
        self.composer.show_running(is_running=chat.is_running)


def _in_column(widget: QWidget, *, top: int, bottom: int) -> QHBoxLayout:
    """A layout that keeps a widget in the reading column."""
    widget.setMaximumWidth(READING_WIDTH + OVERHANG)
    row = QHBoxLayout()
    row.setContentsMargins(MARGIN, top, MARGIN, bottom)
    row.addWidget(widget)
    return row
