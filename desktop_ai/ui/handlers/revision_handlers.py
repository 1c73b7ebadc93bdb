"""What the actions do with which messages are written anew or between others, in the composer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import Role
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.chat import Chat
from desktop_ai.services.editing import Editing, words_of
from desktop_ai.services.revisions import Kind, Revision, Revisions
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.composer import Composer
from desktop_ai.ui.handlers.subject import Subject
from desktop_ai.ui.window_actions import MenuEntry

EDITING = N_("You edit “{words}”. {key} sends it as another version, Esc leaves it as it is.")
REWRITING = N_("You edit “{words}”. {key} keeps it as another version and sends nothing, Esc leaves it.")
INSERTING = N_("You insert a message of yours. {key} puts it there and sends nothing, Esc leaves it.")
INSERTING_REPLY = N_("You insert a reply. {key} puts it there and sends nothing, Esc leaves it.")
EDIT, INSERT, INSERT_REPLY = N_("Edit"), N_("Insert a message below"), N_("Insert a reply below")
GONE = N_("The message that this belongs to is not there any more.")


class RevisionHandlers:
    """Has what is written by hand be written in the composer, until it is done or left.

    What is left unfinished is there again when the same is begun anew, also after another start.
    """

    def __init__(
        self,
        workspace: Workspace,
        composer: Composer,
        revisions: Revisions,
        editing: Editing,
        subject: Subject,
        tasks: Tasks,
    ) -> None:
        self._workspace = workspace
        self._composer = composer
        self._revisions = revisions
        self._editing = editing
        self._subject = subject
        self._tasks = tasks
        self._shown: Revision | None = None
        self._finishing: Revision | None = None
        composer.typed.connect(self._on_composer_typed)
        workspace.current_changed.connect(self._on_workspace_current_changed)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "message.edit": self._edit,
            "message.rewrite": lambda: self._begin_version(Kind.KEPT, self._subject.id),
            "message.insert_below": partial(self._insert, Role.USER, is_above=False),
            "message.insert_above": partial(self._insert, Role.USER, is_above=True),
            "reply.insert_below": partial(self._insert, Role.ASSISTANT, is_above=False),
            "reply.insert_above": partial(self._insert, Role.ASSISTANT, is_above=True),
        }

    def entries(self, id: str) -> list[MenuEntry]:
        """What can be written about one message of the chat in front."""
        chat = self._workspace.current
        kind = Kind.SENT if chat.conversation.message(id).role is Role.USER else Kind.KEPT
        below = partial(Revision, self._here, Kind.INSERTED, id)
        lines = (
            (EDIT, "message.edit", lambda: self._begin_version(kind, id)),
            (INSERT, "message.insert_below", lambda: self._begin(below(Role.USER), "")),
            (INSERT_REPLY, "reply.insert_below", lambda: self._begin(below(Role.ASSISTANT), "")),
        )
        return [MenuEntry(title, act, not chat.is_running, action) for title, action, act in lines]

    @property
    def is_on(self) -> bool:
        """Whether the composer has such words now, and not the next message."""
        return self._shown is not None

    def leave(self) -> None:
        """Go on with the next message; what was written is kept for when the same is begun again."""
        self._revisions.leave(self._workspace.current.conversation.id)
        self._show(None)

    def finish(self) -> None:
        """Do what the words are for."""
        if self._shown is not None and self._shown != self._finishing:
            finishing = self._finish(self._workspace.current, self._shown, self._composer.text)
            self._tasks.start(finishing, name="edit a message", owner=self)

    async def _finish(self, chat: Chat, revision: Revision, text: str) -> None:
        self._finishing = revision
        try:
            await self._do(chat, revision, text)
        except KeyError:
            raise BadInput(GONE) from None
        finally:
            self._finishing = None
        self._revisions.end(revision)
        if self._workspace.current is chat and self._shown == revision:
            self._show(None)

    async def _do(self, chat: Chat, revision: Revision, text: str) -> None:
        match revision.kind:
            case Kind.SENT:
                await self._editing.edit_and_send(chat, revision.message, text)
            case Kind.KEPT:
                await self._editing.edit(chat, revision.message, text)
            case Kind.INSERTED:
                await self._editing.insert(chat, revision.message or None, revision.role, text)

    def _edit(self) -> None:
        id = self._subject.prompt
        if not id:
            return
        message = self._workspace.current.conversation.message(id)
        self._begin_version(Kind.SENT if message.role is Role.USER else Kind.KEPT, id)

    def _begin_version(self, kind: Kind, id: str) -> None:
        if id:
            message = self._workspace.current.conversation.message(id)
            self._begin(Revision(self._here, kind, id, message.role), message.answer)

    def _insert(self, role: Role, *, is_above: bool) -> None:
        id = self._subject.id
        if id:
            parent = self._workspace.current.conversation.message(id).parent or "" if is_above else id
            self._begin(Revision(self._here, Kind.INSERTED, parent, role), "")

    def _begin(self, revision: Revision, text: str) -> None:
        self._revisions.begin(revision, text)
        self._show(revision)
        self._composer.edit.setFocus()

    def _show(self, revision: Revision | None) -> None:
        """Let the composer have these words, or else the next message again."""
        if revision is None and self._shown is None:
            return
        self._shown = None
        if revision is None:
            self._composer.revise(None)
            self._composer.set_text(self._workspace.current.draft)
        else:
            self._composer.revise(self._title(revision), is_sent=revision.kind is Kind.SENT)
            self._composer.set_text(self._revisions.text_of(revision))
        self._shown = revision

    def _title(self, revision: Revision) -> Text:
        if revision.kind is Kind.INSERTED:
            return INSERTING if revision.role is Role.USER else INSERTING_REPLY
        title = EDITING if revision.kind is Kind.SENT else REWRITING
        words = words_of(self._workspace.current.conversation.message(revision.message))
        return title.fill(words=words)

    def _on_composer_typed(self) -> None:
        shown = self._shown
        if shown is not None and self._revisions.open_in(self._here) == shown:
            is_temporary = self._workspace.current.is_temporary
            self._revisions.write(shown, self._composer.text, is_temporary=is_temporary)

    @property
    def _here(self) -> str:
        """Id of the conversation in front."""
        return self._workspace.current.conversation.id

    def _on_workspace_current_changed(self, chat: Chat) -> None:
        revision = self._revisions.open_in(chat.conversation.id)
        if revision is not None and not _is_there(chat, revision):
            revision = None
        self._show(revision)


def _is_there(chat: Chat, revision: Revision) -> bool:
    ids = {message.id for message in chat.conversation.messages}
    return not revision.message or revision.message in ids
