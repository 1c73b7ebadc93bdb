"""Protocols of what exports and imports need of the outside."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from typing import Protocol

from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.imports.imported import Found, Imported
from desktop_ai.core.message import ImagePart

# Tells how much is done, from 0 to 1.
Tell = Callable[[float], None]


# The bytes of a picture of a conversation. Raises StoreError.
ReadPicture = Callable[[str, ImagePart], Awaitable[bytes]]


def tell_nobody(_share: float) -> None:
    """For whoever does not care how far it is."""


class Step(Protocol):
    """A conversation that was found in a file, and how much of the file lies behind it, from 0 to 1."""

    @property
    def found(self) -> Found:
        """What came of it."""
        ...

    @property
    def share(self) -> float:
        """How much is behind it."""
        ...


class ConversationReader(Protocol):
    """Reads the files of other programs."""

    def read(self, path: str) -> AsyncGenerator[Step, None]:
        """Every conversation in a file. Raises TransferError when nothing in it can be read."""
        ...


class FileWriter(Protocol):
    """Writes files where the user wants them."""

    async def write(self, path: str, pieces: Iterable[bytes]) -> None:
        """Put a file there; what is there stays until all of it is on disk. Raises TransferError."""
        ...


class DocumentSource(Protocol):
    """Where conversations are, seen by what writes them into files. Its methods raise StoreError."""

    async def load(self, id: str) -> Conversation:
        """One conversation, with what a crash left in its journal."""
        ...

    async def document(self, id: str, *, with_files: bool) -> bytes:
        """A conversation as a document that can be added again, with its pictures in it."""
        ...


class DocumentStore(DocumentSource, Protocol):
    """Where conversations are kept, seen by what brings them in. Its methods raise StoreError."""

    async def content_hash(self, id: str) -> str:
        """The hash of what a conversation says, empty for one that cannot be read. Raises nothing."""
        ...

    async def add(self, imported: Imported) -> Summary:
        """Keep a conversation that comes from elsewhere, as a whole or not at all, under an id that is free."""
        ...

    async def take_away(self, id: str) -> None:
        """Remove what `add` has just brought, as if it had never come."""
        ...
