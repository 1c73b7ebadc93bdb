"""Quirks that the recorded replies do not show."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_ai.core.message import Usage
from desktop_ai.core.reply import ReplyDraft, UsageReported
from desktop_ai.providers.chunk_assembler import ChunkAssembler


def delta(index: int = 0, finish: str | None = None, **fields: Any) -> dict[str, Any]:
    return {"choices": [{"index": index, "delta": fields, "finish_reason": finish}]}


def call(arguments: Any = "", **fields: Any) -> dict[str, Any]:
    name = fields.pop("name", None)
    return {**fields, "function": {"name": name, "arguments": arguments}}


def draft_of(*chunks: Any) -> ReplyDraft:
    assembler, draft = ChunkAssembler(), ReplyDraft()
    for event in (*(event for chunk in chunks for event in assembler.add(chunk)), *assembler.end()):
        draft.add(event)
    return draft


def thought_and_words(*chunks: Any) -> tuple[str, str]:
    first = draft_of(*chunks).first
    return str(first.reasoning), str(first.content)


def calls_of(*fragments: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    slots = draft_of(*(delta(tool_calls=each) for each in fragments)).first.tool_calls
    return [(slots[slot].id, slots[slot].name, slots[slot].arguments) for slot in sorted(slots)]


@pytest.mark.parametrize(
    "chunks",
    [
        [delta(reasoning="a", reasoning_content="a"), delta(content="b")],
        [delta(reasoning_content="a", reasoning=None), delta(content="b")],
        [
            delta(reasoning="a", reasoning_details=[{"type": "reasoning.text", "text": "a"}]),
            delta(content="b"),
        ],
        [delta(reasoning_details=[{"type": "reasoning.summary", "summary": "a"}]), delta(content="b")],
        [
            delta(reasoning="a"),
            delta(reasoning_details=[{"text": "a", "signature": "s"}]),
            delta(content="b"),
        ],
        [delta(content=[{"type": "thinking", "thinking": "a"}, {"type": "text", "text": "b"}])],
        [delta(content=[{"type": "reasoning", "summary": [{"text": "a"}]}]), delta(content="b")],
        [delta(reasoning_content="a", content=[{"type": "thinking", "thinking": "a"}]), delta(content="b")],
        [delta(content="<think>a</think>b")],
        [delta(content="<think>a</think>"), delta(reasoning="a", content="b")],
        [delta(reasoning={"content": "a"}), delta(content="b")],
    ],
)
def test_thought_is_taken_once_wherever_it_comes_from(chunks: list[Any]) -> None:
    assert thought_and_words(*chunks) == ("a", "b")


def test_tags_are_words_where_thought_comes_another_way() -> None:
    assert thought_and_words(delta(reasoning="a"), delta(content="<think> is a tag")) == (
        "a",
        "<think> is a tag",
    )


def test_thought_that_changes_its_place_is_kept_when_it_is_new() -> None:
    assert thought_and_words(delta(reasoning="a"), delta(reasoning_details=[{"text": "z"}])) == ("az", "")


@pytest.mark.parametrize(
    "chunk",
    [
        None,
        7,
        "text",
        [],
        {},
        {"choices": None},
        {"choices": "none"},
        {"choices": [None, 3]},
        {"choices": [{"delta": None}]},
        {"choices": [{}]},
        {"choices": [{"index": None, "delta": {"content": None, "role": "assistant"}}]},
        {"choices": [{"index": "0", "delta": {"content": 5, "tool_calls": "x", "refusal": True}}]},
        {"choices": [{"delta": {"tool_calls": [None, {"function": None}], "annotations": {}}}]},
        {"choices": [], "usage": [], "citations": 5, "model": 3, "x_groq": 1},
        {"choices": [{"logprobs": {"content": None}, "finish_reason": 5, "delta": {}}]},
    ],
)
def test_a_chunk_of_any_shape_is_no_error_and_no_words(chunk: Any) -> None:
    assert thought_and_words(chunk, delta(content="a")) == ("", "a")


@pytest.mark.parametrize(
    "chunk",
    [
        {"choices": [{"index": 0, "message": {"role": "assistant", "content": "a"}}]},
        {"choices": [{"index": 0, "text": "a"}]},
        {"choices": [{"index": 0, "delta": {"content": "a"}, "message": {"content": "a"}}]},
        {"choices": [{"delta": {"content": [{"text": "a"}]}}]},
        [{"choices": [{"delta": {"content": "a"}}]}],
    ],
)
def test_words_are_found_in_every_place(chunk: Any) -> None:
    assert thought_and_words(chunk) == ("", "a")


def test_a_message_that_repeats_the_deltas_does_not_double_them() -> None:
    whole = {"choices": [{"index": 0, "message": {"content": "ab"}, "finish_reason": "stop"}]}
    assert thought_and_words(delta(content="a"), delta(content="b"), whole) == ("", "ab")


@pytest.mark.parametrize(
    "fragments",
    [
        [[call("{", index=0, id="1", name="f")], [call("}", index=0)]],
        [[call("{", index=0, id="1", name="f")], [call("}", index=0, id="", name="")]],
        [[call("{", index=0, id="1", name="f")], [call("}", index=0, id="1", name="f")]],
        [[call("{", id="1", name="f")], [call("}")]],
        [[call("{", id="1", name="f")], [call("}", id="1")]],
        [[call({}, index=0, id="1", name="f")]],
        [[call("", index=0, id="1", name="f")], [call("{}", index=0)]],
        [[call("", index=0, id="1")], [call("{}", index=0, name="f")]],
    ],
)
def test_one_call_is_one_call_however_it_is_cut(fragments: list[Any]) -> None:
    assert calls_of(*fragments) == [("1", "f", "{}")]


@pytest.mark.parametrize(
    "fragments",
    [
        [[call("{}", index=0, id="1", name="f"), call("[]", index=1, id="2", name="g")]],
        [[call("{}", index=0, id="1", name="f")], [call("[]", index=0, id="2", name="g")]],
        [[call("{}", id="1", name="f"), call("[]", id="2", name="g")]],
        [
            [call("{", index=0, id="1", name="f"), call("[", index=1, id="2", name="g")],
            [call("]", index=1), call("}", index=0)],
        ],
        [
            [call("{", index=0, id="1", name="f")],
            [call("[", index=0, id="2", name="g")],
            [call("]", index=0)],
            [call("}", id="1")],
        ],
        [[call({}, index=0, id="1", name="f")], [call([], index=0, id="2", name="g")]],
    ],
)
def test_two_calls_are_two_calls_however_they_are_mixed(fragments: list[Any]) -> None:
    assert calls_of(*fragments) == [("1", "f", "{}"), ("2", "g", "[]")]


def test_calls_without_id_and_index_are_told_apart_by_name() -> None:
    assert calls_of([call("{}", name="f")], [call("[]", name="g")]) == [("", "f", "{}"), ("", "g", "[]")]


def test_a_name_in_pieces_is_put_together() -> None:
    assert calls_of([call("", index=0, id="1", name="get_")], [call("{}", index=0, name="time")]) == [
        ("1", "get_time", "{}")
    ]


def test_what_a_provider_hangs_on_a_call_is_kept() -> None:
    extra = {"google": {"thought_signature": "s"}}
    calls = draft_of(
        delta(tool_calls=[call("{}", index=0, id="1", name="f", extra_content=extra)])
    ).first.tool_calls
    assert calls[0].extra == {"extra_content": extra}


def test_the_old_shape_of_a_call_is_read() -> None:
    first = delta(function_call={"name": "f", "arguments": "{"})
    slots = draft_of(first, delta(function_call={"arguments": "}"})).first.tool_calls
    assert (slots[0].name, slots[0].arguments) == ("f", "{}")


def test_a_later_null_does_not_take_the_end_back_and_a_later_reason_counts() -> None:
    assert draft_of(delta(finish="stop"), delta()).first.finish_reason == "stop"
    assert draft_of(delta(finish="stop"), delta(finish="tool_calls")).first.finish_reason == "tool_calls"


@pytest.mark.parametrize(
    ("usage", "expected"),
    [
        ({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}, Usage(1, 2, 3)),
        ({"input_tokens": 1, "output_tokens": 2}, Usage(1, 2)),
        ({"prompt_tokens": 1.0, "completion_tokens": "2"}, Usage(1)),
        ({"prompt_tokens": 1, "prompt_tokens_details": {"cached_tokens": 1}}, Usage(1, cached_tokens=1)),
        ({"prompt_tokens": 1, "prompt_cache_hit_tokens": 0}, Usage(1, cached_tokens=0)),
        ({"prompt_tokens": 1, "completion_tokens_details": None, "cost": 0.5}, Usage(1, cost=0.5)),
        ({"prompt_tokens": True, "cost": -1}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("place", ["usage", "x_groq", "choice"])
def test_usage_is_read_under_every_name_and_place(usage: Any, expected: Usage | None, place: str) -> None:
    chunk = {
        "usage": {"usage": usage},
        "x_groq": {"x_groq": {"usage": usage}},
        "choice": {"choices": [{"index": 0, "usage": usage}]},
    }[place]
    assert draft_of(chunk).usage == expected


def test_the_last_usage_counts_and_is_told_only_when_it_changes() -> None:
    assembler = ChunkAssembler()
    chunks = [{"usage": {"completion_tokens": count}} for count in (1, 1, 2)] + [{"usage": None}]
    told = [event for chunk in chunks for event in assembler.add(chunk)]
    assert told == [UsageReported(Usage(completion_tokens=1)), UsageReported(Usage(completion_tokens=2))]


@pytest.mark.parametrize(
    ("usage", "output"),
    [
        (Usage(12, 1, 13, reasoning_tokens=290), 291),
        (Usage(12, 1, 303, reasoning_tokens=290), 291),
        (Usage(10, 46, 56, reasoning_tokens=40), 46),
        (Usage(10, 46), 46),
        (Usage(10), None),
    ],
)
def test_output_counts_thought_once(usage: Usage, output: int | None) -> None:
    assert usage.output_tokens == output


@pytest.mark.parametrize(
    ("chunk", "expected"),
    [
        ({"citations": ["https://a", "https://a", "https://b"]}, [("https://a", ""), ("https://b", "")]),
        (
            {"citations": ["https://a"], "search_results": [{"url": "https://a", "title": "A"}]},
            [("https://a", "A")],
        ),
        (delta(annotations=[{"url_citation": {"url": "https://a", "title": "A"}}]), [("https://a", "A")]),
        (delta(annotations=[{"type": "url_citation", "url": "https://a"}]), [("https://a", "")]),
        ({"citations": [None, 4, {"title": "A"}]}, []),
    ],
)
def test_sources_are_listed_once(chunk: Any, expected: list[tuple[str, str]]) -> None:
    cited = draft_of(chunk, chunk).first.citations.values()
    assert [(citation.url, citation.title) for citation in cited] == expected


@pytest.mark.parametrize(
    "chunk",
    [
        {"error": {"message": "no"}},
        {"error": "no"},
        {"object": "error", "message": "no"},
        {"type": "error", "code": "c", "message": "no"},
        {"type": "error", "error": {"message": "no"}},
        {"detail": "no"},
        {"message": "no", "code": 500},
        {"choices": [{"index": 0, "error": {"message": "no"}, "finish_reason": "error"}]},
        [{"error": {"message": "no"}}],
    ],
)
def test_an_error_inside_a_stream_is_seen_with_and_without_a_wrapper(chunk: Any) -> None:
    assembler = ChunkAssembler()
    assembler.add(chunk)
    assert assembler.error is not None


@pytest.mark.parametrize(
    "chunk", [delta(content="a"), {"error": None}, {"error": {}}, {"type": "ping"}, {"usage": {}}]
)
def test_what_is_no_error_is_none(chunk: Any) -> None:
    assembler = ChunkAssembler()
    assembler.add(chunk)
    assert assembler.error is None
