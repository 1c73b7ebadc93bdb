"""Tool calls in every known fragmentation -> deltas of numbered slots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

from desktop_ai.core.reply import ToolCallDelta
from desktop_ai.providers.values import Object, keepable, objects_in, whole_number

STANDARD_FIELDS = frozenset({"index", "id", "type", "function", "name", "arguments"})
EMPTY = "{}"
# After these a value may begin: an object that repeats what was written may also stand within it.
BEFORE_A_VALUE = (":", "[", ",")


@dataclass
class Slot:
    """What is known of one call; `turn` is the chunk in which it was last written to."""

    number: int
    id: str = ""
    name: str = ""
    turn: int = 0
    _pieces: list[str] = field(default_factory=list)
    _is_complete: bool | None = False

    @property
    def arguments(self) -> str:
        """What is written of them."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    @property
    def is_complete(self) -> bool:
        """Whether its arguments are a whole object."""
        if self._is_complete is None:
            self._is_complete = self._pieces[-1].rstrip().endswith("}") and _is_json(self.arguments)
        return self._is_complete

    def write(self, more: str) -> tuple[str, bool]:
        """Take more arguments; what to add, or with True what to put in the place of all so far."""
        text, is_whole = self._addition(more)
        if is_whole:
            self._pieces.clear()
        if text:
            self._pieces.append(text)
            self._is_complete = None
        return text, is_whole

    def _addition(self, more: str) -> tuple[str, bool]:
        if not self._pieces or not more.startswith("{"):
            return more, False
        known = self.arguments
        if self.is_complete:
            return (more, True) if known == EMPTY else ("" if more == known else more, False)
        return more, more.startswith(known) and not known.rstrip().endswith(BEFORE_A_VALUE)


@dataclass
class ToolCalls:
    """The calls of one choice.

    Providers repeat an id as "", leave out the index, use one index for several calls, send a call whole or
    again and again as far as it is, or its arguments as an object. A call is known by its id where it has one,
    else by its index, else it is the last one; what comes after its whole arguments with a name is another.
    """

    choice: int
    _slots: list[Slot] = field(default_factory=list)
    _slot_of_index: dict[int, Slot] = field(default_factory=dict)
    _turn: int = 0

    def __bool__(self) -> bool:
        return bool(self._slots)

    def add(self, fragments: Any) -> list[ToolCallDelta]:
        """The deltas of a chunk's `tool_calls`."""
        self._turn += 1
        deltas = [self._delta(fragment) for fragment in objects_in(fragments)]
        return [delta for delta in deltas if delta is not None]

    def _delta(self, fragment: Object) -> ToolCallDelta | None:
        function = fragment.get("function")
        function = function if isinstance(function, dict) else fragment
        id_, name = _name(fragment.get("id")), _name(function.get("name"))
        arguments, extra = _arguments(function.get("arguments")), _extra(fragment)
        if not (id_ or name or arguments or extra):
            return None
        slot = self._slot(whole_number(fragment.get("index")), id_, name, arguments)
        slot.id = slot.id or id_
        slot.name = _joined(slot.name, name)
        slot.turn = self._turn
        text, is_whole = slot.write(arguments)
        return ToolCallDelta(slot.number, id_, slot.name if name else "", text, extra, self.choice, is_whole)

    def _slot(self, index: int | None, id_: str, name: str, arguments: str) -> Slot:
        known = self._known(index, id_)
        if known is None or self._begins_another(known, id_, name, arguments):
            known = Slot(len(self._slots))
            self._slots.append(known)
        if index is not None:
            self._slot_of_index[index] = known
        return known

    def _known(self, index: int | None, id_: str) -> Slot | None:
        for slot in self._slots if id_ else ():
            if slot.id == id_:
                return slot
        if index is not None:
            return self._slot_of_index.get(index)
        return self._slots[-1] if self._slots else None

    def _begins_another(self, slot: Slot, id_: str, name: str, arguments: str) -> bool:
        """Whether a fragment on a used slot is the first of another call."""
        if id_ and slot.id:
            return id_ != slot.id
        if not name or not slot.arguments:
            return False
        if name != slot.name or id_:
            return True
        if not (arguments and slot.is_complete):
            return False
        return slot.turn == self._turn or slot.arguments not in (EMPTY, arguments)


def _extra(fragment: Object) -> Object:
    """What a provider hangs on a call."""
    return {key: keepable(value) for key, value in fragment.items() if key not in STANDARD_FIELDS and value}


def _joined(known: str, name: str) -> str:
    """A name comes whole, again and again, or in pieces."""
    if not known or name.startswith(known):
        return name or known
    return known if known.endswith(name) else known + name


def _name(value: Any) -> str:
    """An id or a name; some servers count their calls instead."""
    return str(value) if type(value) in (str, int) else ""


def _arguments(value: Any) -> str:
    if isinstance(value, dict | list):
        return msgspec.json.encode(keepable(value)).decode()
    return value if isinstance(value, str) else ""


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return False
    return True
