"""What is seen and heard of a reply that does not come: a pause that counts down, a silence, what to do."""

import asyncio

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show, asked, run_of
from tests.support.played_clock import PlayedClock

RATE_LIMITED = ReplyError(ReplyErrorKind.RATE_LIMITED, who="Someone", retry_after=7.0)


def footer_words(view: TranscriptView) -> list[str]:
    view._on_frame()
    footer = view._column.node(len(view._column) - 1).footer
    assert footer is not None
    return footer.words


def pressable(view: TranscriptView) -> list[str]:
    """What can be pressed under the last message, as it is written there."""
    footer = view._column.lay_out(len(view._column) - 1).footer
    assert footer is not None
    return [piece.text for piece, _ in footer._pieces if piece.action]


def test_a_pause_counts_down_and_offers_to_try_now(show: Show) -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_of(clock=clock)
        view = show([asked("Hello"), reply.message], reply)
        waiting = asyncio.ensure_future(reply.wait_to_try_again(RATE_LIMITED, 7.0, 1, 3))  # noqa: TID251
        await clock.waited_for()
        assert footer_words(view) == ["rate limited, trying again in 7 s", "attempt 1 of 3"]
        assert pressable(view) == ["Now (Ctrl+Shift+R)", "Stop (Esc)"]
        clock.advance(4.5)
        assert footer_words(view)[0] == "rate limited, trying again in 3 s"
        clock.advance(2.5)
        await waiting
        assert footer_words(view) == ["connecting"]
        assert pressable(view) == ["Esc stops"]

    asyncio.run(run())


def test_a_silence_is_told_and_offers_to_wait(show: Show) -> None:
    clock = PlayedClock()
    run = run_of(clock=clock)
    view = show([asked("Hello"), run.message], run)
    clock.advance(9)
    assert footer_words(view) == ["waiting 9 s"]
    assert pressable(view) == ["Esc stops"]
    clock.advance(3)
    assert footer_words(view) == ["waiting", "no token for 12 s"]
    assert pressable(view) == ["Wait (Ctrl+Shift+W)", "Stop (Esc)"]
    run.keep_waiting()
    assert footer_words(view) == ["waiting 12 s"]


def test_a_silence_in_the_middle_of_a_reply_is_told_beside_its_measures(show: Show) -> None:
    clock = PlayedClock()
    run = run_of(clock=clock)
    view = show([asked("Hello"), run.message], run)
    clock.advance(2)
    run.add(ContentDelta("One"))
    run.add(ContentDelta(" two"))
    clock.advance(14)
    assert footer_words(view) == [
        "writing",
        "no token for 14 s",
        "2.0 s to first token",
        "≈ 0.1 tok/s",
        "≈ 2 tokens",
    ]


def test_each_pause_and_each_silence_is_said_once(show: Show, said: list[str]) -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_of(clock=clock)
        view = show([asked("Hello"), reply.message], reply)
        waiting = asyncio.ensure_future(reply.wait_to_try_again(RATE_LIMITED, 7.0, 1, 3))  # noqa: TID251
        await clock.waited_for()
        for seconds in (0, 1, 1):
            hear(view)
            clock.advance(seconds)
        assert said == ["rate limited, trying again in 7 s."]
        clock.advance(5)
        await waiting
        for seconds in (11, 1, 1):
            clock.advance(seconds)
            hear(view)
        assert said[1:] == ["no token for 11 s."]
        reply.keep_waiting()
        hear(view)
        clock.advance(30)
        hear(view)
        assert said[2:] == ["no token for 43 s."]

    asyncio.run(run())


def hear(view: TranscriptView) -> None:
    """Let a frame pass, and everything be said that is to be said."""
    view._on_frame()
    speaking = view._screen_reader._announcer._speaking
    if speaking.isActive():
        speaking.stop()
        speaking.timeout.emit()
