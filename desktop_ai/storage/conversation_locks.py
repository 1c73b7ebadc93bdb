"""ConversationLocks: which conversations this program has for itself, so that it may rewrite their documents."""

from __future__ import annotations

from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.directory_lock import DirectoryLock


class ConversationLocks:
    """Owns a lock per conversation that is open here, from the first reading or writing on."""

    def __init__(self, places: DataDirectory) -> None:
        self._places = places
        self._held: dict[str, DirectoryLock] = {}

    def take(self, id: str) -> bool:
        """Lock a conversation, if that is not done; whether no other program has it open. Raises StoreError.

        Where no lock can be made nothing can be written either: then saving says what is wrong.
        """
        if id in self._held:
            return True
        lock = DirectoryLock(self._places.conversation_lock(id), is_passing=True)
        try:
            if not lock.acquire():
                return False
        except OSError:
            return True
        self._held[id] = lock
        return True

    def let_go(self, id: str) -> None:
        """Let others have a conversation, which is not open here any more."""
        lock = self._held.pop(id, None)
        if lock is not None:
            lock.release()

    def close(self) -> None:
        """Let go of all of them."""
        for id in list(self._held):
            self.let_go(id)
