"""What the actions on the next request do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notices
from desktop_ai.services.previews import Previews
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.panels import Panels

NOTHING_LEAVES = N_("{account} answers within this program: nothing is sent anywhere.")


class RequestHandlers:
    """Shows what the next message would send."""

    def __init__(
        self, workspace: Workspace, previews: Previews, panels: Panels, tasks: Tasks, notices: Notices
    ) -> None:
        self._workspace = workspace
        self._previews = previews
        self._panels = panels
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"request.show": self._start}

    def _start(self) -> None:
        self._tasks.start(self._show(), name="show the request", owner=self)

    async def _show(self) -> None:
        chat = self._workspace.current
        request = await self._previews.written(chat)
        if request is None:
            self._notices.info(NOTHING_LEAVES.fill(account=chat.account.name))
        elif chat is self._workspace.current:
            self._panels.request.show_request(request)
