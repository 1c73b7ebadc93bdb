"""What is done to accounts can be taken back, and no key comes back with it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_ai.core.errors import KeyringError, KeyringErrorKind
from desktop_ai.core.route import Route
from desktop_ai.services.account_history import AccountHistory
from tests.support.house import House, house
from tests.support.playing_keyring import PlayingKeyring
from tests.support.playing_provider import PlayingProviders

KEY = "sk-a-key-that-is-long-enough"


def with_history(directory: Path, ring: PlayingKeyring, use: Callable[[House], Awaitable[None]]) -> None:
    async def run() -> None:
        async with house(directory, PlayingProviders(), keyring=ring) as home:
            history = AccountHistory(home.accounts, home.preferences, home.history)
            await use(home)
            del history

    asyncio.run(run())


async def undone(home: House) -> list[str]:
    """Take everything back; what it was."""
    told: list[str] = []
    while (change := await home.history.undo()) is not None:
        told.append(str(change.title))
    return told


def test_all_that_is_done_to_accounts_is_taken_back_and_done_again(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        accounts = home.accounts
        before = accounts.all()
        made = accounts.add("openai", "At work")
        accounts.rename(made, "Office")
        accounts.set_base_url(made, "https://proxy.example.com/v1")
        accounts.set_command(made, "op read x")
        accounts.set_route(made, Route(connect_seconds=7.0))
        accounts.move(made, -1)
        await accounts.remove(accounts.account("openrouter"))
        after = accounts.all()
        assert await undone(home) == [
            "Removed the account “OpenRouter”",
            "Moved the account “Office”",
            "Changed how requests of “Office” leave",
            "Changed the command of “Office”",
            "Changed the address of “Office”",
            "Renamed the account “At work” to “Office”",
            "Added the account “At work”",
        ]
        assert accounts.all() == before
        while await home.history.redo() is not None:
            pass
        assert accounts.all() == after

    with_history(tmp_path, PlayingKeyring(), use)


def test_an_account_that_comes_back_asks_for_its_key(tmp_path: Path) -> None:
    ring = PlayingKeyring()

    async def use(home: House) -> None:
        openai = home.accounts.account("openai")
        await home.accounts.keep_key(openai, KEY)
        assert home.history.to_undo is None
        await home.accounts.remove(openai)
        assert not ring.held
        await home.history.undo()
        assert home.accounts.account("openai") == openai
        assert not home.accounts.has_key(openai)

    with_history(tmp_path, ring, use)


def test_an_account_that_is_taken_back_leaves_no_key_behind(tmp_path: Path) -> None:
    ring = PlayingKeyring()

    async def use(home: House) -> None:
        before = [account.id for account in home.accounts.all()]
        await home.accounts.keep_key(home.accounts.account("mistral"), KEY)
        assert "mistral" in ring.held
        assert await undone(home) == ["Added the account “Mistral”"]
        assert [account.id for account in home.accounts.all()] == before
        assert not ring.held
        await home.history.redo()
        await home.accounts.keep_key(home.accounts.account("mistral"), KEY)
        ring.trouble = KeyringErrorKind.LOCKED
        with pytest.raises(KeyringError):
            await home.history.undo()
        assert "mistral" in [account.id for account in home.accounts.all()]

    with_history(tmp_path, ring, use)


def test_what_became_of_accounts_since_stays(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        accounts = home.accounts
        accounts.rename(accounts.account("openai"), "Mine")
        await home.preferences.flush()
        file = tmp_path / "settings.json"
        values = json.loads(file.read_text())
        (openai,) = (entry for entry in values["accounts.list"] if entry["id"] == "openai")
        openai["base_url"] = "https://proxy.example.com/v1"
        values["accounts.list"].append({"id": "groq", "provider": "groq", "name": "From elsewhere"})
        file.write_text(json.dumps(values))
        await accounts.refresh()
        assert await undone(home) == ["Renamed the account “OpenAI” to “Mine”"]
        now = accounts.account("openai")
        assert (now.name, now.base_url) == ("OpenAI", "https://proxy.example.com/v1")
        assert accounts.account("groq").name == "From elsewhere"

    with_history(tmp_path, PlayingKeyring(), use)
