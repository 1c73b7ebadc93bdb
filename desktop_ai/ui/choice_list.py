"""The lines of the palette: what fits, and how each is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_ai.core.one_line import one_line
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.mirroring import placed
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import GROUP, INTERFACE, META, interface_font, scaled
from desktop_ai.ui.theme.row_ground import paint_row_ground

ROW_HEIGHT = 37
TALL_ROW_HEIGHT = 54
GROUP_HEIGHT = 28
SIDE = 12
GAP = 8
STAR = "★"
MARK_PADDING = 6
MARK_HEIGHT = 17
MARK_EDGE_ALPHA = 110

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ChoiceModel(QAbstractListModel):
    """The choices that fit what is typed; with `is_grouped` the first of each group has its name above it."""

    ChoiceRole = Qt.ItemDataRole.UserRole
    GroupRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None, row_height: int = ROW_HEIGHT) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.choices: list[Choice] = []
        self._is_grouped = False

    def show(self, choices: Sequence[Choice], *, is_grouped: bool = False) -> None:
        """Take other choices."""
        self.beginResetModel()
        self.choices = list(choices)
        self._is_grouped = is_grouped
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """How many fit."""
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The choice, or its text for a screen reader."""
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == self.ChoiceRole:
            return choice
        if role == self.GroupRole:
            return self.group_above(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(choice.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.said
        return None

    def group_above(self, row: int) -> str:
        """What stands above a row, empty for nothing."""
        group = self.choices[row].group if self._is_grouped else ""
        return group if row == 0 or self.choices[row - 1].group != group else ""

    def height(self, row: int) -> int:
        """How high a row is."""
        own = TALL_ROW_HEIGHT if self.choices[row].detail else self._row_height
        return scaled(own + (GROUP_HEIGHT if self.group_above(row) else 0))


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a choice: title, context beside or below it, key or note at the right."""

    def __init__(self, parent: QObject, colours: Callable[[], Colours]) -> None:
        super().__init__(parent)
        self._colours = colours
        self._whole = QRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines."""
        model = index.model()
        return QSize(0, model.height(index.row()) if isinstance(model, ChoiceModel) else scaled(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one choice."""
        choice: Choice = index.data(ChoiceModel.ChoiceRole)
        self._whole = QRect(option.rect)
        colours, area = self._colours(), QRect(option.rect)
        if group := index.data(ChoiceModel.GroupRole):
            high = scaled(GROUP_HEIGHT)
            above = QRect(area.left() + SIDE, area.top(), area.width() - 2 * SIDE, high - 2)
            where = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            self._write(painter, above, group, interface_font(GROUP[0], bold=True), colours.dim, where)
            area.setTop(area.top() + high)
        if option.state & QStyle.StateFlag.State_Selected:
            is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            paint_row_ground(painter, area, colours, is_chosen=True, is_mirrored=is_mirrored)
        area.adjust(SIDE, 0, -SIDE, 0)
        if choice.detail:
            area.adjust(0, 6, 0, -6)
            self._draw_second(painter, area, choice, colours)
            area.setHeight(area.height() // 2)
        self._draw_first(painter, area, choice, colours)

    def _draw_first(self, painter: QPainter, area: QRect, choice: Choice, colours: Colours) -> None:
        note = one_line(choice.note) or native_key(choice.key)
        used = self._write(painter, area, note, interface_font(GROUP[0]), colours.faint, RIGHT)
        area = area.adjusted(0, 0, -used - (SIDE if used else 0), 0)
        if choice.is_starred:
            used = self._write(painter, area, STAR, interface_font(INTERFACE[0]), colours.accent, LEFT)
            area.setLeft(area.left() + used + GAP // 2)
        used = self._write(
            painter, area, one_line(choice.title), interface_font(INTERFACE[0]), colours.text, LEFT
        )
        if not choice.detail:
            area.setLeft(area.left() + used + GAP)
            self._write(painter, area, one_line(choice.context), interface_font(META[0]), colours.faint, LEFT)

    def _draw_second(self, painter: QPainter, area: QRect, choice: Choice, colours: Colours) -> None:
        line = QRect(area.left(), area.top() + area.height() // 2, area.width(), area.height() // 2)
        for mark in reversed(choice.marks):
            line.setRight(line.right() - self._draw_mark(painter, line, mark, colours))
        words = " · ".join(one_line(word) for word in (choice.context, choice.detail) if word)
        self._write(painter, line, words, interface_font(META[0]), colours.faint, LEFT)

    def _draw_mark(self, painter: QPainter, line: QRect, mark: str, colours: Colours) -> int:
        """Draw a mark at the right end of the line; how much of it that takes."""
        wide = QFontMetrics(interface_font(GROUP[0])).horizontalAdvance(mark) + 2 * MARK_PADDING
        high = scaled(MARK_HEIGHT)
        top = line.top() + (line.height() - high) // 2
        inside = QRect(line.right() - wide, top, wide, high)
        box = QRectF(placed(painter, inside, self._whole)).translated(0.5, 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(colours.faint)
        edge.setAlpha(MARK_EDGE_ALPHA)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, high / 2, high / 2)
        self._write(
            painter, inside, mark, interface_font(GROUP[0]), colours.dim, Qt.AlignmentFlag.AlignCenter
        )
        return wide + GAP // 2

    def _write(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        font: QFont,
        colour: str,
        where: Qt.AlignmentFlag,
    ) -> int:
        """Write what fits of some words; how wide that is."""
        if not words or area.width() <= 0:
            return 0
        metrics = QFontMetrics(font)
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(placed(painter, area, self._whole), where, text)
        return metrics.horizontalAdvance(text)
