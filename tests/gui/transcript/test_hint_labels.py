"""Labels of hints are few letters of the home row, and none is the beginning of another."""

from itertools import pairwise

import pytest

from desktop_ai.ui.transcript.hint_labels import LETTERS, hint_labels


@pytest.mark.parametrize("count", [0, 1, 2, 8, 9, 10, 17, 18, 81, 82, 500])
def test_each_label_can_be_told_from_every_other_while_it_is_typed(count: int) -> None:
    labels = hint_labels(count)
    assert len(set(labels)) == count
    assert all(label and set(label) <= set(LETTERS) for label in labels)
    assert not any(other.startswith(label) for label, other in pairwise(sorted(labels)))


def test_no_more_letters_are_typed_than_needed() -> None:
    assert hint_labels(9) == list(LETTERS)
    assert hint_labels(10) == [*LETTERS[1:], "AA", "AS"]
    assert max(map(len, hint_labels(81))) == 2
    assert max(map(len, hint_labels(82))) == 3


def test_the_same_things_have_the_same_letters() -> None:
    assert hint_labels(30) == hint_labels(30)
