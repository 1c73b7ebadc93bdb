"""Markdown -> blocks, re-parsing only the unfinished tail.

A text is a row of frozen pieces (top-level blocks that can no longer change) and an open tail. CommonMark
decides structure line by line and never opens a closed block again, so a top-level block is final as soon as
another one begins on a complete line.

What is not local to a piece are labels: a link reference or footnote may be defined later. A piece remembers
the labels that it could not resolve, and is parsed again when one of them is defined.
"""

from __future__ import annotations

import re
from itertools import pairwise

from desktop_ai.core.block import Block, Code
from desktop_ai.core.block_builder import BlockBuilder
from desktop_ai.core.markdown_events import Reading, read
from desktop_ai.core.markdown_parser import Ranged, Target, defined_notes, link_definitions
from desktop_ai.core.open_table import OpenTable, only_table
from desktop_ai.core.tex_spans import COVER
from desktop_ai.core.top_level import final_ends
from desktop_ai.core.utf16 import without_lone_surrogates

_MEANINGLESS = ("\0", COVER)
# A label without an end is matched too: where it stopped the search goes on, so that no letter is read twice.
_NOTE_LABEL = re.compile(r"\[\^((?:[^\[\]\\]|\\.)++)(\])?")
_NOTE_DEFINITION = re.compile(
    r"^[ >]{0,12}(?:[-*+] +|\d+[.)] +)?\[\^((?:[^\[\]\\\n]|\\.)++)\]:", re.MULTILINE
)
_MEANING = re.compile(r'[\\<>"&]')  # in a definition
_SEPARATOR = "\n<!-- -->\n\n"
_LONG_TAIL = 32_000  # characters from which a tail is read only when it has grown by a share of itself
_SHARE = 64
_LONG_PIECE = 2_000

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
    """A frozen part of the source, and which blocks it makes.

    `due` is how long the whole text must be before a long piece may be parsed once more: a reply that defines one
    label after the other must not cost more and more.
    """

    __slots__ = ("block_count", "due", "first_block", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.first_block = 0
        self.block_count = 0
        self.due = 0


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
        self._pending_length = 0
        self._length = 0
        self._ended_in_return = False
        self._definitions: dict[str, Target] = {}
        self._notes: set[str] = set()
        self._waiting: dict[
            str, set[int]
        ] = {}  # the pieces that must be parsed again when a label is defined
        self._stale: set[int] = set()
        self._table = OpenTable()  # of the tail, when that is nothing else

    def feed(self, text: str) -> None:
        """Take more text; it is parsed by the next `flush`."""
        self._pending.append(text)
        self._pending_length += len(text)

    def flush(self, *, is_final: bool = False) -> int:
        """Parse what came; returns the index of the first block that may have changed.

        Of a tail that has become very long a little may be left for the next time, unless this is the last.
        """
        if not is_final and self._pending_length * _SHARE < len(self._tail) and len(self._tail) > _LONG_TAIL:
            return len(self.blocks)
        self._take_pending()
        start = self._settled
        before = self.blocks[start:]
        if not is_final and self._grow_table():
            return start + _equal_count(before, self.blocks[start:])
        reading, _ = self._read(self._tail)
        if self._freeze(reading, is_final=is_final):
            reading, _ = self._read(self._tail)
        changed = self._refresh(start, is_final=is_final)
        self.blocks[self._settled :] = self._tail_blocks(reading.events)
        table = only_table(reading, self.blocks[self._settled :])
        self._table = OpenTable().grown(self._tail, reading, table) if table else OpenTable()
        return changed if changed < start else start + _equal_count(before, self.blocks[start:])

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
        self._pending_length = 0
        if self._ended_in_return and text.startswith("\n"):
            text = text[1:]
        self._ended_in_return = text.endswith("\r")
        self._tail += normal_text(text)
        self._length += len(text)

    def _tail_blocks(self, events: list[Ranged]) -> list[Block]:
        blocks = _build(events)
        if blocks and not self._tail.endswith("\n"):
            last = blocks[-1]
            if isinstance(last, Code) and last.language and not last.text:
                blocks[-1] = Code("", "", last.place)  # the fence's own line is still being written
        return blocks

    def _grow_table(self) -> bool:
        """Read only the last rows when the tail is nothing but a table; returns whether it still is."""
        if not self._table.rows:
            return False
        source = self._table.source(self._tail)
        reading, _ = self._read(source)
        read = only_table(reading, _build(reading.events))
        if read is None:
            return False
        self.blocks[self._settled :] = [self._table.table(read)]
        self._table = self._table.grown(source, reading, read)
        return True

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

    def _freeze(self, reading: Reading, *, is_final: bool) -> bool:
        """Move what is final from the tail into pieces; returns whether there was any."""
        ends = list(final_ends(reading, is_final=is_final))
        if not ends:
            return False
        first_new = len(self._pieces)
        tail = self._tail.encode()
        for start, end in pairwise([0, *ends]):
            self._pieces.append(Piece(tail[start:end].decode()))
            self._define(reading.source[start:end].decode())
        self._tail = tail[ends[-1] :].decode()
        for index in range(first_new, len(self._pieces)):
            piece = self._pieces[index]
            piece.first_block = self._settled
            self.blocks[self._settled :] = self._blocks_of(index)
            self._settled += piece.block_count
        return True

    def _define(self, source: str) -> None:
        """Learn the definitions of a piece; those that waited for them are stale."""
        if "]:" not in source:
            return
        for label, target in link_definitions(source).items():
            name = _normal_label(label)
            if name not in self._definitions:
                self._definitions[name] = target
                self._stale |= self._waiting.pop(name, set())
        if "[^" in source:
            for label in defined_notes(source):
                name = _normal_label(label)
                if name not in self._notes:
                    self._notes.add(name)
                    self._stale |= self._waiting.pop(name, set())

    def _blocks_of(self, index: int) -> list[Block]:
        piece = self._pieces[index]
        reading, missing = self._read(piece.source)
        for label in missing | _note_labels(piece.source):
            if label not in self._definitions or label not in self._notes:
                self._waiting.setdefault(label, set()).add(index)
        blocks = _build(reading.events)
        piece.block_count = len(blocks)
        piece.due = self._length + len(piece.source) if len(piece.source) > _LONG_PIECE else 0
        return blocks

    def _refresh(self, settled: int, *, is_final: bool) -> int:
        """Parse stale pieces again; returns the first block that changed, or how many were settled before."""
        changed = settled
        for index in sorted(self._stale):
            piece = self._pieces[index]
            if piece.due > self._length and not is_final:
                continue
            self._stale.discard(index)
            first, count = piece.first_block, piece.block_count
            self.blocks[first : first + count] = self._blocks_of(index)
            changed = min(changed, first)
            self._shift(index + 1, piece.block_count - count)
        return changed

    def _shift(self, first: int, distance: int) -> None:
        if distance:
            self._settled += distance
            for piece in self._pieces[first:]:
                piece.first_block += distance


def _build(events: list[Ranged]) -> list[Block]:
    return BlockBuilder().build(event for event, _, _ in events)


def _equal_count(before: list[Block], after: list[Block]) -> int:
    """How many blocks are at the start of both."""
    for index, (old, new) in enumerate(zip(before, after, strict=False)):
        if old is not new and old != new:
            return index
    return min(len(before), len(after))


def _normal_label(label: str) -> str:
    return " ".join(label.split()).casefold()


def _note_labels(source: str) -> Labels:
    if "[^" not in source:
        return NO_LABELS
    return frozenset(_normal_label(label) for label, end in _NOTE_LABEL.findall(source) if end)


def _definition(label: str, address: str, title: str) -> str:
    quoted = f' "{_as_it_is(title)}"' if title else ""
    return f"[{label}]: <{_as_it_is(address)}>{quoted}\n"


def _as_it_is(text: str) -> str:
    """The text so that no sign in it means anything to the parser."""
    escaped = _MEANING.sub(lambda sign: "\\" + sign[0], text)
    return escaped.replace("\n", "&#10;").replace("\r", "&#13;")
