"""What the actions do that change the tree of a conversation without words being written."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.editing import Editing, words_of
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.handlers.subject import Subject
from desktop_ai.ui.window_actions import MenuEntry

DELETED, DELETED_BRANCH = N_("“{words}” is deleted."), N_("“{words}” and what followed it are deleted.")
EXCLUDED, INCLUDED = N_("“{words}” is not sent any more."), N_("“{words}” is sent again.")
CUT, UNCUT = N_("Nothing above “{words}” is sent any more."), N_("Everything is sent again.")
FORKED = N_("This is a conversation of its own: “{title}”.")
DELETE_BRANCH = N_("Delete with what follows")
DELETE, LEAVE_OUT, TAKE_IN = N_("Delete"), N_("Leave out of requests"), N_("Take into requests again")
CUT_HERE, SEND_ALL, FORK = N_("Send nothing above"), N_("Send everything again"), N_("Fork from here")

Doing = Callable[[str], Coroutine[Any, Any, None]]


class TreeHandlers:
    """Deletes, leaves out, cuts and forks."""

    def __init__(
        self, workspace: Workspace, editing: Editing, subject: Subject, tasks: Tasks, notices: Notices
    ) -> None:
        self._workspace = workspace
        self._editing = editing
        self._subject = subject
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        doings = {
            "message.delete": self._delete,
            "message.delete_branch": self._delete_branch,
            "message.exclude": self._exclude,
            "message.cut": self._cut,
            "message.fork": self._fork,
        }
        return {id: partial(self._about_subject, doing) for id, doing in doings.items()}

    def entries(self, id: str) -> list[MenuEntry]:
        """What can be done about one message of the chat in front, in words that fit it."""
        chat = self._workspace.current
        is_free, is_excluded = not chat.is_running, chat.conversation.message(id).is_excluded
        is_cut = chat.conversation.setup.first_sent == id
        lines = (
            (TAKE_IN if is_excluded else LEAVE_OUT, "message.exclude", self._exclude),
            (SEND_ALL if is_cut else CUT_HERE, "message.cut", self._cut),
            (FORK, "message.fork", self._fork),
            (DELETE, "message.delete", self._delete),
            (DELETE_BRANCH, "message.delete_branch", self._delete_branch),
        )
        return [
            MenuEntry(title, partial(self._begin, doing, id), is_free, action)
            for title, action, doing in lines
        ]

    def _about_subject(self, doing: Doing) -> None:
        if id := self._subject.id:
            self._begin(doing, id)

    async def _delete(self, id: str) -> None:
        words = self._words(id)
        await self._editing.delete(self._workspace.current, id)
        self._notices.info(DELETED.fill(words=words), action="history.undo")

    async def _delete_branch(self, id: str) -> None:
        words = self._words(id)
        await self._editing.delete_branch(self._workspace.current, id)
        self._notices.info(DELETED_BRANCH.fill(words=words), action="history.undo")

    async def _exclude(self, id: str) -> None:
        words = self._words(id)
        is_excluded = await self._editing.exclude(self._workspace.current, id)
        self._notices.info((EXCLUDED if is_excluded else INCLUDED).fill(words=words))

    async def _cut(self, id: str) -> None:
        chat, words = self._workspace.current, self._words(id)
        is_cut = chat.conversation.setup.first_sent == id
        await self._editing.cut(chat, "" if is_cut else id)
        self._notices.info(UNCUT if is_cut else CUT.fill(words=words))

    async def _fork(self, id: str) -> None:
        fork = await self._editing.fork(self._workspace.current, id)
        self._notices.info(FORKED.fill(title=one_line(fork.conversation.title)))

    def _words(self, id: str) -> str:
        return words_of(self._workspace.current.conversation.message(id))

    def _begin(self, doing: Doing, id: str) -> None:
        # An expected failure of a task reaches the notice bar by itself.
        self._tasks.start(doing(id), name="change messages", owner=self)
