"""What is said aloud while a reply is written: whole sentences, one piece at a time, and how it ended."""

import pytest
from PySide6.QtGui import QAccessible

from desktop_ai.core.message import Citation, Failure, Status
from desktop_ai.core.reply import Cited, ContentDelta, ReasoningDelta
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.transcript.announcer import LONGEST_SECONDS, seconds_to_say
from desktop_ai.ui.transcript.box import FOLD, Target
from desktop_ai.ui.transcript.message_blocks import THOUGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show, answered, asked, run_of


def write(view: TranscriptView, run: ReplyRun, text: str) -> None:
    run.add(ContentDelta(text))
    view._on_frame()


def fall_silent(view: TranscriptView) -> None:
    """Let the time pass that the last piece takes."""
    timer = view._screen_reader._announcer._speaking
    timer.stop()
    timer.timeout.emit()


def test_sentences_are_said_when_they_have_ended(show: Show, said: list[str]) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    write(view, run, "The first sentence")
    write(view, run, " is here. ")
    assert said == []
    write(view, run, "The second")
    assert said == ["The first sentence is here."]


def test_one_piece_is_said_at_a_time_and_the_rest_together(show: Show, said: list[str]) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    write(view, run, "One. Two. T")
    write(view, run, "hree. Four. Fi")
    write(view, run, "ve. Six")
    assert said == ["One. Two."]
    fall_silent(view)
    view._on_frame()
    write(view, run, " and more")
    assert said == ["One. Two.", "Three. Four. Five."]


def test_code_is_named_instead_of_read(show: Show, said: list[str]) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    write(view, run, "Look:\n\n```python\nx = 1\ny = 2\n```\n\nSo")
    assert said == ["Look: code, Python, 2 lines."]


def test_only_the_answer_is_said(show: Show, said: list[str]) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    run.add(ReasoningDelta("It thinks. And thinks."))
    write(view, run, "It answers. And")
    view.activate(Target(FOLD, THOUGHT, ()), 1)
    run.add(Cited(Citation("https://example.org/", "A source. Of it.")))
    run.end()
    view.replace_message(run.finished(Status.DONE))
    fall_silent(view)
    assert said == ["It answers.", "And Reply finished."]


def test_the_end_is_said_with_what_was_left(show: Show, said: list[str]) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    write(view, run, "One. And the re")
    write(view, run, "st")
    run.end()
    view.replace_message(run.finished(Status.DONE))
    assert said == ["One."]
    fall_silent(view)
    assert said == ["One.", "And the rest Reply finished."]


@pytest.mark.parametrize(
    ("status", "failure", "heard"),
    [
        (Status.STOPPED, None, "Reply stopped."),
        (Status.INCOMPLETE, None, "Reply incomplete: the connection ended early."),
        (
            Status.FAILED,
            Failure("offline", "The server cannot be reached.", "Check the address."),
            "Reply failed: The server cannot be reached. Check the address.",
        ),
    ],
)
def test_another_end_is_said_as_what_it_is(
    show: Show, said: list[str], status: Status, failure: Failure | None, heard: str
) -> None:
    run = run_of()
    view = show([asked("Hello")])
    view.append_message(run.message)
    view.attach_run(run)
    view.replace_message(run.finished(status, failure))
    assert said == [heard]


def test_what_waits_is_dropped_with_its_conversation(show: Show, said: list[str]) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    write(view, run, "One. Two")
    view.replace_message(run.finished(Status.DONE))
    view.show_messages([answered("Another conversation. It is finished.", "other")], {})
    fall_silent(view)
    assert said == ["One."]


def test_what_stands_there_already_is_not_said(show: Show, said: list[str]) -> None:
    view = show([asked("Hello"), answered("Finished. Long ago.")])
    view.replace_message(answered("Finished. And changed."))
    assert said == []


def test_without_a_screen_reader_nothing_is_said(
    show: Show, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    write(view, run, "One. Two. Three")
    view.replace_message(run.finished(Status.DONE))
    assert said == []


def test_the_time_that_a_text_takes_grows_with_it_up_to_a_limit() -> None:
    assert seconds_to_say("Yes.") < 1 < seconds_to_say("A sentence with rather more words.") < 4
    assert seconds_to_say("你好世界你好世界") > seconds_to_say("abcdefgh") * 1.5
    assert seconds_to_say("long " * 1000) == LONGEST_SECONDS
