"""Builds what knows the spelling of words, when something is written first: never before the window is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core

if TYPE_CHECKING:
    from desktop_ai.services.spelling import Spelling


def cached_spelling(core: Core) -> Callable[[], Spelling]:
    """Gives the one service of a window."""

    @cache
    def spelling() -> Spelling:
        from desktop_ai.services.spelling import Spelling
        from desktop_ai.storage.dictionaries import SystemDictionaries

        return Spelling(SystemDictionaries(), core.preferences, core.tasks)

    return spelling
