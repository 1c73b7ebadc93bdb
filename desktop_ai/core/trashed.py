"""Trashed: what a list shows of a conversation that was deleted."""

from __future__ import annotations

import msgspec

DAYS_KEPT = 30
SECONDS_OF_DAY = 86_400


class Trashed(msgspec.Struct, frozen=True):
    """A conversation in the trash; `deleted` is when it came there, in seconds since 1970 (UTC)."""

    id: str
    title: str
    deleted: float

    def days_left(self, now: float) -> int:
        """How many days it will still be there, from `now` on; a day that has begun counts."""
        left = self.deleted + DAYS_KEPT * SECONDS_OF_DAY - now
        return max(0, min(DAYS_KEPT, -int(-left // SECONDS_OF_DAY)))
