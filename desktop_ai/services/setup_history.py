"""SetupHistory: what conversations are set to, so that it can be taken back."""

from __future__ import annotations

from functools import partial

import msgspec

from desktop_ai.core.conversation import Setup
from desktop_ai.core.parameters import PARAMETER_OF
from desktop_ai.core.preset_words import title_of
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.chat import Chat
from desktop_ai.services.history import Change, History
from desktop_ai.services.workspace import Workspace

TITLE_OF = {
    "preset": N_("Chose another preset"),
    "account": N_("Chose another account"),
    "model": N_("Chose another model"),
    "instructions": N_("Changed the instructions"),
}
CHOSEN = frozenset({"preset", "account", "model"})
# Where requests begin belongs to the messages: who cuts them notes that.
NOT_HERE = frozenset({"first_sent"})
PARAMETER, PARAMETERS = N_("Changed “{title}”"), N_("Changed the parameters")


class SetupHistory:
    """Follows the chat in front, and notes what it is set to when it has messages.

    One that has none is not kept yet, so there is nothing to be lost.
    """

    def __init__(self, workspace: Workspace, history: History) -> None:
        self._workspace = workspace
        self._history = history
        self._chat = workspace.current
        self._known = self._chat.conversation.setup
        self._is_moving = False
        self._chat.setup_changed.connect(self._on_chat_setup_changed)
        workspace.current_changed.connect(self._on_workspace_current_changed)

    def _on_workspace_current_changed(self, chat: Chat) -> None:
        self._chat.setup_changed.disconnect(self._on_chat_setup_changed)
        self._chat, self._known = chat, chat.conversation.setup
        chat.setup_changed.connect(self._on_chat_setup_changed)

    def _on_chat_setup_changed(self) -> None:
        before, after = self._known, self._chat.conversation.setup
        self._known = after
        names = _names(before, after)
        # A model that comes where none was chosen was named by the server.
        is_named = not before.model and names == ["model"]
        if self._is_moving or self._chat.is_empty or is_named or not names:
            return
        id = self._chat.conversation.id
        undo, redo = partial(self._move, id, after, before), partial(self._move, id, before, after)
        # What is moved or typed changes many times; what is chosen is chosen once.
        about = "" if CHOSEN & set(names) else f"{id} {' '.join(names)}"
        self._history.note(Change(_title(names), undo, redo, about))

    async def _move(self, id: str, source: Setup, target: Setup) -> None:
        """Take over what makes the difference between two setups; what else was chosen since stays."""
        chat = await self._workspace.chat(id)
        self._is_moving = True
        try:
            chat.change_setup(_moved(chat.conversation.setup, source, target))
        finally:
            self._is_moving = False


def _moved(now: Setup, source: Setup, target: Setup) -> Setup:
    fields = {name: getattr(target, name) for name in _fields(source, target)}
    if "sampling" in fields:
        names = [name for name in PARAMETER_OF if _of(source, name) != _of(target, name)]
        values = {name: _of(target, name) for name in names}
        fields["sampling"] = msgspec.structs.replace(now.sampling, **values)
    return msgspec.structs.replace(now, **fields)


def _fields(before: Setup, after: Setup) -> list[str]:
    """What differs, by the names of the fields."""
    names = (name for name in Setup.__struct_fields__ if name not in NOT_HERE)
    return [name for name in names if getattr(before, name) != getattr(after, name)]


def _names(before: Setup, after: Setup) -> list[str]:
    """What differs: parameters by their own names, and what is left out counts as one of them."""
    names = [name for name in PARAMETER_OF if _of(before, name) != _of(after, name)]
    left_out = set(before.left_out) ^ set(after.left_out)
    fields = [name for name in _fields(before, after) if name not in ("sampling", "left_out")]
    return fields + [name for name in names + sorted(left_out) if name not in fields]


def _of(setup: Setup, parameter: str) -> object:
    return getattr(setup.sampling, parameter)


def _title(names: list[str]) -> Text:
    """What was done, by what matters most of it: a preset brings a model, a model may bring parameters."""
    found = next((TITLE_OF[name] for name in TITLE_OF if name in names), None)
    if found is not None:
        return found
    return PARAMETER.fill(title=title_of(names[0])) if len(set(names)) == 1 else PARAMETERS
