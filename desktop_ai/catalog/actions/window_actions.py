"""What can be done with the window."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "palette.open",
        N_("Command palette…"),
        Menu.VIEW,
        N_("Finds anything the program can do, and every conversation, by a few letters."),
        keys=("Ctrl+K",),
    ),
    Action(
        "settings.open",
        N_("Settings…"),
        Menu.VIEW,
        N_("Everything that can be chosen, on pages; each takes effect at once."),
        keys=("Ctrl+P", "Ctrl+,"),
    ),
    Action(
        "pane.sidebar",
        N_("Show or hide conversations"),
        Menu.VIEW,
        N_("Folds the pane at the left away, or brings it back."),
        keys=("Ctrl+B",),
    ),
    Action(
        "pane.inspector",
        N_("Show or hide the inspector"),
        Menu.VIEW,
        N_("Folds the pane at the right away, or brings it back."),
        keys=("Ctrl+Shift+B",),
    ),
    Action(
        "pane.next",
        N_("Next pane"),
        Menu.VIEW,
        N_("Moves the focus to the next pane of the window."),
        keys=("F6",),
    ),
    Action(
        "pane.previous",
        N_("Previous pane"),
        Menu.VIEW,
        N_("Moves the focus to the pane before this one."),
        keys=("Shift+F6",),
    ),
    Action(
        "menu.open",
        N_("Menu"),
        Menu.VIEW,
        N_("Opens the menu with everything the program can do."),
        keys=("F10",),
    ),
    Action(
        "theme.system",
        N_("Theme: as the system"),
        Menu.VIEW,
        N_("Follows the system between light and dark."),
    ),
    Action("theme.light", N_("Theme: light"), Menu.VIEW, N_("Dark text on a light page.")),
    Action("theme.dark", N_("Theme: dark"), Menu.VIEW, N_("Light text on a dark page.")),
    Action(
        "theme.contrast",
        N_("Theme: high or normal contrast"),
        Menu.VIEW,
        N_("Black and white, with a frame around everything that can be written in or ticked; or back."),
    ),
    Action(
        "theme.density",
        N_("Compact or comfortable"),
        Menu.VIEW,
        N_("Has rows, buttons and fields take less room, or more."),
    ),
    Action(
        "help.keys",
        N_("Keys"),
        Menu.HELP,
        N_("Shows every key of the program."),
        keys=("F1", "Ctrl+/"),
        standard="HelpContents",
    ),
    Action(
        "network.open",
        N_("Network…"),
        Menu.HELP,
        N_("Shows every host that was contacted since the start, why, when, and how many bytes went there."),
    ),
    Action(
        "help.folder",
        N_("Open the folder of conversations"),
        Menu.HELP,
        N_("Shows the files in which conversations are kept."),
    ),
)
