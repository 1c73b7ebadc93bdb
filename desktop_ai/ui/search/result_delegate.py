"""Draws the lines of what was found, with the words marked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_ai.core.search_results import Span
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.mirroring import is_mirrored, placed
from desktop_ai.ui.search.result_model import ResultLine, ResultModel
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import GROUP, INTERFACE, META, interface_font, scaled
from desktop_ai.ui.theme.row_ground import paint_row_ground

HEADING_HEIGHT, HIT_HEIGHT = 38, 30
SIDE, GAP, INDENT = 12, 12, 12
MOST_OF_NOTE = 0.34  # of the line

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ResultDelegate(QStyledItemDelegate):
    """A conversation stands in bold with its date; a message below it, indented, with who said it and when."""

    def __init__(self, parent: QObject, colours: Callable[[], Colours]) -> None:
        super().__init__(parent)
        self._colours = colours
        self._whole = QRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its kind of line is."""
        line: ResultLine = index.data(ResultModel.LineRole)
        return QSize(0, scaled(HEADING_HEIGHT if line.hit is None else HIT_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: ResultLine = index.data(ResultModel.LineRole)
        area = self._whole = QRect(option.rect)
        if line.hit is None:
            area.setTop(area.top() + scaled(HEADING_HEIGHT - HIT_HEIGHT))
        if option.state & QStyle.StateFlag.State_Selected:
            paint_row_ground(painter, area, self._colours(), is_chosen=True, is_mirrored=is_mirrored(painter))
        area.adjust(SIDE, 0, -SIDE, 0)
        self._draw_sides(painter, area, line)
        if line.hit is None:
            font = interface_font(INTERFACE[0], bold=True)
            self._draw_marked(painter, area, line.title, line.conversation.marks, font)
        else:
            area.setLeft(area.left() + INDENT)
            self._draw_marked(
                painter, area, line.hit.excerpt, line.hit.marks, interface_font(INTERFACE[0] - 1)
            )

    def _draw_sides(self, painter: QPainter, area: QRect, line: ResultLine) -> None:
        """What stands at the right; the area becomes what is left."""
        colours = self._colours()
        columns = QFontMetrics(interface_font(GROUP[0])).horizontalAdvance("00 Mmm 0000")
        self._write(painter, area, line.when, interface_font(GROUP[0]), colours.faint, columns)
        area.setRight(area.right() - columns - GAP // 2)
        most = int(area.width() * MOST_OF_NOTE)
        used = self._write(painter, area, line.note, interface_font(META[0]), colours.dim, most)
        area.setRight(area.right() - used - GAP)

    def _write(self, painter: QPainter, area: QRect, words: str, font: QFont, colour: str, most: int) -> int:
        metrics = QFontMetrics(font)
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(placed(painter, area, self._whole), RIGHT, text)
        return metrics.horizontalAdvance(text)

    def _draw_marked(
        self, painter: QPainter, area: QRect, words: str, marks: Sequence[Span], font: QFont
    ) -> None:
        """Draw what fits of some words, and what was found in them on the colour of what is found."""
        text = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(text, font)
        layout.setTextOption(QTextOption(LEFT) if not is_mirrored(painter) else QTextOption(RIGHT))
        layout.setFormats([found for mark in marks if (found := self._format(text, words, mark)) is not None])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        area = placed(painter, area, self._whole)
        painter.setPen(QColor(self._colours().text))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))

    def _format(self, text: str, words: str, mark: Span) -> QTextLayout.FormatRange | None:
        """The format of what was found, as far as it is shown."""
        end = len(text) if text == words else len(text) - 1
        low, high = mark[0], min(mark[1], end)
        if low >= high:
            return None
        found = QTextLayout.FormatRange()
        found.start = utf16_length(words[:low])
        found.length = utf16_length(words[low:high])
        look = QTextCharFormat()
        look.setBackground(QColor(self._colours().found))
        look.setForeground(QColor(self._colours().on_found))
        found.format = look
        return found
