"""Backup: all files as they were on one day, and what of them is missing here now."""

from __future__ import annotations

import msgspec


class Backup(msgspec.Struct, frozen=True):
    """One backup; its `name` begins with the day on which it was made, in ISO 8601."""

    name: str
    conversations: int


class Missing(msgspec.Struct, frozen=True):
    """A conversation of a backup of which something is not here: all of it, or `messages` messages."""

    id: str
    title: str
    messages: int
    is_new: bool
