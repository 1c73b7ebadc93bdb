"""Joins to the window what is around writing a message."""

from __future__ import annotations

from desktop_ai.boot.compose_core import Core
from desktop_ai.catalog.settings import SEND_KEY
from desktop_ai.ui.composer.composer import Composer


class Writing:
    """Has the composer follow what is chosen for it."""

    def __init__(self, core: Core, composer: Composer) -> None:
        self._preferences = core.preferences
        self._composer = composer
        self._follow_send_key()
        core.preferences.changed.connect(self._on_preference_changed)

    def _follow_send_key(self) -> None:
        needs_control = self._preferences.value(SEND_KEY) == "ctrl_enter"
        if needs_control != self._composer.edit.needs_control:
            self._composer.send_with(needs_control=needs_control)

    def _on_preference_changed(self, key: str) -> None:
        if key == SEND_KEY.key:
            self._follow_send_key()
