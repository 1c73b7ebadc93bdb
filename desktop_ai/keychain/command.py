"""Keys that a command prints: `op read ...`, `pass show ...`, run without a shell."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.keychain.patient_thread import run_aside

# A program that keeps passwords may ask for a finger or a password first.
DEADLINE = 60.0
LONGEST_OUTPUT = 64 * 1024
# On a system of that kind the command and what it starts can be ended together.
HAS_GROUPS = os.name == "posix"
NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


async def run_command(command: Sequence[str], deadline: float = DEADLINE) -> str:
    """The first line that a command prints. Raises BadInput with what is wrong, never with what it printed.

    A command that is still running when its asker is cancelled, or after `deadline` seconds, is ended.
    """
    name = command[0] if command else ""
    try:
        process = _start(command)
    except (OSError, ValueError, IndexError):
        raise BadInput(N_("The command “{name}” cannot be started.").fill(name=name)) from None
    try:
        output = await run_aside(lambda: _output(process), deadline, "command")
    except TimeoutError:
        raise BadInput(N_("The command “{name}” did not end in time.").fill(name=name)) from None
    finally:
        if process.returncode is None:
            _end(process)
    return _key_in(output, process.returncode, name)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=NO_CONSOLE,
        start_new_session=HAS_GROUPS,
    )


def _environment() -> dict[str, str]:
    """This environment, without the libraries that a frozen program carries for itself."""
    environment = dict(os.environ)
    if hasattr(sys, "_MEIPASS"):
        environment.pop("LD_LIBRARY_PATH", None)
        if (original := environment.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
            environment["LD_LIBRARY_PATH"] = original
    return environment


def _output(process: subprocess.Popen[bytes]) -> bytes:
    """What it prints until it ends, as far as that can be a key. Blocks."""
    pipe: Any = process.stdout
    with pipe:
        output: bytes = pipe.read(LONGEST_OUTPUT)
    process.wait()
    return output


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process that was not waited for yet, with everything that it started."""
    if HAS_GROUPS:
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _key_in(output: bytes, code: int, name: str) -> str:
    if code != 0:
        sentence = N_("The command “{name}” ended with {code} and gave no key.")
        raise BadInput(sentence.fill(name=name, code=code))
    lines = output.decode("utf-8", "replace").splitlines()
    if not lines or not lines[0].strip():
        raise BadInput(N_("The command “{name}” printed no key.").fill(name=name))
    return lines[0].strip()
