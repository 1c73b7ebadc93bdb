"""Tool calls in every known fragmentation -> deltas of numbered slots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

from desktop_ai.core.reply import ToolCallDelta

STANDARD_FIELDS = frozenset({"index", "id", "type", "function"})


@dataclass
class Slot:
    """What is known of one call."""

    number: int
    id: str = ""
    name: str = ""
    has_arguments: bool = False


@dataclass
class ToolCalls:
    """The calls of one choice.

    Providers repeat an id as "", leave out the index, use one index for several calls, send a call whole, or
    its arguments as an object. A call is known by its id where it has one, else by its index, else it is the
    last one.
    """

    choice: int
    _slots: list[Slot] = field(default_factory=list)
    _slot_of_index: dict[int, Slot] = field(default_factory=dict)

    def add(self, fragments: Any) -> list[ToolCallDelta]:
        """The deltas of a chunk's `tool_calls`."""
        if not isinstance(fragments, list):
            return []
        return [self._delta(fragment) for fragment in fragments if isinstance(fragment, dict)]

    def _delta(self, fragment: dict[str, Any]) -> ToolCallDelta:
        function = fragment.get("function")
        function = function if isinstance(function, dict) else {}
        id_, name = _text(fragment.get("id")), _text(function.get("name"))
        arguments = _arguments(function.get("arguments"))
        slot = self._slot(fragment.get("index"), id_, name)
        slot.id = slot.id or id_
        slot.name = _joined(slot.name, name)
        slot.has_arguments = slot.has_arguments or bool(arguments)
        extra = {key: value for key, value in fragment.items() if key not in STANDARD_FIELDS and value}
        return ToolCallDelta(slot.number, id_, slot.name if name else "", arguments, extra, self.choice)

    def _slot(self, index: Any, id_: str, name: str) -> Slot:
        known = self._known(index, id_)
        if known is None or _begins_another(known, id_, name):
            known = Slot(len(self._slots))
            self._slots.append(known)
        if isinstance(index, int):
            self._slot_of_index[index] = known
        return known

    def _known(self, index: Any, id_: str) -> Slot | None:
        for slot in self._slots:
            if id_ and slot.id == id_:
                return slot
        if isinstance(index, int):
            return self._slot_of_index.get(index)
        return self._slots[-1] if self._slots else None


def _begins_another(slot: Slot, id_: str, name: str) -> bool:
    """Whether a fragment on a used slot is the first of another call."""
    if id_ and slot.id:
        return id_ != slot.id
    return bool(name) and slot.has_arguments and (name != slot.name or bool(id_))


def _joined(known: str, name: str) -> str:
    """A name comes whole, again and again, or in pieces."""
    if not known or name.startswith(known):
        return name or known
    return known if known.endswith(name) else known + name


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _arguments(value: Any) -> str:
    if isinstance(value, dict | list):
        return msgspec.json.encode(value).decode()
    return _text(value)
