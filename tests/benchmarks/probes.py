"""Probes: programs that measure one thing in a process of their own and print it as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 300  # seconds


def run_probe(probe: str, words: Sequence[str], environment: Mapping[str, str]) -> dict[str, Any]:
    """What a probe beside this module printed last. Raises when it failed or took too long."""
    command = [sys.executable, str(Path(__file__).with_name(probe)), *words]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures
