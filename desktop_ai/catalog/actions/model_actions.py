"""What can be done about models and accounts."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Menu
from desktop_ai.core.texts import N_

ACTIONS = (
    Action(
        "model.choose",
        N_("Switch model…"),
        Menu.MODEL,
        N_("Chooses the model of this conversation from a list; any other name can be typed."),
        keys=("Ctrl+Shift+M",),
    ),
    Action(
        "model.favourite",
        N_("Make the model a favourite, or not"),
        Menu.MODEL,
        N_("Favourites stand at the top of the list of models; there it is about the line that is chosen."),
        keys=("Ctrl+D",),
    ),
    Action(
        "model.refresh",
        N_("Refresh the list of models"),
        Menu.MODEL,
        N_("Asks the account which models it has."),
        keys=("F5",),
        standard="Refresh",
    ),
    Action(
        "model.prices",
        N_("Renew the prices"),
        Menu.MODEL,
        N_("Fetches the newest table of what models cost, from raw.githubusercontent.com."),
        keys=("Shift+F5",),
    ),
    Action(
        "usage.open",
        N_("Usage and cost…"),
        Menu.MODEL,
        N_("Shows how many tokens each model took, and what that cost, month by month."),
        keys=("F12",),
    ),
    Action(
        "account.choose",
        N_("Switch account…"),
        Menu.MODEL,
        N_("Chooses the service or server that this conversation talks to."),
        keys=("Ctrl+Shift+A",),
    ),
    Action(
        "account.list",
        N_("Accounts…"),
        Menu.MODEL,
        N_("Shows every account: where its key lives, whether it worked, and what to do if not."),
        keys=("F4",),
    ),
    Action(
        "account.examine",
        N_("Examine this account"),
        Menu.MODEL,
        N_("Tries the way to the models step by step, and says what is wrong and what to do about it."),
        keys=("Ctrl+Shift+H",),
    ),
    Action(
        "account.add",
        N_("Paste a key…"),
        Menu.MODEL,
        N_("Takes a key, finds out whose it is, and tries it."),
        keys=("F3",),
    ),
    Action(
        "account.new",
        N_("Add an account…"),
        Menu.MODEL,
        N_("Adds a service or a server of your own, also another one of the same kind."),
        keys=("Shift+F4",),
    ),
    Action(
        "account.use_local",
        N_("Use a server on this computer…"),
        Menu.MODEL,
        N_("Looks for Ollama, LM Studio and llama.cpp on this computer, and uses one of them."),
        keys=("F7",),
    ),
    Action(
        "account.allow_command",
        N_("Allow the command of this account"),
        Menu.MODEL,
        N_("Lets the command that prints this account's key be run, as it is now."),
    ),
    Action(
        "account.enter_key",
        N_("Enter a key…"),
        Menu.MODEL,
        N_("Takes a key for this account and keeps it in the system's keyring."),
        keys=("Ctrl+Shift+K",),
    ),
    Action(
        "account.edit_address",
        N_("Change the address…"),
        Menu.MODEL,
        N_("Sets the address of this account's server."),
        keys=("Alt+Shift+L",),
    ),
    Action(
        "instructions.focus",
        N_("Edit the instructions"),
        Menu.MODEL,
        N_("Puts the cursor into the instructions of this conversation."),
        keys=("Ctrl+I",),
    ),
    Action(
        "parameters.focus",
        N_("Set the parameters"),
        Menu.MODEL,
        N_("Puts the focus on the first slider. Delete makes a parameter “not sent” again."),
        keys=("Ctrl+Shift+T",),
    ),
    Action(
        "parameters.more",
        N_("More parameters"),
        Menu.MODEL,
        N_("Shows the parameters that are not always there, or hides those that are not sent."),
        keys=("Ctrl+Shift+Y",),
    ),
    Action(
        "request.show",
        N_("Show the request"),
        Menu.MODEL,
        N_("Shows the next request as it will be sent: address, headers without the key, and JSON."),
        keys=("Ctrl+Shift+J",),
    ),
)
