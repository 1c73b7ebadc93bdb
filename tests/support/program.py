"""The program as a user starts it: a process of its own, with a directory and an environment of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DEADLINE = 120  # seconds; a start takes a few on a loaded machine


def command(*words: str | bytes) -> list[str | bytes]:
    """How the program is started."""
    return [sys.executable, "-m", "desktop_ai", *words]


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """What the started program finds in its environment."""
    return {**os.environ, "PYTHONIOENCODING": "utf-8", **(extra or {})}


def run(
    *words: str | bytes, given: str = "", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run it to its end; `given` is its standard input."""
    return subprocess.run(
        command(*words),
        cwd=ROOT,
        env=environment(env),
        input=given,
        capture_output=True,
        encoding="utf-8",
        timeout=DEADLINE,
        check=False,
    )


def start(*words: str, env: Mapping[str, str] | None = None, **how: Any) -> subprocess.Popen[bytes]:
    """Start it and leave it running; its streams are pipes unless `how` says otherwise."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
    return subprocess.Popen(command(*words), cwd=ROOT, env=environment(env), bufsize=0, **streams)
