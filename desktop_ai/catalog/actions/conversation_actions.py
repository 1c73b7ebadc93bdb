"""What can be done with conversations."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu
from desktop_ai.core.texts import N_

# The first of the list, each by its number.
NUMBERED = range(1, 10)
OPEN_NUMBERED = N_("Conversation {number} of the list")

ACTIONS = (
    Action(
        "conversation.new",
        N_("New conversation"),
        Menu.CONVERSATION,
        N_("Starts an empty conversation; the others stay as they are."),
        keys=("Ctrl+N",),
        standard="New",
    ),
    Action(
        "conversation.new_temporary",
        N_("New temporary conversation"),
        Menu.CONVERSATION,
        N_("Starts a conversation of which nothing is ever written; it is gone when the program ends."),
        keys=("Ctrl+Shift+N",),
    ),
    Action(
        "conversation.keep",
        N_("Keep this conversation"),
        Menu.CONVERSATION,
        N_("Makes a temporary conversation one that is kept like any other."),
        keys=("Ctrl+S",),
        needs=frozenset({Fact.IS_TEMPORARY}),
        standard="Save",
    ),
    Action(
        "conversation.open",
        N_("Open conversation…"),
        Menu.CONVERSATION,
        N_("Finds a conversation by its title, or by what was said in it."),
        keys=("Ctrl+O",),
        needs=frozenset({Fact.HAS_CONVERSATIONS}),
        standard="Open",
    ),
    Action(
        "conversation.previous",
        N_("Previous conversation"),
        Menu.CONVERSATION,
        N_("Opens the conversation above in the list."),
        keys=("Ctrl+PgUp", "Ctrl+Shift+Tab"),
        needs=frozenset({Fact.HAS_CONVERSATIONS}),
        repeats=True,
    ),
    Action(
        "conversation.next",
        N_("Next conversation"),
        Menu.CONVERSATION,
        N_("Opens the conversation below in the list."),
        keys=("Ctrl+PgDown", "Ctrl+Tab"),
        needs=frozenset({Fact.HAS_CONVERSATIONS}),
        repeats=True,
    ),
    *(
        Action(
            f"conversation.open_{number}",
            OPEN_NUMBERED.fill(number=number),
            Menu.CONVERSATION,
            N_("Opens the conversation that stands there in the list."),
            keys=(f"Ctrl+{number}",),
            needs=frozenset({Fact.HAS_CONVERSATIONS}),
        )
        for number in NUMBERED
    ),
    Action(
        "conversation.rename",
        N_("Rename conversation…"),
        Menu.CONVERSATION,
        N_("Gives this conversation another title."),
        keys=("F2",),
        needs=frozenset({Fact.HAS_MESSAGES}),
    ),
    Action(
        "titles.choose",
        N_("Who gives titles…"),
        Menu.CONVERSATION,
        N_("Lets a model give new conversations their titles, or takes the first words of the prompt."),
    ),
    Action(
        "conversation.delete",
        N_("Delete conversation"),
        Menu.CONVERSATION,
        N_("Puts this conversation into the trash."),
        keys=("Ctrl+Shift+Backspace",),
        needs=frozenset({Fact.HAS_MESSAGES}),
    ),
    Action(
        "history.undo",
        N_("Undo"),
        Menu.CONVERSATION,
        N_(
            "Takes back what was changed last, such as a deletion; in a text, Ctrl+Z takes back what you typed."
        ),
        keys=("Ctrl+Alt+Z", "Ctrl+Z"),
        needs=frozenset({Fact.CAN_UNDO}),
        standard="Undo",
        repeats=True,
    ),
    Action(
        "history.redo",
        N_("Redo"),
        Menu.CONVERSATION,
        N_("Does again what was taken back last."),
        keys=("Ctrl+Alt+Shift+Z", "Ctrl+Shift+Z"),
        needs=frozenset({Fact.CAN_REDO}),
        standard="Redo",
        repeats=True,
    ),
    Action(
        "trash.open",
        N_("Trash"),
        Menu.CONVERSATION,
        N_("Shows what was deleted, brings it back, or deletes it for good."),
        keys=("Ctrl+Shift+Del",),
    ),
    Action(
        "conversation.plain_text",
        N_("Open conversation as plain text"),
        Menu.CONVERSATION,
        N_("Shows every message as it was written, in a plain text field."),
        needs=frozenset({Fact.HAS_MESSAGES}),
    ),
    Action(
        "conversation.send_what_fits",
        N_("Send what fits"),
        Menu.CONVERSATION,
        N_("Leaves the oldest messages out of requests when the conversation is too long for its model."),
        keys=("Ctrl+Shift+X",),
        needs=frozenset({Fact.HAS_MESSAGES, Fact.IS_IDLE}),
    ),
    Action(
        "conversation.send_all",
        N_("Send everything again"),
        Menu.CONVERSATION,
        N_("Takes the cut back: the messages above the line are sent again."),
        keys=("Alt+Shift+X",),
        needs=frozenset({Fact.HAS_MESSAGES, Fact.IS_IDLE}),
    ),
    Action(
        "window.quit",
        N_("Quit"),
        Menu.CONVERSATION,
        N_("Saves everything and ends the program; running replies keep what arrived."),
        keys=("Ctrl+Q",),
        standard="Quit",
    ),
)
