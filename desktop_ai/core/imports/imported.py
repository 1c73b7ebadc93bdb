"""Imported and Skipped: what comes of one conversation in a file of another program."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.texts import N_, Text

# The file beside the conversations that goes by an id, None where there is none.
Lookup = Callable[[str], bytes | None]

NOTHING_IN_IT = N_("nothing is said in it")
NOT_UNDERSTOOD = N_("it is no conversation of a kind that can be read")


class Bytes(msgspec.Struct, frozen=True):
    """What is in a file, and its media type."""

    media_type: str
    data: bytes


class Imported(msgspec.Struct, frozen=True):
    """A conversation with an id of its own, the files of its pictures by their hashes, and what was left out."""

    conversation: Conversation
    files: Mapping[str, Bytes] = {}
    notes: tuple[Text, ...] = ()


class Skipped(msgspec.Struct, frozen=True):
    """A conversation that cannot come, and why."""

    title: str
    why: Text


Found = Imported | Skipped


def nothing_found(_id: str) -> bytes | None:
    """The lookup where no files stand beside the conversations."""
    return None
