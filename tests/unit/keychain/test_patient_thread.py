from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time

import pytest

from desktop_ai.keychain.patient_thread import PatientThread, run_aside
from tests.support.waiting import until

SOON = 0.05  # seconds; long enough for a call that does not block
LONG = 5.0


def test_a_call_gives_its_result_or_its_error() -> None:
    async def run() -> None:
        thread = PatientThread("tested")
        assert await thread.run(lambda: 1 + 1, LONG) == 2
        with pytest.raises(ZeroDivisionError):
            await thread.run(lambda: 1 / 0, LONG)
        assert await thread.run(lambda: threading.current_thread().name, LONG) == "tested"

    asyncio.run(run())


def test_calls_are_made_one_after_the_other_in_their_order() -> None:
    async def run() -> None:
        thread, seen = PatientThread("tested"), list[int]()
        await asyncio.gather(
            *(thread.run(lambda number=number: seen.append(number), LONG) for number in range(20))
        )
        assert seen == list(range(20))

    asyncio.run(run())


def test_while_a_call_hangs_others_fail_at_once_and_when_it_is_back_they_work() -> None:
    async def run() -> None:
        thread, gate = PatientThread("tested"), threading.Event()
        with pytest.raises(TimeoutError):
            await thread.run(gate.wait, SOON)
        assert thread.is_hung
        since = time.monotonic()
        with pytest.raises(TimeoutError):
            await thread.run(lambda: None, LONG)
        assert time.monotonic() - since < LONG / 2
        gate.set()
        await until(lambda: not thread.is_hung)
        assert await thread.run(lambda: "back", LONG) == "back"

    asyncio.run(run())


def test_a_call_that_was_told_to_have_failed_before_its_turn_is_never_made() -> None:
    async def run() -> None:
        thread, gate, made = PatientThread("tested"), threading.Event(), list[str]()
        first = asyncio.gather(thread.run(gate.wait, SOON), return_exceptions=True)
        second = asyncio.gather(thread.run(lambda: made.append("late"), SOON), return_exceptions=True)
        results = [*await first, *await second]
        assert [type(result) for result in results] == [TimeoutError, TimeoutError]
        gate.set()
        await until(lambda: not thread.is_hung)
        await thread.run(lambda: made.append("next"), LONG)
        assert made == ["next"]

    asyncio.run(run())


def test_an_answer_at_the_very_deadline_does_not_leave_it_hung() -> None:
    async def run() -> None:
        thread = PatientThread("tested")
        for _ in range(60):
            try:
                await thread.run(lambda: time.sleep(0.005), 0.005)
            except TimeoutError:
                await until(lambda: not thread.is_hung)
        assert await thread.run(lambda: "works", LONG) == "works"

    asyncio.run(run())


def test_a_call_whose_asker_was_cancelled_is_made_all_the_same_and_its_failure_is_not_lost_loudly() -> None:
    async def run() -> None:
        thread, gate, made = PatientThread("tested"), threading.Event(), list[str]()

        def fail() -> None:
            gate.wait(LONG)
            made.append("made")
            raise OSError

        asking = asyncio.get_running_loop().create_task(thread.run(fail, LONG))
        await asyncio.sleep(SOON)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        gate.set()
        assert await thread.run(lambda: made, LONG) == ["made"]
        gc.collect()

    asyncio.run(run())


def test_it_serves_one_loop_after_the_other() -> None:
    thread = PatientThread("tested")
    assert [asyncio.run(thread.run(lambda: "works", LONG)) for _ in range(3)] == ["works"] * 3


def test_an_answer_for_a_loop_that_has_ended_hurts_nobody() -> None:
    thread, gate = PatientThread("tested"), threading.Event()
    with pytest.raises(TimeoutError):
        asyncio.run(thread.run(gate.wait, SOON))
    gate.set()

    async def run() -> None:
        await until(lambda: not thread.is_hung)
        assert await thread.run(lambda: "works", LONG) == "works"

    asyncio.run(run())


@pytest.mark.parametrize("how", ["PatientThread('x').run(blocked, 0.1)", "run_aside(blocked, 0.1, 'x')"])
def test_a_call_that_never_comes_back_does_not_hold_the_end_of_the_process(how: str) -> None:
    code = (
        "import asyncio, threading\n"
        "from desktop_ai.keychain.patient_thread import PatientThread, run_aside\n"
        "blocked = threading.Event().wait\n"
        f"try: asyncio.run({how})\n"
        "except TimeoutError: print('told')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert (done.stdout, done.stderr) == ("told\n", "")


def test_a_call_in_a_thread_of_its_own_gives_its_result_or_its_error() -> None:
    async def run() -> None:
        assert await run_aside(lambda: 7, LONG, "tested") == 7
        with pytest.raises(ZeroDivisionError):
            await run_aside(lambda: 1 / 0, LONG, "tested")

    asyncio.run(run())
