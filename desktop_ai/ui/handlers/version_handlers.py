"""What the actions do that show another version of a message."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.handlers.subject import Subject


class VersionHandlers:
    """Shows the versions of what was pressed, or has the focus, or of the last message that has several."""

    def __init__(self, workspace: Workspace, subject: Subject) -> None:
        self._workspace = workspace
        self._subject = subject

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "reply.previous_version": partial(self._show, -1),
            "reply.next_version": partial(self._show, 1),
        }

    def _show(self, step: int) -> None:
        chat = self._workspace.current
        several = chat.conversation.versions()
        focused = self._subject.focused if self._subject.focused in several else ""
        message = self._subject.pressed or focused or next(reversed(several), "")
        version = chat.conversation.sibling(message, step) if message else None
        if version is not None:
            chat.show_version(version)
