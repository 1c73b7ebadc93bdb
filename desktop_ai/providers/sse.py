"""Server-sent events: bytes, cut anywhere -> events."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

MAX_EVENT_CHARACTERS = 16 * 1024 * 1024
LINE_END = re.compile(r"\r\n|\n|\r")


class ServerEvent(NamedTuple):
    """One event: its name, empty where the server gave none, and its data, lines joined with LF."""

    name: str
    data: str


class EventTooLong(ValueError):
    """A server sends a line or an event without end."""


class SseReader:
    """Reads one stream. Feed it pieces as they come, then `end` it once.

    Follows the WHATWG rules, but keeps an event that the stream ends in without a blank line. Raises
    EventTooLong when a single event grows beyond `limit` characters.
    """

    def __init__(self, limit: int = MAX_EVENT_CHARACTERS) -> None:
        self._limit = limit
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._is_at_start = True
        self._ended_in_cr = False
        self._line: list[str] = []
        self._name = ""
        self._data: list[str] = []
        self._line_size = 0
        self._data_size = 0

    def feed(self, piece: bytes) -> list[ServerEvent]:
        """The events that are complete with this piece."""
        return self._read(self._decoder.decode(piece))

    def end(self) -> list[ServerEvent]:
        """What the stream ended in without closing it."""
        events = self._read(self._decoder.decode(b"", final=True))
        if self._line:
            self._line_size = 0
            self._take_line("".join(self._line), events)
            self._line.clear()
        self._dispatch(events)
        return events

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
            self._data.append(value)
            self._data_size += len(value) + 1
            self._check_size()
        elif field == "event":
            self._name = value

    def _dispatch(self, events: list[ServerEvent]) -> None:
        data = "\n".join(self._data)
        if data:
            events.append(ServerEvent(self._name, data))
        self._data.clear()
        self._name = ""
        self._data_size = 0

    def _check_size(self) -> None:
        if self._line_size + self._data_size > self._limit:
            raise EventTooLong(f"one event of the stream is longer than {self._limit} characters")
