"""Heights are those of a plain list, found out as far as they are asked for."""

from itertools import accumulate
from random import Random

import pytest

from desktop_ai.ui.transcript.heights import STRETCH, Heights


@pytest.mark.parametrize("count", [1, 2, STRETCH - 1, STRETCH, STRETCH + 1, 5 * STRETCH + 7])
def test_messages_begin_where_those_before_them_end(count: int) -> None:
    random = Random(count)
    plain = [random.randrange(1, 900) for _ in range(count)]
    heights = Heights(lambda index: plain[index])
    heights.estimate_all(count)
    for index in range(0, count, 50):
        heights.start(index)
    for _ in range(200):
        changed = random.randrange(count)
        plain[changed] = heights[changed] = random.randrange(1, 900)
        if random.random() < 0.2:
            plain.append(random.randrange(1, 900))
            heights.append()
            count += 1
        starts = list(accumulate(plain, initial=0))
        index = random.randrange(count + 1)
        assert heights.start(index) == starts[index]
        message = random.randrange(count)
        inside = random.randrange(plain[message])
        assert heights.at(starts[message] + inside) == message
    assert (heights.at(-5), heights.at(10**9)) == (0, count - 1)


def test_opening_asks_for_few_heights() -> None:
    asked: list[int] = []

    def estimate(index: int) -> int:
        asked.append(index)
        return 100 if index % 2 else 50

    heights = Heights(estimate)
    heights.estimate_all(10_000)
    heights.start(9999)
    assert len(asked) < 1200
    assert abs(heights.start(10_000) - 750_000) < 75_000


def test_asking_for_a_place_moves_nothing_that_was_asked_for_before() -> None:
    random = Random(3)
    plain = [random.randrange(1, 900) for _ in range(40 * STRETCH)]
    heights = Heights(lambda index: plain[index])
    heights.estimate_all(len(plain))
    near = 20 * STRETCH
    before = heights.start(near + 5) - heights.start(near)
    heights.start(2)
    assert heights.start(near + 5) - heights.start(near) == before == sum(plain[near : near + 5])
