"""What can be done about how the conversation is shown: how large, how wide, and its listings."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "view.zoom_in",
        N_("Zoom in"),
        Menu.VIEW,
        N_("Shows the conversation larger; Ctrl and the wheel do the same."),
        keys=("Alt+PgUp", "Ctrl++", "Ctrl+="),
        standard="ZoomIn",
        repeats=True,
    ),
    Action(
        "view.zoom_out",
        N_("Zoom out"),
        Menu.VIEW,
        N_("Shows the conversation smaller."),
        keys=("Alt+PgDown", "Ctrl+-"),
        standard="ZoomOut",
        repeats=True,
    ),
    Action(
        "view.natural_size",
        N_("Natural size"),
        Menu.VIEW,
        N_("Shows the conversation at 100 %."),
        keys=("Alt+Home", "Ctrl+0"),
    ),
    Action(
        "view.wide_column",
        N_("Wide or readable column"),
        Menu.VIEW,
        N_("Lets the conversation be as wide as its pane, or as wide as lines are read well."),
        keys=("F8",),
    ),
    Action(
        "view.wrap_code",
        N_("Wrap or scroll long lines of code"),
        Menu.VIEW,
        N_("Breaks the long lines of all listings, or lets each listing scroll sideways."),
        keys=("Alt+Z",),
    ),
    Action(
        "view.number_code",
        N_("Show or hide the numbers of lines of code"),
        Menu.VIEW,
        N_("Numbers the lines of all listings; the numbers are neither selected nor copied."),
        keys=("Alt+N",),
    ),
)
