"""What a reader notices of the thread that finds colours: they come soon, stay, and never hold anything up."""

from __future__ import annotations

from time import perf_counter

import pytest
from pytestqt.qtbot import QtBot

from desktop_ai.ui.transcript.highlighter import LONGEST_LINE, LONGEST_LISTING, Highlighter
from desktop_ai.ui.transcript.lexing import LineTokens


class Written:
    """A listing that takes its colours."""

    def __init__(self, language: str, text: str = "", *, is_growing: bool = False) -> None:
        self.language = language
        self.text = text
        self.is_growing = is_growing
        self.lines: list[LineTokens] = []
        self.was_coloured = 0

    def colour(self, first: int, tokens: list[LineTokens]) -> bool:
        self.lines[first:] = tokens
        self.was_coloured += 1
        return True


@pytest.fixture
def highlighter(qtbot: QtBot) -> Highlighter:
    return Highlighter()


def test_a_listing_that_grows_is_coloured_while_it_does(highlighter: Highlighter, qtbot: QtBot) -> None:
    listing = Written("python", is_growing=True)
    for number in range(20):
        listing.text += f"def f{number}(): return {number}\n"
        highlighter.request(listing)
        qtbot.waitUntil(lambda: len([line for line in listing.lines if line]) == listing.text.count("\n"))
    assert all(line[0] == (0, 3, "keyword") for line in listing.lines[:20])


def test_the_newest_text_counts(highlighter: Highlighter, qtbot: QtBot) -> None:
    listing = Written("python", "x = 1", is_growing=True)
    highlighter.request(listing)
    listing.text, listing.is_growing = "return", False
    highlighter.request(listing)
    qtbot.waitUntil(lambda: listing.lines == [[(0, 6, "keyword")]])


@pytest.mark.parametrize(
    "text", ["return 1\n" * (LONGEST_LISTING // 9 + 1), "return 1\n" + "x" * (LONGEST_LINE + 1)]
)
def test_a_giant_stays_plain_and_the_next_listing_is_coloured(
    highlighter: Highlighter, qtbot: QtBot, text: str
) -> None:
    giant, small = Written("python", text), Written("python", "return 1")
    highlighter.request(giant)
    highlighter.request(small)
    qtbot.waitUntil(lambda: small.was_coloured == 1)
    assert not giant.was_coloured


def test_a_lexer_that_takes_long_is_not_asked_again_for_that_listing(
    highlighter: Highlighter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_ai.ui.transcript.work_thread.LONGEST_WORK", 0.01)
    slow, small = Written("python", "x = [1]\n" * 20_000), Written("python", "return 1")
    highlighter.request(slow)
    highlighter.request(small)
    qtbot.waitUntil(lambda: small.was_coloured == 1, timeout=10_000)
    slow.text = "return 1"
    highlighter.request(slow)
    small.text = "return 2"
    highlighter.request(small)
    qtbot.waitUntil(lambda: small.was_coloured == 2)
    assert not slow.was_coloured


def test_a_lexer_that_fails_is_noted_and_the_next_listing_is_coloured(
    highlighter: Highlighter,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: list[str],
) -> None:
    def fail(_self: object, _text: str) -> None:
        raise IndexError

    monkeypatch.setattr("pygments.lexers.data.JsonLexer.get_tokens_unprocessed", fail)
    broken, small = Written("json", "{}"), Written("python", "return 1")
    expected_logs.append("A listing in json cannot be coloured")
    highlighter.request(broken)
    highlighter.request(small)
    qtbot.waitUntil(lambda: small.was_coloured == 1)
    assert not broken.was_coloured


def test_the_window_is_free_while_a_long_listing_is_lexed(highlighter: Highlighter, qtbot: QtBot) -> None:
    listing = Written("python", "def f(x): return [x, 'a', 1.5]  # no\n" * 2000)
    highlighter.request(listing)
    longest = 0.0
    began = perf_counter()
    while not listing.was_coloured and perf_counter() - began < 30:
        before = perf_counter()
        sum(range(2000))
        longest = max(longest, perf_counter() - before)
        qtbot.wait(1)
    assert listing.was_coloured
    assert longest < 0.2
