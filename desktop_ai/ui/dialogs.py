"""The system's own dialogs, as something to wait for while the program goes on."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QFileDialog, QWidget


async def file_to_open(parent: QWidget, title: str, folder: str, filters: list[str]) -> str:
    """The file that the user chooses, empty for none; `filters` are what Qt calls name filters."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    return await _chosen(dialog)


async def file_to_save(parent: QWidget, title: str, path: str, filter: str) -> str:
    """Where the user wants a file, empty for nowhere; whether another one is replaced the dialog asks by itself."""
    dialog = QFileDialog(parent, title, path)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(filter)
    dialog.setDefaultSuffix(path.rpartition(".")[2])
    dialog.selectFile(path)
    return await _chosen(dialog)


async def _chosen(dialog: QFileDialog) -> str:
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    chosen: list[str] = []
    dialog.fileSelected.connect(chosen.append)
    dialog.finished.connect(lambda _result: None if ended.done() else ended.set_result(None))
    dialog.open()
    try:
        await ended
    finally:
        dialog.deleteLater()
    return chosen[0] if chosen else ""
