"""DirectoryWatch: QFileSystemWatcher on the conversations and the list of folders, and a look from time to time."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from desktop_ai.core.signal import Signal
from desktop_ai.storage.data_directory import DataDirectory

# Milliseconds. Folders on a network tell nobody of changes that come from elsewhere.
SELDOM, OFTEN = 60_000, 3_000


class FolderWatch(QObject):
    """Emits `changed` when files in the folder came, went or were replaced, `grown` when a followed one changed.

    The list of folders lies elsewhere, and counts as one of the files in the folder.

    Both come often for one change, and also for our own. Where the system does not watch (a folder that is not there
    yet, too many watches) `changed` comes every few seconds.
    """

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self.changed: Signal[[]] = Signal()
        self.grown: Signal[[]] = Signal()
        self._places = DataDirectory(directory)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_watcher_directory_changed)
        self._watcher.fileChanged.connect(self._on_watcher_file_changed)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_clock_timeout)
        self._watch_folder()

    def follow(self, ids: Collection[str]) -> None:
        """Notice every change of these conversations' files, also while they stay the same files."""
        places = self._places
        paths = [path for id in ids for path in (places.document(id), places.journal(id))]
        wanted = {str(path) for path in (*paths, places.folders) if path.exists()}
        followed = set(self._watcher.files())
        if followed - wanted:
            self._watcher.removePaths(sorted(followed - wanted))
        if wanted - followed:
            self._watcher.addPaths(sorted(wanted - followed))

    def close(self) -> None:
        """Watch no more."""
        self._clock.stop()
        self._watcher.blockSignals(True)

    def _watch_folder(self) -> None:
        folder = self._places.conversations
        is_watched = str(folder) in self._watcher.directories() or (
            folder.is_dir() and self._watcher.addPath(str(folder))
        )
        self._clock.start(SELDOM if is_watched else OFTEN)

    def _on_watcher_directory_changed(self, _path: str) -> None:
        self.changed.emit()

    def _on_watcher_file_changed(self, path: str) -> None:
        if path == str(self._places.folders):
            self.changed.emit()
        else:
            self.grown.emit()

    def _on_clock_timeout(self) -> None:
        self._watch_folder()
        self.changed.emit()
