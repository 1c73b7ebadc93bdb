"""What is on the screen after painting only what changed is what painting everything draws."""

from collections.abc import Callable, Iterable
from random import Random
from typing import cast

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import Message
from desktop_ai.core.reply import ContentDelta, ReasoningDelta
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import DARK, LIGHT
from desktop_ai.ui.transcript.code_box import CodeBox
from desktop_ai.ui.transcript.message_node import MessageNode
from desktop_ai.ui.transcript.surface import Scene
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import (
    LONG,
    MIXED,
    Show,
    answered,
    asked,
    drag,
    everything,
    run_of,
    turn_wheel,
)

PLAIN = MIXED.replace("```python", "```")  # colours come when they are found, perhaps between two looks
INVISIBLE = 2  # of 255: round corners are blended a little differently beyond the edge of the view
RIGHT_TO_LEFT = "> مرحبا بالعالم **42**\n\nשלום 👩‍👩‍👧 עולם\n\n"


def on_screen(view: TranscriptView) -> npt.NDArray[np.int16]:
    """The pixels that a reader sees; what waits to be painted is painted before."""
    QApplication.sendPostedEvents()
    image = view.screen().grabWindow(view.winId()).toImage()
    return np.frombuffer(image.constBits(), np.uint8).astype(np.int16)


def assert_everything_is_painted(view: TranscriptView) -> None:
    seen = on_screen(view)
    view.viewport().repaint()
    assert np.abs(seen - on_screen(view)).max() <= INVISIBLE


class Reader:
    """Does at random what changes what is seen."""

    def __init__(self, view: TranscriptView, run: ReplyRun, random: Random) -> None:
        self.view = view
        self.run = run
        self.random = random
        self.text = (PLAIN + RIGHT_TO_LEFT + LONG[:600]) * 3
        self.written = 0

    def write(self) -> None:
        size = self.random.randrange(1, 90)
        self.run.add(ContentDelta(self.text[self.written : self.written + size]))
        self.written += size
        self.view._on_frame()

    def turn_wheel(self) -> None:
        turn_wheel(self.view, self.random.choice([-3, -1, 1, 2]))

    def press(self) -> None:
        keys = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Tab)
        QTest.keyClick(self.view, self.random.choice(keys))

    def point(self) -> None:
        QTest.mouseMove(self.view.viewport(), self._place())

    def select(self) -> None:
        drag(self.view, self._place(), self._place())

    def clear(self) -> None:
        self.view.clear_selection()

    def resize(self) -> None:
        self.view.resize(self.random.randrange(380, 900), self.random.randrange(200, 600))

    def zoom(self) -> None:
        self.view.set_zoom(self.random.choice([1.0, 1.5, 2.0]))

    def recolour(self) -> None:
        self.view.set_colours(self.random.choice([LIGHT, DARK]))

    def _place(self) -> QPoint:
        size = self.view.viewport().size()
        return QPoint(self.random.randrange(size.width()), self.random.randrange(size.height()))


def conversation() -> list[Message]:
    return [asked("Why?\nTell me", "q1"), answered(PLAIN + LONG, "a1", "I thought"), asked("And?", "q2")]


def test_the_colours_of_a_listing_come_to_the_screen(show: Show, qtbot: QtBot) -> None:
    view = show([answered("```python\nimport os  # the system\n```", "a1")], size=(640, 420))
    listing = next(box for box in view._column.node(0).boxes if isinstance(box, CodeBox))
    qtbot.waitUntil(lambda: bool(listing._tokens) and not view._has_new_looks, timeout=20_000)
    assert_everything_is_painted(view)


@pytest.mark.parametrize("seed", range(4))
def test_the_screen_shows_what_painting_everything_shows(show: Show, seed: int) -> None:
    run = run_of("r")
    view = show([*conversation(), run.message], run, size=(640, 420))
    reader = Reader(view, run, Random(seed))
    run.add(ReasoningDelta("Let me think"))
    often: list[Callable[[], None]] = [reader.write] * 6 + [reader.turn_wheel] * 3 + [reader.press] * 2
    seldom = [reader.point, reader.select, reader.clear, reader.resize, reader.zoom, reader.recolour]
    for _ in range(60):
        for _ in range(reader.random.randrange(1, 4)):
            reader.random.choice(often + seldom)()
        assert_everything_is_painted(view)


def heights_painted(view: TranscriptView) -> list[int]:
    """How much is painted each time from now on, in pixels from top to bottom."""
    painted: list[int] = []
    paint = view._surface.paint

    def noted(region: QRegion, scene: Scene) -> None:
        painted.append(sum(strip.height() for strip in cast("Iterable[QRect]", region)))
        paint(region, scene)

    view._surface.paint = noted  # type: ignore[method-assign]
    return painted


def test_a_frame_paints_the_strip_that_changed_and_no_more(show: Show, qtbot: QtBot) -> None:
    run = run_of("r")
    view = show([*conversation(), run.message], run, size=(640, 420))
    run.add(ContentDelta("One line.\n\nAnother line."))
    qtbot.waitUntil(lambda: everything(view).endswith("Another line."))
    QApplication.processEvents()
    painted = heights_painted(view)
    run.add(ContentDelta(" And some more."))
    qtbot.waitUntil(lambda: bool(painted))
    assert max(painted) < 100


def test_scrolling_by_a_line_paints_little_more_than_a_line(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(), size=(640, 420))
    QApplication.processEvents()
    painted = heights_painted(view)
    QTest.keyClick(view, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: bool(painted))
    assert max(painted) < 100


def test_a_change_that_nobody_told_about_is_painted_with_the_next_strip(show: Show, qtbot: QtBot) -> None:
    view = show(conversation(), size=(640, 420))
    QApplication.processEvents()
    painted = heights_painted(view)
    view._column.is_following = False
    view._column.scroll_by(-120)
    view._column.settle()
    view.viewport().update(0, 0, 10, 10)
    qtbot.waitUntil(lambda: view.viewport().height() in painted)
    assert_everything_is_painted(view)


def test_other_colours_lay_out_only_what_has_colours_of_its_own(show: Show) -> None:
    text = (
        "Plain **bold** `code`.\n\n# Title\n\nA [link](https://example.org/), a note[^1].\n\n[^1]: Yes.\n\n"
    )
    messages = [asked("Why?"), answered(text + PLAIN)]
    view = show(messages, size=(640, 700))
    before = {box: box.look for box in view._column.node(1).boxes if box.is_laid_out}
    view.set_colours(DARK)
    kept = {box.text for box, look in before.items() if box.look == look}
    assert {"Plain bold code.", "Title"} <= kept
    assert not any(text.startswith("A link") for text in kept)
    recoloured = on_screen(view)
    view._column.change_nodes(forget)
    view._refresh()
    assert np.abs(recoloured - on_screen(view)).max() <= INVISIBLE


def forget(node: MessageNode) -> None:
    for box in node.boxes:
        box.forget()
