"""What the actions on conversations do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels

DELETED = N_("“{title}” is in the trash.")


class ConversationHandlers:
    """Opens, renames, deletes."""

    def __init__(
        self, workspace: Workspace, library: Library, panels: Panels, tasks: Tasks, notices: Notices
    ) -> None:
        self._workspace = workspace
        self._library = library
        self._panels = panels
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "conversation.new": self._new,
            "conversation.open": self._choose,
            "conversation.previous": lambda: self._start(self._workspace.open_neighbour(-1), "open"),
            "conversation.next": lambda: self._start(self._workspace.open_neighbour(1), "open"),
            "conversation.rename": self._rename,
            "conversation.delete": lambda: self._start(self._delete(), "delete"),
            "conversation.restore": lambda: self._start(self._workspace.restore_deleted(), "restore"),
        }

    def open(self, id: str) -> None:
        """Put a conversation in front."""
        self._start(self._workspace.open(id), "open a conversation")

    def choices(self) -> list[Choice]:
        """Every conversation, newest first, for the palette."""
        context = str(N_("Conversation"))
        return [
            Choice(summary.id, one_line(summary.title) or summary.id, context)
            for summary in self._library.summaries()
        ]

    def _new(self) -> None:
        self._workspace.new()

    def _choose(self) -> None:
        asked = self._panels.palette.choose(str(N_("Find a conversation")), self.choices())
        self._start(self._open_chosen(asked), "choose a conversation")

    async def _open_chosen(self, asked: Awaitable[str | None]) -> None:
        chosen = await asked
        if chosen is not None:
            await self._workspace.open(chosen)

    def _rename(self) -> None:
        chat = self._workspace.current
        asked = self._panels.palette.ask(str(N_("Title")), text=chat.conversation.title)
        self._start(self._take_title(chat, asked), "rename")

    async def _take_title(self, chat: Chat, asked: Awaitable[str | None]) -> None:
        title = await asked
        if title is not None:
            chat.rename(title)

    async def _delete(self) -> None:
        conversation = self._workspace.current.conversation
        await self._workspace.delete(conversation.id)
        self._notices.info(DELETED.fill(title=one_line(conversation.title)), action="conversation.restore")

    def _start(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.start(coroutine, name=name, owner=self)
