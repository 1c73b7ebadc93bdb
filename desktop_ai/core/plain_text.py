"""Messages as plain text: everything in them, as it was written, one part below the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_ai.core.message import (
    FilePart,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text

YOU, REPLY = N_("You"), N_("Reply")
THOUGHT, REFUSED, SOURCES = N_("Thought"), N_("Refused"), N_("Sources")
PICTURE = N_("Picture")
CALL, RESULT = N_("Call of {name}"), N_("Result")
BETWEEN_PARTS, BETWEEN_MESSAGES = "\n\n", "\n\n\n"


def message_text(message: Message) -> str:
    """One message; what are not its words stand below what they are called."""
    pieces = [_headed(*piece) for piece in _pieces(message)]
    return BETWEEN_PARTS.join(piece for piece in pieces if piece.strip())


def conversation_text(messages: Iterable[Message]) -> str:
    """Messages one below the other, each below the name of who wrote it."""
    return BETWEEN_MESSAGES.join(
        f"{author(message)}:\n{message_text(message)}".rstrip() for message in messages
    )


def author(message: Message) -> Text | str:
    """Who wrote a message: the person, or the model by its name."""
    if message.role is Role.USER:
        return YOU
    return (message.reply.model if message.reply is not None else "") or REPLY


def _pieces(message: Message) -> Iterator[tuple[str, str]]:
    """What each thing in a message is called, empty for its words, and its text; words that follow join."""
    words = ""
    for part in message.parts:
        if isinstance(part, TextPart):
            words += part.text
            continue
        yield "", words
        words = ""
        yield _piece(part)
    yield "", words
    sources = "\n".join(f"{each.title}  {each.url}".strip() for each in message.citations)
    yield str(SOURCES), sources


def _piece(part: Part) -> tuple[str, str]:
    match part:
        case ImagePart():
            return str(PICTURE), one_line(part.name)
        case FilePart():
            return one_line(part.name), part.text.rstrip("\n")
        case ReasoningPart():
            return str(THOUGHT), part.text
        case RefusalPart():
            return str(REFUSED), part.text
        case ToolCallPart():
            return str(CALL.fill(name=part.name)), part.arguments
        case ToolResultPart():
            return str(RESULT), part.text
    return "", ""


def _headed(title: str, text: str) -> str:
    return f"{title}:\n{text}" if title and text.strip() else text
