"""OutsideChanges: what other programs do to the files of conversations is noticed and shown."""

from __future__ import annotations

import asyncio

from desktop_ai.core.errors import StoreError
from desktop_ai.core.message import Message
from desktop_ai.core.news import News, take_in
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ConversationStore, DirectoryWatch
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace

# Seconds to wait for a program that changes many files, or one file in several steps.
QUIET = 0.2
TAKEN_AWAY = N_(
    "The files of “{title}” were taken away by another program. What you see is written again with the next change."
)


class OutsideChanges:
    """Compares what is in memory with the files whenever the watch says that something changed.

    A conversation that is open is merged with what came, message by message; the list is read anew.
    """

    def __init__(
        self,
        watch: DirectoryWatch,
        store: ConversationStore,
        library: Library,
        workspace: Workspace,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._watch = watch
        self._store = store
        self._library = library
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._is_wanted = self._is_list_wanted = False
        self._looking: asyncio.Task[None] | None = None
        # What was said of each conversation, so that it is said once.
        self._told: dict[str, str] = {}
        watch.changed.connect(self.look)
        watch.grown.connect(self._look_at_open)

    def look(self) -> None:
        """Compare everything soon; once for all that happens until then."""
        self._is_list_wanted = True
        self._look_at_open()

    def _look_at_open(self) -> None:
        self._is_wanted = True
        if self._looking is None or self._looking.done():
            self._looking = self._tasks.start(self._look(), name="look at the files", owner=self)

    async def _look(self) -> None:
        is_awaited = False
        while self._is_wanted or is_awaited:
            self._is_wanted = False
            chats = [chat for chat in self._workspace.chats() if not chat.is_empty and not chat.is_temporary]
            self._watch.follow([chat.conversation.id for chat in chats])
            for chat in chats:
                await self._compare(chat)
            if self._is_list_wanted:
                self._is_list_wanted = False
                await self._library.rescan()
            # A program that is killed in the middle of a reply changes no file: only looking tells that it is gone.
            is_awaited = any(self._store.is_written_elsewhere(chat.conversation) for chat in chats)
            await asyncio.sleep(QUIET)

    async def _compare(self, chat: Chat) -> None:
        id = chat.conversation.id
        try:
            news = await self._store.news(chat.conversation)
        except StoreError as error:
            if self._is_first(id, error.kind):
                self._notices.error(error)
            return
        if news is not None and news.is_gone:
            if self._is_first(id, "gone"):
                self._notices.info(TAKEN_AWAY.fill(title=chat.conversation.title))
            return
        self._told.pop(id, None)
        if news is not None:
            show_news(chat, news)

    def _is_first(self, id: str, what: str) -> bool:
        is_first = self._told.get(id) != what
        self._told[id] = what
        return is_first


def show_news(chat: Chat, news: News) -> None:
    """Take news into a chat, and tell whoever shows it what is another one on the visible path."""
    conversation = chat.conversation
    before = conversation.path()
    taken = take_in(conversation, news)
    after = conversation.path()
    for message in _touched(before, taken):
        chat.message_changed.emit(conversation.message(message.id))
    if len(after) > len(before):
        chat.messages_added.emit(after[len(before) :])
    if news.is_to_be_saved:
        chat.save_when_idle()
    else:
        chat.changed.emit(chat)


def _touched(path: list[Message], taken: list[Message]) -> list[Message]:
    """The messages of a path that look different: they changed, or have another version now."""
    ids, parents = {message.id for message in taken}, {message.parent for message in taken}
    return [message for message in path if message.id in ids or message.parent in parents]
