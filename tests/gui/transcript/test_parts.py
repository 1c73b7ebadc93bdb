"""What a message holds beside its words: calls of tools and their results, sources, refusals, thought."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import (
    Citation,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    Role,
    Status,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from desktop_ai.core.reply import Cited, ContentDelta, ReasoningDelta, RefusalDelta, ToolCallDelta
from desktop_ai.ui.transcript.fold_box import FoldBox, LabelBox
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, Show, everything, links_at, reply, run_of, turn_wheel

CALL = ToolCallPart("c1", "search", '{"query": "tide tables", "limit": 3}')
RESULT = ToolResultPart("c1", '{"high": ["04:10", "16:31"]}')


def message(*parts: Part, id_: str = "a", citations: tuple[Citation, ...] = ()) -> Message:
    return Message(id_, None, Role.ASSISTANT, "", parts, citations, reply(Status.DONE))


def sources(count: int) -> tuple[Citation, ...]:
    return tuple(Citation(f"https://www.place{n}.example/page", f"Page {n}") for n in range(count))


def labels(view: TranscriptView, index: int = 0) -> list[str]:
    boxes = view._column.node(index).boxes
    return [box.label for box in boxes if isinstance(box, FoldBox | LabelBox)]


def press(view: TranscriptView, kind: str) -> QPoint:
    (place, *_) = links_at(view, kind)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return place


def tab_to(view: TranscriptView, value: str) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(40):
        current = view._focus.current
        if current is not None and current.target.value == value:
            return
        QTest.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    pytest.fail(f"Shift+Tab never came to {value}")


def test_a_call_is_one_line_until_it_is_unfolded(show: Show) -> None:
    view = show([message(TextPart("I look it up."), CALL, RESULT, TextPart("At ten past four."))])
    assert labels(view) == ['search {"query": "tide tables", "limit": 3}']
    assert everything(view) == "I look it up.\n\nAt ten past four."
    press(view, "call 0")
    assert labels(view)[1:] == ["Arguments", "Result"]
    assert everything(view) == (
        'I look it up.\n\n{\n  "query": "tide tables",\n  "limit": 3\n}\n\n'
        '{\n  "high": [\n    "04:10",\n    "16:31"\n  ]\n}\n\nAt ten past four.'
    )
    press(view, "call 0")
    assert everything(view) == "I look it up.\n\nAt ten past four."


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
@pytest.mark.parametrize("fold", ["thought", "call 0", "sources"])
def test_every_fold_opens_and_closes_with_keys_and_stays_in_its_place(
    show: Show, key: Qt.Key, fold: str
) -> None:
    parts = (ReasoningPart("I think."), TextPart(LONG), CALL, RESULT)
    view = show([message(*parts, citations=sources(9)), message(TextPart("Later"), id_="b")])
    tab_to(view, fold)
    before, found = everything(view), view._focus.current
    assert found is not None
    place = view._column.y_of(found.message, found.box)
    QTest.keyClick(view, key)
    assert len(everything(view)) > len(before)
    assert view._column.y_of(found.message, found.box) == place
    assert view._focus.current == found, "the focus stays on the line"
    QTest.keyClick(view, key)
    assert everything(view) == before
    assert view._column.y_of(found.message, found.box) == place


def test_a_fold_is_open_as_long_as_the_conversation_is(show: Show) -> None:
    told = [message(ReasoningPart("Hm."), CALL, TextPart("Yes.")), message(CALL, id_="b")]
    view = show(told, size=(700, 900))
    press(view, "thought")
    press(view, "call 0")
    seen = everything(view)
    view.replace_message(told[0])
    view.show_messages(told, {})
    assert everything(view) == seen
    assert labels(view, 1) == ['search {"query": "tide tables", "limit": 3}'], "another message's is folded"


def test_a_call_that_failed_says_so_before_and_after_unfolding(show: Show) -> None:
    view = show([message(CALL, ToolResultPart("c1", "No such table", is_error=True))])
    assert labels(view)[0].endswith(" failed")
    press(view, "call 0")
    assert labels(view)[-1] == "Error"
    assert everything(view).endswith("No such table")


def test_results_without_their_call_are_still_there(show: Show) -> None:
    view = show([message(ToolResultPart("gone", "42"), CALL, RESULT, ToolResultPart("c1", "again"))])
    assert len(labels(view)) == 3
    for fold in ("call 0", "call 1", "call 2"):
        press(view, fold)
        QTest.keyClick(view, Qt.Key.Key_Home)
    assert everything(view).startswith("42")
    assert everything(view).endswith("again")


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "{}",
        "not JSON at all",
        '{"half": ',
        "[" * 5_000,
        "\ud83d",
        "\x00\x1b[31m\u202e",
        '"' + "x" * 1_000_000 + '"',
        '{"lines": "' + "a\\n" * 300_000 + '"}',
        "[" + "1," * 400_000 + "1]",
        "a\n" * 500_000,
    ],
)
def test_arguments_may_be_anything(show: Show, qtbot: QtBot, arguments: str) -> None:
    call = ToolCallPart("c1", arguments[:5_000] or "x", arguments)
    view = show([message(call, ToolResultPart("c1", arguments, is_error=True), TextPart("Done."))])
    began = time.thread_time()
    press(view, "call 0")
    view.grab()
    assert time.thread_time() - began < 1.0
    assert everything(view).endswith("Done.")


def test_what_is_too_long_to_show_can_be_copied_whole(show: Show) -> None:
    long = "word " * 20_000
    view = show([message(ToolCallPart("c1", "write", "{}"), ToolResultPart("c1", long))])
    press(view, "call 0")
    copying = [label for label in labels(view) if label.startswith("Copy all")]
    assert copying == ["Copy all 100,000 characters; the first 20,000 are shown"]
    tab_to(view, long)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == long


def test_a_call_grows_while_it_is_streamed_folded_and_unfolded(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(ContentDelta("I look it up."))
    run.add(ToolCallDelta(0, "c1", "search"))
    qtbot.waitUntil(lambda: labels(view) == ["search"])
    run.add(ToolCallDelta(0, arguments='{"query": "ti'))
    qtbot.waitUntil(lambda: labels(view) == ['search {"query": "ti'])
    press(view, "call 0")
    assert everything(view) == 'I look it up.\n\n{"query": "ti'
    run.add(ToolCallDelta(0, arguments='des"}'))
    run.add(ToolCallDelta(1, "c2", "now", "{}"))
    qtbot.waitUntil(lambda: '"query": "tides"' in everything(view))
    before = everything(view)
    view.replace_message(run.finished(Status.DONE))
    assert everything(view) == before
    assert labels(view)[0] == 'search {"query": "tides"}'


def test_sources_are_numbered_merged_and_name_their_host(show: Show) -> None:
    named = (
        Citation("https://www.sea.example/tides", ""),
        Citation("https://www.sea.example/tides#high", "Tides"),
        Citation("https://moon.example/", "The\nmoon"),
        Citation("javascript:alert(1)", "A trick"),
        Citation("http://[broken", "Broken"),
    )
    view = show([message(TextPart("See [1]."), citations=named)])
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    text = "1. Tides  sea.example\n2. The moon  moon.example\n3. A trick\n4. Broken"
    assert everything(view) == f"See [1].\n\n{text}"
    for place in links_at(view, "link"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["https://www.sea.example/tides", "https://moon.example/", "http://[broken"]


def test_many_sources_fold(show: Show) -> None:
    view = show([message(TextPart("Yes."), citations=sources(12))], size=(700, 900))
    assert labels(view) == ["12 sources"]
    assert everything(view) == "Yes."
    press(view, "sources")
    assert everything(view).endswith("12. Page 11  place11.example")


def test_sources_come_with_the_reply_and_the_caret_stays_at_its_words(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(ContentDelta("Words"))
    run.add(Cited(Citation("https://a.example/", "A")))
    qtbot.waitUntil(lambda: everything(view) == "Words\n\n1. A  a.example")
    node = view._column.node(0)
    assert node.last_written is not None
    assert node.boxes[node.last_written].text == "Words"


def test_a_refusal_is_called_one_also_while_it_is_written(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(RefusalDelta("I will "))
    run.add(RefusalDelta("not."))
    qtbot.waitUntil(lambda: everything(view) == "I will not.")
    assert labels(view) == ["The model refused"]
    view.replace_message(run.finished(Status.DONE))
    assert labels(view) == ["The model refused"]
    assert everything(view) == "I will not."
    assert "reply.copy" in [target.value for box in view._column.lay_out(0).boxes for target in box.targets()]


def test_words_and_a_refusal_are_copied_together() -> None:
    told = message(ReasoningPart("Hm."), TextPart("First."), RefusalPart("No more."))
    assert told.answer == "First.\n\nNo more."


def test_a_thought_says_how_long_it_takes_and_opens_while_it_streams(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(ReasoningDelta("First this."))
    qtbot.waitUntil(lambda: labels(view) == ["Thinking…"])
    tab_to(view, "thought")
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert everything(view) == "First this."
    run.add(ReasoningDelta("\n\nThen that."))
    qtbot.waitUntil(lambda: everything(view) == "First this.\n\nThen that.")
    run.add(ContentDelta("Done."))
    qtbot.waitUntil(lambda: labels(view) == ["Thought"])
    assert everything(view) == "First this.\n\nThen that.\n\nDone."
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert everything(view) == "Done."


def test_unfolding_below_does_not_move_what_is_read(show: Show) -> None:
    view = show([message(TextPart(LONG), CALL, RESULT, TextPart(LONG)), message(TextPart("End"), id_="b")])
    turn_wheel(view, 200)
    turn_wheel(view, -18)
    before = view._column.y_of(0, 3)
    view._column.toggle(0, "call 0")
    view._refresh()
    assert view._column.y_of(0, 3) == before
