"""Words found in every message of every conversation, and an index that can be thrown away."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError
from desktop_ai.core.filing import Filing
from desktop_ai.core.search_query import parsed
from desktop_ai.core.search_results import SearchResults
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.message_search import MessageSearch
from tests.support.conversations import answer, conversation, question

Result = TypeVar("Result")


class Searched:
    """A store and its search."""

    def __init__(self, directory: Path) -> None:
        self.search = MessageSearch(directory)
        self.store = ConversationFiles(directory, search=self.search)

    async def find(self, text: str) -> SearchResults:
        while await self.search.advanced() is not None:
            pass
        return await self.search.search(parsed(text))

    async def titles(self, text: str) -> list[str]:
        return [found.title for found in (await self.find(text)).conversations]


def run(directory: Path, work: Callable[[Searched], Awaitable[Result]]) -> Result:
    async def live() -> Result:
        searched = Searched(directory)
        try:
            return await work(searched)
        finally:
            await searched.search.close()
            await searched.store.close()

    return asyncio.run(live())


def spoil(directory: Path) -> None:
    """Put something else in the place of the index, while it is open."""
    for path in directory.glob("search.sqlite*"):
        path.unlink()
    (directory / "search.sqlite").write_bytes(b"no database at all" * 1000)


def dated(made: Conversation, day: int) -> Conversation:
    made.updated = f"2026-01-{day:02d}T00:00:00.000Z"
    return made


def spoil_letters(directory: Path) -> None:
    """Put bytes that are no text in the place of words, as a bad disk does."""
    with closing(sqlite3.connect(directory / "search.sqlite")) as connection, connection:
        connection.execute("UPDATE texts SET text = CAST(x'66a973796e63' || text AS TEXT)")


async def fill(searched: Searched) -> None:
    told = conversation("What does fsync do?", "It writes `data` to the **disk**, in 東京 too.")
    other = conversation("Eine Straße in Köln?", "```python\nprint('disk')\n```")
    plain = conversation("How large is a diskette?", "Small. Ask HAL.")
    for day, made in enumerate((told, other, plain), 1):
        await searched.store.save(dated(made, day))


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("fsync", ["What does fsync do?"]),
        ("syn", ["What does fsync do?"]),
        ("FSYNC does", ["What does fsync do?"]),
        ("東京", ["What does fsync do?"]),
        ("京", ["What does fsync do?"]),
        ("hal", ["How large is a diskette?"]),
        ("al.", ["How large is a diskette?"]),
        ("k?", []),
        ("l.", ["How large is a diskette?"]),
        ("straße", ["Eine Straße in Köln?"]),
        ("ß", ["Eine Straße in Köln?"]),
        ('"does fsync"', ["What does fsync do?"]),
        ('"fsync does"', []),
        ("disk has:code", ["Eine Straße in Köln?", "What does fsync do?"]),
        ("disk role:user", ["How large is a diskette?"]),
        ("disk -diskette", ["Eine Straße in Köln?", "What does fsync do?"]),
        ("disk model:gpt-x", ["Eine Straße in Köln?", "What does fsync do?"]),
        ("disk model:llama", []),
        ("model:gpt", ["How large is a diskette?", "Eine Straße in Köln?", "What does fsync do?"]),
        ("disk after:2026-02", []),
        ("disk before:2027 has:file", []),
        ("disk -role:user -has:code", []),
        ("disk -role:user", ["Eine Straße in Köln?", "What does fsync do?"]),
        ("disk -has:code", ["How large is a diskette?"]),
        ("disk -model:gpt", ["How large is a diskette?"]),
        ("disk -model:llama has:code", ["Eine Straße in Köln?", "What does fsync do?"]),
        ("nothing like it", []),
        ('"', []),
    ],
)
def test_messages_are_found_by_what_they_say_and_what_they_are(
    tmp_path: Path, text: str, titles: list[str]
) -> None:
    async def work(searched: Searched) -> list[str]:
        await fill(searched)
        return sorted(await searched.titles(text))

    assert run(tmp_path, work) == sorted(titles)


def test_whole_words_come_before_parts_of_words_and_the_newest_first_among_equals(tmp_path: Path) -> None:
    async def work(searched: Searched) -> list[str]:
        await fill(searched)
        return await searched.titles("disk")

    titles = run(tmp_path, work)
    assert titles[0] == "How large is a diskette?"  # its title has it
    assert set(titles[1:]) == {"What does fsync do?", "Eine Straße in Köln?"}


def test_what_is_said_is_found_and_what_is_said_no_more_is_not(tmp_path: Path) -> None:
    async def work(searched: Searched) -> None:
        made = conversation("First words")
        await searched.store.save(made)
        made.append(answer("A heron stands there.", id="reply", parent="m0"))
        await searched.store.append(made, [made.message("reply")])
        assert await searched.titles("heron") == ["First words"]
        made.replace(answer("An egret stands there.", id="reply", parent="m0"))
        await searched.store.append(made, [made.message("reply")])
        assert await searched.titles("heron") == []
        made.remove([made.message("reply")])
        made.show("m0")
        await searched.store.save(made)
        assert await searched.titles("egret") == []
        made.title = "Another name"
        await searched.store.append(made, ())
        assert await searched.titles("words") == ["Another name"]
        await searched.store.delete(made.id)
        assert await searched.titles("words") == []
        await searched.store.restore(made.id)
        assert await searched.titles("words") == ["Another name"]

    run(tmp_path, work)


def test_a_version_that_is_not_shown_is_found(tmp_path: Path) -> None:
    async def work(searched: Searched) -> SearchResults:
        made = conversation("Which bird?", "A heron.")
        made.append(answer("An egret.", id="other", parent="m0"))
        await searched.store.save(made)
        return await searched.find("heron")

    (found,) = run(tmp_path, work).conversations
    (hit,) = found.hits
    assert (hit.message, hit.excerpt, hit.marks, hit.words) == ("m1", "A heron.", ((2, 7),), "heron")


@pytest.mark.parametrize("damage", ["removed", "overwritten", "other version"])
def test_an_index_that_cannot_be_used_is_made_anew_from_the_files(tmp_path: Path, damage: str) -> None:
    run(tmp_path, fill)
    path = tmp_path / "search.sqlite"
    if damage == "removed":
        path.unlink()
    elif damage == "overwritten":
        path.write_bytes(b"no database at all" * 1000)
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA user_version = 3")
        connection.close()

    async def work(searched: Searched) -> list[str]:
        await searched.store.rescan()
        return await searched.titles("fsync")

    assert run(tmp_path, work) == ["What does fsync do?"]


def test_a_file_that_another_program_changed_is_read_at_the_next_look(tmp_path: Path) -> None:
    async def add(searched: Searched) -> None:
        await searched.store.save(conversation("An old question about herons", id="c1"))

    async def add_elsewhere(store: ConversationFiles) -> None:
        made = await store.load("c1")
        made.append(question("And egrets?", id="m9", parent="m0"))
        await store.save(made)

    async def work(searched: Searched) -> list[str]:
        store = ConversationFiles(tmp_path)
        await add_elsewhere(store)
        await store.close()
        assert await searched.titles("egrets") == []
        await searched.store.rescan()
        return await searched.titles("egrets")

    run(tmp_path, add)
    assert run(tmp_path, work) == ["An old question about herons"]


def test_many_hits_in_one_conversation_leave_room_for_others(tmp_path: Path) -> None:
    async def work(searched: Searched) -> SearchResults:
        await searched.store.save(dated(conversation(*["again and again"] * 40), 2))
        await searched.store.save(dated(conversation("only once again"), 1))
        return await searched.find("again")

    many, once = run(tmp_path, work).conversations
    assert (many.count, len(many.hits), once.count) == (40, 6, 1)


def test_an_index_that_is_damaged_while_it_is_used_says_so_and_is_mended(tmp_path: Path) -> None:
    async def work(searched: Searched) -> list[str]:
        await fill(searched)
        await searched.store.rescan()
        await searched.find("fsync")
        spoil(tmp_path)
        with pytest.raises(StoreError, match=r"search\.sqlite"):
            await searched.find("fsync")
        return await searched.titles("fsync")

    assert run(tmp_path, work) == ["What does fsync do?"]


def test_conversations_are_found_by_where_they_are_filed(tmp_path: Path) -> None:
    async def work(searched: Searched) -> None:
        await fill(searched)
        (found,) = (await searched.find("fsync")).conversations
        await searched.store.file(found.id, Filing("Work/Büro", ("To do",)))
        assert await searched.titles("disk folder:BÜRO") == ["What does fsync do?"]
        assert await searched.titles("folder:work tag:to") == ["What does fsync do?"]
        assert await searched.titles("disk folder:home") == []
        assert await searched.titles("disk tag:do") == []

    run(tmp_path, work)


def test_words_of_which_the_bytes_are_damaged_are_told_once_and_made_anew(tmp_path: Path) -> None:
    run(tmp_path, fill)
    spoil_letters(tmp_path)

    async def work(searched: Searched) -> list[str]:
        await searched.store.rescan()
        with pytest.raises(StoreError):
            await searched.titles("fsync")
        return await searched.titles("fsync")

    assert run(tmp_path, work) == ["What does fsync do?"]
