from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.catalog.providers import PROVIDERS
from desktop_ai.core.errors import BadInput
from desktop_ai.services.account_entries import LIST, LONGEST_COMMAND, LONGEST_NAME, MOST
from desktop_ai.services.accounts import Accounts
from tests.support.house import house
from tests.support.playing_keyring import PlayingKeyring
from tests.support.playing_provider import PlayingProviders


def with_accounts(directory: Path, use: Callable[[Accounts], None], **how: Any) -> None:
    async def run() -> None:
        async with house(directory, PlayingProviders(), **how) as home:
            use(home.accounts)

    asyncio.run(run())


def ids(accounts: Accounts) -> list[str]:
    return [account.id for account in accounts.all()]


def entry(id: str = "one", **fields: Any) -> dict[str, Any]:
    return {"id": id, "provider": "openai", **fields}


def listed(directory: Path, *entries: Any) -> list[Any]:
    """The accounts of settings with these entries, with everything they say of themselves."""
    found: list[Any] = []
    with_accounts(directory, lambda accounts: found.extend(accounts.all()), settings={LIST: list(entries)})
    return found


def test_a_provider_can_have_several_accounts_side_by_side(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        second, third = accounts.add("openai"), accounts.add("openai", "Work")
        assert (second.id, second.name) == ("openai-2", "OpenAI 2")
        assert (third.id, third.name) == ("openai-3", "Work")
        assert ids(accounts)[:3] == ["openai", "openai-2", "openai-3"]

    with_accounts(tmp_path, use)
    with_accounts(tmp_path, lambda accounts: expect(ids(accounts)[:3], ["openai", "openai-2", "openai-3"]))


def expect(found: object, expected: object) -> None:
    assert found == expected


def test_an_account_is_renamed_and_keeps_its_id(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        heard: list[str] = []
        accounts.changed.connect(heard.append)
        accounts.rename(accounts.account("openai"), "  At \n work " + "x" * 100)
        assert accounts.account("openai").name == ("At work " + "x" * 100)[:LONGEST_NAME]
        assert heard == ["openai"]

    with_accounts(tmp_path, use)


@pytest.mark.parametrize("name", ["", "  \n", "sk-proj-" + "aB3dE5fG7hJ9kL2m" * 3])
def test_a_name_that_is_none_or_a_key_is_refused(tmp_path: Path, name: str) -> None:
    def use(accounts: Accounts) -> None:
        with pytest.raises(BadInput) as caught:
            accounts.rename(accounts.account("openai"), name)
        assert "aB3d" not in str(caught.value)
        assert accounts.account("openai").name == "OpenAI"

    with_accounts(tmp_path, use)


def test_accounts_move_up_and_down_and_stop_at_the_ends(tmp_path: Path) -> None:
    def use(accounts: Accounts) -> None:
        first, second, *_ = ids(accounts)
        accounts.move(accounts.account(first), -1)
        assert ids(accounts)[:2] == [first, second]
        accounts.move(accounts.account(first), 1)
        assert ids(accounts)[:2] == [second, first]
        accounts.move(accounts.account(ids(accounts)[-1]), 1)
        assert len(ids(accounts)) == sum(provider.is_first for provider in PROVIDERS)

    with_accounts(tmp_path, use)


def test_a_removed_account_is_gone_with_its_secrets_and_its_id_can_be_used_again(tmp_path: Path) -> None:
    async def run() -> None:
        ring = PlayingKeyring()
        async with house(tmp_path, PlayingProviders(), keyring=ring) as home:
            accounts = home.accounts
            await accounts.keep_key(accounts.account("openai"), "sk-first")
            assert ring.held["openai"].key == "sk-first"
            await accounts.remove(accounts.account("openai"))
            assert "openai" not in ids(accounts)
            assert ring.held == {}
            assert accounts.add("openai").id == "openai"
            assert accounts.find_key(accounts.account("openai")) is None

    asyncio.run(run())


def test_when_every_account_is_removed_a_new_conversation_still_has_one(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            for account in home.accounts.all():
                await home.accounts.remove(account)
            assert home.accounts.all() == []
            assert home.accounts.default().id in ids(home.accounts)

    asyncio.run(run())


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        "text",
        5,
        [],
        {},
        {"id": "x"},
        entry(provider="nobody"),
        entry(id=""),
        entry(id="x" * 61),
        entry(id="a b"),
        entry(id="a\n\x1b[31m"),
        entry(id="../x"),
        entry(id="ärger"),
        entry(id=5),
        entry(name=5),
        entry(command="op read"),
        entry(command=[1]),
        entry(base_url=["x"]),
    ],
)
def test_an_entry_that_makes_no_sense_is_left_out_and_the_others_stay(tmp_path: Path, wrong: Any) -> None:
    assert [account.id for account in listed(tmp_path, entry("before"), wrong, entry("after"))] == [
        "before",
        "after",
    ]


def test_odd_fields_are_made_harmless(tmp_path: Path) -> None:
    (found,) = listed(
        tmp_path,
        entry(
            name="a\x1b[31m\u202eb" + "x" * 100,
            base_url="file:///etc/passwd",
            command=["op", "read\x1b[2K\u202e"],
            unknown={"of": "a later version"},
        ),
    )
    assert found.name == ("a[31mb" + "x" * 100)[:LONGEST_NAME]
    assert (found.base_url, found.command) == ("", ())
    assert listed(tmp_path, entry(command=["op", "x" * LONGEST_COMMAND]))[0].command == ()
    assert listed(tmp_path, entry(name="\x00\x1b"))[0].name == "OpenAI"


def test_two_entries_with_one_id_count_once_and_there_is_an_end(tmp_path: Path) -> None:
    assert [account.name for account in listed(tmp_path, entry(name="A"), entry(name="B"))] == ["B"]
    assert len(listed(tmp_path, *(entry(f"n{number}") for number in range(MOST + 50)))) == MOST


def test_what_another_program_adds_to_the_list_meanwhile_survives(tmp_path: Path) -> None:
    async def run() -> None:
        path = tmp_path / "settings.json"
        async with house(tmp_path, PlayingProviders(), settings={LIST: [entry("one")]}) as home:
            settings = json.loads(path.read_text())
            settings[LIST].append(entry("by-another"))
            settings["accounts.stored"] = ["one"]
            path.write_text(json.dumps(settings))
            home.accounts.add("deepseek")
            await home.settled()
        async with house(tmp_path, PlayingProviders()) as home:
            assert ids(home.accounts) == ["one", "by-another", "deepseek"]
            assert home.accounts.stored.is_stored(home.accounts.account("one"))

    asyncio.run(run())


@pytest.mark.parametrize("line", ["op 'read", "op \u202eread", "op " + "x" * LONGEST_COMMAND])
def test_a_command_that_cannot_be_judged_by_looking_at_it_is_refused(tmp_path: Path, line: str) -> None:
    def use(accounts: Accounts) -> None:
        with pytest.raises(BadInput):
            accounts.set_command(accounts.account("openai"), line)
        assert accounts.account("openai").command == ()

    with_accounts(tmp_path, use)
