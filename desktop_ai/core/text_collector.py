"""TextCollector: gathers the running text of a block, and how its pieces are set and where they lead."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_ai.core.block import Mark, RichText, Span
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.core.web_address import bare_addresses

_LITERAL = Mark.CODE | Mark.MATH | Mark.IMAGE | Mark.NOTE


class TextCollector:
    """Gathers running text and its spans until a block ends."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._spans: list[Span] = []
        self._length = 0
        self._outer: list[tuple[int, str]] = []
        self._marks = 0
        self._url = ""

    @property
    def length(self) -> int:
        """UTF-16 units gathered so far."""
        return self._length

    def add(self, text: str, marks: int = 0) -> None:
        """Add text with the marks that are open, and some of its own."""
        length = utf16_length(text)
        marks |= self._marks
        if marks or self._url:
            self._add_span(length, marks)
        self._texts.append(text)
        self._length += length

    def _add_span(self, length: int, marks: int) -> None:
        """Add a span, or make the last one longer: the parser cuts its texts where it likes, but no formula."""
        last = self._spans[-1] if self._spans else None
        if (
            last is not None
            and not marks & Mark.MATH
            and last.start + last.length == self._length
            and (last.marks, last.url) == (marks, self._url)
        ):
            self._spans[-1] = Span(last.start, last.length + length, marks, self._url)
        else:
            self._spans.append(Span(self._length, length, marks, self._url))

    def open(self, marks: int, url: str = "") -> None:
        """Set what follows with these marks too, until `close`."""
        self._outer.append((self._marks, self._url))
        self._marks |= marks
        self._url = url or self._url

    def close(self) -> None:
        """End what the last `open` began."""
        if self._outer:
            self._marks, self._url = self._outer.pop()

    def take(self) -> RichText:
        """What was gathered; the collector is empty afterwards."""
        text = "".join(self._texts)
        spans = with_bare_addresses(text, self._spans) if "/" in text or "." in text else self._spans
        taken = RichText(text, tuple(spans))
        self._texts.clear()
        self._spans.clear()
        self._length = 0
        return taken


def with_bare_addresses(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """The spans of a text, with the addresses that stand in it as links.

    An address of which only a part is set differently is none: what it leads to would be a guess.
    """
    addresses = bare_addresses(text)
    if not addresses:
        return spans
    linked: list[Span] = []
    rest = iter(spans)
    span = next(rest, None)
    position = offset = 0
    for address in addresses:
        start = offset + utf16_length(text[position : address.start])
        end = start + utf16_length(text[address.start : address.end])
        position, offset = address.end, end
        while span is not None and span.start + span.length <= start:
            linked.append(span)
            span = next(rest, None)
        if span is None or span.start >= end:
            linked.append(Span(start, end - start, 0, address.url))
        elif span.start <= start and end <= span.start + span.length and not _is_literal(span):
            before, inside, span = _cut(span, start, end)
            linked += [*before, Span(inside.start, inside.length, inside.marks, address.url)]
            span = span if span.length else next(rest, None)
    return [*linked, *([span] if span is not None else []), *rest]


def _is_literal(span: Span) -> bool:
    return bool(span.url or span.marks & _LITERAL)


def _cut(span: Span, start: int, end: int) -> tuple[list[Span], Span, Span]:
    """What of a span is before, in, and behind a stretch."""
    before = [Span(span.start, start - span.start, span.marks, span.url)] if start > span.start else []
    behind = Span(end, span.start + span.length - end, span.marks, span.url)
    return before, Span(start, end - start, span.marks, span.url), behind
