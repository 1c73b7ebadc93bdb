"""Does one thing with the conversation view, and prints what it took: view_probe.py SCENARIO CONVERSATION."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from random import Random
from time import perf_counter, thread_time

import msgspec
import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_ai.core.message import Message
from desktop_ai.core.reply import ContentDelta
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import DARK, LIGHT
from tests.benchmarks import corpus
from tests.benchmarks.feeder import Feeder
from tests.benchmarks.ticks import Ticks, percentile
from tests.benchmarks.watched_view import WatchedView

Figures = dict[str, float]
IDLE = 2.5  # seconds, before and after a stream
RATES = {"stream": (3000, 17.0), "fast": (10_000, 8.0)}  # tokens per second, and for how many seconds
PERIOD, CHUNK = 1600, 20  # characters: of the text that is repeated, and of what comes at once
SHORT_END, LONG_END = 3200, 64_000
GIANT_CHUNK = 80
STEPS = 200
KEY_REPEAT = 0.033  # seconds between two presses of a key that is held
WIDTHS = (420, 780)
LONG_TOKENS, TOKENS_A_FRAME = 200_000, 400
MEGABYTE = 1024 * 1024


def opened(conversation: Path) -> Figures:
    """To the first paint, and once more."""
    messages = _read(conversation)
    watched = WatchedView([])
    first = watched.cost(lambda: watched.view.show_messages(messages, {}))
    again = watched.cost(lambda: watched.view.show_messages(messages, {}))
    return {"first": first, "again": again}


def streamed(conversation: Path, scenario: str) -> Figures:
    """A reply at full speed, between two idle times."""
    rate, duration = RATES[scenario]
    count = int(rate * duration)
    tokens = corpus.tokens(corpus.reply_text(count * 5, 3))[:count]
    watched = WatchedView(_read(conversation))
    ticks = Ticks()
    watched.rest(IDLE)
    idle = ticks.take()
    run = watched.begin_reply()
    watched.settle()
    ticks.take()
    feeder = Feeder(run, tokens, rate)
    began, cpu = perf_counter(), thread_time()
    feeder.start()
    while not feeder.is_done:
        watched.turn()
    took, busy = perf_counter() - began, thread_time() - cpu
    frames, gaps = watched.take(), ticks.take()
    end = watched.end_reply(run)
    watched.settle()
    ticks.take()
    watched.rest(IDLE)
    idle += ticks.take()
    return {
        "p50": percentile(frames, 0.5),
        "p99": percentile(frames, 0.99),
        "p999": percentile(frames, 0.999),
        "longest": max(frames),
        "per_second": len(frames) / took,
        "load": 100 * busy / took,
        "idle_gap": percentile(idle, 0.99),
        "gap": percentile(gaps, 0.99),
        "end": end,
    }


def growth(conversation: Path) -> Figures:
    """A chunk of a short reply and of a long one: the same text over and over, so that they are comparable."""
    watched = WatchedView([])
    text = corpus.reply_text(PERIOD - 200, 5)[: PERIOD - 2] + "\n\n"
    run = watched.begin_reply()
    watched.write(run, text, CHUNK)
    short = _chunk_cost(watched, run, text)
    watched.write(run, text * ((LONG_END - SHORT_END - PERIOD) // len(text)), PERIOD)
    return {"short": short, "long": _chunk_cost(watched, run, text)}


def _chunk_cost(watched: WatchedView, run: ReplyRun, text: str) -> float:
    gc.collect()
    watched.settle()
    began = thread_time()
    watched.write(run, text, CHUNK)
    return (thread_time() - began) * 1000 / (len(text) / CHUNK)


def giant(conversation: Path) -> Figures:
    """One block that stays open for long, a chunk a frame."""
    found: Figures = {}
    views: list[WatchedView] = []
    for name, text in corpus.giants().items():
        watched = WatchedView([])
        run = watched.begin_reply()
        watched.settle()
        watched.write(run, text, GIANT_CHUNK)
        found[name] = percentile(watched.take(), 0.99)
        watched.end_reply(run)
        views.append(watched)
    return found


def moved(conversation: Path) -> Figures:
    """Pages upwards from the end, jumps anywhere, other widths, other colours."""
    watched = WatchedView(_read(conversation))
    view, random = watched.view, Random(11)
    bar = view.verticalScrollBar()
    pages, wholes = _pages_of_a_held_key(watched)
    hasty = [watched.cost(lambda: QTest.keyClick(view, Qt.Key.Key_PageUp)) for _ in range(STEPS)]
    jumps = [watched.cost(lambda: bar.setValue(random.randrange(bar.maximum()))) for _ in range(STEPS)]
    sizes = [watched.cost(lambda: view.resize(random.randrange(*WIDTHS), 700)) for _ in range(STEPS)]
    themes = cycle((DARK, LIGHT))
    colours = [watched.cost(lambda: view.set_colours(next(themes))) for _ in range(STEPS)]
    steps = {
        "page": pages,
        "whole": wholes,
        "hasty": hasty,
        "jump": jumps,
        "resize": sizes,
        "colours": colours,
    }
    return {
        f"{name}_{word}": percentile(costs, share)
        for name, costs in steps.items()
        for word, share in (("p50", 0.5), ("p99", 0.99))
    }


def _pages_of_a_held_key(watched: WatchedView) -> tuple[list[float], list[float]]:
    """What pages upwards cost until they are painted, and with what is done between them."""
    pages, wholes = [], []
    for _ in range(STEPS):
        began = thread_time()
        pages.append(watched.cost(lambda: QTest.keyClick(watched.view, Qt.Key.Key_PageUp)))
        watched.rest(KEY_REPEAT)
        wholes.append((thread_time() - began) * 1000)
    return pages, wholes


def remembered(conversation: Path) -> Figures:
    """What a conversation takes beside the empty window, its messages included."""
    watched = WatchedView([])
    gc.collect()
    empty = _memory()
    messages = _read(conversation)
    gc.collect()
    loaded = _memory()
    watched.cost(lambda: watched.view.show_messages(messages, {}))
    gc.collect()
    shown = _memory()
    return {
        "opened": shown["rss"] - empty["rss"],
        "opened_pss": shown["pss"] - empty["pss"],
        "messages": loaded["rss"] - empty["rss"],
    }


def lasting(conversation: Path) -> Figures:
    """What a long reply leaves behind, over the size of its text."""
    text = corpus.reply_text(LONG_TOKENS * 5, 9)
    ends = _token_ends(text, LONG_TOKENS)
    watched = WatchedView([])
    warm = watched.begin_reply()
    watched.write(warm, text[:20_000], 400)
    watched.end_reply(warm)
    gc.collect()
    before = _memory()
    run = watched.begin_reply()
    start = 0
    for number, end in enumerate(ends):
        run.add(ContentDelta(text[start:end]))
        start = end
        if number % TOKENS_A_FRAME == 0:
            watched.wait()
    watched.wait()
    gc.collect()
    streaming = _memory()
    watched.end_reply(run)
    del run
    watched.settle()
    gc.collect()
    after = _memory()
    size = sys.getsizeof(text[:start]) / MEGABYTE  # with an emoji in it, four bytes a character
    return {
        "size": size,
        "growth": (after["rss"] - before["rss"]) / size,
        "while": (streaming["rss"] - before["rss"]) / size,
    }


def _token_ends(text: str, count: int) -> list[int]:
    ends, end = [], 0
    for token in corpus.tokens(text)[:count]:
        end += len(token)
        ends.append(end)
    return ends


def _memory() -> Figures:
    """Megabytes of this process."""
    used = psutil.Process().memory_full_info()
    return {"rss": used.rss / MEGABYTE, "pss": getattr(used, "pss", used.rss) / MEGABYTE}


def _read(conversation: Path) -> list[Message]:
    return msgspec.msgpack.decode(conversation.read_bytes(), type=list[Message])


SCENARIOS: dict[str, Callable[[Path], Figures]] = {
    "open": opened,
    "stream": lambda conversation: streamed(conversation, "stream"),
    "fast": lambda conversation: streamed(conversation, "fast"),
    "growth": growth,
    "giant": giant,
    "move": moved,
    "memory": remembered,
    "lasting": lasting,
}

if __name__ == "__main__":
    gc.disable()
    print(json.dumps(SCENARIOS[sys.argv[1]](Path(sys.argv[2]))), flush=True)
    # The figures are taken; ending in order would only take time.
    os._exit(0)
