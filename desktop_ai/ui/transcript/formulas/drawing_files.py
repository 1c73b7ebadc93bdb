"""DrawingFiles: formulas that were set before, one file each, in the program's cache directory."""

from __future__ import annotations

import hashlib
import logging
import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_ai.ui.transcript.formulas.drawing import MOST_SHAPES, Drawing, decoded, encoded

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

VERSION = "1 ziamath 0.13"  # of how formulas are set: what another version drew is not looked at
LARGEST_FILE = MOST_SHAPES + 4096  # bytes
MOST_BYTES = 16 * 1024 * 1024  # of all files; when there are more, the oldest half goes
TIDY_AFTER = 200  # files written
# A file of another kind must neither keep us waiting nor lead elsewhere.
_FLAGS = (
    os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)


class DrawingFiles:
    """Reads and writes drawings; whatever goes wrong with a file, the formula is set again. For a worker thread."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._written = 0

    def read(self, source: str, *, is_display: bool) -> Drawing | None:
        """The drawing of a formula, if it is kept and sound."""
        try:
            descriptor = os.open(self._path(source, is_display=is_display), _FLAGS)
        except OSError:
            return None
        try:
            with os.fdopen(descriptor, "rb") as file:
                state = os.fstat(file.fileno())
                if not stat.S_ISREG(state.st_mode) or state.st_size > LARGEST_FILE:
                    return None
                return decoded(file.read(LARGEST_FILE))
        except OSError:
            return None

    def write(self, source: str, drawing: Drawing, *, is_display: bool) -> None:
        """Keep a drawing, if that can be done."""
        path = self._path(source, is_display=is_display)
        temporary = path.with_suffix(f".{os.urandom(4).hex()}.tmp")
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary.write_bytes(encoded(drawing))
            temporary.replace(path)
        except OSError as error:
            log.debug("A formula cannot be kept: %s", error)
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            return
        if self._written % TIDY_AFTER == 0:
            self._tidy()
        self._written += 1

    def _path(self, source: str, *, is_display: bool) -> Path:
        what = "\0".join((VERSION, "display" if is_display else "inline", source))
        return self._directory / f"{hashlib.sha256(what.encode(errors='replace')).hexdigest()}.json"

    def _tidy(self) -> None:
        """Delete the oldest files when all together are too large."""
        found: list[tuple[float, int, str]] = []
        with suppress(OSError), os.scandir(self._directory) as entries:
            for entry in entries:
                with suppress(OSError):
                    state = entry.stat(follow_symlinks=False)
                    if stat.S_ISREG(state.st_mode):
                        found.append((state.st_mtime, state.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        if total <= MOST_BYTES:
            return
        for _, size, path in sorted(found):
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108 - scandir gives names
            total -= size
            if total <= MOST_BYTES // 2:
                return
