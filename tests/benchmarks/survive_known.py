"""What is sure of a directory in which programs were killed, and what of it is not there."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.message_search import MessageSearch
from desktop_ai.storage.search_index import SearchIndex
from desktop_ai.storage.verification import verify
from tests.support.conversations import run_with_store

Lines = Sequence[Sequence[str]]
HERE, TRASH, EITHER = "here", "trash", "either"
_PLACES = {"trashing": EITHER, "trashed": TRASH, "restoring": EITHER, "restored": HERE}
_BEGUN, _DONE = ("filing", "titling"), ("filed", "titled")


class Outcome(NamedTuple):
    """What one kill did; `missing` is in milliseconds."""

    lost: int
    undone: int
    unreadable: int
    findings: int
    unfound: int
    missing: float


class Known:
    """What every program that wrote below a directory was sure of; grows with each log."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._messages: dict[str, set[str]] = {}
        self._places: dict[str, str] = {}
        # By word and conversation, which values there may be: the last one that was sure, and those begun since.
        self._values: dict[tuple[str, str], set[str]] = {}
        self._folders: set[str] = set()

    def outcome(self, lines: Lines, when: float) -> Outcome:
        """Compare what is on disk with what was sure after a program was killed that wrote these lines of a log."""
        self._take(lines)
        settings = self._directory / "settings.json"
        findings = len(list(verify(DataDirectory(self._directory), settings)))
        here = {path.stem for path in (self._directory / "conversations").glob("*.j*")}
        undone = sum(id in here for id, place in self._places.items() if place == TRASH)
        kept, problems = run_with_store(self._directory, self._everything)
        unfound = self._unfound(kept)
        return Outcome(
            sum(id not in kept or not ids <= _ids(kept[id]) for id, ids in self._messages.items()),
            undone + self._undone(kept),
            problems + len(list((self._directory / "quarantine").glob("*"))),
            findings,
            unfound,
            missing(lines, kept, when),
        )

    def _take(self, lines: Lines) -> None:
        for _, word, *rest in lines:
            if word in ("asked", "imported", "saved"):
                self._messages.setdefault(rest[0], set()).update(rest[1:])
            elif word in _PLACES:
                self._places[rest[0]] = _PLACES[word]
            elif word in _BEGUN:
                known = self._values.setdefault((_DONE[_BEGUN.index(word)], rest[0]), {""})
                known.add(rest[1])
            elif word in _DONE:
                self._values[(word, rest[0])] = {rest[1]}
            elif word == "folded":
                self._folders.add(rest[0])

    async def _everything(self, store: ConversationFiles) -> tuple[dict[str, Conversation], int]:
        """All conversations that can be read, those in the trash brought back, and how many files cannot."""
        for id, place in self._places.items():
            if place != HERE:
                with suppress(StoreError):
                    await store.restore(id)
                self._places[id] = HERE
        await store.rescan()
        kept = {}
        for id in self._messages:
            with suppress(StoreError):
                kept[id] = await store.load(id)
        return kept, len(store.problems())

    def _undone(self, kept: dict[str, Conversation]) -> int:
        """How many titles, filings and folders are not what they were said to be."""
        wrong = 0
        for (word, id), values in self._values.items():
            if id in kept:
                found = kept[id].title if word == "titled" else kept[id].filing.folder
                # Before the first title of its own a conversation has its first words.
                wrong += found not in values and not ("" in values and word == "titled")
        return wrong + len(self._folders - _folders(self._directory))

    def _unfound(self, kept: Collection[str]) -> int:
        """How many conversations the search does not have, once it has looked at the files."""
        search = MessageSearch(self._directory)

        async def look(store: ConversationFiles) -> None:
            await store.rescan()
            while await search.advanced() is not None:
                pass
            assert await search.close()

        run_with_store(self._directory, look, search)
        index = SearchIndex(DataDirectory(self._directory).search)
        found = index.stamps().keys()
        index.close()
        return len(set(kept) - found)


def missing(lines: Lines, kept: dict[str, Conversation], when: float) -> float:
    """For how many milliseconds before the kill words had come that are not on disk."""
    asked = [index for index, line in enumerate(lines) if line[1] == "asked"]
    if not asked:
        return 0.0
    _, _, id, reply = lines[asked[-1]]
    if id not in kept or reply not in _ids(kept[id]):
        return float("inf")
    count = len(kept[id].message(reply).text.split())
    late = [float(at) for at, word, *rest in lines[asked[-1] :] if word == "token" and int(rest[0]) >= count]
    return 1000 * (when - late[0]) if late else 0.0


def _ids(made: Conversation) -> set[str]:
    return {message.id for message in made.messages}


def _folders(directory: Path) -> set[str]:
    path = directory / "folders.json"
    return (
        {entry["path"] for entry in json.loads(path.read_text("utf-8"))["folders"]}
        if path.exists()
        else set()
    )
