"""OpenTable: a table that still grows, of which only the last rows are read again.

A row means the same whatever rows stand above it. So those before the last one that begins on a complete line
are kept, and the head with what follows them is read as a table of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.core.block import Table
from desktop_ai.core.markdown_parser import started
from desktop_ai.core.top_level import is_one_block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_ai.core.block import Block, RichText
    from desktop_ai.core.markdown_events import Reading


class OpenTable(NamedTuple):
    """The rows that are kept, head first; `kept_length` is where they end in the text, in characters."""

    head_source: str = ""
    rows: tuple[tuple[RichText, ...], ...] = ()
    kept_length: int = 0

    def source(self, text: str) -> str:
        """What of the text has to be read."""
        return self.head_source + text[self.kept_length :]

    def table(self, block: Table) -> Table:
        """The whole table, when that is what was read of it."""
        return Table(self.rows + block.rows[1:], block.aligns, block.place) if self.rows else block

    def grown(self, source: str, reading: Reading, block: Table) -> OpenTable:
        """The same with more rows kept, after this source was read."""
        row_starts = [start for event, start, _ in reading.events if started(event) == "TableRow"]
        last_line_end = reading.source.rfind(b"\n")
        count = max(0, sum(start <= last_line_end for start in row_starts) - 1)
        if not count:
            return self
        first_open = reading.source.rfind(b"\n", 0, row_starts[count]) + 1
        written = source.encode()  # in the reading's own source formulas are covered
        length = len(written[:first_open].decode())
        head = self.head_source or _two_lines(written, reading.events[0][1]).decode()
        rows = self.table(block).rows[: len(self.rows or (1,)) + count]
        return OpenTable(head, rows, self.kept_length + length - len(self.head_source))


def only_table(reading: Reading, blocks: Sequence[Block]) -> Table | None:
    """The table, when there is nothing else and it may go on."""
    if len(blocks) != 1 or reading.unclosed is not None or not is_one_block(reading.events):
        return None
    return blocks[0] if isinstance(blocks[0], Table) and not blocks[0].place.nesting else None


def _two_lines(source: bytes, begin: int) -> bytes:
    return source[: source.find(b"\n", source.find(b"\n", begin) + 1) + 1]
