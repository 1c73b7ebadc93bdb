"""Drafts: what was typed and not sent, kept from one start to the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import msgspec

from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks

KEY, SELECTIONS = "drafts", "draft_selections"
IDLE_BEFORE_KEEPING = 2.0
MOST = 50
LONGEST_TOGETHER = 1_000_000


class Draft(msgspec.Struct, frozen=True):
    """A text, and where in it the selection begins and the cursor is, in UTF-16 units."""

    text: str = ""
    selection: tuple[int, int] = (0, 0)


class Drafts:
    """Keeps the draft of each conversation that was begun and not sent; the new conversation's id is empty.

    They lie in the settings file. So that it stays small, the oldest go when there are too many.
    """

    def __init__(self, preferences: Preferences, tasks: Tasks) -> None:
        self._preferences = preferences
        self._tasks = tasks
        self._idle: asyncio.Task[None] | None = None

    def kept(self) -> dict[str, Draft]:
        """Id of the conversation and draft, the oldest first."""
        found, selections = self._preferences.remembered(KEY), self._preferences.remembered(SELECTIONS)
        if not isinstance(found, dict):
            return {}
        places = selections if isinstance(selections, dict) else {}
        return {
            id: Draft(text, _selection(places.get(id), text))
            for id, text in found.items()
            if isinstance(text, str) and text
        }

    def keep(self, drafts: Mapping[str, Draft]) -> None:
        """Keep these and no others; the oldest come first."""
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        texts = bounded({id: draft.text for id, draft in drafts.items()})
        selections = {id: list(_selection(drafts[id].selection, text)) for id, text in texts.items()}
        if texts or self._preferences.remembered(KEY):
            self._preferences.remember(KEY, texts)
            self._preferences.remember(SELECTIONS, selections)

    def keep_when_idle(self, drafts: Callable[[], Mapping[str, Draft]]) -> None:
        """Keep what `drafts` gives when this has not been called again for `IDLE_BEFORE_KEEPING` seconds."""
        if self._idle is not None:
            self._idle.cancel()
        self._idle = self._tasks.start(self._keep_later(drafts), name="keep drafts", owner=self)

    async def _keep_later(self, drafts: Callable[[], Mapping[str, Draft]]) -> None:
        await asyncio.sleep(IDLE_BEFORE_KEEPING)
        self._idle = None
        self.keep(drafts())


def _selection(found: object, text: str) -> tuple[int, int]:
    """A selection within a text; where none makes sense, the cursor is at its end."""
    end = utf16_length(text)
    if isinstance(found, list | tuple) and len(found) == 2 and all(type(place) is int for place in found):
        anchor, position = found
        if 0 <= anchor <= end and 0 <= position <= end:
            return anchor, position
    return end, end


def bounded(drafts: Mapping[str, str]) -> dict[str, str]:
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
