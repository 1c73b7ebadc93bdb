"""What the actions on accounts do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from desktop_ai.catalog.providers import PROVIDER_OF, PROVIDERS, Provider
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import normalised
from desktop_ai.core.failure_words import sentence_of
from desktop_ai.core.key_shapes import guess_provider
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.account_checks import AccountChecks, Check
from desktop_ai.services.accounts import Accounts, checked_key
from desktop_ai.services.notices import Notice, Notices, Weight
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.settings.accounts_panel import AccountsPanel

KEY_NOTE = N_("The key goes into the system's keyring, and never into a file.")
KEY_NOW_NOTE = N_("The key stays in memory until the program ends. It is never written to a file.")
KEY_KEPT = N_("The key for {account} is {place}. {trouble}")
KEY_FORGOTTEN = N_("The key for {account} is forgotten.")
KEY_WORKS = N_("{account} works: {count} models. The key is {place}.")
KEY_WORKS_FOR_ONE = N_("{account} works: 1 model. The key is {place}.")
ADDRESS_NOTE = N_("For example http://localhost:8080/v1. Leave it empty for the usual address.")
ADDRESS_NOTE_CUSTOM = N_("For example http://localhost:8080/v1.")
WHOSE = N_("Which service is this key for?")
WHICH_KIND, FINDS_OUT = N_("Add an account"), N_("the program finds out whose it is")
# Stands among the ids of providers, none of which has a space.
BY_KEY = "by key"
NO_WAY = N_("The Guide is a part of this program: there is no way to examine.")
ANSWERS, SILENT = N_("answers on this computer"), N_("does not answer at {address}")


class AccountHandlers:
    """Chooses accounts; takes keys and addresses."""

    def __init__(
        self,
        workspace: Workspace,
        accounts: Accounts,
        checks: AccountChecks,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._workspace = workspace
        self._accounts = accounts
        self._checks = checks
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        panels.accounts_made.connect(self._on_accounts_panel_made)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "account.choose": self._choose,
            "account.list": self._show_list,
            "account.examine": self._examine,
            "account.add": self._add,
            "account.new": lambda: self._start(self._add_of_any_kind()),
            "account.use_local": self._choose_local,
            "account.enter_key": self._enter_key,
            "account.edit_address": self._edit_address,
            "account.allow_command": lambda: self._start(self._allow_command()),
        }

    def _add(self) -> None:
        """Take a key, find out whose it is, and try it."""
        asked = self._panels.palette.ask(
            tr(N_("Paste a key")), note=tr(KEY_NOTE), is_secret=True, check=checked_key
        )
        self._start(self._add_with(asked))

    def _on_accounts_panel_made(self, panel: AccountsPanel) -> None:
        panel.add_requested.connect(lambda: self._start(self._add_of_any_kind()))
        panel.key_requested.connect(self._ask_key_for_list)

    def _ask_key_for_list(self, id: str, only_now: bool) -> None:
        """Take a key for an account of the list, and show the list again."""
        self._start(self._take_key_for_list(self._accounts.account(id), only_now=only_now))

    async def _take_key_for_list(self, account: Account, *, only_now: bool) -> None:
        key = await self._asked_key(account, only_now=only_now)
        self._panels.accounts.open()
        self._panels.accounts.show_account(account.id)
        await self._take_key(account, key, only_now=only_now)

    def _asked_key(self, account: Account, *, only_now: bool) -> Awaitable[str | None]:
        return self._panels.palette.ask(
            tr(N_("Key for {account}").fill(account=account.name)),
            note=tr(KEY_NOW_NOTE if only_now else KEY_NOTE),
            is_secret=True,
            check=checked_key,
        )

    def _choose(self) -> None:
        choices = [
            Choice(account.id, account.name, self._accounts.base_url(account))
            for account in self._accounts.all()
        ]
        current = self._workspace.current.account.id
        asked = self._panels.palette.choose(tr(N_("Account")), choices, current=current)
        self._start(self._use_chosen(asked))

    def _choose_local(self) -> None:
        """Offer the servers of this computer, those that answer first."""
        local = [account for account in self._accounts.all() if self._accounts.provider(account).is_local]
        local = [account for account in local if not self._accounts.provider(account).is_built_in]
        local.sort(key=lambda account: account.id not in self._checks.found_here)
        choices = [Choice(account.id, account.name, self._state_of(account)) for account in local]
        asked = self._panels.palette.choose(tr(N_("A server on this computer")), choices)
        self._start(self._use_chosen(asked))
        self._start(self._checks.look_around())

    def _state_of(self, account: Account) -> str:
        if account.id in self._checks.found_here:
            return tr(ANSWERS)
        return tr(SILENT.fill(address=self._accounts.base_url(account)))

    async def _use_chosen(self, asked: Awaitable[str | None]) -> None:
        chosen = await asked
        if chosen is not None:
            self._use(self._accounts.account(chosen))

    def _use(self, account: Account) -> None:
        """Let the conversation talk to an account; ask for what is missing to do so."""
        self._put_in_front(account)
        if self._accounts.lacks_address(account):
            self._edit_address()
        elif self._accounts.provider(account).needs_key and not self._accounts.has_key(account):
            self._enter_key()
        else:
            self._start(self._try(account))

    def _put_in_front(self, account: Account) -> None:
        chat = self._workspace.current
        setup = chat.conversation.setup
        if account.id != setup.account:
            model = self._accounts.last_model(account)
            chat.change_setup(msgspec.structs.replace(setup, account=account.id, model=model))
        self._accounts.choose_default(account)

    def _examine(self) -> None:
        """Let the doctor examine the account of the conversation in front, with its model."""
        chat = self._workspace.current
        account = chat.account
        if self._accounts.provider(account).is_built_in:
            self._notices.info(NO_WAY)
            return
        self._show_list()
        self._panels.accounts.examine(account, chat.conversation.setup.model)

    def _show_list(self) -> None:
        panel = self._panels.accounts
        panel.open()
        panel.show_account(self._workspace.current.account.id)

    def _enter_key(self) -> None:
        account = self._workspace.current.account
        if self._accounts.provider(account).is_built_in:
            self._add()
        else:
            self._start(self._take_asked_key(account, self._asked_key(account, only_now=False)))

    async def _add_with(self, asked: Awaitable[str | None]) -> None:
        key = (await asked or "").strip()
        if not key:
            return
        guessed = guess_provider(key)
        provider = guessed if guessed in PROVIDER_OF else await self._ask_provider()
        if provider:
            account = self._account_for(provider)
            self._put_in_front(account)
            await self._keep(account, key, only_now=False)

    async def _ask_provider(self) -> str:
        choices = [_choice_of(row) for row in PROVIDERS if row.needs_key or not row.is_local]
        return await self._panels.palette.choose(tr(WHOSE), choices) or ""

    async def _add_of_any_kind(self) -> None:
        """Add an account by its key, or one of a kind that the user chooses and fills in."""
        by_key = Choice(BY_KEY, tr(N_("Paste a key…")), tr(FINDS_OUT))
        kinds = [_choice_of(row) for row in PROVIDERS if not row.is_built_in]
        chosen = await self._panels.palette.choose(tr(WHICH_KIND), [by_key, *kinds])
        if chosen == BY_KEY:
            self._add()
        elif chosen:
            self._panels.accounts.edit_new(self._unused(chosen) or self._accounts.add(chosen))

    def _unused(self, provider: str) -> Account | None:
        """An account of the provider that has never been given an address; there is one at first."""
        mine = (account for account in self._accounts.all() if account.provider == provider)
        return next((account for account in mine if self._accounts.lacks_address(account)), None)

    def _account_for(self, provider: str) -> Account:
        """An account of the provider that has no key yet, made when there is none."""
        for account in self._accounts.all():
            if account.provider == provider and not self._accounts.has_key(account):
                return account
        return self._accounts.add(provider)

    async def _take_asked_key(self, account: Account, asked: Awaitable[str | None]) -> None:
        await self._take_key(account, await asked, only_now=False)

    async def _take_key(self, account: Account, key: str | None, *, only_now: bool) -> None:
        """Keep what was entered; an empty line forgets the key that there was."""
        if key is not None and (key.strip() or self._accounts.has_key(account)):
            await self._keep(account, key, only_now=only_now)

    async def _keep(self, account: Account, key: str, *, only_now: bool) -> None:
        """Keep a key, try it, and say where it is and whether it works."""
        place = await self._accounts.keep_key(account, key, only_now=only_now)
        trouble = self._accounts.stored.trouble
        if place is None:
            self._notices.info(KEY_FORGOTTEN.fill(account=account.name))
            return
        if trouble is not None and not only_now:
            self._notices.post(Notice(trouble.sentence, Weight.ERROR, trouble.remedy))
        check = await self._checks.test(account)
        if check.is_ok:
            told = KEY_WORKS_FOR_ONE if check.models == 1 else KEY_WORKS
            self._notices.info(told.fill(account=account.name, count=check.models or 0, place=place))
            self._choose_only_model(account)
        else:
            self._tell(account, place, check)

    async def _try(self, account: Account) -> None:
        await self._checks.test(account)
        self._choose_only_model(account)

    def _tell(self, account: Account, place: Text, check: Check) -> None:
        """Say where a key is that did not work, and what is wrong."""
        told = KEY_KEPT.fill(account=account.name, place=place, trouble=sentence_of(check.sentence))
        remedy = Text(check.remedy) if check.remedy else None
        self._notices.post(Notice(told, Weight.ERROR, remedy, check.action))

    def _choose_only_model(self, account: Account) -> None:
        """Take the only model of a server that has one, when none is chosen yet."""
        chat = self._workspace.current
        models = self._checks.models_of(account)
        if len(models) == 1 and chat.account.id == account.id and not chat.conversation.setup.model:
            chat.change_setup(msgspec.structs.replace(chat.conversation.setup, model=models[0]))

    def _edit_address(self) -> None:
        account = self._workspace.current.account
        if self._accounts.provider(account).is_built_in:
            self._choose()
            return
        asked = self._panels.palette.ask(
            tr(N_("Address for {account}").fill(account=account.name)),
            text=self._accounts.base_url(account),
            note=tr(ADDRESS_NOTE if self._accounts.provider(account).base_url else ADDRESS_NOTE_CUSTOM),
            check=lambda address: normalised(address) if address.strip() else None,
        )
        self._start(self._take_address(account, asked))

    async def _take_address(self, account: Account, asked: Awaitable[str | None]) -> None:
        address = await asked
        if address is not None:
            self._accounts.set_base_url(account, address)
            await self._try(self._accounts.account(account.id))

    async def _allow_command(self) -> None:
        account = self._workspace.current.account
        await self._accounts.approve_command(account)
        await self._try(account)

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="account", owner=self)


def _choice_of(provider: Provider) -> Choice:
    return Choice(provider.id, provider.name, provider.base_url)
