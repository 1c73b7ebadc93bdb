"""Asks one question after another, each as `desktop-ai ask --json` does, in one process: starting it takes longest.

The arguments are a directory, the address of a server, and how many questions; each answer is a line of JSON.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path

from desktop_ai.__main__ import main


def ask(directory: str, url: str) -> tuple[int, str]:
    """The exit code of one question, and what it prints."""
    sys.argv = ["desktop-ai", "ask", "--data-dir", directory, "--base-url", url, "--json", "hi"]
    with contextlib.redirect_stdout(io.StringIO()) as printed, contextlib.redirect_stderr(io.StringIO()):
        code = main()
    return code, printed.getvalue()


if __name__ == "__main__":
    place, address, count = sys.argv[1:]
    for number in range(int(count)):
        print(json.dumps(ask(str(Path(place) / str(number)), address)), flush=True)
