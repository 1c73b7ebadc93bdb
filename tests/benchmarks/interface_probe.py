"""`type`, `panels` or `theme` in the program's window, and what it took, as JSON: ms of the window's thread."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from time import thread_time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_window import Window
from desktop_ai.catalog.settings import THEME
from desktop_ai.core.message import Message, Reply, Role, Status
from desktop_ai.core.reply import Connected
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.main_window import FIRST_SIZE
from tests.benchmarks import corpus
from tests.benchmarks.feeder import Feeder
from tests.benchmarks.open_window import Figures, Paints, Scenario, run_scenario
from tests.benchmarks.ticks import percentile
from tests.support.window_driver import until

RATE = 3000  # tokens a second
KEYS = 300
BETWEEN_KEYS = 0.04  # seconds: a fast typist
SETTLED = 1.5  # seconds: what comes after the first paint is over
AGAIN = 3
LETTER = "c"
PANELS = ("palette.open", "settings.open", "help.keys")


async def settled(window: Window) -> None:
    """Have the window as large as it is at first on a common screen; where there is none, one is smaller."""
    window.main.resize(*FIRST_SIZE)
    await asyncio.sleep(SETTLED)


async def type_while_streaming(_core: Core, window: Window, words: list[str]) -> Figures:
    """Type a message while a reply streams into a long conversation; each key until its letter is painted."""
    await settled(window)
    await window.workspace.open(words[0])
    await asyncio.sleep(SETTLED)
    feeder = _reply(window)
    edit = window.main.pane.composer.edit
    edit.setFocus()
    paints, costs = Paints(edit.viewport()), []
    feeder.start()
    for number in range(KEYS):
        await asyncio.sleep(BETWEEN_KEYS)
        paints.painted.clear()
        began = thread_time()
        QTest.keyClick(edit, "abcde "[number % 6])
        await paints.painted.wait()
        costs.append((thread_time() - began) * 1000)
    if feeder.is_done:
        raise RuntimeError("the reply ended before the last key")
    return {"p50": percentile(costs, 0.5), "p99": percentile(costs, 0.99)}


def _reply(window: Window) -> Feeder:
    transcript = window.main.pane.transcript
    asked = Reply(Status.WAITING, provider="openai", model="gpt-x")
    run = ReplyRun(Message("20260102-000000-000abcdef", None, Role.ASSISTANT, "", reply=asked))
    transcript.append_message(run.message, run)
    transcript.scroll_to_end()
    run.add(Connected())
    count = int(RATE * KEYS * BETWEEN_KEYS * 3)
    return Feeder(run, corpus.tokens(corpus.reply_text(count * 5, 3))[:count], RATE)


async def open_panels(_core: Core, window: Window, _words: list[str]) -> Figures:
    """Open the palette, the settings and the sheet of keys, the first time and again; type a letter."""
    await settled(window)
    found: Figures = {}
    for id in PANELS:
        costs = [await _opening(window, id) for _ in range(1 + AGAIN)]
        found[id], found[f"{id} again"] = costs[0], percentile(costs[1:], 0.5)
    found["letter"] = await _letter(window)
    return found


async def switch_theme(core: Core, window: Window, words: list[str]) -> Figures:
    """Switch the theme with a long conversation open and panels that were used before, there and back."""
    await settled(window)
    for id in PANELS:
        await _opening(window, id)
    await window.workspace.open(words[0])
    found: Figures = {}
    core.preferences.set(THEME, "light")  # an earlier run may have ended in the dark
    for name in ("dark", "light"):
        await asyncio.sleep(SETTLED)
        viewport = window.main.pane.transcript.viewport()
        found[name] = await _cost(viewport, lambda name=name: core.preferences.set(THEME, name))
    return found


async def _opening(window: Window, id: str) -> float:
    """What it takes to open a panel until it is painted."""
    began = thread_time()
    window.actions.trigger(id)
    await until(lambda: window.panels.open_panel is not None, f"{id} opened nothing")
    panel = window.panels.open_panel
    assert isinstance(panel, QWidget)
    paints = Paints(panel)
    await paints.painted.wait()
    took = (thread_time() - began) * 1000
    window.escape()
    await asyncio.sleep(SETTLED)
    return took


async def _letter(window: Window) -> float:
    """What a letter typed into the palette takes until what fits is painted."""
    window.actions.trigger("palette.open")
    await asyncio.sleep(SETTLED)
    palette = window.panels.palette
    return await _cost(palette.list.viewport(), lambda: QTest.keyClick(palette.edit, LETTER))


async def _cost(painted: QWidget, step: Callable[[], object]) -> float:
    paints = Paints(painted)
    began = thread_time()
    step()
    await paints.painted.wait()
    return (thread_time() - began) * 1000


SCENARIOS: dict[str, Scenario] = {
    "type": type_while_streaming,
    "panels": open_panels,
    "theme": switch_theme,
}

if __name__ == "__main__":
    run_scenario(SCENARIOS[sys.argv[1]], Path(sys.argv[2]), sys.argv[3:])
