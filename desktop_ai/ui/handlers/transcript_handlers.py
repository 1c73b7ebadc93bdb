"""What the actions of reading do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.catalog.actions.transcript_actions import ACTIONS
from desktop_ai.core.picture import own_picture
from desktop_ai.core.texts import N_
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr
from desktop_ai.ui.window_actions import MenuEntry

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.target_focus import FocusedTarget

COPY_SELECTION = N_("Copy the selection")
WHICH_LINK = N_("Which link?")


class TranscriptHandlers:
    """Lets the conversation in front do them; which of several links to open is asked in the palette."""

    def __init__(self, pane: ConversationPane, panels: Panels, tasks: Tasks) -> None:
        self._pane = pane
        self._panels = panels
        self._tasks = tasks

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        reading = {action.id: partial(self._do, action.id) for action in ACTIONS}
        return {**reading, "link.open": self._open_link}

    def entries(self) -> list[MenuEntry]:
        """What can be done about the block or message that has the focus."""
        transcript = self._pane.transcript
        lines = (
            (transcript.is_at_code, "block.copy", partial(self._do, "block.copy")),
            (bool(transcript.links), "link.open", self._open_link),
        )
        return [MenuEntry(ACTION_OF[id].title, act, action=id) for is_there, id, act in lines if is_there]

    def selection_entry(self) -> MenuEntry:
        """What can be done about what is selected."""
        transcript = self._pane.transcript
        return MenuEntry(
            COPY_SELECTION, transcript.copy_selection, transcript.has_selection, "transcript.copy"
        )

    def _do(self, id: str) -> None:
        transcript = self._pane.transcript
        if not transcript.hasFocus():
            transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
        transcript.do(id)

    def _open_link(self) -> None:
        links = self._pane.transcript.links
        if len(links) < 2:
            self._do("link.open")
            return
        choices = [Choice(str(number), self._title(link)) for number, link in enumerate(links)]
        asked = self._panels.palette.choose(tr(WHICH_LINK), choices)
        self._tasks.start(self._open_chosen(links, asked), name="link", owner=self)

    def _title(self, link: FocusedTarget) -> str:
        """The address of a link, the name of an attached picture."""
        # Only now: the window is seen sooner without the conversation view.
        from desktop_ai.ui.transcript.box import OWN_PICTURE

        if link.target.kind != OWN_PICTURE:
            return link.target.value
        hash, _ = own_picture(link.target.value)
        return next((part.name for part in self._pane.pictures if part.hash == hash), "")

    async def _open_chosen(self, links: Sequence[FocusedTarget], asked: Awaitable[str | None]) -> None:
        chosen = await asked
        if chosen is not None:
            link = links[int(chosen)]
            self._pane.transcript.activate(link.target, link.message)
