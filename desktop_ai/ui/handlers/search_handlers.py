"""What the action that searches all conversations does."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from desktop_ai.core.errors import BadInput, StoreError
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.search import Search
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.found_message import show_found
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import told


class SearchHandlers:
    """Opens the panel of the search, has looked for what is typed there, and goes to what is chosen."""

    def __init__(
        self,
        shown: tuple[Workspace, ConversationPane],
        search: Search,
        library: Library,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._workspace, self._pane = shown
        self._search = search
        self._library = library
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        self._is_joined = False
        self._latest = 0

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"search.open": self.open}

    def open(self, text: str | None = None) -> None:
        """Open the search, with other words than those it has."""
        panel = self._panels.search
        if not self._is_joined:
            self._is_joined = True
            panel.asked.connect(self._on_panel_asked)
            panel.chosen.connect(self._on_panel_chosen)
        self._start(self._learn_names())
        if text is None:
            panel.open()
        else:
            panel.ask(text)

    async def _learn_names(self) -> None:
        """What filters can be completed with."""
        filings = {summary.filing for summary in self._library.summaries()}
        folders = sorted({filing.folder for filing in filings if filing.folder}, key=str.casefold)
        tags = sorted({tag for filing in filings for tag in filing.tags}, key=str.casefold)
        try:
            models = await self._search.models()
        except StoreError:
            models = []
        self._panels.search.know({"model": models, "folder": folders, "tag": tags})

    def _on_panel_asked(self, text: str) -> None:
        self._latest += 1
        self._start(self._find(text, self._latest))

    async def _find(self, text: str, number: int) -> None:
        """Show what is found, unless something else was asked meanwhile."""
        panel = self._panels.search
        try:
            query, results = await self._search.find(text, panel.reach)
        except StoreError as error:
            if number == self._latest:
                panel.show_trouble(told(error))
            return
        if number == self._latest:
            panel.show_results(query, results, self._search.progress)

    def _on_panel_chosen(self, line: Any) -> None:
        self._panels.search.dismiss()
        conversation, message = line.key
        self._start(self._go_to(conversation, message, line.hit.words if line.hit is not None else ""))

    async def _go_to(self, id: str, message: str, words: str) -> None:
        """Put a conversation in front, at a message of it, on whatever path that is. Raises StoreError."""
        chat = await self._workspace.open(id)
        known = {each.id for each in chat.conversation.messages}
        if chat.conversation.id != id or message not in known:
            return
        if all(each.id != message for each in chat.conversation.path()):
            try:
                chat.show_version(message)
            except BadInput as error:
                self._notices.error(error)
                return
        show_found(self._pane, message, words)

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="search", owner=self)
