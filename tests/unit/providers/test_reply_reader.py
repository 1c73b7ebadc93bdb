"""No stream, however broken, stops the reader or costs words that had arrived."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.core.reply import (
    ContentDelta,
    ContentWasReasoning,
    Ended,
    ReasoningDelta,
    ReplyDraft,
    ReplyEvent,
)
from desktop_ai.providers.error_bodies import error_of_body
from desktop_ai.providers.reply_reader import ReplyReader, Trouble, decoded
from tests.support.scripted_server import chunk, transcript

WIRE = Path(__file__).parents[2] / "wire"
STREAMS = {path.stem: path.read_bytes() for path in sorted(WIRE.glob("*.sse"))}
STRUCTURE = [
    b"\n",
    b"\r",
    b"data: ",
    b"{",
    b"}",
    b'"',
    b"null",
    b"[]",
    b"\xff",
    b"<think>",
    b"</think>",
    b": x\n\n",
    b"0",
]

FIELDS = [
    "choices",
    "delta",
    "content",
    "usage",
    "error",
    "message",
    "tool_calls",
    "index",
    "function",
    "reasoning",
]
LEAVES = st.none() | st.booleans() | st.floats() | st.text()
DOCUMENTS = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(FIELDS), inner), max_leaves=20
)


def read(*pieces: bytes) -> tuple[ReplyReader, list[ReplyEvent]]:
    reader = ReplyReader()
    events: list[ReplyEvent] = []
    for piece in pieces:
        events.extend(reader.feed(piece))
        if reader.is_done:
            break
    return reader, events + reader.end()


def text_of(events: list[ReplyEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, ContentDelta | ReasoningDelta))


def cut(stream: bytes, random: Random) -> list[bytes]:
    places = sorted({0, len(stream), *(random.randrange(len(stream) + 1) for _ in range(4))})
    return [stream[start:stop] for start, stop in pairwise(places)]


def mutated(stream: bytes, random: Random) -> bytes:
    for _ in range(random.randint(1, 4)):
        at, to = sorted(random.randrange(len(stream) + 1) for _ in range(2))
        match random.randrange(4):
            case 0:
                stream = stream[:at] + random.choice(STRUCTURE) + stream[at:]
            case 1:
                stream = stream[:at] + stream[min(to, at + 20) :]
            case 2:
                stream = stream[:to]
            case _:
                stream = stream[:to] + stream[at:]
    return stream


@pytest.mark.parametrize("name", STREAMS)
def test_a_damaged_stream_ends_in_a_defined_state(name: str) -> None:
    random = Random(name)
    for _ in range(250):
        stream = mutated(STREAMS[name], random)
        reader, events = read(*cut(stream, random))
        draft = ReplyDraft()
        for event in events:
            draft.add(event)
        for choice in draft.choices.values():
            json.dumps([str(part) for part in choice.parts()]).encode()
        assert not (draft.is_ended and (reader.error or reader.trouble))


@pytest.mark.parametrize("name", STREAMS)
def test_words_that_had_arrived_do_not_depend_on_what_comes_after(name: str) -> None:
    random = Random(name)
    words = transcript("These words had arrived", finish=None)
    for _ in range(50):
        _, events = read(words, *cut(mutated(STREAMS[name], random), random))
        assert text_of(events).startswith("These words had arrived")


@given(st.lists(st.binary(max_size=60), max_size=10))
def test_any_bytes_end_in_a_defined_state(pieces: list[bytes]) -> None:
    reader, _ = read(*pieces)
    assert reader.trouble in (None, Trouble.NOT_AN_API, Trouble.MALFORMED)


@given(DOCUMENTS)
def test_json_of_any_shape_ends_in_a_defined_state(document: object) -> None:
    text = json.dumps(document)
    read(f"data: {text}\n\n".encode())
    read(text.encode())


def test_deeply_nested_json_is_a_malformed_event() -> None:
    reader, events = read(b"data: " + b"[" * 100_000 + b"\n\n", chunk({"content": "a"}, "stop"))
    assert reader.trouble is Trouble.MALFORMED
    assert text_of(events) == "a"


def test_an_event_without_end_is_refused_and_the_words_before_it_are_kept() -> None:
    reader = ReplyReader()
    events = reader.feed(chunk({"content": "a"}))
    for _ in range(20):
        events += reader.feed(b"x" * (1 << 20))
    assert reader.trouble is Trouble.MALFORMED
    assert reader.is_done
    assert text_of(events + reader.end()) == "a"


def test_nothing_counts_after_the_end() -> None:
    _, events = read(chunk({"content": "a"}) + b"data: [DONE]\n\n" + chunk({"content": "b"}))
    assert text_of(events) == "a"
    assert isinstance(events[-1], Ended)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("blank", [b"", b"\n" * 100, b" \r\n" * 50])
def test_blank_space_before_a_reply_does_not_hide_its_form(mark: bytes, blank: bytes) -> None:
    whole = b'{"choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]}'
    page = b"<html><body>Please log in</body></html>"
    for body, words, trouble in [
        (chunk({"content": "a"}, "stop"), "a", None),
        (whole, "a", None),
        (page, "", Trouble.NOT_AN_API),
    ]:
        stream = mark + blank + body
        for pieces in ([stream], [bytes([byte]) for byte in stream]):
            reader, events = read(*pieces)
            assert (text_of(events), reader.trouble) == (words, trouble)


def test_an_empty_body_is_no_trouble() -> None:
    reader, events = read()
    assert (reader.error, reader.trouble, events) == (None, None, [])


def test_words_can_turn_out_to_be_thought() -> None:
    _, events = read(chunk({"content": "Hm.</think>"}) + chunk({"content": "Yes", "x": 1}, "stop"))
    assert ContentWasReasoning() in events
    draft = ReplyDraft()
    for event in events:
        draft.add(event)
    assert (str(draft.first.reasoning), str(draft.first.content)) == ("Hm.", "Yes")


A, B = chunk({"content": "a"}), chunk({"content": "b"}, "stop")


@pytest.mark.parametrize(
    "between",
    [
        b"data:\n\n",
        b"data:   \n\n",
        b"data:\ndata:\n\n",
        b"event: ping\n\n",
        b"event: ping\ndata: now\n\n",
        b"event: heartbeat\ndata: 12:00:01\n\n",
        b'event: ping\ndata: {"type": "ping"}\n\n',
        b"data: keep-alive\n\n",
        b"data: [HEARTBEAT]\n\n",
        b"data: null\n\n",
        b"retry: 3000\n\n",
        b"id: 7\n: still here\n\n",
        b": OPENROUTER PROCESSING\n\n",
        b"\n\n\n",
        b"no field at all\n\n",
        b"{half an object\n\n",
    ],
)
def test_a_heartbeat_of_any_form_is_neither_words_nor_trouble(between: bytes) -> None:
    for pieces in ([A + between + B], [bytes([byte]) for byte in A + between + B]):
        reader, events = read(*pieces)
        assert (text_of(events), reader.trouble, reader.error) == ("ab", None, None)


@pytest.mark.parametrize(
    "stream",
    [
        A.rstrip() + b"\n" + B,
        A.replace(b"\n\n", b"\n") + B.replace(b"\n\n", b"\n") + b"data: [DONE]\n",
        A.rstrip() + B.removeprefix(b"data: "),
        (A + B).replace(b"\n", b"\r"),
        (A + B).replace(b"\n", b"\r\n"),
        (A + B).replace(b"data: ", b"data:"),
        b"\xef\xbb\xbf" + A + B,
        A + B.rstrip(),
        A + B + b'data: "[DONE]"\n\n',
        A + B + b"data: [done] \n\n",
        (A + B).replace(b"data: ", b""),
        A.replace(b"data: ", b"") + B,
        b"event: message\n" + A + b"id: 1\nevent: completion\n" + B,
    ],
)
def test_events_that_are_set_apart_badly_are_all_read(stream: bytes) -> None:
    for pieces in ([stream], [bytes([byte]) for byte in stream]):
        reader, events = read(*pieces)
        draft = ReplyDraft()
        for event in events:
            draft.add(event)
        assert (text_of(events), reader.trouble, reader.error) == ("ab", None, None)
        assert draft.is_complete


@pytest.mark.parametrize(
    "error",
    [
        b'{"error": {"message": "gone"}}\n',
        b'{"error":\n  {"message": "gone"}\n}\n\n',
        b'error: {"code": 500, "message": "gone"}\n\n',
        b'event: error\ndata: {"message": "gone"}\n\n',
        b"event: error\ndata: gone\n\n",
        b'event: error\ndata: "gone"\n\n',
        b'data: {"message": "gone", "type": "server_error", "code": 500}\n\n',
        b'data: [{"error": {"message": "gone"}}]\n\n',
    ],
)
def test_an_error_of_any_form_is_told_and_takes_no_words_away(error: bytes) -> None:
    for pieces in ([A + error], [bytes([byte]) for byte in A + error]):
        reader, events = read(*pieces)
        assert text_of(events) == "a"
        told = error_of_body(None, {}, reader.error, who="it", key="", secrets=())
        assert told.detail == "gone"


def test_plain_words_are_no_api() -> None:
    reader, events = read(b"upstream connect error or disconnect/reset before headers")
    assert (reader.trouble, events) == (Trouble.NOT_AN_API, [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": NaN}', None),
        ('{"a": -Infinity}', None),
        ('"\\ud83d"', "\ufffd"),
        ('"\\ud83d\\ude42"', "🙂"),
        ("[1e400]", [float("inf")]),
    ],
)
def test_json_as_servers_really_write_it_is_read(text: str, value: object) -> None:
    found = decoded(text)
    assert value is None or found == value


@pytest.mark.parametrize("text", ["", "{", "[1,]", "{oops", "nul", "[" * 100_000])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        decoded(text)


@pytest.mark.parametrize("pieces", [[b" [DONE]\n\n"], [b" ", b"[DO", b"NE]\n\n"], [b"[DONE]"]])
def test_the_word_for_the_end_alone_ends_no_reply(pieces: list[bytes]) -> None:
    reader = ReplyReader()
    events = [event for piece in pieces for event in reader.feed(piece)] + reader.end()
    assert (reader.trouble, events) == (Trouble.NOT_AN_API, [])
