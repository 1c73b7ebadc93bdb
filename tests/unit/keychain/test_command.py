from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import psutil
import pytest

from desktop_ai.core.errors import BadInput
from desktop_ai.keychain.command import LONGEST_OUTPUT, run_command
from tests.support.waiting import until

PYTHON = sys.executable
SECRET = "planted-secret-5f1c"


def printing(code: str, *words: str) -> tuple[str, ...]:
    return (PYTHON, "-c", code, *words)


def key_of(*command: str, deadline: float = 20.0) -> str:
    return asyncio.run(run_command(command, deadline))


def test_the_first_line_is_the_key() -> None:
    assert key_of(*printing(f"print(' {SECRET} '); print('login: me')")) == SECRET


@pytest.mark.parametrize(
    "word",
    [
        "$(touch made)",
        "`touch made`",
        "; touch made",
        "&& touch made",
        "| touch made",
        "> made",
        "$HOME",
        "~",
        "*",
    ],
)
def test_words_are_given_as_they_are_because_there_is_no_shell(
    word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert key_of(*printing("import sys; print(sys.argv[1])", word)) == word.strip()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        printing(f"print('{SECRET}'); raise SystemExit(3)"),
        printing(f"import sys; sys.stderr.write('{SECRET}')"),
        printing(f"print(); print('{SECRET}')"),
        printing(""),
        ("there-is-no-such-program", SECRET),
        ("/", SECRET),
        ("bad\0name", SECRET),
        (),
    ],
)
def test_what_gives_no_key_says_so_without_what_it_printed(command: tuple[str, ...]) -> None:
    with pytest.raises(BadInput) as caught:
        key_of(*command)
    assert "command" in str(caught.value)
    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_command_that_reads_is_given_nothing_to_read() -> None:
    assert key_of(*printing("import sys; print(len(sys.stdin.read()), 'letters')")) == "0 letters"


def test_the_libraries_of_a_frozen_program_are_not_for_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "x", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/frozen")
    show = printing("import os; print(os.environ.get('LD_LIBRARY_PATH', 'none'))")
    assert key_of(*show) == "none"
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/own")
    assert key_of(*show) == "/own"


def test_endless_output_ends() -> None:
    since = time.monotonic()
    with pytest.raises(BadInput):
        key_of(*printing("while True: print('x' * 1000)"))
    assert time.monotonic() - since < 15


def test_long_notes_behind_the_key_do_not_matter() -> None:
    assert key_of(*printing(f"print('{SECRET}'); print('n' * {LONGEST_OUTPUT // 2})")) == SECRET


@pytest.mark.skipif(os.name != "posix", reason="groups of processes are of POSIX")
def test_a_command_that_takes_too_long_is_ended_with_what_it_started(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    child = "import subprocess, sys, time, os; "
    code = (
        f"{child}inner = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']); "
        f"open({str(pids)!r}, 'w').write(f'{{os.getpid()}} {{inner.pid}}'); time.sleep(60)"
    )
    with pytest.raises(BadInput, match="in time"):
        key_of(*printing(code), deadline=2.0)
    assert_ended(pids)


@pytest.mark.skipif(os.name != "posix", reason="groups of processes are of POSIX")
def test_a_command_that_nobody_waits_for_any_more_is_ended(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    code = f"import os, time; open({str(pids)!r}, 'w').write(str(os.getpid())); time.sleep(60)"

    async def run() -> None:
        running = asyncio.get_running_loop().create_task(run_command(printing(code)))
        await until(lambda: pids.exists() and pids.read_text() != "")
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    asyncio.run(run())
    assert_ended(pids)


def runs(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def assert_ended(pids: Path) -> None:
    for word in pids.read_text().split():
        deadline = time.monotonic() + 10
        while runs(int(word)):
            assert time.monotonic() < deadline, "the command still runs"
            time.sleep(0.02)
