from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from desktop_ai.core.json_schema import findings, read_schema
from desktop_ai.core.json_text import JsonMistake
from desktop_ai.core.response_format import NAME, STARTING_SCHEMA, FormatKind, ResponseFormat

RIGHT: list[dict[str, Any]] = [
    {},
    {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "type": True}, "required": ["a"]},
    {"properties": {"properties": {"type": "object"}, "required": {"enum": [1, "x", None]}}},
    {"items": {"minimum": 0, "maximum": 9.5, "multipleOf": 0.5}, "minItems": 0, "uniqueItems": True},
    {"anyOf": [{"const": 1}, False], "not": {"pattern": "^a"}, "$defs": {"x": {"maxLength": 3.0}}},
    {"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"$ref": "#"}}},
    {"$ref": "https://example.org/schema", "x-mine": 7, "description": "d", "default": []},
    {"prefixItems": [{"type": "integer"}], "dependentSchemas": {"a": {}}, "if": {}, "then": {}, "else": True},
]
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"type": "objekt"}, "type"),
    ({"type": []}, "type"),
    ({"type": ["string", "string"]}, "type"),
    ({"type": 3}, "type"),
    ({"properties": []}, "properties"),
    ({"properties": {"a": "string"}}, "properties"),
    ({"properties": {"a": {"properties": {"b": {"type": "text"}}}}}, "type"),
    ({"required": "a"}, "required"),
    ({"required": ["a", "a"]}, "required"),
    ({"items": 3}, "items"),
    ({"additionalProperties": "no"}, "additionalProperties"),
    ({"anyOf": []}, "anyOf"),
    ({"oneOf": {"type": "string"}}, "oneOf"),
    ({"allOf": [{"items": {"enum": "x"}}]}, "enum"),
    ({"minLength": -1}, "minLength"),
    ({"maxItems": 1.5}, "maxItems"),
    ({"minimum": "0"}, "minimum"),
    ({"maximum": True}, "maximum"),
    ({"multipleOf": 0}, "multipleOf"),
    ({"pattern": 1}, "pattern"),
    ({"uniqueItems": "yes"}, "uniqueItems"),
    ({"$defs": {"a": {"not": 1}}}, "not"),
]


def is_valid(schema: dict[str, Any]) -> bool:
    """What the reference implementation says."""
    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError:
        return False
    return True


@pytest.mark.parametrize("schema", RIGHT, ids=json.dumps)
def test_a_schema_is_right_where_the_reference_finds_it_right(schema: dict[str, Any]) -> None:
    assert is_valid(schema)
    assert list(findings(schema)) == []
    assert read_schema(json.dumps(schema)) == schema


@pytest.mark.parametrize(("schema", "keyword"), WRONG, ids=lambda value: json.dumps(value)[:50])
def test_a_schema_is_wrong_where_the_reference_finds_it_wrong(schema: dict[str, Any], keyword: str) -> None:
    assert not is_valid(schema)
    text = json.dumps(schema, indent=2)
    with pytest.raises(JsonMistake) as caught:
        read_schema(text)
    line = text.splitlines()[caught.value.line - 1]
    assert line[caught.value.column - 1 :].startswith(f'"{keyword}"')


def test_a_reference_that_leads_nowhere_is_a_mistake() -> None:
    with pytest.raises(JsonMistake, match="leads nowhere"):
        read_schema('{"items": {"$ref": "#/$defs/missing"}}')


def test_a_schema_nested_deeply_is_looked_at_to_its_end() -> None:
    deep = '{"items": ' * 400 + '{"type": "objekt"}' + "}" * 400
    with pytest.raises(JsonMistake, match="type"):
        read_schema(deep)


def test_the_schema_to_begin_with_is_right() -> None:
    assert is_valid(read_schema(STARTING_SCHEMA))


def test_a_format_is_sent_as_the_api_has_it() -> None:
    assert ResponseFormat().wire() == {"type": "text"}
    assert ResponseFormat(FormatKind.JSON_OBJECT).wire() == {"type": "json_object"}
    schema = ResponseFormat(FormatKind.JSON_SCHEMA, "city", '{"type": "string"}', is_strict=False)
    assert schema.wire() == {
        "type": "json_schema",
        "json_schema": {"name": "city", "schema": {"type": "string"}, "strict": False},
    }


def test_a_schema_has_a_name_that_services_accept() -> None:
    assert NAME.fullmatch(ResponseFormat().name)
    assert "name of a schema" in str(ResponseFormat(FormatKind.JSON_SCHEMA, "zwölf Städte").mistake())
    assert ResponseFormat(FormatKind.TEXT, "zwölf Städte", "nonsense").mistake() is None
