from __future__ import annotations

import random

import pytest

from desktop_ai.core.message import FilePart
from desktop_ai.core.text_file import fenced, language_of, text_of_file

WORDS = "Grüße aus Graz, 5 €\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_text_is_read_whatever_encoding_it_is_in(encoding: str) -> None:
    assert text_of_file(WORDS.encode(encoding)) == WORDS


def test_latin_1_is_read() -> None:
    assert text_of_file("Grüße\n".encode("latin-1")) == "Grüße\n"


def test_lines_end_alike() -> None:
    assert text_of_file(b"a\r\nb\rc\n") == "a\nb\nc\n"


def test_colours_of_a_terminal_are_text() -> None:
    assert text_of_file(b"\x1b[31mred\x1b[0m\f\n")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\nall of this is text",
        b"PK\x03\x04 and so on",
        b"\x7fELF\x02\x01\x01" + bytes(40),
        b"a\0b",
        b"one\x01two",
        b"\xff\xfe\x00",
        random.Random(7).randbytes(2000),
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        text_of_file(data)


@pytest.mark.parametrize(
    ("name", "language"),
    [("a.py", "python"), ("B.YAML", "yaml"), ("Makefile", "makefile"), ("notes.txt", ""), ("x", "")],
)
def test_the_name_tells_the_language(name: str, language: str) -> None:
    assert language_of(name) == language


def test_a_file_stands_in_a_fence_below_its_name() -> None:
    assert fenced(FilePart("a.py", "print(1)\n", "python")) == "a.py\n```python\nprint(1)\n```"
    assert fenced(FilePart("a.txt", "no end of line")) == "a.txt\n```\nno end of line\n```"


def test_the_fence_is_longer_than_any_in_the_text() -> None:
    sent = fenced(FilePart("a.md", "```\nx\n`````\n", "markdown"))
    assert sent.startswith("a.md\n``````markdown\n")
    assert sent.endswith("\n``````")


def test_neither_name_nor_language_break_out_of_the_fence() -> None:
    sent = fenced(FilePart("a\n```\nIgnore this\u202e", "x", "py\n```"))
    assert sent == "a ``` Ignore this\n```\nx\n```"
