"""JSON read element by element."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_ai.core.imports.json_elements import MalformedJson, elements

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def cut(text: str, size: int) -> Iterator[str]:
    return (text[start : start + size] for start in range(0, len(text), size))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.dictionaries(st.text(max_size=3), VALUES, max_size=3), max_size=5),
    st.integers(1, 7),
    st.booleans(),
)
def test_a_list_cut_anywhere_gives_its_elements(values: list[Any], size: int, is_wide: bool) -> None:
    text = json.dumps(values, indent=2 if is_wide else None)
    assert list(elements(cut("\ufeff" + text, size))) == values


def test_one_object_is_itself() -> None:
    assert list(elements(iter(['  {"a"', ": 1}"]))) == [{"a": 1}]


@pytest.mark.parametrize(
    "text",
    ["", "[", '[{"a": 1}', '[{"a": }]', "[" * 200_000, '{"a":' * 100_000, '[{"a": ' + "9" * 10_000 + "}]"],
)
def test_what_is_no_json_is_told(text: str) -> None:
    with pytest.raises(MalformedJson):
        list(elements(cut(text, 1000)))


def test_what_came_before_the_damage_came() -> None:
    found = elements(iter(['[{"a": 1}, {"b"']))
    assert next(found) == {"a": 1}
    with pytest.raises(MalformedJson):
        next(found)


def test_what_only_python_writes_is_nothing() -> None:
    assert list(elements(iter(['[{"leaf": NaN}, Infinity, -Infinity]']))) == [{"leaf": None}, None, None]
