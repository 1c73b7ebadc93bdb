"""The lines of the map of a conversation, and how each is drawn: lanes and dots at the left, then who says what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_ai.core.opening_words import opening_words
from desktop_ai.core.plain_text import author
from desktop_ai.core.texts import N_
from desktop_ai.core.tree_map import MapLine
from desktop_ai.ui.mirroring import is_mirrored, placed
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import INTERFACE, META, interface_font, scaled
from desktop_ai.ui.theme.row_ground import paint_row_ground
from desktop_ai.ui.translation import tr

ROW_HEIGHT = 30
LANE = 18  # pixels from one lane to the next
MOST_LANES = 12  # what is further right stands there
DOT = 4.0
SIDE, GAP = 14, 10
VERSION, NOT_SENT, BEGINS = N_("{number}/{count}"), N_("not sent"), N_("requests begin here")
SAID_VERSION = N_("version {number} of {count}")
SHOWN, ELSEWHERE = N_("shown"), N_("in another version")
NOTHING = N_("(nothing)")

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class TreeModel(QAbstractListModel):
    """The lines of a map; `first_sent` is the message where requests begin."""

    LineRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[MapLine] = ()
        self.first_sent = ""

    def show(self, lines: Sequence[MapLine], first_sent: str) -> None:
        """Take other lines."""
        self.beginResetModel()
        self.lines, self.first_sent = lines, first_sent
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """How many messages there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, its words, or its text for a screen reader."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == self.LineRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(line)
        return None

    def notes(self, line: MapLine) -> list[str]:
        """What stands at the right of a line."""
        notes = [tr(NOT_SENT)] if line.message.is_excluded else []
        notes += [tr(BEGINS)] if line.message.id == self.first_sent else []
        version = VERSION.fill(number=line.number, count=line.count)
        return [*notes, tr(version)] if line.count > 1 else notes

    def _said(self, line: MapLine) -> str:
        said = [f"{tr(author(line.message))}: {words_of(line)}"]
        if line.count > 1:
            said.append(tr(SAID_VERSION.fill(number=line.number, count=line.count)))
        said += [tr(NOT_SENT)] if line.message.is_excluded else []
        said += [tr(BEGINS)] if line.message.id == self.first_sent else []
        return ", ".join([*said, tr(SHOWN if line.is_shown else ELSEWHERE)])


class TreeDelegate(QStyledItemDelegate):
    """Draws a line: strong where it is shown, quiet where it belongs to another version."""

    def __init__(self, parent: QObject, colours: Callable[[], Colours]) -> None:
        super().__init__(parent)
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All the same, so that the list need not ask for each."""
        return QSize(0, scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        model, rect = index.model(), option.rect
        line = index.data(TreeModel.LineRole)
        if not isinstance(model, TreeModel) or not isinstance(line, MapLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_row_ground(painter, rect, self._colours(), is_chosen=True, is_mirrored=is_mirrored(painter))
        painter.save()
        if is_mirrored(painter):
            painter.translate(2 * rect.left() + rect.width(), 0)
            painter.scale(-1, 1)
        self._paint_lanes(painter, rect, line, is_first=index.row() == 0)
        painter.restore()
        left = rect.left() + SIDE + (min(line.lane, MOST_LANES) + 1) * LANE
        words = rect.adjusted(left - rect.left(), 0, -SIDE, 0)
        self._paint_words(painter, words, rect, line, model.notes(line))
        painter.restore()

    def _paint_lanes(self, painter: QPainter, rect: QRect, line: MapLine, *, is_first: bool) -> None:
        """The lanes that run by, the own one as far as it goes, and a dot on it."""
        colours, middle = self._colours(), rect.center().y() + 0.5
        top, bottom = float(rect.top()), float(rect.bottom() + 1)
        own = min(line.lane, MOST_LANES)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for lane in range(own):
            self._draw_line(painter, rect, lane, top, bottom, is_shown=lane == 0)
        x = _x(rect, own)
        if line.begins and own:
            painter.setPen(QPen(QColor(colours.dim), 1.5))
            painter.drawLine(QPointF(_x(rect, own - 1), middle), QPointF(x, middle))
        elif not line.begins and not is_first:
            self._draw_line(painter, rect, own, top, middle, is_shown=line.is_shown)
        if line.goes_on:
            self._draw_line(painter, rect, own, middle, bottom, is_shown=line.is_shown)
        colour = QColor(colours.accent if line.is_shown else colours.dim)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if line.is_shown else QColor(colours.background))
        painter.drawEllipse(QPointF(x, middle), DOT, DOT)

    def _draw_line(
        self, painter: QPainter, rect: QRect, lane: int, top: float, bottom: float, *, is_shown: bool
    ) -> None:
        colours, x = self._colours(), _x(rect, lane)
        pen = QPen(QColor(colours.accent if is_shown else colours.dim), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_words(
        self, painter: QPainter, area: QRect, whole: QRect, line: MapLine, notes: list[str]
    ) -> None:
        colours, note = self._colours(), " · ".join(notes)
        right = QFontMetrics(interface_font(META[0])).horizontalAdvance(note)
        painter.setPen(QColor(colours.dim))
        painter.setFont(interface_font(META[0]))
        painter.drawText(placed(painter, area, whole), RIGHT, note)
        area = area.adjusted(0, 0, -right - GAP if note else 0, 0)
        who = QFontMetrics(interface_font(META[0], bold=True)).elidedText(
            tr(author(line.message)), Qt.TextElideMode.ElideMiddle, area.width() // 3
        )
        painter.setFont(interface_font(META[0], bold=True))
        painter.drawText(placed(painter, area, whole), LEFT, who)
        area = area.adjusted(
            QFontMetrics(interface_font(META[0], bold=True)).horizontalAdvance(who) + GAP, 0, 0, 0
        )
        painter.setFont(interface_font(INTERFACE[0]))
        is_quiet = not line.is_shown or line.message.is_excluded
        painter.setPen(QColor(colours.dim if is_quiet else colours.text))
        words = QFontMetrics(interface_font(INTERFACE[0])).elidedText(
            words_of(line), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(placed(painter, area, whole), LEFT, words)


def words_of(line: MapLine) -> str:
    """The beginning of a message, on one line."""
    return opening_words(line.message) or tr(NOTHING)


def _x(rect: QRect, lane: int) -> float:
    return rect.left() + SIDE + lane * LANE + DOT + 0.5
