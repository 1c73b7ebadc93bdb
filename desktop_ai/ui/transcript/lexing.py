"""Lexing: the tokens of a listing that grows, found anew only from where the lexer's state is known.

A lexer of pygments is, nearly always, a table of regular expressions for each state, and a stack of states. Where
a token ends at the start of a line, that stack is all there is to know about what stands before: a checkpoint.
What looks further ahead than a line may come out differently in the end, so a listing that is complete is lexed
once more as a whole; and a lexer of another kind is always asked for the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from inspect import signature
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.transcript.lexers import kind_of, lexer_of

if TYPE_CHECKING:
    import re

Token = tuple[int, int, str]  # start and length in UTF-16 units of the line, and its kind
LineTokens = list[Token]
FoundToken = tuple[int, Any, str]  # as pygments gives them: position, type, text
Breathe = Callable[[], None]
KEPT_CHECKPOINTS = 8
ROOT = ("root",)
# What many lexers find as one piece, so not before its end has come; at most so many characters are waited for it.
PIECES = (("/*", "*/"), ("<!--", "-->"))
LONGEST_PIECE = 3_000
UNKNOWN = ()  # the type of what no rule knows: plain text


class Checkpoint(NamedTuple):
    """The start of a line, and the lexer's states there."""

    position: int
    line: int
    states: tuple[str, ...]


START = Checkpoint(0, 0, ROOT)


class Lexing:
    """Owns the tokens of a listing, line by line, and the last places from which they can be found on."""

    def __init__(self, language: str) -> None:
        self._lexer = lexer_of(language)
        self._goes_on = _can_go_on(self._lexer)
        self._text = ""
        self._lines: list[LineTokens] = []
        self._checkpoints = [START]

    def take(self, text: str, breathe: Breathe, *, is_whole: bool) -> tuple[int, list[LineTokens]]:
        """Find the tokens of the text; returns the first line that may have changed and those from there on.

        `is_whole` finds all of them anew. `breathe` is called again and again: it may rest, or raise to end it.
        """
        if self._lexer is None:
            return 0, []
        goes_on = self._goes_on and not is_whole
        start = self._resume(text) if goes_on else START
        self._text = text
        # Many lexers know a line only by its end, which the last one may not have.
        ended = text + "\n"
        del self._lines[start.line :]
        lines = LineCollector(self._lines)
        if not goes_on:
            self._checkpoints = [START]
            lines.add_all(self._lexer.get_tokens_unprocessed(ended), breathe)
        elif _is_plain_table(self._lexer):
            self._go_on(ended, start, lines, breathe)
        else:
            self._go_on(ended, start, None, breathe)
            lines.add_all(self._lexer.get_tokens_unprocessed(ended[start.position :], start.states), breathe)
        del self._lines[text.count("\n") + 1 :]
        return start.line, self._lines[start.line :]

    def _resume(self, text: str) -> Checkpoint:
        """The last checkpoint up to which the text is the same; those behind it are given up."""
        points = self._checkpoints
        while points and not text.startswith(self._text[: points[-1].position]):
            points.pop()
        if not points:
            points.append(START)
        return points[-1]

    def _go_on(self, ended: str, start: Checkpoint, lines: LineCollector | None, breathe: Breathe) -> None:
        """Collect tokens, and the checkpoints."""
        text = self._text
        machine = Machine(self._lexer, ended, start)
        settled = _settled(text, start.position)
        while (found := machine.step()) is not None:
            breathe()
            if lines is not None:
                lines.add_all(found, breathe)
            position = machine.position
            if start.position < position <= settled and text[position - 1] == "\n":
                line = start.line + text.count("\n", start.position, position)
                start = Checkpoint(position, line, tuple(machine.states))
                self._checkpoints.append(start)
        del self._checkpoints[:-KEPT_CHECKPOINTS]


class LineCollector:
    """Adds tokens to lines: the first that comes begins a new one."""

    def __init__(self, lines: list[LineTokens]) -> None:
        self._lines = lines
        self._line: LineTokens = []
        self._column = 0
        lines.append(self._line)

    def add_all(self, tokens: Iterable[FoundToken], breathe: Breathe) -> None:
        """Add tokens, which follow one another without gaps."""
        for _, token, value in tokens:
            breathe()
            kind = kind_of(token)
            for index, piece in enumerate(value.split("\n")):
                if index:
                    self._line = []
                    self._lines.append(self._line)
                    self._column = 0
                self._add(utf16_length(piece), kind)

    def _add(self, length: int, kind: str) -> None:
        """Add a token, or make the one before it longer."""
        if kind and length:
            start = self._column
            last = self._line[-1] if self._line else None
            if last is not None and last[2] == kind and last[0] + last[1] == start:
                start = self._line.pop()[0]
            self._line.append((start, self._column + length - start, kind))
        self._column += length


class Machine:
    """Applies a lexer's table one rule at a time; what the lexer itself does, but the states can be seen."""

    def __init__(self, lexer: Any, text: str, start: Checkpoint) -> None:
        self.position = start.position
        self.states = list(start.states)
        self._lexer = lexer
        self._text = text
        self._rules = lexer._tokens[self.states[-1]]

    def step(self) -> Iterable[FoundToken] | None:
        """Apply the first rule that matches; returns its tokens, None at the end of the text."""
        for match, action, states in self._rules:
            found = match(self._text, self.position)
            if found:
                tokens = self._tokens(action, found)
                self.position = found.end()
                if states is not None:
                    self._change_states(states)
                return tokens
        return self._skip()

    def _tokens(self, action: Any, found: re.Match[str]) -> Iterable[FoundToken]:
        if action is None:
            return ()
        if callable(action):
            return list(action(self._lexer, found))
        return ((found.start(), action, found.group()),)

    def _skip(self) -> Iterable[FoundToken] | None:
        """Go past what no rule knows; the end of a line begins anew."""
        if self.position >= len(self._text):
            return None
        letter = self._text[self.position]
        if letter == "\n":
            self.states = list(ROOT)
            self._rules = self._lexer._tokens[self.states[-1]]
        self.position += 1
        return ((self.position - 1, UNKNOWN, letter),)

    def _change_states(self, change: Any) -> None:
        """A number takes states away, a name or several put them on; "#pop" and "#push" are names too."""
        if isinstance(change, int):
            del self.states[change if abs(change) < len(self.states) else 1 :]
        else:
            for state in (change,) if isinstance(change, str) else change:
                self._change_state(state)
        self._rules = self._lexer._tokens[self.states[-1]]

    def _change_state(self, state: str) -> None:
        if state == "#push":
            self.states.append(self.states[-1])
        elif state != "#pop":
            self.states.append(state)
        elif len(self.states) > 1:
            self.states.pop()


def _settled(text: str, start: int) -> int:
    """Up to where no more can be known later: before the last complete line, and before what has not ended."""
    end = text.rfind("\n", 0, max(0, text.rfind("\n"))) + 1
    for opening, closing in PIECES:
        begin = text.rfind(opening, start)
        if begin >= 0 and len(text) - begin < LONGEST_PIECE and text.find(closing, begin) < 0:
            end = min(end, begin)
    return end


def _can_go_on(lexer: Any) -> bool:
    """Whether its states can be given to it."""
    from pygments.lexer import ExtendedRegexLexer, RegexLexer

    if not isinstance(lexer, RegexLexer) or isinstance(lexer, ExtendedRegexLexer):
        return False
    return _is_plain_table(lexer) or "stack" in signature(lexer.get_tokens_unprocessed).parameters


def _is_plain_table(lexer: Any) -> bool:
    """Whether it is nothing but its table: others change some of the tokens afterwards."""
    from pygments.lexer import RegexLexer

    return type(lexer).get_tokens_unprocessed is RegexLexer.get_tokens_unprocessed
