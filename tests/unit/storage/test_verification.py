from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from desktop_ai.core.attachment import hash_of
from desktop_ai.core.message import ImagePart
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.conversation_schema import new_head, write_pieces
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.document_shape import json_schema
from desktop_ai.storage.finding import Finding
from desktop_ai.storage.verification import verify
from tests.support.conversations import conversation, run_with_store

Raw = dict[str, Any]


def findings(directory: Path) -> list[Finding]:
    return list(verify(DataDirectory(directory), directory / "settings.json"))


def mend(directory: Path) -> list[str]:
    """Mend what can be mended; what was wrong."""
    found = findings(directory)
    for finding in found:
        if finding.mend is not None:
            finding.mend()
    return [finding.problem for finding in found]


def document(directory: Path) -> Path:
    return directory / "conversations" / "c.json"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A data directory with one conversation, in the index too."""
    made = conversation("Hello", "Hi", "How are you?", "Well.", id="c")
    run_with_store(tmp_path, lambda store: store.save(made))
    (tmp_path / "settings.json").write_text("{}")
    return tmp_path


def texts(directory: Path) -> list[str]:
    made = run_with_store(directory, lambda store: store.load("c"))
    return [message.text for message in made.messages]


def test_files_in_order_give_no_findings(place: Path) -> None:
    assert findings(place) == []
    assert not (place / "quarantine").exists()


def no_parent(raw: Raw) -> None:
    raw["messages"][2]["parent"] = "nowhere"


def in_a_circle(raw: Raw) -> None:
    raw["messages"][0]["parent"] = "m3"


def wrong_type(raw: Raw) -> None:
    raw["messages"][1]["created"] = 5
    raw["messages"][1]["note"] = "mine"


def wrong_part(raw: Raw) -> None:
    raw["messages"][3]["parts"].append({"type": "text", "text": None})


def wrong_head(raw: Raw) -> None:
    raw["setup"] = []


def no_leaf(raw: Raw) -> None:
    raw["leaf"] = "nowhere"


def doubles(raw: Raw) -> None:
    raw["messages"].append({**raw["messages"][3], "parts": [{"type": "text", "text": "Another"}]})


BREAKAGES: dict[Callable[[Raw], None], str] = {
    no_parent: "message m2 hangs on nowhere, which is not there",
    in_a_circle: "hangs on itself",
    wrong_type: "message m1: Expected `str`, got `int` - at `$.created`",
    wrong_part: "message m3: Expected `str`, got `null`",
    wrong_head: "its setup does not keep to the schema",
    no_leaf: "the message that it shows last, nowhere, is not there",
    doubles: "2 messages are called m3",
}


@pytest.mark.parametrize("breakage", BREAKAGES, ids=lambda breakage: breakage.__name__)
def test_what_breaks_the_form_or_the_tree_is_told_and_mended_beside_the_original(
    place: Path, breakage: Callable[[Raw], None]
) -> None:
    raw = json.loads(document(place).read_bytes())
    breakage(raw)
    broken = json.dumps(raw, indent=1).encode()
    document(place).write_bytes(broken)
    (problem,) = mend(place)
    assert BREAKAGES[breakage] in problem
    assert findings(place) == []
    assert [path.read_bytes() for path in (place / "quarantine").iterdir()] == [broken]
    assert texts(place)[:4] == ["Hello", "Hi", "How are you?", "Well."]
    written = json.loads(document(place).read_bytes())
    jsonschema.validate(written, json_schema())
    assert written["messages"][1].get("note") == raw["messages"][1].get("note")


def test_a_document_that_was_cut_off_is_mended_from_its_whole_lines(place: Path) -> None:
    whole = document(place).read_bytes()
    document(place).write_bytes(whole[: whole.index(b'"id":"m3"')])
    assert len(mend(place)) == 1
    assert findings(place) == []
    assert texts(place) == ["Hello", "Hi", "How are you?"]


def test_nothing_but_noise_cannot_be_mended_and_stays_where_it_is(place: Path) -> None:
    document(place).write_bytes(random.Random(1).randbytes(2000))
    assert len(mend(place)) == 1
    assert [finding.mend for finding in findings(place)] == [None]


def test_later_kinds_of_part_and_role_are_nothing_wrong(place: Path) -> None:
    raw = json.loads(document(place).read_bytes())
    raw["messages"][1]["parts"].append({"type": "hologram", "depth": 3})
    raw["messages"][1]["reply"]["status"] = "dreaming"
    raw["messages"][0]["role"] = "narrator"
    document(place).write_text(json.dumps(raw), "utf-8")
    assert findings(place) == []


def test_a_journal_with_damaged_lines_is_told_and_what_it_says_is_kept(place: Path) -> None:
    made = run_with_store(place, lambda store: store.load("c"))

    async def grow(store: ConversationFiles) -> None:
        opened = await store.load("c")
        opened.append(msgspec.structs.replace(made.message("m2"), id="m4", parent="m3"))
        await store.append(opened, [opened.message("m4")])

    run_with_store(place, grow)
    path = document(place).with_suffix(".journal")
    path.write_bytes(path.read_bytes() + b'{"message":{"id"\n')
    assert mend(place) == ["some lines of its journal are damaged"]
    assert findings(place) == []
    assert not path.exists()
    assert len(texts(place)) == 5


def with_picture(place: Path) -> Path:
    """Hang a picture on the first message; where it lies."""
    data = b"\x89PNG\r\n\x1a\n a picture"
    path = place / "conversations" / "c.attachments" / f"{hash_of(data)}.png"
    path.parent.mkdir()
    path.write_bytes(data)
    raw = json.loads(document(place).read_bytes())
    raw["messages"][0]["parts"].append(msgspec.to_builtins(ImagePart(hash_of(data), "image/png")))
    document(place).write_text(json.dumps(raw), "utf-8")
    assert findings(place) == []
    return path


def test_a_picture_that_is_missing_is_brought_from_where_it_still_lies(place: Path) -> None:
    path = with_picture(place)
    draft = place / "drafts" / path.name
    draft.parent.mkdir()
    path.rename(draft)
    assert mend(place) == ["it is not there, but a message shows it"]
    assert findings(place) == []
    path.write_bytes(b"something else")
    draft.unlink()
    assert mend(place) == ["it is damaged"]
    assert len(findings(place)) == 1


def test_an_index_that_cannot_be_read_or_lies_is_thrown_away(place: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(place / "library.sqlite")) as connection, connection:
        connection.execute("UPDATE conversations SET title = 'Something else'")
    assert mend(place) == ["it has another title than the file for c"]
    assert findings(place) == []
    for name in ("library.sqlite", "search.sqlite"):
        (place / name).write_bytes(b"no database" * 100)
    assert mend(place) == ["file is not a database", "file is not a database"]
    assert findings(place) == []


def test_settings_and_usage_that_cannot_be_read_are_told_and_mended(place: Path) -> None:
    (place / "settings.json").write_text("{")
    (place / "usage").mkdir()
    good = b'{"when":"2026-11-01T00:00:00Z","account":"a","model":"m"}'
    (place / "usage" / "2026-11.jsonl").write_bytes(good + b"\nbroken\n" + good + b"\n")
    assert len(mend(place)) == 2
    assert findings(place) == []
    assert (place / "usage" / "2026-11.jsonl").read_bytes() == good + b"\n" + good + b"\n"
    assert {path.name for path in (place / "quarantine").iterdir()} == {"settings.json", "2026-11.jsonl"}


def test_what_lies_in_the_trash_and_in_backups_on_drafts_and_in_the_list_of_folders_is_looked_at(
    place: Path,
) -> None:
    whole = document(place).read_bytes()
    for folder in ("trash", "backups/2026-11-24/conversations", "backups/2026-11-25/conversations", "drafts"):
        (place / folder).mkdir(parents=True)
    (place / "trash" / "c.json").write_bytes(whole)
    (place / "backups" / "2026-11-24" / "conversations" / "c.json").write_bytes(whole)
    (place / "drafts" / f"{hash_of(b'a picture')}.png").write_bytes(b"a picture")
    (place / "folders.json").write_text('{"folders": [{"path": "Work", "colour": 1}]}')
    assert findings(place) == []

    (place / "trash" / "c.json").write_bytes(whole[:-200])
    for day in ("2026-11-24", "2026-11-25"):
        (place / "backups" / day / "conversations" / "c.json").write_bytes(whole[:200])
    (place / "drafts" / f"{hash_of(b'a picture')}.png").write_bytes(b"another")
    (place / "folders.json").write_text('{"folders": [{"path": "Work", "colour": 1}, 7], "more": 2}')
    assert [finding.place for finding in findings(place)] == [
        "trash/c.json",
        "data/folders.json".replace("data", place.name),
        f"drafts/{hash_of(b'a picture')}.png",
        "backups/2026-11-24/c.json",
        "backups/2026-11-25/c.json",
    ]
    assert len(mend(place)) == 5
    assert findings(place) == []
    folders = json.loads((place / "folders.json").read_bytes())
    assert folders == {"folders": [{"path": "Work", "colour": 1}], "more": 2}
    assert len(list((place / "quarantine").iterdir())) == 5


def everything() -> Raw:
    """A document in which everything occurs that the schema names."""
    raw: Raw = json.loads(
        b"".join(write_pieces(new_head("c"), conversation("Hello", "Hi", "How?").messages, {}))
    )
    raw |= {
        "title": "Hello",
        "created": "2026-01-02T03:04:05Z",
        "updated": "2026-01-02T03:04:05Z",
        "revision": "ab",
        "filing": {"folder": "A", "tags": ["x"], "pinned": True, "archived": False, "position": 1.5},
        "leaf": "m2",
        "setup": {"preset": "p", "left_out": ["seed"], "first_sent": "m0", "sampling": {"temperature": 0.5}},
    }
    raw["messages"][1] |= {
        "parts": [
            {"type": "text", "text": "a"},
            {"type": "file", "name": "f", "text": "t", "language": "py", "size": 4},
            {"type": "reasoning", "text": "h", "details": [{"a": 1}], "extra": {"b": 2}},
            {"type": "tool_call", "id": "1", "name": "n", "arguments": "{}", "extra": {}},
            {"type": "tool_result", "id": "1", "text": "x", "is_error": False},
            {"type": "later", "z": 1},
        ],
        "citations": [{"url": "https://example.org", "title": "t"}],
        "is_excluded": False,
    }
    raw["messages"][1]["reply"]["error"] = {
        "kind": "k",
        "message": "m",
        "remedy": "r",
        "limit": 1,
        "asked": 2,
    }
    return raw


def places_in(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    for key, item in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from places_in(item, (*path, key))


STRANGERS: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**30, "x", "", [], {}, [None], {"type": "text"}, {"type": []}, [1], {"a": None},
)  # fmt: skip


def changed(raw: Raw, chance: random.Random) -> Raw:
    """The document with something in it taken out, or something else in its place."""
    made = copy.deepcopy(raw)
    *way, last = chance.choice(list(places_in(made)))
    around: Any = made
    for key in way:
        around = around[key]
    if isinstance(around, dict) and chance.random() < 0.25:
        del around[last]
    else:
        around[last] = chance.choice(STRANGERS)
    return made


def test_whatever_the_schema_refuses_is_told_and_what_is_mended_keeps_to_it(place: Path) -> None:
    schema, chance, counts = jsonschema.Draft202012Validator(json_schema()), random.Random(5), [0, 0]
    document(place).write_text(json.dumps(everything()))
    assert findings(place) == []
    for _ in range(120):
        raw = changed(everything(), chance)
        document(place).write_text(json.dumps(raw))
        is_allowed = schema.is_valid(raw)
        counts[is_allowed] += 1
        assert mend(place) or is_allowed, raw
        if document(place).exists() and findings(place) == []:
            schema.validate(json.loads(document(place).read_bytes()))
    assert min(counts) > 10
