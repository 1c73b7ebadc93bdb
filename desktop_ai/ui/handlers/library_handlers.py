"""What the actions on the list of conversations do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from desktop_ai.core.conversation import Summary
from desktop_ai.core.texts import N_
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.sidebar.rows import Heading, Row
from desktop_ai.ui.sidebar.sidebar import Sidebar
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.services.shelving import Shelving

WHICH_TAG = N_("Tag to give, or to take away")
TAG_HINT = N_("Type a new tag and press Enter; a comma stands between several.")
NOTHING_CHOSEN = N_("Choose a conversation in the list first.")
HAS_TAG, TAKES_TAG = N_("takes it away"), N_("gives it")


class LibraryHandlers:
    """Pins, tags, archives, orders, duplicates, renames and deletes what is chosen in the list."""

    def __init__(
        self,
        sidebar: Sidebar,
        library: Library,
        shelving: Callable[[], Shelving],
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._sidebar = sidebar
        self._library = library
        self._shelving = shelving
        self._panels = panels
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "library.pin": self._pin,
            "library.tag": self._tag,
            "library.archive": self._archive,
            "library.duplicate": self._duplicate,
            "library.rename": self._rename,
            "library.delete": self.delete,
            "library.move_up": lambda: self._move_by(-1),
            "library.move_down": lambda: self._move_by(1),
            "library.order_by_date": self._order_by_date,
        }

    def _pin(self) -> None:
        ids = self._targets()
        is_pinned = not all(summary.filing.is_pinned for summary in self._summaries(ids))
        self._start(self._shelving().filings.pin(ids, is_pinned=is_pinned), "pin")

    def _archive(self) -> None:
        ids = self._targets()
        is_archived = not all(summary.filing.is_archived for summary in self._summaries(ids))
        self._start(self._shelving().filings.archive(ids, is_archived=is_archived), "archive")

    def _duplicate(self) -> None:
        self._start(self._shelving().chosen.duplicate(self._targets()), "duplicate")

    def _order_by_date(self) -> None:
        self._start(self._shelving().filings.order_by_date(self._targets()), "order by date")

    def put_before(self, other: str) -> None:
        """Give what is chosen its place before another conversation."""
        self._start(self._shelving().placing.put_before(self._sidebar.targets(), other), "move in the list")

    def _move_by(self, step: int) -> None:
        folder, placing = self._sidebar.target_folder, self._shelving().placing
        if folder:
            self._start(self._shelving().folders.move_by(folder, step), "move a folder")
            return
        move = placing.move_up if step < 0 else placing.move_down
        for id in self._targets()[:1]:
            self._start(move(id), "move in the list")

    def _tag(self) -> None:
        ids = self._targets()
        if not ids:
            return
        held = [frozenset(summary.filing.tags) for summary in self._summaries(ids)]
        common: frozenset[str] = frozenset.intersection(*held) if held else frozenset()
        choices = [
            Choice(tag, f"#{tag}", tr(HAS_TAG if tag in common else TAKES_TAG), is_starred=tag in common)
            for tag in self._library.tags()
        ]
        asked = self._panels.palette.choose(tr(WHICH_TAG), choices, takes_typed=True, hint=tr(TAG_HINT))
        self._start(self._take_tag(ids, common, asked), "tag")

    async def _take_tag(self, ids: list[str], common: frozenset[str], asked: Awaitable[str | None]) -> None:
        tag = await asked
        if tag is None:
            return
        if tag in common:
            await self._shelving().filings.tag(ids, (), [tag])
        else:
            await self._shelving().filings.tag(ids, tag.split(","))

    def _rename(self) -> None:
        if not self._sidebar.list.hasFocus():
            self._sidebar.show_current()
        self._sidebar.list.rename()

    def rename_row(self, row: Row, name: str) -> None:
        """Give the folder or conversation of a row another name."""
        if isinstance(row, Heading):
            self._start(self._shelving().folders.rename(row.folder, name), "rename a folder")
        else:
            self._start(self._shelving().chosen.rename(row.id, name), "rename")

    def delete(self) -> None:
        """Put what is chosen into the trash; of a folder only the folder goes."""
        folder = self._sidebar.target_folder
        if folder:
            self._start(self._shelving().folders.delete(folder), "delete a folder")
        else:
            self._start(self._shelving().chosen.delete(self._targets()), "delete")

    def _summaries(self, ids: list[str]) -> list[Summary]:
        found = (self._library.summary(id) for id in ids)
        return [summary for summary in found if summary is not None]

    def _targets(self) -> list[str]:
        """The conversations that an action is about; says so where there are none."""
        ids = self._sidebar.targets()
        if not ids:
            self._notices.info(NOTHING_CHOSEN)
        return ids

    def _start(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.start(coroutine, name=name, owner=self)
