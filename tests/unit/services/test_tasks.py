from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.texts import N_
from desktop_ai.services import tasks as tasks_module
from desktop_ai.services.notices import Notices, Weight
from desktop_ai.services.tasks import Tasks


async def forever() -> None:
    await asyncio.Event().wait()


async def fail(error: Exception) -> None:
    raise error


def after(coroutine: Coroutine[Any, Any, None]) -> Notices:
    """What the user is told when a task ran to its end."""

    async def run() -> Notices:
        notices = Notices()
        tasks = Tasks(notices)
        await asyncio.wait([tasks.start(coroutine, name="load the list", owner=run)])
        return notices

    return asyncio.run(run())


def test_an_expected_failure_reaches_the_user_with_its_remedy() -> None:
    error = BadInput(N_("This is no address."), N_("Enter another."), Remedy.EDIT_ADDRESS)
    (notice,) = after(fail(error)).waiting()
    assert (notice.sentence, notice.remedy, notice.action) == (error.sentence, error.remedy, error.action)
    assert notice.weight is Weight.ERROR


def test_a_defect_is_logged_and_told_without_its_words(expected_logs: list[str]) -> None:
    expected_logs.append("task load the list failed the key is sk-secret")
    (notice,) = after(fail(ZeroDivisionError("the key is sk-secret"))).waiting()
    assert "load the list" in str(notice.sentence)
    assert notice.details == "ZeroDivisionError in load the list"


def test_a_defect_is_told_also_where_the_log_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_what: object, **_how: object) -> None:
        raise IsADirectoryError

    monkeypatch.setattr(tasks_module.log, "error", refuse)

    async def run() -> Notices:
        notices = Notices()
        asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
        await asyncio.wait([Tasks(notices).start(fail(ZeroDivisionError()), name="work", owner=run)])
        return notices

    assert len(asyncio.run(run()).waiting()) == 1


def test_a_task_that_ends_well_or_is_cancelled_is_not_mentioned() -> None:
    async def run() -> tuple[Any, ...]:
        notices = Notices()
        tasks = Tasks(notices)
        task = tasks.start(forever(), name="wait", owner=run)
        await asyncio.sleep(0)
        tasks.cancel(run)
        await asyncio.wait([task, tasks.start(asyncio.sleep(0), name="turn", owner=run)])
        return notices.waiting()

    assert asyncio.run(run()) == ()


def test_cancelling_one_owner_leaves_the_tasks_of_others() -> None:
    async def run() -> None:
        tasks = Tasks(Notices())
        one, other = object(), object()
        mine = [tasks.start(forever(), name=f"mine {number}", owner=one) for number in range(2)]
        theirs = tasks.start(forever(), name="theirs", owner=other)
        assert tasks.cancel(one) == mine
        await asyncio.wait(mine)
        assert all(task.cancelled() for task in mine)
        assert not theirs.done()
        assert tasks.cancel(one) == []
        await tasks.finish(deadline=20.0)

    asyncio.run(run())


def test_owners_are_told_apart_also_when_they_are_equal() -> None:
    async def run() -> None:
        tasks = Tasks(Notices())
        one, other = [1], [1]
        task = tasks.start(forever(), name="wait", owner=one)
        assert tasks.cancel(other) == []
        assert tasks.cancel(one) == [task]
        await tasks.finish(deadline=20.0)

    asyncio.run(run())


def test_finishing_ends_everything_but_the_task_that_asks_for_it() -> None:
    async def run() -> None:
        tasks = Tasks(Notices())
        others = [tasks.start(forever(), name=f"wait {number}", owner=run) for number in range(3)]
        quitting = tasks.start(tasks.finish(deadline=20.0), name="quit", owner=run)
        await quitting
        assert all(task.cancelled() for task in others)

    asyncio.run(run())


def test_finishing_does_not_wait_for_ever() -> None:
    async def stubborn(release: asyncio.Event) -> None:
        try:
            await release.wait()
        except asyncio.CancelledError:
            await release.wait()

    async def run() -> None:
        tasks = Tasks(Notices())
        release = asyncio.Event()
        task = tasks.start(stubborn(release), name="stubborn", owner=run)
        await asyncio.sleep(0)
        async with asyncio.timeout(5):
            await tasks.finish(deadline=0.01)
        assert not task.done()
        release.set()
        await task

    asyncio.run(run())


def test_waiting_for_an_owner_cancels_nothing() -> None:
    async def run() -> None:
        tasks = Tasks(Notices())
        release = asyncio.Event()
        task = tasks.start(release.wait(), name="wait", owner=run)
        await tasks.wait_for(run, deadline=0.01)
        assert not task.done()
        release.set()
        await tasks.wait_for(run, deadline=20.0)
        assert task.result() is True

    asyncio.run(run())
