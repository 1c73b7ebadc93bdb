"""What a window works on, and what outlives it when another language makes it anew."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_backups import cached_backups
from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_settings import cached_settings
from desktop_ai.boot.compose_spelling import cached_spelling
from desktop_ai.services.account_history import AccountHistory
from desktop_ai.services.queued_messages import KEY as QUEUED
from desktop_ai.services.revisions import Revisions
from desktop_ai.services.setup_history import SetupHistory
from desktop_ai.services.titles import Titles

if TYPE_CHECKING:
    from desktop_ai.services.outbox import Outbox


class WindowServices:
    """Owns the chats of the window, what is written and waits to be sent in them, and what follows them."""

    def __init__(self, core: Core) -> None:
        self._core = core
        # What else lives as long as there is a window.
        self.companions: list[object] = []
        self.workspace = core.workspace()
        self.titles = Titles(
            core.preferences, core.accounts, core.asking, core.usage, self.workspace, core.tasks
        )
        self.revisions = Revisions(core.preferences, core.tasks)
        self.backups = cached_backups(core, self.workspace)
        self.spelling = cached_spelling(core)
        self.settings = cached_settings(core, self.spelling)
        accounts = AccountHistory(core.accounts, core.preferences, core.history)
        self._histories = (SetupHistory(self.workspace, core.history), accounts)

    @property
    def has_outbox(self) -> bool:
        """Whether messages wait, or may wait, for their turn."""
        return "outbox" in self.__dict__ or bool(self._core.preferences.remembered(QUEUED))

    @cached_property
    def outbox(self) -> Outbox:
        """The messages that wait for their turn."""
        from desktop_ai.services.outbox import Outbox

        return Outbox(self._core.preferences, self._core.tasks)
