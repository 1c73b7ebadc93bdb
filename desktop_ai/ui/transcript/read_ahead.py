"""ReadAhead: lays out, while there is nothing else to do, the page that is likely to be read next."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.ui.transcript.column import Column

PAUSE = 8  # milliseconds without another move; a key that is held comes every 30
SLICE = 0.004  # seconds of work between two turns of the event loop
PAGES = 1.5  # of the view's height


class ReadAhead(QObject):
    """Owns the timers. Emits `heights_found` when heights are known that were estimates."""

    heights_found = Signal()

    def __init__(self, column: Column, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._steps: Iterator[None] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._work = QTimer(self, interval=0)
        self._pause.timeout.connect(self._work.start)
        self._work.timeout.connect(self._on_work_timeout)

    @property
    def is_at_work(self) -> bool:
        """Whether something is still to be laid out, or will be soon."""
        return self._pause.isActive() or self._work.isActive()

    def begin(self, *, is_upwards: bool) -> None:
        """Lay out what comes next on the way upwards or downwards, soon."""
        self._work.stop()
        self._steps = self._upwards() if is_upwards else self._downwards()
        self._pause.start()

    def stop(self) -> None:
        """Lay out nothing more: these messages are not shown any longer."""
        self._pause.stop()
        self._work.stop()
        self._steps = iter(())

    def _on_work_timeout(self) -> None:
        before, ends = self._extent, perf_counter() + SLICE
        for _ in self._steps:
            if perf_counter() > ends:
                break
        else:
            self._work.stop()
            self._column.forget_old()
        if self._extent != before:
            self.heights_found.emit()

    @property
    def _extent(self) -> tuple[int, int]:
        return self._column.top, self._column.greatest_top

    def _upwards(self) -> Iterator[None]:
        """Lay out the boxes above the view, the nearest first, one at each step."""
        first = next(self._column.seen(), None)
        if first is None:
            return
        index, node, y = first
        last = node.box_at(-y)
        while True:
            for number in range(last, -1, -1):
                box = self._column.lay_out_box(index, number)
                box.make_ready(box.height - self._reach, box.height)
                yield
            if y < -self._reach or index == 0:
                return
            index -= 1
            node = self._column.node(index)
            last = len(node.boxes) - 1
            y -= node.height

    def _downwards(self) -> Iterator[None]:
        """The same below the view."""
        last = max(self._column.seen(), default=None, key=lambda placed: placed.message)
        if last is None:
            return
        index, node, y = last
        first = node.box_at(self._column.view_height - y)
        while True:
            for number in range(first, len(node.boxes)):
                box = self._column.lay_out_box(index, number)
                box.make_ready(0, self._reach)
                yield
            y += node.height
            index, first = index + 1, 0
            if y > self._column.view_height + self._reach or index == len(self._column):
                return
            node = self._column.node(index)

    @property
    def _reach(self) -> float:
        return PAGES * self._column.view_height
