"""What the actions on conversations do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from typing import Any

from desktop_ai.catalog.actions.conversation_actions import NUMBERED
from desktop_ai.core.one_line import one_line
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.history import Change, History
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_pool import ChoicePool
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

SEARCH = N_("Search every message for “{typed}”")
DELETED, IN_TRASH = N_("Deleted “{title}”"), N_("“{title}” is in the trash.")
GONE = N_("“{title}” is gone: it was never written.")
CONVERSATION, CONVERSATIONS = N_("Conversation"), N_("Conversations")
TEMPORARY = N_("Temporary conversation")
KEPT, IS_KEPT = N_("Kept “{title}”"), N_("This conversation is kept from now on.")
RENAMED = N_("Renamed “{before}” to “{after}”")


class ConversationHandlers:
    """Opens, renames, deletes.

    Emits `search_requested` with what was typed to find a conversation, when it is to be searched for instead.
    """

    def __init__(
        self,
        workspace: Workspace,
        library: Library,
        history: History,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self.search_requested: Signal[[str]] = Signal()
        self._workspace = workspace
        self._library = library
        self._history = history
        self._panels = panels
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            **{f"conversation.open_{number}": partial(self._open_numbered, number) for number in NUMBERED},
            "conversation.new": self._new,
            "conversation.new_temporary": self._new_temporary,
            "conversation.keep": lambda: self._start(self._keep(), "keep"),
            "conversation.open": self._choose,
            "conversation.previous": lambda: self._start(self._workspace.open_neighbour(-1), "open"),
            "conversation.next": lambda: self._start(self._workspace.open_neighbour(1), "open"),
            "conversation.rename": self._rename,
            "conversation.delete": lambda: self._start(self._delete(), "delete"),
        }

    def open(self, id: str) -> None:
        """Put a conversation in front."""
        self._start(self._workspace.open(id), "open a conversation")

    def pool(self, sign: str = "") -> ChoicePool:
        """Every conversation for the palette: those that are nowhere else to be found first, then the newest."""
        temporary = [chat.conversation.summary for chat in self._workspace.temporary()]
        summaries = [*temporary, *self._library.summaries()]
        words, group = (tr(TEMPORARY), tr(CONVERSATION)), tr(CONVERSATIONS)

        def line(place: int) -> Choice:
            summary = summaries[place]
            context = words[place >= len(temporary)]
            title = one_line(summary.title) or summary.id
            return Choice(summary.id, title, context, group=group, sign=sign)

        ids = [summary.id for summary in summaries]
        return ChoicePool(ids, [summary.title or summary.id for summary in summaries], line, sign)

    def _open_numbered(self, number: int) -> None:
        """Open the conversation that stands there in the list; nothing where the list is shorter."""
        for id in self._library.in_order()[number - 1 : number]:
            self.open(id)

    def _new(self) -> None:
        self._workspace.new()

    def _new_temporary(self) -> None:
        self._workspace.new_temporary()

    def _choose(self) -> None:
        asked = self._panels.palette.choose(
            tr(N_("Find a conversation")), (), takes_typed=True, typed_as=SEARCH, pool=self.pool()
        )
        self._start(self._open_chosen(asked), "choose a conversation")

    async def _open_chosen(self, asked: Awaitable[str | None]) -> None:
        chosen = await asked
        if chosen is None:
            return
        temporary = {chat.conversation.id for chat in self._workspace.temporary()}
        if chosen in temporary or self._library.summary(chosen) is not None:
            await self._workspace.open(chosen)
        else:
            self.search_requested.emit(chosen)

    def _rename(self) -> None:
        chat = self._workspace.current
        asked = self._panels.palette.ask(tr(N_("Title")), text=chat.conversation.title)
        self._start(self._take_title(chat, asked), "rename")

    async def _take_title(self, chat: Chat, asked: Awaitable[str | None]) -> None:
        title = await asked
        if title is None:
            return
        id, before = chat.conversation.id, chat.conversation.title
        chat.rename(title)
        after = chat.conversation.title
        if after != before:
            told = RENAMED.fill(before=one_line(before), after=after)
            undo, redo = partial(self._rename_to, id, before), partial(self._rename_to, id, after)
            self._history.note(Change(told, undo, redo))

    async def _rename_to(self, id: str, title: str) -> None:
        (await self._workspace.chat(id)).rename(title)

    async def _keep(self) -> None:
        chat = self._workspace.current
        id, title = chat.conversation.id, one_line(chat.conversation.title)
        await self._workspace.keep(chat)
        if not chat.is_empty:
            undo, redo = partial(self._workspace.delete, id), partial(self._workspace.restore, id)
            self._history.note(Change(KEPT.fill(title=title), undo, redo))
        self._notices.info(IS_KEPT)

    async def _delete(self) -> None:
        chat = self._workspace.current
        conversation = chat.conversation
        id, title = conversation.id, one_line(conversation.title)
        if await self._workspace.delete(id):
            undo, redo = partial(self._workspace.restore, id), partial(self._workspace.delete, id)
            self._history.note(Change(DELETED.fill(title=title), undo, redo))
            told = GONE if chat.is_temporary else IN_TRASH
            self._notices.info(told.fill(title=title), action="history.undo")

    def _start(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.start(coroutine, name=name, owner=self)
