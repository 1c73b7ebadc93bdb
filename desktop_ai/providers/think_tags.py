"""Thought that models write between tags at the start of their words -> thought and words, apart."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

TAGS = (("<think>", "</think>"), ("<thought>", "</thought>"))
OPENING = tuple(opening for opening, _ in TAGS)
CLOSING = tuple(closing for _, closing in TAGS)
CLOSING_OF = dict(TAGS)


class Kind(Enum):
    """What a piece of text is; `BEFORE_WAS_THOUGHT` has no text, and turns all words so far into thought."""

    WORDS = auto()
    THOUGHT = auto()
    BEFORE_WAS_THOUGHT = auto()


class Piece(NamedTuple):
    """A stretch of text of one kind."""

    kind: Kind
    text: str


class State(Enum):
    """Where in a reply the reader is."""

    START = auto()
    THINKING = auto()
    AFTER_THOUGHT = auto()
    MAYBE_THOUGHT = auto()
    WORDS = auto()


class ThinkTags:
    """Splits the words of one reply. Only its start is read for tags; later ones are words.

    What may turn out to be a tag, or blank space beside one, is held back; `end` gives it.
    """

    def __init__(self) -> None:
        self._state = State.START
        self._held = ""
        self._closing = ""
        self._has_thought = False
        self._before: list[str] = []

    def feed(self, text: str) -> list[Piece]:
        """What is certain with this text."""
        pieces: list[Piece] = []
        self._held += text
        while self._held and self._step(pieces):
            pass
        return pieces

    def end(self) -> list[Piece]:
        """What was held back, when nothing more will come."""
        kind = Kind.THOUGHT if self._state is State.THINKING else Kind.WORDS
        held, self._held = self._held, ""
        return [Piece(kind, held)] if held and self._state is not State.AFTER_THOUGHT else []

    def stop_looking(self) -> list[Piece]:
        """The thought of this reply comes another way: tags are words. Gives what was held back."""
        if self._state not in (State.START, State.MAYBE_THOUGHT):
            return []
        held = self.end()
        self._state = State.WORDS
        return held

    def _step(self, pieces: list[Piece]) -> bool:
        """Read some of what is held; whether there is more to read."""
        match self._state:
            case State.START:
                return self._begin()
            case State.THINKING:
                return self._think(pieces)
            case State.AFTER_THOUGHT:
                self._held = self._held.lstrip()
                self._state = State.WORDS if self._held else State.AFTER_THOUGHT
                return True
            case State.MAYBE_THOUGHT:
                return self._look_for_lone_closing(pieces)
            case State.WORDS:
                pieces.append(Piece(Kind.WORDS, self._held))
                self._held = ""
                return False

    def _begin(self) -> bool:
        words = self._held.lstrip()
        for opening in OPENING:
            if words.startswith(opening):
                self._held = words[len(opening) :].lstrip()
                self._closing = CLOSING_OF[opening]
                self._state = State.THINKING
                return True
            if opening.startswith(words):
                return False
        self._state = State.MAYBE_THOUGHT
        return True

    def _think(self, pieces: list[Piece]) -> bool:
        if not self._has_thought:
            self._held = self._held.lstrip()
        thought, closing, rest = self._held.partition(self._closing)
        if closing:
            self._held = rest
            self._state = State.AFTER_THOUGHT
            thought = thought.rstrip()
        else:
            thought, self._held = _split_tail(thought, (self._closing,))
        if thought:
            self._has_thought = True
            pieces.append(Piece(Kind.THOUGHT, thought))
        return bool(closing)

    def _look_for_lone_closing(self, pieces: list[Piece]) -> bool:
        """A template may have opened the thought, so that the model only closes it."""
        found = [(at, tag) for tag in CLOSING if (at := self._held.find(tag)) >= 0]
        if not found:
            words, self._held = _split_tail(self._held, CLOSING, keep_blank=True)
            self._add_words(words, pieces)
            return False
        at, tag = min(found)
        self._add_words(self._held[:at], pieces)
        self._held = self._held[at:]
        if self._closes_thought():
            self._held = self._held.removeprefix(tag)
            pieces.append(Piece(Kind.BEFORE_WAS_THOUGHT, ""))
            self._state = State.AFTER_THOUGHT
        else:
            self._state = State.WORDS
        return True

    def _closes_thought(self) -> bool:
        """Not when the tag stands in code, or closes one that is among the words."""
        before = "".join(self._before)
        return before.count("`") % 2 == 0 and not any(opening in before for opening in OPENING)

    def _add_words(self, words: str, pieces: list[Piece]) -> None:
        if words:
            self._before.append(words)
            pieces.append(Piece(Kind.WORDS, words))


def _split_tail(text: str, tags: tuple[str, ...], *, keep_blank: bool = False) -> tuple[str, str]:
    """The text without an end that may be the beginning of a tag or blank space before one, and that end."""
    cut = text.rfind("<", max(0, len(text) - max(map(len, tags))))
    certain = text[:cut] if cut >= 0 and any(tag.startswith(text[cut:]) for tag in tags) else text
    if not keep_blank:
        certain = certain.rstrip()
    return certain, text[len(certain) :]
