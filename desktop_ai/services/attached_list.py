"""AttachedList: what hangs on the message that is being written."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from desktop_ai.core.attachment import MOST_ATTACHMENTS, Attached, AttachmentError, AttachmentErrorKind
from desktop_ai.core.signal import Signal


class AttachedList:
    """Owns the attachments of one unsent message, those on their way there, and those that were taken off it.

    Emits `changed`.
    """

    def __init__(self) -> None:
        self.changed: Signal[[]] = Signal()
        self._attached: list[Attached] = []
        self._removed: list[tuple[int, Attached]] = []
        self._coming: list[str] = []
        self._arrived = asyncio.Event()
        self._arrived.set()

    def __len__(self) -> int:
        return len(self._attached)

    @property
    def all(self) -> tuple[Attached, ...]:
        """In the order in which they came."""
        return tuple(self._attached)

    @property
    def is_begun(self) -> bool:
        """Whether anything hangs on it, or is on its way there."""
        return bool(self._attached or self._coming)

    @property
    def coming(self) -> tuple[str, ...]:
        """What is being read or made smaller, by its names."""
        return tuple(self._coming)

    @contextmanager
    def expecting(self, names: Sequence[str]) -> Iterator[None]:
        """While these are on their way; each that is added is expected no more."""
        self._coming += names
        self._arrived.clear()
        self.changed.emit()
        try:
            yield
        finally:
            for name in names:
                self._expect_no_more(name)
            if not self._coming:
                self._arrived.set()
            self.changed.emit()

    async def settled(self) -> None:
        """Wait until nothing is on its way."""
        await self._arrived.wait()

    def _expect_no_more(self, name: str) -> None:
        if name in self._coming:
            self._coming.remove(name)

    @property
    def can_restore(self) -> bool:
        """Whether one was taken off that can be brought back."""
        return bool(self._removed)

    def add(self, attached: Attached) -> None:
        """Hang one more on it; the same one twice counts once. Raises AttachmentError when there are too many."""
        self._expect_no_more(attached.part.name)
        if any(_is_same(attached, each) for each in self._attached):
            return
        if len(self._attached) >= MOST_ATTACHMENTS:
            raise AttachmentError(AttachmentErrorKind.TOO_MANY)
        self._attached.append(attached)
        self.changed.emit()

    def remove(self, index: int) -> Attached:
        """Take one off; what it was."""
        removed = self._attached.pop(index)
        self._removed.append((index, removed))
        self.changed.emit()
        return removed

    def restore(self) -> int:
        """Bring back what was taken off last; where it is now."""
        index, attached = self._removed.pop()
        index = min(index, len(self._attached))
        self._attached.insert(index, attached)
        self.changed.emit()
        return index

    def sent(self, attached: Iterable[Attached]) -> None:
        """These were sent: they hang on this message no more, and nothing of before comes back."""
        gone = tuple(attached)
        self._attached = [each for each in self._attached if each not in gone]
        self._removed.clear()
        self.changed.emit()


def _is_same(one: Attached, other: Attached) -> bool:
    return one.part == other.part or (
        bool(one.hash) and one.hash == other.hash and one.part.name == other.part.name
    )
