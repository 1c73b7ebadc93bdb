"""ConversationLocks: which conversations this program has for itself, and which replies it is writing."""

from __future__ import annotations

from pathlib import Path

from desktop_ai.storage.data_directory import DataDirectory, is_id
from desktop_ai.storage.directory_lock import DirectoryLock


class ConversationLocks:
    """Owns a lock per conversation that is open here, from the first reading or writing on, and per reply in flight.

    Who has a conversation's lock may rewrite its document. A reply's lock only says that somebody who writes it is
    alive: the system lets go of it when that program dies.
    """

    def __init__(self, places: DataDirectory) -> None:
        self._places = places
        self._held: dict[Path, DirectoryLock] = {}

    def take(self, id: str) -> bool:
        """Lock a conversation, if that is not done; whether no other program has it open. Raises StoreError.

        Where no lock can be made nothing can be written either: then saving says what is wrong.
        """
        return self._take(self._places.conversation_lock(id))

    def let_go(self, id: str) -> None:
        """Let others have a conversation, which is not open here any more."""
        self._let_go(self._places.conversation_lock(id))

    def begin_reply(self, message: str) -> None:
        """Say that a reply is written here. Raises StoreError."""
        self._take(self._places.reply_lock(message))

    def end_reply(self, message: str) -> None:
        """Say that it is not any more."""
        if is_id(message):
            self._let_go(self._places.reply_lock(message))

    def is_written(self, message: str) -> bool:
        """Whether a program lives that writes a reply, this one or another."""
        if not is_id(message):
            return False  # no program of this kind calls one so
        path = self._places.reply_lock(message)
        if path in self._held:
            return True
        lock = DirectoryLock(path, is_passing=True)
        try:
            return not lock.acquire()
        except OSError:
            return True  # it cannot be known
        finally:
            lock.release()

    def close(self) -> None:
        """Let go of all of them."""
        for path in list(self._held):
            self._let_go(path)

    def _take(self, path: Path) -> bool:
        if path in self._held:
            return True
        lock = DirectoryLock(path, is_passing=True)
        try:
            if not lock.acquire():
                return False
        except OSError:
            return True
        self._held[path] = lock
        return True

    def _let_go(self, path: Path) -> None:
        lock = self._held.pop(path, None)
        if lock is not None:
            lock.release()
