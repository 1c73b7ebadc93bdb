"""Whether a JSON Schema is one: each keyword holds what it may hold, and what is referred to is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from desktop_ai.core.json_text import JsonMistake, place_of, read_object
from desktop_ai.core.texts import N_, Text

Steps = tuple[str | int, ...]
Finding = tuple[Steps, Text]

TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")

NO_SCHEMA = N_("“{keyword}” wants a schema: an object, true or false.")
NO_LIST = N_("“{keyword}” wants a list of schemas with at least one in it.")
NO_MAP = N_("“{keyword}” wants an object: a name and a schema for each.")
BAD_TYPE = N_("“type” is array, boolean, integer, null, number, object or string, or a list of some of them.")
NO_NAMES = N_("“{keyword}” wants a list of names, each once.")
NO_COUNT = N_("“{keyword}” wants a whole number from 0 on.")
NO_NUMBER = N_("“{keyword}” wants a number.")
NO_STEP = N_("“{keyword}” wants a number above 0.")
NO_TEXT = N_("“{keyword}” wants a text.")
NO_SWITCH = N_("“{keyword}” wants true or false.")
NO_VALUES = N_("“{keyword}” wants a list of the values that are possible.")
NO_TARGET = N_("“{target}” leads nowhere in this schema.")

ONE = frozenset((
    "additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not",
    "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
))  # fmt: skip
LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
MAPS = frozenset(("$defs", "definitions", "dependentSchemas", "patternProperties", "properties"))
COUNTS = (
    "maxContains", "maxItems", "maxLength", "maxProperties",
    "minContains", "minItems", "minLength", "minProperties",
)  # fmt: skip
LIMITS = ("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum")
WORDS = ("$anchor", "$comment", "$id", "$ref", "$schema", "description", "format", "pattern", "title")
SWITCHES = ("deprecated", "readOnly", "uniqueItems", "writeOnly")


def read_schema(text: str) -> dict[str, Any]:
    """The schema that a text is. Raises JsonMistake for the first thing that is wrong with it."""
    schema = read_object(text)
    for steps, mistake in findings(schema):
        raise JsonMistake(mistake, text, place_of(text, steps))
    return schema


def findings(schema: dict[str, Any]) -> Iterator[Finding]:
    """What is wrong with a schema: the way to each place, and what is wrong there."""
    waiting: list[tuple[Steps, dict[str, Any]]] = [((), schema)]
    while waiting:
        steps, current = waiting.pop()
        for keyword, value in current.items():
            place = (*steps, keyword)
            if (mistake := _mistake(keyword, value)) is not None:
                yield place, mistake
            elif keyword == "$ref" and not _leads_somewhere(schema, value):
                yield place, NO_TARGET.fill(target=value)
            else:
                waiting += _inner(place, keyword, value)


def _inner(place: Steps, keyword: str, value: Any) -> list[tuple[Steps, dict[str, Any]]]:
    """The schemas within the value of a keyword."""
    if keyword in ONE and not isinstance(value, list):
        found: list[tuple[Steps, Any]] = [(place, value)]
    elif keyword in LISTS or keyword in ONE:
        found = [((*place, index), item) for index, item in enumerate(value)]
    elif keyword in MAPS:
        found = [((*place, name), item) for name, item in value.items()]
    else:
        found = []
    return [(steps, item) for steps, item in found if isinstance(item, dict)]


def _mistake(keyword: str, value: Any) -> Text | None:
    if keyword in ONE:
        # Earlier drafts have a list of schemas in `items`.
        is_right = _is_schema(value) or (keyword == "items" and _is_schema_list(value))
        return None if is_right else NO_SCHEMA.fill(keyword=keyword)
    if keyword in LISTS:
        return None if _is_schema_list(value) else NO_LIST.fill(keyword=keyword)
    if keyword in MAPS:
        is_right = isinstance(value, dict) and all(map(_is_schema, value.values()))
        return None if is_right else NO_MAP.fill(keyword=keyword)
    if keyword not in PLAIN:
        return None
    is_right_value, mistake = PLAIN[keyword]
    return None if is_right_value(value) else mistake.fill(keyword=keyword)


def _is_schema(value: Any) -> bool:
    return isinstance(value, dict | bool)


def _is_schema_list(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(map(_is_schema, value))


def _is_type(value: Any) -> bool:
    names = value if isinstance(value, list) else [value]
    return bool(names) and _is_names(names) and all(name in TYPES for name in names)


def _is_names(value: Any) -> bool:
    is_list = isinstance(value, list) and all(isinstance(name, str) for name in value)
    return is_list and len(set(value)) == len(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return _is_number(value) and value >= 0 and value % 1 == 0


PLAIN: dict[str, tuple[Callable[[Any], bool], Text]] = {
    "type": (_is_type, BAD_TYPE),
    "required": (_is_names, NO_NAMES),
    "enum": (lambda value: isinstance(value, list), NO_VALUES),
    "multipleOf": (lambda value: _is_number(value) and value > 0, NO_STEP),
    **dict.fromkeys(COUNTS, (_is_count, NO_COUNT)),
    **dict.fromkeys(LIMITS, (_is_number, NO_NUMBER)),
    **dict.fromkeys(WORDS, (lambda value: isinstance(value, str), NO_TEXT)),
    **dict.fromkeys(SWITCHES, (lambda value: isinstance(value, bool), NO_SWITCH)),
}


def _leads_somewhere(schema: dict[str, Any], target: str) -> bool:
    """Whether a reference within the schema has a target; of others nothing is known here."""
    if not target.startswith("#/"):
        return True
    place: Any = schema
    for step in target[2:].split("/"):
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(place, dict) and name in place:
            place = place[name]
        elif isinstance(place, list) and name.isdecimal() and int(name) < len(place):
            place = place[int(name)]
        else:
            return False
    return True
