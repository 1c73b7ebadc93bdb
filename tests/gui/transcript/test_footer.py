"""What stands under a reply: all of it can be read in every width, says nothing twice, and stays."""

import itertools
from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.core.conversation import Version
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.message import (
    Failure,
    Message,
    ReasoningPart,
    Role,
    Status,
    TextPart,
    Timings,
    ToolCallPart,
    Usage,
)
from desktop_ai.core.reply import ContentDelta, ReasoningDelta, UsageReported
from desktop_ai.ui.transcript.fold_box import FoldBox
from desktop_ai.ui.transcript.reply_boxes import FooterBox
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show, answered, reply, run_of

OFFLINE = ReplyError(ReplyErrorKind.OFFLINE, who="Ollama", step="connect", place="localhost:11434").failure()
TIMED_OUT = ReplyError(ReplyErrorKind.TIMED_OUT, who="Ollama").failure()
BAD_KEY = ReplyError(ReplyErrorKind.BAD_KEY, who="OpenAI").failure()


def footer_of(view: TranscriptView, index: int = -1) -> FooterBox:
    footer = view._column.node(index % len(view._column)).footer
    assert footer is not None
    view._column.lay_out(index % len(view._column))
    return footer


def actions_of(footer: FooterBox) -> list[str]:
    return [target.value for target in footer.targets()]


def places_of(footer: FooterBox) -> list[QRectF]:
    return [place for _, place in [*footer._buttons, *footer._pieces]]


def failed(failure: Failure, id_: str = "f", text: str = "") -> Message:
    parts = (TextPart(text),) if text else ()
    return Message(id_, None, Role.ASSISTANT, "", parts, reply=reply(Status.FAILED, error=failure))


@pytest.mark.parametrize("width", [120, 200, 300, 480, 800])
@pytest.mark.parametrize("message", [answered("Yes.", "m"), failed(OFFLINE, "m", "Some words")])
def test_nothing_under_a_reply_is_drawn_over_something_else(show: Show, width: int, message: Message) -> None:
    view = show([], size=(width, 500))
    view.show_messages([message], {}, {"m": Version(2, 3, elsewhere=12)})
    footer = footer_of(view)
    places = places_of(footer)
    for one, other in itertools.combinations(places, 2):
        assert not one.intersects(other)
    assert all(place.left() >= 0 and place.right() <= view._column.width + 0.01 for place in places)
    assert all(place.bottom() <= footer.height for place in places)
    assert len([piece for piece, _ in footer._pieces if piece.text]) == len(footer._pieces)


def test_a_running_reply_wraps_what_it_says_too(show: Show) -> None:
    run = run_of()
    view = show([run.message], run, size=(140, 500))
    run.add(ContentDelta("Words."))
    QTest.qWait(40)
    places = places_of(footer_of(view))
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))


def test_stopping_keeps_the_figures_and_marks_the_ones_we_counted(show: Show) -> None:
    run = run_of()
    for _ in range(30):
        run.add(ContentDelta("word "))
    QTest.qWait(320)
    view = show([run.finished(Status.STOPPED)])
    said = footer_of(view).words
    assert "≈ 30 tokens" in said
    assert any(word.startswith("≈ ") and word.endswith(" tok/s") for word in said)
    run.add(UsageReported(Usage(completion_tokens=31)))
    view.show_messages([run.finished(Status.STOPPED)], {})
    assert "31 tokens" in footer_of(view).words


@pytest.mark.parametrize(
    ("text", "finish", "said"),
    [
        ("", "stop", ["the model gave no answer"]),
        ("", "length", ["the model gave no answer", "reached the maximum length"]),
        ("Half of", "content_filter", ["ended by a filter of the service"]),
        ("Half of", "SAFETY", ["ended by a filter of the service"]),
        ("Half of", "insufficient_system_resource", ["broken off by the service"]),
        ("All of it.", "stop", []),
        ("All of it.", "eos_token", []),
    ],
)
def test_an_end_that_is_not_as_one_expects_is_told(
    show: Show, text: str, finish: str, said: list[str]
) -> None:
    parts = (ReasoningPart("Hm."), *([TextPart(text)] if text else []))
    ended = Message("a", None, Role.ASSISTANT, "", parts, reply=reply(Status.DONE, finish_reason=finish))
    assert footer_of(show([ended])).words == said


def test_a_tool_call_without_words_is_an_answer(show: Show) -> None:
    parts = (ToolCallPart("call_1", "look_up", "{}"),)
    asked = Message("a", None, Role.ASSISTANT, "", parts, reply=reply(Status.DONE, finish_reason="stop"))
    assert footer_of(show([asked])).words == []


def test_one_token_is_one_token(show: Show) -> None:
    message = Message("a", None, Role.ASSISTANT, "", (TextPart("Yes"),))
    told = reply(Status.DONE, usage=Usage(10, 1))
    assert "1 token" in footer_of(show([msgspec.structs.replace(message, reply=told)])).words


def test_what_was_reckoned_is_told_and_marked(show: Show) -> None:
    estimate = Usage(1234, 56, cost=0.00345)
    message = Message("a", None, Role.ASSISTANT, "", (TextPart("Yes."),))
    reckoned = msgspec.structs.replace(message, reply=reply(Status.STOPPED, estimate=estimate))
    said = footer_of(show([reckoned])).words
    assert "≈ 56 tokens" in said
    assert "≈ $0.0034" in said


def test_what_the_provider_says_goes_before_what_was_reckoned(show: Show) -> None:
    message = Message("a", None, Role.ASSISTANT, "", (TextPart("Yes."),))
    told = reply(
        Status.DONE, usage=Usage(10, 60, cost=0.25), estimate=Usage(cost=0.5), timings=Timings(0.1, 0.6, 2.6)
    )
    said = footer_of(show([msgspec.structs.replace(message, reply=told)])).words
    assert "60 tokens" in said
    assert "$0.25" in said
    assert not any("0.50" in word for word in said)


@pytest.mark.parametrize(
    ("usage", "estimate", "words"),
    [
        (Usage(1200, 5), None, "1,200 tokens sent"),
        (Usage(1200, 5, cached_tokens=1000), None, "1,200 tokens sent, 1,000 of them remembered"),
        (None, Usage(1200, 5), "≈ 1,200 tokens sent"),
    ],
)
def test_how_much_was_sent_is_told_to_whoever_looks(
    show: Show, usage: Usage | None, estimate: Usage | None, words: str
) -> None:
    message = Message("a", None, Role.ASSISTANT, "", (TextPart("Yes."),))
    told = reply(Status.DONE, usage=usage, estimate=estimate, timings=Timings(0.1, 0.6, 2.6))
    view = show([msgspec.structs.replace(message, reply=told)])
    assert words in [piece.text for piece, _ in footer_of(view)._pieces]


def test_how_long_it_thought_is_still_known_when_it_is_opened_again(show: Show) -> None:
    run = run_of()
    run.add(ReasoningDelta("Hm."))
    message = run.finished(Status.DONE)
    assert message.reply is not None
    assert message.reply.timings is not None
    assert message.reply.timings.thinking is not None
    thought = answered("Yes.", reasoning="Hm.")
    assert thought.reply is not None
    thought = Message(
        "a",
        None,
        Role.ASSISTANT,
        "",
        thought.parts,
        reply=reply(Status.DONE, timings=Timings(0.1, 0.6, 9.0, 4.2)),
    )
    view = show([thought])
    (label,) = [box.label for box in view._column.node(0).boxes if isinstance(box, FoldBox)]
    assert label == "Thought for 4 s"


def test_only_the_last_message_offers_what_its_account_needs(show: Show) -> None:
    view = show([failed(BAD_KEY)])
    assert actions_of(footer_of(view)) == ["account.enter_key", "reply.try_again"]
    view.append_message(answered("Yes."))
    assert actions_of(footer_of(view, 0)) == ["reply.try_again"]
    view.show_messages([failed(BAD_KEY, "g"), failed(BAD_KEY)], {})
    assert actions_of(footer_of(view, 0)) == ["reply.try_again"]
    assert actions_of(footer_of(view, 1)) == ["account.enter_key", "reply.try_again"]


def test_what_the_button_says_is_not_said_above_it(show: Show) -> None:
    assert footer_of(show([failed(TIMED_OUT)]))._remedy is None
    assert footer_of(show([failed(OFFLINE)]))._remedy is not None
    assert footer_of(show([failed(BAD_KEY)]))._remedy is not None


def test_words_that_came_before_a_failure_can_be_copied_and_continued(show: Show) -> None:
    assert actions_of(footer_of(show([failed(TIMED_OUT)]))) == ["reply.try_again"]
    with_words = actions_of(footer_of(show([failed(TIMED_OUT, text="Half of it")])))
    assert with_words == ["reply.try_again", "reply.continue", "reply.copy"]


def test_a_server_that_is_not_there_may_have_another_address(show: Show) -> None:
    footer = footer_of(show([failed(OFFLINE)]))
    assert actions_of(footer) == ["reply.try_again", "account.edit_address"]
    assert [piece.text for piece, _ in footer._buttons] == ["Try again", "Change the address…"]


def at(created: str, **more: object) -> Message:
    timings = Timings(0.1, 0.6, 4.6)
    told = reply(Status.DONE, usage=Usage(completion_tokens=120, cost=0.0047), timings=timings, **more)
    return Message("a", None, Role.ASSISTANT, created, (TextPart("Yes."),), reply=told)


def drawn(footer: FooterBox) -> list[str]:
    """What is to be seen of a footer."""
    return [piece.text for piece, _ in footer._pieces if footer._shows(piece)]


def test_a_reply_says_when_it_came_how_fast_how_long_and_what_it_took(show: Show) -> None:
    created = datetime(2026, 11, 3, 20, 1, tzinfo=UTC)
    here = QLocale().toString(QTime(*created.astimezone().timetuple()[3:5]), QLocale.FormatType.ShortFormat)
    view = show([at("2026-11-03T20:01:00.000Z"), answered("Later", "b")])
    view.grab()
    footer = footer_of(view, 0)
    assert drawn(footer) == [here, "30 tok/s", "120 tokens", "$0.0047"]
    place = next(place for piece, place in footer._pieces if piece.text == here)
    tip = footer.tip_at(place.center().x(), place.center().y())
    assert "2026" in tip
    assert tip.endswith(here)
    assert footer.tip_at(-1, -1) == ""


def test_more_figures_are_there_for_whoever_looks_at_the_reply(show: Show) -> None:
    view = show([at("2026-11-03T20:01:00.000Z"), answered("Later", "b")], size=(900, 500))
    footer = footer_of(view, 0)
    place = QPoint(view._column.left + 20, view._column.y_of(0) + 10)
    QTest.mouseMove(view.viewport(), place - QPoint(0, 1))
    QTest.mouseMove(view.viewport(), place)
    view.grab()
    assert drawn(footer)[-4:] == ["0.6 s to first token", "4.6 s in all", "Copy", "Try again"]
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    view.grab()
    assert "4.6 s in all" not in drawn(footer)
    assert "Copy" not in drawn(footer)
    last = footer_of(view, 1)
    assert drawn(last)[-2:] == ["Copy", "Try again"]
    assert "1.6 s in all" not in drawn(last), "the last reply is calm too"


def test_a_failed_reply_says_when_too(show: Show) -> None:
    view = show([failed(TIMED_OUT)])
    view.show_messages([msgspec.structs.replace(failed(TIMED_OUT), created="2026-11-03T20:01:00.000Z")], {})
    footer = footer_of(view)
    view.grab()
    assert len(drawn(footer)) == 1
    assert ":01" in drawn(footer)[0]


@pytest.mark.parametrize("created", ["", "yesterday", "2026-99-99T00:00:00.000Z", "\x00", "9" * 400])
def test_a_moment_that_is_none_is_not_said(show: Show, created: str) -> None:
    view = show([at(created)])
    view.grab()
    assert drawn(footer_of(view))[0] == "30 tok/s"


def test_the_measures_of_a_running_reply_change_only_as_often_as_they_can_be_read(
    show: Show, qtbot: QtBot
) -> None:
    run = run_of()
    view = show([run.message], run)
    said: list[list[str]] = []

    def note() -> None:
        run.add(ContentDelta("word "))
        view._on_frame()
        said.append(footer_of(view).words)

    began = run.elapsed
    qtbot.waitUntil(lambda: note() or run.elapsed - began > 1)  # type: ignore[func-returns-value]
    changes = sum(before != now for before, now in itertools.pairwise(said))
    assert 1 <= changes <= 8
