"""What the actions on models and accounts do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.errors import ProgramError
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.chat import Chat
from desktop_ai.services.models import Models
from desktop_ai.services.notices import Notice, Notices, Weight
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels

REFRESHED = N_("{account} has {count} models.")
KEY_NOTE = N_("The key goes into the system's keyring, and never into a file.")
KEY_KEPT = N_("The key for {account} is {place}.")
KEY_FORGOTTEN = N_("The key for {account} is forgotten.")
ADDRESS_NOTE = N_("For example http://localhost:8080/v1. Leave it empty for the usual address.")


class ModelHandlers:
    """Chooses accounts and models; takes keys and addresses."""

    def __init__(
        self,
        workspace: Workspace,
        accounts: Accounts,
        models: Models,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._workspace = workspace
        self._accounts = accounts
        self._models = models
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        models.changed.connect(self._on_models_changed)
        self._model_asked: asyncio.Future[str | None] | None = None

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "model.choose": self._choose_model,
            "model.refresh": lambda: self._start(self._refresh()),
            "account.choose": self._choose_account,
            "account.enter_key": self._enter_key,
            "account.edit_address": self._edit_address,
        }

    def _choose_model(self) -> None:
        chat = self._workspace.current
        account = chat.account
        asked = self._panels.palette.choose(
            str(N_("Model of {account}, from the list or typed").fill(account=account.name)),
            _choices(self._models.known(account)),
            takes_typed=True,
            current=chat.conversation.setup.model,
        )
        self._model_asked = asked
        self._refresh_quietly(account)
        self._start(self._take_model(chat, account, asked))

    @property
    def _asks_for_model(self) -> bool:
        """Whether the list of models is being shown."""
        return self._model_asked is not None and not self._model_asked.done()

    async def _take_model(self, chat: Chat, account: Account, asked: Awaitable[str | None]) -> None:
        model = await asked
        if model:
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup, model=model))
            self._accounts.remember_model(account, model)

    async def _refresh(self) -> None:
        account = self._workspace.current.account
        models = await self._models.refresh(account)
        self._notices.info(REFRESHED.fill(account=account.name, count=len(models)))

    def _choose_account(self) -> None:
        choices = [
            Choice(account.id, account.name, self._accounts.base_url(account))
            for account in self._accounts.all()
        ]
        current = self._workspace.current.account.id
        asked = self._panels.palette.choose(str(N_("Account")), choices, current=current)
        self._start(self._use_chosen(asked))

    async def _use_chosen(self, asked: Awaitable[str | None]) -> None:
        chosen = await asked
        if chosen is not None:
            self._use(self._accounts.account(chosen))

    def _use(self, account: Account) -> None:
        """Let the conversation talk to an account; ask for what is missing to do so."""
        chat = self._workspace.current
        setup = chat.conversation.setup
        if account.id != setup.account:
            setup = msgspec.structs.replace(
                setup, account=account.id, model=self._accounts.last_model(account)
            )
            chat.change_setup(setup)
        self._accounts.choose_default(account)
        if self._accounts.lacks_address(account):
            self._edit_address()
        elif self._accounts.provider(account).needs_key and not self._accounts.has_key(account):
            self._enter_key()
        else:
            self._refresh_quietly(account)

    def _enter_key(self) -> None:
        account = self._workspace.current.account
        if self._accounts.provider(account).is_built_in:
            # There is nothing to open with a key here; whichever account is chosen asks for its own.
            self._choose_account()
            return
        asked = self._panels.palette.ask(
            str(N_("Key for {account}").fill(account=account.name)), note=str(KEY_NOTE), is_secret=True
        )
        self._start(self._take_key(account, asked))

    async def _take_key(self, account: Account, asked: Awaitable[str | None]) -> None:
        had_one = self._accounts.has_key(account)
        key = await asked
        if key is None or (not key.strip() and not had_one):
            return
        place = await self._accounts.keep_key(account, key)
        self._tell_place(account, place)
        self._refresh_quietly(account)

    def _tell_place(self, account: Account, place: str) -> None:
        """Say where a key is now, and why it is not in the keyring when it is not."""
        trouble = self._accounts.stored.trouble
        if place and trouble is not None:
            self._notices.post(Notice(trouble.sentence, Weight.ERROR, trouble.remedy))
        elif place:
            self._notices.info(KEY_KEPT.fill(account=account.name, place=place))
        else:
            self._notices.info(KEY_FORGOTTEN.fill(account=account.name))

    def _edit_address(self) -> None:
        account = self._workspace.current.account
        if self._accounts.provider(account).is_built_in:
            self._choose_account()
            return
        asked = self._panels.palette.ask(
            str(N_("Address for {account}").fill(account=account.name)),
            text=self._accounts.base_url(account),
            note=str(ADDRESS_NOTE),
        )
        self._start(self._take_address(account, asked))

    async def _take_address(self, account: Account, asked: Awaitable[str | None]) -> None:
        address = await asked
        if address is not None:
            self._accounts.set_base_url(account, address)
            self._refresh_quietly(self._accounts.account(account.id))

    def _refresh_quietly(self, account: Account) -> None:
        """Ask for the list in the background; who chooses meanwhile sees what was known."""
        self._start(self._try_refresh(account))

    async def _try_refresh(self, account: Account) -> None:
        try:
            models = await self._models.refresh(account)
        except ProgramError as error:
            if self._asks_for_model and self._workspace.current.account.id == account.id:
                self._panels.palette.say(f"{error.sentence} {error.remedy or ''}".strip())
            return
        chat = self._workspace.current
        is_alone = len(models) == 1 and not self._accounts.provider(account).needs_key
        if is_alone and chat.account.id == account.id and not chat.conversation.setup.model:
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup, model=models[0].id))

    def _on_models_changed(self, id: str) -> None:
        account = self._workspace.current.account
        if self._asks_for_model and account.id == id:
            self._panels.palette.offer(_choices(self._models.known(account)))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="model", owner=self)


def _choices(models: list[ModelInfo]) -> list[Choice]:
    return [Choice(model.id, model.id, _context(model)) for model in models]


def _context(model: ModelInfo) -> str:
    name = model.name if model.name != model.id else ""
    length = f"{model.context_length:,} tokens" if model.context_length else ""
    return " · ".join(filter(None, (name, length)))
