"""What the actions on messages and replies do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from desktop_ai.core.attachment import Attached
from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.message import ImagePart, Message, Role
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.notices import Notice, Notices, Weight
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.composer import Composer
from desktop_ai.ui.handlers.revision_handlers import RevisionHandlers
from desktop_ai.ui.window_actions import MenuEntry

if TYPE_CHECKING:
    from desktop_ai.services.outbox import Outbox

REPLY_COPIED = N_("The reply is on the clipboard.")
MESSAGE_COPIED = N_("The message is on the clipboard.")
COPY_REPLY, TRY_AGAIN = N_("Copy the reply"), N_("Try again")
CONTINUE = N_("Continue")
COPY_MESSAGE, ASK_AGAIN = N_("Copy the message"), N_("Ask again")
KEY_INSIDE = N_("There seems to be a key in this message, and it has not been sent.")
KEY_IN_FILE = N_("There seems to be a key in “{name}”, and nothing has been sent.")
NOT_SEEN = N_("{model} does not see pictures, and nothing has been sent.")
NOT_SEEN_REMEDY = N_("Choose another model, or send it as it is: then it is told their names alone.")
KEY_INSIDE_REMEDY = N_("Take the key out, or send the message as it is.")


class MessageHandlers:
    """Sends, stops, asks again, copies.

    `target` is the message that the next action is about; empty for the last reply that ended.
    """

    def __init__(
        self,
        workspace: Workspace,
        composer: Composer,
        revisions: RevisionHandlers,
        outbox: Callable[[], Outbox],
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self.target = ""
        self._sending: set[str] = set()
        # What was not sent because of a doubt, as it was then.
        self._doubted: tuple[str, str, tuple[Attached, ...]] | None = None
        self._workspace = workspace
        self._composer = composer
        self._revisions = revisions
        self._outbox = outbox
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "message.send": self._send,
            "message.send_anyway": self._send_anyway,
            "reply.stop": self._stop,
            "reply.retry_now": self._hurry,
            "reply.keep_waiting": self._keep_waiting,
            "reply.try_again": lambda: self.ask_again(self._workspace.current, self._to_ask_again()),
            "reply.continue": lambda: self._go_on(self._workspace.current, self._unfinished()),
            "reply.copy": self._copy_reply,
            "composer.focus": self._composer.edit.setFocus,
        }

    def entries(self, id: str) -> list[MenuEntry]:
        """What can be done about one message of the chat in front, in words that fit it."""
        chat = self._workspace.current
        message = chat.conversation.message(id)
        copy, again = (COPY_MESSAGE, ASK_AGAIN) if message.reply is None else (COPY_REPLY, TRY_AGAIN)
        entries = [
            MenuEntry(copy, lambda: self._copy(message), id not in chat.runs, "message.copy"),
            MenuEntry(again, lambda: self.ask_again(chat, id), not chat.is_running, "reply.another"),
        ]
        if message.is_unfinished:
            entries.append(
                MenuEntry(CONTINUE, lambda: self._go_on(chat, id), not chat.is_running, "reply.continue")
            )
        return entries

    def _send(self) -> None:
        """Send what is written now, unless there is something to know before that.

        While a reply comes it is queued; where nothing is written, what was queued before is sent.
        """
        chat = self._workspace.current
        if self._has_nothing(chat):
            if self._composer.has_queue and not chat.is_running:
                self._start(self._outbox().send_first(chat))
        elif chat.attached.coming and not self._revisions.is_on:
            self._start(self._send_when_settled(chat))
        elif (doubt := self._doubt(chat)) and not self._is_meant(chat):
            self._notices.post(doubt)
        else:
            self._send_anyway()

    def _is_meant(self, chat: Chat) -> bool:
        """Whether this very message was asked for once before, with the key that sends in spite of doubts."""
        asked = (chat.conversation.id, self._composer.text, chat.attached.all)
        is_again = asked == self._doubted and self._composer.edit.needs_control
        self._doubted = asked
        return is_again

    async def _send_when_settled(self, chat: Chat) -> None:
        await chat.attached.settled()
        if self._workspace.current is chat:
            self._send()

    def _doubt(self, chat: Chat) -> Notice | None:
        """What to know before sending: a key would go to the model, and stay there; a picture may not be seen."""
        hanging = () if self._revisions.is_on else chat.attached.all
        with_key = next((each.part.name for each in hanging if not each.hash), "")
        if keys_in(self._composer.text) or with_key:
            sentence = KEY_IN_FILE.fill(name=with_key) if with_key else KEY_INSIDE
            return Notice(sentence, Weight.ERROR, KEY_INSIDE_REMEDY, "message.send_anyway")
        model = chat.conversation.setup.model
        has_picture = any(isinstance(each.part, ImagePart) for each in hanging)
        if has_picture and chat.attachments.sees_pictures(chat.account, model) is False:
            return Notice(
                NOT_SEEN.fill(model=one_line(model)), Weight.ERROR, NOT_SEEN_REMEDY, "message.send_anyway"
            )
        return None

    def _send_anyway(self) -> None:
        """Send what is written now; what is typed from here on belongs to the next message."""
        chat = self._workspace.current
        if self._revisions.is_on:
            self._revisions.finish()
        elif self._has_nothing(chat) or chat.conversation.id in self._sending:
            return  # a second press of Enter can come before the first has begun to send
        elif chat.is_running:
            self._queue(chat, self._composer.text)
        else:
            self._sending.add(chat.conversation.id)
            self._start(self._send_text(chat, self._composer.text))

    def _has_nothing(self, chat: Chat) -> bool:
        is_begun = bool(self._composer.text.strip() or chat.attached.is_begun)
        return not (is_begun or self._revisions.is_on)

    def _queue(self, chat: Chat, text: str) -> None:
        """Have what is written wait until the reply is done."""
        attached = chat.attached.all
        try:
            self._outbox().add(chat, text, attached)
        except BadInput as error:
            self._notices.error(error)
            return
        chat.attached.sent(attached)
        chat.draft = ""
        self._composer.set_text("")

    async def _send_text(self, chat: Chat, text: str) -> None:
        attached = chat.attached.all
        try:
            await chat.send(text, attached)
        finally:
            self._sending.discard(chat.conversation.id)
        chat.attached.sent(attached)
        # Only now is the text safe; what was typed since then stays.
        rest = chat.draft.removeprefix(text)
        chat.draft = rest
        if self._workspace.current is chat:
            self._composer.set_text(rest)

    def _stop(self) -> None:
        self._workspace.current.stop()

    def _hurry(self) -> None:
        for run in self._workspace.current.runs.values():
            run.hurry()

    def _keep_waiting(self) -> None:
        for run in self._workspace.current.runs.values():
            run.keep_waiting()

    def ask_again(self, chat: Chat, message: str) -> None:
        """Ask for an answer to a message, or for another version of a reply; an empty id is neither."""
        if message:
            self._start(chat.try_again(message))

    def _go_on(self, chat: Chat, reply: str) -> None:
        if reply:
            self._start(chat.go_on(reply))

    def _copy_reply(self) -> None:
        reply = self._reply()
        if reply:
            self._copy(self._workspace.current.conversation.message(reply))

    def _copy(self, message: Message) -> None:
        # Only now: the window is seen sooner without the conversation view.
        from desktop_ai.ui.transcript.copying import copy_message

        copy_message(message)
        self._notices.info(MESSAGE_COPIED if message.reply is None else REPLY_COPIED)

    def _unfinished(self) -> str:
        """The reply to continue: the one it is about, else the last one that is not complete."""
        if self.target:
            return self.target
        path = self._workspace.current.conversation.path()
        return next((message.id for message in reversed(path) if message.is_unfinished), "")

    def _reply(self) -> str:
        if self.target:
            return self.target
        chat = self._workspace.current
        ended = (
            message.id
            for message in reversed(chat.conversation.path())
            if message.reply is not None and message.id not in chat.runs
        )
        return next(ended, "")

    def _to_ask_again(self) -> str:
        """The message that lacks an answer, as one that was put in by hand; else the reply that it is about."""
        path = self._workspace.current.conversation.path()
        is_unanswered = not self.target and bool(path) and path[-1].role is Role.USER
        return path[-1].id if is_unanswered else self._reply()

    def _start(self, coroutine: Coroutine[Any, Any, object]) -> None:
        # An expected failure of a task reaches the notice bar by itself.
        self._tasks.start(coroutine, name="message", owner=self)
