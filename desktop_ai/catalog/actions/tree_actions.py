"""What can be done by hand to the messages of a conversation, and to the tree that they are."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu, Scope
from desktop_ai.core.texts import N_

NEEDS = frozenset({Fact.HAS_MESSAGES, Fact.IS_IDLE})

ACTIONS = (
    Action(
        "message.edit",
        N_("Edit and send again"),
        Menu.EDIT,
        N_(
            "Brings the focused message, or your last one, into the composer (as Up does in an empty one): sent, "
            "it is another version. A reply is kept as you write it."
        ),
        keys=("E",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.rewrite",
        N_("Edit without sending"),
        Menu.EDIT,
        N_(
            "Writes another version of the focused message, or of the last one, yours or a reply; nothing is sent."
        ),
        keys=("W",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.insert_below",
        N_("Insert a message of yours below"),
        Menu.EDIT,
        N_("Writes a message of yours below the focused one; nothing is sent."),
        keys=("I",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.insert_above",
        N_("Insert a message of yours above"),
        Menu.EDIT,
        N_("Writes a message of yours above the focused one; nothing is sent."),
        keys=("Shift+I",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "reply.insert_below",
        N_("Insert a reply below"),
        Menu.EDIT,
        N_("Writes a reply by hand, below the focused message; nothing is sent."),
        keys=("T",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "reply.insert_above",
        N_("Insert a reply above"),
        Menu.EDIT,
        N_("Writes a reply by hand, above the focused message; nothing is sent."),
        keys=("Shift+T",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "reply.ask_another",
        N_("Answer with another model…"),
        Menu.EDIT,
        N_("Asks a model that you choose for one more answer; the conversation goes on with its own."),
        keys=("A",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.exclude",
        N_("Leave out of requests, or take in again"),
        Menu.EDIT,
        N_("The focused message, or the last one, stays where it is and is not sent any more."),
        keys=("X",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.cut",
        N_("Send nothing above, or everything again"),
        Menu.EDIT,
        N_(
            "Requests begin with the focused message; on the message where they begin, with the first one again."
        ),
        keys=("Shift+X",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.delete",
        N_("Delete the message"),
        Menu.EDIT,
        N_("Takes the focused message out, or the last one; what followed it moves up."),
        keys=("D",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.delete_branch",
        N_("Delete the message and what follows it"),
        Menu.EDIT,
        N_("Takes the focused message out, and every message below it in all of their versions."),
        keys=("Shift+D",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "message.fork",
        N_("Fork into a new conversation"),
        Menu.EDIT,
        N_("Copies the messages from the first to the focused one into a conversation of their own."),
        keys=("B",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "tree.map",
        N_("Map of the conversation"),
        Menu.EDIT,
        N_("Shows all versions with what follows them; Enter goes to a message."),
        keys=("Ctrl+M",),
        needs=frozenset({Fact.HAS_MESSAGES}),
    ),
)
