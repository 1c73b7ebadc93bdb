"""Keys that a command prints: `op read ...`, `pass show ...`, run without a shell."""

from __future__ import annotations

import asyncio
import subprocess

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_

DEADLINE = 60.0
LONGEST_OUTPUT = 4096


async def run_command(command: tuple[str, ...]) -> str:
    """The first line that a command prints. Raises BadInput with what is wrong, never with what it printed."""
    return await asyncio.to_thread(_run, command)


def _run(command: tuple[str, ...]) -> str:
    name = command[0] if command else ""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=DEADLINE,
            check=False,
        )
    except (FileNotFoundError, PermissionError, ValueError, IndexError):
        raise BadInput(N_("The command “{name}” cannot be started.").fill(name=name)) from None
    except subprocess.TimeoutExpired:
        raise BadInput(N_("The command “{name}” did not end in time.").fill(name=name)) from None
    if done.returncode != 0:
        sentence = N_("The command “{name}” ended with {code} and gave no key.")
        raise BadInput(sentence.fill(name=name, code=done.returncode))
    lines = done.stdout[:LONGEST_OUTPUT].decode("utf-8", "replace").splitlines()
    if not lines or not lines[0].strip():
        raise BadInput(N_("The command “{name}” printed no key.").fill(name=name))
    return lines[0].strip()
