"""Drafts: what was typed and not sent, kept from one start to the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from desktop_ai.core.key_shapes import keys_in
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks

KEY = "drafts"
IDLE_BEFORE_KEEPING = 2.0
MOST = 50
LONGEST_TOGETHER = 1_000_000


class Drafts:
    """Keeps the text of each conversation that was begun and not sent; the new conversation's id is empty.

    They lie in the settings file. So that it stays small, the oldest go when there are too many.
    """

    def __init__(self, preferences: Preferences, tasks: Tasks) -> None:
        self._preferences = preferences
        self._tasks = tasks
        self._idle: asyncio.Task[None] | None = None

    def kept(self) -> dict[str, str]:
        """Id of the conversation and text, the oldest first."""
        found = self._preferences.remembered(KEY)
        if not isinstance(found, dict):
            return {}
        return {id: text for id, text in found.items() if isinstance(text, str) and text}

    def keep(self, drafts: Mapping[str, str]) -> None:
        """Keep these and no others; the oldest come first."""
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        bounded = _bounded(drafts)
        if bounded != self.kept():
            self._preferences.remember(KEY, bounded)

    def keep_when_idle(self, drafts: Callable[[], Mapping[str, str]]) -> None:
        """Keep what `drafts` gives when this has not been called again for `IDLE_BEFORE_KEEPING` seconds."""
        if self._idle is not None:
            self._idle.cancel()
        self._idle = self._tasks.start(self._keep_later(drafts), name="keep drafts", owner=self)

    async def _keep_later(self, drafts: Callable[[], Mapping[str, str]]) -> None:
        await asyncio.sleep(IDLE_BEFORE_KEEPING)
        self._idle = None
        self.keep(drafts())


def _bounded(drafts: Mapping[str, str]) -> dict[str, str]:
    """The newest of the drafts, as many as may be kept; one that is too long alone is cut."""
    room, chosen = LONGEST_TOGETHER, list[tuple[str, str]]()
    for id, text in reversed(list(drafts.items())):
        # A key that was pasted into the composer by mistake must not reach a file.
        if not text or len(chosen) == MOST or keys_in(text):
            continue
        if len(text) > room and chosen:
            break
        chosen.append((id, text[:room]))
        room -= len(chosen[-1][1])
    return dict(reversed(chosen))
