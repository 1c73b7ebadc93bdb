"""What must hold of the reading of any stream, whole or damaged."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from random import Random

from desktop_ai.core.reply import ChoiceDraft, ReplyDraft
from desktop_ai.providers.error_bodies import error_of_body
from desktop_ai.providers.reply_reader import ReplyReader
from desktop_ai.storage.json_object import encode
from tests.support.made_streams import MadeChoice, made_stream

WIRE = Path(__file__).parents[1] / "wire"
SCRAPS = (
    *(b"\n", b"\r", b"\n\n", b"data: ", b"data: [DONE]\n\n", b"event: error\n", b": x\n\n"),
    *(b"{", b"}", b'"', b"null", b"[]", b"0", b",", b"\\", b"\xff", b"\xed\xa0\x80", b"<html>"),
    *(b"<think>", b"</think>", b"NaN", b'{"error": {"message": "no"}}\n', b'"index": 99,', b'"choices": '),
)
RECORDED = tuple(path.read_bytes() for path in sorted(WIRE.glob("*.sse")))
LONGEST = 1 << 20


def read(pieces: list[bytes]) -> tuple[ReplyReader, ReplyDraft]:
    """What comes of a body that comes in pieces."""
    reader, draft = ReplyReader(), ReplyDraft()
    for piece in pieces:
        for event in reader.feed(piece):
            draft.add(event)
        if reader.is_done:
            break
    for event in reader.end():
        draft.add(event)
    draft.end()
    return reader, draft


def cut(body: bytes, random: Random) -> list[bytes]:
    """A body in random pieces, or byte by byte."""
    if random.random() < 0.1:
        return [bytes([byte]) for byte in body]
    places = {0, len(body), *(random.randrange(len(body) + 1) for _ in range(random.randint(0, 12)))}
    return [body[start:stop] for start, stop in pairwise(sorted(places))]


def damaged(body: bytes, start: int, random: Random) -> bytes:
    """A body that is damaged somewhere behind `start`."""
    for _ in range(random.randint(1, 4)):
        at, to = sorted(random.randrange(start, len(body) + 1) for _ in range(2))
        match random.randrange(5):
            case 0:
                body = body[:at] + random.choice(SCRAPS) + body[at:]
            case 1:
                body = body[:at] + body[min(to, at + 20) :]
            case 2:
                body = body[:at]
            case 3:
                body = body[:to] + body[at:]
            case _:
                body = body[:at] + bytes([random.randrange(256)]) + body[at + 1 :]
    return body


def check_made(random: Random) -> None:
    """A made-up stream gives exactly what was put into it, however it is cut."""
    made = made_stream(random)
    reader, draft = read(cut(made.body, random))
    assert (reader.error, reader.trouble) == (None, None)
    assert draft.is_complete
    found = [draft.choices[index] for index in range(len(made.choices))]
    assert [found_choice(choice) for choice in found] == made.choices


def found_choice(choice: ChoiceDraft) -> MadeChoice:
    """An answer as it was read."""
    calls = [(call.id, call.name, call.arguments) for call in choice.tool_calls.values()]
    return MadeChoice(str(choice.content), str(choice.reasoning), calls)


def check_damaged(random: Random) -> None:
    """A damaged stream ends in a defined state, and the words that had come whole before the damage are there."""
    made = made_stream(random)
    whole = random.randint(0, len(made.events))
    start = sum(map(len, made.events[:whole]))
    reader, draft = read(cut(damaged(made.body, start, random), random))
    check_state(reader, draft)
    for index, words in words_in(made.events[:whole]).items():
        choice = draft.choices.get(index)
        # The damage may be a tag that makes thought of them, at the edges of which blank space is nothing.
        there = "" if choice is None else f"{choice.reasoning}\n{choice.content}"
        assert words.strip() in there, (words, there)


def words_in(events: list[bytes]) -> dict[int, str]:
    """The words of each answer in whole events, as plain as can be; none of those that may hold tags."""
    found: dict[int, str] = {}
    for event in events:
        data = event.decode("utf-8-sig").strip().removeprefix("data:").strip()
        chunk = json.loads(data) if data.startswith("{") else {}
        for choice in chunk.get("choices") or []:
            content = (choice["delta"] or {}).get("content") or ""
            said = content if isinstance(content, str) else "".join(part.get("text", "") for part in content)
            found[choice["index"]] = found.get(choice["index"], "") + said
    return {index: words for index, words in found.items() if "<" not in words}


def check_recorded(random: Random) -> None:
    """A damaged recording ends in a defined state."""
    body = random.choice(RECORDED)
    check_state(*read(cut(damaged(body, 0, random), random)))


def check_state(reader: ReplyReader, draft: ReplyDraft) -> None:
    """What was read can be kept, and an error has its words."""
    check_draft(draft)
    if reader.error is not None:
        error = error_of_body(200, {}, reader.error, who="it", key="", secrets=())
        assert str(error.sentence)
    assert not (draft.is_ended and (reader.error or reader.trouble))


def check_draft(draft: ReplyDraft) -> None:
    """What was read can be kept, and is not longer than what came."""
    for choice in draft.choices.values():
        assert encode(choice.parts())
        assert len(choice.content) + len(choice.reasoning) < LONGEST
