from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.message import (
    Citation,
    Failure,
    ReasoningPart,
    RefusalPart,
    Role,
    Status,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    UnknownPart,
)
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.response_format import FormatKind, ResponseFormat
from desktop_ai.storage.atomic_file import PIECE_SIZE
from desktop_ai.storage.conversation_schema import (
    Document,
    changed_head,
    conversation_from,
    head_of,
    new_head,
    quick_head,
    read_document,
    upgraded,
    write_pieces,
)
from desktop_ai.storage.document_shape import SCHEMA_FILE, json_schema, json_schema_text
from desktop_ai.storage.json_object import MalformedError
from desktop_ai.storage.migrations import migrated
from tests.support.conversations import answer, conversation, question

SCHEMA = Path(__file__).parents[3] / "resources" / SCHEMA_FILE


def written(made: Conversation, document: Document | None = None) -> bytes:
    """The file for a conversation; checked against the schema."""
    head = changed_head(document.head if document else new_head(made.id), None, head_of(made))
    data = b"".join(write_pieces(head, made.messages, dict(document.kept) if document else {}))
    jsonschema.validate(json.loads(data), json_schema())
    return data


def file_with(**fields: Any) -> bytes:
    """A file as another program may lay it out."""
    raw = {"format": "desktop-ai-conversation", "version": 1, **fields}
    return json.dumps(raw, indent=3, ensure_ascii=False).encode()


def raw_message(id: str, parent: str | None = None, **fields: Any) -> dict[str, Any]:
    return {"id": id, "parent": parent, "role": "user", "created": "2026", **fields}


def test_the_schema_in_resources_is_the_one_of_the_types() -> None:
    """UPDATE_SCHEMA=1 in the environment writes it anew."""
    if os.environ.get("UPDATE_SCHEMA"):
        SCHEMA.write_text(json_schema_text(), "utf-8")
    assert SCHEMA.read_text("utf-8") == json_schema_text()
    jsonschema.Draft202012Validator.check_schema(json.loads(SCHEMA.read_text("utf-8")))


@pytest.mark.parametrize("wrong", [{"format": "other"}, {"version": "1"}, {"messages": [{"id": 1}]}])
def test_the_schema_refuses_what_is_no_conversation(wrong: dict[str, Any]) -> None:
    raw = {"format": "desktop-ai-conversation", "version": 1, "messages": [], **wrong}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(raw, json_schema())


def test_a_conversation_comes_back_as_it_was() -> None:
    made = conversation("Hello", "Hi", "How?", setup=Setup("a", "m", "Be\nbrief", Sampling(max_tokens=7)))
    made.append(
        msgspec.structs.replace(
            answer("", id="m9", parent="m1", status=Status.FAILED),
            parts=(
                ReasoningPart("hm"),
                TextPart('quotes " and \u2028 and 日本 and \x00'),
                RefusalPart("no"),
                ToolCallPart("c1", "search", '{"q":', {"index": 1}),
                ToolResultPart("c1", "that is no JSON", is_error=True),
                ToolResultPart("", ""),
            ),
            citations=(Citation("https://example.org", "Example"),),
        )
    )
    made.replace(
        msgspec.structs.replace(
            made.message("m9"),
            reply=msgspec.structs.replace(
                made.message("m9").reply or answer("").reply, error=Failure("offline", "No network.", "Wait.")
            ),
        )
    )
    made.show("m2")
    made.title = "A “title” and 日本"
    back = conversation_from(made.id, read_document(written(made)))
    assert (back.id, back.title, back.created, back.updated, back.setup, back.leaf) == (
        made.id,
        made.title,
        made.created,
        made.updated,
        made.setup,
        made.leaf,
    )
    assert back.messages == made.messages
    assert [message.id for message in back.path()] == ["m0", "m1", "m2"]


def test_each_message_has_a_line_of_its_own_and_the_keys_an_order() -> None:
    lines = written(conversation("Hello", "Hi", id="c")).decode().splitlines()
    assert [line.split(":")[0] for line in lines[1:10]] == [
        f'"{key}"'
        for key in (
            "format",
            "version",
            "id",
            "title",
            "created",
            "updated",
            "leaf",
            "setup",
            "messages",
        )
    ]
    assert [json.loads(line.rstrip(","))["id"] for line in lines[10:12]] == ["m0", "m1"]
    assert lines[12:] == ["]", "}"]


def test_writing_twice_gives_the_same_bytes() -> None:
    data = written(conversation("Hello", "Hi"))
    document = read_document(data)
    assert b"".join(write_pieces(document.head, (), document.kept)) == data


def test_a_large_conversation_is_written_in_pieces() -> None:
    made = conversation(*["word " * 200] * 2000)
    pieces = list(write_pieces(new_head("c"), made.messages, {}))
    assert len(pieces) > 5
    assert max(map(len, pieces)) <= PIECE_SIZE
    made.append(question("x" * 3 * PIECE_SIZE, id="long", parent=made.leaf))
    assert max(map(len, write_pieces(new_head("c"), made.messages, {}))) <= PIECE_SIZE + len(b"\n]\n}\n")


@pytest.mark.parametrize("layout", ["indented", "one line", "byte order mark", "windows", "sorted"])
def test_files_laid_out_otherwise_are_read(layout: str) -> None:
    made = conversation("Hello", "Hi", "ü")
    raw = json.loads(written(made))
    data = {
        "indented": json.dumps(raw, indent=4).encode(),
        "one line": json.dumps(raw, separators=(",", ":")).encode(),
        "byte order mark": b"\xef\xbb\xbf" + written(made),
        "windows": written(made).replace(b"\n", b"\r\n"),
        "sorted": json.dumps(raw, indent=0, sort_keys=True).encode(),
    }[layout]
    assert conversation_from(made.id, read_document(data)).messages == made.messages


def test_title_and_date_are_found_in_the_first_bytes() -> None:
    made = conversation("Hello", "Hi", setup=Setup(instructions="long " * 10_000))
    assert quick_head(written(made)[:4096]) is None
    head = quick_head(written(made)[:65_536])
    assert head is not None
    assert (head["title"], head["updated"]) == (made.title, made.updated)
    assert quick_head(json.dumps(json.loads(written(made))).encode()[:4096]) is None
    assert quick_head(b"") is None


FULL_OF_UNKNOWN: dict[str, Any] = {
    "title": "T",
    "created": "2026-01-01",
    "updated": "2026-01-02",
    "leaf": "b",
    "colour": {"of": ["the", {"cover": 2**80}]},
    "setup": {"model": "m", "seed": 7, "sampling": {"temperature": 1.0, "min_p": 0.1}},
    "messages": [
        raw_message("a", stars=5, parts=[{"type": "text", "text": "Hello", "language": "en"}]),
        {
            **raw_message("b", "a", role="assistant"),
            "parts": [
                {"type": "hologram", "beams": [1, 2]},
                {"type": "text", "text": "Hi", "annotations": [{"x": 1}]},
                {"type": "text", "text": 5},
                "bare",
            ],
            "citations": [{"url": "u", "icon": "i"}],
            "reply": {
                "status": "done",
                "model": "m",
                "region": "eu",
                "usage": {"prompt_tokens": 1, "audio_tokens": 9},
                "timings": {"total": 1.5, "queue": 0.1},
                "error": {"kind": "k", "message": "m", "code": 1},
            },
        },
        {**raw_message("c", "a", role="moderator"), "reply": {"status": "pondering", "usage": "lots"}},
        {**raw_message("d", "nowhere"), "created": 12, "parts": [], "citations": {"not": "a list"}},
    ],
}


def test_unknown_fields_survive_at_every_level_when_nothing_changes() -> None:
    document = read_document(file_with(**FULL_OF_UNKNOWN))
    made = conversation_from("c", document)
    head = changed_head(document.head, head_of(made), head_of(made))
    back = json.loads(b"".join(write_pieces(head, made.messages, document.kept)))
    assert back == {"format": "desktop-ai-conversation", "version": 1, **FULL_OF_UNKNOWN}


def test_what_is_unknown_is_read_as_the_nearest_known() -> None:
    made = conversation_from("c", read_document(file_with(**FULL_OF_UNKNOWN)))
    b, c, d = (made.message(id) for id in "bcd")
    assert b.parts == (UnknownPart("hologram"), TextPart("Hi"), UnknownPart("text"), UnknownPart(""))
    assert c.role is Role.ASSISTANT
    assert c.reply is not None
    assert c.reply.status is Status.INCOMPLETE
    assert (d.parent, d.created, d.citations) == (None, "", ())
    assert made.setup == Setup(model="m", sampling=Sampling(temperature=1.0))


def test_unknown_fields_survive_at_every_level_when_everything_known_changes() -> None:
    document = read_document(file_with(**FULL_OF_UNKNOWN))
    made = conversation_from("c", document)
    seen = head_of(made)
    b = made.message("b")
    assert b.reply is not None
    assert b.reply.usage is not None
    parts = (ReasoningPart("first"), b.parts[0], TextPart("Hi there"), *b.parts[2:])
    usage = msgspec.structs.replace(b.reply.usage, prompt_tokens=2)
    reply = msgspec.structs.replace(b.reply, status=Status.STOPPED, usage=usage, error=None)
    made.replace(msgspec.structs.replace(b, parts=parts, reply=reply))
    made.replace(msgspec.structs.replace(made.message("c"), reply=msgspec.structs.replace(reply, usage=None)))
    made.title = "Other"
    made.setup = Setup(model="n", sampling=Sampling(top_p=0.5))
    head = changed_head(document.head, seen, head_of(made))
    back = json.loads(b"".join(write_pieces(head, made.messages, document.kept)))
    assert back["title"] == "Other"
    assert back["colour"] == FULL_OF_UNKNOWN["colour"]
    assert back["setup"] == {"model": "n", "seed": 7, "sampling": {"top_p": 0.5, "min_p": 0.1}}
    assert back["messages"][0] == FULL_OF_UNKNOWN["messages"][0]
    message = back["messages"][1]
    assert message["parts"] == [
        {"type": "reasoning", "text": "first"},
        {"type": "hologram", "beams": [1, 2]},
        {"type": "text", "text": "Hi there"},
        {"type": "text", "text": 5},
        "bare",
    ]
    assert message["citations"] == [{"url": "u", "icon": "i"}]
    assert message["reply"] == {
        "status": "stopped",
        "model": "m",
        "region": "eu",
        "usage": {"prompt_tokens": 2, "audio_tokens": 9},
        "timings": {"total": 1.5, "queue": 0.1},
    }
    assert back["messages"][2]["role"] == "moderator"
    assert back["messages"][2]["reply"]["status"] == "stopped"


def test_what_a_tool_said_keeps_the_fields_that_came_with_it() -> None:
    result = {"type": "tool_result", "id": "c1", "text": "21 °C", "took": 0.4, "image": {"url": "x"}}
    raw = raw_message("a", None) | {"role": "assistant", "parts": [result, {"type": "text", "text": "Mild."}]}
    document = read_document(file_with(messages=[raw]))
    made = conversation_from("c", document)
    assert made.message("a").parts == (ToolResultPart("c1", "21 °C"), TextPart("Mild."))
    parts = (ToolResultPart("c1", "22 °C", is_error=True), *made.message("a").parts[1:])
    made.replace(msgspec.structs.replace(made.message("a"), parts=parts))
    head = changed_head(document.head, head_of(made), head_of(made))
    back = json.loads(b"".join(write_pieces(head, made.messages, document.kept)))
    assert back["messages"][0]["parts"][0] == {**result, "text": "22 °C", "is_error": True}


def test_a_part_that_grows_in_its_place_keeps_its_unknown_fields() -> None:
    document = read_document(file_with(**FULL_OF_UNKNOWN))
    made = conversation_from("c", document)
    b = made.message("b")
    made.replace(msgspec.structs.replace(b, parts=(b.parts[0], TextPart("Hi there"), *b.parts[2:])))
    back = json.loads(b"".join(write_pieces(document.head, made.messages, document.kept)))
    assert back["messages"][1]["parts"][1] == {
        "type": "text",
        "text": "Hi there",
        "annotations": [{"x": 1}],
    }


@pytest.mark.parametrize(
    ("parents", "roots"),
    [
        ({"a": None, "b": "a"}, {"a"}),
        ({"a": "b", "b": "a"}, {"a", "b"}),
        ({"a": "a"}, {"a"}),
        ({"a": "nowhere", "b": "a"}, {"a"}),
        ({"b": "a", "c": "b", "a": None}, {"a"}),
        ({"a": "c", "b": "a", "c": "b", "d": "c"}, {"a", "b", "c"}),
    ],
)
def test_no_message_of_a_damaged_tree_is_out_of_reach(
    parents: dict[str, str | None], roots: set[str]
) -> None:
    messages = [raw_message(id, parent) for id, parent in parents.items()]
    document = read_document(file_with(messages=messages))
    made = conversation_from("c", document)
    first = {message.id for message in made.messages if message.parent is None}
    assert len(first) == 1
    assert first <= roots
    reached, waiting = set(), [None, *first]
    while waiting:
        found = [message.id for message in made.children(waiting.pop())]
        waiting.extend(found)
        reached.update(found)
    assert reached == set(parents)
    back = json.loads(b"".join(write_pieces(document.head, made.messages, document.kept)))
    assert {message["id"]: message["parent"] for message in back["messages"]} == parents


def test_a_second_message_with_the_same_id_is_kept_under_another() -> None:
    messages = [raw_message("a", stars=number) for number in (1, 2, 2)]
    document = read_document(file_with(messages=messages))
    assert {id: (kept.raw or {})["stars"] for id, kept in document.kept.items()} == {
        "a": 1,
        "a-2": 2,
        "a-3": 2,
    }


def test_the_same_message_twice_is_one() -> None:
    document = read_document(file_with(messages=[raw_message("a", stars=1), raw_message("a", stars=1)]))
    assert list(document.kept) == ["a"]


@pytest.mark.parametrize(
    ("leaf", "shown"), [({"leaf": "b"}, "b"), ({"leaf": None}, None), ({}, "c"), ({"leaf": "gone"}, "c")]
)
def test_the_path_that_is_shown(leaf: dict[str, Any], shown: str | None) -> None:
    messages = [raw_message("a"), raw_message("b", "a"), raw_message("c", "a")]
    assert conversation_from("c", read_document(file_with(messages=messages, **leaf))).leaf == shown


def test_a_file_without_title_and_date_gets_them_from_its_messages() -> None:
    message = raw_message("a", parts=[{"type": "text", "text": "What is\nthis?"}], created="2026-01-02")
    made = conversation_from("c", read_document(file_with(messages=[message])))
    assert (made.title, made.updated) == ("What is this?", "2026-01-02T00:00:00.000Z")


EVIL = "\x1b[31mred\x07 \u202etxt\x00 " + "x" * 5000


@pytest.mark.parametrize(
    ("updated", "read"),
    [
        ("2026-01-02T03:04:05.678Z", "2026-01-02T03:04:05.678Z"),
        ("2026-01-02T03:04:05+02:00", "2026-01-02T01:04:05.000Z"),
        ("9999-12-31T23:59:59-14:00", "2026-01-01T00:00:00.000Z"),
        ("0001-01-01T00:00:00+14:00", "2026-01-01T00:00:00.000Z"),
        ("yesterday", "2026-01-01T00:00:00.000Z"),
    ],
)
def test_title_and_date_are_made_fit_for_a_list_and_stay_in_the_file_as_they_were(
    updated: str, read: str
) -> None:
    document = read_document(file_with(title=EVIL, updated=updated, created="2026-01-01", messages=[]))
    made = conversation_from("c", document)
    assert (made.title[:8], len(made.title), made.updated) == ("red txt ", 200, read)
    assert made.title.isprintable()
    head = changed_head(document.head, head_of(made), head_of(made))
    assert (head["title"], head["updated"]) == (EVIL, updated)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \n",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b"\x00" * 100,
        "{}".encode("utf-16"),
        file_with(version="one"),
        file_with(version=0),
        file_with(version=True),
        file_with(messages={}),
        file_with(messages=[5]),
        file_with(messages=[{"role": "user"}]),
        file_with(messages=[raw_message("")]),
        file_with(messages=[{"id": ["a"]}]),
        file_with(messages=[raw_message("a", 5)]),  # type: ignore[arg-type]
        file_with(messages=[raw_message("a", parts="text")]),
        file_with(a=1).replace(b'"a": 1', b'"a": NaN'),
        file_with(a=1).replace(b'"a": 1', b'"a": 1e999'),
        file_with(a=1).replace(b'"a": 1', b'"a": ' + b"9" * 5000),
        file_with(a=1).replace(b'"a": 1', b'"a": "\\ud800"'),
        file_with(a=1).replace(b'"a": 1', b'"a": "\xff"'),
        file_with(a=1).replace(b'"a": 1', b'"a": ' + b"[" * 100_000),
        file_with(format="something else"),
    ],
)
def test_what_is_no_conversation_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedError):
        read_document(data)


def test_half_a_character_is_written_as_a_mark() -> None:
    made = conversation("bad \ud83d end", "fine")
    assert read_document(written(made)).kept["m0"].message.text == "bad \ufffd end"


def test_parameters_that_cannot_be_are_not_sent_but_stay_in_the_file() -> None:
    setup = {"sampling": {"temperature": 1e30, "top_p": "high", "max_tokens": 10}}
    document = read_document(file_with(setup=setup, messages=[]))
    made = conversation_from("c", document)
    assert made.setup.sampling == Sampling(max_tokens=10)
    seen = head_of(made)
    made.title = "new"
    assert changed_head(document.head, seen, head_of(made))["setup"] == setup


def test_every_kind_of_parameter_is_read_back_and_one_that_is_wrong_costs_no_other() -> None:
    form = ResponseFormat(FormatKind.JSON_SCHEMA, "city", '{"type": ', is_strict=False)
    sampling = Sampling(n=2, stop=("END", "\n"), seed=7, response_format=form, logprobs=True, extra='{"a": ')
    made = conversation("hi", "there")
    made.setup = msgspec.structs.replace(made.setup, sampling=sampling)
    assert conversation_from("c", read_document(written(made))).setup.sampling == sampling
    for wrong in ({"stop": ["a"] * 9}, {"response_format": {"kind": "xml"}}, {"n": True}, {"extra": {}}):
        document = read_document(file_with(setup={"sampling": {"seed": 7, **wrong}}, messages=[]))
        read = conversation_from("c", document).setup.sampling
        assert read.sent() in ({"seed": 7}, {"seed": 7, "response_format": {"type": "text"}}), wrong


def test_migrations_run_in_order_from_the_version_of_the_file() -> None:
    def m001_rename(raw: dict[str, Any]) -> dict[str, Any]:
        return {**{key: value for key, value in raw.items() if key != "name"}, "title": raw["name"]}

    def m002_shout(raw: dict[str, Any]) -> dict[str, Any]:
        return {**raw, "title": raw["title"].upper()}

    steps = (m001_rename, m002_shout)
    assert migrated({"version": 1, "name": "a"}, 1, steps=steps) == {"version": 3, "title": "A"}
    assert migrated({"version": 2, "title": "a"}, 2, steps=steps) == {"version": 3, "title": "A"}
    assert migrated({"version": 1, "name": "a"}, 1, 2, steps=steps) == {"version": 2, "title": "a"}
    assert migrated({"version": 3, "title": "a"}, 3, steps=steps) == {"version": 3, "title": "a"}


def test_a_document_of_this_version_or_a_newer_one_is_not_migrated() -> None:
    for version in (1, 99):
        document = read_document(file_with(version=version, messages=[raw_message("a")]))
        assert upgraded(document) is document


def test_a_question_alone_is_valid() -> None:
    made = Conversation("c")
    made.append(question("?"))
    assert read_document(written(made)).kept["m1"].message == question("?")
