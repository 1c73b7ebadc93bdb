"""verify, as a program that is started."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_ai.boot.arguments import parsed
from desktop_ai.boot.terminal import run_command
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.directory_lock import DirectoryLock
from tests.support.conversations import make_library
from tests.support.program import run


def said(capsys: pytest.CaptureFixture[str], directory: Path, *words: str) -> tuple[int, str, str]:
    """The exit code and what was printed, in this process."""
    code = run_command(parsed(["--data-dir", str(directory), "verify", *words]))
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_a_library_in_order_and_one_that_is_not(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    ids = make_library(tmp_path, 3)
    assert said(capsys, tmp_path)[:2] == (
        0,
        "3 conversations looked at, and everything beside them: nothing is wrong.\n",
    )
    path = tmp_path / "conversations" / f"{ids[0]}.json"
    path.write_bytes(path.read_bytes()[:-40])
    code, out, _ = said(capsys, tmp_path)
    assert code == 7
    assert out.startswith(f"conversations/{path.name}: ")
    assert "1 of 1 findings are left" in out
    code, out, _ = said(capsys, tmp_path, "--json")
    assert code == 7
    assert json.loads(out)["findings"][0]["can_be_mended"] is True
    code, out, _ = said(capsys, tmp_path, "--repair")
    assert code == 0
    assert "(mended; the original is in “quarantine”)" in out
    assert said(capsys, tmp_path)[0] == 0


def test_what_cannot_be_mended_is_left_and_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    make_library(tmp_path, 1)
    (tmp_path / "conversations" / "noise.json").write_bytes(b"noise")
    code, out, _ = said(capsys, tmp_path, "--repair")
    assert code == 7
    assert "(cannot be mended)" in out
    assert (tmp_path / "conversations" / "noise.json").read_bytes() == b"noise"


def test_nothing_is_mended_behind_the_back_of_a_window(tmp_path: Path) -> None:
    make_library(tmp_path, 1)
    path = tmp_path / "conversations" / "noise.json"
    path.write_bytes(b"noise")
    window = DirectoryLock(DataDirectory(tmp_path).lock)
    assert window.acquire()
    try:
        done = run("--data-dir", str(tmp_path), "verify", "--repair")
    finally:
        window.release()
    assert done.returncode == 2
    assert "A window has" in done.stderr
    assert "Close the window" in done.stderr
    assert not (tmp_path / "quarantine").exists()
