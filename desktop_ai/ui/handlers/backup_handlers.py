"""What the actions on backups do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.core.backup import Missing
    from desktop_ai.services.backups import Backups

NONE = N_("There is no backup yet. One is made each day, a minute after the start.")
MAKE = N_("Make one now.")
MADE = N_("Backup {name} is made: {what}.")
ALL_HERE = N_("Everything that is in the backup of {name} is here.")
BACK = N_("Back from the backup of {name}: {what}.")
WHICH, WHAT = N_("Look into a backup"), N_("Bring back from {name}")
EVERYTHING = "everything"
CONVERSATION, CONVERSATIONS = N_("1 conversation"), N_("{count} conversations")
MESSAGE, MESSAGES = N_("1 message"), N_("{count} messages")
WHOLE, PART = N_("all of it, {count}"), N_("{count} that are missing")


class BackupHandlers:
    """Lists and makes backups, says what is missing and brings it back. `backups` gives the service when asked."""

    def __init__(
        self, backups: Callable[[], Backups], panels: Panels, tasks: Tasks, notices: Notices
    ) -> None:
        self._backups = backups
        self._panels = panels
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "backup.list": lambda: self._start(self._list()),
            "backup.make": lambda: self._start(self._make()),
        }

    async def _make(self) -> None:
        made = await self._backups().make()
        if made is not None:
            self._notices.info(MADE.fill(name=made.name, what=_conversations(made.conversations)))

    async def _list(self) -> None:
        found = await self._backups().all()
        if not found:
            self._notices.info(NONE, remedy=MAKE, action="backup.make")
            return
        choices = [Choice(each.name, each.name, tr(_conversations(each.conversations))) for each in found]
        name = await self._panels.palette.choose(tr(WHICH), choices)
        if name is not None:
            await self._look_into(name)

    async def _look_into(self, name: str) -> None:
        """Say what would come back, and bring back what is chosen of it."""
        missing = await self._backups().missing(name)
        if not missing:
            self._notices.info(ALL_HERE.fill(name=name))
            return
        chosen = await self._panels.palette.choose(tr(WHAT.fill(name=name)), _choices(missing))
        wanted = [each for each in missing if chosen in (EVERYTHING, each.id)]
        if wanted:
            await self._backups().restore(name, wanted)
            self._notices.info(BACK.fill(name=name, what=_sum(wanted)))

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        # An expected failure of a task reaches the notice bar by itself.
        self._tasks.start(coroutine, name="backups", owner=self)


def _choices(missing: Sequence[Missing]) -> list[Choice]:
    """What can be brought back, everything first."""
    ones = [
        Choice(
            each.id,
            one_line(each.title) or each.id,
            tr((WHOLE if each.is_new else PART).fill(count=_messages(each.messages))),
        )
        for each in missing
    ]
    return [Choice(EVERYTHING, tr(N_("Everything that is missing")), _sum(missing)), *ones]


def _sum(missing: Sequence[Missing]) -> str:
    messages = sum(each.messages for each in missing)
    return f"{tr(_conversations(len(missing)))}, {tr(_messages(messages))}"


def _conversations(count: int) -> Text:
    return CONVERSATION if count == 1 else CONVERSATIONS.fill(count=count)


def _messages(count: int) -> Text:
    return MESSAGE if count == 1 else MESSAGES.fill(count=count)
