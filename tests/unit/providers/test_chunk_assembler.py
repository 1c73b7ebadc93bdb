"""Quirks that the recorded replies do not show."""

from __future__ import annotations

import json
import math
from typing import Any

import msgspec
import pytest

from desktop_ai.core.message import ReasoningPart, TextPart, Usage
from desktop_ai.core.reply import ReplyDraft, UsageReported
from desktop_ai.providers.chunk_assembler import ChunkAssembler
from desktop_ai.providers.error_bodies import error_of_body


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
        [delta(reasoning="a"), delta(reasoning_content="a"), delta(content="b")],
        [delta(reasoning="a"), delta(content=[{"type": "thinking", "thinking": "a"}]), delta(content="b")],
        [delta(reasoning_content="a"), delta(content="<think>\n"), delta(content="a\n</think>\n\nb")],
        [delta(reasoning_content="a", content="<th"), delta(content="ink>a</think>b")],
        [delta(reasoning="a"), delta(content="<think>\n\n</think>\n\nb")],
        [delta(reasoning="a"), delta(content="</think>\n\nb")],
        [delta(content="a</thi"), delta(content="nk>"), delta(reasoning="a"), delta(content="b")],
        [delta(reasoning="a"), {"choices": [{"message": {"reasoning": "a", "content": "b"}}]}],
    ],
)
def test_thought_is_taken_once_wherever_it_comes_from(chunks: list[Any]) -> None:
    assert thought_and_words(*chunks) == ("a", "b")


LONG = "It was a dark and stormy night; the rain fell in torrents, except at occasional intervals."


@pytest.mark.parametrize("first", [1, 3, 50, 200])
@pytest.mark.parametrize("second", [1, 4, 70, 200])
def test_thought_that_comes_twice_in_other_pieces_is_taken_once(first: int, second: int) -> None:
    """One way may be ahead of the other, and be overtaken."""
    pieces = [
        *((start, delta(reasoning=LONG[start : start + first])) for start in range(0, len(LONG), first)),
        *(
            (start, delta(reasoning_content=LONG[start : start + second]))
            for start in range(0, len(LONG), second)
        ),
    ]
    chunks = [chunk for _, chunk in sorted(pieces, key=lambda piece: piece[0])]
    assert thought_and_words(*chunks, delta(content="b")) == (LONG, "b")


@pytest.mark.parametrize("size", [1, 4, 200])
def test_thought_that_stands_among_the_words_once_more_is_taken_once(size: int) -> None:
    whole = f"<think>\n{LONG}\n</think>\n\nYes."
    chunks = [
        delta(reasoning_content=LONG[start : start + size], content=whole[start : start + size])
        for start in range(0, len(whole), size)
    ]
    assert thought_and_words(*chunks) == (LONG, "Yes.")


@pytest.mark.parametrize(
    "words", ["<think> is a tag", "<think>", "</thinker>", "<think>It was </think>", "<", " <think>\nNo"]
)
def test_tags_that_do_not_repeat_the_thought_are_words(words: str) -> None:
    for size in (1, 3, 100):
        chunks = [delta(content=words[start : start + size]) for start in range(0, len(words), size)]
        assert thought_and_words(delta(reasoning="Hm."), *chunks) == ("Hm.", words)


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
        {"choices": {"index": 0, "delta": {"content": "a"}}},
        {"choices": [{"delta": "a"}]},
        {"choices": [{"delta": {"content": {"type": "text", "text": "a"}}}]},
        {"choices": [{"delta": {}, "message": {"content": "a"}}]},
        {"choices": [{"delta": {}, "text": "a"}]},
        {"choices": [{"delta": None, "text": "a"}]},
        {"choices": [{"message": "a"}]},
        {"choices": [{"delta": {"content": "", "audio": {"transcript": "a"}}}]},
    ],
)
def test_words_are_found_in_every_place(chunk: Any) -> None:
    assert thought_and_words(chunk) == ("", "a")


def test_a_message_that_repeats_the_deltas_does_not_double_them() -> None:
    whole = {"choices": [{"index": 0, "message": {"content": "ab"}, "finish_reason": "stop"}]}
    assert thought_and_words(delta(content="a"), delta(content="b"), whole) == ("", "ab")


@pytest.mark.parametrize("end", ["", "c"])
def test_a_message_that_holds_more_than_the_deltas_gives_the_rest(end: str) -> None:
    whole = {"choices": [{"delta": {}, "message": {"content": "ab" + end, "refusal": None}}]}
    assert thought_and_words(delta(content="a"), delta(content="b"), whole) == ("", "ab" + end)


def test_a_message_that_grows_from_chunk_to_chunk_is_taken_once() -> None:
    whole = [{"choices": [{"message": {"content": text}}]} for text in ("a", "ab", "ab", "abc")]
    assert thought_and_words(*whole) == ("", "abc")


def test_a_message_repeats_neither_a_refusal_nor_a_call() -> None:
    fragment = call("{}", index=0, id="1", name="f")
    message = {"refusal": "no", "tool_calls": [fragment], "content": None}
    first = draft_of(delta(refusal="no", tool_calls=[fragment]), {"choices": [{"message": message}]}).first
    assert str(first.refusal) == "no"
    assert [part.arguments for part in first.tool_calls.values()] == ["{}"]


@pytest.mark.parametrize(("one", "other"), [(0, 1), ("0", "1"), (0.0, 1.0)])
def test_answers_that_come_mixed_are_kept_apart(one: object, other: object) -> None:
    chunks = [
        {"choices": [{"index": number, "delta": {"content": text}}]}
        for text in "ab"
        for number in (one, other)
    ]
    assert [str(choice.content) for choice in draft_of(*chunks).choices.values()] == ["ab", "ab"]


@pytest.mark.parametrize(
    "fragments",
    [
        [[call("{", index=0, id="1", name="f")], [call("}", index=0)]],
        [[call("{", index="0", id="1", name="f")], [call("}", index="0")]],
        [[call("{", index=0, id="1", name="f")], [call("{}", index=0)]],
        [[call("{", index=0, id="1", name="f")], [call("{}", index=0, id="1", name="f")]],
        [[call("{}", index=0, id="1", name="f")], [call("{}", index=0, id="1", name="f")]],
        [[call("{}", id="1", name="f")], [call("{}", name="f")]],
        [[call({}, id="1", name="f")], [call({}, id="1", name="f")]],
        [[call("{}", index=0, id=1, name="f")]],
        [[{"index": 0, "id": "1", "name": "f", "arguments": "{}"}]],
        [[call("{", index=0, id="1", name="f"), {}, None], [{"function": None}, call("}", index=0)]],
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


@pytest.mark.parametrize(
    "texts",
    [
        ["{", '{"a', '{"a": 1', '{"a": 1}'],
        ['{"a": 1', '{"a": 1}', '{"a": 1}'],
        ["{}", '{"a": 1}'],
        ['{"a', '{"a": 1}'],
    ],
)
def test_arguments_that_are_sent_again_as_far_as_they_are_count_once(texts: list[str]) -> None:
    assert calls_of(*([call(text, index=0, id="1", name="f")] for text in texts)) == [("1", "f", '{"a": 1}')]


def test_arguments_within_arguments_are_no_repetition() -> None:
    texts = ['{"a":', '{"a":', "1}}"]
    assert calls_of(*([call(text, index=0, id="1", name="f")] for text in texts)) == [
        ("1", "f", "".join(texts))
    ]


@pytest.mark.parametrize("place", [{}, {"index": 0}, {"id": ""}])
def test_whole_calls_of_one_tool_are_told_apart_by_their_arguments(place: dict[str, Any]) -> None:
    texts = ['{"city": "Graz"}', '{"city": "Linz"}']
    found = [("", "f", text) for text in texts]
    assert calls_of([call(text, name="f", **place) for text in texts]) == found
    assert calls_of(*([call(text, name="f", **place)] for text in texts)) == found


def test_two_calls_without_arguments_in_one_chunk_are_two() -> None:
    assert calls_of([call("{}", name="f"), call("{}", name="f")]) == [("", "f", "{}"), ("", "f", "{}")]


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


def test_blocks_of_thought_are_put_together_and_else_kept_as_they_came() -> None:
    text = {"type": "reasoning.text", "index": 0, "format": "f"}
    secret = {"type": "reasoning.encrypted", "data": "x", "index": 1}
    chunks = [
        delta(reasoning="Let ", reasoning_details=[{**text, "text": "Let "}]),
        delta(reasoning="me", reasoning_details=[{**text, "text": "me"}]),
        delta(reasoning_details=[{**text, "signature": "s"}]),
        delta(reasoning_details=[secret]),
        delta(content="Yes"),
    ]
    assert draft_of(*chunks).first.parts() == (
        ReasoningPart("Let me", ({**text, "text": "Let me", "signature": "s"}, secret)),
        TextPart("Yes"),
    )


def test_blocks_of_which_nothing_says_that_they_belong_together_stay_apart() -> None:
    blocks = [{"type": "reasoning.text", "text": text} for text in "ab"]
    part = draft_of(*(delta(reasoning_details=[block]) for block in blocks)).first.parts()[0]
    assert part == ReasoningPart("ab", tuple(blocks))


def test_what_a_provider_hangs_on_a_message_is_kept() -> None:
    extra = {"extra_content": {"google": {"thought_signature": "s"}}}
    assert draft_of(delta(content="a", **extra)).first.parts() == (
        ReasoningPart("", (), extra),
        TextPart("a"),
    )


@pytest.mark.parametrize("depth", [5, 100, 900])
def test_what_is_kept_can_be_written_however_deeply_it_is_nested(depth: int) -> None:
    value = json.loads("[" * depth + str(2**70) + "]" * depth)
    for chunk in (
        delta(reasoning_details=[{"type": "x", "data": value}]),
        delta(tool_calls=[call("{}", id="1", name="f", extra_content=value)]),
        delta(tool_calls=[call({"a": value}, id="1", name="f")]),
    ):
        assert msgspec.json.encode(draft_of(chunk).first.parts())


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
        ({"prompt_tokens": 1.0, "completion_tokens": "2"}, Usage(1, 2)),
        ({"prompt_tokens": 1, "completion_tokens": "many", "cost": "0.5"}, Usage(1, cost=0.5)),
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
        ({"citations": "https://a"}, [("https://a", "")]),
        ({"choices": [{"citations": ["https://a"]}]}, [("https://a", "")]),
    ],
)
def test_sources_are_listed_once(chunk: Any, expected: list[tuple[str, str]]) -> None:
    cited = draft_of(chunk, chunk).first.citations.values()
    assert [(citation.url, citation.title) for citation in cited] == expected


def test_a_title_that_comes_later_is_taken() -> None:
    later = delta(annotations=[{"url_citation": {"url": "https://a", "title": "A"}}])
    cited = draft_of({"citations": ["https://a", "https://b"]}, later).first.citations.values()
    assert [(citation.url, citation.title) for citation in cited] == [("https://a", "A"), ("https://b", "")]


@pytest.mark.parametrize("reason", ["null", "None", "", None, 0])
def test_a_word_for_no_reason_is_no_end(reason: object) -> None:
    assert not draft_of({"choices": [{"delta": {"content": "a"}, "finish_reason": reason}]}).is_complete


def test_log_probabilities_of_the_older_completions_are_read() -> None:
    columns = {"tokens": ["a", "b"], "token_logprobs": [-0.1, None], "top_logprobs": None}
    first = draft_of({"choices": [{"text": "ab", "index": 0, "logprobs": columns}]}).first
    assert first.logprobs == [{"token": "a", "logprob": -0.1}, {"token": "b", "logprob": None}]


def test_probabilities_are_numbers_that_json_has() -> None:
    rows = [
        {"token": "a", "logprob": -math.inf, "bytes": [10**30, 97]},
        {"token": "b", "logprob": math.nan, "top_logprobs": [{"token": "c", "logprob": -(10**400)}]},
    ]
    first = draft_of({"choices": [{"delta": {"content": "ab"}, "logprobs": {"content": rows}}]}).first
    assert first.logprobs == [
        {"token": "a", "logprob": None, "bytes": [None, 97]},
        {"token": "b", "logprob": None, "top_logprobs": [{"token": "c", "logprob": None}]},
    ]


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
        {"error": True, "message": "no"},
        {"message": "no", "type": "server_error", "param": None, "code": None},
        {"message": "no", "type": "BadRequestError", "code": 400},
        {"code": 500, "msg": "no"},
        {"error_code": 17, "error_msg": "no"},
        {"errors": [{"message": "no"}]},
        {"type": "response.failed", "response": {"error": {"code": "server_error", "message": "no"}}},
        {"choices": None, "message": "no"},
    ],
)
def test_an_error_inside_a_stream_is_seen_with_and_without_a_wrapper(chunk: Any) -> None:
    assembler = ChunkAssembler()
    assembler.add(chunk)
    assert error_of_body(None, {}, assembler.error, who="it", key="", secrets=()).detail == "no"


@pytest.mark.parametrize(
    "chunk",
    [
        delta(content="a"),
        {"error": None},
        {"error": {}},
        {"type": "ping"},
        {"usage": {}},
        {"type": "message", "message": "a"},
        {"code": 0, "msg": "success"},
        {"choices": [], "code": "ok", "msg": ""},
    ],
)
def test_what_is_no_error_is_none(chunk: Any) -> None:
    assembler = ChunkAssembler()
    assembler.add(chunk)
    assert assembler.error is None
