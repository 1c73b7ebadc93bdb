"""Draws the rows of the conversation list, and edits their names in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QLineEdit, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_ai.core.conversation import Summary
from desktop_ai.core.texts import N_
from desktop_ai.ui.mirroring import is_mirrored, placed
from desktop_ai.ui.sidebar.conversation_model import ConversationModel
from desktop_ai.ui.sidebar.rows import Heading, depth_in, when
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import GROUP, INTERFACE, interface_font
from desktop_ai.ui.theme.row_ground import paint_row_ground
from desktop_ai.ui.translation import tr

ROW_HEIGHT = 34
MARGIN = 8
DOT = 3.0
INDENT = 16
DEEPEST_INDENT = 4
# Of a row's width, what its tags may take at most.
TAGS_SHARE = 0.4

Index = QModelIndex | QPersistentModelIndex
Area = QRect


class ConversationDelegate(QStyledItemDelegate):
    """One line for a conversation: its title, its tags, and when it changed or that it is being written."""

    def __init__(self, colours: Callable[[], Colours], view: QListView) -> None:
        super().__init__(view)
        self._colours = colours
        self._view = view
        self._hovered = -1
        self._whole = QRect()
        view.entered.connect(self._on_view_entered)
        self.row_height = ROW_HEIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All the same, so that the list need not ask for each."""
        return QSize(0, self.row_height)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line for another name."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr(N_("New name")))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """As wide as the row, so that a long name has room."""
        editor.setGeometry(option.rect.adjusted(0, 1, 0, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ConversationModel.RowRole)
        rect: QRect = option.rect
        self._whole = QRect(rect)
        if isinstance(row, Heading) and row.is_open is None:
            self._paint_heading(painter, rect, tr(row.title))
            return
        self._paint_background(painter, rect, index)
        indent = INDENT * min(depth_in(row), DEEPEST_INDENT)
        area = rect.adjusted(MARGIN + indent, 0, -MARGIN, 0)
        if isinstance(row, Heading):
            self._paint_folder(painter, area, row)
        elif isinstance(row, Summary):
            self._paint_row(painter, area, row, index)

    def _on_view_entered(self, index: QModelIndex) -> None:
        self._hovered = index.row()

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        area = rect.adjusted(MARGIN, 0, -MARGIN, -4)
        painter.setFont(interface_font(GROUP[0], bold=True))
        painter.setPen(QColor(self._colours().faint))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, title)

    def _paint_background(self, painter: QPainter, rect: QRect, index: Index) -> None:
        # The view is asked, not the option's state: its type, QStyle, costs 4 ms at the first look, at start-up.
        colours = self._colours()
        is_current = index == self._view.currentIndex()
        is_selected = is_current or self._view.selectionModel().isRowSelected(index.row(), QModelIndex())
        has_focus = is_current and self._view.hasFocus()
        is_hovered = index.row() == self._hovered and self._view.underMouse()
        if not (is_selected or is_hovered):
            return
        paint_row_ground(
            painter,
            rect,
            colours,
            is_chosen=is_selected,
            has_focus=has_focus,
            is_mirrored=is_mirrored(painter),
        )

    def _paint_folder(self, painter: QPainter, area: Area, row: Heading) -> None:
        """A small triangle that points down when the folder is open, its name, and how much is in it."""
        colours = self._colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.faint))
        centre = QPointF(area.left() + 4, area.center().y() + 0.5)
        corners = ((-4, -2), (4, -2), (0, 3)) if row.is_open else ((-2, -4), (3, 0), (-2, 4))
        if is_mirrored(painter):
            centre.setX(2 * self._whole.left() + self._whole.width() - centre.x())
        side = -1 if is_mirrored(painter) else 1
        painter.drawPolygon(QPolygonF([centre + QPointF(side * x, y) for x, y in corners]))
        area = area.adjusted(INDENT, 0, 0, 0)
        area = self._paint_end(painter, area, str(row.count), _small_font(), colours.faint)
        self._paint_title(painter, area, tr(row.title), colours.text)

    def _paint_row(self, painter: QPainter, area: Area, row: Summary, index: Index) -> None:
        """The title at the left; at the right its tags and the moment, or the dot of a reply on its way."""
        colours = self._colours()
        model = index.model()
        if isinstance(model, ConversationModel) and model.is_running(row.id):
            area = self._paint_dot(painter, area)
        else:
            moment = when(row.updated, datetime.now().astimezone())
            area = self._paint_end(painter, area, moment, _small_font(), colours.faint)
        if row.filing.tags:
            tags = " ".join(f"#{tag}" for tag in row.filing.tags)
            metrics = QFontMetrics(_small_font())
            shown = metrics.elidedText(tags, Qt.TextElideMode.ElideRight, int(area.width() * TAGS_SHARE))
            area = self._paint_end(painter, area, shown, _small_font(), colours.accent)
        self._paint_title(painter, area, str(index.data()), colours.text)

    def _paint_title(self, painter: QPainter, area: Area, title: str, colour: str) -> None:
        painter.setFont(_title_font())
        painter.setPen(QColor(colour))
        metrics = QFontMetrics(_title_font())
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, area.width())
        place = placed(painter, area, self._whole)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_end(self, painter: QPainter, area: Area, text: str, font: QFont, colour: str) -> Area:
        """Words at the right end; what is left of the area."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        place = placed(painter, area, self._whole)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return area.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - MARGIN, 0)

    def _paint_dot(self, painter: QPainter, area: Area) -> Area:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours().accent))
        place = QRectF(area.right() - 2 * DOT, area.center().y() + 0.5 - DOT, 2 * DOT, 2 * DOT)
        painter.drawEllipse(placed(painter, place, QRectF(self._whole)))
        return area.adjusted(0, 0, -int(2 * DOT) - MARGIN, 0)


def _title_font() -> QFont:
    return interface_font(INTERFACE[0])


def _small_font() -> QFont:
    return interface_font(GROUP[0])
