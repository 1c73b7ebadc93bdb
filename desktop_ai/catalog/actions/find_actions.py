"""What can be done to find words in the conversation."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu
from desktop_ai.core.texts import N_

NEEDS = frozenset({Fact.HAS_MESSAGES})

ACTIONS = (
    Action(
        "find.open",
        N_("Find in this conversation…"),
        Menu.CONVERSATION,
        N_("Finds words in every message of this conversation, in what is folded too."),
        keys=("Ctrl+F",),
        needs=NEEDS,
        standard="Find",
    ),
    Action(
        "find.next",
        N_("Next match"),
        Menu.CONVERSATION,
        N_("Goes to the next place where the words are."),
        keys=("Ctrl+G",),
        needs=NEEDS,
        standard="FindNext",
        repeats=True,
    ),
    Action(
        "find.previous",
        N_("Previous match"),
        Menu.CONVERSATION,
        N_("Goes to the place before where the words are."),
        keys=("Ctrl+Shift+G",),
        needs=NEEDS,
        standard="FindPrevious",
        repeats=True,
    ),
)
