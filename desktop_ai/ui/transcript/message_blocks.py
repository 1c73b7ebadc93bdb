"""What a message shows, from above: its thought, its words, what it refuses, the tools it calls, its sources."""

from __future__ import annotations

from itertools import count, groupby
from typing import TYPE_CHECKING

from desktop_ai.core.block import Nest, Paragraph, Place, RichText
from desktop_ai.core.blocks import parse
from desktop_ai.core.message import RefusalPart, Role, TextPart, ToolCallPart, ToolResultPart
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.asides import Fold, Label, inside
from desktop_ai.ui.transcript.attached_box import attached_elements
from desktop_ai.ui.transcript.citation_box import source_elements
from desktop_ai.ui.transcript.tool_box import tool_elements
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence, Set

    from desktop_ai.core.block import Block
    from desktop_ai.core.message import Message, Part
    from desktop_ai.ui.transcript.asides import Element

PIECE_LINES = 50
THOUGHT = "thought"
_REFUSED = Place((Nest.REFUSAL,))


def elements_of(
    message: Message, unfolded: Set[str], parsed: Callable[[str], list[Block]] = parse
) -> list[Element]:
    """What is shown of a complete message; never nothing for a person's, which is a bubble.

    `unfolded` are the keys of its folds that are open; `parsed` finds the blocks of its words.
    """
    if message.role is Role.USER:
        attached = attached_elements(message, unfolded)
        return [*attached, *_verbatim(message.text)] if message.text.strip() or not attached else attached
    elements = attached_elements(message, unfolded) + _thought(message, unfolded)
    results = _results(message)
    numbers = count()
    for kind, group in groupby(_shown(message, results), key=type):
        parts = list(group)
        if kind is TextPart:
            elements += parsed(_text(parts))
        elif kind is RefusalPart:
            elements += refusal_elements(refused(parse(_text(parts))))
        else:
            for part in parts:
                elements += _tool(part, call_key(next(numbers)), results, unfolded)
    return elements + source_elements(message.citations, unfolded)


def thought_elements(label: str, blocks: Sequence[Block], unfolded: Set[str]) -> list[Element]:
    """The line that folds a thought, and the thought when it is unfolded."""
    is_open = THOUGHT in unfolded
    line = Fold(THOUGHT, label, is_open=is_open)
    return [line, *blocks] if is_open else [line]


def refusal_elements(blocks: Sequence[Block]) -> list[Element]:
    """A refusal under its name, so that nobody takes it for an answer."""
    return [Label(tr(words.REFUSED), _REFUSED), *blocks] if blocks else []


def refused(blocks: Sequence[Block]) -> list[Block]:
    """Blocks as they stand in a refusal, the first one close to its name."""
    return [
        inside(block, Nest.REFUSAL, is_tight=True if number == 0 else None)
        for number, block in enumerate(blocks)
    ]


def call_key(number: int) -> str:
    """The name of the fold of a message's call with that number."""
    return f"call {number}"


def _verbatim(text: str) -> list[Block]:
    """What a person typed, as it was typed; a long one in pieces, of which only those in view are laid out."""
    lines = text.split("\n")
    return [
        Paragraph(RichText("\n".join(lines[first : first + PIECE_LINES])))
        for first in range(0, len(lines), PIECE_LINES)
    ]


def _thought(message: Message, unfolded: Set[str]) -> list[Element]:
    """The thought; it is parsed only when it is seen."""
    reasoning = message.reasoning
    if not reasoning.strip():
        return []
    reply = message.reply
    seconds = reply.timings.thinking if reply is not None and reply.timings is not None else None
    blocks = [inside(block, Nest.ASIDE) for block in parse(reasoning)] if THOUGHT in unfolded else []
    return thought_elements(words.thought(seconds), blocks, unfolded)


def _results(message: Message) -> dict[str, ToolResultPart]:
    """What came of the calls of a message, by the ids of the calls."""
    results: dict[str, ToolResultPart] = {}
    for part in message.parts:
        if isinstance(part, ToolResultPart):
            results.setdefault(part.id, part)
    return results


def _shown(message: Message, results: Mapping[str, ToolResultPart]) -> Iterator[Part]:
    """The parts that are shown, in their order; the result of a call that is here stands with it."""
    calls = {part.id for part in message.parts if isinstance(part, ToolCallPart)}
    for part in message.parts:
        is_alone = isinstance(part, ToolResultPart) and not (
            part.id in calls and results.get(part.id) is part
        )
        if is_alone or isinstance(part, TextPart | RefusalPart | ToolCallPart):
            yield part


def _text(parts: Sequence[Part]) -> str:
    return "".join(part.text for part in parts if isinstance(part, TextPart | RefusalPart))


def _tool(part: Part, key: str, results: Mapping[str, ToolResultPart], unfolded: Set[str]) -> list[Element]:
    if isinstance(part, ToolCallPart):
        return tool_elements(key, part, results.get(part.id), unfolded)
    return tool_elements(key, None, part if isinstance(part, ToolResultPart) else None, unfolded)
