"""Action: one thing the user can do."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from desktop_ai.core.texts import N_, Text


class Menu(StrEnum):
    """Where an action stands; `MENU_TITLES` has what it is called."""

    CONVERSATION = "Conversation"
    LIBRARY = "Library"
    MESSAGE = "Message"
    EDIT = "Edit"
    READING = "Reading"
    MODEL = "Model"
    VIEW = "View"
    HELP = "Help"


MENU_TITLES = {
    Menu.CONVERSATION: N_("Conversation"),
    Menu.LIBRARY: N_("Library"),
    Menu.MESSAGE: N_("Message"),
    Menu.EDIT: N_("Edit"),
    Menu.READING: N_("Reading"),
    Menu.MODEL: N_("Model"),
    Menu.VIEW: N_("View"),
    Menu.HELP: N_("Help"),
}


class Fact(StrEnum):
    """What can hold of the program at a moment; an action is enabled while its needs are among the facts."""

    HAS_MESSAGES = "the conversation has messages"
    HAS_REPLY = "the conversation has a reply that ended"
    CAN_CONTINUE = "a reply is not complete, and none is on its way"
    IS_RUNNING = "a reply is on its way"
    IS_IDLE = "no reply is on its way"
    HAS_CONVERSATIONS = "there are saved conversations"
    CAN_UNDO = "something was changed that can be taken back"
    CAN_REDO = "something was taken back that can be done again"
    IS_TEMPORARY = "nothing of the conversation is written"
    HAS_ATTACHMENTS = "something hangs on the message that is being written"
    CAN_SPELL = "there is a dictionary for what is written"
    HAS_PASTE = "a long text was pasted into the message"
    HAS_QUEUE = "messages wait for their turn"
    CAN_UNDO_REMOVAL = "something was taken off the message that is being written"


class Scope(StrEnum):
    """Where the keys of an action are heard."""

    WINDOW = "the window"
    CONVERSATION = "the conversation, while it has the focus"
    COMPOSER = "the composer, while it has the focus"


class Action(msgspec.Struct, frozen=True):
    """What it is called, which keys do it, where it stands, what it needs and what it does.

    `keys` are in Qt's portable text; the first is the one that is shown, and stands on every keyboard: a letter,
    an F key or one that moves, so that signs and digits are further ones only. `standard` names Qt's standard
    key that means the same: the interface hears what the platform has for it, too. Escape is not among them: it
    is one function with an order of its own, and `shown_key` says which key to show where the key is not a
    shortcut of the window. Keys of the scope of the conversation may be single letters: they act while the
    keyboard is in it, and are for the composer otherwise. Only what `repeats` is done again and again while its
    key is held down: nobody deletes two things by pressing a key for too long.
    """

    id: str
    title: Text
    menu: Menu
    help: Text
    keys: tuple[str, ...] = ()
    needs: frozenset[Fact] = frozenset()
    shown_key: str = ""
    scope: Scope = Scope.WINDOW
    standard: str = ""
    repeats: bool = False

    @property
    def key(self) -> str:
        """The key to show, empty when there is none."""
        return self.keys[0] if self.keys else self.shown_key
