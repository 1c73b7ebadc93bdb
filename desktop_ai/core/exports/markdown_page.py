"""Conversations -> Markdown that reads well, and that this program reads again message by message."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_ai.core.imports.markdown_chat import mark, word_for
from desktop_ai.core.message import (
    FilePart,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from desktop_ai.core.one_line import one_line
from desktop_ai.core.plain_text import CALL, PICTURE, REFUSED, RESULT, SOURCES, THOUGHT, author
from desktop_ai.core.text_file import fenced


def markdown_page(title: str, messages: Sequence[Message], word: str) -> str:
    """A conversation; `word` is that of the file's marks."""
    heading = f"# {one_line(title)}\n\n{mark(word, 'conversation')}\n"
    return heading + "".join(f"\n{_message(message, word)}\n" for message in messages)


def markdown_word(id: str, created: str) -> str:
    """The word of the marks of a file whose first conversation has this id."""
    return word_for(f"{id} {created}")


def markdown_message(message: Message) -> str:
    """What is in a message; a thought is folded."""
    pieces: list[str] = []
    words = ""
    for part in message.parts:
        if isinstance(part, TextPart):
            words += part.text
            continue
        pieces += (words.strip("\n"), _piece(part))
        words = ""
    pieces += (words.strip("\n"), _sources(message))
    return "\n\n".join(piece for piece in pieces if piece.strip())


def _message(message: Message, word: str) -> str:
    name = one_line(str(author(message)))
    model = message.reply.model if message.reply is not None else ""
    above = f"## {name}\n\n{mark(word, message.role, message.created, model)}"
    return f"{above}\n\n{markdown_message(message)}"


def _piece(part: Part) -> str:
    match part:
        case ReasoningPart() if part.text.strip():
            return f"<details><summary>{THOUGHT}</summary>\n\n{part.text.strip()}\n\n</details>"
        case ImagePart():
            return f"*[{PICTURE}: {one_line(part.name)}]*"
        case FilePart():
            return fenced(part)
        case RefusalPart():
            return f"**{REFUSED}:** {part.text}"
        case ToolCallPart():
            name = str(CALL.fill(name=one_line(part.name)))
            return fenced(FilePart(name, part.arguments, "json"))
        case ToolResultPart():
            return fenced(FilePart(str(RESULT), part.text))
    return ""


def _sources(message: Message) -> str:
    if not message.citations:
        return ""
    lines = (f"- {one_line(each.title)} <{one_line(each.url)}>" for each in message.citations)
    return f"**{SOURCES}:**\n\n" + "\n".join(lines)
