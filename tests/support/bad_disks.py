"""Disks that are full, read-only or of somebody else: real ones where we may have them, else the same errors."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

SMALL = "1m"
# Who owns nothing; an administrator becomes that one, because permissions do not bind administrators.
NOBODY = 65534
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
BLOCK = 4096


class Disk:
    """A small disk of a test's own, mounted at `place`."""

    def __init__(self, place: Path, patch: pytest.MonkeyPatch) -> None:
        self.place = place
        self._patch = patch
        self._filler = place / "filler"
        self._is_mounted = False

    def mount(self) -> None:
        """Be there."""
        self.place.mkdir()
        is_allowed = sys.platform == "linux" and os.geteuid() == 0
        self._is_mounted = is_allowed and _succeeds(
            "mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(self.place)
        )

    def unmount(self) -> None:
        """Be gone."""
        if self._is_mounted:
            # Lazily: after a failed test the program still has files open.
            subprocess.run(["umount", "--lazy", self.place], check=True)

    def fill(self) -> None:
        """Leave no room; again, when some was given back since."""
        if not self._is_mounted:
            self._refuse(("write", "fsync"), errno.ENOSPC)
            return
        try:
            with self._filler.open("ab", buffering=0) as file:
                while True:
                    file.write(bytes(BLOCK))
        except OSError:
            assert os.statvfs(self.place).f_bavail == 0

    def make_room(self) -> None:
        """Have room again."""
        if self._is_mounted:
            self._filler.unlink()
        else:
            self._patch.undo()

    def protect(self) -> None:
        """Be read-only; nobody may have a file open for writing."""
        if self._is_mounted:
            subprocess.run(["mount", "-o", "remount,ro", self.place], check=True)
        else:
            self._refuse(("open", "mkdir"), errno.EROFS)

    def unprotect(self) -> None:
        """Take what is written again."""
        if self._is_mounted:
            subprocess.run(["mount", "-o", "remount,rw", self.place], check=True)
        else:
            self._patch.undo()

    def _refuse(self, calls: tuple[str, ...], number: int) -> None:
        """Let system calls that would write fail with an error number."""
        for name in calls:
            self._patch.setattr(os, name, _refusing(getattr(os, name), name, number))


def _refusing(call: Any, name: str, number: int) -> Any:
    def refuse(*arguments: Any, **named: Any) -> Any:
        if name == "open" and not arguments[1] & WRITING:
            return call(*arguments, **named)
        raise OSError(number, os.strerror(number))

    return refuse


def _succeeds(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@contextmanager
def small_disk(place: Path) -> Iterator[Disk]:
    """A disk for as long as the context lasts."""
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(place, patch)
        disk.mount()
        try:
            yield disk
        finally:
            patch.undo()
            disk.unmount()


@contextmanager
def open_place() -> Iterator[Path]:
    """A directory that whoever has no rights can reach, too."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        (Path(place) / "data").mkdir()
        yield Path(place) / "data"


@contextmanager
def permission_lost(directory: Path) -> Iterator[None]:
    """Everything in a directory can be read and nothing be written, as long as it lasts."""
    folders = [directory, *(path for path in directory.rglob("*") if path.is_dir())]
    files = [path for path in directory.rglob("*") if path.is_file()]
    modes = {path: path.stat().st_mode for path in (*folders, *files)}
    for path in modes:
        path.chmod(0o555 if path in folders else 0o444)
    is_administrator = sys.platform != "win32" and os.geteuid() == 0
    if is_administrator:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_administrator:
            os.seteuid(0)
        for path, mode in modes.items():
            if path.exists():
                path.chmod(mode)
