"""Lay what the program changed over what a file said, so that what it does not know survives."""

from __future__ import annotations

from typing import Any

JsonObject = dict[str, Any]


def laid_over(raw: JsonObject, before: JsonObject, after: JsonObject) -> JsonObject:
    """`raw` with the difference between `before` (what was read from it) and `after` applied.

    What did not change stays as the file had it, however strange; so does what was never read.
    """
    result = dict(raw)
    for key in before.keys() - after.keys():
        result.pop(key, None)
    for key, value in after.items():
        if key not in before:
            result[key] = value
        elif before[key] != value:
            result[key] = _merged(raw.get(key), before[key], value)
    return result


def _merged(raw: Any, before: Any, after: Any) -> Any:
    if isinstance(raw, dict) and isinstance(before, dict) and isinstance(after, dict):
        return laid_over(raw, before, after)
    if isinstance(raw, list) and isinstance(before, list | tuple) and isinstance(after, list | tuple):
        return _merged_list(raw, list(before), list(after))
    return after


def _merged_list(raw: list[Any], before: list[Any], after: list[Any]) -> list[Any]:
    if len(raw) != len(before):  # some items could not be read at all: they stay, and what is new follows
        return [*raw, *(item for item in after if item not in before)]
    unused = list(range(len(before)))
    return [_item(raw, before, value, unused, index) for index, value in enumerate(after)]


def _item(raw: list[Any], before: list[Any], value: Any, unused: list[int], index: int) -> Any:
    for place in unused:
        if before[place] == value:
            unused.remove(place)
            return raw[place]
    if index in unused and _same_kind(before[index], value):
        unused.remove(index)
        return _merged(raw[index], before[index], value)
    return value


def _same_kind(before: Any, after: Any) -> bool:
    return isinstance(before, dict) and isinstance(after, dict) and before.get("type") == after.get("type")
