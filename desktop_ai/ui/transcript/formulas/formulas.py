"""Formulas: finds the drawings of formulas in a worker thread, and keeps those found."""

from __future__ import annotations

from collections import OrderedDict
from time import sleep, thread_time
from typing import TYPE_CHECKING, NamedTuple, Protocol
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal

from desktop_ai.ui.transcript.formulas.drawing import Drawing
from desktop_ai.ui.transcript.formulas.drawing_files import DrawingFiles
from desktop_ai.ui.transcript.formulas.formula_painter import FormulaPainter
from desktop_ai.ui.transcript.work_thread import REST, SLICE, WorkThread

if TYPE_CHECKING:
    from pathlib import Path

MOST_KEPT = 4_000_000  # characters of drawings and sources kept in memory
KEPT_WITHOUT_SHAPES = 500  # what a formula without a drawing counts


class Tex(NamedTuple):
    """TeX source without its delimiters, and whether it stands on its own."""

    source: str
    is_display: bool = False


class Waiting(Protocol):
    """What shows the source of formulas until there are drawings."""

    @property
    def formulas(self) -> Formulas | None: ...

    def formula_set(self, tex: Tex) -> None:
        """Note that the drawing of a formula is there."""


class Formulas(QObject):
    """Owns the thread, which lives while there is work, and the painter.

    Drawings are kept in files, unless they are asked for while `is_keeping` is false.
    Emits `changed` after those that waited for a formula were told that it is set.
    """

    changed = Signal()
    _found = Signal(object, object)

    def __init__(self, directory: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.painter = FormulaPainter()
        self._files = DrawingFiles(directory) if directory is not None else None
        self.is_keeping = True
        # Those that were asked for while nothing was to be kept in files.
        self._private: set[Tex] = set()
        self._known: OrderedDict[Tex, Drawing | None] = OrderedDict()
        self._size = 0
        self._waiting: dict[Tex, WeakSet[Waiting]] = {}
        self._thread: WorkThread[Tex] = WorkThread("formulas", self._work)
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether some formula is neither set nor given up yet."""
        return bool(self._waiting)

    def drawing(self, formula: Tex, whose: Waiting) -> Drawing | None:
        """The drawing of a formula; without one, `whose` source stands there and is told when there is."""
        if formula in self._known:
            self._known.move_to_end(formula)
            return self._known[formula]
        waiting = self._waiting.get(formula)
        if waiting is None:
            waiting = self._waiting[formula] = WeakSet()
            if not self.is_keeping:
                self._private.add(formula)
            self._thread.add(formula)
        waiting.add(whose)
        return None

    # --- in the thread

    def _work(self, formula: Tex) -> bool:
        began = thread_time()
        drawing = self._set(formula)
        try:
            self._found.emit(formula, drawing)
        except RuntimeError:  # the view was closed meanwhile
            return False
        sleep(REST * min(SLICE, thread_time() - began))
        return True

    def _set(self, formula: Tex) -> Drawing | None:
        source, is_display = formula
        files = self._files
        kept = files.read(source, is_display=is_display) if files is not None else None
        if kept is not None:
            return kept
        from desktop_ai.ui.transcript.formulas.typesetting import drawing_of

        drawing = drawing_of(source, is_display=is_display)
        if drawing is not None and files is not None and formula not in self._private:
            files.write(source, drawing, is_display=is_display)
        return drawing

    # --- on the window's

    def _on_found(self, formula: Tex, drawing: Drawing | None) -> None:
        self._keep(formula, drawing)
        self._private.discard(formula)
        waiting = list(self._waiting.pop(formula, ()))
        if drawing is None or not waiting:
            return
        for each in waiting:
            each.formula_set(formula)
        self.changed.emit()

    def _keep(self, formula: Tex, drawing: Drawing | None) -> None:
        self._known[formula] = drawing
        self._size += _size(formula, drawing)
        while self._size > MOST_KEPT and len(self._known) > 1:
            self._size -= _size(*self._known.popitem(last=False))


def _size(formula: Tex, drawing: Drawing | None) -> int:
    shapes = len(drawing.shapes) if drawing is not None else 0
    return KEPT_WITHOUT_SHAPES + len(formula.source) + shapes
