"""The built-in offline Guide: answers about this program from its own manual, no key, no network."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Iterator

from desktop_ai.core.manual import Manual
from desktop_ai.core.message import Role
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.reply import Connected, ContentDelta, Ended, Finished, ModelNamed, ReplyEvent
from desktop_ai.services.ports import ChatRequest

MODEL = ModelInfo("manual", "The manual of this program; not an AI model")
# How long an answer takes to appear, and in how many pieces at most.
SECONDS, MOST_PIECES = 0.5, 40
WORDS_IN_PIECE = 3

_WORD = re.compile(r"\s*\S+\s*")


class Guide:
    """Looks the last message up in the manual and streams what it says. It is no model and says so."""

    def __init__(self, manual: Callable[[], Manual], *, seconds: float = SECONDS) -> None:
        self._load = manual
        self._seconds = seconds

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ReplyEvent, None]:
        """The answer, piece by piece. Raises ProgramError when the manual is not there."""
        answer = await asyncio.to_thread(self._answer, _question(request))
        yield Connected()
        yield ModelNamed(MODEL.id)
        pieces = list(_pieces(answer))
        for piece in pieces:
            yield ContentDelta(piece)
            await asyncio.sleep(self._seconds / len(pieces))
        yield Finished("stop")
        yield Ended()

    def preview(self, _request: ChatRequest) -> None:
        """Nothing leaves this program."""

    async def models(self) -> list[ModelInfo]:
        """The one that there is."""
        return [MODEL]

    async def close(self) -> None:
        """There is nothing to close."""

    def _answer(self, question: str) -> str:
        return self._load().answer_to(question)


def _question(request: ChatRequest) -> str:
    return next((each.text for each in reversed(request.messages) if each.role is Role.USER), "")


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces of a few words; joined they are the text."""
    words = _WORD.findall(text)
    size = max(WORDS_IN_PIECE, -(-len(words) // MOST_PIECES))
    for start in range(0, len(words), size):
        yield "".join(words[start : start + size])
