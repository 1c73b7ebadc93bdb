"""What the actions on folders do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_ai.core.folder_path import is_within, name_of, parent_of
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.handlers.library_handlers import NOTHING_CHOSEN
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.sidebar.rows import folder_key
from desktop_ai.ui.sidebar.sidebar import Sidebar
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.services.shelving import Shelving

WHICH, INTO_WHICH = N_("Which folder?"), N_("Into which folder?")
NEW_NAME, NEW_FOLDER = N_("Another name for the folder “{folder}”"), N_("Name of the new folder")
NEW_HINT = N_("A slash makes a folder in a folder: Work/Clients.")
MOVE_HINT = N_("Type a new name to make a folder; a slash makes one in another.")
NO_FOLDER, TOP = N_("In no folder"), N_("At the top, in no other folder")
# No folder has this path.
NOWHERE_ID = "/"


class FolderHandlers:
    """Makes, renames, moves and deletes folders, and puts conversations into them."""

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
            "library.move": self._move_conversations,
            "folder.new": self._make,
            "folder.rename": lambda: self._start(self._rename(), "rename a folder"),
            "folder.move": lambda: self._start(self._move(), "move a folder"),
            "folder.delete": lambda: self._start(self._delete(), "delete a folder"),
        }

    def put_into(self, folder: str) -> None:
        """Put what is chosen into a folder, or out of all of them with an empty name."""
        moved = self._sidebar.target_folder
        if moved:
            self._start(self._shelving().folders.move(moved, folder), "move a folder")
        else:
            self._start(self._shelving().filings.move(self._sidebar.targets(), folder), "move conversations")

    def _move_conversations(self) -> None:
        ids = self._sidebar.targets()
        if not ids:
            self._notices.info(NOTHING_CHOSEN)
            return
        choices = [Choice(NOWHERE_ID, tr(NO_FOLDER)), *_choices(self._library.folders())]
        asked = self._panels.palette.choose(tr(INTO_WHICH), choices, takes_typed=True, hint=tr(MOVE_HINT))
        self._start(self._take_conversations(ids, asked), "move conversations")

    async def _take_conversations(self, ids: list[str], asked: Awaitable[str | None]) -> None:
        folder = await asked
        if folder is not None:
            await self._shelving().filings.move(ids, folder)

    def _make(self) -> None:
        inside = self._sidebar.target_folder
        text = f"{inside}/" if inside else ""
        folders = self._shelving().folders
        asked = self._panels.palette.ask(
            tr(NEW_FOLDER), text=text, note=tr(NEW_HINT), check=folders.check_new
        )
        self._start(self._take_new(asked), "make a folder")

    async def _take_new(self, asked: Awaitable[str | None]) -> None:
        path = await asked
        if path is not None:
            self._sidebar.list.choose(folder_key(await self._shelving().folders.make(path)))

    async def _rename(self) -> None:
        path = await self._chosen_folder()
        if path is None:
            return
        folders = self._shelving().folders
        name = await self._panels.palette.ask(
            tr(NEW_NAME.fill(folder=name_of(path))),
            text=name_of(path),
            check=partial(folders.check_name, path),
        )
        if name is not None:
            await folders.rename(path, name)

    async def _move(self) -> None:
        path = await self._chosen_folder()
        if path is None:
            return
        others = [other for other in self._library.folders() if not is_within(other, path)]
        choices = [Choice(NOWHERE_ID, tr(TOP)), *_choices(others)]
        parent = await self._panels.palette.choose(
            tr(INTO_WHICH), choices, current=parent_of(path) or NOWHERE_ID
        )
        if parent is not None:
            await self._shelving().folders.move(path, "" if parent == NOWHERE_ID else parent)

    async def _delete(self) -> None:
        path = await self._chosen_folder()
        if path is not None:
            await self._shelving().folders.delete(path)

    async def _chosen_folder(self, question: Text = WHICH) -> str | None:
        """The folder at the cursor of the list, or the one that is chosen when asked; None for none."""
        if self._sidebar.target_folder:
            return self._sidebar.target_folder
        return await self._panels.palette.choose(tr(question), _choices(self._library.folders()))

    def _start(self, coroutine: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.start(coroutine, name=name, owner=self)


def _choices(folders: Sequence[str]) -> list[Choice]:
    return [Choice(path, name_of(path), parent_of(path)) for path in folders]
