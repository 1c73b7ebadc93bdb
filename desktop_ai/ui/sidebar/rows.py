"""The rows of the list: conversations under headings, some of which can be folded."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta

import msgspec

from desktop_ai.core.conversation import Summary
from desktop_ai.core.folder_path import depth_of, name_of, parent_of, with_parents
from desktop_ai.core.shelves import Shelf, ShelfKind
from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.moment import ago

TODAY, YESTERDAY = N_("Today"), N_("Yesterday")
THIS_WEEK, THIS_MONTH, EARLIER = N_("Last 7 days"), N_("Last 30 days"), N_("Earlier")
PINNED, FOLDERS, ARRANGED, ARCHIVE = N_("Pinned"), N_("Folders"), N_("In your order"), N_("Archive")
ARCHIVE_KEY = "/archive"
FOLDER_KEY = "/folder/"


class Heading(msgspec.Struct, frozen=True):
    """A line above conversations that belong together.

    `key` tells it from others; no conversation's id begins with a slash. One that can be folded is open or not, and
    has `count` conversations below it, folded away or not; `folder` is the path where it stands for a folder.
    """

    title: Text
    key: str
    folder: str = ""
    is_open: bool | None = None
    count: int = 0

    @property
    def depth(self) -> int:
        """How far it is set in."""
        return depth_of(self.folder)


Row = Heading | Summary


def folder_key(path: str) -> str:
    """The key of a folder's heading; of the section of folders where there is no path."""
    return FOLDER_KEY + path


def key_of(row: Row) -> str:
    """What tells a row from all others, whatever it says."""
    return row.key if isinstance(row, Heading) else row.id


def is_conversation(key: str) -> bool:
    """Whether a key is a conversation's id."""
    return not key.startswith("/")


def depth_in(row: Row) -> int:
    """How far a row is set in."""
    if isinstance(row, Heading):
        return row.depth
    filing = row.filing
    if filing.is_archived:
        return 1
    return 0 if filing.is_pinned or not filing.folder else depth_of(filing.folder) + 1


def around_of(row: Row) -> str:
    """The key of the heading that a row stands under and that can be folded; empty where there is none."""
    if isinstance(row, Heading):
        around = parent_of(row.folder)
    elif row.filing.is_archived:
        return ARCHIVE_KEY
    else:
        around = row.filing.folder if depth_in(row) else ""
    return folder_key(around) if around else ""


def rows_of(shelves: Sequence[Shelf], folded: Collection[str], now: datetime) -> list[Row]:
    """The rows as someone sees them at `now` (aware, local), without what is folded away."""
    rows: list[Row] = []
    counts = _counts(shelves)
    first = next((shelf for shelf in shelves if shelf.kind is ShelfKind.FOLDER), None)
    for shelf in shelves:
        match shelf.kind:
            case ShelfKind.PINNED:
                rows += [Heading(PINNED, "/pinned"), *shelf.summaries]
            case ShelfKind.FOLDER:
                rows += _folder_rows(shelf, folded, counts, is_first=shelf is first)
            case ShelfKind.ARRANGED:
                rows += [Heading(ARRANGED, "/arranged"), *shelf.summaries]
            case ShelfKind.DATED:
                rows += grouped(shelf.summaries, now)
            case ShelfKind.ARCHIVE:
                is_open = ARCHIVE_KEY not in folded
                rows.append(Heading(ARCHIVE, ARCHIVE_KEY, is_open=is_open, count=len(shelf.summaries)))
                rows += shelf.summaries if is_open else []
    return rows


def grouped(summaries: list[Summary], now: datetime) -> list[Row]:
    """Conversations, newest first, under the days they belong to."""
    rows: list[Row] = []
    begin = 0
    for title, start in _day_groups(now):
        # Moments in UTC, written the same way, sort as text: two look-ups for a group, not one for a row.
        end = len(summaries) if start is None else _first_before(summaries, start, begin)
        if end > begin:
            rows.append(Heading(title, f"/day/{title.source}"))
            rows.extend(summaries[begin:end])
        begin = end
    return rows


def when(updated: str, now: datetime) -> str:
    """The hour for today and yesterday, the day of the week for the last days, else the date."""
    return ago(_local(updated, now), now)


def _folder_rows(shelf: Shelf, folded: Collection[str], counts: Counter[str], *, is_first: bool) -> list[Row]:
    """A folder and what is in it; nothing where one around it is folded."""
    rows: list[Row] = [Heading(FOLDERS, folder_key(""))] if is_first else []
    if any(folder_key(path) in folded for path in with_parents(parent_of(shelf.folder))):
        return rows
    key = folder_key(shelf.folder)
    is_open = key not in folded
    # A name is no sentence: its braces mean nothing.
    title = Text("{name}", {"name": name_of(shelf.folder)})
    rows.append(Heading(title, key, shelf.folder, is_open, counts[shelf.folder]))
    return [*rows, *shelf.summaries] if is_open else rows


def _counts(shelves: Sequence[Shelf]) -> Counter[str]:
    """How many conversations are in each folder and in those within it."""
    counts: Counter[str] = Counter()
    for shelf in shelves:
        for path in with_parents(shelf.folder):
            counts[path] += len(shelf.summaries)
    return counts


def _local(updated: str, now: datetime) -> datetime:
    """The moment in the time zone of `now`; one that is none, or that no calendar there has, is long ago."""
    try:
        moment = datetime.fromisoformat(updated)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(now.tzinfo)
    except (ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC).astimezone(now.tzinfo)


def _day_groups(now: datetime) -> list[tuple[Text, datetime | None]]:
    """The headings and the moment at which the days below each begin, the latest first."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    ages = ((TODAY, 0), (YESTERDAY, 1), (THIS_WEEK, 6), (THIS_MONTH, 29))
    return [*((title, midnight - timedelta(days=age)) for title, age in ages), (EARLIER, None)]


def _first_before(summaries: list[Summary], start: datetime, begin: int) -> int:
    """Index of the first summary, from `begin` on, that changed before `start`."""
    limit = start.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return bisect_left(summaries, True, begin, key=lambda summary: summary.updated < limit)
