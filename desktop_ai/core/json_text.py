"""JSON as a person types it: read as an object, or the place of the first mistake in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import isfinite
from typing import Any, NoReturn

from desktop_ai.core.texts import N_, Text

Path = Sequence[str | int]

AT = N_("Line {line}, column {column}: {mistake}")
ENDS_EARLY = N_("the text ends here, before it is complete.")
NO_VALUE = N_("a value is missing here: a text in quotes, a number, true, false, null, [ or {.")
SINGLE_QUOTES = N_("texts and names stand in double quotes, not in single ones.")
CAPITAL_WORD = N_("JSON writes true, false and null in small letters.")
COMMA_TOO_MANY = N_("there is a comma too many before this bracket.")
NO_COMMA = N_("a comma is missing here, or a bracket closes too late.")
NO_COLON = N_("a colon is missing here, between the name and its value.")
NO_NAME = N_("a name in double quotes is missing here.")
OPEN_TEXT = N_("the text that begins here has no closing quote.")
BROKEN_TEXT = N_("a text cannot go over several lines; a line break in it is written \\n.")
BAD_ESCAPE = N_('after a backslash JSON knows only " \\ / b f n r t and u with four digits.')
TOO_MUCH = N_("the object has ended; nothing may follow it.")
NO_OBJECT = N_("this must be an object: { … }.")
NO_NUMBER = N_("{name} is no number that JSON knows.")
NAMED_TWICE = N_("“{name}” stands here for the second time.")
TOO_LONG = N_("this is too long: no more than {most} characters are read.")
TOO_DEEP = N_("this is nested too deeply.")
HALF_CHARACTER = N_("there is half a character in it, which cannot be sent.")
UNREADABLE = N_("this is not JSON.")

_MISTAKES = {
    "Expecting ',' delimiter": NO_COMMA,
    "Expecting ':' delimiter": NO_COLON,
    "Expecting property name enclosed in double quotes": NO_NAME,
    "Unterminated string starting at": OPEN_TEXT,
    "Invalid control character at": BROKEN_TEXT,
    "Invalid \\escape": BAD_ESCAPE,
    "Invalid \\uXXXX escape": BAD_ESCAPE,
    "Extra data": TOO_MUCH,
    "Illegal trailing comma before end of object": COMMA_TOO_MANY,
    "Illegal trailing comma before end of array": COMMA_TOO_MANY,
}
# Their place is within a text in quotes, where spaces count.
WITHIN_TEXT = (OPEN_TEXT, BROKEN_TEXT, BAD_ESCAPE)
# It is read with every letter that is typed into it.
LONGEST = 256_000
_CAPITAL = r"(True|False|None|TRUE|FALSE|NULL|Null)\b"
_SPACE = re.compile(r"\s*")
_HALF = "[\ud800-\udfff]"


class JsonMistake(ValueError):
    """What is wrong with a text, and where: line and column count from 1."""

    def __init__(self, mistake: Text, text: str, position: int) -> None:
        self.mistake = mistake
        self.line = text.count("\n", 0, position) + 1
        self.column = position - (text.rfind("\n", 0, position) + 1) + 1
        super().__init__(str(self.sentence))

    @property
    def sentence(self) -> Text:
        """The mistake and its place."""
        return AT.fill(line=self.line, column=self.column, mistake=self.mistake)


def read_object(text: str) -> dict[str, Any]:
    """The object that a text is. Raises JsonMistake."""
    import json  # a start without any such text is quicker

    if len(text) > LONGEST:
        raise JsonMistake(TOO_LONG.fill(most=LONGEST), text, LONGEST)
    twice: list[str] = []

    def joined(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in pairs:
            if name in found:
                twice.append(name)
            found[name] = value
        return found

    def refuse(name: str) -> NoReturn:
        raise JsonMistake(NO_NUMBER.fill(name=name), text, max(0, text.find(name)))

    def number(digits: str) -> float:
        return float(digits) if isfinite(float(digits)) else refuse(digits)

    try:
        value = json.loads(text, object_pairs_hook=joined, parse_constant=refuse, parse_float=number)
    except json.JSONDecodeError as error:
        raise _mistake_at(error.msg, text, error.pos) from None
    except RecursionError:
        raise JsonMistake(TOO_DEEP, text, 0) from None
    except JsonMistake:
        raise
    except ValueError:  # a number of thousands of digits
        raise JsonMistake(UNREADABLE, text, 0) from None
    if twice:
        raise JsonMistake(NAMED_TWICE.fill(name=twice[0]), text, _second_place(text, twice[0]))
    if not isinstance(value, dict):
        raise JsonMistake(NO_OBJECT, text, _SPACE.match(text).end())  # type: ignore[union-attr]
    if re.search(_HALF, json.dumps(value, ensure_ascii=False)):
        raise JsonMistake(HALF_CHARACTER, text, 0)
    return value


def place_of(text: str, path: Path) -> int:
    """Where in a text, which is an object without mistakes, the value at a path begins; else its last known step.

    A last step that names a field gives the place of its name.
    """
    from json.decoder import scanstring  # type: ignore[attr-defined]

    position = _skip(text, 0)
    for step in path:
        place = _member(text, position, step, scanstring)
        if place is None:
            break
        name, position = place
        if step == path[-1]:
            return name
    return position


def _member(text: str, position: int, step: str | int, scanstring: Any) -> tuple[int, int] | None:
    """Where a member's name and its value begin, in the object or list that begins at `position`."""
    import json

    decode = json.JSONDecoder().raw_decode
    is_object, index = text[position : position + 1] == "{", 0
    position = _skip(text, position + 1)
    while text[position : position + 1] not in ("}", "]", ""):
        start, found = position, step
        if is_object:
            found, position = scanstring(text, position + 1)
            position = _skip(text, _skip(text, position) + 1)
        if found == step if is_object else index == step:
            return start, position
        _, position = decode(text, position)
        position = _skip(text, position)
        if text[position : position + 1] == ",":
            position = _skip(text, position + 1)
        index += 1
    return None


def _skip(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position


def _second_place(text: str, name: str) -> int:
    places = [found.start() for found in re.finditer(rf'"{re.escape(name)}"\s*:', text)]
    return places[1] if len(places) > 1 else 0


def _mistake_at(message: str, text: str, position: int) -> JsonMistake:
    """The mistake in a person's words; the parser's own are for programmers."""
    if _MISTAKES.get(message) in WITHIN_TEXT:
        return JsonMistake(_MISTAKES[message], text, position)
    rest = text[position:].lstrip()
    position = len(text) - len(rest) if rest else position
    if not rest:
        return JsonMistake(ENDS_EARLY, text, len(text.rstrip()))
    if rest[0] == "'":
        return JsonMistake(SINGLE_QUOTES, text, position)
    if re.match(_CAPITAL, rest):
        return JsonMistake(CAPITAL_WORD, text, position)
    if rest[0] in "}]" and text[:position].rstrip()[-1:] == ",":
        return JsonMistake(COMMA_TOO_MANY, text, position)
    return JsonMistake(_MISTAKES.get(message, NO_VALUE), text, position)
