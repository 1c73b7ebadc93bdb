"""What can be done with the list of conversations: what is chosen there, or else the conversation in front."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu
from desktop_ai.core.texts import N_

_NEEDS = frozenset({Fact.HAS_CONVERSATIONS})

ACTIONS = (
    Action(
        "library.pin",
        N_("Pin or unpin"),
        Menu.LIBRARY,
        N_("Keeps the chosen conversations at the top of the list, or no longer."),
        keys=("Alt+Shift+P",),
        needs=_NEEDS,
    ),
    Action(
        "library.move",
        N_("Move to folder…"),
        Menu.LIBRARY,
        N_("Puts the chosen conversations into a folder, a new one too, or takes them out of theirs."),
        keys=("Alt+Shift+M",),
        needs=_NEEDS,
    ),
    Action(
        "library.tag",
        N_("Tags…"),
        Menu.LIBRARY,
        N_("Gives the chosen conversations a tag, or takes one away."),
        keys=("Alt+Shift+T",),
        needs=_NEEDS,
    ),
    Action(
        "library.archive",
        N_("Archive or take out of the archive"),
        Menu.LIBRARY,
        N_("Puts the chosen conversations out of sight, at the end of the list, or back."),
        keys=("Alt+Shift+A",),
        needs=_NEEDS,
    ),
    Action(
        "library.duplicate",
        N_("Duplicate"),
        Menu.LIBRARY,
        N_("Makes a second conversation of each that is chosen, with all its messages."),
        keys=("Alt+Shift+D",),
        needs=_NEEDS,
    ),
    Action(
        "library.rename",
        N_("Rename in the list"),
        Menu.LIBRARY,
        N_("Gives the conversation or folder at the cursor of the list another name, in its place."),
        needs=_NEEDS,
        shown_key="F2",
    ),
    Action(
        "library.delete",
        N_("Delete what is chosen"),
        Menu.LIBRARY,
        N_("Puts the chosen conversations into the trash; of a chosen folder only the folder goes."),
        needs=_NEEDS,
        shown_key="Del",
    ),
    Action(
        "library.move_up",
        N_("Move up in the list"),
        Menu.LIBRARY,
        N_("Gives the conversation or folder a place in your own order, one further up."),
        keys=("Alt+Shift+Up",),
        repeats=True,
    ),
    Action(
        "library.move_down",
        N_("Move down in the list"),
        Menu.LIBRARY,
        N_("Brings it one place further down in your own order; the last one goes by its date again."),
        keys=("Alt+Shift+Down",),
        repeats=True,
    ),
    Action(
        "library.order_by_date",
        N_("Order by date again"),
        Menu.LIBRARY,
        N_("Forgets the places that the chosen conversations were given."),
        keys=("Alt+Shift+Home",),
        needs=_NEEDS,
    ),
    Action(
        "folder.new",
        N_("New folder…"),
        Menu.LIBRARY,
        N_("Makes a folder; a slash in its name makes one in another."),
        keys=("Alt+Shift+N",),
    ),
    Action(
        "folder.rename",
        N_("Rename folder…"),
        Menu.LIBRARY,
        N_("Gives a folder another name."),
        keys=("Alt+Shift+F",),
    ),
    Action(
        "folder.move",
        N_("Move folder…"),
        Menu.LIBRARY,
        N_("Puts a folder, with all that is in it, into another one or to the top."),
        keys=("Alt+Shift+G",),
    ),
    Action(
        "folder.delete",
        N_("Delete folder…"),
        Menu.LIBRARY,
        N_("Takes a folder away; the conversations in it stay, and move to where the folder was."),
        keys=("Alt+Shift+Del",),
    ),
)

# What a menu about the list's rows offers.
FOR_CONVERSATIONS = (
    *(action.id for action in ACTIONS if action.id.startswith("library.")),
    "conversation.export",
)
FOR_FOLDERS = (
    "conversation.export",
    "library.rename",
    "library.move_up",
    "library.move_down",
    *(action.id for action in ACTIONS if action.id.startswith("folder.")),
)
