from __future__ import annotations

import pytest

from desktop_ai.core.prompt_template import (
    MOST_VARIABLES,
    Variable,
    VariableKind,
    filled,
    needs_clipboard,
    variables_in,
)


def test_each_place_is_asked_for_once_in_its_order_and_kind() -> None:
    template = "{{name}} in {{language:choice(de, fr)}}, {{ count : number }} times: {{notes:long}} {{name}}"
    assert variables_in(template) == (
        Variable("name"),
        Variable("language", VariableKind.CHOICE, ("de", "fr")),
        Variable("count", VariableKind.NUMBER),
        Variable("notes", VariableKind.LONG),
    )


@pytest.mark.parametrize(
    "text",
    ["", "{name}", "{{}}", "{{ }}", "{{a:what}}", "{{a\nb}}", "{{" + "a" * 41 + "}}", "{{a}", "{{{", "{{-}}"],
)
def test_what_is_no_place_is_text(text: str) -> None:
    assert variables_in(text) == ()
    assert filled(text, {"a": "filled", "name": "filled"}) == text


def test_a_choice_of_nothing_is_written() -> None:
    assert variables_in("{{a:choice()}} {{b:choice( , )}} {{c:choice}}") == (
        Variable("a"),
        Variable("b"),
        Variable("c"),
    )


def test_the_clipboard_is_taken_and_not_asked_for() -> None:
    assert needs_clipboard("Explain {{clipboard}}")
    assert not needs_clipboard("Explain {{ clip board }}")
    assert variables_in("Explain {{clipboard}} to {{whom}}") == (Variable("whom"),)


def test_values_are_never_looked_at_for_places_and_what_has_none_stays() -> None:
    template = "{{a}} {{b:number}} {{c}}"
    assert filled(template, {"a": "{{b}} \\1", "b": "2"}) == "{{b}} \\1 2 {{c}}"


@pytest.mark.parametrize(
    ("value", "fits"), [("", True), ("3", True), ("-1,5", True), ("1e3", True), ("x", False)]
)
def test_a_number_is_one(value: str, fits: bool) -> None:
    assert (Variable("n", VariableKind.NUMBER).mistake(value) is None) is fits
    assert Variable("n").mistake(value) is None


@pytest.mark.parametrize("value", ["nan", "inf", "-infinity"])
def test_what_counts_nothing_is_no_number(value: str) -> None:
    assert Variable("n", VariableKind.NUMBER).mistake(value) is not None


def test_there_is_an_end_to_what_is_asked() -> None:
    assert len(variables_in("".join(f"{{{{v{number}}}}}" for number in range(100)))) == MOST_VARIABLES
