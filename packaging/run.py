"""python3 packaging/run.py [ARGUMENTS]: sets up what Desktop AI needs, once, and starts it with them."""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file is where an older Python meets the program
    sys.exit(f"Desktop AI needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from collections.abc import Sequence

import environment
import system_packages

# What stays in the terminal: nothing of Qt is loaded for these, so its system libraries are not asked for.
TERMINAL_COMMANDS = frozenset(
    {"ask", "chat", "keys", "doctor", "verify", "import", "export", "--version", "--help", "-h"}
)
# What loads Qt but opens no window.
WINDOWLESS_COMMANDS = frozenset({"--self-test"})


def command_of(arguments: Sequence[str]) -> str:
    """The first argument that says what to do; --data-dir DIR may stand before it. Empty: open the window."""
    remaining = iter(arguments)
    for argument in remaining:
        if argument == "--data-dir":
            next(remaining, None)
        elif not argument.startswith("--data-dir="):
            return argument
    return ""


def main(arguments: Sequence[str]) -> int:
    """Set up, then become the program; the exit code is the program's, or 1 when the set-up stopped."""
    command = command_of(arguments)
    needs_qt = command not in TERMINAL_COMMANDS
    stopped = environment.set_up(environment.RUN, system_packages.missing_for_qt if needs_qt else list)
    if stopped:
        return stopped
    if needs_qt and command not in WINDOWLESS_COMMANDS and not _has_display():
        system_packages.say(
            "There is no display to open a window on: start this in a desktop session, "
            'or stay in the terminal with: python3 packaging/run.py ask "..."'
        )
        return 1
    return environment.start(environment.RUN, ["-m", "desktop_ai", *arguments])


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
