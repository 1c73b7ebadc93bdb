"""Where everything lies in a data directory."""

from __future__ import annotations

from pathlib import Path

from desktop_ai.core.errors import StoreError, StoreErrorKind

_FORBIDDEN = frozenset('/\\:*?"<>|')
_LONGEST = 200


class DataDirectory:
    """The paths below one directory; makes nothing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.conversations = path / "conversations"
        self.quarantine = path / "quarantine"
        self.trash = path / "trash"
        self.drafts = path / "drafts"
        self.folders = path / "folders.json"
        self.index = path / "library.sqlite"
        self.search = path / "search.sqlite"
        self.lock = path / "writer.lock"
        self.backups = path / "backups"
        self.locks = path / "locks"
        self.turn = self.locks / "turn.lock"

    def in_trash(self) -> DataDirectory:
        """The same places, as if what lies in the trash were the conversations."""
        places = DataDirectory(self.path)
        places.conversations = self.trash
        return places

    def document(self, id: str) -> Path:
        """The document of a conversation. Raises StoreError for an id that is no file name."""
        return self.conversations / f"{checked_id(id)}.json"

    def journal(self, id: str) -> Path:
        """The journal of a conversation. Raises StoreError for an id that is no file name."""
        return self.conversations / f"{checked_id(id)}.journal"

    def conversation_lock(self, id: str) -> Path:
        """What is locked by the program that may rewrite a conversation. Raises StoreError as `document`."""
        return self.locks / f"{checked_id(id)}.lock"

    def reply_lock(self, message: str) -> Path:
        """What is locked by the program that writes a reply. Raises StoreError as `document`."""
        return self.locks / f"{checked_id(message)}.reply.lock"

    def attachments(self, id: str) -> Path:
        """The folder of what hangs on a conversation's messages. Raises StoreError for an id that is no file name."""
        return self.conversations / f"{checked_id(id)}.attachments"


def checked_id(id: str) -> str:
    """The id, when it can stand in a file name. Raises StoreError."""
    if not is_id(id):
        raise StoreError(StoreErrorKind.GONE, id[:_LONGEST])
    return id


def is_id(id: str) -> bool:
    """Whether a conversation can be called that: a file name without an ending, in one directory."""
    return (
        0 < len(id) <= _LONGEST
        and id.isprintable()
        and not id.startswith(".")
        and not id.endswith((" ", "."))
        and not _FORBIDDEN & set(id)
    )
