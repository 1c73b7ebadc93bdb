"""What can be done with messages and replies."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu, Scope
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "message.send",
        N_("Send"),
        Menu.MESSAGE,
        N_(
            "Sends what is in the composer; while a reply comes, when that is done. Shift+Enter breaks the line."
        ),
        shown_key="Enter",
    ),
    Action(
        "message.send_anyway",
        N_("Send it as it is"),
        Menu.MESSAGE,
        N_("Sends what is in the composer although a key seems to be in it, or a picture that is not seen."),
        keys=("Ctrl+Return",),
    ),
    Action(
        "reply.stop",
        N_("Stop the reply"),
        Menu.MESSAGE,
        N_("Ends the running reply at once and keeps what arrived."),
        needs=frozenset({Fact.IS_RUNNING}),
        shown_key="Esc",
    ),
    Action(
        "reply.try_again",
        N_("Try again"),
        Menu.MESSAGE,
        N_(
            "Asks for an answer to the last message, for another one where it has one; that is kept as a version."
        ),
        keys=("Ctrl+R",),
        needs=frozenset({Fact.HAS_MESSAGES, Fact.IS_IDLE}),
    ),
    Action(
        "reply.another",
        N_("Another answer, in a second"),
        Menu.MESSAGE,
        N_("Asks for another answer to the focused message, or the last; for a second Esc takes it back."),
        keys=("R",),
        needs=frozenset({Fact.HAS_MESSAGES, Fact.IS_IDLE}),
        scope=Scope.CONVERSATION,
    ),
    Action(
        "reply.retry_now",
        N_("Try again now"),
        Menu.MESSAGE,
        N_(
            "Sends a request again at once that waits for its next attempt, as when the provider asked to wait."
        ),
        keys=("Ctrl+Shift+R",),
        needs=frozenset({Fact.IS_RUNNING}),
    ),
    Action(
        "reply.keep_waiting",
        N_("Keep waiting"),
        Menu.MESSAGE,
        N_(
            "Goes on waiting for a reply that has fallen silent, and says so no more until it takes much longer."
        ),
        keys=("Ctrl+Shift+W",),
        needs=frozenset({Fact.IS_RUNNING}),
    ),
    Action(
        "reply.continue",
        N_("Continue the reply"),
        Menu.MESSAGE,
        N_("Asks the model to go on where a reply breaks off; the reply as it is now is kept as a version."),
        keys=("Ctrl+E",),
        needs=frozenset({Fact.CAN_CONTINUE}),
    ),
    Action(
        "reply.previous_version",
        N_("Show the previous version"),
        Menu.MESSAGE,
        N_(
            "Shows the version before this one, of a reply or of a message of yours, with all that followed it."
        ),
        keys=("Alt+Left",),
        needs=frozenset({Fact.HAS_MESSAGES, Fact.IS_IDLE}),
        repeats=True,
    ),
    Action(
        "reply.next_version",
        N_("Show the next version"),
        Menu.MESSAGE,
        N_(
            "Shows the version after this one, of a reply or of a message of yours, with all that followed it."
        ),
        keys=("Alt+Right",),
        needs=frozenset({Fact.HAS_MESSAGES, Fact.IS_IDLE}),
        repeats=True,
    ),
    Action(
        "reply.copy",
        N_("Copy the last reply"),
        Menu.MESSAGE,
        N_("Copies the last reply as Markdown."),
        keys=("Ctrl+Shift+C",),
        needs=frozenset({Fact.HAS_REPLY}),
    ),
    Action(
        "message.plain_text",
        N_("Open message as plain text"),
        Menu.MESSAGE,
        N_("Shows the focused message, or the last one, as it was written, in a plain text field."),
        keys=("Ctrl+Shift+O",),
        needs=frozenset({Fact.HAS_MESSAGES}),
    ),
    Action(
        "attachment.add",
        N_("Attach files"),
        Menu.MESSAGE,
        N_("Hangs pictures and text files on the message; they can be pasted and dropped, too."),
        keys=("Alt+A",),
    ),
    Action(
        "attachment.focus",
        N_("Go to the attachments"),
        Menu.MESSAGE,
        N_("Goes to what hangs on the message: the arrows go along, Enter opens, Del takes off."),
        keys=("Alt+S",),
        needs=frozenset({Fact.HAS_ATTACHMENTS}),
    ),
    Action(
        "attachment.restore",
        N_("Bring the attachment back"),
        Menu.MESSAGE,
        N_("Hangs on the message again what was taken off last."),
        keys=("Alt+U",),
        needs=frozenset({Fact.CAN_UNDO_REMOVAL}),
    ),
    Action(
        "composer.focus",
        N_("Write a message"),
        Menu.MESSAGE,
        N_("Puts the cursor into the composer."),
        keys=("Ctrl+L",),
    ),
)
