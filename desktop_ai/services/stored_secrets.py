"""Stored secrets: what the system's keyring keeps for each account, read when it is first needed."""

from __future__ import annotations

import asyncio

from desktop_ai.core.account import Account
from desktop_ai.core.errors import KeyringError, KeyringErrorKind
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.ports import SecretStore
from desktop_ai.services.preferences import Preferences

STORED = "accounts.stored"
TYPED, IN_KEYRING = N_("typed for this session"), N_("in the system's keyring")


class StoredSecrets:
    """Owns the secrets in memory, and which accounts have some in the keyring.

    The settings hold only the ids of those accounts, so that a keyring is not asked (and the user not asked to
    unlock it) for accounts that have nothing there. What cannot be kept lives in memory until the program
    ends. Emits `changed` with the account's id.
    """

    def __init__(self, store: SecretStore, preferences: Preferences) -> None:
        self.changed: Signal[[str]] = Signal()
        self.trouble: KeyringError | None = None
        self._store = store
        self._preferences = preferences
        self._session: dict[str, Secrets] = {}
        self._kept: dict[str, Secrets] = {}
        self._doubted: set[str] = set()
        # Also what was replaced or forgotten since: a server may still quote it.
        self._ever_known: set[str] = set()
        self._looking = asyncio.Lock()

    def of(self, account: Account) -> Secrets:
        """The secrets of an account as far as they are known; empty ones when there are none."""
        return self._session.get(account.id) or self._kept.get(account.id) or Secrets()

    def place(self, account: Account) -> Text:
        """Where the account's secrets are."""
        return TYPED if account.id in self._session else IN_KEYRING

    def is_stored(self, account: Account) -> bool:
        """Whether the keyring has something for an account."""
        return account.id in self._stored_ids()

    def is_unread(self, account: Account) -> bool:
        """Whether the keyring has something for an account that has not been read, or could not be."""
        return self.is_stored(account) and account.id not in self._kept and account.id not in self._session

    async def look_up(self, account: Account, *, is_needed: bool = False) -> None:
        """Read what the keyring has, until there is something; what is wrong with it is `trouble` afterwards.

        An account of which nothing is known to be there is looked up only when its key `is_needed`.
        """
        known = self._kept.get(account.id)
        has_some = known not in (None, Secrets()) and account.id not in self._doubted
        if has_some or account.id in self._session or not (is_needed or self.is_stored(account)):
            return
        async with self._looking:
            if self._kept.get(account.id) is not known:
                return
            try:
                found = await self._store.load(account.id)
            except KeyringError as error:
                self.trouble = error
                self.changed.emit(account.id)
                return
            self.trouble = None
            self._kept[account.id] = self._noted(found or Secrets())
            self._doubted.discard(account.id)
            if found and not self.is_stored(account):
                self._remember(account.id, is_stored=True)
        self.changed.emit(account.id)

    def doubt(self, account: Account) -> None:
        """Read the keyring again when it is next needed: what it gave did not work, and may be old."""
        self._doubted.add(account.id)

    async def keep(self, account: Account, secrets: Secrets, *, only_now: bool = False) -> Text:
        """Keep secrets, in memory alone when asked to or when the keyring fails; the place.

        Raises KeyringError when they are too long for any keyring: then nothing has changed.
        """
        if not only_now:
            try:
                await self._store.keep(account.id, secrets)
            except asyncio.CancelledError:
                # The keyring goes on with it: what is there now is read when it is next needed.
                self._kept.pop(account.id, None)
                self._remember(account.id, is_stored=True)
                raise
            except KeyringError as error:
                if error.kind is KeyringErrorKind.TOO_LONG:
                    raise
                self.trouble = error
            else:
                self.trouble = None
                self._kept[account.id] = self._noted(secrets)
                self._doubted.discard(account.id)
                self._session.pop(account.id, None)
                self._remember(account.id, is_stored=True)
                self.changed.emit(account.id)
                return IN_KEYRING
        self.keep_for_now(account, secrets)
        return TYPED

    def keep_for_now(self, account: Account, secrets: Secrets) -> None:
        """Keep secrets in memory until the program ends."""
        self._session[account.id] = self._noted(secrets)
        self.changed.emit(account.id)

    async def forget(self, account: Account) -> None:
        """Forget the secrets of an account, in the keyring too. Raises KeyringError when it still has some.

        The keyring is asked unless it is known to have nothing: the list in the settings can be lost.
        """
        self._session.pop(account.id, None)
        try:
            if self.is_stored(account) or self._kept.get(account.id) != Secrets():
                await self._forget_stored(account)
        finally:
            self.changed.emit(account.id)

    async def _forget_stored(self, account: Account) -> None:
        known = self._kept.pop(account.id, None)
        try:
            await self._store.forget(account.id)
        except KeyringError as error:
            if not self.is_stored(account):
                return
            self.trouble = error
            if known is not None:
                self._kept[account.id] = known
            raise
        self._kept[account.id] = Secrets()
        self._remember(account.id, is_stored=False)

    def leave(self, account: Account) -> None:
        """Count on nothing in the keyring for an account any more, without asking it."""
        self._kept.pop(account.id, None)
        self._remember(account.id, is_stored=False)

    def known(self) -> list[str]:
        """Every secret text of this session, in every form of it, so that the log can hide it."""
        return list(self._ever_known)

    def _noted(self, secrets: Secrets) -> Secrets:
        self._ever_known.update(secrets.traces())
        return secrets

    def _stored_ids(self) -> list[str]:
        ids = self._preferences.remembered(STORED)
        return [id for id in ids if isinstance(id, str)] if isinstance(ids, list) else []

    def _remember(self, id: str, *, is_stored: bool) -> None:
        others = [other for other in self._stored_ids() if other != id]
        self._preferences.remember(STORED, [*others, id] if is_stored else others)
