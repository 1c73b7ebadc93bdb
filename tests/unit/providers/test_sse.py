from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.providers.sse import EventTooLong, ServerEvent, SseReader


def read(*pieces: bytes) -> list[ServerEvent]:
    reader = SseReader()
    events = [event for piece in pieces for event in reader.feed(piece)]
    return events + reader.end()


def data_of(*pieces: bytes) -> list[str]:
    return [event.data for event in read(*pieces)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"data: a\n\ndata: b\n\n", ["a", "b"]),
        (b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
        (b"data: a\r\rdata: b\r\r", ["a", "b"]),
        (b"data: a\n\r\ndata: b\r\n\n", ["a", "b"]),
        (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
        (b"data: a\ndata: b\n\n", ["a\nb"]),
        (b"data:a\n\n", ["a"]),
        (b"data:  a\n\n", [" a"]),
        (b": comment\n\n: another\ndata: a\n\n", ["a"]),
        (b"data: a", ["a"]),
        (b"data: a\n", ["a"]),
        (b"data:\n\ndata\n\ndata: a\n\n", ["a"]),
        (b"event: ping\n\nid: 7\nretry: 10\n\ndata: a\n\n", ["a"]),
        (b"data: \xff\xfe\n\n", ["\ufffd\ufffd"]),
        (b"data: a\xe2\x80\xa8b\x0bc\n\n", ["a\u2028b\x0bc"]),
        (b"", []),
        (b"\n\n\n", []),
    ],
)
def test_a_stream_is_read_as_the_standard_says(stream: bytes, expected: list[str]) -> None:
    assert data_of(stream) == expected


def test_an_event_has_the_name_it_was_given_and_the_next_one_has_none() -> None:
    assert read(b"event: error\ndata: a\n\ndata: b\n\n") == [ServerEvent("error", "a"), ServerEvent("", "b")]


def test_a_heartbeat_without_data_does_not_name_the_next_event() -> None:
    assert read(b"event: ping\n\ndata: a\n\n") == [ServerEvent("", "a")]


@pytest.mark.parametrize("stream", ["data: é漢🙂\r\n\r\ndata: b\r\rdata: c\n\n".encode()])
def test_a_stream_cut_in_two_anywhere_gives_the_same_events(stream: bytes) -> None:
    for cut in range(len(stream) + 1):
        assert data_of(stream[:cut], stream[cut:]) == ["é漢🙂", "b", "c"]


@given(
    st.lists(
        st.sampled_from(["data: a", "data:b", "data: é🙂", "event: x", ": c", "", "", "id: 1", "data"]),
        max_size=12,
    ),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.lists(st.integers(0, 200), max_size=8),
)
def test_cutting_a_stream_never_changes_what_it_says(lines: list[str], end: str, cuts: list[int]) -> None:
    stream = "".join(line + end for line in lines).encode()
    places = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    pieces = [stream[start:stop] for start, stop in pairwise(places)]
    assert read(*pieces) == read(stream)


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_any_bytes_can_be_read(pieces: list[bytes]) -> None:
    assert read(*pieces) == read(b"".join(pieces))


@pytest.mark.parametrize("line", [b"data: " + b"x" * 50, b"x" * 50])
def test_a_line_without_end_is_refused_instead_of_filling_the_memory(line: bytes) -> None:
    reader = SseReader(limit=100)
    reader.feed(line)
    with pytest.raises(EventTooLong):
        reader.feed(line * 2)


def test_an_event_of_endless_lines_is_refused() -> None:
    reader = SseReader(limit=100)
    for _ in range(20):
        reader.feed(b"data: xxx\n")
    with pytest.raises(EventTooLong):
        reader.feed(b"data: xxx\n" * 10)


def test_an_event_just_within_the_limit_is_read_however_it_comes() -> None:
    stream = b"data: " + b"x" * 90 + b"\n\n"
    for pieces in ([stream], [bytes([byte]) for byte in stream], [stream[:-2]]):
        reader = SseReader(limit=100)
        events = [event for piece in pieces for event in reader.feed(piece)] + reader.end()
        assert [len(event.data) for event in events] == [90]


def test_a_long_stream_of_small_events_is_not_refused() -> None:
    reader = SseReader(limit=100)
    events = [event for _ in range(200) for event in reader.feed(b": note\ndata: xxxxx\n\n")]
    assert len(events) == 200


@pytest.mark.parametrize(
    "body",
    [
        b"data: a\n\ndata: b\n\n",
        b"data:  a\n\ndata: \n\ndata:  \n\ndata: b\n\n",
        b"data: a\ndata: b\n\ndata: c\n\n",
        b"data: a\n\nevent: x\ndata: b\n\n: note\n\ndata: c\n\n",
        b"data: \xff\xe9\x9b\n\ndata: \xe9\x9b\xa8\n\n",
        b"data: a\r\n\r\ndata: b\r\n\r\n",
        b"data: a\n\n\n\ndata: b\n\n",
        b"data: a\n\ndata\n\ndata: b",
    ],
)
def test_events_that_come_whole_are_read_like_those_that_come_in_pieces(body: bytes) -> None:
    """Also behind one another in one piece, and behind half of one."""
    first = b"data: first\n\n"
    found = []
    for pieces in ([first, body], [first + body], [first, *(bytes([byte]) for byte in body)]):
        reader = SseReader()
        found.append([*(event for piece in pieces for event in reader.feed(piece)), *reader.end()])
    assert found[0] == found[1] == found[2]
    half = SseReader()
    assert [*half.feed(first), *half.feed(b"data: ha"), *half.feed(b"lf\n\n" + body)][1].data == "half"
    tail = SseReader()
    assert [*tail.feed(first), *tail.feed(b"data: x\n"), *tail.feed(first)][1].data == "x\nfirst"
