"""A growing text is what was added to it, wherever one looks."""

import tracemalloc
from random import Random

import pytest

from desktop_ai.core.growing_text import PIECES, GrowingText


@pytest.mark.parametrize("count", [0, 1, PIECES - 1, PIECES, PIECES + 1, 5 * PIECES + 3])
def test_every_part_is_that_of_the_whole(count: int) -> None:
    random = Random(count)
    growing, plain = GrowingText(), ""
    for _ in range(count):
        piece = "".join(random.choices("ab \n日🚀", k=random.randrange(0, 9)))
        growing.append(piece)
        plain += piece
    assert (str(growing), len(growing)) == (plain, len(plain))
    for _ in range(200):
        start = random.randrange(len(plain) + 1)
        end = random.randrange(start, len(plain) + 1)
        assert growing.between(start, end) == plain[start:end]


def test_it_can_begin_again() -> None:
    growing = GrowingText()
    for number in range(PIECES + 5):
        growing.append(str(number))
    growing.clear()
    growing.append("new")
    assert (str(growing), len(growing), growing.between(0, 3), growing.restarts) == ("new", 3, "new", 1)


def test_many_small_pieces_take_little_more_room_than_their_letters() -> None:
    growing = GrowingText()
    tracemalloc.start()
    for number in range(100_000):
        growing.append(f"{number:04d}"[-4:])
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert taken < 1.2 * len(growing)
