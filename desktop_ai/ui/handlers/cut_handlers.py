"""What the actions do that cut a conversation to what its model can take."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.editing import Editing
from desktop_ai.services.fitting import Fitting
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.key_button import way_to

CUT = N_("What stands above the line is not sent any more. {key} sends everything again.")
WHOLE, WAS_WHOLE = N_("Everything is sent again."), N_("Everything is sent: nothing was cut.")


class CutHandlers:
    """Cuts the conversation in front, and takes the cut back."""

    def __init__(
        self,
        workspace: Workspace,
        fitting: Fitting,
        editing: Editing,
        bindings: KeyBindings,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._workspace = workspace
        self._fitting = fitting
        self._editing = editing
        self._bindings = bindings
        self._tasks = tasks
        self._notices = notices

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "conversation.send_what_fits": self._send_what_fits,
            "conversation.send_all": self._send_all,
        }

    def _send_what_fits(self) -> None:
        # An expected failure of a task reaches the notice bar by itself.
        self._tasks.start(self._cut(self._workspace.current), name="cut", owner=self)

    async def _cut(self, chat: Chat) -> None:
        before = chat.conversation.setup.first_sent
        try:
            await self._fitting.send_what_fits(chat)
        finally:
            self._editing.note_cut(chat, before)
        self._notices.info(CUT.fill(key=way_to("conversation.send_all", self._bindings)))

    def _send_all(self) -> None:
        chat = self._workspace.current
        before = chat.conversation.setup.first_sent
        was_cut = self._fitting.send_all(chat)
        self._editing.note_cut(chat, before)
        self._notices.info(WHOLE if was_cut else WAS_WHOLE)
