from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.core.message import Status
from desktop_ai.storage.conflict_copies import Copy, copies_among
from desktop_ai.storage.conversation_files import ConversationFiles
from tests.support.conversations import answer, conversation, run_with_store

NAMES = (
    "c (conflicted copy 2026-11-25)",
    "c (Anna's conflicted copy 2026-11-25 101112)",
    "c.sync-conflict-20261125-101112-ABCDEFG",
    "c_conflict-20261125-101112",
    "c (1)",
    "c-LAPTOP",
    "c 2",
    "c - Copy",
)


def written(directory: Path, name: str, **changes: Any) -> Path:
    """The document of a conversation of three messages under another name, with changes to its second message."""
    folder = directory / "conversations"
    if not (folder / "c.json").exists():
        made = conversation("Hello", "Hi", "How are you?", id="c")
        run_with_store(directory, lambda store: store.save(made))
    raw = json.loads((folder / "c.json").read_bytes())
    raw["messages"][1].update(changes)
    path = folder / f"{name}.json"
    path.write_text(json.dumps(raw), "utf-8")
    return path


def after_a_look(directory: Path) -> dict[str, str]:
    """The texts of the conversation after the files were looked at, twice, by their ids."""

    async def look(store: ConversationFiles) -> dict[str, str]:
        await store.rescan()
        await store.rescan()
        assert [summary.id for summary in await store.summaries()] == ["c"]
        return {message.id: message.text for message in (await store.load("c")).messages}

    return run_with_store(directory, look)


@pytest.mark.parametrize("name", NAMES)
def test_what_another_computer_wrote_becomes_a_version_and_the_copy_goes_to_the_trash(
    tmp_path: Path, name: str
) -> None:
    path = written(tmp_path, name, parts=[{"type": "text", "text": "Hi from elsewhere"}])
    content = path.read_bytes()
    texts = after_a_look(tmp_path)
    assert sorted(texts.values()) == ["Hello", "Hi", "Hi from elsewhere", "How are you?"]
    assert (tmp_path / "trash" / path.name).read_bytes() == content
    assert not path.exists()
    written(tmp_path, name, parts=[{"type": "text", "text": "Hi from elsewhere"}])
    assert after_a_look(tmp_path) == texts


def test_a_copy_with_a_longer_reply_completes_the_one_that_was_cut_short(tmp_path: Path) -> None:
    made = conversation("Hello", id="c")
    made.append(answer("Once upon", id="r", parent="m0", status=Status.INTERRUPTED))
    run_with_store(tmp_path, lambda store: store.save(made))
    folder = tmp_path / "conversations"
    raw = json.loads((folder / "c.json").read_bytes())
    raw["messages"][1]["parts"][0]["text"] = "Once upon a time."
    raw["messages"][1]["reply"]["status"] = "done"
    (folder / "c (1).json").write_text(json.dumps(raw), "utf-8")
    assert after_a_look(tmp_path) == {"m0": "Hello", "r": "Once upon a time."}


def test_the_journal_alone_can_be_the_copy(tmp_path: Path) -> None:
    made = conversation("Hello", id="c")

    async def grow(store: ConversationFiles) -> None:
        await store.save(made)
        made.append(answer("Kept elsewhere", id="r", parent="m0"))
        await store.append(made, [made.message("r")])

    run_with_store(tmp_path, grow)
    folder = tmp_path / "conversations"
    (folder / "c.journal").rename(folder / "c.sync-conflict-20261125-101112-ABCDEFG.journal")
    assert after_a_look(tmp_path) == {"m0": "Hello", "r": "Kept elsewhere"}


def test_a_conversation_that_says_that_it_is_another_one_is_no_copy(tmp_path: Path) -> None:
    written(tmp_path, "c")
    made = conversation("A conversation of its own", id="c-2")
    run_with_store(tmp_path, lambda store: store.save(made))

    async def look(store: ConversationFiles) -> set[str]:
        await store.rescan()
        return {summary.id for summary in await store.summaries()}

    assert run_with_store(tmp_path, look) == {"c", "c-2"}
    assert copies_among(["c", "c-2", "cat", "d"]) == [Copy("c", "c-2")]
