"""Thought that models write between tags at the start of their words -> thought and words, apart."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from desktop_ai.providers.thought import Thought

TAGS = (("<think>", "</think>"), ("<thought>", "</thought>"))
OPENING = tuple(opening for opening, _ in TAGS)
CLOSING = tuple(closing for _, closing in TAGS)
CLOSING_OF = dict(TAGS)
INDENT = (" " * 4, "\t")


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
    START_AFTER_THOUGHT = auto()
    ECHOING = auto()
    THINKING = auto()
    AFTER_THOUGHT = auto()
    MAYBE_THOUGHT = auto()
    WORDS = auto()


class ThinkTags:
    """Splits the words of one reply. Only its start is read for tags; later ones are words.

    Where `thought` has come another way, tags are words, too, unless what is between them is that thought once
    more. What may turn out to be a tag, or blank space beside one, is held back; `end` gives it.
    """

    def __init__(self, thought: Thought | None = None) -> None:
        self._state = State.START
        self._held = ""
        self._closing = ""
        self._has_thought = False
        self._before: list[str] = []
        self._other = thought if thought is not None else Thought()
        self._opened = ""
        self._compared = 0

    def feed(self, text: str) -> list[Piece]:
        """What is certain with this text."""
        if self._state is State.WORDS:
            return [Piece(Kind.WORDS, text)]
        if self._state is State.MAYBE_THOUGHT and not self._held and "<" not in text:
            self._before.append(text)
            return [Piece(Kind.WORDS, text)]
        pieces: list[Piece] = []
        self._held += text
        while self._held and self._step(pieces):
            pass
        return pieces

    def end(self) -> list[Piece]:
        """What was held back, when nothing more will come."""
        if self._state is State.ECHOING:
            return self._end_echo()
        kind = Kind.THOUGHT if self._state is State.THINKING else Kind.WORDS
        held, self._held = self._held, ""
        return [Piece(kind, held)] if held and self._state is not State.AFTER_THOUGHT else []

    def thought_came(self) -> list[Piece]:
        """The thought of this reply comes another way. Gives what was held back."""
        if self._state is State.START:
            self._state = State.START_AFTER_THOUGHT
        if self._state is not State.MAYBE_THOUGHT:
            return []
        held = self.end()
        self._state = State.WORDS
        return held

    @property
    def before(self) -> str:
        """The words that were given before it was certain that they are words."""
        return "".join(self._before)

    def _step(self, pieces: list[Piece]) -> bool:
        """Read some of what is held; whether there is more to read."""
        match self._state:
            case State.START:
                return self._begin()
            case State.START_AFTER_THOUGHT:
                return self._begin_after_thought()
            case State.ECHOING:
                return self._follow_echo(pieces)
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

    def _begin_after_thought(self) -> bool:
        """A server may leave the tags in, with the thought that it gave already or with nothing between them."""
        words = self._held.lstrip()
        for tag in (*OPENING, *CLOSING):
            if words.startswith(tag):
                blank = len(self._held) - len(words)
                self._opened, self._held = self._held[: blank + len(tag)], words[len(tag) :]
                self._closing = CLOSING_OF.get(tag, "")
                self._state = State.ECHOING if self._closing else State.AFTER_THOUGHT
                return True
            if tag.startswith(words):
                return False
        self._state = State.WORDS
        return True

    def _follow_echo(self, pieces: list[Piece]) -> bool:
        """Hold what is between the tags as long as it is what is known."""
        if not self._compared:
            said = self._held.lstrip()
            self._opened += self._held[: len(self._held) - len(said)]
            self._held = said
        said, closing, rest = self._held.partition(self._closing)
        certain = said.rstrip() if closing else _split_tail(said, (self._closing,))[0]
        if not self._is_echo(certain):
            self._held = self._opened + self._held
            self._state = State.WORDS
            return True
        if closing:
            pieces.extend(self._beyond_echo(certain))
            self._held = rest
            self._state = State.AFTER_THOUGHT
        return bool(closing)

    def _is_echo(self, said: str) -> bool:
        """Whether what is new between the tags goes on like the thought, or beyond all that is known of it."""
        start = _blank_at_start(self._other)
        known = self._other.text.between(start + self._compared, start + len(said))
        is_same = said.startswith(known, self._compared)
        if is_same:
            self._compared += len(known)
        return is_same

    def _beyond_echo(self, said: str) -> list[Piece]:
        more = said[self._compared :]
        return [Piece(Kind.THOUGHT, more)] if more.strip() else []

    def _end_echo(self) -> list[Piece]:
        held, self._held = self._held, ""
        self._state = State.WORDS
        if held.strip() and self._is_echo(held.rstrip()):
            return self._beyond_echo(held.rstrip())
        return [Piece(Kind.WORDS, self._opened + held)]

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
        before = self.before
        if before.count("`") % 2 or sum(line.lstrip().startswith("~~~") for line in before.split("\n")) % 2:
            return False
        line = before.rpartition("\n")[2]
        is_indented = bool(before.strip()) and not line.strip() and line.startswith(INDENT)
        return not is_indented and not any(opening in before for opening in OPENING)

    def _add_words(self, words: str, pieces: list[Piece]) -> None:
        if words:
            self._before.append(words)
            pieces.append(Piece(Kind.WORDS, words))


def _blank_at_start(thought: Thought) -> int:
    start = thought.text.between(0, 64)
    return len(start) - len(start.lstrip())


def _split_tail(text: str, tags: tuple[str, ...], *, keep_blank: bool = False) -> tuple[str, str]:
    """The text without an end that may be the beginning of a tag or blank space before one, and that end."""
    cut = text.rfind("<", max(0, len(text) - max(map(len, tags))))
    certain = text[:cut] if cut >= 0 and any(tag.startswith(text[cut:]) for tag in tags) else text
    if not keep_blank:
        certain = certain.rstrip()
    return certain, text[len(certain) :]
