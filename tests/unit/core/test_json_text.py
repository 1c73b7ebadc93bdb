from __future__ import annotations

import pytest

from desktop_ai.core.json_text import LONGEST, JsonMistake, place_of, read_object


def mistake(text: str) -> JsonMistake:
    with pytest.raises(JsonMistake) as caught:
        read_object(text)
    return caught.value


def test_an_object_is_read_as_it_stands() -> None:
    assert read_object('\n {"a": [1, 2.5, "x", null, {"b": true}]}\n') == {
        "a": [1, 2.5, "x", None, {"b": True}]
    }


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("", 1, 1, "ends here"),
        ("   \n  ", 1, 1, "ends here"),
        ('{"a": 1', 1, 8, "ends here"),
        ('{"a": [1, 2}', 1, 12, "comma is missing"),
        ('{"a": 1\n "b": 2}', 2, 2, "comma is missing"),
        ('{\n  "a": 1,\n}', 3, 1, "comma too many"),
        ('{"a": [1,]}', 1, 10, "comma too many"),
        ('{"a" 1}', 1, 6, "colon is missing"),
        ("{a: 1}", 1, 2, "name in double quotes"),
        ("{'a': 1}", 1, 2, "double quotes, not in single"),
        ("{\"a\": 'x'}", 1, 7, "double quotes, not in single"),
        ('{"a": True}', 1, 7, "small letters"),
        ('{"a": None}', 1, 7, "small letters"),
        ('{"a": }', 1, 7, "value is missing"),
        ('{"a": "x}', 1, 7, "no closing quote"),
        ('{"a": "x\ny"}', 1, 9, "several lines"),
        ('{"a": "\\x"}', 1, 8, "backslash"),
        ('{"a": 1} {', 1, 10, "nothing may follow"),
        ("[1, 2]", 1, 1, "must be an object"),
        ('\n "x"', 2, 2, "must be an object"),
        ('{"a": NaN}', 1, 7, "no number"),
        ('{"a": -Infinity}', 1, 7, "no number"),
        ('{"a": 1e999}', 1, 7, "no number"),
        ('{"a": 1,\n "b": 2,\n "a": 3}', 3, 2, "second time"),
        ('{"a": "\\ud83d"}', 1, 1, "half a character"),
    ],
)
def test_a_mistake_is_said_in_words_with_its_place(text: str, line: int, column: int, words: str) -> None:
    found = mistake(text)
    assert (found.line, found.column) == (line, column), found
    assert words in str(found.sentence)
    assert str(found.sentence).startswith(f"Line {line}, column {column}: ")


@pytest.mark.parametrize("text", ['{"a":' * 100_000, '{"a":' + "[" * 100_000, '{"a": ' + "9" * 5_000 + "}"])
def test_nonsense_of_any_size_is_a_mistake_and_no_crash(text: str) -> None:
    assert mistake(text).line == 1


def test_a_text_that_is_too_long_to_be_read_with_every_letter_is_a_mistake() -> None:
    assert "too long" in str(mistake('{"a": "' + "x" * LONGEST + '"}').sentence)
    assert read_object('{"a": "' + "x" * (LONGEST - 9) + '"}')["a"]


def test_the_place_of_a_value_is_found() -> None:
    text = '{"a": {"x\\"y": [10, {"b": 3}]},\n "c": 4}'
    assert text[place_of(text, ("c",)) :].startswith('"c"')
    assert text[place_of(text, ("a", 'x"y')) :].startswith('"x\\"y"')
    assert text[place_of(text, ("a", 'x"y', 1)) :].startswith('{"b"')
    assert text[place_of(text, ("a", 'x"y', 1, "b")) :].startswith('"b"')
    assert text[place_of(text, ("a", "nowhere")) :].startswith('{"x')
    assert place_of(text, ()) == 0
