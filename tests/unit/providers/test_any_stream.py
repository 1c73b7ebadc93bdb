"""A short form of `python -m tests.fuzz streams`, from a fresh seed that stands in the name of what failed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from random import Random

import pytest

from desktop_ai.core.reply import ContentDelta, ReplyEvent
from desktop_ai.providers.reply_reader import ReplyReader
from tests.fuzz import streams
from tests.support.stream_checks import check_damaged, check_made

RUNS = 400


def test_no_stream_is_too_much() -> None:
    seed = secrets.randbelow(10**9)
    assert streams.search(seed, iter(range(RUNS))) == []


class Blind(ReplyReader):
    """A reader that takes every third word for nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def feed(self, piece: bytes) -> list[ReplyEvent]:
        return [event for event in super().feed(piece) if self._is_seen(event)]

    def _is_seen(self, event: ReplyEvent) -> bool:
        self._count += isinstance(event, ContentDelta)
        return not isinstance(event, ContentDelta) or self._count % 3 != 0


@pytest.mark.parametrize("check", [check_made, check_damaged])
def test_a_reader_that_loses_words_is_found(
    check: Callable[[Random], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The checks can fail."""
    monkeypatch.setattr("tests.support.stream_checks.ReplyReader", Blind)
    found = [number for number in range(50) if not _holds(check, number)]
    assert found


def _holds(check: Callable[[Random], None], number: int) -> bool:
    try:
        check(Random(number))
    except AssertionError:
        return False
    return True
