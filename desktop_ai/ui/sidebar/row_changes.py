"""What to tell a view when rows changed: the few that move, instead of the whole list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

Row = TypeVar("Row")
Row_contra = TypeVar("Row_contra", contravariant=True)
# A change of more rows than this is told as another list.
MOST_STEPS = 24


class RowOwner(Protocol[Row_contra]):
    """Does each step to the rows and tells the view."""

    def remove(self, at: int) -> None:
        """Take a row away."""

    def insert(self, at: int, row: Row_contra) -> None:
        """Put a row in."""

    def move(self, source: int, target: int) -> None:
        """Take a row out and put it in where it then has the number `target`."""

    def replace(self, at: int, row: Row_contra) -> None:
        """Draw a row anew."""


def change_rows(
    old: Sequence[Row], new: Sequence[Row], key_of: Callable[[Row], str], owner: RowOwner[Row]
) -> bool:
    """Bring the rows of `owner`, which are `old`, to what `new` says; False when that takes too many steps.

    Then nothing was done.
    """
    begin, end = _same_at_the_ends(old, new)
    keys = [key_of(row) for row in old[begin : len(old) - end]]
    rows = {key_of(row): row for row in new[begin : len(new) - end]}
    was = {key_of(row): row for row in old[begin : len(old) - end]}
    steps = _steps(keys, list(rows))
    if steps is None:
        return False
    for step, at, target in steps:
        if step == "remove":
            owner.remove(begin + at)
        elif step == "move":
            owner.move(begin + at, begin + target)
        else:
            owner.insert(begin + at, new[begin + at])
    for at, (key, row) in enumerate(rows.items(), begin):
        if key in was and was[key] != row:
            owner.replace(at, row)
    return True


def _same_at_the_ends(old: Sequence[Row], new: Sequence[Row]) -> tuple[int, int]:
    """How many rows are the same at the beginning, and how many of the others at the end."""
    shorter = min(len(old), len(new))
    begin = 0
    while begin < shorter and (old[begin] is new[begin] or old[begin] == new[begin]):
        begin += 1
    end = 0
    while end < shorter - begin and (old[-1 - end] is new[-1 - end] or old[-1 - end] == new[-1 - end]):
        end += 1
    return begin, end


def _steps(keys: list[str], wanted: list[str]) -> list[tuple[str, int, int]] | None:
    """The steps from one order of keys to another; None when there are more than `MOST_STEPS`."""
    steps: list[tuple[str, int, int]] = []
    staying = set(wanted)
    for at in reversed(range(len(keys))):
        if keys[at] not in staying:
            steps.append(("remove", at, 0))
            del keys[at]
            if len(steps) > MOST_STEPS:
                return None
    present = set(keys)
    for at, key in enumerate(wanted):
        if at < len(keys) and keys[at] == key:
            continue
        if key not in present:
            steps.append(("insert", at, 0))
            keys.insert(at, key)
        elif keys[at + 1 : at + 2] == [key] and (target := wanted.index(keys[at])) > at:
            steps.append(("move", at, min(target, len(keys) - 1)))
            keys.insert(min(target, len(keys) - 1), keys.pop(at))
        else:
            source = keys.index(key, at)
            steps.append(("move", source, at))
            keys.insert(at, keys.pop(source))
        if len(steps) > MOST_STEPS:
            return None
    return steps
