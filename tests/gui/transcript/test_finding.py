"""Words are found in everything that is read, wherever it stands, and the reader gets there."""

import random

import pytest
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import Message, Reply, Role, Status, TextPart, ToolCallPart
from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.transcript.finder import BACKWARDS, FORWARDS, FindState
from desktop_ai.ui.transcript.places import ReadingPlace
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, MIXED, Show, answered, asked, run_of


class Seeker:
    """Looks for words as one who types, and says what is known then."""

    def __init__(self, view: TranscriptView, qtbot: QtBot) -> None:
        self.view = view
        self._qtbot = qtbot

    def find(self, words: str) -> FindState:
        self.view.finding.look_for(words)
        return self.known()

    def step(self, direction: int = FORWARDS) -> FindState:
        self.view.finding.step(direction)
        return self.known()

    def known(self) -> FindState:
        self._qtbot.waitUntil(lambda: not self.view._finder.is_at_work, timeout=30_000)
        return self.view.finding.state

    @property
    def here(self) -> str:
        """The text of the current match, and whether it is in view."""
        match = self.view._finder.current
        assert match is not None
        index = self.view._column.index_of(match.message)
        assert index is not None
        box = self.view._column.node(index).boxes[match.box]
        line = box.caret(match.start)
        assert line is not None
        y = self.view._column.y_of(index, match.box) + line.top()
        assert 0 <= y <= self.view.page - line.height(), "the match is not in view"
        return box.text.encode("utf-16-le")[2 * match.start : 2 * match.end].decode("utf-16-le")


@pytest.fixture
def seek(show: Show, qtbot: QtBot) -> object:
    return lambda messages, *runs, **more: Seeker(show(messages, *runs, **more), qtbot)


def test_matches_are_counted_and_gone_through_in_both_directions(seek: Show) -> None:
    seeker = seek([asked("One fox"), answered("A fox, and another fox."), asked("No", "q2")])
    seeker.view.scroll_to_start()
    assert seeker.find("fox") == FindState("fox", 1, 3, True)
    assert [seeker.step().number for _ in range(3)] == [2, 3, 1]
    assert [seeker.step(BACKWARDS).number for _ in range(3)] == [3, 2, 1]


def test_a_capital_letter_makes_capitals_count(seek: Show) -> None:
    seeker = seek([answered("Fox fox FOX")])
    assert seeker.find("fox").total == 3
    assert seeker.find("Fox").total == 1


def test_what_marks_interrupt_is_found_as_it_is_read(seek: Show) -> None:
    text = "**bold**ly [link](https://example.org/a)ed caf&eacute; H`2`O and a\nbroken line"
    seeker = seek([answered(text)])
    for words in ("boldly", "linked", "café", "h2o", "a broken line"):
        assert seeker.find(words).total == 1, words
        assert seeker.here.lower() == words
    assert seeker.find("example.org").total == 0
    assert seeker.find("**").total == 0


def test_code_tables_lists_and_emoji_are_searched(seek: Show) -> None:
    seeker = seek([answered(MIXED)], size=(800, 200))
    for words in ("return", "日本", "two 👩‍👩‍👧", "quoted", "done."):
        assert seeker.find(words).total == 1, words
        assert seeker.here.lower() == words


def test_quotes_and_spaces_are_typed_plainly(seek: Show) -> None:
    seeker = seek([answered("It\u2019s \u201cso\u201d, 5\u00a0000")])
    for words in ("it's", '"so"', "5 000"):
        assert seeker.find(words).total == 1, words


def test_a_thought_unfolds_when_the_match_is_in_it(seek: Show) -> None:
    message = answered("Words of the answer.", reasoning="Perhaps a needle is here.")
    seeker = seek([message])
    boxes = len(seeker.view._column.node(0).boxes)
    assert seeker.find("answer") == FindState("answer", 1, 1, True)
    assert len(seeker.view._column.node(0).boxes) == boxes
    assert seeker.find("needle") == FindState("needle", 1, 1, True)
    assert len(seeker.view._column.node(0).boxes) > boxes
    assert seeker.here == "needle"


def test_the_arguments_of_a_tool_are_searched(seek: Show) -> None:
    call = ToolCallPart("c1", "search", '{"query": "haystack"}')
    reply = Reply(Status.DONE, provider="OpenRouter", model="tiny")
    seeker = seek([Message("a", None, Role.ASSISTANT, "", (TextPart("Words."), call), reply=reply)])
    assert seeker.find("haystack").total == 1
    assert seeker.here == "haystack"


def test_without_a_match_nothing_moves(seek: Show) -> None:
    seeker = seek([answered(LONG)])
    seeker.view.scroll_to_start()
    seeker.view.scroll_by(300)
    before = seeker.view._column.top
    assert seeker.find("zebra") == FindState("zebra", None, 0, True)
    assert seeker.step() == FindState("zebra", None, 0, True)
    assert seeker.view._column.top == before


def test_the_first_match_is_the_next_one_after_what_is_read(seek: Show) -> None:
    seeker = seek([answered(LONG, f"m{number}") for number in range(6)])
    seeker.view._column.go_to(ReadingPlace("m3", 0, 0))
    seeker.view._refresh()
    assert seeker.find("paragraph 7 ").number == 4
    assert seeker.here == "Paragraph 7 "


def test_more_letters_keep_the_match_while_it_fits(seek: Show) -> None:
    seeker = seek([answered("fan farm far fancy")])
    assert [seeker.find(words).number for words in ("f", "fa", "far", "farm")] == [1, 1, 1, 1]
    assert seeker.here == "farm"
    assert seeker.find("fancy").number == 1


def test_the_way_to_any_of_ten_thousand_messages_is_short(seek: Show) -> None:
    messages = [answered(f"Message {number} **of** many", f"m{number}") for number in range(10_000)]
    seeker = seek(messages)
    number = random.randrange(10_000)
    state = seeker.find(f"message {number} of")
    assert state == FindState(f"message {number} of", 1, 1, True)
    assert seeker.here.lower() == f"message {number} of"
    assert seeker.find("of many").total == 10_000
    assert seeker.view._column.laid_out_count < 100


def test_new_words_of_a_running_reply_are_found_too(seek: Show, qtbot: QtBot) -> None:
    run = run_of("r")
    seeker = seek([asked("Say fox"), run.message], run)
    assert seeker.find("fox").total == 1
    run.add(ContentDelta("The fox "))
    qtbot.waitUntil(lambda: seeker.view.finding.state.total == 2)
    run.add(ContentDelta("and the f"))
    run.add(ContentDelta("ox"))
    qtbot.waitUntil(lambda: seeker.view.finding.state.total == 3)
    assert seeker.view.finding.state.number == 1


def test_at_the_end_the_match_is_selected(seek: Show) -> None:
    seeker = seek([asked("Hello"), answered("a needle here")])
    seeker.find("needle")
    assert seeker.view.finding.end()
    assert seeker.view.selected_text == "needle"
    assert seeker.view.finding.state == FindState()
    seeker.view.clear_selection()
    assert not seeker.view.finding.end()


def test_another_conversation_is_searched_anew(seek: Show) -> None:
    seeker = seek([answered("one fox")])
    assert seeker.find("fox").total == 1
    seeker.view.show_messages([answered("fox fox")], {})
    assert seeker.known() == FindState("fox", None, 2, True)
    assert seeker.step().number == 1
    seeker.view.show_messages([], {})
    assert seeker.known().total == 0
    assert seeker.step().total == 0


def test_a_listing_shows_the_match_wherever_it_is_in_it(seek: Show) -> None:
    lines = [f"line {number}" for number in range(300)]
    lines[250] = "x = 1  # " + "far " * 100 + "needle"
    seeker = seek([answered("```python\n" + "\n".join(lines) + "\n```")])
    assert seeker.find("needle").total == 1
    assert seeker.here == "needle"
    match = seeker.view._finder.current
    assert match is not None
    line = seeker.view._column.node(0).boxes[match.box].caret(match.start)
    assert line is not None
    assert 0 <= line.left() <= seeker.view._column.width
