"""Builds what brings conversations in and out, when it is first asked for: most runs never do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.drawn import drawn
from desktop_ai.boot.highlighted import highlighted
from desktop_ai.services.chat import Chat
from desktop_ai.services.export_sinks import Look
from desktop_ai.services.exports import Exports
from desktop_ai.services.imports import Imports
from desktop_ai.services.temporary_documents import TemporaryDocuments
from desktop_ai.services.transfer_ports import FileWriter
from desktop_ai.storage.import_file import ImportFiles
from desktop_ai.storage.outside_files import OutsideFiles
from desktop_ai.storage.own_documents import written_first


def imports_of(core: Core) -> Imports:
    """What brings conversations into the library."""
    return Imports(ImportFiles(), core.store, core.library, core.history)


def exports_of(
    core: Core, files: FileWriter | None = None, temporary: Callable[[], Sequence[Chat]] = tuple
) -> Exports:
    """What writes conversations into files; `files` takes what is written in the place of the disk.

    `temporary` gives the conversations that only memory holds.
    """
    documents = TemporaryDocuments(core.store, core.attachments.picture, temporary, written_first)
    return Exports(documents, documents.picture, files or OutsideFiles(), Look(highlighted, drawn))
