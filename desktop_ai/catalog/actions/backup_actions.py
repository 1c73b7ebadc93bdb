"""What can be done with backups."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "backup.list",
        N_("Backups…"),
        Menu.CONVERSATION,
        N_("Shows what is kept of each day, and brings back what is missing here."),
    ),
    Action(
        "backup.make",
        N_("Make a backup now"),
        Menu.CONVERSATION,
        N_("Keeps every conversation as it is now, beside the backups of each day."),
    ),
)
