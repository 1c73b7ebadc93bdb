"""Titles: has a model give conversations their titles, when the user asked for that."""

from __future__ import annotations

import msgspec

from desktop_ai.catalog.settings import TITLE_ACCOUNT, TITLE_MODEL
from desktop_ai.core.account import Account
from desktop_ai.core.conversation import title_from
from desktop_ai.core.errors import ProgramError
from desktop_ai.core.message import Message, Reply, Role, Status, new_id, now_iso, user_message
from desktop_ai.core.model_title import INSTRUCTIONS, shown, title_in
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.asking import Asking
from desktop_ai.services.chat import Chat
from desktop_ai.services.ports import ChatRequest
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.reply_run import ReplyRun, status_of
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.usage import Usage
from desktop_ai.services.workspace import Workspace

CHOSEN = N_("Chose who gives titles")


class TitleModel(msgspec.Struct, frozen=True):
    """The model that gives titles, the one used last without a name.

    Without an account none does, and titles are the first words of the prompt.
    """

    account: str = ""
    model: str = ""


class Titles:
    """Follows the chats of a workspace. After its first reply each is given a title, once.

    A title that the user gave stays, and of a temporary conversation nothing is sent to another model than its own.
    What fails is told once, and the first words of the prompt stay.
    """

    def __init__(
        self,
        preferences: Preferences,
        accounts: Accounts,
        asking: Asking,
        usage: Usage,
        workspace: Workspace,
        tasks: Tasks,
    ) -> None:
        self._preferences = preferences
        self._accounts = accounts
        self._asking = asking
        self._usage = usage
        self._workspace = workspace
        self._tasks = tasks
        self._is_told = False
        self._asked_for: set[str] = set()
        workspace.running_changed.connect(self._on_workspace_running_changed)

    @property
    def chosen(self) -> TitleModel:
        """Who gives titles."""
        account, model = self._preferences.value(TITLE_ACCOUNT), self._preferences.value(TITLE_MODEL)
        return TitleModel(str(account), str(model))

    def choose(self, chosen: TitleModel) -> None:
        """Have a model give titles from now on, or none."""
        self._is_told = False
        with self._preferences.noted(CHOSEN, TITLE_ACCOUNT.key, TITLE_MODEL.key):
            self._preferences.remember(TITLE_ACCOUNT.key, chosen.account)
            self._preferences.remember(TITLE_MODEL.key, chosen.model)

    def _on_workspace_running_changed(self, id: str) -> None:
        chosen = self.chosen
        chat = next((chat for chat in self._workspace.chats() if chat.conversation.id == id), None)
        if chosen.account and chat is not None and id not in self._asked_for and _is_to_be_titled(chat):
            self._asked_for.add(id)
            self._tasks.start(self._give(chat, chosen), name="ask for a title", owner=self)

    async def _give(self, chat: Chat, chosen: TitleModel) -> None:
        before = chat.conversation.title
        try:
            account = self._accounts.account(chosen.account)
            title = await self._asked(chat, account, chosen.model or self._accounts.last_model(account))
        except ProgramError as error:
            if not self._is_told:
                self._is_told = True
                self._tasks.report(error)
            return
        if title and chat.conversation.title == before:
            chat.rename(title)

    async def _asked(self, chat: Chat, account: Account, model: str) -> str:
        """What a model calls a conversation, recorded as any other request. Raises ProgramError."""
        question, answer = chat.conversation.path()
        request = ChatRequest(
            model,
            (user_message(shown(question.caption, answer.text), None),),
            INSTRUCTIONS,
            purpose=Purpose.TITLE,
        )
        reply = Reply(Status.WAITING, provider=account.provider, account=account.id, model=model)
        run = ReplyRun(Message(new_id(), None, Role.ASSISTANT, now_iso(), reply=reply))
        status = Status.STOPPED
        try:
            await self._asking.ask(run, account, request, run.name_model)
            status = status_of(run.draft)
        except ProgramError:
            status = Status.FAILED
            raise
        finally:
            run.end()
            finished = run.finished(status)
            self._usage.take(run, finished, chat.conversation.id)
        return title_in(finished.text)


def _is_to_be_titled(chat: Chat) -> bool:
    """Whether the first reply of a conversation has just come, and its title is still the first words."""
    path = chat.conversation.path()
    if chat.is_temporary or chat.is_running or len(path) != 2:
        return False
    question, answer = path
    is_answered = answer.reply is not None and answer.reply.status is Status.DONE and bool(answer.text)
    return is_answered and chat.conversation.title == title_from(question.caption)
