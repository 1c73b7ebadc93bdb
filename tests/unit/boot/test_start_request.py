"""What one start tells another: exactly that, within bounds, and nothing else is taken for it."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from desktop_ai.boot.arguments import asks_for_something, parsed
from desktop_ai.boot.start_request import (
    LONGEST_MESSAGE,
    LONGEST_TEXT,
    MOST_FILES,
    StartAnswer,
    StartRequest,
    answer_in,
    message_of,
    request_in,
    request_of,
)
from desktop_ai.core.errors import BadInput


def test_what_the_command_line_says_arrives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-1")
    words = ["--conversation", "Ships", "--attach", "a.png", "--attach", "/b/c.txt", "--text", "Über\n“x”"]
    told = request_in(message_of(request_of(parsed(words))))
    assert told is not None
    assert (told.conversation, told.text, told.token) == ("Ships", "Über\n“x”", "token-1")
    # The window has another directory.
    assert told.files == (str(tmp_path / "a.png"), "/b/c.txt")
    assert not told.is_new


def test_a_start_without_words_asks_for_nothing_but_to_come_forward() -> None:
    assert not asks_for_something(parsed([]))
    told = request_of(parsed([]))
    assert msgspec.structs.replace(told, id="x", token="") == StartRequest("x")
    assert asks_for_something(parsed(["--new"]))


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"raise\n",
        b"[]",
        b'{"id": "a"',
        b'{"id": ""}',
        b'{"id": "../../a"}',
        b'{"id": "a", "text": 7}',
        b'{"id": "a", "run": "rm"}',
        b'{"id": "a", "files": "a.png"}',
        b'{"id": "a", "text": "\xff"}',
        b'{"id": "a"} {"id": "b"}',
        b'{"id": "a", "is_new": 1}',
        msgspec.json.encode({"id": "a", "text": "x" * (LONGEST_TEXT + 1)}),
        msgspec.json.encode({"id": "a", "files": ["a"] * (MOST_FILES + 1)}),
        b'{"id": "a"}' + b" " * LONGEST_MESSAGE,
        b"[" * 100_000,
    ],
    ids=lambda message: message[:24],
)
def test_anything_else_is_no_request(message: bytes) -> None:
    assert request_in(message) is None


def test_what_is_too_long_or_no_text_is_said_before_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="too long"):
        request_of(parsed(["--text", "x" * (LONGEST_TEXT + 1)]))
    with pytest.raises(BadInput, match="not text"):
        request_of(parsed(["--attach", os.fsdecode(b"/tmp/\xff.txt")]))


def test_an_answer_is_read_strictly() -> None:
    assert answer_in(message_of(StartAnswer(is_taken=True))) == StartAnswer(is_taken=True)
    assert answer_in(b"raised\n") is None
    assert answer_in(b"") is None
