"""Filing conversations: on disk at once, whoever else is at work on them, and without losing what is not known."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.core.conversation import Summary
from desktop_ai.core.errors import StoreError
from desktop_ai.core.filing import Filing
from desktop_ai.storage.conversation_files import ConversationFiles
from tests.support.conversations import answer, conversation, make_library, question, run_with_store

WORK = Filing("Work/Clients", ("urgent",), is_pinned=True, is_archived=True, position=2.5)


def document(directory: Path, id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((directory / "conversations" / f"{id}.json").read_text("utf-8"))
    return found


def test_a_filing_stands_in_the_document_and_in_the_list(tmp_path: Path) -> None:
    (id,) = make_library(tmp_path, 1)
    assert "filing" not in document(tmp_path, id)
    filed = run_with_store(tmp_path, lambda store: store.file(id, WORK))
    assert filed.filing == WORK
    assert document(tmp_path, id)["filing"] == {
        "folder": "Work/Clients",
        "tags": ["urgent"],
        "pinned": True,
        "archived": True,
        "position": 2.5,
    }
    assert run_with_store(tmp_path, lambda store: store.summaries()) == [filed]
    (tmp_path / "library.sqlite").unlink()
    assert run_with_store(tmp_path, lambda store: store.rescan()) == [filed]


def test_filing_does_not_make_a_conversation_newer(tmp_path: Path) -> None:
    (id,) = make_library(tmp_path, 1)
    (before,) = run_with_store(tmp_path, lambda store: store.summaries())
    after = run_with_store(tmp_path, lambda store: store.file(id, Filing("Work")))
    assert (after.updated, after.title) == (before.updated, before.title)


def test_fields_that_are_not_known_survive_in_a_filing(tmp_path: Path) -> None:
    (id,) = make_library(tmp_path, 1)
    path = tmp_path / "conversations" / f"{id}.json"
    raw = document(tmp_path, id) | {"filing": {"folder": "A", "colour": "red", "tags": "none"}, "mood": 1}
    path.write_text(json.dumps(raw), encoding="utf-8")
    run_with_store(tmp_path, lambda store: store.file(id, Filing("B")))
    after = document(tmp_path, id)
    assert after["filing"] == {"folder": "B", "colour": "red", "tags": "none"}
    assert after["mood"] == 1


def test_a_filing_written_by_hand_at_the_end_of_the_head_is_found(tmp_path: Path) -> None:
    (id,) = make_library(tmp_path, 1, with_index=False)
    path = tmp_path / "conversations" / f"{id}.json"
    text = path.read_text("utf-8").replace('"messages": [', '"filing": {"folder": "Mine"},\n"messages": [')
    path.write_text(text, encoding="utf-8")
    found = run_with_store(tmp_path, lambda store: store.rescan())
    assert found is not None
    assert found[0].filing == Filing("Mine")


def test_a_conversation_that_is_open_and_being_written_is_filed_and_loses_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        store = ConversationFiles(tmp_path)
        made = conversation("Question", "Answer", id="a")
        await store.save(made)
        new = question("More", id="m9", parent="m1")
        made.append(new)
        await store.append(made, [new])
        await store.file("a", Filing("Work"))
        reply = answer("Reply", id="m10", parent="m9")
        made.append(reply)
        await store.append(made, [reply])
        await store.save(made)
        await store.close()

    asyncio.run(run())
    found = document(tmp_path, "a")
    assert [message["id"] for message in found["messages"]] == ["m0", "m1", "m9", "m10"]
    assert found["filing"] == {"folder": "Work"}


def test_another_writer_s_journal_stays_when_a_conversation_is_filed(tmp_path: Path) -> None:
    async def run() -> None:
        ours, theirs = ConversationFiles(tmp_path), ConversationFiles(tmp_path)
        await ours.save(conversation("Question", "Answer", id="a"))
        loaded = await theirs.load("a")
        new = question("Theirs", id="m9", parent="m1")
        loaded.append(new)
        await theirs.append(loaded, [new])
        await ours.file("a", Filing("Work"))
        await ours.close()
        await theirs.close()

    asyncio.run(run())
    read = run_with_store(tmp_path, lambda store: store.load("a"))
    assert [message.id for message in read.messages] == ["m0", "m1", "m9"]
    assert read.filing == Filing("Work")


def test_what_cannot_be_kept_is_not_said_to_be_filed(tmp_path: Path) -> None:
    async def run() -> None:
        store = ConversationFiles(tmp_path)
        with pytest.raises(StoreError):
            await store.file("gone", Filing("Work"))
        made = conversation("Question", id="a")
        await store.save(made)
        await store.delete("a")
        with pytest.raises(StoreError):
            await store.file("a", Filing("Work"))
        await store.close()

    asyncio.run(run())
    assert list((tmp_path / "conversations").glob("*.json")) == []


def test_a_duplicate_has_everything_and_goes_its_own_way(tmp_path: Path) -> None:
    (id,) = make_library(tmp_path, 1)
    path = tmp_path / "conversations" / f"{id}.json"
    path.write_text(json.dumps(document(tmp_path, id) | {"mood": 1}), encoding="utf-8")
    hanging = tmp_path / "conversations" / f"{id}.attachments"
    hanging.mkdir()
    (hanging / "picture.png").write_bytes(b"bytes")

    async def run() -> Summary:
        store = ConversationFiles(tmp_path)
        await store.load(id)
        made = await store.duplicate(id, "Copy")
        await store.close()
        return made

    made = asyncio.run(run())
    original, copy = document(tmp_path, id), document(tmp_path, made.id)
    assert made.id != id
    assert (copy["title"], copy["mood"], copy["id"]) == ("Copy", 1, made.id)
    assert copy["messages"] == original["messages"]
    assert copy["updated"] > original["updated"]
    copied = tmp_path / "conversations" / f"{made.id}.attachments" / "picture.png"
    assert copied.read_bytes() == b"bytes"


def test_a_duplicate_of_what_is_not_there_leaves_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        store = ConversationFiles(tmp_path)
        with pytest.raises(StoreError):
            await store.duplicate("gone", "Copy")
        await store.close()

    asyncio.run(run())
    assert not list((tmp_path / "conversations").glob("*"))
