"""A SecretStore and a runner of commands that the test plays: what they hold, how they fail, when they answer."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from desktop_ai.core.errors import BadInput, KeyringError, KeyringErrorKind
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.texts import N_

NO_KEYRING = KeyringErrorKind.ABSENT


class PlayingKeyring:
    """Keeps secrets in a dictionary, fails with `trouble` while there is one, and waits while `gate` is closed."""

    def __init__(
        self, trouble: KeyringErrorKind | None = None, held: Mapping[str, Secrets] | None = None
    ) -> None:
        self.trouble = trouble
        self.held = dict(held or {})
        self.asked: list[str] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def load(self, account: str) -> Secrets | None:
        """What is kept for an account."""
        await self._ask(f"load {account}")
        return self.held.get(account)

    async def keep(self, account: str, secrets: Secrets) -> None:
        """Keep it."""
        await self._ask(f"keep {account}")
        self.held[account] = secrets

    async def forget(self, account: str) -> None:
        """Delete it."""
        await self._ask(f"forget {account}")
        self.held.pop(account, None)

    async def name(self) -> str:
        """What it is called."""
        await self._ask("name")
        return "Played"

    async def _ask(self, what: str) -> None:
        self.asked.append(what)
        await self.gate.wait()
        if self.trouble is not None:
            raise KeyringError(self.trouble)


class PlayingCommands:
    """Prints the keys that the test gives to commands, and notes which were run."""

    def __init__(self, printed: Mapping[tuple[str, ...], str] | None = None) -> None:
        self.printed = dict(printed or {})
        self.run: list[tuple[str, ...]] = []

    async def __call__(self, command: tuple[str, ...]) -> str:
        """What a command prints. Raises BadInput for one that the test did not give."""
        self.run.append(command)
        await asyncio.sleep(0)
        if command not in self.printed:
            raise BadInput(N_("The command “{name}” cannot be started.").fill(name=command[0]))
        return self.printed[command]
