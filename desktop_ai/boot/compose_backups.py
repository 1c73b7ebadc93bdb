"""Builds what makes backups, when it is first needed: never before the window is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.services.workspace import Workspace

if TYPE_CHECKING:
    from desktop_ai.services.backups import Backups


def cached_backups(core: Core, workspace: Workspace) -> Callable[[], Backups]:
    """Gives the one service of a window."""

    @cache
    def backups() -> Backups:
        from desktop_ai.services.backups import Backups
        from desktop_ai.storage.backups import BackupFiles

        files = BackupFiles(core.paths.data, core.paths.settings)
        return Backups(files, core.library, workspace, core.history)

    return backups
