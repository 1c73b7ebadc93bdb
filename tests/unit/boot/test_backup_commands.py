"""backup and restore in the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_ai.boot.arguments import parsed
from desktop_ai.boot.terminal import run_command
from tests.support.conversations import make_library


def said(capsys: pytest.CaptureFixture[str], directory: Path, *words: str) -> tuple[int, str]:
    """The exit code and everything that was printed."""
    code = run_command(parsed([*words, "--data-dir", str(directory)]))
    printed = capsys.readouterr()
    return code, printed.out + printed.err


def test_a_deleted_conversation_comes_back_from_a_backup(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (id,) = make_library(tmp_path, 1)
    assert said(capsys, tmp_path, "backup", "list") == (0, "There is no backup yet.\n")
    assert said(capsys, tmp_path, "backup", "now")[1].endswith(": 1 conversation\n")
    assert said(capsys, tmp_path, "backup", "list")[1].endswith(": 1 conversation\n")
    path = tmp_path / "conversations" / f"{id}.json"
    content = path.read_bytes()
    assert said(capsys, tmp_path, "restore", "latest") == (0, "Everything that is in it is here.\n")
    path.unlink()
    dry = said(capsys, tmp_path, "restore", "latest", "--dry-run")
    assert dry == (0, "Conversation number 0: would come back with 6 messages\n")
    assert not path.exists()
    back = said(capsys, tmp_path, "restore", "latest")
    assert back == (0, "Conversation number 0: came back with 6 messages\n")
    assert path.read_bytes() == content


def test_a_backup_that_is_not_there_is_refused_with_those_that_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, words = said(capsys, tmp_path, "restore", "2020-01-01")
    assert code == 2
    assert "There is no backup called “2020-01-01”." in words
    assert "Those that are there: none." in words
