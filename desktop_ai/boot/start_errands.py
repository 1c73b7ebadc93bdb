"""Does what a start of the program asks of the window, be it the first start or a later one."""

from __future__ import annotations

import os

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_window import Window
from desktop_ai.boot.start_request import TOKENS, StartRequest
from desktop_ai.core.errors import BadInput


class StartErrands:
    """Opens conversations, attaches files and writes texts that starts name."""

    def __init__(self, core: Core, window: Window) -> None:
        self._core = core
        self._window = window

    def come(self, request: StartRequest) -> None:
        """Bring the window to the front, and do what else another start asks for."""
        if request.token:
            os.environ[TOKENS[0]] = request.token  # where Qt looks for it, and takes it out
        if not request.is_quick:
            self._window.main.come_forward()
        self.do(request)

    def do(self, request: StartRequest) -> None:
        """Begin what is asked for."""
        if request.is_quick:
            self._window.quick.open(request.text)
            return
        self._core.tasks.start(self._do(request), name="what a start asked for", owner=self)

    async def _do(self, request: StartRequest) -> None:
        if request.is_new or request.conversation:
            self._leave_panel()
        if request.conversation:
            await self._open(request.conversation)
        elif request.is_new:
            self._window.workspace.new()
        if request.files:
            self._window.attachments.attach_files(request.files)
        if request.text:
            self._window.main.pane.write(request.text)

    async def _open(self, words: str) -> None:
        """Open a conversation; where there is none, say so, and begin one: what else was asked for is not lost."""
        from desktop_ai.boot.chosen_chat import id_of_named

        try:
            await self._window.workspace.open(await id_of_named(self._core, words))
        except BadInput as error:
            self._core.notices.error(error)
            self._window.workspace.new()

    def _leave_panel(self) -> None:
        panel = self._window.panels.open_panel
        if panel is not None:
            panel.dismiss()
