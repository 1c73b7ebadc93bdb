"""JSON text in pieces -> the elements of its list, one at a time, or the one value that it is.

A list of thousands of conversations is never in memory as a whole, and no step holds the interpreter for longer than
one conversation takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from typing import Any

from desktop_ai.core.texts import N_, Text

LONGEST_ELEMENT = 200_000_000  # characters
_SPACE = re.compile(r"[ \t\n\r]*")

NOT_JSON = N_("this is not JSON, or a part of it is missing")
TOO_LONG = N_("a conversation in it is too long")
TOO_DEEP = N_("it is nested too deeply")
HUGE_NUMBER = N_("there is a number in it that nobody can read")


class MalformedJson(ValueError):
    """What is wrong with it."""

    def __init__(self, why: Text) -> None:
        super().__init__(str(why))
        self.why = why


def elements(pieces: Iterator[str]) -> Iterator[Any]:
    """Every element of a list, or the one value. Raises MalformedJson, also after elements came."""
    reading = _Reading(pieces)
    if reading.next_sign() != "[":
        yield reading.value()
        return
    reading.skip()
    while (sign := reading.next_sign()) != "]":
        if sign == ",":
            reading.skip()
            continue
        yield reading.value()


class _Reading:
    """Owns the text that was read and not yet understood."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text = ""
        self._place = 0
        # NaN and the like are no JSON, though Python writes them: nobody reads them again, so they are nothing here.
        self._decode = JSONDecoder(parse_constant=lambda _: None).raw_decode

    def next_sign(self) -> str:
        """The next character that is no space; where there is none, an exception."""
        while True:
            found = _SPACE.match(self._text, self._place)
            self._place = found.end() if found else self._place
            if self._place < len(self._text):
                return self._text[self._place].removeprefix("\ufeff") or self._after_mark()
            self._read(1)

    def skip(self) -> None:
        """Leave the next character behind."""
        self._place += 1

    def value(self) -> Any:
        """The value that begins here; as much is read as it takes."""
        while True:
            try:
                value, self._place = self._decode(self._text, self._place)
            except JSONDecodeError:
                self._read(max(1, len(self._text) - self._place))
            except RecursionError:
                raise MalformedJson(TOO_DEEP) from None
            except ValueError:  # thousands of digits
                raise MalformedJson(HUGE_NUMBER) from None
            else:
                return value

    def _after_mark(self) -> str:
        self._place += 1
        return self.next_sign()

    def _read(self, count: int) -> None:
        """Read so many characters more, or what there is; each time twice as many, so that it costs twice at most."""
        parts = [self._text[self._place :]]
        self._place = 0
        while count > 0:
            piece = next(self._pieces, None)
            if piece is None and len(parts) == 1:
                raise MalformedJson(NOT_JSON)
            if piece is None:
                break
            parts.append(piece)
            count -= len(piece)
        self._text = "".join(parts)
        if len(self._text) > LONGEST_ELEMENT:
            raise MalformedJson(TOO_LONG)
