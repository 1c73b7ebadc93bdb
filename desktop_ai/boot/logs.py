"""The log file: what went wrong, without keys."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

LARGEST = 2_000_000
SECRET = re.compile(
    r"(?i)(authorization\W{1,4}(?:bearer\s+)?|bearer\s+|api[-_]?key\W{1,4})[^\s'\",}]+|\b(?:sk|hf|gsk|xai)[-_][\w-]{8,}"
)
HIDDEN = "[hidden]"


class Redaction(logging.Formatter):
    """Formats records, tracebacks included, and hides what is or looks like a key."""

    def __init__(self, known_keys: Callable[[], Iterable[str]]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._known_keys = known_keys

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line, without keys."""
        return without_keys(super().format(record), self._known_keys())


def without_keys(text: str, known_keys: Iterable[str] = ()) -> str:
    """`text` with every known key, and whatever looks like one, hidden."""
    for key in known_keys:
        if len(key) >= 4:
            text = text.replace(key, HIDDEN)
    return SECRET.sub(lambda match: f"{match[1] or ''}{HIDDEN}", text)


class LogFile(logging.FileHandler):
    """Made with the first record; one that cannot be made then leaves the record to standard error.

    The standard handler would raise in the middle of telling what went wrong, and hide it.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        try:
            super().emit(record)
        except OSError:
            print(self.format(record), file=sys.stderr)


def open_log(directory: Path, known_keys: Callable[[], Iterable[str]]) -> None:
    """Send warnings and worse to `directory`/desktop-ai.log; where that cannot be, to standard error."""
    handler: logging.Handler
    try:
        directory.mkdir(parents=True, exist_ok=True)
        path = directory / "desktop-ai.log"
        if path.exists() and path.stat().st_size > LARGEST:
            path.replace(directory / "desktop-ai.1.log")
        handler = LogFile(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(Redaction(known_keys))
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    root.addHandler(handler)
