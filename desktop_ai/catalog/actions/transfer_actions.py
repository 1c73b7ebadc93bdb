"""What can be done to bring conversations out and in."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "conversation.export",
        N_("Export conversation…"),
        Menu.CONVERSATION,
        N_("Writes what is chosen in the list, or else the conversation in front, into a file."),
        keys=("Alt+Shift+E",),
        needs=frozenset({Fact.HAS_CONVERSATIONS}),
    ),
    Action(
        "message.export",
        N_("Export message…"),
        Menu.MESSAGE,
        N_("Writes the focused message, or else the last one, into a file."),
        keys=("Ctrl+Shift+E",),
        needs=frozenset({Fact.HAS_MESSAGES}),
    ),
    Action(
        "library.export",
        N_("Export all conversations…"),
        Menu.LIBRARY,
        N_("Writes every conversation into one file."),
        needs=frozenset({Fact.HAS_CONVERSATIONS}),
    ),
    Action(
        "export.cancel",
        N_("Cancel the export"),
        Menu.LIBRARY,
        N_("Ends an export that is under way; nothing is written."),
    ),
    Action(
        "library.import",
        N_("Import conversations…"),
        Menu.LIBRARY,
        N_(
            "Reads an export of ChatGPT, Claude, Open WebUI, Markdown or this program, and shows first what comes."
        ),
        keys=("Alt+Shift+I",),
    ),
    Action(
        "export.open_folder",
        N_("Open folder"),
        Menu.LIBRARY,
        N_("Opens the folder into which was exported last."),
    ),
)
