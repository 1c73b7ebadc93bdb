"""What is done beside the main window."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "quick.open",
        N_("Quick question…"),
        Menu.VIEW,
        N_("Opens a small window in front of all others: one line to ask in, and the reply below it."),
        keys=("Ctrl+Shift+Q",),
    ),
)
