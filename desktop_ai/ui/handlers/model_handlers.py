"""What the actions on models do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput, ProgramError
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.chat import Chat
from desktop_ai.services.chosen_models import ChosenModel, ChosenModels
from desktop_ai.services.models import Models
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.key_button import way_to
from desktop_ai.ui.model_choices import ModelChoices, chosen_by, id_of
from desktop_ai.ui.moment import date_of
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import told, tr

REFRESHED = N_("{account} has {count} models.")
QUESTION = N_("Model, from the list or typed")
HINT = N_("{favourite}: favourite · {refresh}: ask again")
HINT_WITH_PRICES = N_("{favourite}: favourite · {refresh}: ask again · prices of {day}")
ASKING = N_("Asking {account} for its models…")
NONE_YET = N_("No model is known yet. {refresh} asks {account}; any name can be typed.")
IS_FAVOURITE = N_("{model} is a favourite.")
IS_NONE = N_("{model} is no favourite any more.")
NO_MODEL = N_("No model is chosen.")
RENEWED = N_("The prices are those of {day}.")


class ModelHandlers:
    """Chooses models and keeps what is known of them fresh."""

    def __init__(
        self,
        workspace: Workspace,
        accounts: Accounts,
        lists: tuple[Models, ChosenModels],
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._workspace = workspace
        self._accounts = accounts
        self._models, self._chosen = lists
        self._choices = ModelChoices(accounts, self._models, self._chosen)
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        self._models.changed.connect(self._on_models_changed)
        self._chosen.changed.connect(self._on_chosen_changed)
        self._model_asked: asyncio.Future[str | None] | None = None
        self._trouble = ""
        self._is_asking = False

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "model.choose": self._choose_model,
            "model.favourite": self._toggle_favourite,
            "model.refresh": lambda: self._start(self._refresh()),
            "model.prices": lambda: self._start(self._renew_prices()),
        }

    def _choose_model(self) -> None:
        chat = self._workspace.current
        account = chat.account
        asked = self._panels.palette.choose(
            tr(QUESTION),
            self._choices.all(account),
            takes_typed=True,
            current=id_of(ChosenModel(account.id, chat.resolved.model)),
        )
        self._model_asked, self._trouble = asked, ""
        self._start(self._models.load_prices())
        self._start(self._try_refresh_all(list(self._choices.due(account)), account))
        self._start(self._take_model(chat, account, asked))
        self._show_state()

    @property
    def _asks_for_model(self) -> bool:
        """Whether the list of models is being shown."""
        return self._model_asked is not None and not self._model_asked.done()

    async def _take_model(self, chat: Chat, account: Account, asked: Awaitable[str | None]) -> None:
        answer = await asked
        if answer:
            self._use(chat, chosen_by(answer, account))

    def use(self, chosen: ChosenModel) -> None:
        """Let the conversation in front talk to a model."""
        self._use(self._workspace.current, chosen)

    def _use(self, chat: Chat, chosen: ChosenModel) -> None:
        """Let a conversation talk to a model, also to one of another account."""
        try:
            account = self._accounts.account(chosen.account)
        except BadInput as error:  # removed while the list was open
            self._notices.error(error)
            return
        if account.id != chat.account.id:
            self._accounts.choose_default(account)
        setup = msgspec.structs.replace(chat.conversation.setup, account=account.id, model=chosen.model)
        chat.change_setup(setup)
        self._accounts.remember_model(account, chosen.model)
        self._chosen.note(chosen)

    def _toggle_favourite(self) -> None:
        """Of the line that is chosen while the list is open, else of the model of the conversation."""
        chat = self._workspace.current
        if self._asks_for_model:
            line = self._panels.palette.chosen
            if line is not None:
                self._chosen.toggle_favourite(chosen_by(line.id, chat.account))
            return
        if self._panels.open_panel is not None:
            return
        model = chat.resolved.model
        if not model:
            self._notices.info(NO_MODEL)
            return
        is_one = self._chosen.toggle_favourite(ChosenModel(chat.account.id, model))
        self._notices.info((IS_FAVOURITE if is_one else IS_NONE).fill(model=model))

    async def _refresh(self) -> None:
        account = self._workspace.current.account
        if self._asks_for_model:
            self._trouble = ""
            await self._try_refresh_all([account], account)
            return
        try:
            models = await self._models.refresh(account)
        finally:
            self._show_state()
        self._notices.info(REFRESHED.fill(account=account.name, count=len(models)))

    async def _renew_prices(self) -> None:
        day = await self._models.prices.update()
        self._notices.info(RENEWED.fill(day=date_of(day)))

    async def _try_refresh_all(self, due: list[Account], current: Account) -> None:
        """Ask for lists in the background; who chooses meanwhile sees what was known."""
        for account in due:
            # What another account says would be about something that nobody asked for.
            trouble = await self._try_refresh(account, is_shown=account.id == current.id)
            self._trouble = trouble or self._trouble
            self._show_state()

    async def _try_refresh(self, account: Account, *, is_shown: bool) -> str:
        """Ask for a list; what went wrong where that is to be shown."""
        self._is_asking = is_shown
        self._show_state()
        try:
            models = await self._models.refresh(account)
        except ProgramError as error:
            return told(error) if is_shown else ""
        finally:
            self._is_asking = False
        self._take_only_one(account, [model.id for model in models])
        return ""

    def _take_only_one(self, account: Account, models: list[str]) -> None:
        """Where a server of one's own has a single model, that is the one."""
        chat = self._workspace.current
        is_alone = len(models) == 1 and not self._accounts.provider(account).needs_key
        if is_alone and chat.account.id == account.id and not chat.conversation.setup.model:
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup, model=models[0]))

    def _show_state(self) -> None:
        """Say below the list what is on its way, or what is wrong, or what can be done."""
        if not self._asks_for_model:
            return
        palette, account = self._panels.palette, self._workspace.current.account
        bindings = self._panels.bindings
        refresh = way_to("model.refresh", bindings)
        if self._is_asking or self._models.is_refreshing(account):
            palette.hint(tr(ASKING.fill(account=account.name)))
        elif self._trouble:
            palette.hint(self._trouble, is_error=True)
        elif palette.has_choices:
            day = self._models.prices.day
            hint = HINT_WITH_PRICES.fill(day=date_of(day)) if day else HINT
            palette.hint(tr(hint.fill(favourite=way_to("model.favourite", bindings), refresh=refresh)))
        else:
            palette.hint(tr(NONE_YET.fill(account=account.name, refresh=refresh)))

    def _on_models_changed(self, _account: str) -> None:
        self._offer()

    def _on_chosen_changed(self) -> None:
        self._offer()

    def _offer(self) -> None:
        if self._asks_for_model:
            self._panels.palette.offer(self._choices.all(self._workspace.current.account))
            self._show_state()

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="model", owner=self)
