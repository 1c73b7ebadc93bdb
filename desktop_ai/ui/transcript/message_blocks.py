"""What a complete message shows: its words, what it refuses, the tools it calls, its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.block import Code, Mark, Nest, Paragraph, Place, RichText, Span
from desktop_ai.core.blocks import parse
from desktop_ai.core.message import RefusalPart, Role, ToolCallPart
from desktop_ai.core.utf16 import utf16_length

if TYPE_CHECKING:
    from desktop_ai.core.block import Block
    from desktop_ai.core.message import Citation, Message

PIECE_LINES = 50


def blocks_of(message: Message) -> list[Block]:
    """The blocks of everything but the thought; never empty for a person's message, which is a bubble."""
    if message.role is Role.USER:
        return _verbatim(message.text)
    blocks = parse(message.text)
    for part in message.parts:
        if isinstance(part, RefusalPart):
            blocks += parse(part.text)
        elif isinstance(part, ToolCallPart):
            blocks += _tool_call(part)
    return blocks + [_source(number, citation) for number, citation in enumerate(message.citations, 1)]


def _verbatim(text: str) -> list[Block]:
    """What a person typed, as it was typed; a long one in pieces, of which only those in view are laid out."""
    lines = text.split("\n")
    return [
        Paragraph(RichText("\n".join(lines[first : first + PIECE_LINES])))
        for first in range(0, len(lines), PIECE_LINES)
    ]


def _tool_call(call: ToolCallPart) -> list[Block]:
    name = RichText(call.name, (Span(0, utf16_length(call.name), Mark.CODE),))
    return [Paragraph(name), Code(call.arguments, "json")]


def _source(number: int, citation: Citation) -> Block:
    title = citation.title or citation.url
    text = RichText(title, (Span(0, utf16_length(title), 0, citation.url),))
    return Paragraph(text, Place((Nest.NOTE,), f"{number}.", is_tight=number > 1))
