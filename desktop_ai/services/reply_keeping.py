"""Reply keeping: what a running reply gains goes to the disk many times a second."""

from __future__ import annotations

import asyncio
from time import monotonic

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError
from desktop_ai.core.reply import Progress
from desktop_ai.services.ports import ConversationStore
from desktop_ai.services.reply_run import Phase, ReplyRun
from desktop_ai.services.tasks import Tasks

JOURNAL_INTERVAL = 0.1
# What only grows is kept piece by piece; anything else as a whole, which costs more each time, so less often.
WHOLE_INTERVAL = 1.0


class ReplyKeeping:
    """Keeps one running reply, whose message is in the conversation."""

    def __init__(
        self, run: ReplyRun, conversation: Conversation, store: ConversationStore, tasks: Tasks
    ) -> None:
        self._run = run
        self._conversation = conversation
        self._store = store
        self._tasks = tasks
        self._kept = run.draft.first.progress
        self._last_whole = 0.0
        self._others_kept: tuple[Progress, ...] = ()
        self._others_last = 0.0

    async def keep(self) -> None:
        """Keep what it gains, every `JOURNAL_INTERVAL` seconds in which it gains something, until it ends."""
        is_told = False
        while self._run.phase is not Phase.ENDED:
            await asyncio.sleep(JOURNAL_INTERVAL)
            try:
                await self._keep_news()
                await self._keep_others()
            except StoreError as error:
                # The next turn tries again with all that is missing: a full disk may have room by then.
                if not is_told:
                    self._tasks.report(error)
                is_told = True

    async def _keep_news(self) -> None:
        """Keep what is new. Raises StoreError."""
        draft, kept = self._run.draft.first, self._kept
        reached = draft.progress
        is_whole = (kept.others, kept.corrections) != (reached.others, reached.corrections)
        if is_whole and monotonic() - self._last_whole >= WHOLE_INTERVAL:
            self._last_whole = monotonic()
            await self._keep_whole()
        elif kept.corrections != reached.corrections or kept[:2] == reached[:2]:
            return
        else:
            content = draft.content.between(kept.content, reached.content)
            reasoning = draft.reasoning.between(kept.reasoning, reached.reasoning)
            await self._store.append_text(self._conversation, self._run.message_id, content, reasoning)
            reached = reached._replace(others=kept.others)
        self._kept = reached

    async def _keep_others(self) -> None:
        """Keep the other answers, each as a whole. Raises StoreError."""
        if len(self._run.draft.choices) < 2 or monotonic() - self._others_last < WHOLE_INTERVAL:
            return
        reached = self._run.others.progress
        if reached != self._others_kept:
            self._others_last = monotonic()
            await self._store.append(self._conversation, self._run.others.growing())
            self._others_kept = reached

    async def _keep_whole(self) -> None:
        """Keep the reply as a whole: words turned out to be thought, or it holds more than words."""
        grown = msgspec.structs.replace(self._run.message, parts=self._run.draft.first.parts())
        self._conversation.replace(grown)
        await self._store.append(self._conversation, [grown])
