"""Libraries to measure with: many messages of about a kilobyte, in words that are as frequent as words are."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.message import Message, Reply, Role, Status, TextPart
from desktop_ai.storage.conversation_schema import changed_head, head_of, new_head, write_pieces
from desktop_ai.storage.data_directory import DataDirectory

WORDS, PARAGRAPHS = 30_000, 3_000
LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
FREQUENCIES = (
    12,
    9,
    8,
    7.5,
    7,
    6.7,
    6.3,
    6.1,
    6,
    4.2,
    4,
    2.8,
    2.7,
    2.4,
    2.2,
    2.3,
    2,
    2,
    1,
    1.5,
    2,
    0.8,
    0.15,
    0.1,
    0.15,
    0.1,
)
BEGIN = datetime(2024, 1, 1, tzinfo=UTC)


class Corpus:
    """Texts made of the same words in every run."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self.words = [
            "".join(self._random.choices(LETTERS, FREQUENCIES, k=self._random.randint(2, 10)))
            for _ in range(WORDS)
        ]
        weights = [1 / (rank + 1) for rank in range(WORDS)]
        self._paragraphs = [
            " ".join(self._random.choices(self.words, weights, k=80)) for _ in range(PARAGRAPHS)
        ]

    def text(self, size: int) -> str:
        """About `size` characters."""
        parts: list[str] = []
        while sum(map(len, parts)) < size:
            parts.append(self._random.choice(self._paragraphs))
        return "\n\n".join(parts)[:size]

    def typed(self, count: int) -> list[str]:
        """Words to look for, frequent and rare ones alike, and some that are nowhere."""
        ranks = [min(WORDS - 1, int(10 ** self._random.uniform(0, 4.5))) for _ in range(count)]
        return [
            self.words[rank] if number % 8 else "qxzj" + self.words[rank] for number, rank in enumerate(ranks)
        ]


def write_library(directory: Path, corpus: Corpus, conversations: int, messages: int, size: int) -> list[str]:
    """Conversations of `messages` messages with about `size` characters each; their ids, oldest first."""
    places = DataDirectory(directory)
    places.conversations.mkdir(parents=True, exist_ok=True)
    ids = []
    for number in range(conversations):
        made = _conversation(corpus, number, messages, size)
        head = changed_head(new_head(made.id), None, head_of(made))
        places.document(made.id).write_bytes(b"".join(write_pieces(head, made.messages, {})))
        ids.append(made.id)
    return ids


def _conversation(corpus: Corpus, number: int, messages: int, size: int) -> Conversation:
    start = BEGIN + timedelta(hours=number)
    made = Conversation(f"{start:%Y%m%d-%H%M%S}-000{number:08x}")
    parent = None
    for place in range(messages):
        moment = (start + timedelta(seconds=place)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        reply = Reply(Status.DONE, account="openai", model="gpt-x") if place % 2 else None
        role = Role.ASSISTANT if place % 2 else Role.USER
        id = f"{made.id}-{place}"
        made.append(Message(id, parent, role, moment, (TextPart(corpus.text(size)),), reply=reply))
        made.updated, parent = moment, id
    return made
