"""AttachmentStore of conversations that are not kept: everything stays in memory."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop_ai.core.attachment import hash_of
from desktop_ai.core.errors import StoreError, StoreErrorKind


class HeldAttachments:
    """Holds what was attached until the program ends."""

    def __init__(self) -> None:
        self._unsent: dict[tuple[str, str], bytes] = {}
        self._kept: dict[tuple[str, str, str], bytes] = {}

    async def keep(self, data: bytes, media_type: str) -> str:
        """Hold these bytes; their hash."""
        hash = hash_of(data)
        self._unsent[hash, media_type] = data
        return hash

    async def unsent(self, hash: str, media_type: str) -> bytes:
        """What is held of an unsent message. Raises StoreError."""
        return _found(self._unsent.get((hash, media_type)), hash)

    async def adopt(self, conversation: str, kept: Sequence[tuple[str, str]]) -> None:
        """Make what is held the conversation's own. Raises StoreError."""
        for hash, media_type in kept:
            self._kept[conversation, hash, media_type] = await self.unsent(hash, media_type)

    async def read(self, conversation: str, hash: str, media_type: str) -> bytes:
        """What hangs on a message of a conversation. Raises StoreError."""
        return _found(self._kept.get((conversation, hash, media_type)), hash)

    async def forget_unsent(self, others: Collection[str]) -> None:
        """Let go of what belongs to unsent messages, but for these hashes."""
        self._unsent = {key: data for key, data in self._unsent.items() if key[0] in others}


def _found(data: bytes | None, hash: str) -> bytes:
    if data is None:
        raise StoreError(StoreErrorKind.GONE, hash[:12])
    return data
