"""python -m desktop_ai."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Start the window or a command of the terminal; the exit code."""
    from desktop_ai.boot.arguments import parsed
    from desktop_ai.boot.core_files import write_no_core_file

    write_no_core_file()
    arguments = parsed(sys.argv[1:])
    if arguments.command == "self-test":
        from desktop_ai.boot.self_test import print_report

        return print_report()
    if arguments.command is not None:
        from desktop_ai.boot.terminal import run_command

        return run_command(arguments)
    # Start-up makes much and throws little away: the collector would look through it again and again in vain.
    # It is turned on after the first paint.
    gc.disable()
    from desktop_ai.boot.start import start_window

    return start_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
