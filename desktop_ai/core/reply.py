"""ReplyEvent kinds, and ReplyDraft, which folds them into a Message."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from desktop_ai.core.growing_text import GrowingText
from desktop_ai.core.message import (
    Citation,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    TextPart,
    ToolCallPart,
    Usage,
)
from desktop_ai.core.reasoning_details import ReasoningDetails


class Connected(msgspec.Struct, frozen=True):
    """The server has answered; nothing of the reply has come yet. It may send it as a whole instead of a stream."""

    is_streamed: bool = True


class ContentDelta(msgspec.Struct, frozen=True):
    """More words."""

    text: str
    choice: int = 0


class ReasoningDelta(msgspec.Struct, frozen=True):
    """More thought."""

    text: str
    choice: int = 0


class ContentWasReasoning(msgspec.Struct, frozen=True):
    """All words so far were thought: the model closed a thought that it never opened."""

    choice: int = 0


class ReasoningKept(msgspec.Struct, frozen=True):
    """What a provider wants to have back with the next turn: more blocks of its thought, fields of the message."""

    details: list[dict[str, Any]]
    extra: dict[str, Any] = {}
    choice: int = 0


class RefusalDelta(msgspec.Struct, frozen=True):
    """More of a refusal."""

    text: str
    choice: int = 0


class ToolCallDelta(msgspec.Struct, frozen=True):
    """More of the call in slot `index`: an id and name when they are known, and more of its arguments.

    Where `is_whole` is set, the arguments are all of them, in the place of those before.
    """

    index: int
    id: str = ""
    name: str = ""
    arguments: str = ""
    extra: dict[str, Any] = {}
    choice: int = 0
    is_whole: bool = False


class Cited(msgspec.Struct, frozen=True):
    """A source."""

    citation: Citation
    choice: int = 0


class LogprobsDelta(msgspec.Struct, frozen=True):
    """Log probabilities of more tokens, as the provider gives them."""

    content: list[dict[str, Any]]
    choice: int = 0


class UsageReported(msgspec.Struct, frozen=True):
    """What the request took so far; the last one counts."""

    usage: Usage


class ModelNamed(msgspec.Struct, frozen=True):
    """Which model answers, when the server says it."""

    model: str


class Finished(msgspec.Struct, frozen=True):
    """A choice is complete, with the provider's own reason."""

    reason: str
    choice: int = 0


class Ended(msgspec.Struct, frozen=True):
    """The server says that nothing more will come."""


ReplyEvent = (
    Connected
    | ContentDelta
    | ReasoningDelta
    | ContentWasReasoning
    | ReasoningKept
    | RefusalDelta
    | ToolCallDelta
    | Cited
    | LogprobsDelta
    | UsageReported
    | ModelNamed
    | Finished
    | Ended
)


class Progress(NamedTuple):
    """How many letters of words and of thought there are, how much of anything else, and how many corrections."""

    content: int = 0
    reasoning: int = 0
    others: int = 0
    corrections: int = 0


class CallDraft:
    """A call of a tool while it is written."""

    def __init__(self) -> None:
        self.id = ""
        self.name = ""
        self.arguments: list[str] = []
        self.extra: dict[str, Any] = {}

    def add(self, delta: ToolCallDelta) -> None:
        """Take more of it."""
        self.id = delta.id or self.id
        self.name = delta.name or self.name
        if delta.is_whole:
            self.arguments.clear()
        if delta.arguments:
            self.arguments.append(delta.arguments)
        self.extra |= delta.extra

    def part(self) -> ToolCallPart:
        """The call so far."""
        return ToolCallPart(self.id, self.name, "".join(self.arguments), dict(self.extra))


class ChoiceDraft:
    """One answer while it is written.

    It only grows, but for `corrections`: how often the words so far turned out to be thought. `begun` is how many
    of its letters were there before it began.
    """

    def __init__(self) -> None:
        self.begun = 0
        self.corrections = 0
        self.content = GrowingText()
        self.reasoning = GrowingText()
        self.refusal = GrowingText()
        self.tool_call_pieces = 0
        self.citations: dict[str, Citation] = {}
        self.logprobs: list[dict[str, Any]] = []
        self.finish_reason: str | None = None
        self.details = ReasoningDetails()
        self.extra: dict[str, Any] = {}
        self._calls: dict[int, CallDraft] = {}

    @property
    def progress(self) -> Progress:
        """How far it is; another one after everything that changes `parts`."""
        others = len(self.refusal) + self.tool_call_pieces + self.details.count + len(self.extra)
        return Progress(len(self.content), len(self.reasoning), others, self.corrections)

    @property
    def tool_calls(self) -> dict[int, ToolCallPart]:
        """The calls so far by their slots, in order."""
        return {index: self._calls[index].part() for index in sorted(self._calls)}

    def parts(self) -> tuple[Part, ...]:
        """What is there so far, in the order in which it is read."""
        parts: list[Part] = []
        if self.reasoning or self.details or self.extra:
            parts.append(ReasoningPart(str(self.reasoning), self.details.blocks(), dict(self.extra)))
        if self.content:
            parts.append(TextPart(str(self.content)))
        if self.refusal:
            parts.append(RefusalPart(str(self.refusal)))
        parts.extend(self.tool_calls.values())
        return tuple(parts)

    def begin_with(self, message: Message) -> None:
        """Begin with what another version of the message holds: its words, its thought and its sources.

        What its provider wants back of a thought holds for that version only.
        """
        self.content.append(message.text)
        self.begun = len(self.content)
        self.reasoning.append(message.reasoning)
        self.citations = {citation.url: citation for citation in message.citations}

    def turn_content_into_reasoning(self) -> None:
        """What was written so far was thought, but for what it began with."""
        written = str(self.content)
        if thought := written[self.begun :].strip():
            self.reasoning.append(thought)
        self.content.clear()
        if self.begun:
            self.content.append(written[: self.begun])
        self.corrections += 1

    def keep(self, kept: ReasoningKept) -> None:
        """Note what the provider wants to have back."""
        self.details.add(kept.details)
        self.extra |= kept.extra

    def add_citation(self, citation: Citation) -> None:
        """Note a source; a title that comes later is taken."""
        known = self.citations.setdefault(citation.url, citation)
        if citation.title and not known.title:
            self.citations[citation.url] = citation

    def add_tool_call(self, delta: ToolCallDelta) -> None:
        """Add to the call in the delta's slot, or begin it."""
        self.tool_call_pieces += 1
        self._calls.setdefault(delta.index, CallDraft()).add(delta)


class ReplyDraft:
    """Folds events into what a message will hold. Pure: give it a list, look at what came of it."""

    def __init__(self) -> None:
        self.choices: dict[int, ChoiceDraft] = {}
        self.usage: Usage | None = None
        self.model = ""
        self.is_ended = False

    @property
    def first(self) -> ChoiceDraft:
        """The answer that is shown."""
        return self.choice(0)

    @property
    def is_complete(self) -> bool:
        """Whether the server said that this is all, or every choice that began has said why it ended."""
        reasons = [choice.finish_reason for choice in self.choices.values()]
        return self.is_ended or (bool(reasons) and None not in reasons)

    def end(self) -> None:
        """Nothing more will come."""

    def choice(self, index: int) -> ChoiceDraft:
        """The answer with that index, begun when it is new."""
        return self.choices.setdefault(index, ChoiceDraft())

    def add(self, event: ReplyEvent) -> None:
        """Fold one more event in."""
        match event:
            case ContentDelta():
                self.choice(event.choice).content.append(event.text)
            case ReasoningDelta():
                self.choice(event.choice).reasoning.append(event.text)
            case ContentWasReasoning():
                self.choice(event.choice).turn_content_into_reasoning()
            case ReasoningKept():
                self.choice(event.choice).keep(event)
            case RefusalDelta():
                self.choice(event.choice).refusal.append(event.text)
            case ToolCallDelta():
                self.choice(event.choice).add_tool_call(event)
            case Cited():
                self.choice(event.choice).add_citation(event.citation)
            case LogprobsDelta():
                self.choice(event.choice).logprobs.extend(event.content)
            case UsageReported():
                self.usage = event.usage
            case ModelNamed():
                self.model = event.model
            case Finished():
                self.choice(event.choice).finish_reason = event.reason
            case Ended():
                self.is_ended = True
            case Connected():
                pass


def is_first_token(event: ReplyEvent) -> bool:
    """Whether something of the reply itself came with this event."""
    return isinstance(event, ContentDelta | ReasoningDelta | RefusalDelta | ToolCallDelta)
