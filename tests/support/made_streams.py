"""Streams made up from a seed, in the manner of any provider, with what must come of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

Delta = dict[str, Any]
WORDS = (
    "the",
    "rain",
    "fell",
    "in",
    "torrents",
    "½",
    "🙂",
    "雨が",
    "a`b",
    "x > y",
    '"q"',
    "\\",
    "42",
    "Grüße",
    "**b**",
)
GAPS = (" ", " ", " ", "\n", "\n\n", ", ")
NOISE = (
    b": keep-alive\n\n",
    b"data:\n\n",
    b"event: ping\n\n",
    b"event: ping\ndata: {}\n\n",
    b"id: 7\n\n",
    b"retry: 3000\n\n",
    b'data: {"choices": []}\n\n',
    b'data: {"choices": null}\n\n',
    b'data: {"choices": [{"index": 0, "delta": null}]}\n\n',
    b'data: {"choices": [{"index": 0, "delta": {"content": null, "role": "assistant"}}]}\n\n',
)


class MadeChoice(NamedTuple):
    """What must come of one answer: its words, its thought, its calls as id, name and arguments."""

    content: str
    reasoning: str
    calls: list[tuple[str, str, str]]


class MadeStream(NamedTuple):
    """A body, and what must come of it; `events` are the same bytes one by one."""

    events: list[bytes]
    choices: list[MadeChoice]

    @property
    def body(self) -> bytes:
        """All of it."""
        return b"".join(self.events)


def made_stream(random: Random) -> MadeStream:
    """One reply of a provider that does not exist, but could."""
    choices = [_choice(random) for _ in range(random.choice((1, 1, 1, 2, 3)))]
    waiting = [list(_deltas(choice, random)) for choice in choices]
    events: list[bytes] = []
    while any(waiting):
        index = random.choice([number for number, deltas in enumerate(waiting) if deltas])
        delta = waiting[index].pop(0)
        finish = None if waiting[index] else random.choice(("stop", "length", "eos_token", "tool_calls"))
        events.append(_event({"choices": [{"index": index, "delta": delta, "finish_reason": finish}]}))
        if random.random() < 0.2:
            events.append(random.choice(NOISE))
    if random.random() < 0.7:
        events.append(_event({"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 7}}))
    if random.random() < 0.7:
        events.append(b"data: [DONE]\n\n")
    return MadeStream(_framed(events, random), choices)


def pieces_of(text: str, random: Random) -> list[str]:
    """A text cut anywhere."""
    longest = random.choice((1, 4, 20, 1000))
    pieces, start = [], 0
    while start < len(text):
        size = random.randint(1, longest)
        pieces.append(text[start : start + size])
        start += size
    return pieces


def _choice(random: Random) -> MadeChoice:
    calls = [
        (f"call_{number}", random.choice(("get", "look_up")), json.dumps({"n": number, "of": _text(random)}))
        for number in range(random.choice((0, 0, 0, 1, 2)))
    ]
    return MadeChoice(_text(random), random.choice(("", _text(random))), calls)


def _text(random: Random) -> str:
    words = [random.choice(WORDS) + random.choice(GAPS) for _ in range(random.randint(1, 30))]
    return "".join(words).strip()


def _deltas(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    way = random.choice(THOUGHTS)
    if random.random() < 0.5:
        yield {"role": "assistant", "content": random.choice(("", None))}
    yield from way(choice, random)
    for number, call in enumerate(choice.calls):
        yield from random.choice(CALLS)(call, number, random)
    yield {}


def _words(text: str, random: Random) -> Iterator[Delta]:
    for piece in pieces_of(text, random):
        parts: list[Any] = [{"type": "text", "text": piece}]
        yield {"content": random.choice((piece, piece, piece, parts))}


def _one_field(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    name = random.choice(("reasoning", "reasoning_content"))
    yield from ({name: piece, "content": None} for piece in pieces_of(choice.reasoning, random))
    yield from _words(choice.content, random)


def _both_fields(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    for piece in pieces_of(choice.reasoning, random):
        yield {"reasoning": piece, "reasoning_content": piece}
    yield from _words(choice.content, random)


def _fields_in_turn(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    """The second name is behind the first."""
    ahead = [{"reasoning": piece} for piece in pieces_of(choice.reasoning, random)]
    behind = [{"reasoning_content": piece} for piece in pieces_of(choice.reasoning, random)]
    yield from ahead[:1]
    rest = ahead[1:]
    while rest or behind:
        come = rest if rest and (not behind or random.random() < 0.5) else behind
        yield come.pop(0)
    yield from _words(choice.content, random)


def _details(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    for piece in pieces_of(choice.reasoning, random):
        details = [{"type": "reasoning.text", "text": piece, "index": 0}]
        yield (
            {"reasoning": piece, "reasoning_details": details}
            if random.random() < 0.5
            else {"reasoning_details": details}
        )
    yield {"reasoning_details": [{"type": "reasoning.encrypted", "data": "c2VjcmV0"}]}
    yield from _words(choice.content, random)


def _parts(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    for piece in pieces_of(choice.reasoning, random):
        yield {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": piece}]}]}
    yield from _words(choice.content, random)


def _tags(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    name = random.choice(("think", "thought"))
    blank = random.choice(("", "\n", "\n\n"))
    thought = f"<{name}>{blank}{choice.reasoning}{blank}</{name}>{blank}" if choice.reasoning else ""
    yield from ({"content": piece} for piece in pieces_of(thought + choice.content, random))


def _echoed(choice: MadeChoice, random: Random) -> Iterator[Delta]:
    """A server that leaves the tags in although it gives the thought apart."""
    yield from ({"reasoning_content": piece} for piece in pieces_of(choice.reasoning, random))
    yield from _tags(choice, random)


THOUGHTS = (_one_field, _both_fields, _fields_in_turn, _details, _parts, _tags, _echoed)
Call = tuple[str, str, str]


def _usual_call(call: Call, number: int, random: Random) -> Iterator[Delta]:
    id, name, arguments = call
    yield _calls({"index": number, "id": id, "type": "function", "function": {"name": name, "arguments": ""}})
    again = random.choice(({}, {"id": ""}, {"id": id}, {"id": None}))
    for piece in pieces_of(arguments, random):
        yield _calls({"index": number, **again, "function": {"name": None, "arguments": piece}})


def _call_without_index(call: Call, number: int, random: Random) -> Iterator[Delta]:
    id, name, arguments = call
    first, *rest = pieces_of(arguments, random)
    yield _calls({"id": id, "function": {"name": name, "arguments": first}})
    for piece in rest:
        yield _calls({"function": {"arguments": piece}})


def _whole_call(call: Call, number: int, random: Random) -> Iterator[Delta]:
    id, name, arguments = call
    place = random.choice(({}, {"index": 0}, {"index": number}, {"index": str(number)}))
    yield _calls({**place, "id": id, "function": {"name": name, "arguments": arguments}})


def _growing_call(call: Call, number: int, random: Random) -> Iterator[Delta]:
    """One that is sent again and again as far as it is; cut where no value may begin."""
    id, name, arguments = call
    for end in sorted(random.sample(range(1, len(arguments)), 3)):
        if not arguments[:end].rstrip().endswith((":", ",", "[")):
            yield _calls(
                {"index": number, "id": id, "function": {"name": name, "arguments": arguments[:end]}}
            )
    yield _calls({"index": number, "id": id, "function": {"name": name, "arguments": arguments}})


CALLS: tuple[Callable[[Call, int, Random], Iterator[Delta]], ...] = (
    _usual_call,
    _call_without_index,
    _whole_call,
    _growing_call,
)


def _calls(fragment: Delta) -> Delta:
    return {"tool_calls": [fragment]}


def _event(chunk: object) -> bytes:
    return f"data: {json.dumps(chunk, ensure_ascii=False)}\n\n".encode()


def _framed(events: list[bytes], random: Random) -> list[bytes]:
    """The same events in another framing."""
    end = random.choice((b"\n", b"\n", b"\n", b"\r\n", b"\r"))
    framed = [event.replace(b"\n", end) for event in events]
    if random.random() < 0.3:
        framed = [event.replace(b"data: ", b"data:", 1) for event in framed]
    if random.random() < 0.1:
        framed[0] = b"\xef\xbb\xbf" + framed[0]
    if random.random() < 0.2:
        framed[-1] = framed[-1].rstrip()
    return framed
