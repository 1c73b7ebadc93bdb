"""One conversation: send, stop, try again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.context_window import messages_to_send
from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.errors import BadInput, ProgramError, Remedy
from desktop_ai.core.message import Failure, Message, Reply, Role, Status, new_id, now_iso, user_message
from desktop_ai.core.reply import ReplyEvent
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.connections import Connections
from desktop_ai.services.ports import ChatProvider, ChatRequest, ConversationStore
from desktop_ai.services.reply_run import ReplyRun, receive, status_of
from desktop_ai.services.tasks import Tasks

log = logging.getLogger(__name__)

IDLE_BEFORE_SAVE = 2.0
JOURNAL_INTERVAL = 0.1
DEFECT = Failure("defect", "The program failed while it read the reply.", "Try again.")


class Chat:
    """Owns one open conversation, what it asks models and what they answer.

    Emits `messages_added` with those that came together, `message_changed` with one, `run_started` and
    `run_ended` with the run, `setup_changed`, and `changed` whenever there is something to save. Without a
    store nothing is written.
    """

    def __init__(
        self,
        conversation: Conversation,
        *,
        accounts: Accounts,
        connections: Connections,
        store: ConversationStore | None,
        tasks: Tasks,
    ) -> None:
        self.messages_added: Signal[[Sequence[Message]]] = Signal()
        self.message_changed: Signal[[Message]] = Signal()
        self.run_started: Signal[[ReplyRun]] = Signal()
        self.run_ended: Signal[[ReplyRun]] = Signal()
        self.setup_changed: Signal[[]] = Signal()
        self.changed: Signal[[Chat]] = Signal()
        self.conversation = conversation
        self.draft = ""
        self.runs: dict[str, ReplyRun] = {}
        self._accounts = accounts
        self._connections = connections
        self._store = store
        self._tasks = tasks
        self._is_unsaved = False
        self._is_stopping = False
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
        """The account that the next request goes to."""
        id = self.conversation.setup.account
        try:
            return self._accounts.account(id) if id else self._accounts.default()
        except BadInput:
            return self._accounts.default()

    @property
    def has_work(self) -> bool:
        """Whether letting go of the chat would lose something: a running reply, unsaved changes, a draft."""
        return self.is_running or (self._is_unsaved and not self.is_empty) or bool(self.draft.strip())

    def change_setup(self, setup: Setup) -> None:
        """Choose what the next request is made with."""
        if setup == self.conversation.setup:
            return
        self.conversation.setup = setup
        self.setup_changed.emit()
        if not self.is_empty:
            self._note_change()

    async def send(self, text: str, *, retries: int = 0) -> ReplyRun:
        """Add the user's message, keep it on disk, and only then ask for a reply.

        Raises BadInput for an empty text and while a reply is on its way, StoreError when the message cannot
        be kept; then nothing was sent and nothing has changed.
        """
        if not text.strip():
            raise BadInput(N_("There is nothing to send."))
        if self.is_running:
            raise BadInput(N_("A reply is still on its way."), N_("Wait for it, or stop it."))
        message = user_message(text, self.conversation.leaf)
        return await self._ask([message], message.id, retries)

    async def try_again(self, reply: str) -> ReplyRun:
        """Ask for another answer to the message that `reply` answered. Raises as `send`, and KeyError."""
        if self.is_running:
            raise BadInput(N_("A reply is still on its way."), N_("Wait for it, or stop it."))
        return await self._ask([], self.conversation.message(reply).parent, retries=0)

    def stop(self) -> bool:
        """End every reply that is on its way, keeping what arrived; whether there was one."""
        self._is_stopping = self._is_sending
        for run in self.runs.values():
            self._tasks.cancel(run)
        return self.is_running

    async def end(self) -> None:
        """Stop, and wait until nothing of this chat is on its way to the disk."""
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
        while run.message_id in self.runs:
            await self._tasks.wait_for(run, deadline=3600.0)
        return self.conversation.message(run.message_id)

    def rename(self, title: str) -> None:
        """Give the conversation another title; an empty one is ignored."""
        title = " ".join(title.split())
        if title and title != self.conversation.title:
            self.conversation.title = title
            self._note_change()

    async def flush(self) -> None:
        """Write the document if anything changed since it was written. Raises StoreError."""
        if self._store is not None and self._is_unsaved and not self.is_empty:
            self._is_unsaved = False
            try:
                await self._store.save(self.conversation)
            except BaseException:
                self._is_unsaved = True
                raise

    async def _ask(self, new: Sequence[Message], parent: str | None, retries: int) -> ReplyRun:
        self._sent.clear()
        self._is_stopping = False
        try:
            return await self._keep_and_start(new, parent, retries)
        finally:
            self._sent.set()

    async def _keep_and_start(self, new: Sequence[Message], parent: str | None, retries: int) -> ReplyRun:
        account, setup = self.account, self.conversation.setup
        reply = Reply(
            Status.WAITING,
            provider=account.provider,
            account=account.id,
            model=setup.model,
            parameters=setup.sampling.sent(),
        )
        waiting = Message(new_id(), parent, Role.ASSISTANT, now_iso(), reply=reply)
        await self._keep_first([*new, waiting])
        self.messages_added.emit((*new, waiting))
        path = self.conversation.path_to(parent) if parent else []
        request = ChatRequest(
            setup.model, tuple(messages_to_send(path)), setup.instructions.strip(), setup.sampling
        )
        run = self._start(waiting, account, request, retries)
        if self._is_stopping:  # asked for while the messages were on their way to the disk
            self._tasks.cancel(run)
        return run

    async def _keep_first(self, messages: list[Message]) -> None:
        """Add messages and keep them on disk; take them back when that fails. Raises StoreError."""
        conversation = self.conversation
        leaf, title, updated = conversation.leaf, conversation.title, conversation.updated
        is_new = self.is_empty
        for message in messages:
            conversation.append(message)
        conversation.touch()
        try:
            if self._store is not None:
                await (
                    self._store.save(conversation) if is_new else self._store.append(conversation, messages)
                )
        except BaseException:
            conversation.remove(messages)
            conversation.show(leaf)
            conversation.title, conversation.updated = title, updated
            raise
        self._note_change()

    def _start(self, waiting: Message, account: Account, request: ChatRequest, retries: int) -> ReplyRun:
        run = ReplyRun(waiting)
        self.runs[run.message_id] = run
        self.run_started.emit(run)
        task = self._tasks.start(self._follow(run, account, request, retries), name="reply", owner=run)
        # A task that is cancelled before its first step never enters its own `try`.
        task.add_done_callback(lambda _: self._end(run, Status.STOPPED))
        if self._store is not None:
            self._tasks.start(self._journal(run, self._store), name="keep reply", owner=run.draft)
        return run

    async def _follow(self, run: ReplyRun, account: Account, request: ChatRequest, retries: int) -> None:
        async def open_stream() -> AsyncGenerator[ReplyEvent, None]:
            provider = await self._connections.provider(account)
            return provider.stream(await self._with_model(request, account, provider, run))

        try:
            await receive(run, open_stream, retries)
        except asyncio.CancelledError:
            self._end(run, Status.STOPPED)
            raise
        except ProgramError as error:
            self._end(run, Status.FAILED, error.failure())
        except Exception:
            self._end(run, Status.FAILED, DEFECT)
            raise
        else:
            self._end(run, status_of(run.draft))

    async def _with_model(
        self, request: ChatRequest, account: Account, provider: ChatProvider, run: ReplyRun
    ) -> ChatRequest:
        """The request with a model: a server without keys may choose its first. Raises BadInput, ReplyError."""
        if request.model:
            return request
        models = [] if self._accounts.provider(account).needs_key else await provider.models()
        if not models:
            raise BadInput(N_("No model is chosen."), N_("Choose a model."), Remedy.CHOOSE_MODEL)
        run.name_model(models[0].id)
        self.change_setup(msgspec.structs.replace(self.conversation.setup, model=models[0].id))
        return msgspec.structs.replace(request, model=models[0].id)

    async def _journal(self, run: ReplyRun, store: ConversationStore) -> None:
        """Keep what a running reply gains, every `JOURNAL_INTERVAL` seconds in which it gains something."""
        draft = run.draft.first
        content = reasoning = corrections = 0
        while run.message_id in self.runs:
            await asyncio.sleep(JOURNAL_INTERVAL)
            if (content, reasoning, corrections) == draft.progress:
                continue
            new_content = "".join(draft.content[content:])
            new_reasoning = "".join(draft.reasoning[reasoning:])
            is_corrected = corrections != draft.corrections
            content, reasoning, corrections = draft.progress
            if is_corrected:
                await self._keep_again(run, store)
            else:
                await store.append_text(self.conversation, run.message_id, new_content, new_reasoning)

    async def _keep_again(self, run: ReplyRun, store: ConversationStore) -> None:
        """Keep a running reply as a whole, because what was kept of it turned out to be something else."""
        grown = msgspec.structs.replace(run.message, parts=run.draft.first.parts())
        self.conversation.replace(grown)
        await store.append(self.conversation, [grown])

    def _end(self, run: ReplyRun, status: Status, error: Failure | None = None) -> None:
        """Put the finished message in the place of the waiting one; the first end counts."""
        if self.runs.pop(run.message_id, None) is None:
            return
        run.end()
        message = run.finished(status, error)
        self.conversation.replace(message)
        self.conversation.touch()
        self._tasks.cancel(run.draft)
        self.message_changed.emit(message)
        self.run_ended.emit(run)
        if self._store is not None:
            self._tasks.start(
                self._store.append(self.conversation, [message]), name="keep the reply", owner=self
            )
        self._note_change()

    def _note_change(self) -> None:
        self._is_unsaved = True
        self.changed.emit(self)
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
