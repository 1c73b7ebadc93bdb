"""A private X server with a window manager, for real windows: `python -m tests.support.xserver CMD...`."""

import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

PROGRAMS = ("Xvfb", "openbox", "xprop")
READY_WITHIN = 20.0  # seconds; a loaded machine needs a few


class XServer(NamedTuple):
    """A running server: the display's name, what else programs on it find, and the environment for them."""

    display: str
    extra: Mapping[str, str] = {}

    @property
    def environment(self) -> dict[str, str]:
        """The process's environment with this display, Qt on X11 and no Wayland."""
        inherited = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        return {**inherited, **self.extra, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}


def missing_programs() -> list[str]:
    """The programs without which no private X server can be had."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


@contextmanager
def x_server(size: tuple[int, int] = (1280, 900)) -> Iterator[XServer]:
    """Start Xvfb on a free display and openbox on it; both are ended at the end of the block."""
    process, display = _start_xvfb(size)
    try:
        server = XServer(display)
        window_manager = _start_window_manager(server)
        try:
            yield server
        finally:
            end(window_manager)
    finally:
        end(process)


def end(process: "subprocess.Popen[bytes]", within: float = 5.0) -> None:
    """End a process that we started: politely, then for certain."""
    process.terminate()
    try:
        process.wait(within)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _start_xvfb(size: tuple[int, int]) -> tuple["subprocess.Popen[bytes]", str]:
    # The server chooses the number and reports it when it is ready. A number chosen here could be that of
    # another server: containers that share the host's network see each other's.
    read_end, write_end = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    # Without -noreset the server starts over, and drops everybody, whenever its last client leaves.
    options = ["-noreset", "-screen", "0", screen, "-nolisten", "tcp", "-dpi", "96"]
    command = ["Xvfb", "-displayfd", str(write_end), *options]
    process = subprocess.Popen(
        command, pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write_end)
    try:
        return process, f":{_read_number(read_end)}"
    except TimeoutError:
        end(process)
        raise
    finally:
        os.close(read_end)


def _read_number(descriptor: int) -> int:
    """The number, up to its newline: a server whose reader leaves before that gives up."""
    answer = b""
    deadline = time.monotonic() + READY_WITHIN
    while not answer.endswith(b"\n"):
        readable, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        received = os.read(descriptor, 16) if readable else b""
        if not received:
            raise TimeoutError("Xvfb did not start.")
        answer += received
    return int(answer)


def _start_window_manager(server: XServer) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env=server.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + READY_WITHIN
    while not _has_window_manager(server):
        if time.monotonic() > deadline or process.poll() is not None:
            end(process)
            raise TimeoutError("openbox did not start.")
        time.sleep(0.02)
    return process


def _has_window_manager(server: XServer) -> bool:
    """Whether a window manager has announced itself on the root window."""
    command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    answer = subprocess.run(command, env=server.environment, capture_output=True, text=True, check=False)
    return "window id" in answer.stdout


def main(command: Sequence[str]) -> int:
    """Run the command on a private X server; the exit code is the command's."""
    with x_server() as server:
        return subprocess.run(command, env=server.environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
