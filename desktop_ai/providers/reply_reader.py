"""The body of a reply, in pieces of bytes -> ReplyEvents, whatever form the server gave it."""

from __future__ import annotations

import codecs
import json
from contextlib import suppress
from enum import StrEnum
from typing import Any

import msgspec

from desktop_ai.core.reply import Ended, ReplyEvent
from desktop_ai.providers.chunk_assembler import ChunkAssembler
from desktop_ai.providers.sse import ERROR, EventTooLong, ServerEvent, SseReader

DONE = "[done]"
QUOTED_DONE = "[DONE]"
# What some servers send now and then, so that nobody takes the connection for dead.
HEARTBEATS = frozenset({"ping", "heartbeat", "keepalive", "keep-alive", "keep_alive", "processing"})
MAX_DOCUMENT_BYTES = 64 * 1024 * 1024


class Trouble(StrEnum):
    """What can be wrong with a body beside an error that the provider itself reports."""

    NOT_AN_API = "not_an_api"
    MALFORMED = "malformed"


class ReplyReader:
    """Reads one body: an event stream, one JSON document, or JSON documents line by line.

    Feed it pieces as they come and `end` it once. It raises nothing: `error` is what the provider reported,
    `trouble` what cannot be read. Events of what could be read are given all the same. `is_done` is set when
    nothing more is to be expected.
    """

    def __init__(self) -> None:
        self.error: object = None
        self.trouble: Trouble | None = None
        self.is_done = False
        self._assembler = ChunkAssembler()
        self._sse: SseReader | None = None
        self._document = bytearray()
        self._is_document = False

    def feed(self, piece: bytes) -> list[ReplyEvent]:
        """What is complete with this piece."""
        if self._sse is not None:
            return self._read_stream(self._sse, piece)
        self._document += piece
        if len(self._document) > MAX_DOCUMENT_BYTES:
            self._stop(Trouble.MALFORMED)
        return [] if self._is_document else self._tell_form()

    def _tell_form(self) -> list[ReplyEvent]:
        """The first byte that is not blank tells the form; what a server calls it is often wrong."""
        if codecs.BOM_UTF8.startswith(self._document):
            return []
        start = bytes(self._document).removeprefix(codecs.BOM_UTF8).lstrip()[:1]
        if start == b"<":
            self._stop(Trouble.NOT_AN_API)
        elif start in (b"{", b"["):
            self._is_document = True
        elif start:
            self._sse = SseReader()
            return self._read_stream(self._sse, bytes(self._document))
        return []

    def end(self) -> list[ReplyEvent]:
        """What is left when nothing more comes."""
        events: list[ReplyEvent] = []
        if self.trouble is not Trouble.NOT_AN_API:
            events.extend(self._rest())
        events.extend(self._assembler.end())
        if self.trouble is Trouble.NOT_AN_API:
            # What looks like the end of a reply is none where there was no reply.
            return [event for event in events if not isinstance(event, Ended)]
        return events

    def _rest(self) -> list[ReplyEvent]:
        if self._sse is not None:
            return [] if self.is_done else self._take_last(self._sse)
        return self._read_document(self._document.decode("utf-8-sig", errors="replace"))

    def _take_last(self, sse: SseReader) -> list[ReplyEvent]:
        """The event that a stream ends in may be cut off: then there is no reply in it, and no trouble."""
        before = self.trouble
        events: list[ReplyEvent] = []
        with suppress(EventTooLong):
            events = self._take(sse.end())
        self.trouble = before
        if not sse.is_stream and self.error is None:
            self.trouble = Trouble.NOT_AN_API
        return events

    def _read_stream(self, sse: SseReader, piece: bytes) -> list[ReplyEvent]:
        try:
            return self._take(sse.feed(piece))
        except EventTooLong:
            self._stop(Trouble.MALFORMED)
            return []

    def _take(self, server_events: list[ServerEvent]) -> list[ReplyEvent]:
        events: list[ReplyEvent] = []
        for server_event in server_events:
            if self.is_done:
                break
            self._read_event(server_event, events)
        return events

    def _finish(self, events: list[ReplyEvent]) -> None:
        self.is_done = True
        events.extend(self._assembler.end())
        if self.error is None and self.trouble is None:
            events.append(Ended())

    def _read_event(self, event: ServerEvent, events: list[ReplyEvent]) -> None:
        try:
            chunk = decoded(event.data)
        except ValueError:
            self._read_unreadable(event, events)
            return
        if event.name == ERROR and self._assembler.error is None and not isinstance(chunk, dict):
            chunk = {"error": str(chunk)}
        events.extend(self._add(chunk))
        if event.name == ERROR and self.error is None:
            self._report(chunk)
        elif chunk == QUOTED_DONE:
            self._finish(events)

    def _read_unreadable(self, event: ServerEvent, events: list[ReplyEvent]) -> None:
        """A broken chunk is told of at the end, so that nothing after it is lost."""
        data = event.data.strip()
        if data.casefold() == DONE:
            self._finish(events)
        elif event.name == ERROR:
            self._report({"error": data})
        elif (several := _several(data)) and not event.is_stray:
            events.extend(self._take([ServerEvent(event.name, document) for document in several]))
        elif not (event.is_stray or {event.name.casefold(), data.strip("[]").casefold()} & HEARTBEATS):
            self.trouble = Trouble.MALFORMED

    def _read_document(self, text: str) -> list[ReplyEvent]:
        if not text.strip():
            return []
        try:
            events = self._add(decoded(text))
        except ValueError:
            events = self._take([ServerEvent("", line) for line in _lines(text)])
        if not self._assembler.has_choices and self.error is None:
            self.trouble = self.trouble or Trouble.NOT_AN_API
        return events

    def _add(self, chunk: object) -> list[ReplyEvent]:
        events = self._assembler.add(chunk)
        if self._assembler.error is not None and self.error is None:
            self._report(self._assembler.error)
        return events

    def _report(self, error: object) -> None:
        self.error = error
        self.is_done = True

    def _stop(self, trouble: Trouble) -> None:
        self.trouble = trouble
        self.is_done = True


def _several(data: str) -> list[str]:
    """The documents of one event: a server that leaves out blank lines, or all line ends, makes one of several."""
    if "\n" in data:
        return [line for line in data.split("\n") if line.strip()]
    return data.replace("}{", "}\n{").split("\n") if "}{" in data else []


def _lines(text: str) -> list[str]:
    """The documents that stand line by line in a text, also where events of a stream follow them."""
    lines = [line.removeprefix("data:") for line in text.split("\n") if not line.startswith((":", "event:"))]
    return [line for line in lines if line.strip()]


def decoded(text: str) -> Any:
    """JSON as servers really write it: also with NaN, and with half an emoji as a lone surrogate.

    Raises ValueError for what cannot be read.
    """
    try:
        return msgspec.json.decode(text)
    except (ValueError, RecursionError):
        pass
    try:
        lenient = json.loads(text)
        return json.loads(_mended(json.dumps(lenient, ensure_ascii=False)))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _mended(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
