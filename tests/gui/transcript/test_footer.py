"""What stands under a reply: all of it can be read in every width, says nothing twice, and stays."""

import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtTest import QTest

from desktop_ai.core.conversation import Version
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.message import (
    Failure,
    Message,
    Role,
    Status,
    TextPart,
    Timings,
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


def test_words_that_came_before_a_failure_can_be_copied(show: Show) -> None:
    assert actions_of(footer_of(show([failed(TIMED_OUT)]))) == ["reply.try_again"]
    with_words = actions_of(footer_of(show([failed(TIMED_OUT, text="Half of it")])))
    assert with_words == ["reply.try_again", "reply.copy"]


def test_a_server_that_is_not_there_may_have_another_address(show: Show) -> None:
    footer = footer_of(show([failed(OFFLINE)]))
    assert actions_of(footer) == ["reply.try_again", "account.edit_address"]
    assert [piece.text for piece, _ in footer._buttons] == ["Try again", "Change the address…"]
