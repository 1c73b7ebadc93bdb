r"""Where the formulas between \( \) and \[ \], and those between lines of $$, stand in a source.

The parser knows only dollar signs. It tells which backslashes escape a bracket in running text, and not in code:
these are the delimiters. What a formula holds must not be read as Markdown, so the source is read again with
each formula covered: replaced, from delimiter to delimiter, by as many characters that mean nothing.

A formula ends in the paragraph in which it begins. Only one that begins a line may go on across blank lines and
what looks like lists, when it ends at the end of a line and is not too long.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from textwrap import dedent
from typing import NamedTuple

from desktop_ai.core.markdown_parser import Event, Ranged, name_and_value, tag_name

COVER = "\x1a"
_COVER = COVER.encode()
LONGEST = 4_000  # bytes that a formula across paragraphs may take; so long the end of one is waited for
_BACKSLASH = ord("\\")
_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
_VERBATIM = frozenset({"CodeBlock", "HtmlBlock"})
_ONE_LINE = frozenset({"TableCell", "Heading"})
_CLOSERS = {"(": ")", "[": "]", "$": "$"}
_LINE_END = re.compile(rb"[ \t]*(?:\n|\Z)")
_DOLLARS = re.compile(rb"\$\$[ \t]*(?:\n|\Z)")
_QUOTE_SIGN = re.compile(r"^[ \t]{0,3}>")


class Delimiter(NamedTuple):
    """A bracket behind a backslash, or two dollar signs on a line of their own.

    `leaf` numbers the running text it stands in; `is_edge` says whether it begins its line, or for one that
    closes, ends it. `quotes` counts the block quotes around it.
    """

    kind: str
    start: int
    end: int
    leaf: int
    is_edge: bool
    quotes: int


class TexSpan(NamedTuple):
    """A formula with its delimiters."""

    start: int
    end: int
    is_display: bool
    is_across: bool
    quotes: int


class TexSpans(NamedTuple):
    """The formulas of a source, and where one begins that may yet end, or None."""

    spans: Sequence[TexSpan]
    unclosed: int | None


def may_have_formulas(source: str) -> bool:
    """Whether it is worth while to look for them."""
    return "\\(" in source or "\\[" in source or "$$" in source


def find_formulas(events: Iterable[Ranged], source: bytes) -> TexSpans:
    """The formulas between the delimiters that the events show; none goes on across one that is covered."""
    delimiters = list(_Scan(source).delimiters(events))
    closers: dict[tuple[str, bool], list[Delimiter]] = {}
    for found in delimiters:
        closers.setdefault((found.kind, False), []).append(found)
        if found.is_edge:
            closers.setdefault((found.kind, True), []).append(found)
    spans: list[TexSpan] = []
    unclosed: int | None = None
    free = 0
    for opener in delimiters:
        if opener.start < free or opener.kind not in _CLOSERS:
            continue
        closer = _closer_of(opener, closers)
        if closer is not None:
            # What holds nothing is no formula, and what would end it may begin the next one.
            held = source[opener.end : closer.start]
            if held.strip() and _COVER not in held:
                free = closer.end
                spans.append(_span(opener, closer))
        elif unclosed is None and _is_waiting(opener, source):
            unclosed = opener.start
    return TexSpans(spans, unclosed)


def covered(source: bytes, spans: Iterable[TexSpan]) -> bytes:
    """The source, as long as before, in which formulas are a row of characters that mean nothing."""
    data = bytearray(source)
    for span in spans:
        data[span.start : span.end] = _COVER * (span.end - span.start)
    return bytes(data)


def uncovered(events: Iterable[Ranged], source: bytes, spans: Sequence[TexSpan]) -> Iterator[Ranged]:
    """The events of a covered source, with the formulas of the source itself."""
    starts = [span.start for span in spans]
    is_verbatim = False
    for ranged in events:
        event, start, end = ranged
        name, value = name_and_value(event)
        if name in ("Start", "End"):
            is_verbatim = tag_name(value) in _VERBATIM and name == "Start"
        if type(value) is not str or COVER not in value or name in ("Start", "End"):
            yield ranged
            continue
        inside = spans[bisect_left(starts, start) : bisect_left(starts, end)]
        if name == "Text" and not is_verbatim:
            yield from _split(value, start, source, inside)
        else:
            yield {name: _as_written(value, source, inside)}, start, end


def _closer_of(opener: Delimiter, closers: dict[tuple[str, bool], list[Delimiter]]) -> Delimiter | None:
    kind = _CLOSERS[opener.kind]
    closer = _next(closers.get((kind, False), ()), opener.end)
    if closer is not None and closer.leaf == opener.leaf:
        return closer
    if not _may_go_on(opener):
        return None
    closer = _next(closers.get((kind, True), ()), opener.end)
    return closer if closer is not None and closer.start - opener.end < LONGEST else None


def _next(delimiters: Sequence[Delimiter], position: int) -> Delimiter | None:
    index = bisect_left(delimiters, position, key=lambda found: found.start)
    return delimiters[index] if index < len(delimiters) else None


def _may_go_on(opener: Delimiter) -> bool:
    return opener.is_edge and opener.kind != "("


def _is_waiting(opener: Delimiter, source: bytes) -> bool:
    """Whether what follows may yet end the formula."""
    is_near = _may_go_on(opener) and len(source) - opener.end < LONGEST
    return is_near and _COVER not in source[opener.end :]


def _span(opener: Delimiter, closer: Delimiter) -> TexSpan:
    is_across = closer.leaf != opener.leaf
    return TexSpan(opener.start, closer.end, opener.kind != "(", is_across, opener.quotes)


class _Scan:
    """Walks through the events of a source and knows where in a line and in what it is."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._leaf = 0
        self._quotes = 0
        self._begins_line = False
        self._may_begin_lines = False
        self._is_verbatim = False

    def delimiters(self, events: Iterable[Ranged]) -> Iterator[Delimiter]:
        """The delimiters in their order."""
        for event, start, _ in events:
            name, value = name_and_value(event)
            if name == "Text":
                found = None if self._is_verbatim else self._delimiter(value, start)
                if found is not None:
                    yield found
                self._begins_line = False
            elif name in ("SoftBreak", "HardBreak"):
                self._begins_line = self._may_begin_lines
            elif name in ("Start", "End"):
                self._enter(name, tag_name(value))
            elif name != "TaskListMarker":
                self._begins_line = False

    def _enter(self, name: str, tag: str) -> None:
        if tag in _INLINE:
            self._begins_line = False
            return
        is_start = name == "Start"
        self._leaf += 1
        self._is_verbatim = is_start and tag in _VERBATIM
        self._begins_line = self._may_begin_lines = not (is_start and tag in _ONE_LINE)
        if tag == "BlockQuote":
            self._quotes += 1 if is_start else -1

    def _delimiter(self, text: str, start: int) -> Delimiter | None:
        source, kind = self._source, text[:1]
        if kind in ("(", ")", "[", "]") and start and source[start - 1] == _BACKSLASH:
            is_opener = kind in _CLOSERS
            is_edge = self._begins_line if is_opener else _LINE_END.match(source, start + 1) is not None
            return Delimiter(kind, start - 1, start + 1, self._leaf, is_edge, self._quotes)
        if text == "$" and self._begins_line and _DOLLARS.match(source, start):
            return Delimiter(kind, start, start + 2, self._leaf, True, self._quotes)
        return None


def _split(text: str, start: int, source: bytes, spans: Sequence[TexSpan]) -> Iterator[Ranged]:
    """A text as what stands between its formulas, and these."""
    data = text.encode()
    done = start
    for span in spans:
        if span.start > done:
            yield {"Text": data[done - start : span.start - start].decode()}, done, span.start
        yield _formula(source, span), span.start, span.end
        done = span.end
    if data[done - start :]:
        yield {"Text": data[done - start :].decode()}, done, start + len(data)


def _formula(source: bytes, span: TexSpan) -> Event:
    first, *others = source[span.start + 2 : span.end - 2].decode().split("\n")
    for _ in range(span.quotes):
        others = [_QUOTE_SIGN.sub("", line) for line in others]
    if span.is_display:
        return {"DisplayMath": f"{first}\n{dedent(chr(10).join(others))}".strip()}
    return {"InlineMath": " ".join(line.strip() for line in [first, *others]).strip()}


def _as_written(text: str, source: bytes, spans: Sequence[TexSpan]) -> str:
    for span in spans:
        written = source[span.start : span.end].decode()
        text = text.replace(COVER * (span.end - span.start), written, 1)
    return text
