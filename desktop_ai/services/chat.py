"""One conversation: send, stop, try again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.attachment import Attached
from desktop_ai.core.context_window import messages_to_send
from desktop_ai.core.continued_draft import with_beginning
from desktop_ai.core.conversation import Conversation, Setup, first_new
from desktop_ai.core.errors import READING_FAILED, TRY_AGAIN, BadInput, NotNow, ProgramError, Remedy
from desktop_ai.core.message import Failure, Message, Role, Status, new_id, now_iso, user_message
from desktop_ai.core.one_line import one_line
from desktop_ai.core.preset import Preset
from desktop_ai.core.scope import Below, Resolved
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.core.tree_change import TreeChange
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.asking import Asking
from desktop_ai.services.attached_list import AttachedList
from desktop_ai.services.attachments import Attachments
from desktop_ai.services.clock import SYSTEM_CLOCK, Clock
from desktop_ai.services.keeping import Keeping
from desktop_ai.services.ports import ChatRequest, ConversationStore
from desktop_ai.services.reply_keeping import ReplyKeeping
from desktop_ai.services.reply_run import RETRIES, ReplyRun, status_of, status_of_stop
from desktop_ai.services.scopes import Scopes, check_parameters, reply_with, request_with, with_model_of
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.usage import Usage

log = logging.getLogger(__name__)

IDLE_BEFORE_SAVE = 2.0
DEFECT = Failure("defect", str(READING_FAILED), str(TRY_AGAIN))


class Chat:
    """Owns one open conversation, what it asks models and what they answer.

    Emits `messages_added` with those that came together, `message_changed` with one, `run_started` and
    `run_ended` with the run, `version_shown` with the id of a message whose path is visible now, empty where the
    same messages are shown and something about them changed, `setup_changed`, `draft_changed`, and `changed`
    whenever there is something to save. Without a store it is temporary: nothing is written. `selection` is where
    that of the draft begins and where its cursor is, in UTF-16 units. With `lent`, requests are made with that setup;
    the conversation keeps its own.
    """

    def __init__(
        self,
        conversation: Conversation,
        *,
        accounts: Accounts,
        asking: Asking,
        scopes: Scopes,
        attachments: Attachments,
        store: ConversationStore | None,
        tasks: Tasks,
        usage: Usage | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.messages_added: Signal[[Sequence[Message]]] = Signal()
        self.message_changed: Signal[[Message]] = Signal()
        self.run_started: Signal[[ReplyRun]] = Signal()
        self.run_ended: Signal[[ReplyRun]] = Signal()
        self.version_shown: Signal[[str]] = Signal()
        self.setup_changed: Signal[[]] = Signal()
        self.draft_changed: Signal[[]] = Signal()
        self.changed: Signal[[Chat]] = Signal()
        self.conversation = conversation
        self.attachments = attachments
        self.attached = AttachedList()
        self._draft, self.selection = "", (0, 0)
        self.runs: dict[str, ReplyRun] = {}
        self.lent: Setup | None = None
        self._accounts, self._asking, self._scopes = accounts, asking, scopes
        self._store = store
        self.is_temporary = store is None
        self._keeping = Keeping(conversation, attachments, store)
        self._tasks = tasks
        self._usage = usage
        self._clock = clock
        self._is_unsaved = self._is_stopping = self._is_closing = False
        self._one_change = asyncio.Lock()
        self._sent = asyncio.Event()
        self._sent.set()
        self._idle: asyncio.Task[None] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a reply is on its way."""
        return self._is_sending or bool(self.runs)

    @property
    def _is_sending(self) -> bool:
        """Whether a message is on its way to the disk, after which a model will be asked."""
        return not self._sent.is_set()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been said yet."""
        return not self.conversation.messages

    @property
    def account(self) -> Account:
        """The account to show; the default one where the chosen one is not there, and no request goes out."""
        try:
            return self._account_to_ask(self.lent or self.conversation.setup)
        except BadInput:
            return self._accounts.default()

    def _account_to_ask(self, setup: Setup) -> Account:
        """The account of a request. Raises BadInput: a conversation goes where the user chose, or nowhere."""
        try:
            return self._accounts.account(setup.account) if setup.account else self._accounts.default()
        except BadInput as error:
            raise BadInput(error.sentence, N_("Choose an account."), Remedy.CHOOSE_ACCOUNT) from None

    @property
    def below(self) -> Below:
        """What the conversation inherits from its preset, its model and the default."""
        return self._scopes.below(self.lent or self.conversation.setup, self.account.id)

    @property
    def resolved(self) -> Resolved:
        """What the next request is made with, and where each of it comes from."""
        return self._scopes.resolved(self.lent or self.conversation.setup, self.account.id)

    @property
    def draft(self) -> str:
        """What is typed and not sent."""
        return self._draft

    @draft.setter
    def draft(self, text: str) -> None:
        if text != self._draft:
            self._draft = text
            self.draft_changed.emit()

    @property
    def is_prepared(self) -> bool:
        """Whether something was made ready for the next message: a draft, and before the first one, a setup."""
        is_set_up = not self._scopes.is_untouched(self.conversation.setup)
        return bool(self.draft.strip() or self.attached.is_begun) or (self.is_empty and is_set_up)

    @property
    def has_work(self) -> bool:
        """Whether letting go of the chat would lose something: a running reply, unsaved changes, a draft."""
        return self.is_running or (self._is_unsaved and not self.is_empty) or self.is_prepared

    def change_setup(self, setup: Setup) -> None:
        """Choose what the next request is made with."""
        if setup == self.conversation.setup:
            return
        self.conversation.setup = setup
        self.setup_changed.emit()
        if not self.is_empty:
            self.save_when_idle()

    def choose_preset(self, preset: Preset | None) -> None:
        """Make the next requests with a preset, and with the model it names, or with none."""
        setup = msgspec.structs.replace(self.conversation.setup, preset=preset.id if preset else "")
        self.change_setup(with_model_of(preset, setup, self._accounts))

    async def send(self, text: str, attached: Sequence[Attached] = (), *, retries: int = RETRIES) -> ReplyRun:
        """Add the user's message, keep it on disk, and only then ask for a reply.

        Raises BadInput for an empty message, while a reply is on its way and without the chosen account,
        StoreError when the message cannot be kept; then nothing was sent and nothing has changed.
        """
        if not text.strip() and not attached:
            raise BadInput(N_("There is nothing to send."))
        self._check_free()
        message = user_message(text, self.conversation.leaf, [each.part for each in attached])
        return await self._ask([message], message.id, retries)

    async def send_version(self, message: Message) -> ReplyRun:
        """Send a message of the user that stands where it says, beside others. Raises as `send`."""
        self._check_free()
        return await self._ask([message], message.id, RETRIES)

    async def try_again(self, id: str, setup: Setup | None = None) -> ReplyRun:
        """Ask for another answer to the message that a reply answered, or for one to a message of the user.

        With a `setup` this one request is made with that. Raises as `send`, and KeyError.
        """
        self._check_free()
        message = self.conversation.message(id)
        parent = message.parent if message.role is Role.ASSISTANT else message.id
        if parent is None:
            raise BadInput(N_("There is no message that this would answer."))
        return await self._ask([], parent, RETRIES, None, setup)

    async def go_on(self, id: str) -> ReplyRun:
        """Ask a model to go on with a reply that is not complete; that becomes a version, the old one stays.

        Raises as `send`, and KeyError.
        """
        self._check_free()
        message = self.conversation.message(id)
        if not message.is_unfinished:
            raise BadInput(N_("There is nothing to continue: this reply is complete."))
        return await self._ask([], message.parent, RETRIES, begun=message)

    def _check_free(self) -> None:
        if self._is_closing:
            raise BadInput(N_("This conversation is being closed."))
        if self.is_running:
            raise NotNow(N_("A reply is still on its way."), N_("Wait for it, or stop it."))

    def show_version(self, message: str) -> None:
        """Make the newest path through a message the visible one. Raises BadInput as `try_again`, KeyError."""
        self._check_free()
        self.conversation.show(self.conversation.newest_leaf(message))
        self.version_shown.emit(message)
        self.save_when_idle()

    async def change_tree(self, change: TreeChange) -> None:
        """Change the tree, and keep it so. Raises BadInput as `send` and `apply`, StoreError; nothing has changed."""
        async with self._one_change:
            self._check_free()
            before, setup = self.conversation.path()[:], self.conversation.setup
            await self._keeping.change(change)
        if self.conversation.setup != setup:
            self.setup_changed.emit()
        self.version_shown.emit(first_new(before, self.conversation.path()))
        self.save_when_idle()

    def stop(self) -> bool:
        """End every reply that is on its way, keeping what arrived; whether there was one."""
        self._is_stopping = self._is_sending
        for run in self.runs.values():
            self._tasks.cancel(run)
        return self.is_running

    def close(self) -> None:
        """Refuse to ask anything from now on."""
        self._is_closing = True

    def reopen(self) -> None:
        """Ask again, because it could not be closed after all."""
        self._is_closing = False

    async def end(self) -> None:
        """Close, stop, and wait until nothing of this chat is on its way to the disk."""
        self.close()
        self.stop()
        await self._sent.wait()
        for run in list(self.runs.values()):
            await self.wait(run)
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        await self._tasks.wait_for(self, deadline=5.0)

    async def wait(self, run: ReplyRun) -> Message:
        """The finished message of a run."""
        await self._tasks.wait_for(run, deadline=None)
        return self.conversation.message(run.message_id)

    def rename(self, title: str) -> None:
        """Give the conversation another title; an empty one is ignored."""
        title = one_line(title)
        if title and title != self.conversation.title:
            self.conversation.title = title
            self.save_when_idle()

    async def flush(self) -> None:
        """Write the document if anything changed since it was written. Raises StoreError."""
        if self._store is not None and self._is_unsaved and not self.is_empty:
            self._is_unsaved = False
            try:
                await self._store.save(self.conversation)
            except BaseException:
                self._is_unsaved = True
                raise

    async def _ask(
        self,
        new: Sequence[Message],
        parent: str | None,
        retries: int,
        begun: Message | None = None,
        setup: Setup | None = None,
    ) -> ReplyRun:
        self._sent.clear()
        self._is_stopping = False
        try:
            async with self._one_change:
                setup = setup or self.lent or self.conversation.setup
                return await self._keep_and_start(new, parent, retries, begun, setup)
        finally:
            self._sent.set()

    async def _keep_and_start(
        self, new: Sequence[Message], parent: str | None, retries: int, begun: Message | None, setup: Setup
    ) -> ReplyRun:
        account = self._account_to_ask(setup)
        found = self._scopes.resolved(setup, account.id)
        check_parameters(found.sampling)
        reply = reply_with(found, account)
        waiting = Message(new_id(), parent, Role.ASSISTANT, now_iso(), reply=reply)
        waiting = with_beginning(waiting, begun)
        await self._keeping.add([*new, waiting])
        self.save_when_idle()
        self.messages_added.emit((*new, waiting))
        path = self.conversation.path_to(parent) if parent else []
        sent = messages_to_send(path, account.id, self.conversation.setup.first_sent)
        request = request_with(found, sent, waiting.text)
        run = self._start(waiting, account, request, retries)
        if self._is_stopping:  # asked for while the messages were on their way to the disk
            self._tasks.cancel(run)
        return run

    def _start(self, waiting: Message, account: Account, request: ChatRequest, retries: int) -> ReplyRun:
        run = ReplyRun(waiting, self._clock)
        self.runs[run.message_id] = run
        task = self._tasks.start(self._follow(run, account, request, retries), name="reply", owner=run)
        # A task that is cancelled before its first step never enters its own `try`.
        task.add_done_callback(lambda _: self._end(run, status_of_stop(run)))
        if self._store is not None:
            keeping = ReplyKeeping(run, self.conversation, self._store, self._tasks)
            self._tasks.start(keeping.keep(), name="keep reply", owner=run.draft)
        self.run_started.emit(run)
        return run

    async def _follow(self, run: ReplyRun, account: Account, request: ChatRequest, retries: int) -> None:
        def take(model: str) -> None:
            self._take_model(run, account, model)

        try:
            id, report = self.conversation.id, self._tasks.report
            request = await self.attachments.filled(id, account, request, report)
            await self._asking.ask(run, account, request, take, retries)
        except asyncio.CancelledError:
            self._end(run, status_of_stop(run))
            raise
        except ProgramError as error:
            self._end(run, Status.FAILED, error.failure())
        except Exception:
            self._end(run, Status.FAILED, DEFECT)
            raise
        else:
            self._end(run, status_of(run.draft))

    def _take_model(self, run: ReplyRun, account: Account, model: str) -> None:
        """Take the model that a server chose for a reply."""
        run.name_model(model)
        # While the list was on its way the user may have chosen: then this model is that of this reply only.
        if not self.lent and self.account == account and not self.conversation.setup.model:
            self.change_setup(msgspec.structs.replace(self.conversation.setup, model=model))

    def _end(self, run: ReplyRun, status: Status, error: Failure | None = None) -> None:
        """Put the finished message in the place of the waiting one; the first end counts."""
        if self.runs.pop(run.message_id, None) is None:
            return
        run.end()
        message = run.finished(status, error)
        if self._usage is not None:
            message = self._usage.take(run, message, self.conversation.id if self._store is not None else "")
        others = run.others.finished(status, error)
        self.conversation.replace(message)
        for other in others:
            self.conversation.add_beside(other)
        self.conversation.touch()
        self._tasks.cancel(run.draft)
        if self._store is not None:
            self._tasks.start(
                self._store.append(self.conversation, [message, *others]), name="keep the reply", owner=self
            )
        self._plan_saving()
        self.message_changed.emit(message)
        self.run_ended.emit(run)
        self.changed.emit(self)

    def save_when_idle(self) -> None:
        """Say that it changed, and write the document soon: what another program added stands only in the journal."""
        self._plan_saving()
        self.changed.emit(self)

    def _plan_saving(self) -> None:
        self._is_unsaved = True
        if self._store is None:
            return
        if self._idle is not None:
            self._idle.cancel()
        self._idle = self._tasks.start(self._save_when_idle(), name="save conversation", owner=self)

    async def _save_when_idle(self) -> None:
        await asyncio.sleep(IDLE_BEFORE_SAVE)
        if self.is_running:
            return
        self._idle = None
        await self.flush()
