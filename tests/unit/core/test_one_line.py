from __future__ import annotations

import pytest

from desktop_ai.core.one_line import LONGEST, one_line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("What is this?", "What is this?"),
        ("  two\n lines\t", "two lines"),
        ("\x1b[31mred\x1b[0m and \x1b]0;title\x07plain", "red and plain"),
        ("right \u202e to left\u200b", "right to left"),
        ("\x00\x07\x9b", ""),
        ("half \ud83d", "half \ufffd"),
        ("日本 é 👨\u200d👩\u200d👧", "日本 é 👨\u200d👩\u200d👧"),
        ("line\u2028separator", "line separator"),
    ],
)
def test_what_can_be_seen_stays_and_nothing_else(text: str, line: str) -> None:
    assert one_line(text) == line
    assert one_line(line) == line


def test_a_long_line_is_cut() -> None:
    assert one_line("x" * LONGEST) == "x" * LONGEST
    cut = one_line("x" * (LONGEST + 1))
    assert (len(cut), cut[-1]) == (LONGEST, "…")
    assert one_line("\x1b[31m" * 100 + "red") == "red"
