"""ColumnView: a scroll area that shows a column of messages, and follows its end while that is in view.

Everything in it counts in the column's units; only events and the painter know the view's pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop_ai.ui.transcript.column import Column
from desktop_ai.ui.transcript.cut_line import CutPlace
from desktop_ai.ui.transcript.formulas.formulas import Formulas
from desktop_ai.ui.transcript.highlighter import Highlighter
from desktop_ai.ui.transcript.keyboard import STEP
from desktop_ai.ui.transcript.message_node import MessageNode
from desktop_ai.ui.transcript.pictures import Pictures
from desktop_ai.ui.transcript.read_ahead import ReadAhead
from desktop_ai.ui.transcript.scale import Scale
from desktop_ai.ui.transcript.style import COLUMN_TOP, TranscriptStyle
from desktop_ai.ui.transcript.workshop import Workshop

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from desktop_ai.services.key_bindings import KeyBindings
    from desktop_ai.ui.theme.colours import Colours
    from desktop_ai.ui.transcript.places import ReadingPlace

NOTCH = 120  # Qt's units of one notch
END_SLACK = 2  # pixels from the end that still count as the end


class ColumnView(QAbstractScrollArea):
    """Owns the column, and keeps the scroll bar and what is seen of it together.

    Emits `zoom_requested` with 1 for larger and -1 for smaller.
    """

    zoom_requested = Signal(int)

    def __init__(
        self,
        colours: Colours,
        bindings: KeyBindings,
        parent: QWidget | None = None,
        kept_formulas: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = TranscriptStyle(colours, bindings)
        self._highlighter = Highlighter(self)
        self._highlighter.coloured.connect(self._on_looks_changed)
        self._formulas = Formulas(kept_formulas, self)
        self.pictures = Pictures(self)
        # Queued: it can become known while something is laid out.
        self.pictures.changed.connect(self._on_pictures_changed, Qt.ConnectionType.QueuedConnection)
        self._cut = CutPlace()
        workshop = Workshop(self._style, self._highlighter, self._formulas, self.pictures, self._cut)
        self._column = Column(workshop)
        self._ahead = ReadAhead(self._column, self)
        self._ahead.heights_found.connect(self._on_ahead_heights_found)
        self._settled_top = 0
        self._scale = Scale()
        self._covered = 0
        self._wheel_rest = 0.0
        self._zoom_turn = 0
        self._is_moving_bar = False
        self._has_news = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)

    def keep_formulas(self, *, is_keeping: bool) -> None:
        """Keep the drawings of formulas in files from now on, or leave no trace of them."""
        self._formulas.is_keeping = is_keeping

    @property
    def is_following(self) -> bool:
        """Whether the view stays at the end while a reply grows."""
        return self._column.is_following

    def scroll_to_end(self) -> None:
        """Show the end and follow it."""
        self._column.is_following = True
        self._has_news = False
        self._advance()

    def scroll_to_start(self) -> None:
        """Show the beginning."""
        self._stop_following()
        self._column.scroll_to(0)
        self._refresh()

    @property
    def page(self) -> int:
        """Units of the column that are seen at once."""
        return self._column.view_height

    def scroll_by(self, distance: int) -> None:
        """Scroll by units of the column; down is positive. Upwards ends following, reaching the end begins it."""
        column = self._column
        column.is_following = False
        column.scroll_by(distance)
        if distance > 0:
            column.settle()
        if distance > 0 and column.top >= column.greatest_top - END_SLACK:
            self.scroll_to_end()
        else:
            self._advance()

    def _stop_following(self) -> None:
        if self._column.greatest_top > 0:
            self._column.is_following = False

    def _on_bar_moved(self, value: int) -> None:
        if self._is_moving_bar:
            return
        distance = value - self._column.top
        if abs(distance) <= 2 * self.page and not self.verticalScrollBar().isSliderDown():
            self.scroll_by(distance)
            return
        self._column.is_following = value >= self.verticalScrollBar().maximum() - END_SLACK
        self._column.scroll_to(value)
        self._refresh()

    @property
    def place(self) -> ReadingPlace | None:
        """What is read, to come back to; None at the end."""
        return self._column.place

    def _refresh(self) -> None:
        """Settle what is seen, and paint all of it: the way after any change."""
        self._settle()
        self.viewport().update()

    def _advance(self) -> None:
        """Settle what is seen, and paint what was laid out anew or moved: the way while words come or scroll."""
        self._settle()
        self._paint_changes()

    def _paint_changes(self) -> None:
        """Have at least that painted which is not on the screen yet."""
        self.viewport().update()

    def _settle(self) -> None:
        """Settle what is seen, and move the scroll bar along."""
        column = self._column
        column.settle()
        bar = self.verticalScrollBar()
        self._is_moving_bar = True
        bar.setPageStep(self.page)
        bar.setRange(0, column.greatest_top)
        if not bar.isSliderDown():
            bar.setValue(column.top)
        self._is_moving_bar = False
        self._plan_reading_ahead()

    def _on_ahead_heights_found(self) -> None:
        """Let the scroll bar know them; nothing that is seen has moved."""
        self._settled_top = self._column.top
        self._settle()

    def _plan_reading_ahead(self) -> None:
        """Have laid out what comes next on the way that was taken; from the end there is only the way up."""
        column, before = self._column, self._settled_top
        self._settled_top = column.top
        if self._settled_top != before and not (column.is_following and column.has_live):
            self._ahead.begin(is_upwards=column.is_following or self._settled_top < before)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: Qt would paint everything; what the bar means is done when its value changes."""

    def _on_pictures_changed(self) -> None:
        self._column.hold_what_is_read()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column for the new width; what is read stays."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the column know through what it is seen."""
        # The whole width, so that the column does not move aside when the scroll bar appears in its margin.
        width, height = self._scale.units(self.width()), self._scale.units(self.viewport().height())
        self._column.top_space = COLUMN_TOP + self._scale.units(self._covered)
        self._column.resize(width, height)
        self.pictures.set_room(self._column.width, self._scale.factor * self.devicePixelRatioF())
        self._refresh()

    # --- how it is shown

    @property
    def zoom(self) -> float:
        """How large the conversation is shown; 1 is its natural size."""
        return self._scale.factor

    def set_zoom(self, factor: float) -> None:
        """Show the conversation larger or smaller; the line at the top of the view stays there."""
        self._column.stretch_above(self._scale.factor / factor)
        self._scale = Scale(factor)
        self._fit()

    def set_widest(self, width: int) -> None:
        """Let the column grow to that many units where the view is wide enough."""
        self._column.widest = width
        self._fit()

    def show_listings(self, *, wraps: bool, is_numbered: bool) -> None:
        """Show all listings so: long lines wrapped or not, lines numbered or not."""
        self._style.listings.say(wraps=wraps, is_numbered=is_numbered)
        self._column.change_nodes(MessageNode.show_listings_anew)
        self._refresh()

    def _on_looks_changed(self, _what: object = None) -> None:
        """Show what some boxes look like now: a listing has its colours, a formula is set."""
        self._advance()

    def set_covered(self, pixels: int) -> None:
        """Let everything be scrolled out from under something that covers that much at the top of the view."""
        self._covered = pixels
        self._fit()

    def to_column(self, place: QPointF) -> QPointF:
        """The place in what is seen of the column, of a place in the view."""
        return self._scale.to_column(place, self._column.top)

    def to_view(self, area: QRectF) -> QRectF:
        """The part of the view in which a part of what is seen of the column stands."""
        return self._scale.area_of_view(area, self._column.top)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by what a touchpad says in pixels, or by notches; with Ctrl, zoom by notches."""
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(event.angleDelta().y())
            return
        if self._scroll_sideways(event):
            return
        wanted = _pixels(event)[1] / self._scale.factor + self._wheel_rest
        distance = round(wanted)
        self._wheel_rest = wanted - distance
        if distance:
            self.scroll_by(-distance)

    def _zoom_by(self, turn: int) -> None:
        """Ask for a step at each whole notch; a wheel may turn by parts of it."""
        self._zoom_turn += turn
        if abs(self._zoom_turn) >= NOTCH:
            self.zoom_requested.emit(1 if self._zoom_turn > 0 else -1)
            self._zoom_turn = 0

    def _scroll_sideways(self, event: QWheelEvent) -> bool:
        """Scroll what is wide under the pointer; returns whether the event is about that."""
        across, down = _pixels(event)
        is_turned = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and not across
        if not len(self._column) or not (is_turned or abs(across) > abs(down)):
            return False
        y = self.to_column(event.position()).y()
        _, node, top = self._column.at(y)
        box = node.boxes[node.box_at(y - top)]
        if box.scroll_sideways(-(down if is_turned else across) / self._scale.factor):
            self.viewport().update()
        return not is_turned or box.hidden_width > 0


def _pixels(event: QWheelEvent) -> tuple[float, float]:
    """How far a wheel or a touchpad was moved across and down: a touchpad says it in pixels, a wheel in notches."""
    pixels, notches = event.pixelDelta(), event.angleDelta()
    by_notch = 3 * STEP / NOTCH
    return pixels.x() or notches.x() * by_notch, pixels.y() or notches.y() * by_notch
