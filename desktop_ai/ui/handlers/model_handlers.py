"""What the actions on models do."""

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
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels

REFRESHED = N_("{account} has {count} models.")


class ModelHandlers:
    """Chooses models and keeps their lists fresh."""

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
