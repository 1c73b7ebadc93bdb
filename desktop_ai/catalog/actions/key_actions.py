"""What can be done with the keys of all actions."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "keys.reset_all",
        N_("Reset all keys"),
        Menu.HELP,
        N_("Gives every action the keys again that it came with; undo brings yours back."),
    ),
    Action(
        "keys.export",
        N_("Export keys…"),
        Menu.HELP,
        N_("Writes the keys that you have changed into a JSON file."),
    ),
    Action(
        "keys.import",
        N_("Import keys…"),
        Menu.HELP,
        N_(
            "Takes the keys in a JSON file in the place of those that you have changed; undo brings them back."
        ),
    ),
)
