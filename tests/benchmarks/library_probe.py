"""One run of the program over a library, and what it took: `rebuild`, `search`, `open` or `turn`, as JSON."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtTest import QTest

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_window import Window
from desktop_ai.core.message import Message, Reply, Role, Status, TextPart, new_id, now_iso
from desktop_ai.core.search_query import SearchQuery
from desktop_ai.core.search_results import SearchResults
from desktop_ai.ui.search.search_panel import SearchPanel
from tests.benchmarks.library_corpus import Corpus
from tests.benchmarks.open_window import Figures, Paints, Scenario, run_scenario
from tests.benchmarks.ticks import Ticks, percentile
from tests.support.window_driver import until

PATIENCE = 280.0
IDLE = 2.0  # seconds
TYPED_WORDS = 60
TYPED_LETTERS = 300
SETTLED = 1.0  # seconds without another letter: what comes after the first paint is over
TURN_QUESTION, TURN_REPLY, TURN_PIECES = 400, 4000, 40


class Answers:
    """Says when results are shown."""

    def __init__(self, panel: SearchPanel) -> None:
        self.came = asyncio.Event()
        self._show = panel.show_results
        panel.show_results = self._on_shown  # type: ignore[method-assign]

    def _on_shown(self, query: SearchQuery, results: SearchResults, progress: float | None) -> None:
        self._show(query, results, progress)
        self.came.set()


async def rebuild(core: Core, _window: Window, _words: list[str]) -> Figures:
    """Until every message is in an index that is not there."""
    start, ticks = perf_counter(), Ticks()
    await until(lambda: core.search.progress is None, "the index was not built", PATIENCE)
    return {"seconds": perf_counter() - start, "gap": percentile(ticks.take(), 0.99)}


async def search(core: Core, window: Window, _words: list[str]) -> Figures:
    """Type words into the search, letter by letter, each when the results for those before are there."""
    await until(lambda: core.search.progress is None, "the index was not built", PATIENCE)
    window.actions.trigger("search.open")
    panel = window.panels.search
    answers = Answers(panel)
    await asyncio.sleep(SETTLED)
    ticks = Ticks()
    await asyncio.sleep(IDLE)
    idle, times, gaps = ticks.take(), [], []
    for word in Corpus().typed(TYPED_WORDS):
        if panel.edit.text():
            answers.came.clear()
            panel.edit.clear()
            await answers.came.wait()
        ticks.take()
        for letter in word:
            answers.came.clear()
            start = perf_counter()
            QTest.keyClick(panel.edit, letter)
            await answers.came.wait()
            times.append((perf_counter() - start) * 1000)
            await asyncio.sleep(0.02)
        gaps += ticks.take()
    return {
        "p50": percentile(times, 0.5),
        "p99": percentile(times, 0.99),
        "idle_gap": percentile(idle, 0.99),
        "gap": percentile(gaps, 0.99),
    }


async def open_one(_core: Core, window: Window, words: list[str]) -> Figures:
    """Open a conversation, then type in it."""
    await asyncio.sleep(SETTLED)
    viewport = window.main.pane.transcript.viewport()
    paints, ticks = Paints(viewport), Ticks()
    start = perf_counter()
    await window.workspace.open(words[0])
    await paints.painted.wait()
    first = (perf_counter() - start) * 1000
    longest = max(ticks.take(), default=0.0)
    await asyncio.sleep(SETTLED)
    edit = window.main.pane.composer.edit
    edit.setFocus()
    times = []
    for number in range(TYPED_LETTERS):
        start = perf_counter()
        QTest.keyClick(edit, "abcde "[number % 6])
        edit.viewport().repaint()
        await asyncio.sleep(0)
        times.append((perf_counter() - start) * 1000)
        await asyncio.sleep(0.005)
    return {"first": first, "longest": longest, "typing": percentile(times, 0.99)}


async def turn(core: Core, window: Window, words: list[str]) -> Figures:
    """One more turn in a conversation, as the program keeps it: what the conversation's files grow by."""
    chat = await window.workspace.open(words[0])
    conversation, journal = chat.conversation, core.paths.data / "conversations" / f"{words[0]}.journal"
    before = _size(journal)
    asked = Message(new_id(), conversation.leaf, Role.USER, now_iso(), (TextPart("q" * TURN_QUESTION),))
    conversation.append(asked)
    await core.store.append(conversation, [asked])
    waiting = Message(
        new_id(), asked.id, Role.ASSISTANT, now_iso(), (), reply=Reply(Status.WAITING, model="gpt-x")
    )
    conversation.append(waiting)
    await core.store.append(conversation, [waiting])
    for _ in range(TURN_PIECES):
        await core.store.append_text(conversation, waiting.id, "r" * (TURN_REPLY // TURN_PIECES), "")
    done = Message(
        waiting.id, asked.id, Role.ASSISTANT, waiting.created, (TextPart("r" * TURN_REPLY),),
        reply=Reply(Status.DONE, model="gpt-x", finish_reason="stop"),
    )  # fmt: skip
    conversation.replace(done)
    await core.store.append(conversation, [done])
    return {"times": (_size(journal) - before) / (TURN_QUESTION + TURN_REPLY)}


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


SCENARIOS: dict[str, Scenario] = {"rebuild": rebuild, "search": search, "open": open_one, "turn": turn}

if __name__ == "__main__":
    run_scenario(SCENARIOS[sys.argv[1]], Path(sys.argv[2]), sys.argv[3:])
