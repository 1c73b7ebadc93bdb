"""What must hold for the blocks of any text whatever, and how a text is spoiled to find one for which it does not."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

import pyromark

from desktop_ai.core.block import Block, Code, Formula, Html, Image, RichText, Rule, Table
from desktop_ai.core.blocks import MarkdownStream, normal_text, parse
from desktop_ai.core.markdown_parser import OPTIONS

ALPHABET = "ab 1\n\n\t*_`~#>-+.=)[]()!|:$\\<^&;\"'🚀é日\r/@"
_ENTITY = re.compile(r"&#?\w+;")
_CHECKED = re.compile(r"\[[xX]\]")
_LIST_NUMBER = re.compile(r"\d{1,9}[.)](?=\s|$)")
_LINE_BREAK_TAG = re.compile(r"(?i)<br ?/?>")
_FENCE_INFORMATION = re.compile(r"(?:`{3,}|~{3,})[^\n]*")


def streamed(text: str, sizes: random.Random, limit: int) -> MarkdownStream:
    """The text fed in pieces of at most so many characters; what was called unchanged has not changed."""
    stream = MarkdownStream()
    before: list[Block] = []
    position = 0
    while position < len(text):
        size = sizes.randint(1, limit)
        stream.feed(text[position : position + size])
        position += size
        first = stream.flush()
        assert stream.blocks[:first] == before[:first], f"{first} at {position} of {text!r}"
        before = list(stream.blocks)
    first = stream.flush(is_final=True)
    assert stream.blocks[:first] == before[:first], f"{first} at the end of {text!r}"
    return stream


def check_stream(text: str, sizes: random.Random) -> None:
    """The text in pieces makes the blocks of the whole text, and its source is kept."""
    stream = streamed(text, sizes, sizes.choice([1, 3, 8, 20, 80]))
    assert stream.blocks == parse(text), repr(text)
    assert "".join(stream.pieces) == normal_text(text), repr(text)


def check_text(text: str) -> None:
    """Every letter and digit of the source that is not markup is in the blocks, in order."""
    wanted = _letters(_without_markup(normal_text(text)))
    missing = first_missing(wanted, _letters(visible(parse(text))))
    assert missing is None, f"{wanted[missing : missing + 20]!r} of {text!r}"


def first_missing(wanted: str, found: str) -> int | None:
    """The first of the wanted characters that does not follow the others in what was found."""
    position = 0
    for index, character in enumerate(wanted):
        position = found.find(character, position) + 1
        if not position:
            return index
    return None


def visible(blocks: Sequence[Block]) -> str:
    """All that the blocks say."""
    return "\n".join(part for block in blocks for part in (block.place.marker, *_parts(block)))


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Code() | Html() | Formula():
            yield block.text
        case Table():
            for row in block.rows:
                yield from (cell.text for cell in row)
        case Image():
            yield block.alt
        case Rule():
            pass
        case _:
            content: RichText = block.content
            yield content.text


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _without_markup(source: str) -> str:
    """The source without what Markdown does not show: where links lead, definitions, the words of a fence."""
    kept = _blank(source, _link_ends(source))
    while definitions := pyromark.reference_definitions(kept, options=OPTIONS):
        kept = _blank(
            kept, ((found["span"]["start"], found["span"]["end"]) for found in definitions.values())
        )
    for pattern in (_ENTITY, _CHECKED, _LIST_NUMBER, _LINE_BREAK_TAG, _FENCE_INFORMATION):
        kept = pattern.sub(" ", kept)
    return kept


def _blank(source: str, spans: Iterable[tuple[int, int]]) -> str:
    """The source with spaces in these places; lines stay lines."""
    data = bytearray(source.encode())
    for start, end in spans:
        data[start:end] = bytes(byte if byte in b"\n" else 32 for byte in data[start:end])
    return data.decode(errors="replace")


def _link_ends(source: str) -> Iterator[tuple[int, int]]:
    """Where links and images say to where they lead: behind what they hold."""
    held: list[int] = []
    for event, span in pyromark.events_with_range(source, options=OPTIONS):
        name = next(iter(event)) if isinstance(event, dict) else ""
        value = event[name] if isinstance(event, dict) else None
        if name == "Start" and isinstance(value, dict) and {"Link", "Image"} & set(value):
            held.append(span["start"])
        elif name == "End" and value in ("Link", "Image"):
            yield held.pop(), span["end"]
        if held:
            held[-1] = max(held[-1], span["end"] if name != "Start" else 0)


def spoiled(text: str, random_: random.Random) -> str:
    """The text with a few characters and stretches taken away, put in, doubled or swapped."""
    for _ in range(random_.randint(1, 6)):
        start = random_.randint(0, len(text))
        end = min(len(text), start + random_.randint(0, 12))
        middle = random_.choice(
            [
                "",
                "".join(random_.choices(ALPHABET, k=random_.randint(1, 5))),
                text[start:end] * 2,
                text[start:end][::-1],
                random_.choice(
                    ["\\(", "\\)", "\\[", "\\]", "$$", "$", "`", "```\n", "\n\n", "\n> ", "\n- ", "]: ", "[^"]
                ),
            ]
        )
        text = text[:start] + middle + text[end:]
    return text


def smallest(text: str, is_bad: Callable[[str], bool]) -> str:
    """The least that is left of a bad text when all is taken away that can be."""
    size = max(1, len(text) // 2)
    while size:
        start, is_smaller = 0, False
        while start < len(text):
            shorter = text[:start] + text[start + size :]
            if is_bad(shorter):
                text, is_smaller = shorter, True
            else:
                start += size
        size = size if is_smaller else size // 2
    return text
