"""Started programs on a directory in which something is wrong: whether they work, and say what it is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.support.program import ROOT, environment, run

# Started by its name: whoever starts it need not have Qt.
WINDOW = "tests.benchmarks.survive_window"
LONGEST = 120.0
# What is made again without a word, and what is a line in a file of many.
_UNSAID = (".journal", ".jsonl", ".sqlite")


def command_problems(directory: Path, broken: Path, *, is_cut: bool) -> list[str]:
    """What is wrong with how commands bear a damaged file: a word that says how, and the file."""
    place = ("--data-dir", str(directory))
    told = run(*place, "verify")
    asked = run(*place, "ask", "--account", "guide", "--save", "How do I search?")
    exported = run(*place, "export", "Sound", "--output", "-", "--format", "text")
    problems = []
    if asked.returncode or "As a bell." not in exported.stdout or "Traceback" in told.stderr + asked.stderr:
        problems.append(f"failed: {broken.name} {asked.stderr}{exported.stderr}")
    is_told = broken.name in told.stdout + told.stderr + asked.stderr
    if is_cut and not is_told and broken.suffix not in _UNSAID[:2]:
        problems.append(f"silent: {broken.name}")
    return problems


def window_problems(directory: Path, broken: Path, *, is_cut: bool) -> list[str]:
    """The same of the program with its window."""
    try:
        shown = window_on("look", directory)
    except (subprocess.SubprocessError, IndexError, ValueError) as error:
        return [f"failed: {broken.name} {getattr(error, 'stderr', error)}"]
    problems = [] if "Sound" in shown["titles"] else [f"failed: {broken.name} is not listed"]
    if is_cut and broken.name not in shown["said"] and broken.suffix not in _UNSAID:
        problems.append(f"silent: {broken.name}")
    return problems


def window_on(mode: str, directory: Path, *words: str) -> dict[str, Any]:
    """What a window that is started on a directory shows. Raises SubprocessError when it did not come that far."""
    done = subprocess.run(
        [sys.executable, "-m", WINDOW, mode, str(directory), *words],
        cwd=ROOT,
        env=environment({"QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST,
        check=True,
    )
    shown: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return shown
