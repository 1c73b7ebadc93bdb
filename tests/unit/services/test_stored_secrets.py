from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput, CommandNotApproved, KeyMissing, KeyringError, KeyringErrorKind
from desktop_ai.core.secrets import LONGEST, Secrets
from desktop_ai.services.stored_secrets import IN_KEYRING, STORED, TYPED
from tests.support.house import House, house
from tests.support.playing_keyring import PlayingCommands, PlayingKeyring
from tests.support.playing_provider import PlayingProviders

OWN = "https://api.openai.com/v1"
KEPT = Secrets(
    key="sk-kept", server=OWN, headers={"X-Team": "secret-team"}, proxy="http://me:word@127.0.0.1:1"
)
COMMAND = ("op", "read", "op://vault/key; $(rm -rf ~)")


def at_home(directory: Path, use: Callable[[House], Awaitable[None]], **how: Any) -> None:
    async def run() -> None:
        async with house(directory, PlayingProviders(), **how) as home:
            await use(home)

    asyncio.run(run())


def openai(home: House) -> Account:
    return home.accounts.account("openai")


async def key_sent(home: House, id: str = "openai") -> str:
    return (await home.accounts.secrets_for_request(home.accounts.account(id))).key


# --- the order of the sources


def test_every_source_counts_after_the_one_before_it_and_says_where_it_is(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        home.accounts.set_command(openai(home), "op read x")
        await home.accounts.approve_command(openai(home))
        await home.accounts.keep_key(openai(home), "sk-kept-in-ring")
        home.accounts.use_key(openai(home), "sk-typed-just-now")
        found: list[tuple[str, str]] = []

        async def note() -> None:
            sent = await key_sent(home)
            key = home.accounts.find_key(openai(home))
            assert key is not None
            assert key.value == sent
            found.append((sent, str(key.place)))

        await note()
        await home.accounts.keep_secrets(openai(home), msgspec.structs.replace(ring.held["openai"]))
        await note()
        await home.accounts.keep_key(openai(home), "")
        await note()
        home.accounts.set_command(openai(home), "")
        await note()
        environment.clear()
        await note()
        variables.clear()
        with pytest.raises(KeyMissing):
            await key_sent(home)
        assert found == [
            ("sk-typed-just-now", "typed for this session"),
            ("sk-kept-in-ring", "in the system's keyring"),
            ("sk-printed-key", "printed by “op”"),
            ("sk-environment", "OPENAI_API_KEY in the environment"),
            ("sk-of-the-file", "OPENAI_API_KEY in keys.env"),
        ]

    ring = PlayingKeyring()
    environment, variables = {"OPENAI_API_KEY": "sk-environment"}, {"OPENAI_API_KEY": "sk-of-the-file"}
    commands = PlayingCommands({("op", "read", "x"): "sk-printed-key"})
    at_home(tmp_path, use, keyring=ring, environment=environment, variables=variables, run_command=commands)


# --- the keyring


def test_what_is_kept_is_there_at_the_next_start_and_the_settings_hold_only_the_id(tmp_path: Path) -> None:
    ring = PlayingKeyring()

    async def first(home: House) -> None:
        assert await home.accounts.keep_key(openai(home), " sk-kept ") == IN_KEYRING

    async def second(home: House) -> None:
        assert ring.asked == ["keep openai"]
        assert home.accounts.has_key(openai(home))
        assert await key_sent(home) == "sk-kept"
        assert await key_sent(home) == "sk-kept"
        assert ring.asked == ["keep openai", "load openai"]

    at_home(tmp_path, first, keyring=ring)
    assert "sk-kept" not in (tmp_path / "settings.json").read_text()
    at_home(tmp_path, second, keyring=ring)


def test_the_keyring_is_not_asked_for_accounts_that_have_nothing_there(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        assert await key_sent(home, "ollama") == ""
        assert await key_sent(home) == "sk-environment"
        assert ring.asked == []
        with pytest.raises(KeyMissing):
            await key_sent(home, "deepseek")
        assert ring.asked == ["load deepseek"]

    ring = PlayingKeyring()
    at_home(tmp_path, use, keyring=ring, environment={"OPENAI_API_KEY": "sk-environment"})


@pytest.mark.parametrize("trouble", [kind for kind in KeyringErrorKind if kind != KeyringErrorKind.TOO_LONG])
def test_what_no_keyring_keeps_lives_in_memory_and_the_trouble_is_known(
    tmp_path: Path, trouble: KeyringErrorKind
) -> None:
    async def use(home: House) -> None:
        assert await home.accounts.keep_key(openai(home), "sk-typed") == TYPED
        assert home.accounts.stored.trouble is not None
        assert home.accounts.stored.trouble.kind == trouble
        assert await key_sent(home) == "sk-typed"
        assert not home.accounts.stored.is_stored(openai(home))
        ring.trouble = None
        assert await home.accounts.keep_key(openai(home), "sk-typed") == IN_KEYRING
        assert home.accounts.stored.trouble is None

    ring = PlayingKeyring(trouble)
    at_home(tmp_path, use, keyring=ring)


@pytest.mark.parametrize("environment", [{}, {"OPENAI_API_KEY": "sk-environment"}])
@pytest.mark.parametrize("id", ["openai", "llama_cpp"])
def test_nothing_is_sent_while_the_keyring_holds_what_cannot_be_read(
    tmp_path: Path, id: str, environment: dict[str, str]
) -> None:
    """There may be a proxy, or the key of another payer."""

    async def use(home: House) -> None:
        for _ in range(2):
            with pytest.raises(KeyringError) as caught:
                await key_sent(home, id)
            assert caught.value.kind is KeyringErrorKind.LOCKED
        home.accounts.use_key(home.accounts.account(id), "sk-typed-instead")
        assert await key_sent(home, id) == "sk-typed-instead"

    ring = PlayingKeyring(KeyringErrorKind.LOCKED)
    at_home(tmp_path, use, keyring=ring, environment=environment, settings={STORED: [id]})


def test_where_there_is_no_keyring_a_key_of_the_environment_serves_all_the_same(tmp_path: Path) -> None:
    """As in a timed job, outside of the session in which the key was kept."""

    async def use(home: House) -> None:
        assert await key_sent(home) == "sk-environment"
        with pytest.raises(KeyringError):
            await key_sent(home, "deepseek")
        await home.accounts.remove(openai(home))
        home.accounts.add("openai")
        assert not home.accounts.stored.is_stored(openai(home))

    environment, settings = {"OPENAI_API_KEY": "sk-environment"}, {STORED: ["openai", "deepseek"]}
    at_home(tmp_path, use, environment=environment, settings=settings)


def test_a_key_that_is_too_long_is_refused_and_the_former_stays(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        await home.accounts.keep_key(openai(home), "sk-kept")
        with pytest.raises(BadInput, match="1,201") as caught:
            await home.accounts.keep_key(openai(home), "k" * (LONGEST + 1))
        assert "kkk" not in str(caught.value)
        with pytest.raises(BadInput):
            home.accounts.use_key(openai(home), "k" * (LONGEST + 1))
        assert await key_sent(home) == "sk-kept"
        await home.accounts.keep_key(openai(home), "k" * LONGEST, only_now=True)

    at_home(tmp_path, use, keyring=PlayingKeyring())


def test_a_new_key_leaves_headers_and_proxy_as_they_were(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        await home.accounts.keep_key(openai(home), "sk-other")
        assert ring.held["openai"] == msgspec.structs.replace(KEPT, key="sk-other")
        home.accounts.use_key(openai(home), "sk-typed")
        assert await home.accounts.secrets_for_request(openai(home)) == msgspec.structs.replace(
            KEPT, key="sk-typed"
        )

    ring = PlayingKeyring(held={"openai": KEPT})
    at_home(tmp_path, use, keyring=ring, settings={STORED: ["openai"]})


def test_forgetting_reaches_the_keyring_also_when_the_settings_do_not_know_of_it(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        await home.accounts.stored.forget(openai(home))
        assert ring.held == {}
        await home.accounts.stored.forget(openai(home))
        assert ring.asked == ["forget openai"]

    ring = PlayingKeyring(held={"openai": KEPT})
    at_home(tmp_path, use, keyring=ring)


def test_what_the_keyring_does_not_forget_is_still_known_to_be_there(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        assert await key_sent(home) == "sk-kept"
        ring.trouble = KeyringErrorKind.HUNG
        with pytest.raises(KeyringError):
            await home.accounts.stored.forget(openai(home))
        with pytest.raises(KeyringError):
            await home.accounts.remove(openai(home))
        assert home.accounts.stored.is_stored(openai(home))
        assert openai(home) in home.accounts.all()
        ring.trouble = KeyringErrorKind.ABSENT
        await home.accounts.remove(openai(home))
        assert "openai" not in [account.id for account in home.accounts.all()]

    ring = PlayingKeyring(held={"openai": KEPT})
    at_home(tmp_path, use, keyring=ring, settings={STORED: ["openai"]})


@pytest.mark.parametrize("wrong", ["text", 5, None, {"openai": True}, [5, None, "nobody"]])
def test_a_list_of_stored_accounts_that_makes_no_sense_counts_as_empty(tmp_path: Path, wrong: Any) -> None:
    async def use(home: House) -> None:
        assert not home.accounts.stored.is_stored(openai(home))
        await home.accounts.keep_key(openai(home), "sk-kept")
        assert home.accounts.stored.is_stored(openai(home))

    at_home(tmp_path, use, keyring=PlayingKeyring(), settings={STORED: wrong})


def test_two_who_need_a_key_at_once_read_it_once(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        assert await asyncio.gather(*(key_sent(home) for _ in range(5))) == ["sk-kept"] * 5
        assert ring.asked == ["load openai"]

    ring = PlayingKeyring(held={"openai": KEPT})
    at_home(tmp_path, use, keyring=ring, settings={STORED: ["openai"]})


def test_a_key_that_was_put_into_the_keyring_meanwhile_is_found_at_the_next_try(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        with pytest.raises(KeyMissing):
            await key_sent(home)
        ring.held["openai"] = KEPT
        assert await key_sent(home) == "sk-kept"
        assert await key_sent(home) == "sk-kept"
        assert ring.asked == ["load openai", "load openai"]

    ring = PlayingKeyring()
    at_home(tmp_path, use, keyring=ring)


def test_a_key_that_a_server_refused_is_looked_up_anew_and_shown_until_then(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        assert await key_sent(home) == "sk-kept"
        ring.held["openai"] = msgspec.structs.replace(KEPT, key="sk-the-newer-one")
        assert await key_sent(home) == "sk-kept"
        home.accounts.doubt_key(openai(home))
        found = home.accounts.find_key(openai(home))
        assert found is not None
        assert found.value == "sk-kept"
        await home.accounts.stored.look_up(openai(home))
        assert await key_sent(home) == "sk-the-newer-one"

    ring = PlayingKeyring(held={"openai": KEPT})
    at_home(tmp_path, use, keyring=ring, settings={STORED: ["openai"]})


def test_a_command_is_run_again_after_a_server_refused_what_it_printed(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        home.accounts.set_command(openai(home), "op read x")
        await home.accounts.approve_command(openai(home))
        assert await key_sent(home) == "sk-old"
        commands.printed["op", "read", "x"] = "sk-new"
        home.accounts.doubt_key(openai(home))
        assert await key_sent(home) == "sk-new"

    commands = PlayingCommands({("op", "read", "x"): "sk-old"})
    at_home(tmp_path, use, keyring=PlayingKeyring(), run_command=commands)


def test_whoever_gives_up_waiting_for_the_keyring_does_not_hold_up_others(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        ring.gate.clear()
        asking = home.tasks.start(key_sent(home), name="ask", owner=home)
        await asyncio.sleep(0.01)
        asking.cancel()
        await asyncio.wait([asking])
        ring.gate.set()
        assert await key_sent(home) == "sk-kept"

    ring = PlayingKeyring(held={"openai": KEPT})
    at_home(tmp_path, use, keyring=ring, settings={STORED: ["openai"]})


def test_after_a_keep_that_was_given_up_the_keyring_says_what_there_is(tmp_path: Path) -> None:
    class Slow(PlayingKeyring):
        async def keep(self, account: str, secrets: Secrets) -> None:
            self.held[account] = secrets  # the thread goes on with it whoever waits
            await self._ask(f"keep {account}")

    async def use(home: House) -> None:
        assert await key_sent(home) == "sk-kept"
        ring.gate.clear()
        keeping = home.tasks.start(home.accounts.keep_key(openai(home), "sk-newer"), name="keep", owner=home)
        await asyncio.sleep(0.01)
        keeping.cancel()
        await asyncio.wait([keeping])
        ring.gate.set()
        assert await key_sent(home) == "sk-newer"

    ring = Slow(held={"openai": KEPT})
    at_home(tmp_path, use, keyring=ring, settings={STORED: ["openai"]})


# --- whose secrets they are


def test_secrets_go_to_the_server_they_were_given_for_and_to_no_other(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        assert (await home.accounts.secrets_for_request(openai(home))).headers == KEPT.headers
        home.accounts.set_base_url(openai(home), "https://api.openai.com/v2")
        assert await key_sent(home) == "sk-kept"
        for elsewhere in (
            "https://elsewhere.example/v1",
            "http://api.openai.com/v1",
            "https://api.openai.com:444/v1",
        ):
            home.accounts.set_base_url(openai(home), elsewhere)
            assert home.accounts.secrets(openai(home)) == Secrets()
            assert home.accounts.other_server(openai(home)) == OWN
            with pytest.raises(KeyMissing):
                await key_sent(home)
        home.accounts.set_base_url(openai(home), "")
        assert await key_sent(home) == "sk-kept"

    at_home(tmp_path, use, keyring=PlayingKeyring(held={"openai": KEPT}), settings={STORED: ["openai"]})


def test_a_key_that_another_program_put_there_goes_to_the_providers_own_address_only(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        assert await key_sent(home) == "sk-lone"
        home.accounts.set_base_url(openai(home), "https://elsewhere.example/v1")
        with pytest.raises(KeyMissing):
            await key_sent(home)
        home.accounts.set_base_url(home.accounts.account("custom"), "https://elsewhere.example/v1")
        assert await key_sent(home, "custom") == ""

    lone = Secrets(key="sk-lone")
    ring = PlayingKeyring(held={"openai": lone, "custom": lone})
    at_home(tmp_path, use, keyring=ring, settings={STORED: ["openai", "custom"]})


def test_a_key_is_for_the_address_that_the_account_has_now_also_when_it_was_got_earlier(
    tmp_path: Path,
) -> None:
    async def use(home: House) -> None:
        earlier = openai(home)
        home.accounts.set_base_url(earlier, "https://elsewhere.example/v1")
        await home.accounts.keep_key(earlier, "sk-for-elsewhere")
        assert ring.held["openai"].server == "https://elsewhere.example/v1"
        home.accounts.use_key(earlier, "sk-typed")
        assert await key_sent(home) == "sk-typed"

    ring = PlayingKeyring()
    at_home(tmp_path, use, keyring=ring)


def test_an_account_without_an_address_takes_no_key_yet(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        with pytest.raises(BadInput, match="address"):
            await home.accounts.keep_key(home.accounts.account("custom"), "sk-early")
        assert ring.held == {}

    ring = PlayingKeyring()
    at_home(tmp_path, use, keyring=ring)


@pytest.mark.parametrize(
    "address",
    [
        "sk-proj-" + "aB3dE5fG7hJ9kL2m" * 3,
        "https://me:aB3dE5fG7hJ9kL2m@api.example.com/v1",
        "https://api.example.com/v1?api_key=aB3dE5fG7hJ9kL2m",
        "https://api.example.com/sk-proj-" + "aB3dE5fG7hJ9kL2m" * 3,
    ],
)
def test_an_address_that_holds_a_key_is_refused_without_repeating_it(tmp_path: Path, address: str) -> None:
    async def use(home: House) -> None:
        with pytest.raises(BadInput) as caught:
            home.accounts.set_base_url(openai(home), address)
        assert "ab3d" not in f"{caught.value} {caught.value.remedy}".lower()

    at_home(tmp_path, use)
    assert "ab3d" not in "".join(p.read_text() for p in tmp_path.rglob("*.json")).lower()


# --- commands


def test_a_command_runs_only_when_it_was_allowed_and_once_for_all(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        with pytest.raises(CommandNotApproved) as caught:
            await key_sent(home)
        assert "'op://vault/key; $(rm -rf ~)'" in str(caught.value)
        assert commands.run == []
        await home.accounts.approve_command(openai(home))
        assert await asyncio.gather(*(key_sent(home) for _ in range(4))) == ["sk-printed"] * 4
        assert commands.run == [COMMAND]
        assert ring.held["openai"].approved_command == COMMAND
        assert "sk-printed" not in repr(ring.held)

    commands, ring = PlayingCommands({COMMAND: "sk-printed"}), PlayingKeyring()
    settings = {"accounts.list": [{"id": "openai", "provider": "openai", "command": list(COMMAND)}]}
    at_home(tmp_path, use, keyring=ring, run_command=commands, settings=settings)
    assert "sk-printed" not in (tmp_path / "settings.json").read_text()

    async def again(home: House) -> None:
        assert await key_sent(home) == "sk-printed"
        home.accounts.set_command(openai(home), "op read another")
        with pytest.raises(CommandNotApproved, match="another"):
            await key_sent(home)

    at_home(tmp_path, again, keyring=ring, run_command=commands)


def test_without_a_keyring_a_command_is_asked_about_at_every_start(tmp_path: Path) -> None:
    commands = PlayingCommands({("op",): "sk-printed"})

    async def use(home: House) -> None:
        home.accounts.set_command(openai(home), "op")
        with pytest.raises(CommandNotApproved):
            await key_sent(home)
        await home.accounts.approve_command(openai(home))
        assert await key_sent(home) == "sk-printed"

    at_home(tmp_path, use, run_command=commands)
    at_home(tmp_path, use, run_command=commands)


def test_an_allowed_command_is_asked_about_again_when_the_key_would_go_elsewhere(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        home.accounts.set_command(openai(home), "op")
        await home.accounts.approve_command(openai(home))
        assert await key_sent(home) == "sk-printed"
        home.accounts.set_base_url(openai(home), "https://elsewhere.example/v1")
        with pytest.raises(CommandNotApproved):
            await key_sent(home)

    at_home(tmp_path, use, keyring=PlayingKeyring(), run_command=PlayingCommands({("op",): "sk-printed"}))


@pytest.mark.parametrize("printed", ["k" * (LONGEST + 1), "two words", "ké"])
def test_what_a_command_prints_must_be_a_key(tmp_path: Path, printed: str) -> None:
    async def use(home: House) -> None:
        home.accounts.set_command(openai(home), "op")
        await home.accounts.approve_command(openai(home))
        with pytest.raises(BadInput) as caught:
            await key_sent(home)
        assert printed not in str(caught.value)

    at_home(tmp_path, use, run_command=PlayingCommands({("op",): printed}))


def test_every_secret_in_use_is_known_to_the_log(tmp_path: Path) -> None:
    async def use(home: House) -> None:
        home.accounts.use_key(home.accounts.account("deepseek"), "sk-typed-now")
        home.accounts.set_command(home.accounts.account("ollama"), "op")
        await home.accounts.approve_command(home.accounts.account("ollama"))
        for id in ("openai", "ollama"):
            await key_sent(home, id)
        known = home.accounts.known_secrets()
        assert {
            "sk-kept",
            "secret-team",
            "word",
            KEPT.proxy,
            "sk-typed-now",
            "sk-printed",
            "sk-environment",
        } <= set(known)

    environment = {"OPENROUTER_API_KEY": "sk-environment"}
    commands, ring = PlayingCommands({("op",): "sk-printed"}), PlayingKeyring(held={"openai": KEPT})
    how: dict[str, Any] = {"environment": environment, "run_command": commands, "keyring": ring}
    at_home(tmp_path, use, settings={STORED: ["openai"]}, **how)
