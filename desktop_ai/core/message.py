"""Message, Role, and the kinds of Part."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import msgspec


class Role(StrEnum):
    """Who speaks."""

    USER = "user"
    ASSISTANT = "assistant"


class Status(StrEnum):
    """Where a reply stands; every reply ends in one of the last five."""

    WAITING = "waiting"
    DONE = "done"
    STOPPED = "stopped"
    INCOMPLETE = "incomplete"
    INTERRUPTED = "interrupted"
    FAILED = "failed"


# What providers say of a reply that reached its maximum length, in small letters.
CUT_OFF = frozenset({"length", "max_tokens", "max_output_tokens", "max_completion_tokens", "model_length"})

# And of one that a filter ended, or that their machines could not finish.
FILTERED = frozenset(
    {
        "content_filter",
        "safety",
        "recitation",
        "prohibited_content",
        "blocklist",
        "spii",
        "sensitive",
        "guardrail",
    }
)
BROKEN_OFF = frozenset({"error", "abort", "aborted", "insufficient_system_resource", "network_error"})


class TextPart(msgspec.Struct, frozen=True, gc=False, tag="text"):
    """Words, as Markdown."""

    text: str


class ImagePart(msgspec.Struct, frozen=True, gc=False, tag="image", omit_defaults=True):
    """A picture that hangs on a message; its bytes lie beside the conversation under their SHA-256, `hash`.

    `width` and `height` are in pixels, `size` in bytes; `name` is what its file was called.
    """

    hash: str
    media_type: str
    name: str = ""
    width: int = 0
    height: int = 0
    size: int = 0


class FilePart(msgspec.Struct, frozen=True, gc=False, tag="file", omit_defaults=True):
    """A text file that hangs on a message, with all of its text; `size` is that of the file, in bytes.

    `language` is what a fence around it is marked with, empty where its name does not tell.
    """

    name: str
    text: str
    language: str = ""
    size: int = 0


class ReasoningPart(msgspec.Struct, frozen=True, gc=False, tag="reasoning", omit_defaults=True):
    """What a model thought before it answered.

    `details` are the blocks in which its provider keeps that thought, and `extra` what it hung on the message: it
    wants them back with the next turn, as they are. The text may be empty where a provider keeps the thought secret.
    """

    text: str
    details: tuple[dict[str, Any], ...] = ()
    extra: dict[str, Any] = {}


class RefusalPart(msgspec.Struct, frozen=True, gc=False, tag="refusal"):
    """Why a model would not answer."""

    text: str


class ToolCallPart(msgspec.Struct, frozen=True, gc=False, tag="tool_call", omit_defaults=True):
    """A call that a model asks for; `arguments` is the text it wrote, which may not be valid JSON."""

    id: str
    name: str
    arguments: str
    extra: dict[str, Any] = {}


class ToolResultPart(msgspec.Struct, frozen=True, gc=False, tag="tool_result", omit_defaults=True):
    """What came of a call: `id` is the call's, `text` what the tool said, as it said it."""

    id: str
    text: str
    is_error: bool = False


class UnknownPart(msgspec.Struct, frozen=True, gc=False, tag="unknown"):
    """A kind of part this version does not know; storage keeps what it holds."""

    kind: str


AttachedPart = ImagePart | FilePart
Part = (
    TextPart
    | ImagePart
    | FilePart
    | ReasoningPart
    | RefusalPart
    | ToolCallPart
    | ToolResultPart
    | UnknownPart
)


class Citation(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A source that a reply names."""

    url: str
    title: str = ""


class Usage(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Tokens, as the provider counted them, and its price in USD; None where it did not say."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    reasoning_tokens: int | None = None
    cached_tokens: int | None = None
    cost: float | None = None

    @property
    def output_tokens(self) -> int | None:
        """What the model wrote, thought included: some count thought beside the completion, others in it."""
        if self.completion_tokens is None:
            return None
        reasoning = self.reasoning_tokens or 0
        beyond_prompt = (self.total_tokens or 0) - (self.prompt_tokens or 0)
        if beyond_prompt == self.completion_tokens and reasoning > self.completion_tokens:
            return self.completion_tokens + reasoning
        return max(self.completion_tokens, beyond_prompt)


class Timings(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Seconds since the request left: to the response headers, to the first token, to the end.

    `thinking` is how long of that the model thought before it wrote.
    """

    connected: float | None = None
    first_token: float | None = None
    total: float | None = None
    thinking: float | None = None


class Failure(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """Why a reply failed, for whoever reads it later: English, without keys.

    `limit` is how many tokens the model takes and `asked` how many the request had, where the provider said so.
    """

    kind: str
    message: str
    remedy: str = ""
    limit: int = 0
    asked: int = 0


class Reply(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """How an assistant's message came to be.

    `parameters` has what was set, as JSON, and `changes` those of them that its server does not take, with the names
    they went by instead, empty where they were left out. `estimate` has what the program reckons where `usage` does
    not say it: tokens, cost. `pieces` is how many deltas it came in: about as many tokens, for when none is counted.
    `preset` is the id of the one it was asked with.
    """

    status: Status
    provider: str = ""
    account: str = ""
    model: str = ""
    parameters: dict[str, Any] = {}
    changes: dict[str, str] = {}
    usage: Usage | None = None
    estimate: Usage | None = None
    timings: Timings | None = None
    pieces: int = 0
    finish_reason: str | None = None
    error: Failure | None = None
    preset: str = ""

    @property
    def is_cut_off(self) -> bool:
        """Whether it reached its maximum length."""
        return self._ended_in(CUT_OFF)

    @property
    def is_filtered(self) -> bool:
        """Whether a filter of the service ended it."""
        return self._ended_in(FILTERED)

    @property
    def is_broken_off(self) -> bool:
        """Whether the service says that it could not finish it."""
        return self._ended_in(BROKEN_OFF)

    def _ended_in(self, reasons: frozenset[str]) -> bool:
        return (self.finish_reason or "").casefold() in reasons


class Message(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One message of a tree: `parent` is the message before it, None for the first.

    `created` is UTC in ISO 8601. `reply` is set exactly for messages that a model was asked for. One that
    `is_excluded` is read and not sent: the user said so.
    """

    id: str
    parent: str | None
    role: Role
    created: str
    parts: tuple[Part, ...] = ()
    citations: tuple[Citation, ...] = ()
    reply: Reply | None = None
    is_excluded: bool = False

    @property
    def text(self) -> str:
        """The words of the message, without reasoning."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def attachments(self) -> tuple[AttachedPart, ...]:
        """The pictures and files that hang on the message."""
        return tuple(part for part in self.parts if isinstance(part, ImagePart | FilePart))

    @property
    def caption(self) -> str:
        """What to call the message where there is room for a line: its words, or else what hangs on it."""
        return self.text if self.text.strip() else ", ".join(part.name for part in self.attachments)

    @property
    def reasoning(self) -> str:
        """What the model thought."""
        return "".join(part.text for part in self.parts if isinstance(part, ReasoningPart))

    @property
    def refusal(self) -> str:
        """Why the model would not answer; empty when it did."""
        return "".join(part.text for part in self.parts if isinstance(part, RefusalPart))

    @property
    def answer(self) -> str:
        """What a reader takes away: the words, and behind them what was refused."""
        return "\n\n".join(text for text in (self.text, self.refusal) if text)

    @property
    def is_unfinished(self) -> bool:
        """Whether it is a reply of which there are words, but not all: a model can go on with it."""
        reply = self.reply
        if reply is None or reply.status is Status.WAITING:
            return False
        if reply.status is Status.DONE and not (reply.is_cut_off or reply.is_broken_off):
            return (
                False  # as nearly all are: of a long conversation every one is asked, and few for their words
            )
        has_calls = any(isinstance(part, ToolCallPart) for part in self.parts)
        return bool(self.text.strip()) and not has_calls

    @property
    def is_silent(self) -> bool:
        """Whether it is a reply that came to its end without an answer: at most thought is in it."""
        is_whole = self.reply is not None and self.reply.status is Status.DONE
        return (
            is_whole
            and not self.answer.strip()
            and all(isinstance(part, TextPart | ReasoningPart | RefusalPart) for part in self.parts)
        )

    @property
    def is_sendable(self) -> bool:
        """Whether a later request carries this message: excluded, failed, running and empty ones do not go."""
        if self.is_excluded:
            return False
        if self.reply is not None and self.reply.status in (Status.FAILED, Status.WAITING):
            return False
        return any(
            isinstance(part, ToolCallPart | ImagePart) or getattr(part, "text", "").strip()
            for part in self.parts
            if not isinstance(part, ReasoningPart | ToolResultPart)
        )


def new_id() -> str:
    """An id that sorts by the moment it was made (UTC, milliseconds) and can stand in a file name."""
    now = datetime.now(UTC)
    return f"{now:%Y%m%d-%H%M%S}-{now.microsecond // 1000:03d}{os.urandom(4).hex()}"


def now_iso() -> str:
    """This moment, UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def user_message(text: str, parent: str | None, attachments: Sequence[AttachedPart] = ()) -> Message:
    """A message as the user wrote it, below what hangs on it."""
    words = (TextPart(text),) if text.strip() or not attachments else ()
    return Message(new_id(), parent, Role.USER, now_iso(), (*attachments, *words))
