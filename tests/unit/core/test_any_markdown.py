"""Whatever a reply says: in pieces it makes the same blocks as at once, and no letter of it is lost.

Each run draws a new seed, which stands in what a failure says; `python -m tests.fuzz markdown` searches for longer.
"""

import random
import secrets
from collections.abc import Callable

import pytest

from tests.support.markdown_checks import check_stream, check_text, spoiled
from tests.support.replies import realistic_reply
from tests.support.slow_texts import MAKERS
from tests.support.specification import SpecificationMissing, commonmark_examples

ROWS, REPLIES, SPOILED = 30, 6, 80
SIZE = 300


@pytest.fixture(scope="module")
def examples() -> tuple[str, ...]:
    """The Markdown of the specification's examples; without them the tests fail, with one sentence."""
    try:
        return commonmark_examples()
    except SpecificationMissing as missing:
        pytest.fail(str(missing), pytrace=False)


@pytest.fixture
def chance(record_property: Callable[[str, object], None]) -> random.Random:
    """Fresh chance; its seed is printed when the test fails."""
    seed = secrets.randbelow(10**9)
    record_property("seed", seed)
    print(f"seed {seed}")
    return random.Random(seed)


def check(text: str, chance: random.Random) -> None:
    check_text(text)
    check_stream(text, chance)


def test_every_example_of_the_specification_streams_alike(
    examples: tuple[str, ...], chance: random.Random
) -> None:
    for text in examples:
        check(text, chance)


def test_examples_in_a_row_stream_alike(examples: tuple[str, ...], chance: random.Random) -> None:
    for _ in range(ROWS):
        check(
            chance.choice(["\n", "\n\n", ""]).join(chance.choices(examples, k=chance.randint(2, 6))), chance
        )


def test_replies_stream_alike(chance: random.Random) -> None:
    for _ in range(REPLIES):
        check(realistic_reply(chance), chance)


def test_spoiled_texts_stream_alike(examples: tuple[str, ...], chance: random.Random) -> None:
    texts = [*examples, *(realistic_reply(chance, parts=3) for _ in range(100))]
    for _ in range(SPOILED):
        check(spoiled(chance.choice(texts), chance), chance)


@pytest.mark.parametrize("kind", MAKERS)
def test_texts_that_make_parsers_slow_stream_alike(kind: str, chance: random.Random) -> None:
    check(MAKERS[kind](SIZE), chance)
