"""What can be done to find words in all conversations."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "search.open",
        N_("Search in all conversations…"),
        Menu.CONVERSATION,
        N_("Finds words in every message of every conversation, and goes there."),
        keys=("Ctrl+Shift+F",),
        needs=frozenset({Fact.HAS_CONVERSATIONS}),
    ),
)
