"""Python's garbage dies on Qt's thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from desktop_ai.boot import collector as collector_module
from desktop_ai.boot.collector import Collector, due
from tests.support.window_driver import until

THRESHOLDS = (700, 10, 10)


class Knot:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collecting() -> Iterator[list[str]]:
    """The names of the threads that collect, while the test runs."""
    threads: list[str] = []

    def note(phase: str, _info: object) -> None:
        if phase == "start":
            threads.append(threading.current_thread().name)

    gc.callbacks.append(note)
    gc.enable()
    yield threads
    gc.disable()
    gc.callbacks.remove(note)


async def test_no_other_thread_collects_and_this_one_does(
    collecting: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collector_module, "INTERVAL_MS", 1)
    collector = Collector()
    knots: list[weakref.ref[Knot]] = []

    def make() -> None:
        knots.extend(weakref.ref(Knot()) for _ in range(20 * gc.get_threshold()[0]))

    thread = threading.Thread(target=make, name="a worker")
    thread.start()
    thread.join()
    await until(lambda: all(knot() is None for knot in knots), "nothing was collected")
    assert set(collecting) == {threading.main_thread().name}
    collector.deleteLater()


@pytest.mark.parametrize(
    ("counts", "is_oldest_due", "expected"),
    [
        ((700, 50, 50), True, None),
        ((701, 0, 10), True, 1),
        ((701, 0, 11), False, 1),
        ((701, 0, 11), True, 2),
    ],
)
def test_the_oldest_generation_waits_until_it_is_due(
    counts: tuple[int, int, int], is_oldest_due: bool, expected: int | None
) -> None:
    assert due(counts, THRESHOLDS, is_oldest_due=is_oldest_due) == expected


def test_a_long_look_through_the_oldest_generation_is_repeated_late(
    collecting: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now, looks = 0.0, list[int]()

    def collect(generation: int) -> None:
        nonlocal now
        looks.append(generation)
        now += 0.2

    monkeypatch.setattr(collector_module, "monotonic", lambda: now)
    monkeypatch.setattr(gc, "get_count", lambda: (10**6, 100, 100))
    monkeypatch.setattr(gc, "collect", collect)
    collector = Collector()
    for moment in (1.0, 61.0, 120.0, 250.0, 262.0):
        now = moment
        collector.look()
    collector.deleteLater()
    assert looks == [1, 2, 1, 1, 2]
