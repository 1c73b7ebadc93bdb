"""CompletionPopup: the lines that are offered above the composer; it never takes the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from desktop_ai.core.texts import N_
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_list import ChoiceDelegate, ChoiceModel
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.translation import tr

NAME = N_("What fits what you type")
GAP, EDGE = 6, 6


class CompletionPopup(QFrame):
    """Stands above a widget, as wide as that, as long as there are lines. Emits `clicked` when one was."""

    MOST_ROWS = 8
    clicked = Signal()

    def __init__(self, above: QWidget, over: QWidget, colours: Callable[[], Colours]) -> None:
        super().__init__(over)
        self._above = above
        self._over = over
        self.setObjectName("overlay")
        self.setAutoFillBackground(True)
        self._model = ChoiceModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceDelegate(self, colours))
        self.list.setAccessibleName(tr(NAME))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self.clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        layout.addWidget(self.list)
        above.installEventFilter(self)
        self.hide()

    @property
    def choice(self) -> Choice | None:
        """The line that is chosen."""
        row = self.list.currentIndex().row()
        return self._model.choices[row] if 0 <= row < len(self._model.choices) else None

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these lines, the first one chosen; nothing at all where there are none."""
        self._model.show(choices, is_grouped=True)
        self.setVisible(bool(choices))
        if choices:
            self._place()
            self.raise_()
            self.go_to(0)

    def go(self, step: int) -> None:
        """Choose another line; single steps go round."""
        count, row = len(self._model.choices), self.list.currentIndex().row() + step
        self.go_to(row % count if abs(step) == 1 else max(0, min(row, count - 1)))

    def go_to(self, row: int) -> None:
        """Choose a line, and have a screen reader say it."""
        self.list.setCurrentIndex(self._model.index(row))
        if self.choice is not None:
            announce(self._above, self.choice.said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay where the widget is that it belongs to."""
        if self.isVisible() and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        top_left = self._above.mapTo(self._over, self._above.rect().topLeft())
        count = min(len(self._model.choices), self.MOST_ROWS)
        wanted = sum(self._model.height(row) for row in range(count)) + 2 * EDGE + 2
        height = min(wanted, top_left.y() - 2 * GAP)
        self.setGeometry(top_left.x(), top_left.y() - GAP - height, self._above.width(), height)
