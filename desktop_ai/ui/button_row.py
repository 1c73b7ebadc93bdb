"""ButtonRow: widgets beside each other, in as many lines as their words need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop_ai.ui.mirroring import mirrored

GAP = 6


class ButtonRow(QLayout):
    """Lays widgets out from where the window begins to read; a line that is full is followed by another."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one of them."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower it is, the more lines it has."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is when it is so wide, in pixels."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All of it in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + GAP * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Each in a line of its own."""
        sizes = [item.minimumSize() for item in self._shown()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Place them all."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        reads_from_right = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._shown(), self._places(rect.width()), strict=True):
            place.translate(rect.topLeft())
            item.setGeometry(mirrored(place, rect) if reads_from_right else place)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[QRect]:
        """Where each one is in lines of a width."""
        places: list[QRect] = []
        corner, high = QPoint(0, 0), 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if corner.x() and corner.x() + size.width() > width:
                corner, high = QPoint(0, corner.y() + high + GAP), 0
            places.append(QRect(corner, size))
            corner.setX(corner.x() + size.width() + GAP)
            high = max(high, size.height())
        return places
