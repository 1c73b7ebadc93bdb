"""What a reader chose for a listing is remembered without the listing."""

import tracemalloc

from desktop_ai.ui.transcript.listing_looks import KEPT_CHOICES, ListingChoice, ListingLooks

LENGTH = 100_000


def listing(number: int) -> str:
    return f"{number}\n" + "x" * LENGTH


def test_choices_for_long_listings_take_little_memory_and_are_found_again() -> None:
    looks = ListingLooks()
    tracemalloc.start()
    for number in range(KEPT_CHOICES + 1):
        looks.remember("python", listing(number), ListingChoice(wraps=True))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 3 * LENGTH
    assert looks.choice("python", listing(KEPT_CHOICES)) == ListingChoice(wraps=True)
    assert looks.choice("rust", listing(KEPT_CHOICES)) is None
    assert looks.choice("python", listing(0)) is None, "the oldest gave way"
