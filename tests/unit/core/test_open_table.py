"""A table that grows is at every moment the table of the text so far."""

import random
import secrets

import pytest

from desktop_ai.core.block import Table
from desktop_ai.core.blocks import MarkdownStream, parse
from desktop_ai.core.open_table import OpenTable

HEAD = "| a | *b* |\n|:--|--:|\n"
ROWS = (
    "| 1 | `2|` |",
    "| \\(é\\) | $x$5 |",
    "3 | 🚀 | more",
    "|",
    "| \\| | <br> |",
    "| [x] | https://a.b |",
    "| $$ | \\[ |",
)
ENDS = ("\n", "\n\nafter\n", "\n- item\n", "\n> | quoted |\n", "\n```\n| code |\n")


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("before", ["", "\n\n", "words\n\n"])
def test_every_part_of_a_growing_table_is_what_the_whole_part_is(before: str, end: str) -> None:
    seed = secrets.randbelow(10**9)
    chance = random.Random(seed)
    text = before + HEAD + "\n".join(chance.choices(ROWS, k=9)) + end
    stream = MarkdownStream()
    position = 0
    while position < len(text):
        size = chance.randint(1, 9)
        stream.feed(text[position : position + size])
        position += size
        stream.flush()
        assert stream.blocks == parse(text[:position]), f"seed {seed}: {text[:position]!r}"


def test_only_the_head_and_the_last_rows_of_a_long_table_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    original = OpenTable.source

    def source(self: OpenTable, text: str) -> str:
        read.append(len(original(self, text)))
        return original(self, text)

    monkeypatch.setattr(OpenTable, "source", source)
    stream = MarkdownStream()
    stream.feed(HEAD)
    for number in range(500):
        stream.feed(f"| {number} | x |\n")
        stream.flush()
    assert len(read) > 490
    assert max(read) < len(HEAD) + 40
    (table,) = stream.blocks
    assert isinstance(table, Table)
    assert len(table.rows) == 501
