"""What the actions that write conversations into files do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr
from desktop_ai.ui.window_actions import MenuEntry

if TYPE_CHECKING:
    from desktop_ai.core.message import Message
    from desktop_ai.core.transfer import Format
    from desktop_ai.services.exports import Exported, Exports

EXPORT = N_("Export…")
AS_WHAT, WHERE = N_("Export as"), N_("Export")
ALL = N_("Conversations")
WRITTEN = N_("Exported to “{name}”.")
LEFT_OUT = N_("Exported to “{name}”, without {count} conversations that could not be read.")
NOTHING_CHOSEN = N_("Choose a conversation first: the one in front is empty.")
EXPORTING = N_("Exporting, {percent} %")
CANCELLED = N_("The export was cancelled, and nothing was written.")
NOT_EXPORTING = N_("No export is under way.")
BETWEEN_NEWS = 2.0  # seconds; what takes less is not worth a word
NOTHING_YET = N_("Nothing has been exported since the program started.")


class Sources(NamedTuple):
    """Makes what writes; gives the ids of what is chosen, with the name of its folder if it is one, and of all."""

    make_exports: Callable[[], Exports]
    chosen: Callable[[], tuple[Sequence[str], str]]
    everything: Callable[[], Sequence[str]]


class ExportHandlers:
    """Asks for a format and a place, and writes there."""

    def __init__(
        self,
        workspace: Workspace,
        pane: ConversationPane,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
        sources: Sources,
    ) -> None:
        self._workspace = workspace
        self._pane = pane
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        self._sources = sources
        self._folder = ""  # what was written to last

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "conversation.export": self._export_conversation,
            "message.export": lambda: self._export_message(self._pane.transcript.focused_message),
            "library.export": lambda: self._start(self._export_all()),
            "export.open_folder": self._open_folder,
            "export.cancel": self._cancel,
        }

    def entry(self, id: str) -> MenuEntry:
        """The line for one message in its menu."""
        return MenuEntry(EXPORT, lambda: self._export_message(id), action="message.export")

    def _export_conversation(self) -> None:
        ids, folder = self._sources.chosen()
        current = self._workspace.current.conversation
        if not ids:
            self._notices.info(NOTHING_CHOSEN)
            return
        title = folder or (current.title if list(ids) == [current.id] else tr(ALL))
        self._start(self._export(ids, title))

    async def _export_all(self) -> None:
        await self._export(self._sources.everything(), tr(ALL))

    async def _export(self, ids: Sequence[str], title: str) -> None:
        from desktop_ai.core.transfer import FORMATS, Format
        from desktop_ai.services.exports import file_name

        format = await self._format(list(FORMATS))
        path = await self._place(file_name(title, format), format) if format else ""
        if not format or not path:
            return
        exports = self._sources.make_exports()
        await self._workspace.flush()
        try:
            if format is Format.PDF:
                page = await exports.page(ids, self._progress())
                done = await exports.write(path, await _pdf(page, title), len(ids))
            else:
                done = await exports.export(ids, format, path, self._progress())
        finally:
            self._pane.withdraw_notices("export.cancel")
        self._tell(done)

    def _progress(self) -> Callable[[float], None]:
        """Says from time to time how far an export is, with a button that ends it."""
        last = monotonic()

        def tell(share: float) -> None:
            nonlocal last
            if monotonic() - last >= BETWEEN_NEWS:
                last = monotonic()
                self._notices.info(EXPORTING.fill(percent=int(share * 100)), action="export.cancel")

        return tell

    def _cancel(self) -> None:
        self._notices.info(CANCELLED if self._tasks.cancel(self) else NOT_EXPORTING)

    def _export_message(self, id: str) -> None:
        path = self._workspace.current.conversation.path()
        message = next((each for each in path if each.id == id), path[-1])
        self._start(self._export_one(message))

    async def _export_one(self, message: Message) -> None:
        from desktop_ai.core.transfer import MESSAGE_FORMATS, Format
        from desktop_ai.services.exports import file_name

        conversation = self._workspace.current.conversation
        title = message.caption[:60] or conversation.title
        format = await self._format(list(MESSAGE_FORMATS))
        path = await self._place(file_name(title, format), format) if format else ""
        if not format or not path:
            return
        exports = self._sources.make_exports()
        if format is Format.PDF:
            page = await exports.message_page(conversation, message)
            done = await exports.write(path, await _pdf(page, conversation.title), 1)
        else:
            done = await exports.export_message(conversation, message, format, path)
        self._tell(done)

    async def _format(self, formats: Sequence[Format]) -> Format | None:
        from desktop_ai.core.transfer import FORMATS, Format
        from desktop_ai.ui.choice import Choice

        choices = [
            Choice(each, tr(FORMATS[each].title), f".{FORMATS[each].ending}", detail=tr(FORMATS[each].detail))
            for each in formats
        ]
        chosen = await self._panels.palette.choose(tr(AS_WHAT), choices)
        return Format(chosen) if chosen is not None else None

    async def _place(self, name: str, format: Format) -> str:
        from desktop_ai.core.transfer import FORMATS
        from desktop_ai.ui.dialogs import file_to_save

        facts = FORMATS[format]
        path = str(_folder(self._folder) / name)
        filter = f"{tr(facts.title)} (*.{facts.ending})"
        return await file_to_save(self._pane.window(), tr(WHERE), path, filter)

    def _tell(self, done: Exported) -> None:
        path = Path(done.path)
        self._folder = str(path.parent)
        sentence = LEFT_OUT.fill(count=len(done.left_out)) if done.left_out else WRITTEN
        self._notices.info(sentence.fill(name=path.name), action="export.open_folder")

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if self._folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
        else:
            self._notices.info(NOTHING_YET)

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="export", owner=self)


def _folder(last: str) -> Path:
    """Where a dialog begins: one that is not there would be taken for a part of the name."""
    from PySide6.QtCore import QStandardPaths

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((Path(each) for each in (last, documents) if each and Path(each).is_dir()), Path.home())


async def _pdf(page: str, title: str) -> bytes:
    """The page as PDF, made beside everything else."""
    import asyncio

    from desktop_ai.ui.pdf_writer import pdf_of

    return await asyncio.to_thread(pdf_of, page, title)
