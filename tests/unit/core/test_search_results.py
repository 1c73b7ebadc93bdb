"""The piece of a message that is shown where something was found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_ai.core.search_results import excerpt, spans_in


def test_a_piece_around_the_first_of_the_words_is_shown_on_one_line() -> None:
    text = "word " * 40 + "the Needle\n\n\tin the hay " + "word " * 40
    piece, marks, found = excerpt(text, ["hay", "needle"])
    assert piece.startswith("…word")
    assert piece.endswith("…")
    assert [piece[low:high] for low, high in marks] == ["Needle", "hay"]
    assert found == "needle"


def test_a_short_message_is_shown_whole() -> None:
    assert excerpt("What does fsync do?", ["fsync"]) == ("What does fsync do?", ((10, 15),), "fsync")


def test_without_words_a_message_is_shown_from_its_beginning() -> None:
    assert excerpt("x" * 1000, []) == ("x" * 180 + "…", (), "")


def test_marks_that_touch_are_one() -> None:
    assert spans_in("aaab", ["a", "ab", ""]) == ((0, 4),)


@given(st.text(st.characters()), st.lists(st.text(st.characters(), max_size=3), max_size=3))
def test_marks_lie_in_the_piece(text: str, words: list[str]) -> None:
    piece, marks, _ = excerpt(text, words)
    assert piece.isprintable()
    assert all(0 <= low < high <= len(piece) for low, high in marks)
