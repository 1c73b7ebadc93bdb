"""Draws the rows of the conversation list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop_ai.core.conversation import Summary
from desktop_ai.ui.sidebar.conversation_model import ConversationModel, Heading, when
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import GROUP, INTERFACE, interface_font

ROW_HEIGHT = 34
MARGIN = 8
RADIUS = 8
DOT = 3.0

Index = QModelIndex | QPersistentModelIndex


class ConversationDelegate(QStyledItemDelegate):
    """One line for a conversation: its title, and when it changed or that it is being written."""

    def __init__(self, colours: Callable[[], Colours], view: QListView) -> None:
        super().__init__(view)
        self._colours = colours
        self._view = view
        self._hovered = -1
        view.entered.connect(self._on_view_entered)
        self._title_font = interface_font(INTERFACE[0])
        self._small_font = interface_font(GROUP[0])
        self._heading_font = interface_font(GROUP[0], bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All the same, so that the list need not ask for each."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = index.data(ConversationModel.RowRole)
        rect: QRect = option.rect
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, str(row.title))
        elif isinstance(row, Summary):
            self._paint_background(painter, rect, index)
            model = index.model()
            is_busy = isinstance(model, ConversationModel) and model.is_running(row.id)
            self._paint_row(painter, rect, str(index.data()), "" if is_busy else self._when(row))

    def _on_view_entered(self, index: QModelIndex) -> None:
        self._hovered = index.row()

    def _when(self, summary: Summary) -> str:
        return when(summary.updated, datetime.now().astimezone())

    def _paint_heading(self, painter: QPainter, rect: QRect, title: str) -> None:
        painter.setFont(self._heading_font)
        painter.setPen(QColor(self._colours().faint))
        area = rect.adjusted(MARGIN, 0, -MARGIN, -4)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, title)

    def _paint_background(self, painter: QPainter, rect: QRect, index: Index) -> None:
        # The view is asked, not the option's state: its type, QStyle, costs 4 ms at the first look, at start-up.
        colours = self._colours()
        is_selected = index == self._view.currentIndex()
        has_focus = is_selected and self._view.hasFocus()
        is_hovered = index.row() == self._hovered and self._view.underMouse()
        if not (is_selected or has_focus or is_hovered):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 1) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft if is_selected else colours.user))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_row(self, painter: QPainter, rect: QRect, title: str, when: str) -> None:
        """The title at the left; at the right the moment, or the dot of a reply on its way."""
        colours = self._colours()
        area = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        width = QFontMetrics(self._small_font).horizontalAdvance(when) if when else int(2 * DOT)
        painter.setFont(self._title_font)
        painter.setPen(QColor(colours.text))
        metrics = QFontMetrics(self._title_font)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, area.width() - width - MARGIN)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if when:
            painter.setFont(self._small_font)
            painter.setPen(QColor(colours.faint))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, when)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(area.right() - DOT, area.center().y() + 0.5), DOT, DOT)
