"""python3 packaging/test.py [--without-qt] [ARGUMENTS]: sets up what the tests need, once, and runs them.

The arguments are pytest's; paths count from the repository root. Without a path everything runs, at once on all
processors. With --without-qt, tests/unit runs in an environment of its own, where PySide6 is not installed.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file is where an older Python meets the program
    sys.exit(f"Desktop AI needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from collections.abc import Sequence

import environment
import system_packages

# A module's tests stay together: what they share, a server for example, is started once.
ON_ALL_PROCESSORS = ("-n", "logical", "--dist", "loadfile")


def pytest_arguments(arguments: Sequence[str], *, without_qt: bool) -> list[str]:
    """The arguments for pytest: those given, and what everything is when no path is given."""
    if any((system_packages.ROOT / argument.split("::")[0]).exists() for argument in arguments):
        return [*arguments]
    return [*ON_ALL_PROCESSORS, *arguments, *(["tests/unit"] if without_qt else [])]


def missing_packages() -> list[str]:
    """What the tests with Qt, a real X server and a real keyring need from the system."""
    return system_packages.missing_for_qt() + system_packages.missing_for_tests()


def main(arguments: Sequence[str]) -> int:
    """Set up, then become pytest; the exit code is pytest's, or 1 when the set-up stopped."""
    without_qt = "--without-qt" in arguments
    remaining = [argument for argument in arguments if argument != "--without-qt"]
    chosen = environment.TEST_WITHOUT_QT if without_qt else environment.TEST
    stopped = environment.set_up(chosen, list if without_qt else missing_packages)
    if stopped:
        return stopped
    os.chdir(system_packages.ROOT)
    return environment.start(chosen, ["-m", "pytest", *pytest_arguments(remaining, without_qt=without_qt)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
