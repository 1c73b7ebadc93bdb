from __future__ import annotations

import random

import pytest

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.tree_map import map_of
from tests.support.conversations import answer, conversation, question


def drawn(made: Conversation) -> list[str]:
    """The map as text: a dot for what is shown, a ring for the rest."""
    return [
        "  " * line.lane
        + ("●" if line.is_shown else "○")
        + f" {line.message.id}"
        + (f" {line.number}/{line.count}" if line.count > 1 else "")
        for line in map_of(made)
    ]


def test_one_path_runs_straight_down() -> None:
    made = conversation("One?", "One.", "Two?")
    assert drawn(made) == ["● m0", "● m1", "● m2"]
    assert [line.goes_on for line in map_of(made)] == [True, True, False]


def test_other_versions_stand_beside_what_is_shown() -> None:
    made = conversation("One?", "One.", "Two?", "Two.")
    made.append(answer("Other.", id="other", parent="m0"))
    made.append(answer("Third.", id="third", parent="m0"))
    assert drawn(made) == ["● m0", "  ○ m1 1/3", "  ○ m2", "  ○ m3", "  ○ other 2/3", "● third 3/3"]
    made.show("m3")
    assert drawn(made) == ["● m0", "  ○ other 2/3", "  ○ third 3/3", "● m1 1/3", "● m2", "● m3"]


def test_the_newest_goes_on_where_nothing_is_shown() -> None:
    made = conversation("One?", "One.", "Two?")
    made.append(answer("a", id="a", parent="m2"))
    made.append(answer("b", id="b", parent="m2"))
    made.append(question("New.", id="new"))
    assert drawn(made) == ["  ○ m0 1/2", "  ○ m1", "  ○ m2", "    ○ a 1/2", "  ○ b 2/2", "● new 2/2"]


@pytest.mark.parametrize("seed", range(10))
def test_every_message_has_one_line_after_what_it_answers(seed: int) -> None:
    chance, made = random.Random(seed), conversation("One?")
    for number in range(60):
        made.append(answer("x", id=f"x{number}", parent=chance.choice(made.messages).id))
    lines = map_of(made)
    places = {line.message.id: place for place, line in enumerate(lines)}
    assert len(places) == len(made.messages) == len(lines)
    assert all(places[line.message.parent] < place for place, line in enumerate(lines) if line.message.parent)
    assert [line.message for line in lines if line.is_shown] == made.path()
    assert {line.lane for line in lines if line.is_shown} == {0}
