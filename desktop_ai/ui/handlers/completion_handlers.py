"""What becomes of what was completed: a prompt, a preset, a model or a conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import BadInput
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.core.transcript_file import transcript_file
from desktop_ai.services.chosen_models import ChosenModel
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ConversationStore
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.completion_choices import Subject, meant
from desktop_ai.ui.handlers.saved_prompt_handlers import SavedPromptHandlers
from desktop_ai.ui.model_choices import chosen_by

NAMED = N_("“{title}”")
EMPTY = N_("There is nothing in “{title}” yet.")
CUT = N_("“{title}” is too long for a message as a whole: its newest part is attached.")


class Uses(NamedTuple):
    """What can be done with what is completed; `attach` hangs a text on the message under a name."""

    preset: Callable[[str], None]
    model: Callable[[ChosenModel], None]
    attach: Callable[[str, str], object]


class CompletionHandlers:
    """Does what a line stands for: a model and a preset are taken for this conversation, another one is attached."""

    def __init__(
        self,
        workspace: Workspace,
        store: ConversationStore,
        prompts: SavedPromptHandlers,
        uses: Uses,
        tasks: Tasks,
        notices: Notices,
    ) -> None:
        self._workspace = workspace
        self._store = store
        self._prompts = prompts
        self._uses = uses
        self._tasks = tasks
        self._notices = notices

    def take(self, id: str) -> None:
        """Do it."""
        subject, rest = meant(id)
        match subject:
            case Subject.PROMPT:
                self._prompts.use(rest)
            case Subject.PRESET:
                self._uses.preset(rest)
            case Subject.MODEL:
                self._uses.model(chosen_by(rest, self._workspace.current.account))
            case Subject.CONVERSATION:
                self._tasks.start(self._attach(rest), name="attach a conversation", owner=self)

    async def _attach(self, id: str) -> None:
        here, conversation = self._workspace.current, await self._conversation(id)
        title = one_line(conversation.title)
        if not conversation.messages:
            raise BadInput(EMPTY.fill(title=title))
        text, is_cut = await asyncio.to_thread(transcript_file, conversation)
        if self._workspace.current is not here:
            return
        self._uses.attach(text, title)
        self._prompts.put_in(str(NAMED.fill(title=title)))
        if is_cut:
            self._notices.info(CUT.fill(title=title))

    async def _conversation(self, id: str) -> Conversation:
        open_chats = {chat.conversation.id: chat.conversation for chat in self._workspace.chats()}
        return open_chats[id] if id in open_chats else await self._store.load(id)
