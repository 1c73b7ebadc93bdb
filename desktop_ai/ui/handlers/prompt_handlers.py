"""What the actions do that go through what was sent before."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_ai.core.texts import N_
from desktop_ai.services.prompt_history import PromptHistory
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.composer import Composer
from desktop_ai.ui.translation import tr

NOTHING_OLDER = N_("There is nothing older")


class PromptHandlers:
    """Puts what was sent before into the composer, so that it can be taken back."""

    def __init__(
        self,
        workspace: Workspace,
        composer: Composer,
        prompts: PromptHistory,
        tasks: Tasks,
        mention: Callable[[str], None],
    ) -> None:
        self._workspace = workspace
        self._composer = composer
        self._prompts = prompts
        self._tasks = tasks
        self._mention = mention

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"prompt.older": self._older, "prompt.newer": self._newer}

    def _older(self) -> None:
        self._tasks.start(self._show_older(), name="prompt history", owner=self)

    async def _show_older(self) -> None:
        chat, text = self._workspace.current, self._composer.text
        found = await self._prompts.older(text)
        if found is None:
            self._mention(tr(NOTHING_OLDER))
        elif self._workspace.current is chat and self._composer.text == text:
            self._composer.replace_text(found)

    def _newer(self) -> None:
        found = self._prompts.newer(self._composer.text)
        if found is not None:
            self._composer.replace_text(found)
