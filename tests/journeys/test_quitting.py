"""Quitting: in order, whatever is slow or fails, and whoever asks for it."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.boot import run as run_module
from desktop_ai.boot import window_life
from tests.support.conversations import make_library
from tests.support.program import start as start_program
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, read_json, until
from tests.support.window_loop import Programs

# A window whose storage thread is stuck when it quits; it says so, and says when it has let go of the directory.
STUCK = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_ai.boot import run
from desktop_ai.boot.arguments import parsed
from desktop_ai.boot.paths import paths
from desktop_ai.boot.start import lock_of, start_window
was = run.live
run.QUIT_DEADLINE = 0.05

async def live(places, application, request):
    def on_opened(core, window):
        core.store._worker.run(threading.Event().wait).send(None)
        QTimer.singleShot(0, window.main.close)
    await was(places, application, on_opened)

run.live = live
start_window(parsed(["--data-dir", sys.argv[1]]))
assert lock_of(paths(Path(sys.argv[1]))) is not None
print("let go", flush=True)
"""


def titles(directory: Path) -> list[str]:
    return [read_json(path)["title"] for path in sorted((directory / "conversations").glob("*.json"))]


async def opened_and_renamed(window: WindowDriver, count: int) -> list[Any]:
    """The chats of that many conversations, each with a new title that is not written yet."""
    ids = make_library(window.directory, count, with_index=False)
    chats = [await window.window.workspace.open(id) for id in ids]
    for number, chat in enumerate(chats):
        chat.rename(f"Renamed {number}")
    return chats


async def test_a_conversation_that_does_not_end_and_one_that_fails_keep_no_other_from_being_saved(
    start: Programs, monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]
) -> None:
    monkeypatch.setattr(run_module, "QUIT_DEADLINE", 0.2)
    expected_logs.append("could not be written a defect")

    async def fail() -> None:
        raise OverflowError("a defect")

    window = await start()
    chats = await opened_and_renamed(window, 3)
    monkeypatch.setattr(chats[0], "end", asyncio.Event().wait)
    monkeypatch.setattr(chats[1], "flush", fail)
    await window.close()
    assert titles(window.directory)[0] == "Renamed 0"
    assert titles(window.directory)[2] == "Renamed 2"
    assert "window.geometry" in read_json(window.directory / "settings.json")


async def test_nothing_is_sent_while_the_program_quits(
    start: Programs, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("First")
    await window.write("In the last moment")
    main, workspace = window.window.main, window.window.workspace
    reached, release, flush = asyncio.Event(), asyncio.Event(), workspace.flush

    async def slow() -> None:
        reached.set()
        await release.wait()
        await flush()

    monkeypatch.setattr(workspace, "flush", slow)
    main.close()
    await reached.wait()
    assert not main.isEnabled()
    window.window.actions.trigger("message.send")
    release.set()
    await window.ended()
    assert len(server.chats) == 1
    window = await start()
    await until(lambda: window.composer_text or window.can("conversation.next"), "the window is not ready")
    await window.open_conversation("First")
    assert window.composer_text == "In the last moment"


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_of_the_system_ends_the_program_in_order(tmp_path: Path, name: str) -> None:
    probe = (
        "import sys; from desktop_ai.boot.window_life import WindowLife; was = WindowLife._prepare\n"
        "def prepare(life):\n was(life); print('ready', flush=True)\n"
        "WindowLife._prepare = prepare\nfrom desktop_ai.__main__ import main\nsys.exit(main())"
    )
    command = [sys.executable, "-c", probe, "--data-dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
        program.send_signal(signal.Signals[name])
        assert program.wait(60) == 0
        assert program.stderr is not None
        assert program.stderr.read() == b""
    assert "window.geometry" in read_json(tmp_path / "settings.json")


def test_a_disk_that_does_not_answer_keeps_neither_the_process_nor_the_directory(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STUCK, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "let go\n"), done.stderr


async def test_a_start_while_the_first_window_quits_becomes_the_first(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = await start()
    workspace = window.window.workspace
    reached, release, flush = asyncio.Event(), asyncio.Event(), workspace.flush

    async def slow() -> None:
        reached.set()
        await release.wait()
        await flush()

    monkeypatch.setattr(workspace, "flush", slow)
    window.window.main.close()
    await reached.wait()
    second = start_program("--data-dir", str(window.directory))
    try:
        log = window.directory / "logs"
        await until(log.exists, "no log")
        assert second.poll() is None
        release.set()
        await window.ended()
        settings = window.directory / "settings.json"
        settings.unlink()
        # It opens its index when it has the directory.
        await until(
            lambda: (window.directory / "library.sqlite-wal").exists(), "it did not become the first", 20
        )
        second.terminate()
        await until(lambda: second.poll() is not None, "it did not end", 20)
        assert second.returncode == 0
    finally:
        second.kill()
        second.communicate()


async def test_what_follows_the_first_paint_also_comes_without_one(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_life, "LONGEST_UNPAINTED_MS", 1)
    monkeypatch.setattr("desktop_ai.ui.main_window.MainWindow.paintEvent", lambda _self, _event: None)
    window = await start()
    assert len(window.window.companions) == 5
