from __future__ import annotations

import pytest

from desktop_ai.core.key_sequence import chords, collide, is_letter, normal, parts


@pytest.mark.parametrize(
    ("written", "sequence"),
    [
        ("Ctrl+K", "Ctrl+K"),
        ("ctrl+k", "Ctrl+K"),
        ("Shift+Ctrl+Alt+z", "Ctrl+Alt+Shift+Z"),
        ("Control+Delete", "Ctrl+Del"),
        ("f5", "F5"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("Ctrl+,", "Ctrl+,"),
        ("Ctrl+K Ctrl+S", "Ctrl+K, Ctrl+S"),
        ("Ctrl+K, s", "Ctrl+K, S"),
        ("Ctrl+,, Ctrl+-", "Ctrl+,, Ctrl+-"),
        ("Ctrl++, Ctrl++", "Ctrl++, Ctrl++"),
        ("Ctrl+ä", "Ctrl+Ä"),
        ("Ctrl+ß", "Ctrl+ß"),
    ],
)
def test_however_it_is_written_a_sequence_has_one_form(written: str, sequence: str) -> None:
    assert normal(written) == sequence
    assert normal(sequence) == sequence


@pytest.mark.parametrize(
    "written", ["", " ", "Ctrl", "Ctrl+", "Ctrl+Shift", "Foo", "Ctrl+Foo", "A B C", "Ctrl+\n", "++K"]
)
def test_what_cannot_be_pressed_is_no_sequence(written: str) -> None:
    assert normal(written) == ""


def test_a_sequence_is_made_of_presses_and_a_press_of_keys() -> None:
    assert chords("") == ()
    assert chords("Ctrl+,") == ("Ctrl+,",)
    assert chords("Ctrl+,, Ctrl+S") == ("Ctrl+,", "Ctrl+S")
    assert parts("Ctrl+Shift+M") == (frozenset({"Ctrl", "Shift"}), "M")
    assert parts("Ctrl++") == (frozenset({"Ctrl"}), "+")
    assert parts("F1") == (frozenset(), "F1")


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("Ctrl+K", "Ctrl+K", True),
        ("Ctrl+K", "Ctrl+K, Ctrl+S", True),
        ("Ctrl+K, Ctrl+S", "Ctrl+K", True),
        ("Ctrl+K, Ctrl+S", "Ctrl+K, Ctrl+T", False),
        ("Ctrl+S", "Ctrl+K, Ctrl+S", False),
        ("Ctrl+K", "Ctrl+Shift+K", False),
        ("", "Ctrl+K", False),
    ],
)
def test_two_sequences_collide_where_one_begins_the_other(one: str, other: str, answer: bool) -> None:
    assert collide(one, other) is answer


@pytest.mark.parametrize(
    ("key", "expected"),
    [("J", True), ("Shift+D", True), ("G, Ctrl+K", True), ("Ctrl+J", False), ("Home", False), ("", False)],
)
def test_a_letter_is_what_would_be_written(key: str, expected: bool) -> None:
    assert is_letter(key) is expected
