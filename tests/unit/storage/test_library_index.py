from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from desktop_ai.core.conversation import Summary
from desktop_ai.core.errors import StoreErrorKind
from desktop_ai.storage import library_scan
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.library_index import LibraryIndex, Row, sqlite_report
from tests.support.conversations import conversation, make_library, question, run_with_store


async def titles(store: ConversationFiles) -> list[str]:
    return [summary.title for summary in await store.summaries()]


def test_conversations_are_listed_newest_first(tmp_path: Path) -> None:
    async def work(store: ConversationFiles) -> list[Summary]:
        for number in (2, 1, 3):
            made = conversation(f"Number {number}")
            made.updated = f"2026-01-0{number}"
            await store.save(made)
        return await store.summaries()

    assert [summary.title for summary in run_with_store(tmp_path, work)] == [
        "Number 3",
        "Number 2",
        "Number 1",
    ]
    assert run_with_store(tmp_path, titles) == ["Number 3", "Number 2", "Number 1"]


def test_a_look_at_files_that_the_index_knows_finds_nothing(tmp_path: Path) -> None:
    make_library(tmp_path, 20)
    assert run_with_store(tmp_path, lambda store: store.rescan()) is None


@pytest.mark.parametrize("damage", ["removed", "overwritten", "torn", "other version", "other table"])
def test_an_index_that_cannot_be_used_is_made_anew(tmp_path: Path, damage: str) -> None:
    make_library(tmp_path, 20)
    path = tmp_path / "library.sqlite"
    if damage == "removed":
        path.unlink()
    elif damage == "overwritten":
        path.write_bytes(b"not a database at all" * 100)
    elif damage == "torn":
        path.write_bytes(path.read_bytes()[:3000])
    else:
        with sqlite3.connect(path) as connection:
            if damage == "other version":
                connection.execute("PRAGMA user_version = 77")
            else:
                connection.execute("ALTER TABLE conversations RENAME TO other")
        connection.close()

    async def work(store: ConversationFiles) -> int:
        await store.summaries()
        await store.rescan()
        return len(await store.summaries())

    assert run_with_store(tmp_path, work) == 20
    assert len(run_with_store(tmp_path, titles)) == 20


def test_what_other_programs_did_to_the_files_is_found(tmp_path: Path) -> None:
    first, second, third, *_ = make_library(tmp_path, 5)
    folder = tmp_path / "conversations"
    raw = json.loads((folder / f"{first}.json").read_bytes())
    (folder / f"{first}.json").write_text(json.dumps({**raw, "title": "Renamed"}, indent=2))
    (folder / f"{second}.json").unlink()
    (folder / f"{third}.json").rename(folder / "Copy of a chat (1).json")

    async def work(store: ConversationFiles) -> dict[str, str]:
        found = await store.rescan()
        assert found is not None
        assert found == await store.summaries()
        return {summary.id: summary.title for summary in found}

    listed = run_with_store(tmp_path, work)
    assert listed[first] == "Renamed"
    assert second not in listed
    assert third not in listed
    assert listed["Copy of a chat (1)"] == "Conversation number 2"
    assert len(listed) == 4


def test_unreadable_files_are_set_aside_and_do_not_hide_the_others(tmp_path: Path) -> None:
    make_library(tmp_path, 3)
    folder = tmp_path / "conversations"
    (folder / "empty.json").write_bytes(b"")
    (folder / "broken.json").write_bytes(b'{"format": "desktop-ai-conversation"')
    (folder / "notes.txt").write_bytes(b"not ours")

    async def work(store: ConversationFiles) -> tuple[int, list[str]]:
        await store.rescan()
        return len(await store.summaries()), sorted(problem.kind for problem in store.problems())

    assert run_with_store(tmp_path, work) == (3, [StoreErrorKind.UNREADABLE] * 2)
    assert sorted(path.name for path in (tmp_path / "quarantine").iterdir()) == ["broken.json", "empty.json"]
    assert (folder / "notes.txt").exists()
    assert run_with_store(tmp_path, work) == (3, [])


def test_a_file_that_another_program_is_still_writing_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (id,) = make_library(tmp_path, 1)
    path = tmp_path / "conversations" / f"{id}.json"
    whole = path.read_bytes().replace(b"Conversation number 0", b"Brought by another program")
    path.write_bytes(whole[:900])
    monkeypatch.setattr(library_scan.time, "sleep", lambda _: path.write_bytes(whole))

    async def work(store: ConversationFiles) -> list[str]:
        assert await store.rescan() is None
        return [summary.title for summary in await store.rescan() or []]

    assert run_with_store(tmp_path, work) == ["Brought by another program"]


def test_a_conversation_that_is_only_a_journal_is_listed(tmp_path: Path) -> None:
    async def start(store: ConversationFiles) -> None:
        made = conversation(id="c")
        made.append(question("Just asked"))
        await store.append(made, made.messages)

    run_with_store(tmp_path, start)
    assert run_with_store(tmp_path, titles) == ["Just asked"]
    (tmp_path / "library.sqlite").unlink()
    (found,) = run_with_store(tmp_path, lambda store: store.rescan()) or []
    assert found.title == "Just asked"


def test_a_new_title_is_listed_at_once(tmp_path: Path) -> None:
    async def work(store: ConversationFiles) -> None:
        made = conversation("Hello", id="c")
        await store.save(made)
        made.title = "Journaled"
        await store.append(made, [])
        assert await titles(store) == ["Journaled"]
        made.title = "Saved"
        await store.save(made)
        assert await titles(store) == ["Saved"]
        assert await store.rescan() is None

    run_with_store(tmp_path, work)


def test_where_no_index_can_be_made_it_lives_in_memory(tmp_path: Path) -> None:
    make_library(tmp_path, 5)
    for name in ("library.sqlite", "library.sqlite-wal", "library.sqlite-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    (tmp_path / "library.sqlite").mkdir()

    async def work(store: ConversationFiles) -> int:
        assert await store.summaries() == []
        return len(await store.rescan() or [])

    assert run_with_store(tmp_path, work) == 5


def test_an_index_that_another_program_holds_is_left_alone(tmp_path: Path) -> None:
    index = LibraryIndex(tmp_path / "library.sqlite")
    index.change([Row("a", "A", "2026", "1")])
    index.close()
    holder = sqlite3.connect(tmp_path / "library.sqlite", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    index.change([Row("b", "B", "2026", "1")])
    assert [summary.id for summary in index.summaries()] == ["b"]
    index.close()
    holder.execute("COMMIT")
    holder.close()
    assert [summary.id for summary in index.summaries()] == ["a"]
    index.close()


def test_half_a_character_in_a_title_is_no_reason_to_fail(tmp_path: Path) -> None:
    async def work(store: ConversationFiles) -> list[str]:
        await store.save(conversation("bad \ud83d end", id="c"))
        return await titles(store)

    assert run_with_store(tmp_path, work) == ["bad \ufffd end"]


def test_sqlite_can_search_parts_of_words() -> None:
    report = sqlite_report()
    assert (report["fts5"], report["trigram"]) == (True, True)


def test_old_leftovers_of_a_killed_program_are_removed(tmp_path: Path) -> None:
    make_library(tmp_path, 1)
    leftover = tmp_path / "conversations" / ".a.json.0123abcd.tmp"
    leftover.write_bytes(b"")
    os.utime(leftover, (1, 1))
    assert run_with_store(tmp_path, lambda store: store.rescan()) is None
    assert not leftover.exists()


def test_an_index_that_breaks_while_it_is_written_to_hides_no_conversation(tmp_path: Path) -> None:
    ids = make_library(tmp_path, 5)
    path = tmp_path / "library.sqlite"
    # A file that says it keeps a map of its pages, and has none: reading goes well, writing does not.
    path.write_bytes(path.read_bytes()[:52] + b"\xfc\0\0\0" + path.read_bytes()[56:])

    async def work(store: ConversationFiles) -> None:
        await store.rescan()
        assert len(await store.summaries()) == 5
        made = await store.load(ids[0])
        made.title = "Another"
        made.append(question("More", id="more", parent=made.leaf))
        await store.append(made, [made.message("more")])
        assert sorted(summary.id for summary in await store.summaries()) == ids

    run_with_store(tmp_path, work)
    assert "Another" in run_with_store(tmp_path, titles)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE conversations SET title = 'Conversation number X' WHERE id = ?",
        "UPDATE conversations SET title = x'00ff' WHERE id = ?",
        "UPDATE conversations SET updated = 7 WHERE id = ?",
        "UPDATE conversations SET tags = x'41' WHERE id = ?",
    ],
)
def test_a_row_of_the_index_that_nobody_wrote_is_not_believed(tmp_path: Path, statement: str) -> None:
    ids = make_library(tmp_path, 5)
    connection = sqlite3.connect(tmp_path / "library.sqlite")
    with connection:
        connection.execute(statement, (ids[0],))
    connection.close()

    async def work(store: ConversationFiles) -> list[str]:
        await store.summaries()
        await store.rescan()
        return await titles(store)

    assert sorted(run_with_store(tmp_path, work)) == [f"Conversation number {number}" for number in range(5)]


def test_what_was_listed_from_an_index_that_another_program_mended_is_listed_again(tmp_path: Path) -> None:
    make_library(tmp_path, 5)
    whole = (tmp_path / "library.sqlite").read_bytes()
    (tmp_path / "library.sqlite").write_bytes(b"nothing")

    async def work(store: ConversationFiles) -> None:
        assert await store.summaries() == []
        (tmp_path / "library.sqlite").write_bytes(whole)
        assert len(await store.rescan() or []) == 5

    run_with_store(tmp_path, work)
