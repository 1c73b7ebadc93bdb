"""Keys in a real Secret Service, kept and read by programs that are started one after the other."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.boot.terminal import Exit
from tests.support import secret_service
from tests.support.program import ROOT, run
from tests.support.scripted_server import ScriptedServer
from tests.support.secret_service import PrivateService, private_service

KEY = "planted-secret-key-WXYZ"
FAIL = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
NULL = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
# Of what a hung keyring may cost a command: its deadline, and a start on a loaded machine.
PATIENCE = 20.0

real = pytest.mark.skipif(
    bool(secret_service.missing_programs()), reason="dbus or gnome-keyring is not installed"
)


@pytest.fixture(scope="module")
def ring() -> Iterator[PrivateService]:
    """A service that works, for all tests that leave it so."""
    with private_service() as service:
        yield service


@pytest.fixture
def own_ring() -> Iterator[PrivateService]:
    """A service that the test may lock and stop."""
    with private_service() as service:
        yield service


class Keys:
    """The commands about keys, on one data directory, which never show more of the key than its end."""

    def __init__(self, directory: Path, env: dict[str, str]) -> None:
        self.directory = directory
        self.env = env

    def __call__(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        done = run(*words, "--data-dir", str(self.directory), given=given, env=self.env)
        assert KEY not in done.stdout + done.stderr
        assert KEY[:-4] not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    def listed(self, account: str) -> str:
        """What the list says of an account."""
        done = self("keys", "list")
        assert done.returncode == Exit.DONE
        return next(line for line in done.stdout.splitlines() if line.startswith(f"{account}\t"))

    def settings(self, **values: Any) -> None:
        """Write the settings as another program would."""
        (self.directory / "settings.json").write_text(json.dumps({"schema": 1, **values}))


def account_at(url: str) -> list[dict[str, Any]]:
    return [{"id": "custom", "provider": "custom", "name": "Mine", "base_url": url}]


@pytest.mark.secretservice
@real
def test_a_key_is_set_found_by_the_next_start_and_deleted(tmp_path: Path, ring: PrivateService) -> None:
    keys = Keys(tmp_path, ring.environ)
    done = keys("keys", "set", "openai", given=f"  {KEY}\n")
    assert (done.returncode, done.stderr) == (Exit.DONE, "")
    assert "keyring" in done.stdout
    assert "api.openai.com" in done.stdout
    assert keys.listed("openai").endswith("in the system's keyring, …WXYZ")
    assert "no key" in keys.listed("deepseek")
    assert keys("keys", "delete", "openai").returncode == Exit.DONE
    assert keys.listed("openai").endswith("no key")
    assert keys("keys", "delete", "openai").returncode == Exit.DONE


@pytest.mark.secretservice
@real
def test_a_key_goes_to_its_server_and_to_no_other_whatever_the_settings_say(
    tmp_path: Path, ring: PrivateService
) -> None:
    keys = Keys(tmp_path, ring.environ)
    with ScriptedServer() as server, ScriptedServer() as other:
        keys.settings(**{"accounts.list": account_at(server.url)})
        assert keys("keys", "set", "custom", given=KEY).returncode == Exit.DONE
        assert keys("keys", "test", "custom").returncode == Exit.DONE
        done = keys("ask", "--account", "custom", "--model", "scripted-model", "Hi")
        assert done.returncode == Exit.DONE
        assert {each.headers["authorization"] for each in server.received} == {f"Bearer {KEY}"}
        settings = json.loads((tmp_path / "settings.json").read_text())
        settings["accounts.list"] = account_at(other.url)
        keys.settings(**settings)
        keys("keys", "test", "custom")
        keys("ask", "--account", "custom", "--model", "scripted-model", "Hi")
        assert other.received
        assert all("authorization" not in each.headers for each in other.received)
        assert "there is one for 127.0.0.1" in keys.listed("custom")
    assert keys("keys", "delete", "custom").returncode == Exit.DONE


@pytest.mark.secretservice
@real
def test_a_key_is_deleted_also_when_the_settings_have_lost_it(tmp_path: Path, ring: PrivateService) -> None:
    keys = Keys(tmp_path, ring.environ)
    keys("keys", "set", "openai", given=KEY)
    (tmp_path / "settings.json").unlink()
    assert keys("keys", "delete", "openai").returncode == Exit.DONE
    keys.settings(**{"accounts.stored": ["openai"]})
    assert keys.listed("openai").endswith("no key")


@pytest.mark.secretservice
@real
def test_a_locked_keyring_is_said_to_be_locked(tmp_path: Path, own_ring: PrivateService) -> None:
    keys = Keys(tmp_path, own_ring.environ)
    keys("keys", "set", "openai", given=KEY)
    own_ring.lock()
    assert "locked" in keys.listed("openai")
    for words, given in ((("keys", "set", "openai"), KEY), (("keys", "delete", "openai"), "")):
        done = keys(*words, given=given)
        assert (done.returncode, done.stdout) == (Exit.KEY, "")
        assert "locked" in done.stderr
    done = keys("ask", "--account", "openai", "--model", "m", "Hi")
    assert (done.returncode, done.stdout) == (Exit.KEY, "")
    assert "locked" in done.stderr


@pytest.mark.secretservice
@real
def test_a_keyring_that_hangs_is_given_up_and_works_again_when_it_goes_on(
    tmp_path: Path, own_ring: PrivateService
) -> None:
    keys = Keys(tmp_path, own_ring.environ)
    keys("keys", "set", "openai", given=KEY)
    own_ring.stop_answering()
    since = time.monotonic()
    assert "does not answer" in keys.listed("openai")
    done = keys("keys", "set", "openai", given="another-planted-key")
    assert (done.returncode, done.stdout) == (Exit.KEY, "")
    assert "does not answer" in done.stderr
    assert "not kept" in done.stderr
    assert time.monotonic() - since < 2 * PATIENCE
    own_ring.go_on()
    assert "WXYZ" in keys.listed("openai")


PROBE = """
import asyncio, os, signal, sys, time
from desktop_ai.core.errors import KeyringError
from desktop_ai.core.secrets import Secrets
from desktop_ai.keychain.system_keyring import SystemKeyring

async def tried(ring):
    since = time.monotonic()
    try:
        found = await ring.load("openai")
        what = found.key if found else None
    except KeyringError as error:
        what = str(error.kind)
    return what, time.monotonic() - since

async def run():
    ring, daemon = SystemKeyring(deadline=2.0), int(sys.argv[1])
    await SystemKeyring(deadline=30.0).keep("openai", Secrets(key="known"))
    os.kill(daemon, signal.SIGSTOP)
    try:
        what, took = await tried(ring)
        assert what == "keyring_hung" and 1.9 < took < 4, (what, took)
        for _ in range(3):
            what, took = await tried(ring)
            assert what == "keyring_hung" and took < 0.5, (what, took)
        if sys.argv[2] == "leave":
            return
    finally:
        if sys.argv[2] != "leave":
            os.kill(daemon, signal.SIGCONT)
    while ring.is_hung:
        await asyncio.sleep(0.01)
    what, _ = await tried(ring)
    assert what == "known", what

asyncio.run(run())
print("as it should")
"""


@pytest.mark.secretservice
@real
@pytest.mark.parametrize("then", ["leave", "go on"])
def test_while_a_call_hangs_later_ones_fail_at_once_and_the_program_can_end(
    own_ring: PrivateService, then: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(own_ring.pid), then],
        env=own_ring.environ,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("as it should\n", "")


@pytest.mark.parametrize("env", [FAIL, NULL], ids=["fail", "null"])
def test_without_a_keyring_a_key_is_not_said_to_be_kept(tmp_path: Path, env: dict[str, str]) -> None:
    keys = Keys(tmp_path, env)
    done = keys("keys", "set", "openai", given=KEY)
    assert (done.returncode, done.stdout) == (Exit.KEY, "")
    assert "no keyring" in done.stderr
    assert "OPENAI_API_KEY" in done.stderr
    assert "no key" in keys.listed("openai")
    assert keys("keys", "delete", "openai").returncode == Exit.DONE
    assert KEY not in "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())


@pytest.mark.skipif(sys.platform != "linux", reason="there the keyring is part of the system")
def test_a_bus_that_is_not_there_counts_as_no_keyring(tmp_path: Path) -> None:
    backend = "keyring.backends.SecretService.Keyring"
    env = {"PYTHON_KEYRING_BACKEND": backend, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    done = Keys(tmp_path, env)("keys", "set", "openai", given=KEY)
    assert (done.returncode, done.stdout) == (Exit.KEY, "")
    assert "keyring" in done.stderr


def test_the_sources_are_named_with_the_end_of_the_key(tmp_path: Path) -> None:
    named = tmp_path / "my.env"
    named.write_text(f"DEEPSEEK_API_KEY={KEY}\nOPENAI_API_KEY=the-second-one-ABCD\n")
    keys = Keys(tmp_path, {**FAIL, "OPENAI_API_KEY": KEY})
    done = keys("keys", "list", "--env-file", str(named))
    lines = dict(line.split("\t", 1) for line in done.stdout.splitlines())
    assert lines["openai"].endswith("OPENAI_API_KEY in the environment, …WXYZ")
    assert lines["deepseek"].endswith("DEEPSEEK_API_KEY in my.env, …WXYZ")
    assert "DEEPSEEK_API_KEY" not in keys("keys", "list").stdout


def test_a_file_of_variables_is_not_searched_for(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"OPENAI_API_KEY={KEY}\n")
    done = subprocess.run(
        [sys.executable, "-m", "desktop_ai", "keys", "list", "--data-dir", str(tmp_path)],
        env={**FAIL, "PATH": "", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == Exit.DONE, done.stderr
    assert "WXYZ" not in done.stdout


@pytest.mark.parametrize(
    ("words", "given", "code"),
    [
        (("keys", "set", "openai", KEY), "", Exit.USAGE),
        (("keys", "set", KEY), KEY, Exit.USAGE),
        (("keys", "set", "openai", "--key", KEY), "", Exit.USAGE),
        (("keys", "set", "openai"), "", Exit.USAGE),
        (("keys", "set", "openai"), " \n", Exit.USAGE),
        (("keys", "set", "openai"), KEY * 60, Exit.USAGE),
        (("keys", "set", "openai"), f"{KEY} and more", Exit.USAGE),
        (("keys", "set", "custom"), KEY, Exit.USAGE),
        (("keys", "test", "openai"), "", Exit.KEY),
        (("keys", "test", "nobody"), "", Exit.USAGE),
        (("keys",), "", Exit.USAGE),
    ],
)
def test_what_cannot_be_done_says_why_and_repeats_no_key(
    tmp_path: Path, words: tuple[str, ...], given: str, code: Exit
) -> None:
    done = Keys(tmp_path, FAIL)(*words, given=given)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr
