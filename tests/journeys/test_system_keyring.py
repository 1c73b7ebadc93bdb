"""A key in the system's keyring: typed in the window, found after a restart, forgotten; and a keyring that hangs."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import keyring
import pytest
from keyring.backends.SecretService import Keyring
from PySide6.QtCore import Qt, QTimer

from desktop_ai.services.reply_run import Phase
from tests.support.program import run
from tests.support.scripted_server import ScriptedServer
from tests.support.secret_service import PrivateService, private_service
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

pytestmark = pytest.mark.secretservice

KEY = "sk-local-0a1b2c3d4e5f60718293"
LONGEST_GAP = 0.05
LEAST_TICKS = 500  # in the five seconds for which the keyring is waited for
USED = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME")


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateService]:
    """A private Secret Service that this process uses."""
    before = keyring.get_keyring()
    with private_service() as started:
        for name in USED:
            monkeypatch.setenv(name, started.environ[name])
        keyring.set_keyring(Keyring())
        yield started
        keyring.set_keyring(before)


async def with_key(window: WindowDriver, server: ScriptedServer) -> None:
    """Talk to a server with a key that is typed in the window."""
    await window.talk_to(server.url)
    window.act("account.enter_key")
    await window.see_palette("Key for Custom endpoint")
    await window.choose_in_palette(KEY)
    await window.be_told("in the system's keyring")


async def test_a_key_is_kept_over_a_restart_and_forgotten_when_asked(
    service: PrivateService, start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await with_key(window, server)
    await window.close()
    assert not [
        path for path in window.directory.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()
    ]

    window = await start()
    server.reply("With the key from the keyring")
    await window.ask("Do you know me?")
    await window.see("With the key from the keyring")
    assert server.chats[-1].headers["authorization"] == f"Bearer {KEY}"
    window.act("account.list")
    await window.see("in the system's keyring, ends in 8293")
    window.click("&Forget key")
    await window.see("no key needed")
    window.press("Esc")
    server.reply("Who are you?")
    await window.ask("And now?")
    assert "authorization" not in server.chats[-1].headers
    await window.close()


async def test_a_key_that_is_set_in_a_terminal_is_used_by_the_window_that_is_open(
    service: PrivateService, start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.fail(401, {"error": {"message": "No key."}})
    await window.ask("Without a key")
    assert "authorization" not in server.chats[-1].headers

    async def in_terminal(key: str) -> None:
        await window.core.preferences.flush()
        words = ("keys", "set", "custom", "--data-dir", str(window.directory))
        done = await asyncio.to_thread(run, *words, given=key, env=service.environ)
        assert done.returncode == 0, done.stderr
        window.window.main.activated.emit()  # what the window system says when the user comes back

    await in_terminal(KEY)
    stored = window.core.accounts.stored
    await until(lambda: stored.is_stored(window.chat.account), "what the terminal did is not known")
    server.fail(401, {"error": {"message": "A wrong key."}})
    await window.ask("With a key")
    assert server.chats[-1].headers["authorization"] == f"Bearer {KEY}"
    await in_terminal(KEY[::-1])
    server.reply("With the newer key")
    await window.ask("And now?")
    assert server.chats[-1].headers["authorization"] == f"Bearer {KEY[::-1]}"
    await window.close()


async def test_the_window_lives_while_the_keyring_hangs(
    service: PrivateService, start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await with_key(window, server)
    await window.close()

    service.stop_answering()
    try:
        window = await start()
        await window.say("Is anybody there?")
        await window.in_phase(Phase.CONNECTING)
        await window.see("connecting")
        gaps = Gaps()
        await until(lambda: not window.chat.is_running, "the request never ended", within=20)
        assert len(gaps.all) > LEAST_TICKS
        assert max(gaps.all) < LONGEST_GAP, f"the window stood still for {max(gaps.all):.3f} s"
        window.act("account.list")
        await window.see("The system's keyring does not answer.")
        window.press("Esc")
        await window.close()
        window = await start()
        window.act("account.list")
        await window.see("not looked up yet")
        await window.see("The system's keyring does not answer.")
        await window.close()
    finally:
        service.go_on()


async def test_a_locked_keyring_is_said_to_be_locked_and_the_key_serves_until_the_end(
    service: PrivateService, start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await with_key(window, server)
    await window.close()
    service.lock()
    window = await start()
    await window.ask("Is anybody there?")
    await window.see("keyring is locked")
    assert not server.chats
    window.act("account.enter_key")
    await window.choose_in_palette(KEY[::-1])
    await window.be_told("keyring is locked")
    server.reply("With the key of this session")
    await window.ask("And now?")
    assert server.chats[-1].headers["authorization"] == f"Bearer {KEY[::-1]}"
    window.act("account.list")
    await window.see("typed for this session, ends in")
    await window.close()


async def test_without_a_keyring_the_window_says_that_the_key_lives_until_the_end(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.act("account.enter_key")
    await window.choose_in_palette(KEY)
    await window.be_told("no keyring")
    await window.ask("Hello")
    assert server.chats[-1].headers["authorization"] == f"Bearer {KEY}"
    await window.close()
    window = await start()
    server.reply("Who are you?")
    await window.ask("Hello again")
    assert "authorization" not in server.chats[-1].headers
    await window.close()


class Gaps:
    """How long the window's thread did not turn, in seconds, as a timer of 4 ms sees it.

    What the system kept this process's threads waiting for a processor is taken off: neighbours on the machine
    do that, while whoever holds the window up by a call or by the interpreter's lock does not.
    """

    def __init__(self) -> None:
        self.all: list[float] = []
        self._last = perf_counter(), _waited()
        self._timer = QTimer(interval=4, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter(), _waited()
        self.all.append(now[0] - self._last[0] - max(0.0, now[1] - self._last[1]))
        self._last = now


def _waited() -> float:
    """Seconds for which the threads of this process were ready to run and got no processor."""
    waited = 0
    for thread in Path("/proc/self/task").iterdir():
        try:
            waited += int((thread / "schedstat").read_text().split()[1])
        except OSError:  # it ended meanwhile
            continue
    return waited / 1e9
