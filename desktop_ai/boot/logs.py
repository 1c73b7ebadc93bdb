"""The log file: what went wrong, without keys."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop_ai.core.secrets import HIDDEN, without

LARGEST = 2_000_000
# A value, and what stands between a name and its value, as headers, JSON and Python's repr write them.
VALUE = r"[^\s'\",}\])]+"
BETWEEN = r"['\"]?\s*[:=,]\s*(?:b?['\"])?"
# What stands before a secret and stays, and the secret.
SECRETS = (
    re.compile(rf"(authorization{BETWEEN}){VALUE}(?:[ \t]+{VALUE})?", re.IGNORECASE),
    re.compile(rf"(\bbearer\s+){VALUE}", re.IGNORECASE),
    re.compile(r"(\bbasic\s+)(?-i:(?=\S*[0-9A-Z=])[A-Za-z0-9+/_-]{6,}=*)", re.IGNORECASE),
    re.compile(rf"(api[-_]?key{BETWEEN}){VALUE}", re.IGNORECASE),
    re.compile(r"(://)[^/\s@'\"]+(?=@)"),
    re.compile(r"()(?:\b(?:sk|csk|hf|gsk|xai|pplx|nvapi)[-_]|\bAIza)[\w-]{8,}"),
)
# Their lines at lower levels hold requests with every header and body.
QUIET = ("openai", "httpx2", "httpcore2", "keyring", "secretstorage", "jeepney")


class Redaction(logging.Formatter):
    """Formats records, tracebacks included, and hides what is or looks like a key."""

    def __init__(self, known_keys: Callable[[], Iterable[str]]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._known_keys = known_keys

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line, without keys."""
        return without_keys(super().format(record), self._known_keys())


class _LogStream(logging.StreamHandler):  # type: ignore[type-arg]
    def handleError(self, record: logging.LogRecord) -> None:
        """Say that a record is lost; the usual handler would print its arguments as they are."""
        _say_lost(record)


def without_keys(text: str, known_keys: Iterable[str] = ()) -> str:
    """`text` with every known key, and whatever looks like one, hidden."""
    text = without(known_keys, text)
    for secret in SECRETS:
        text = secret.sub(lambda match: f"{match[1]}{HIDDEN}", text)
    return text


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

    def handleError(self, record: logging.LogRecord) -> None:
        """Say that a record is lost; the usual handler would print its arguments as they are."""
        _say_lost(record)


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
        handler = _LogStream()
    handler.setFormatter(Redaction(known_keys))
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    root.addHandler(handler)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _say_lost(record: logging.LogRecord) -> None:
    if sys.stderr is not None:
        print(f"A line of {record.name} could not be written to the log.", file=sys.stderr)
