"""The map of a conversation: all of its versions with what follows them, to look at and to move in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from desktop_ai.core.texts import N_
from desktop_ai.core.tree_map import MapLine
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.translation import tr
from desktop_ai.ui.tree_list import ROW_HEIGHT, TreeDelegate, TreeModel

WIDTH = 760
AROUND = 116  # pixels of title, hint and margins
TITLE = N_("Map of the conversation")
COUNT, COUNT_ONE = N_("{count} messages, {shown} of them shown"), N_("1 message")
HINT = N_("Enter goes there · ← → to where versions part · letters find · Esc closes")


class TreePanel(Overlay):
    """Shows the map. Emits `chosen` with the id of a message to go to."""

    chosen = Signal(str)

    def __init__(self, window: QWidget, colours: Colours) -> None:
        super().__init__(window)
        self.colours = colours
        title = QLabel(tr(TITLE), self)
        title.setObjectName("title")
        self._count = QLabel(self)
        self._count.setObjectName("dim")
        self._model = TreeModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(tr(TITLE))
        self.list.setModel(self._model)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TreeDelegate(self, lambda: self.colours))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.list.installEventFilter(self)
        hint = QLabel(tr(HINT), self)
        hint.setObjectName("faint")
        hint.setFont(interface_font(META[0]))
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for part in (title, self._count, self.list, hint):
            column.addWidget(part, int(part is self.list))

    def show_map(self, lines: Sequence[MapLine], first_sent: str, current: str) -> None:
        """Show a map, with the line of the message `current` chosen."""
        self._model.show(lines, first_sent)
        shown = sum(line.is_shown for line in lines)
        self._count.setText(tr(COUNT.fill(count=len(lines), shown=shown) if len(lines) > 1 else COUNT_ONE))
        self.open()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)
        place = next((row for row, line in enumerate(lines) if line.message.id == current), 0)
        self._go_to(place)

    def dismiss(self) -> None:
        """Take the panel away, and let go of the messages."""
        super().dismiss()
        self._model.show((), "")

    def wanted_width(self) -> int:
        """Wide enough to be read well."""
        return min(scaled(WIDTH), self.window().width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """As high as its lines, within the window."""
        return AROUND + ROW_HEIGHT * max(3, len(self._model.lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes there, the arrows to the side go to the next place where versions part."""
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _take_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_to_version(-1 if key == Qt.Key.Key_Left else 1)
        else:
            return False
        return True

    def _go_to_version(self, step: int) -> None:
        """Go to the next message of which there are several versions."""
        lines, row = self._model.lines, self.list.currentIndex().row() + step
        while 0 <= row < len(lines) and lines[row].count == 1:
            row += step
        if 0 <= row < len(lines):
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._model.lines):
            id = self._model.lines[row].message.id
            self.dismiss()
            self.chosen.emit(id)
