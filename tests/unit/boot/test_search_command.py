"""`desktop-ai search`, as a program of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from desktop_ai.storage.conversation_files import ConversationFiles
from tests.support.conversations import conversation, run_with_store


def search(directory: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_ai", "search", "--data-dir", str(directory), *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "PATH": ""},
        check=False,
    )


async def fill(store: ConversationFiles) -> None:
    await store.save(conversation("What does fsync do?", "It waits\x1b[2J for the disk.", id="c1"))


def test_what_fits_is_printed_by_conversation(tmp_path: Path) -> None:
    run_with_store(tmp_path, fill)
    done = search(tmp_path, "DISK", "before:soon")
    assert done.returncode == 0
    head, line, _, total = done.stdout.splitlines()
    assert head.startswith("What does fsync do?") and head.endswith("c1")  # noqa: PT018
    assert line.strip().endswith("gpt-x: It waits [2J for the disk.")
    assert total == "1 message in 1 conversation"
    assert "“soon” is no date" in done.stderr
    assert search(tmp_path, "nothing like it").stdout == "Nothing fits.\n"


def test_programs_read_one_object(tmp_path: Path) -> None:
    run_with_store(tmp_path, fill)
    found = json.loads(search(tmp_path, "--json", "--", "fsync", "-disk").stdout)
    assert (found["count"], found["complaints"]) == (1, [])
    assert found["conversations"][0]["hits"][0]["excerpt"] == "What does fsync do?"
