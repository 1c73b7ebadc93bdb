"""A reply in flight that does not come: sent again by itself, hurried, waited for, told of."""

import asyncio
from collections.abc import AsyncGenerator, Callable

import pytest

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.message import Message, Reply, Role, Status
from desktop_ai.core.reply import Connected, ContentDelta, Finished, ReplyEvent
from desktop_ai.services.reply_run import Pause, Phase, ReplyRun, receive
from tests.support.played_clock import PlayedClock

OVERLOADED = ReplyError(ReplyErrorKind.OVERLOADED, who="Someone")


def rate_limited(seconds: float) -> ReplyError:
    return ReplyError(ReplyErrorKind.RATE_LIMITED, who="Someone", retry_after=seconds)


def run_with(clock: PlayedClock) -> ReplyRun:
    return ReplyRun(Message("a", None, Role.ASSISTANT, "", reply=Reply(Status.WAITING)), clock)


def failing(*errors: ReplyError) -> Callable[[], "asyncio.Future[AsyncGenerator[ReplyEvent, None]]"]:
    """A way to ask that fails with these errors in turn, and is answered after them."""
    left = list(errors)

    async def events() -> AsyncGenerator[ReplyEvent, None]:
        yield Connected()
        if left:
            raise left.pop(0)
        yield ContentDelta("Well")
        yield Finished("stop")

    async def opened() -> AsyncGenerator[ReplyEvent, None]:
        return events()

    return opened  # type: ignore[return-value]


def test_a_request_is_sent_again_after_half_a_second_then_one_then_two() -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_with(clock)
        receiving = asyncio.ensure_future(receive(reply, failing(*[OVERLOADED] * 3), 3))  # noqa: TID251
        for number, nominal in enumerate((0.5, 1.0, 2.0), start=1):
            wait = await clock.waited_for(number)
            assert 0.75 * nominal <= wait <= 1.25 * nominal
            clock.advance(wait)
        await receiving
        assert (str(reply.draft.first.content), len(clock.waits)) == ("Well", 3)

    asyncio.run(run())


def test_delays_differ_so_that_not_everybody_comes_back_at_once() -> None:
    async def run() -> None:
        clock = PlayedClock()
        for number in range(1, 6):
            receiving = asyncio.ensure_future(receive(run_with(clock), failing(OVERLOADED), 3))  # noqa: TID251
            clock.advance(await clock.waited_for(number))
            await receiving
        assert len(set(clock.waits)) > 1

    asyncio.run(run())


def test_a_pause_tells_why_how_long_and_which_attempt_and_ends() -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_with(clock)
        told: list[Pause | None] = []

        def note(pause: Pause | None) -> None:
            told.append(pause)

        reply.pause_changed.connect(note)
        receiving = asyncio.ensure_future(receive(reply, failing(rate_limited(7.0)), 3))  # noqa: TID251
        assert await clock.waited_for() == 7.0
        pause = reply.pause
        assert pause is not None
        assert (pause.error.kind, pause.attempt, pause.attempts) == ("rate_limited", 1, 3)
        clock.advance(3.0)
        assert reply.seconds_left == pytest.approx(4.0)
        clock.advance(4.0)
        await receiving
        assert told == [pause, None]
        assert reply.seconds_left == 0

    asyncio.run(run())


def test_a_pause_can_be_cut_short() -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_with(clock)
        receiving = asyncio.ensure_future(receive(reply, failing(rate_limited(60.0)), 3))  # noqa: TID251
        await clock.waited_for()
        reply.hurry()
        await receiving
        assert str(reply.draft.first.content) == "Well"

    asyncio.run(run())


def test_hurrying_shortens_no_later_pause() -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_with(clock)
        reply.hurry()
        receiving = asyncio.ensure_future(receive(reply, failing(rate_limited(60.0)), 3))  # noqa: TID251
        await clock.waited_for()
        await asyncio.sleep(0)
        assert not receiving.done()
        clock.advance(60.0)
        await receiving

    asyncio.run(run())


def test_times_count_from_the_last_time_that_the_request_left() -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_with(clock)
        receiving = asyncio.ensure_future(receive(reply, failing(rate_limited(30.0)), 3))  # noqa: TID251
        clock.advance(await clock.waited_for())
        await receiving
        assert reply.timings.first_token == 0

    asyncio.run(run())


def test_the_last_error_is_raised_when_no_attempt_helped() -> None:
    async def run() -> None:
        clock = PlayedClock()
        receiving = asyncio.ensure_future(receive(run_with(clock), failing(*[OVERLOADED] * 4), 3))  # noqa: TID251
        for number in (1, 2, 3):
            clock.advance(await clock.waited_for(number))
        with pytest.raises(ReplyError) as raised:
            await receiving
        assert raised.value.kind is ReplyErrorKind.OVERLOADED

    asyncio.run(run())


def test_a_silence_of_ten_seconds_is_a_stall_until_one_chooses_to_wait() -> None:
    clock = PlayedClock()
    run = run_with(clock)
    run.add(Connected())
    clock.advance(9.9)
    assert not run.is_stalled
    clock.advance(2.1)
    assert (run.is_stalled, run.silence) == (True, pytest.approx(12.0))
    run.keep_waiting()
    assert not run.is_stalled
    clock.advance(11.0)
    assert not run.is_stalled
    clock.advance(1.5)
    assert run.is_stalled


def test_a_token_ends_a_stall() -> None:
    clock = PlayedClock()
    run = run_with(clock)
    run.add(ContentDelta("a"))
    clock.advance(20.0)
    assert run.is_stalled
    run.add(ContentDelta("b"))
    assert (run.is_stalled, run.silence) == (False, 0.0)


def test_a_pause_and_an_end_are_no_silence() -> None:
    async def run() -> None:
        clock = PlayedClock()
        reply = run_with(clock)
        receiving = asyncio.ensure_future(receive(reply, failing(rate_limited(60.0)), 3))  # noqa: TID251
        await clock.waited_for()
        clock.advance(30.0)
        assert not reply.is_stalled
        clock.advance(30.0)
        await receiving
        reply.end()
        clock.advance(30.0)
        assert (reply.phase, reply.is_stalled) == (Phase.ENDED, False)

    asyncio.run(run())
