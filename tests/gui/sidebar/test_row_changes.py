"""A view is told of few rows, not of the whole list."""

from __future__ import annotations

from random import Random

import pytest

from desktop_ai.ui.sidebar.row_changes import MOST_STEPS, change_rows


class Rows:
    """Rows of letters and numbers: the letter is the key."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = list(rows)
        self.steps: list[str] = []

    def remove(self, at: int) -> None:
        self.steps.append("remove")
        del self.rows[at]

    def insert(self, at: int, row: str) -> None:
        self.steps.append("insert")
        self.rows.insert(at, row)

    def move(self, source: int, target: int) -> None:
        assert source != target
        self.steps.append("move")
        self.rows.insert(target, self.rows.pop(source))

    def replace(self, at: int, row: str) -> None:
        self.steps.append("replace")
        self.rows[at] = row

    def become(self, new: list[str]) -> bool:
        return change_rows(self.rows[:], new, lambda row: row[0], self)


@pytest.mark.parametrize(
    ("old", "new", "steps"),
    [
        ("a b c d", "d a b c", ["move"]),
        ("a b c d", "b c d a", ["move"]),
        ("a b c", "a c", ["remove"]),
        ("a c", "a b c", ["insert"]),
        ("a b c", "a b2 c", ["replace"]),
        ("a b c", "c2 a b", ["move", "replace"]),
        ("a b", "a b", []),
        ("", "a", ["insert"]),
    ],
)
def test_one_change_is_one_step(old: str, new: str, steps: list[str]) -> None:
    rows = Rows(old.split())
    assert rows.become(new.split())
    assert rows.rows == new.split()
    assert rows.steps == steps


@pytest.mark.parametrize("seed", range(50))
def test_whatever_changes_the_rows_are_what_they_should_be(seed: int) -> None:
    random = Random(seed)
    letters = "abcdefghijkl"
    old = random.sample(letters, random.randrange(len(letters)))
    new = [
        letter + random.choice(["", "2"]) for letter in random.sample(letters, random.randrange(len(letters)))
    ]
    rows = Rows(old)
    assert rows.become(new)
    assert rows.rows == new


def test_another_list_is_not_told_row_by_row() -> None:
    letters = [chr(number) for number in range(100, 102 + MOST_STEPS)]
    rows = Rows(letters)
    assert not rows.become([])
    assert rows.rows == letters
