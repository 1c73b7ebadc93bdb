"""What can be done while a conversation is read: go through it, copy, fold, open."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action, Fact, Menu, Scope
from desktop_ai.core.texts import N_

NEEDS = frozenset({Fact.HAS_MESSAGES})

ACTIONS = (
    Action(
        "transcript.next_message",
        N_("Next message"),
        Menu.READING,
        N_("Moves the focus to the message below; after the last one follows the end."),
        keys=(
            "Ctrl+Down",
            "J",
        ),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.previous_message",
        N_("Previous message"),
        Menu.READING,
        N_("Moves the focus to the message above, or first to the beginning of a long one."),
        keys=(
            "Ctrl+Up",
            "K",
        ),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.next_block",
        N_("Next block"),
        Menu.READING,
        N_("Moves the focus to the paragraph, listing or table below."),
        keys=("Alt+Down",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.previous_block",
        N_("Previous block"),
        Menu.READING,
        N_("Moves the focus to the paragraph, listing or table above."),
        keys=("Alt+Up",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.next_code",
        N_("Next code block"),
        Menu.READING,
        N_("Moves the focus to the code block below."),
        keys=("N",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.previous_code",
        N_("Previous code block"),
        Menu.READING,
        N_("Moves the focus to the code block above."),
        keys=("P",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.jump_to_start",
        N_("Jump to the start"),
        Menu.READING,
        N_("Shows the first message."),
        keys=(
            "Home",
            "Ctrl+Home",
        ),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.jump_to_latest",
        N_("Jump to latest"),
        Menu.READING,
        N_("Shows the end of the conversation and follows it."),
        keys=(
            "End",
            "Ctrl+End",
        ),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.copy",
        N_("Copy"),
        Menu.READING,
        N_("Copies what is selected; when nothing is, the focused block or message."),
        keys=(
            "Ctrl+C",
            "C",
        ),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
        standard="Copy",
    ),
    Action(
        "transcript.copy_markdown",
        N_("Copy as Markdown"),
        Menu.READING,
        N_("Copies the Markdown of what is selected, or of the focused block or message."),
        keys=("M",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "transcript.select_all",
        N_("Select all"),
        Menu.READING,
        N_("Selects the focused message; pressed again, everything."),
        keys=("Ctrl+A",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
        standard="SelectAll",
    ),
    Action(
        "message.copy",
        N_("Copy the message"),
        Menu.READING,
        N_("Copies all of the focused message."),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "block.copy",
        N_("Copy the code block"),
        Menu.READING,
        N_("Copies the focused code, or else the last one of the focused message."),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "block.fold",
        N_("Fold or unfold"),
        Menu.READING,
        N_("Folds what has the focus, or brings it back."),
        keys=("O",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "hint.show",
        N_("Letters on everything that can be pressed"),
        Menu.READING,
        N_(
            "Puts letters on each link, button and listing in view: typing them follows, presses or copies it."
        ),
        keys=("F",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
    Action(
        "link.open",
        N_("Open a link"),
        Menu.READING,
        N_("Opens the link in what has the focus; of several, asks which."),
        keys=("L",),
        needs=NEEDS,
        scope=Scope.CONVERSATION,
    ),
)
