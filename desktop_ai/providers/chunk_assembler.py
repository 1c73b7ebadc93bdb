"""Every wire quirk of every provider, folded into the same ReplyEvents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop_ai.core.message import Citation, Usage
from desktop_ai.core.reply import (
    Cited,
    ContentDelta,
    ContentWasReasoning,
    Finished,
    LogprobsDelta,
    ModelNamed,
    ReasoningDelta,
    RefusalDelta,
    ReplyEvent,
    UsageReported,
)
from desktop_ai.providers.think_tags import Kind, Piece, ThinkTags
from desktop_ai.providers.tool_calls import ToolCalls
from desktop_ai.providers.usage import usage_of

Object = dict[str, Any]

REASONING_FIELDS = ("reasoning", "reasoning_content")
REASONING_PARTS = frozenset({"thinking", "reasoning"})
# Keys under which a part, or one of Anthropic's or OpenRouter's details, holds its text.
TEXT_KEYS = ("text", "thinking", "summary", "reasoning", "content")


@dataclass
class ChoiceReading:
    """What must be remembered of a choice between its chunks."""

    index: int
    tags: ThinkTags = field(default_factory=ThinkTags)
    calls: ToolCalls = field(init=False)
    has_delta: bool = False
    reasoning_source: str = ""
    reasoning: list[str] = field(default_factory=list)
    finish_reason: str = ""

    def __post_init__(self) -> None:
        self.calls = ToolCalls(self.index)


class ChunkAssembler:
    """Reads the decoded chunks of one reply. A chunk of an unknown shape gives no event and no error.

    `error` is set to what a provider put where a chunk should be: an error inside a stream that began well.
    `has_choices` tells whether anything of a reply came at all.
    """

    def __init__(self) -> None:
        self.error: object = None
        self.has_choices = False
        self._choices: dict[int, ChoiceReading] = {}
        self._cited: set[tuple[int, str]] = set()
        self._model = ""
        self._usage: Usage | None = None

    def add(self, chunk: object) -> list[ReplyEvent]:
        """What a chunk says. Everything in it counts, also beside an error."""
        if isinstance(chunk, list):
            return [event for item in chunk for event in self.add(item)]
        if not isinstance(chunk, dict):
            return []
        events = [*self._named(chunk), *self._choice_events(chunk), *self._sources(chunk, 0)]
        events.extend(self._took(chunk))
        self.error = self.error or error_in(chunk)
        return events

    def end(self) -> list[ReplyEvent]:
        """What was held back, when nothing more will come."""
        return [event for choice in self._choices.values() for event in _events_of(choice, choice.tags.end())]

    def _named(self, chunk: Object) -> Iterator[ReplyEvent]:
        model = chunk.get("model")
        if isinstance(model, str) and model and not self._model:
            self._model = model
            yield ModelNamed(model)

    def _took(self, chunk: Object) -> Iterator[ReplyEvent]:
        usage = usage_of(chunk)
        if usage is not None and usage != self._usage:
            self._usage = usage
            yield UsageReported(usage)

    def _choice_events(self, chunk: Object) -> Iterator[ReplyEvent]:
        choices = chunk.get("choices")
        for position, choice in enumerate(choices if isinstance(choices, list) else ()):
            if isinstance(choice, dict):
                self.has_choices = True
                yield from self._read_choice(choice, position)

    def _read_choice(self, choice: Object, position: int) -> Iterator[ReplyEvent]:
        index = choice.get("index")
        index = index if isinstance(index, int) and index >= 0 else position
        # Perplexity repeats in `message` all that its deltas gave: it counts only where there are none.
        reading = self._choices.setdefault(index, ChoiceReading(index))
        if isinstance(delta := choice.get("delta"), dict):
            reading.has_delta = True
            yield from self._read_delta(delta, reading)
        elif isinstance(message := choice.get("message"), dict) and not reading.has_delta:
            yield from self._read_delta(message, reading)
        elif isinstance(text := choice.get("text"), str):
            yield from _words(reading, text)
        yield from _logprobs(choice, index)
        yield from _finish(choice, reading)

    def _read_delta(self, delta: Object, reading: ChoiceReading) -> Iterator[ReplyEvent]:
        yield from _thought(delta, reading)
        yield from _content(delta.get("content"), reading)
        if isinstance(refusal := delta.get("refusal"), str) and refusal:
            yield RefusalDelta(refusal, reading.index)
        yield from reading.calls.add(delta.get("tool_calls"))
        if isinstance(function := delta.get("function_call"), dict):
            yield from reading.calls.add([{"index": 0, "function": function}])
        yield from self._sources(delta, reading.index)

    def _sources(self, holder: Object, index: int) -> Iterator[ReplyEvent]:
        for citation in citations_in(holder):
            if (index, citation.url) not in self._cited:
                self._cited.add((index, citation.url))
                yield Cited(citation, index)


def error_in(chunk: Object) -> object:
    """The error that a chunk is or carries, None when there is none."""
    if chunk.get("error"):
        return chunk
    for choice in _objects(chunk.get("choices")):
        if isinstance(choice.get("error"), dict | str) and choice["error"]:
            return choice
    if chunk.get("object") == "error" or chunk.get("type") == "error":
        return chunk
    has_reply = any(chunk.get(name) is not None for name in ("choices", "usage", "object", "type"))
    says_why = isinstance(chunk.get("detail"), str | list) or isinstance(chunk.get("message"), str)
    return chunk if says_why and not has_reply else None


def citations_in(holder: Object) -> Iterator[Citation]:
    """Sources with titles first, because a bare address may repeat one of them."""
    for note in _objects(holder.get("annotations")):
        cited = note.get("url_citation")
        yield from _citation(cited if isinstance(cited, dict) else note)
    for name in ("search_results", "citations"):
        sources = holder.get(name)
        for source in sources if isinstance(sources, list) else ():
            yield from _citation(source if isinstance(source, dict) else {"url": source})


def _citation(source: Object) -> Iterator[Citation]:
    url, title = source.get("url"), source.get("title")
    if isinstance(url, str) and url:
        yield Citation(url, title if isinstance(title, str) else "")


def _thought(delta: Object, reading: ChoiceReading) -> Iterator[ReplyEvent]:
    """The thought of a delta, from one source only: some providers send it under several names."""
    for source, text in _thought_sources(delta):
        if text:
            yield from _think(reading, source, text)
            return


def _thought_sources(delta: Object) -> Iterator[tuple[str, str]]:
    for name in REASONING_FIELDS:
        yield "field", _text_of(delta.get(name))
    yield "details", "".join(_text_of(detail) for detail in _objects(delta.get("reasoning_details")))


def _think(reading: ChoiceReading, source: str, text: str) -> Iterator[ReplyEvent]:
    if reading.reasoning_source not in ("", source) and text in "".join(reading.reasoning):
        return
    if not reading.reasoning_source:
        yield from _events_of(reading, reading.tags.stop_looking())
    reading.reasoning_source = reading.reasoning_source or source
    reading.reasoning.append(text)
    yield ReasoningDelta(text, reading.index)


def _content(content: object, reading: ChoiceReading) -> Iterator[ReplyEvent]:
    """Words, as text or as a list of parts of which some are thought."""
    for part in content if isinstance(content, list) else [content]:
        if isinstance(part, dict) and part.get("type") in REASONING_PARTS:
            if text := _text_of(part):
                yield from _think(reading, "parts", text)
        elif isinstance(part, dict) and part.get("type") == "refusal":
            if text := _text_of(part.get("refusal")):
                yield RefusalDelta(text, reading.index)
        elif text := _text_of(part):
            yield from _words(reading, text)


def _words(reading: ChoiceReading, text: str) -> Iterator[ReplyEvent]:
    return _events_of(reading, reading.tags.feed(text))


def _events_of(reading: ChoiceReading, pieces: list[Piece]) -> Iterator[ReplyEvent]:
    for piece in pieces:
        match piece.kind:
            case Kind.WORDS:
                yield ContentDelta(piece.text, reading.index)
            case Kind.THOUGHT:
                reading.reasoning_source = "tags"
                reading.reasoning.append(piece.text)
                yield ReasoningDelta(piece.text, reading.index)
            case Kind.BEFORE_WAS_THOUGHT:
                reading.reasoning_source = "tags"
                yield ContentWasReasoning(reading.index)


def _logprobs(choice: Object, index: int) -> Iterator[ReplyEvent]:
    logprobs = choice.get("logprobs")
    if isinstance(logprobs, dict) and (content := _objects(logprobs.get("content"))):
        yield LogprobsDelta(content, index)


def _finish(choice: Object, reading: ChoiceReading) -> Iterator[ReplyEvent]:
    """The provider's own reason; a later null never takes it back."""
    reason = choice.get("finish_reason")
    if isinstance(reason, str) and reason and reason != reading.finish_reason:
        yield from _events_of(reading, reading.tags.end())
        reading.finish_reason = reason
        yield Finished(reason, reading.index)


def _text_of(value: object, depth: int = 4) -> str:
    """The text of a string, of a part, or of a list of them, at most `depth` levels down."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and depth:
        return "".join(_text_of(item, depth - 1) for item in value)
    if isinstance(value, dict) and depth:
        return next((text for key in TEXT_KEYS if (text := _text_of(value.get(key), depth - 1))), "")
    return ""


def _objects(value: object) -> list[Object]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
