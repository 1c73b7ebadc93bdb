"""Keeps the program's memory, and the keys in it, out of the files that systems write when a program crashes."""

from __future__ import annotations

import sys


def write_no_core_file() -> None:
    """Ask the system to keep nothing of this process and of those that it starts, where a system can be asked."""
    if sys.platform == "win32":
        return
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    except (OSError, ValueError):
        return
