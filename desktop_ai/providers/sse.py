"""Server-sent events: bytes, cut anywhere -> events."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

MAX_EVENT_CHARACTERS = 16 * 1024 * 1024
LINE_END = re.compile(r"\r\n|\n|\r")


ERROR = "error"
PLAIN = b"data: "


class ServerEvent(NamedTuple):
    """One event: its name, empty where the server gave none, and its data, lines joined with LF.

    What `is_stray` stood in the stream without the name of a field, and may be an error in plain JSON.
    """

    name: str
    data: str
    is_stray: bool = False


class EventTooLong(ValueError):
    """A server sends a line or an event without end."""


class SseReader:
    """Reads one stream. Feed it pieces as they come, then `end` it once.

    Follows the WHATWG rules, but keeps an event that the stream ends in without a blank line, and the objects
    and the lines of an `error` that dying servers write without naming a field of events. `is_stream` tells
    whether anything of an event stream has come. Raises EventTooLong when a single event grows beyond `limit`
    characters.
    """

    def __init__(self, limit: int = MAX_EVENT_CHARACTERS) -> None:
        self.is_stream = False
        self._limit = limit
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._is_at_start = True
        self._ended_in_cr = False
        self._is_between = False
        self._line: list[str] = []
        self._name = ""
        self._data: list[str] = []
        self._stray: list[str] = []
        self._line_size = 0
        self._data_size = 0

    def feed(self, piece: bytes) -> list[ServerEvent]:
        """The events that are complete with this piece."""
        if self._is_between and (events := _plain_events(piece)) and len(piece) < self._limit:
            return events
        events = self._read(self._decoder.decode(piece))
        self._is_between = self._has_nothing_open()
        return events

    def end(self) -> list[ServerEvent]:
        """What the stream ended in without closing it."""
        events = self._read(self._decoder.decode(b"", final=True))
        if self._line:
            self._line_size = 0
            self._take_line("".join(self._line), events)
            self._line.clear()
        self._dispatch(events)
        return events

    def _has_nothing_open(self) -> bool:
        """Whether an event has just ended, and nothing of the next has come."""
        is_open = self._line or self._data or self._stray or self._name or self._ended_in_cr
        return self.is_stream and not is_open and not self._decoder.getstate()[0]

    def _read(self, text: str) -> list[ServerEvent]:
        events: list[ServerEvent] = []
        *lines, rest = self._split(self._without_mark(text))
        for line in lines:
            if self._line:
                self._line.append(line)
                line = "".join(self._line)
                self._line.clear()
                self._line_size = 0
            self._take_line(line, events)
        if rest:
            self._line.append(rest)
            self._line_size += len(rest)
            self._check_size()
        return events

    def _without_mark(self, text: str) -> str:
        if self._is_at_start and text:
            self._is_at_start = False
            return text.removeprefix("\ufeff")
        return text

    def _split(self, text: str) -> list[str]:
        """Lines, and what is left of the last; a CR LF pair that was cut in two is one line end."""
        if self._ended_in_cr and text:
            self._ended_in_cr = False
            text = text.removeprefix("\n")
        if "\r" not in text:
            return text.split("\n")
        self._ended_in_cr = text.endswith("\r")
        return LINE_END.split(text)

    def _take_line(self, line: str, events: list[ServerEvent]) -> None:
        if not line:
            self._dispatch(events)
            return
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            self.is_stream = True
            self._data.append(value)
            self._grow(value)
        elif field == "event":
            self.is_stream = True
            self._name = value
        elif field == ERROR:
            self._name = field
            self._data.append(value)
            self._grow(value)
        elif self._stray or line.startswith("{"):
            self._stray.append(line)
            self._grow(line)
        else:
            self.is_stream = self.is_stream or field in ("", "id", "retry")

    def _grow(self, text: str) -> None:
        self._data_size += len(text) + 1
        self._check_size()

    def _dispatch(self, events: list[ServerEvent]) -> None:
        if self._data:
            data = "\n".join(self._data)
            if data and not data.isspace():
                events.append(ServerEvent(self._name, data))
            self._data.clear()
        if self._stray:
            events.append(ServerEvent("", "\n".join(self._stray), is_stray=True))
            self._stray.clear()
        self._name = ""
        self._data_size = 0

    def _check_size(self) -> None:
        if self._line_size + self._data_size > self._limit:
            raise EventTooLong(f"one event of the stream is longer than {self._limit} characters")


def _plain_events(piece: bytes) -> list[ServerEvent]:
    """The events of a piece as nearly all servers send it: whole ones of one line of data; none for anything else."""
    if not (piece.startswith(PLAIN) and piece.endswith(b"\n\n")) or b"\r" in piece:
        return []
    events: list[ServerEvent] = []
    for block in piece[:-2].split(b"\n\n"):
        data = block[len(PLAIN) :]
        if not block.startswith(PLAIN) or b"\n" in data or not data or data.isspace():
            return []
        events.append(ServerEvent("", data.decode("utf-8", "replace")))
    return events
