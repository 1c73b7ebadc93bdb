"""import(export(x)) = x."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_ai.core.attachment import hash_of
from desktop_ai.core.imports.imported import Imported, Skipped
from desktop_ai.core.message import Status
from desktop_ai.core.transfer import Format
from desktop_ai.services.export_sinks import Look
from desktop_ai.services.exports import Exports
from desktop_ai.storage.attachment_files import AttachmentFiles
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.import_file import read_file
from desktop_ai.storage.outside_files import OutsideFiles
from desktop_ai.storage.worker import StorageWorker
from tests.support.picture_files import png

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
UNKNOWN = st.dictionaries(
    st.sampled_from(["folder", "tags", "later"]), st.lists(WORDS, max_size=2), max_size=2
)
PARTS = st.lists(
    st.one_of(
        WORDS.map(lambda text: {"type": "text", "text": text}),
        WORDS.map(lambda text: {"type": "reasoning", "text": text, "details": [{"signature": text}]}),
        st.integers(0, 3).map(
            lambda level: {
                "type": "image",
                "hash": hash_of(png(level=level)),
                "media_type": "image/png",
                "name": "p.png",
                "width": 2,
                "height": 1,
                "size": len(png(level=level)),
            }
        ),
        st.tuples(WORDS, WORDS).map(lambda two: {"type": "file", "name": two[0], "text": two[1]}),
        st.just({"type": "tool_call", "id": "1", "name": "f", "arguments": "{", "extra": {"x": 1}}),
        st.tuples(WORDS, st.booleans()).map(
            lambda two: {"type": "tool_result", "id": "1", "text": two[0], "is_error": two[1], "later": 1}
        ),
        WORDS.map(lambda text: {"type": "refusal", "text": text}),
        st.just({"type": "hologram", "depth": [1, {"of": None}]}),
    ),
    max_size=3,
)
REPLIES = st.none() | st.builds(
    lambda status, error, more: {
        "status": status.value,
        "model": "m",
        "usage": {"prompt_tokens": 1, "later": {}},
        **error,
        **more,
    },
    st.sampled_from([status for status in Status if status is not Status.WAITING]),
    st.sampled_from([{}, {"error": {"kind": "offline", "message": "No.", "limit": 5}}, {"preset": "p"}]),
    UNKNOWN,
)
FILINGS = st.sampled_from(
    [
        {},
        {"folder": "work/now", "tags": ["a", "b c"], "pinned": True},
        {"archived": True, "position": 2.5, "later": [None]},
    ]
)
MORE = st.sampled_from(
    [{}, {"is_excluded": True}, {"citations": [{"url": "https://a.example/", "title": "A", "later": 0}]}]
)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document as some version of this program may have written it."""
    count = draw(st.integers(1, 6))
    messages: list[dict[str, Any]] = []
    for number in range(count):
        parents = [None, *(f"m{each}" for each in range(number))]
        reply = draw(REPLIES)
        message = {
            "id": f"m{number}",
            "parent": draw(st.sampled_from(parents)),
            "role": "user" if reply is None else "assistant",
            "created": "2026-01-02T03:04:05.678Z",
            "parts": draw(PARTS),
            **draw(MORE),
            **draw(UNKNOWN),
        }
        messages.append(message if reply is None else {**message, "reply": reply})
    return {
        "format": "desktop-ai-conversation",
        "version": 1,
        "id": draw(st.sampled_from(["20260101-000000-000aaaa", "other"])),
        "title": "A title",
        "created": "2026-01-02T03:04:05.678Z",
        "updated": "2026-01-02T03:04:06.000Z",
        "revision": "abcd",
        "filing": draw(FILINGS),
        "leaf": draw(st.sampled_from([message["id"] for message in messages])),
        "setup": {"model": "m", **draw(UNKNOWN)},
        **draw(UNKNOWN),
        "messages": messages,
    }


def hashes(document: dict[str, Any]) -> set[str]:
    parts = [part for message in document["messages"] for part in message["parts"]]
    return {part["hash"] for part in parts if part["type"] == "image"}


async def exported(directory: Path, ids: list[str], format: Format, path: Path) -> None:
    worker = StorageWorker()
    store, attachments = ConversationFiles(directory, worker), AttachmentFiles(directory, worker)

    def picture(id: str, part: Any) -> Any:
        return attachments.read(id, part.hash, part.media_type)

    await Exports(store, picture, OutsideFiles(), Look(lambda text, _: text)).export(ids, format, str(path))
    assert await store.close()


async def brought_in(directory: Path, path: Path) -> None:
    store = ConversationFiles(directory)
    for step in read_file(path):
        assert isinstance(step.found, Imported)
        await store.add(step.found)
    assert await store.close()


@settings(max_examples=40, deadline=None)
@given(st.lists(documents(), min_size=1, max_size=2, unique_by=lambda made: made["id"]), st.booleans())
def test_what_went_out_comes_in_as_it_was(made: list[dict[str, Any]], is_zip: bool) -> None:
    with TemporaryDirectory() as folder:
        here, there = Path(folder) / "here", Path(folder) / "there"
        for document in made:
            files = here / "conversations" / f"{document['id']}.attachments"
            files.mkdir(parents=True)
            (files.parent / f"{document['id']}.json").write_text(json.dumps(document), "utf-8")
            for level in range(4):
                data = png(level=level)
                if hash_of(data) in hashes(document):
                    (files / f"{hash_of(data)}.png").write_bytes(data)
        path = Path(folder) / "file"
        ids = [document["id"] for document in made]
        asyncio.run(exported(here, ids, Format.ZIP if is_zip else Format.JSON, path))
        asyncio.run(brought_in(there, path))
        for document in made:
            came = json.loads((there / "conversations" / f"{document['id']}.json").read_text("utf-8"))
            assert came == document
            files = there / "conversations" / f"{document['id']}.attachments"
            kept = {each.stem for each in files.iterdir()} if files.exists() else set()
            assert kept == hashes(document)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    document = {
        "format": "desktop-ai-conversation",
        "version": 1,
        "id": "taken",
        "messages": [{"id": "a", "parent": None, "role": "user", "parts": [{"type": "text", "text": "x"}]}],
    }
    path = tmp_path / "file.json"
    path.write_text(json.dumps(document))
    here = tmp_path / "here"
    (here / "conversations").mkdir(parents=True)
    there = here / "conversations" / "taken.json"
    there.write_text(json.dumps({**document, "title": "Mine"}))
    before = there.read_bytes()
    asyncio.run(brought_in(here, path))
    assert there.read_bytes() == before
    assert len(list((here / "conversations").glob("*.json"))) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"version": 99},
        {"version": "x"},
        {"messages": {}},
        {"messages": []},
        {"messages": [{"id": "a", "parent": 5}]},
        {"messages": [{"parent": "a"}]},
    ],
)
def test_documents_that_cannot_come_say_why(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "file.json"
    path.write_text(json.dumps({"format": "desktop-ai-conversation", "title": "T", **change}))
    found = [step.found for step in read_file(path)]
    assert len(found) == 1
    assert isinstance(found[0], Skipped)
    assert found[0].title == "T"


def test_a_file_that_is_not_what_the_message_shows_does_not_come(tmp_path: Path) -> None:
    picture = {"type": "image", "hash": hash_of(png()), "media_type": "image/png"}
    document = {
        "format": "desktop-ai-conversation",
        "id": "../../etc/passwd",
        "messages": [{"id": "a", "parent": None, "role": "user", "parts": [picture]}],
        "attached_files": {hash_of(png()): {"media_type": "image/png", "data": "AAAA"}},
    }
    path = tmp_path / "file.json"
    path.write_text(json.dumps(document))
    found = next(read_file(path)).found
    assert isinstance(found, Imported)
    assert found.files == {}
    assert len(found.notes) == 1
    assert "/" not in found.conversation.id
