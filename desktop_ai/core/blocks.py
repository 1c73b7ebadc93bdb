"""Markdown -> blocks, re-parsing only the unfinished tail.

A text is a row of frozen pieces (top-level blocks that can no longer
change) and an open tail. CommonMark decides structure line by line and never opens a closed block again, so a
top-level block is final as soon as another one begins on a complete line.

What is not local to a piece are labels: a link reference or footnote may be defined later. A piece remembers
the labels that it could not resolve, and is parsed again when one of them is defined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from desktop_ai.core.block import Block, Code
from desktop_ai.core.block_builder import BlockBuilder
from desktop_ai.core.markdown_events import Reading, read
from desktop_ai.core.markdown_parser import Ranged, Target, defined_notes, link_definitions, started
from desktop_ai.core.tex_spans import COVER
from desktop_ai.core.utf16 import without_lone_surrogates

_MEANINGLESS = ("\0", COVER)
_CONTAINERS = frozenset({"List", "Item", "BlockQuote", "FootnoteDefinition"})
_NOTE_LABEL = re.compile(r"\[\^([^\]\s]+)\]")
_NOTE_DEFINITION = re.compile(r"^[ >]{0,12}(?:[-*+] +|\d+[.)] +)?\[\^([^\]\s]+)\]:", re.MULTILINE)
_BLANK_LINES = re.compile(rb"\A(?:[ \t]*\n)+")
_SEPARATOR = "\n<!-- -->\n\n"

Labels = frozenset[str]
NO_LABELS: Labels = frozenset()


def parse(text: str) -> list[Block]:
    """The blocks of a whole text."""
    return _build(read(normal_text(text)).events)


def normal_text(text: str) -> str:
    """The text with line feeds only, and without half characters and those that mean nothing."""
    for character in _MEANINGLESS:
        if character in text:
            text = text.replace(character, "\ufffd")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return without_lone_surrogates(text)


class Piece:
    """A frozen part of the source: how many blocks it makes, and which labels it names."""

    __slots__ = ("block_count", "missing", "notes", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.block_count = 0
        self.missing = NO_LABELS
        self.notes = NO_LABELS

    def names_any(self, labels: set[str]) -> bool:
        """Whether it must be parsed again once these labels are defined."""
        return not (self.missing.isdisjoint(labels) and self.notes.isdisjoint(labels))


class MarkdownStream:
    """The blocks of a text that grows; costs what its open tail costs, however long the text is.

    Owns `blocks`, which after `flush(is_final=True)` are exactly `parse` of the whole text.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._pieces: list[Piece] = []
        self._settled = 0  # how many of the blocks belong to frozen pieces
        self._tail = ""
        self._pending: list[str] = []
        self._ended_in_return = False
        self._definitions: dict[str, Target] = {}
        self._notes: set[str] = set()

    def feed(self, text: str) -> None:
        """Take more text; it is parsed by the next `flush`."""
        self._pending.append(text)

    def flush(self, *, is_final: bool = False) -> int:
        """Parse what came; returns the index of the first block that may have changed."""
        self._take_pending()
        first = self._settled
        reading, _ = self._read(self._tail)
        cut = self._freeze(reading, is_final=is_final)
        if cut is not None:
            first = min(first, cut)
            reading, _ = self._read(self._tail)
        del self.blocks[self._settled :]
        self.blocks += self._tail_blocks(reading.events)
        return first

    @property
    def pieces(self) -> tuple[str, ...]:
        """The source: frozen pieces in their order, then the tail."""
        return (*(piece.source for piece in self._pieces), self._tail)

    # --- text

    def _take_pending(self) -> None:
        if not self._pending:
            return
        text = "".join(self._pending)
        self._pending.clear()
        if self._ended_in_return and text.startswith("\n"):
            text = text[1:]
        self._ended_in_return = text.endswith("\r")
        self._tail += normal_text(text)

    def _tail_blocks(self, events: list[Ranged]) -> list[Block]:
        blocks = _build(events)
        if blocks and not self._tail.endswith("\n"):
            last = blocks[-1]
            if isinstance(last, Code) and last.language and not last.text:
                blocks[-1] = Code("", "", last.place)  # the fence's own line is still being written
        return blocks

    # --- parsing one part against the definitions of all

    def _read(self, source: str) -> tuple[Reading, Labels]:
        """What a part says, and the labels that nothing defines."""
        missing: set[str] = set()

        def resolve(reference: str) -> Target | None:
            label = _normal_label(reference)
            known = self._definitions.get(label)
            if known is None:
                missing.add(label)
            return known

        if not source:
            return Reading([], b""), NO_LABELS
        reading = read(source, resolve, self._prefix(source))
        return reading, frozenset(missing)

    def _prefix(self, source: str) -> str:
        """Definitions to put before a part: earlier ones win over its own, notes are known by their stubs."""
        lines: list[str] = []
        if self._definitions and "]:" in source:
            for label in link_definitions(source):
                known = self._definitions.get(_normal_label(label))
                if known:
                    lines.append(_definition(label, *known))
        if self._notes and "[^" in source:
            own = {_normal_label(label) for label in _NOTE_DEFINITION.findall(source)}
            wanted = (_note_labels(source) & self._notes) - own
            lines.extend(f"[^{label}]: x\n\n" for label in sorted(wanted))
        return "".join(lines) + _SEPARATOR if lines else ""

    # --- freezing

    def _freeze(self, reading: Reading, *, is_final: bool) -> int | None:
        """Move what is final from the tail into pieces; returns the first block changed, or None."""
        ends = list(_final_ends(reading, is_final=is_final))
        if not ends:
            return None
        first_new = len(self._pieces)
        tail = self._tail.encode()
        labels: set[str] = set()
        for start, end in pairwise([0, *ends]):
            self._pieces.append(Piece(tail[start:end].decode()))
            labels |= self._define(reading.source[start:end].decode())
        self._tail = tail[ends[-1] :].decode()
        return self._settle(first_new, labels)

    def _define(self, source: str) -> set[str]:
        """Learn the definitions of a piece; returns the labels that are new."""
        if "]:" not in source:
            return set()
        labels: set[str] = set()
        for label, target in link_definitions(source).items():
            name = _normal_label(label)
            if name not in self._definitions:
                self._definitions[name] = target
                labels.add(name)
        if "[^" in source:
            notes = {_normal_label(label) for label in defined_notes(source)}
            labels |= notes - self._notes
            self._notes |= notes
        return labels

    def _settle(self, first_new: int, labels: set[str]) -> int:
        """Parse the new pieces, and the old that waited for these labels; returns the first block changed."""
        del self.blocks[self._settled :]
        changed = self._settled
        if labels:
            changed = self._settle_again(first_new, labels)
        for piece in self._pieces[first_new:]:
            self.blocks += self._blocks_of(piece)
        self._settled = len(self.blocks)
        return changed

    def _settle_again(self, first_new: int, labels: set[str]) -> int:
        changed = self._settled
        start = 0
        for piece in self._pieces[:first_new]:
            count = piece.block_count
            if piece.names_any(labels):
                self.blocks[start : start + count] = self._blocks_of(piece)
                changed = min(changed, start)
            start += piece.block_count
        return changed

    def _blocks_of(self, piece: Piece) -> list[Block]:
        reading, piece.missing = self._read(piece.source)
        piece.notes = _note_labels(piece.source)
        blocks = _build(reading.events)
        piece.block_count = len(blocks)
        return blocks


def _build(events: list[Ranged]) -> list[Block]:
    return BlockBuilder().build(event for event, _, _ in events)


def _normal_label(label: str) -> str:
    return " ".join(label.split()).casefold()


def _note_labels(source: str) -> Labels:
    if "[^" not in source:
        return NO_LABELS
    return frozenset(_normal_label(label) for label in _NOTE_LABEL.findall(source))


def _definition(label: str, address: str, title: str) -> str:
    quoted = ' "' + title.replace('"', '\\"') + '"' if title else ""
    return f"[{label}]: <{address}>{quoted}\n"


def _top_level_ranges(events: list[Ranged]) -> list[list[int]]:
    """Byte ranges [start, end] of the top-level blocks.

    The parser's range of a container runs on to the next block, so its end is taken from what it holds.
    """
    ranges: list[list[int]] = []
    depth = 0
    for event, start, end in events:
        tag = started(event)
        if tag is not None:
            name = tag if type(tag) is str else next(iter(tag))
            is_container = name in _CONTAINERS
            if depth == 0:
                ranges.append([start, start + 1 if is_container else end])
            elif not is_container:
                ranges[-1][1] = max(ranges[-1][1], end)
            else:
                ranges[-1][1] = max(ranges[-1][1], start + 1)
            depth += 1
        elif type(event) is dict and "End" in event:
            depth -= 1
        elif depth == 0:
            ranges.append([start, end])
        else:
            ranges[-1][1] = max(ranges[-1][1], end)
    return ranges


def _final_count(tail: bytes, ranges: list[list[int]]) -> int:
    """How many of the blocks are final: those before the last one that begins on a complete line."""
    last_line_end = tail.rfind(b"\n")
    for index in range(len(ranges) - 1, 0, -1):
        if ranges[index][0] <= last_line_end:
            return index
    return 0


def _final_ends(reading: Reading, *, is_final: bool) -> Iterator[int]:
    """Where the blocks at the start of the tail end that will not change; there are no gaps between them."""
    tail, ranges = reading.source, _top_level_ranges(reading.events)
    count = len(ranges) if is_final else _final_count(tail, ranges)
    open_from = len(tail) if is_final or reading.unclosed is None else reading.unclosed
    position = 0
    for index in range(count):
        end = len(tail) if is_final and index == count - 1 else _part_end(tail, ranges, index, position)
        if end > open_from:
            return
        if end > position:
            yield end
            position = end
    if is_final and position < len(tail):
        yield len(tail)


def _part_end(tail: bytes, ranges: list[list[int]], index: int, position: int) -> int:
    line_end = tail.find(b"\n", max(ranges[index][1] - 1, position, 0))
    end = len(tail) if line_end < 0 else line_end + 1
    if index + 1 == len(ranges):
        return end
    next_start = tail.rfind(b"\n", 0, ranges[index + 1][0]) + 1
    gap = _BLANK_LINES.sub(b"", tail[end:next_start], count=1)
    belongs_here = bool(gap.strip()) and gap[:1] in (b" ", b"\t", b">")  # the indented rest of a container
    return next_start if end > next_start or belongs_here else end
