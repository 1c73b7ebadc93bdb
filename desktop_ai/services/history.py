"""Undo and redo: what was changed, and how to take it back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec

from desktop_ai.core.errors import NotNow, StoreError, StoreErrorKind
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import Text

KEPT_CHANGES = 200
# What a disk may be over in a moment.
PASSING = frozenset(
    {StoreErrorKind.FULL, StoreErrorKind.READ_ONLY, StoreErrorKind.NOT_READ, StoreErrorKind.FAILED}
)


class Change(msgspec.Struct, frozen=True):
    """Something that was done to what is kept.

    `title` says what, in the past ("Renamed “A” to “B”"). `undo` takes it back and `redo` does it again; both raise
    ProgramError when that cannot be done, and then nothing has changed. Of changes that follow each other `about` the
    same thing, such as a slider that is moved, one is made; those that stand for themselves are about nothing.
    """

    title: Text
    undo: Callable[[], Awaitable[object]]
    redo: Callable[[], Awaitable[object]]
    about: str = ""

    def after(self, earlier: Change) -> Change:
        """This change and the one before it as one."""
        return msgspec.structs.replace(self, undo=earlier.undo)


class History:
    """Owns the changes of this run, the last `KEPT_CHANGES` of them, and how far they were taken back.

    Emits `changed` when another change is the one to take back or to do again.
    """

    def __init__(self) -> None:
        self.changed: Signal[[]] = Signal()
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._is_moving = False

    @property
    def to_undo(self) -> Change | None:
        """What would be taken back."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Change | None:
        """What would be done again."""
        return self._undone[-1] if self._undone else None

    def note(self, change: Change) -> None:
        """Something was done: what had been taken back cannot be done again after it."""
        last = self.to_undo
        if change.about and last is not None and last.about == change.about and not self._undone:
            self._done[-1] = change.after(last)
        else:
            self._done.append(change)
        del self._done[:-KEPT_CHANGES]
        self._undone.clear()
        self.changed.emit()

    async def undo(self) -> Change | None:
        """Take the last change back; which it was, None where there is none or one is on its way.

        Raises ProgramError; then the change is forgotten, so that it does not stand before the others, unless what
        failed is a disk, which may be in order again in a moment, or a reply is in its way.
        """
        return await self._move(self._done, self._undone, lambda change: change.undo())

    async def redo(self) -> Change | None:
        """Do what was taken back last again, as `undo`."""
        return await self._move(self._undone, self._done, lambda change: change.redo())

    async def _move(
        self, source: list[Change], target: list[Change], step: Callable[[Change], Awaitable[object]]
    ) -> Change | None:
        if self._is_moving or not source:
            return None
        change = source.pop()
        self._is_moving = True
        try:
            await step(change)
            target.append(change)
        except NotNow:
            source.append(change)
            raise
        except StoreError as error:
            if error.kind in PASSING:
                source.append(change)
            raise
        finally:
            self._is_moving = False
            self.changed.emit()
        return change
