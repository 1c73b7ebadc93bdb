"""Every wire quirk of every provider, folded into the same ReplyEvents."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_ai.core.message import Usage
from desktop_ai.core.reply import (
    ContentDelta,
    ContentWasReasoning,
    Finished,
    LogprobsDelta,
    ModelNamed,
    ReasoningDelta,
    ReasoningKept,
    RefusalDelta,
    ReplyEvent,
    UsageReported,
)
from desktop_ai.providers.sources import SOURCE_FIELDS, Sources
from desktop_ai.providers.stream_errors import error_in
from desktop_ai.providers.think_tags import Kind, Piece, ThinkTags
from desktop_ai.providers.thought import Thought
from desktop_ai.providers.tool_calls import ToolCalls
from desktop_ai.providers.usage import usage_of
from desktop_ai.providers.values import Object, keepable, objects_in, text_of, whole_number

Events = list[ReplyEvent]

REASONING_FIELDS = ("reasoning", "reasoning_content")
REASONING_DETAILS = "reasoning_details"
REASONING_PARTS = frozenset({"thinking", "reasoning"})
# What a provider may hang on a message, to have it back with the next turn.
EXTRA_FIELDS = ("extra_content",)
# Of a delta, beside its words and its thought.
CALL_FIELDS = ("tool_calls", "function_call")
OTHER_FIELDS = SOURCE_FIELDS | {"refusal", "audio", *CALL_FIELDS, REASONING_DETAILS, *EXTRA_FIELDS}
THOUGHT_FIELDS = frozenset({*REASONING_FIELDS, REASONING_DETAILS})
# Of a chunk or a choice: where none of them is, it holds words and no more.
RARE_FIELDS = SOURCE_FIELDS | {"error", "x_groq"}
RARE_IN_CHOICES = RARE_FIELDS | {"usage"}
# The way by which thought comes in a message instead of a delta.
WHOLE = "message"
# Words that some servers put where they mean that there is no reason yet.
NO_REASON = frozenset({"", "null", "none"})


@dataclass
class ChoiceReading:
    """What must be remembered of a choice between its chunks."""

    index: int
    thought: Thought = field(default_factory=Thought)
    tags: ThinkTags = field(init=False)
    calls: ToolCalls = field(init=False)
    said: list[str] = field(default_factory=list)
    has_delta: bool = False
    has_refused: bool = False
    has_details: bool = False
    finish_reason: str = ""
    way: str = ""

    def __post_init__(self) -> None:
        self.tags = ThinkTags(self.thought)
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
        self._sources = Sources()
        self._model = ""
        self._usage: Usage | None = None

    def add(self, chunk: object) -> Events:
        """What a chunk says. Everything in it counts, also beside an error."""
        events: Events = []
        for part in chunk if isinstance(chunk, list) else (chunk,):
            if isinstance(part, dict):
                self._read(part, events)
            elif isinstance(part, list):
                events.extend(self.add(part))
        return events

    def end(self) -> Events:
        """What was held back, when nothing more will come."""
        events: Events = []
        for reading in self._choices.values():
            _add_pieces(reading, reading.tags.end(), events)
        return events

    def _read(self, chunk: Object, events: Events) -> None:
        if not self._model and isinstance(model := chunk.get("model"), str) and model:
            self._model = model
            events.append(ModelNamed(model))
        is_plain = bool(choices := objects_in(chunk.get("choices"))) and RARE_FIELDS.isdisjoint(chunk)
        for position, choice in enumerate(choices):
            self.has_choices = True
            self._read_choice(choice, position, events)
            is_plain = is_plain and RARE_IN_CHOICES.isdisjoint(choice)
        if not is_plain or chunk.get("usage"):
            self._read_rest(chunk, events)

    def _read_rest(self, chunk: Object, events: Events) -> None:
        """What few chunks have."""
        events.extend(self._sources.new_in(chunk, 0))
        usage = usage_of(chunk)
        if usage is not None and usage != self._usage:
            self._usage = usage
            events.append(UsageReported(usage))
        self.error = self.error or error_in(chunk)

    def _read_choice(self, choice: Object, position: int, events: Events) -> None:
        index = choice.get("index")
        if type(index) is not int or index < 0:
            index = position if (number := whole_number(index)) is None else number
        if (reading := self._choices.get(index)) is None:
            reading = self._choices[index] = ChoiceReading(index)
        before = len(events)
        if (delta := choice.get("delta")) is not None:
            self._read_delta(delta, reading, events)
            reading.has_delta = reading.has_delta or len(events) > before
        if (message := choice.get("message")) is not None:
            self._read_message(message, reading, events)
        if len(events) == before and isinstance(text := choice.get("text"), str):
            _add_words(reading, text, events)
        if not SOURCE_FIELDS.isdisjoint(choice):
            events.extend(self._sources.new_in(choice, index))
        if logprobs := choice.get("logprobs"):
            _add_logprobs(logprobs, index, events)
        if reason := choice.get("finish_reason"):
            _add_reason(reason, reading, events)

    def _read_delta(self, delta: object, reading: ChoiceReading, events: Events) -> None:
        if not isinstance(delta, dict):
            _add_words(reading, text_of(delta), events)
            return
        if not THOUGHT_FIELDS.isdisjoint(delta):
            _add_thought(delta, reading, events)
        if content := delta.get("content"):
            _add_content(content, reading, events)
        if not OTHER_FIELDS.isdisjoint(delta):
            self._read_others(delta, reading, events)

    def _read_others(self, delta: Object, reading: ChoiceReading, events: Events) -> None:
        """What few deltas have."""
        if isinstance(refusal := delta.get("refusal"), str):
            _add_refusal(reading, refusal, events)
        if isinstance(audio := delta.get("audio"), dict) and isinstance(
            heard := audio.get("transcript"), str
        ):
            _add_words(reading, heard, events)
        if calls := delta.get("tool_calls"):
            events.extend(reading.calls.add(calls))
        elif isinstance(function := delta.get("function_call"), dict):
            events.extend(reading.calls.add([{"index": 0, "function": function}]))
        events.extend(self._sources.new_in(delta, reading.index))
        _add_kept(delta, reading, events)

    def _read_message(self, message: object, reading: ChoiceReading, events: Events) -> None:
        """A whole message, which may repeat all that its deltas gave: what is beyond counts."""
        said = "".join(reading.said)
        whole: Object = message if isinstance(message, dict) else {"content": text_of(message)}
        content = whole.get("content")
        if said and isinstance(content, str):
            is_repeated = content.startswith(said)
            content = content[len(said) :] if is_repeated else "" if reading.has_delta else content
        told = {
            "content": True,
            "audio": said,
            "refusal": reading.has_refused,
            **dict.fromkeys(CALL_FIELDS, reading.calls),
            REASONING_DETAILS: reading.has_details,
        }
        rest = {name: value for name, value in whole.items() if not told.get(name)}
        is_news = isinstance(content, str) or not said
        reading.way = WHOLE
        reading.thought.begin_again(WHOLE)
        self._read_delta({**rest, "content": content if is_news else None}, reading, events)
        reading.way = ""


def _add_thought(delta: Object, reading: ChoiceReading, events: Events) -> None:
    """The thought of a delta, from one source only: some providers send it under several names."""
    found = [(name, text) for name in REASONING_FIELDS if (text := text_of(delta.get(name)))]
    if details := delta.get(REASONING_DETAILS):
        found += [(REASONING_DETAILS, text)] if (text := text_of(objects_in(details))) else []
    if found:
        (source, text), *others = found
        _think(reading, source, text, events, *(name for name, _ in others))


def _think(reading: ChoiceReading, source: str, text: str, events: Events, *others: str) -> None:
    if not reading.thought:
        _add_pieces(reading, reading.tags.thought_came(), events)
    if new := reading.thought.new_in(reading.way or source, text, *others):
        events.append(ReasoningDelta(new, reading.index))


def _add_content(content: object, reading: ChoiceReading, events: Events) -> None:
    """Words, as text or as a list of parts of which some are thought."""
    if isinstance(content, str):
        _add_words(reading, content, events)
        return
    for part in content if isinstance(content, list) else [content]:
        if not isinstance(part, dict):
            _add_words(reading, text_of(part), events)
        elif part.get("type") in REASONING_PARTS:
            if text := text_of(part):
                _think(reading, "parts", text, events)
        elif part.get("type") == "refusal":
            _add_refusal(reading, text_of(part.get("refusal")), events)
        else:
            _add_words(reading, text_of(part), events)


def _add_words(reading: ChoiceReading, text: str, events: Events) -> None:
    if text:
        reading.said.append(text)
        _add_pieces(reading, reading.tags.feed(text), events)


def _add_refusal(reading: ChoiceReading, text: str, events: Events) -> None:
    if text:
        reading.has_refused = True
        events.append(RefusalDelta(text, reading.index))


def _add_pieces(reading: ChoiceReading, pieces: list[Piece], events: Events) -> None:
    for kind, text in pieces:
        if kind is Kind.WORDS:
            events.append(ContentDelta(text, reading.index))
        elif kind is Kind.BEFORE_WAS_THOUGHT:
            reading.thought.new_in("tags", reading.tags.before.strip())
            events.append(ContentWasReasoning(reading.index))
        elif new := reading.thought.new_in("tags", text):
            events.append(ReasoningDelta(new, reading.index))


def _add_kept(delta: Object, reading: ChoiceReading, events: Events) -> None:
    """What the provider wants to have back with the next turn."""
    details = delta.get(REASONING_DETAILS)
    items = [keepable(item) for item in objects_in(details)] if details else []
    extra = {name: keepable(delta[name]) for name in EXTRA_FIELDS if delta.get(name)}
    if items or extra:
        reading.has_details = reading.has_details or bool(items)
        events.append(ReasoningKept(items, extra, reading.index))


def _add_logprobs(logprobs: object, index: int, events: Events) -> None:
    """Those of a chat, or the columns of the older completions, as rows like those of a chat."""
    if not isinstance(logprobs, dict):
        return
    content = objects_in(logprobs.get("content"))
    tokens, values = logprobs.get("tokens"), logprobs.get("token_logprobs")
    if not content and isinstance(tokens, list) and isinstance(values, list):
        content = [{"token": token, "logprob": value} for token, value in zip(tokens, values, strict=False)]
    if content:
        events.append(LogprobsDelta([keepable(row) for row in content], index))


def _add_reason(reason: object, reading: ChoiceReading, events: Events) -> None:
    """The provider's own reason; a later null never takes it back."""
    if not isinstance(reason, str) or reason.casefold() in NO_REASON or reason == reading.finish_reason:
        return
    _add_pieces(reading, reading.tags.end(), events)
    reading.finish_reason = reason
    events.append(Finished(reason, reading.index))
