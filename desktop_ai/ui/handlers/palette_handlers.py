"""What the palette offers, and what becomes of what is taken in it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

import msgspec

from desktop_ai.catalog.actions.action import MENU_TITLES, Action
from desktop_ai.core.texts import N_
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.palette_use import PaletteUse
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_pool import ChoicePool
from desktop_ai.ui.palette_sources import ACTION_SIGN, AFTER_KIND, CONVERSATION_SIGN, PaletteSource
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr
from desktop_ai.ui.window_actions import WindowActions

QUESTION = N_("What would you like to do?")
HINT = N_("> actions · # conversations and folders · @ models · / presets · , settings")
RECENT, ACTIONS = N_("Recently used"), N_("Actions")
MOST_RECENT = 5
LEFT_OUT = frozenset({"palette.open", "menu.open"})


class PaletteConversations(NamedTuple):
    """Every conversation with a sign, whether one is kept, and what opens it."""

    pool: Callable[[str], ChoicePool]
    is_kept: Callable[[str], bool]
    open: Callable[[str], None]


class PaletteContents(NamedTuple):
    """What is in the palette beside actions."""

    conversations: PaletteConversations
    sources: Sequence[PaletteSource]


class PaletteHandlers:
    """Opens the palette over actions and what else there is.

    An action that cannot be done now is not in it: whatever is taken does something. The sheet of keys has them all.
    """

    def __init__(
        self,
        actions: WindowActions,
        bindings: KeyBindings,
        panels: Panels,
        tasks: Tasks,
        use: PaletteUse,
        contents: PaletteContents,
    ) -> None:
        self._actions = actions
        self._bindings = bindings
        self._panels = panels
        self._tasks = tasks
        self._use = use
        self._conversations = contents.conversations
        self._sources = {source.kind: source for source in contents.sources}

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"palette.open": self._open}

    def _open(self) -> None:
        palette = self._panels.palette
        if self._panels.open_panel is palette:
            palette.dismiss()
            return
        pool = self._conversations.pool(CONVERSATION_SIGN)
        asked = palette.choose(
            tr(QUESTION), self._lines(pool), hint=tr(HINT), pool=pool, weights=self._use.weights()
        )
        self._tasks.start(self._take(asked), name="palette", owner=self)
        for source in self._sources.values():
            if (loading := source.loading()) is not None:
                self._tasks.start(self._offer(loading, asked, pool), name="palette", owner=self)

    async def _offer(
        self, loading: Coroutine[Any, Any, None], asked: asyncio.Future[str | None], pool: ChoicePool
    ) -> None:
        """Show lines that had to be loaded, if the question is still open."""
        await loading
        if not asked.done():
            self._panels.palette.offer(self._lines(pool), pool, self._use.weights())

    def _lines(self, pool: ChoicePool) -> list[Choice]:
        """What was taken last, then every action, then everything else that is not a conversation."""
        lines = [*self._action_lines(), *(line for each in self._sources.values() for line in each.lines())]
        by_id = {line.id: line for line in lines}
        recent = (by_id.get(id) or pool.of(id) for id in self._use.recent())
        first = list(islice((line for line in recent if line is not None), MOST_RECENT))
        told = [msgspec.structs.replace(line, group=tr(RECENT)) for line in first]
        ids = {line.id for line in first}
        return [*told, *(line for line in lines if line.id not in ids)]

    def _action_lines(self) -> list[Choice]:
        return [
            Choice(
                action.id,
                tr(action.title),
                tr(MENU_TITLES[action.menu]),
                self._bindings.key(action.id),
                group=tr(ACTIONS),
                sign=ACTION_SIGN,
            )
            for action in sorted(self._actions.enabled(), key=_is_numbered)
            if action.id not in LEFT_OUT
        ]

    async def _take(self, asked: Awaitable[str | None]) -> None:
        """Do the action, open the conversation, or take what else was chosen."""
        chosen = await asked
        if chosen is None:
            return
        kind, is_other, own = chosen.partition(AFTER_KIND)
        is_action = chosen in self._actions.handled
        # Of a conversation that is written nowhere no trace is kept here, either.
        if is_action or is_other or self._conversations.is_kept(chosen):
            self._use.note(chosen)
        if is_action:
            self._actions.trigger(chosen)
        elif is_other:
            self._sources[kind].take(own)
        else:
            self._conversations.open(chosen)


def _is_numbered(action: Action) -> bool:
    """Whether it is one of many of its kind, which are for their keys: they come last."""
    return action.id[-1:].isdigit()
