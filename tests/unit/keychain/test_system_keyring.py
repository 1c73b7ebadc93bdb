"""The keyring of the system over backends that the test gives; tests/journeys has the one with a real service."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from desktop_ai.core.errors import KeyringError, KeyringErrorKind
from desktop_ai.core.secrets import LONGEST, Secrets
from desktop_ai.keychain.system_keyring import SERVICE, SystemKeyring
from tests.support.waiting import until

SECRET = "planted-secret-5f1c"
FULL = Secrets(
    key=SECRET,
    server="https://api.example.com/v1",
    headers={"X-Team": "tëam"},
    proxy="http://me:word@proxy.example:3128",
    body={"user": "me", "tags": ["a", 1, None]},
    approved_command=("op", "read", "op://x y/z"),
)


class Backend(KeyringBackend):
    """A dictionary; raises `error` while there is one, and waits while `gate` is closed."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._wait()
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")

    def _wait(self) -> None:
        self.gate.wait(20)
        if self.error is not None:
            raise self.error


@pytest.fixture
def backend() -> Iterator[Backend]:
    """The keyring in use, which is as before afterwards."""
    before = keyring.get_keyring()
    made = Backend()
    keyring.set_keyring(made)
    yield made
    made.gate.set()
    keyring.set_keyring(before)


def asked(use: Callable[[SystemKeyring], Awaitable[Any]], deadline: float = 5.0) -> Any:
    async def run() -> Any:
        return await use(SystemKeyring(deadline))

    return asyncio.run(run())


def kind_of(use: Callable[[SystemKeyring], Awaitable[Any]]) -> KeyringErrorKind:
    with pytest.raises(KeyringError) as caught:
        asked(use)
    error = caught.value
    assert SECRET not in f"{error!r} {error} {error.remedy}"
    assert error.__cause__ is None
    assert error.__suppress_context__ or error.__context__ is None
    return error.kind


def keeping(ring: SystemKeyring) -> Awaitable[None]:
    return ring.keep("openai", Secrets(key=SECRET))


@pytest.mark.parametrize(
    "secrets", [Secrets(key=SECRET), FULL, Secrets(key="{odd", server="https://x/v1"), Secrets()]
)
def test_what_is_kept_comes_back_as_it_was(backend: Backend, secrets: Secrets) -> None:
    async def use(ring: SystemKeyring) -> Secrets | None:
        await ring.keep("one", secrets)
        await ring.keep("other", Secrets(key="another"))
        return await ring.load("one")

    assert asked(use) == (None if secrets == Secrets() else secrets)


def test_there_is_one_entry_for_each_account_and_deleting_takes_one_of_them(backend: Backend) -> None:
    async def use(ring: SystemKeyring) -> None:
        await ring.keep("one", FULL)
        await ring.keep("other", FULL)
        assert {account for service, account in backend.held if service == SERVICE} == {"one", "other"}
        await ring.forget("one")
        await ring.forget("one")
        assert await ring.load("one") is None
        assert await ring.load("other") == FULL

    asked(use)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sk-by-another-program\n", Secrets(key="sk-by-another-program")),
        ("", None),
        ("  \n", None),
        ("{", None),
        ("{}", Secrets()),
        ('{"key": 5}', None),
        ('{"key": "k", "of a later version": [1]}', Secrets(key="k")),
        ('{"headers": {"X": 1}}', None),
        ("[" * 2000, Secrets(key="[" * 2000)),
        ('{"body": ' + "[" * 2000, None),
    ],
)
def test_what_another_program_left_is_a_key_or_nothing(
    backend: Backend, text: str, found: Secrets | None
) -> None:
    backend.held[SERVICE, "openai"] = text
    assert asked(lambda ring: ring.load("openai")) == found


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (NoKeyringError(SECRET), KeyringErrorKind.ABSENT),
        (InitError(SECRET), KeyringErrorKind.ABSENT),
        (KeyringLocked(SECRET), KeyringErrorKind.LOCKED),
        (PasswordSetError(SECRET), KeyringErrorKind.REFUSED),
        (RuntimeError(SECRET), KeyringErrorKind.REFUSED),
        (OSError(1783, SECRET), KeyringErrorKind.REFUSED),
    ],
)
def test_errors_of_the_keyring_are_told_without_what_they_quote(
    backend: Backend, error: Exception, kind: KeyringErrorKind
) -> None:
    backend.error = error
    for use in (keeping, lambda ring: ring.load("openai"), lambda ring: ring.forget("openai")):
        assert kind_of(use) == kind


@pytest.mark.parametrize("useless", [fail.Keyring, null.Keyring])
def test_a_keyring_that_keeps_nothing_counts_as_none(backend: Backend, useless: type[KeyringBackend]) -> None:
    keyring.set_keyring(useless())
    for use in (
        keeping,
        lambda ring: ring.load("openai"),
        lambda ring: ring.forget("openai"),
        lambda ring: ring.name(),
    ):
        assert kind_of(use) == KeyringErrorKind.ABSENT


@pytest.mark.parametrize(
    "secrets",
    [
        Secrets(key="k" * (LONGEST + 1)),
        Secrets(key="k", proxy="\N{GRINNING FACE}" * 601),
        Secrets(key="k" * LONGEST, server="x"),
    ],
    ids=["key", "two units to a character", "with the rest"],
)
def test_what_is_longer_than_any_keyring_holds_is_not_even_tried(backend: Backend, secrets: Secrets) -> None:
    backend.error = RuntimeError("asked")
    assert kind_of(lambda ring: ring.keep("openai", secrets)) == KeyringErrorKind.TOO_LONG


def test_the_longest_key_is_kept(backend: Backend) -> None:
    asked(lambda ring: ring.keep("openai", Secrets(key="k" * LONGEST)))
    assert len(backend.held[SERVICE, "openai"]) == LONGEST


def test_two_keyrings_at_once_are_both_made_to_forget(backend: Backend) -> None:
    older = Backend()
    older.held[SERVICE, "openai"] = "the older key"
    backend.held[SERVICE, "openai"] = SECRET

    class Chain(Backend):
        def get_password(self, service: str, username: str) -> str | None:
            return backend.get_password(service, username) or older.get_password(service, username)

        def delete_password(self, service: str, username: str) -> None:
            inner = backend if (service, username) in backend.held else older
            inner.delete_password(service, username)

    keyring.set_keyring(Chain())
    asked(lambda ring: ring.forget("openai"))
    assert (backend.held, older.held) == ({}, {})


def test_a_delete_that_failed_quietly_is_told(backend: Backend) -> None:
    class Stubborn(Backend):
        def delete_password(self, service: str, username: str) -> None:
            raise PasswordDeleteError("cancelled by the user")

    stubborn = Stubborn()
    stubborn.held[SERVICE, "openai"] = SECRET
    keyring.set_keyring(stubborn)
    assert kind_of(lambda ring: ring.forget("openai")) == KeyringErrorKind.REFUSED


def test_a_keyring_that_does_not_answer_is_told_and_works_again_when_it_does(backend: Backend) -> None:
    async def use(ring: SystemKeyring) -> None:
        await ring.keep("openai", FULL)
        backend.gate.clear()
        for _ in range(3):
            with pytest.raises(KeyringError) as caught:
                await ring.load("openai")
            assert caught.value.kind is KeyringErrorKind.HUNG
        backend.gate.set()
        await until(lambda: not ring.is_hung)
        assert await ring.load("openai") == FULL

    asked(use, deadline=0.1)


def test_it_says_its_name(backend: Backend) -> None:
    assert "Backend" in asked(lambda ring: ring.name())
