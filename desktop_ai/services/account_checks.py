"""Account checks: whether each account worked last time, and a test that asks it for its models."""

from __future__ import annotations

import asyncio

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.base_url import host_of, is_loopback
from desktop_ai.core.errors import ProgramError, Remedy
from desktop_ai.core.message import now_iso
from desktop_ai.core.signal import Signal
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.models import Models
from desktop_ai.services.ports import LocalFinder
from desktop_ai.services.preferences import Preferences

CHECKS = "accounts.checks"


class Check(msgspec.Struct, frozen=True, omit_defaults=True):
    """How an account did: `models` is how many it has when it worked, else sentence, remedy and action say why not.

    The words are the program's own, never those of the server, which may quote a key.
    """

    when: str
    models: int | None = None
    sentence: str = ""
    remedy: str = ""
    action: str = Remedy.NONE

    @property
    def is_ok(self) -> bool:
        """Whether it worked."""
        return self.models is not None


class AccountChecks:
    """Owns what is known of how accounts did, and which servers of this computer answer (`found_here`, ids).

    Emits `changed` with an account's id when a test of it begins or ends, or when it was found or lost here.
    """

    def __init__(
        self, accounts: Accounts, models: Models, preferences: Preferences, finder: LocalFinder
    ) -> None:
        self.changed: Signal[[str]] = Signal()
        self.found_here: frozenset[str] = frozenset()
        self._accounts = accounts
        self._models = models
        self._preferences = preferences
        self._finder = finder
        self._running: set[str] = set()

    def last(self, account: Account) -> Check | None:
        """How the account did last time; None when it was never tried or the settings make no sense."""
        kept = self._preferences.remembered(CHECKS)
        try:
            return msgspec.convert(kept[account.id], Check) if isinstance(kept, dict) else None
        except (KeyError, msgspec.ValidationError):
            return None

    def is_running(self, account: Account) -> bool:
        """Whether a test of the account is on its way."""
        return account.id in self._running

    async def test(self, account: Account) -> Check:
        """Ask the account for its models; what came of it is kept."""
        self._running.add(account.id)
        self.changed.emit(account.id)
        try:
            models = await self._models.refresh(account)
            check = Check(now_iso(), models=len(models))
        except ProgramError as error:
            if error.action == Remedy.ENTER_KEY:
                self._accounts.doubt_key(account)
            remedy = str(error.remedy) if error.remedy else ""
            check = Check(now_iso(), None, str(error.sentence), remedy, error.action)
        finally:
            self._running.discard(account.id)
        self._keep(account.id, check)
        return check

    def models_of(self, account: Account) -> list[str]:
        """Ids of the models that an account is known to have."""
        return [model.id for model in self._models.known(account)]

    async def look_around(self) -> None:
        """See which servers of this computer answer, all at once; takes a fraction of a second."""
        local = [account for account in self._accounts.all() if self._is_here(account)]
        answers = await asyncio.gather(
            *(self._finder.is_model_server(self._accounts.base_url(account)) for account in local)
        )
        found = frozenset(account.id for account, answer in zip(local, answers, strict=True) if answer)
        news, self.found_here = found ^ self.found_here, found
        for id in sorted(news):
            self.changed.emit(id)

    def _is_here(self, account: Account) -> bool:
        return self._accounts.provider(account).is_local and is_loopback(
            host_of(self._accounts.base_url(account))
        )

    def _keep(self, id: str, check: Check) -> None:
        kept = self._preferences.remembered(CHECKS)
        others = kept if isinstance(kept, dict) else {}
        self._preferences.remember(CHECKS, {**others, id: msgspec.to_builtins(check)})
        self.changed.emit(id)
