"""The operating system's keyring, in a thread of its own, with a deadline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import msgspec

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

from desktop_ai.core.errors import KeyringError, KeyringErrorKind
from desktop_ai.core.secrets import LONGEST, Secrets
from desktop_ai.keychain.patient_thread import PatientThread

SERVICE = "Desktop AI"
# A keyring on a desktop may be asking the user to unlock it; one that is stopped never answers. The first is not
# waited for either: what the user unlocked meanwhile is there at the next try.
DEADLINE = 5.0
# Where two keyrings are in use, each delete takes the entry out of one of them.
MOST_KEYRINGS = 5
USELESS = ("keyring.backends.fail", "keyring.backends.null")

Result = TypeVar("Result")


class SystemKeyring:
    """One entry for each account. Raises KeyringError; what it raises never holds a secret."""

    def __init__(self, deadline: float = DEADLINE) -> None:
        self._deadline = deadline
        self._thread = PatientThread("keyring")

    @property
    def is_hung(self) -> bool:
        """Whether a call is overdue and not back yet; until then every other fails at once."""
        return self._thread.is_hung

    async def load(self, account: str) -> Secrets | None:
        """What is kept for an account; None when nothing is."""
        text = await self._ask(lambda: _backend().get_password(SERVICE, account))
        return None if text is None else _decoded(text)

    async def keep(self, account: str, secrets: Secrets) -> None:
        """Keep secrets in the place of those before."""
        text = _encoded(secrets)
        if len(text.encode("utf-16-le")) > 2 * LONGEST:
            raise KeyringError(KeyringErrorKind.TOO_LONG)
        await self._ask(lambda: _backend().set_password(SERVICE, account, text))

    async def forget(self, account: str) -> None:
        """Delete what is kept; nothing happens when there is nothing."""
        await self._ask(lambda: _delete(account))

    async def name(self) -> str:
        """What the keyring calls itself."""
        return await self._ask(lambda: _backend().name)

    async def _ask(self, call: Callable[[], Result]) -> Result:
        try:
            return await self._thread.run(lambda: _translated(call), self._deadline)
        except TimeoutError:
            raise KeyringError(KeyringErrorKind.HUNG) from None


def backend_name() -> str:
    """Which keyring this system offers, as module and class. Slow the first time: it asks the session bus."""
    import keyring

    backend = type(keyring.get_keyring())
    return f"{backend.__module__}.{backend.__qualname__}"


def _backend() -> KeyringBackend:
    """The keyring in use. Raises KeyringError where there is none that keeps anything."""
    import keyring

    backend = keyring.get_keyring()
    if type(backend).__module__ in USELESS:
        raise KeyringError(KeyringErrorKind.ABSENT)
    return backend


def _delete(account: str) -> None:
    """Delete an entry until none comes back; a keyring that fails to says the same as one that has none."""
    from keyring.errors import PasswordDeleteError

    backend = _backend()
    for _ in range(MOST_KEYRINGS):
        if backend.get_password(SERVICE, account) is None:
            return
        try:
            backend.delete_password(SERVICE, account)
        except PasswordDeleteError:
            break
    if backend.get_password(SERVICE, account) is not None:
        raise KeyringError(KeyringErrorKind.REFUSED)


def _translated(call: Callable[[], Result]) -> Result:
    """What `call` returns. The keyring's own errors may quote what they were given, so none is passed on."""
    from keyring import errors

    try:
        return call()
    except KeyringError:
        raise
    except (errors.NoKeyringError, errors.InitError):
        kind = KeyringErrorKind.ABSENT
    except errors.KeyringLocked:
        kind = KeyringErrorKind.LOCKED
    except Exception:  # noqa: BLE001 - backends raise whatever their system raises
        kind = KeyringErrorKind.REFUSED
    raise KeyringError(kind)


def _encoded(secrets: Secrets) -> str:
    """A lone key as it is, so that other programs can read it; else JSON."""
    if secrets == Secrets(key=secrets.key) and not secrets.key.startswith("{"):
        return secrets.key
    return msgspec.json.encode(secrets).decode()


def _decoded(text: str) -> Secrets | None:
    """What an entry holds; None when another program put something there that is no key."""
    text = text.strip()
    if not text.startswith("{"):
        return Secrets(key=text) if text else None
    try:
        return msgspec.json.decode(text, type=Secrets)
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None
