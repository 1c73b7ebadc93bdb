"""The one place that starts asyncio tasks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notice, Notices, Weight

log = logging.getLogger(__name__)

DEFECT = N_("Something went wrong inside the program: {what}. What you wrote is kept.")


class Tasks:
    """Starts tasks, keeps them, reports their failures, and cancels them by owner."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices
        self._running: dict[asyncio.Task[Any], object] = {}

    def start(self, coroutine: Coroutine[Any, Any, Any], *, name: str, owner: object) -> asyncio.Task[Any]:
        """Run `coroutine` from the next turn of the loop on; `owner` is who can cancel it."""
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._running[task] = owner
        task.add_done_callback(self._on_done)
        return task

    def cancel(self, owner: object) -> list[asyncio.Task[Any]]:
        """Cancel everything of one owner; the tasks that were running."""
        mine = [task for task, whose in self._running.items() if whose is owner]
        for task in mine:
            task.cancel()
        return mine

    async def finish(self, deadline: float) -> None:
        """Cancel everything and wait for it, at most `deadline` seconds, the calling task excepted."""
        others = [task for task in self._running if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others, timeout=deadline)

    def report(self, error: ProgramError) -> None:
        """Tell the user of an expected failure in a task that goes on all the same."""
        self._notices.error(error)

    async def wait_for(self, owner: object, deadline: float | None) -> None:
        """Wait for what one owner has running, at most `deadline` seconds, without cancelling it."""
        await self.wait_for_those(lambda whose: whose is owner, deadline)

    async def wait_for_those(self, is_one: Callable[[object], bool], deadline: float | None) -> None:
        """Wait for what owners of a kind have running, at most `deadline` seconds, without cancelling it."""
        theirs = [task for task, whose in self._running.items() if is_one(whose)]
        if theirs:
            await asyncio.wait(theirs, timeout=deadline)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._running.pop(task, None)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, ProgramError):
            self._notices.error(error)
        elif error is not None:
            what = DEFECT.fill(what=task.get_name())
            # The user first: where no log can be written, what is wrong must not go untold as well.
            self._notices.post(
                Notice(what, Weight.ERROR, details=f"{type(error).__name__} in {task.get_name()}")
            )
            log.error("task %s failed", task.get_name(), exc_info=error)
