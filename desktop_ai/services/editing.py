"""Editing: what is done by hand to the messages of a conversation, each of which can be taken back."""

from __future__ import annotations

import msgspec

from desktop_ai.core import tree_edits
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import Message, Role
from desktop_ai.core.one_line import one_line
from desktop_ai.core.opening_words import opening_words
from desktop_ai.core.texts import N_, Text
from desktop_ai.core.tree_change import TreeChange
from desktop_ai.services.chat import Chat
from desktop_ai.services.history import Change, History
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.services.workspace import Workspace

LONGEST_WORDS = 40  # characters of a message in the title of a change
EDITED, INSERTED = N_("Edited “{words}”"), N_("Inserted “{words}”")
DELETED, DELETED_BRANCH = N_("Deleted the message “{words}”"), N_("Deleted “{words}” and what followed it")
EXCLUDED, INCLUDED = N_("Left “{words}” out of requests"), N_("Took “{words}” into requests again")
CUT_TO_FIT = N_("Cut the conversation to what fits")
CUT, UNCUT = N_("Cut the conversation above “{words}”"), N_("Took the cut back")
FORKED = N_("Forked the conversation at “{words}”")
NOT_A_PROMPT = N_("Only a message of yours can be sent again.")


class Editing:
    """Changes the trees of chats, and notes each change."""

    def __init__(self, history: History, workspace: Workspace) -> None:
        self._history = history
        self._workspace = workspace

    async def edit(self, chat: Chat, id: str, text: str) -> None:
        """Put another version beside a message without sending anything. Raises as `Chat.change_tree`, KeyError."""
        change = tree_edits.edited(chat.conversation, id, text)
        await self._do(chat, EDITED.fill(words=words_of(chat.conversation.message(id))), change)

    async def edit_and_send(self, chat: Chat, id: str, text: str) -> ReplyRun:
        """Send another version of a message of the user. Raises as `Chat.send`, KeyError."""
        message = chat.conversation.message(id)
        if message.role is not Role.USER:
            raise BadInput(NOT_A_PROMPT)
        version = tree_edits.version_of(message, text)
        change = tree_edits.beside(chat.conversation, id, version)
        setup = chat.conversation.setup
        chat.change_setup(msgspec.structs.replace(setup, first_sent=change.first_sent[1]))
        try:
            run = await chat.send_version(version)
        except BaseException:
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup, first_sent=setup.first_sent))
            raise
        self._note(chat, EDITED.fill(words=words_of(message)), change)
        return run

    async def insert(self, chat: Chat, parent: str | None, role: Role, text: str) -> None:
        """Put a message below another one, None for before the first. Raises as `edit`."""
        change = tree_edits.inserted_after(chat.conversation, parent, role, text)
        await self._do(chat, INSERTED.fill(words=_shortened(text)), change)

    async def delete(self, chat: Chat, id: str) -> None:
        """Take a message out; what followed it moves up. Raises as `edit`."""
        title = DELETED.fill(words=words_of(chat.conversation.message(id)))
        await self._do(chat, title, tree_edits.without_one(chat.conversation, id))

    async def delete_branch(self, chat: Chat, id: str) -> None:
        """Take a message out, and all that follows it. Raises as `edit`."""
        title = DELETED_BRANCH.fill(words=words_of(chat.conversation.message(id)))
        await self._do(chat, title, tree_edits.without_branch(chat.conversation, id))

    async def exclude(self, chat: Chat, id: str) -> bool:
        """Leave a message out of requests, or take it in again; whether it is left out. Raises as `edit`."""
        message = chat.conversation.message(id)
        title = (INCLUDED if message.is_excluded else EXCLUDED).fill(words=words_of(message))
        await self._do(chat, title, tree_edits.excluded(chat.conversation, id))
        return not message.is_excluded

    async def cut(self, chat: Chat, first: str) -> None:
        """Begin requests with a message; empty for the first one again. Raises as `edit`."""
        change = tree_edits.cut_at(chat.conversation, first)
        if change.first_sent[0] == change.first_sent[1]:
            return
        title = CUT.fill(words=words_of(chat.conversation.message(first))) if first else UNCUT
        await self._do(chat, title, change)

    def note_cut(self, chat: Chat, before: str) -> None:
        """Note that requests of a chat begin elsewhere now; `before` is the message with which they began."""
        first = chat.conversation.setup.first_sent
        if first != before:
            self._note(chat, CUT_TO_FIT, TreeChange(first_sent=(before, first)))

    async def fork(self, chat: Chat, id: str) -> Chat:
        """Copy the path to a message into a new conversation, which is put in front. Raises StoreError, KeyError."""
        made, workspace = tree_edits.forked(chat.conversation, id), self._workspace
        title = FORKED.fill(words=words_of(chat.conversation.message(id)))
        await chat.attachments.copy(chat.conversation.id, made.id, made.messages)
        fork = await workspace.add(made, is_temporary=chat.is_temporary)
        self._history.note(
            Change(title, lambda: workspace.delete(made.id), lambda: workspace.restore(made.id))
        )
        return fork

    async def _do(self, chat: Chat, title: Text, change: TreeChange) -> None:
        await chat.change_tree(change)
        self._note(chat, title, change)

    def _note(self, chat: Chat, title: Text, change: TreeChange) -> None:
        id = chat.conversation.id

        async def apply(change: TreeChange) -> None:
            await (await self._workspace.chat(id)).change_tree(change)
            await self._workspace.open(id)

        self._history.note(Change(title, lambda: apply(change.inverse), lambda: apply(change)))


def words_of(message: Message) -> str:
    """The beginning of a message, as it stands in the title of a change."""
    return _shortened(opening_words(message))


def _shortened(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= LONGEST_WORDS else words[:LONGEST_WORDS].rstrip() + "…"
