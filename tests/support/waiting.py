"""Waiting for what other threads and processes do, which no event of the loop tells."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

DEADLINE = 20.0
STEP = 0.01


async def until(is_so: Callable[[], bool], deadline: float = DEADLINE) -> None:
    """Return as soon as `is_so`; TimeoutError after `deadline` seconds."""
    async with asyncio.timeout(deadline):
        while not is_so():  # noqa: ASYNC110 - there is nothing that could tell
            await asyncio.sleep(STEP)
