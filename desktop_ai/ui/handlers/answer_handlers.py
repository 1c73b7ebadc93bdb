"""What the action does that asks another model for one more answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

import msgspec

from desktop_ai.core.texts import N_
from desktop_ai.services.chat import Chat
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.handlers.subject import Subject
from desktop_ai.ui.model_choices import ModelChoices, chosen_by
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

WHICH = N_("Which model answers? From the list or typed")
HINT = N_("This answer only: the conversation goes on with its own model.")


class AnswerHandlers:
    """Asks in the palette which model, and then that model."""

    def __init__(
        self, workspace: Workspace, choices: ModelChoices, subject: Subject, panels: Panels, tasks: Tasks
    ) -> None:
        self._workspace = workspace
        self._choices = choices
        self._subject = subject
        self._panels = panels
        self._tasks = tasks

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"reply.ask_another": self._ask}

    def _ask(self) -> None:
        chat, id = self._workspace.current, self._subject.id
        if not id:
            return
        asked = self._panels.palette.choose(
            tr(WHICH), self._choices.all(chat.account), takes_typed=True, hint=tr(HINT)
        )
        self._tasks.start(self._answer(chat, id, asked), name="another model", owner=self)

    async def _answer(self, chat: Chat, id: str, asked: Awaitable[str | None]) -> None:
        answer = await asked
        if not answer:
            return
        chosen = chosen_by(answer, chat.account)
        setup = msgspec.structs.replace(chat.conversation.setup, account=chosen.account, model=chosen.model)
        await chat.try_again(id, setup)
