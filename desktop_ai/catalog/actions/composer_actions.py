"""What can be done while a message is written."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu, Scope
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "prompt.older",
        N_("Message before"),
        Menu.MESSAGE,
        N_("Puts what you sent before into the composer: of this conversation first, then of others."),
        keys=("Alt+Up",),
        scope=Scope.COMPOSER,
        repeats=True,
    ),
    Action(
        "prompt.newer",
        N_("Message after"),
        Menu.MESSAGE,
        N_("Goes back towards what you were writing, which is still there."),
        keys=("Alt+Down",),
        scope=Scope.COMPOSER,
        repeats=True,
    ),
    Action(
        "prompts.list",
        N_("Saved prompts"),
        Menu.MODEL,
        N_(
            "Shows the saved prompts: uses, changes and deletes them. / at the beginning of a message offers them."
        ),
        keys=("Alt+J",),
    ),
    Action(
        "prompts.save",
        N_("Save as a prompt…"),
        Menu.MODEL,
        N_("Saves what is in the composer, to be used again; {{name}} in it is asked for then."),
    ),
    Action(
        "spelling.correct",
        N_("Correct the spelling"),
        Menu.EDIT,
        N_("Goes to the next word in the composer that is spelled wrong, and offers what was meant."),
        keys=("Alt+Y",),
        needs=frozenset({Fact.CAN_SPELL}),
    ),
    Action(
        "paste.attach",
        N_("Attach the pasted text, or make it text again"),
        Menu.MESSAGE,
        N_("Hangs a long text that was pasted on the message instead, and the other way round."),
        keys=("Alt+V",),
        needs=frozenset({Fact.HAS_PASTE}),
    ),
    Action(
        "queue.focus",
        N_("Go to the queued messages"),
        Menu.MESSAGE,
        N_("Goes to what waits until the reply is done: Enter edits a message, Del takes it away."),
        keys=("Alt+Q",),
        needs=frozenset({Fact.HAS_QUEUE}),
    ),
    Action(
        "queue.edit",
        N_("Edit the queued message"),
        Menu.MESSAGE,
        N_("Brings the message that was queued last back into the composer, as Up does in an empty one."),
        needs=frozenset({Fact.HAS_QUEUE}),
    ),
    Action(
        "queue.remove",
        N_("Take the queued message away"),
        Menu.MESSAGE,
        N_("Takes away the message that was queued last."),
        needs=frozenset({Fact.HAS_QUEUE}),
    ),
    Action(
        "queue.send",
        N_("Send the queued message"),
        Menu.MESSAGE,
        N_("Sends the first of the messages that wait, as Enter does in an empty composer."),
        needs=frozenset({Fact.HAS_QUEUE, Fact.IS_IDLE}),
    ),
)
