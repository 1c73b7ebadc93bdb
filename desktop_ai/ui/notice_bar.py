"""The notice bar: one sentence at a time, what to do about it, and a way to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notice, Notices, Weight
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.icons import Icons

SHOWN_FOR = 8_000
MOST_WAITING = 20


class NoticeBar(QFrame):
    """Shows notices in the order in which they come. Emits `action_requested` with an action's id.

    A plain notice goes by itself after eight seconds; an error stays until it is closed.
    """

    action_requested = Signal(str)

    def __init__(
        self, notices: Notices, icons: Icons, colours: Callable[[], Colours], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._icons = icons
        self._colours = colours
        self._queue: list[Notice] = []
        self._icon, self._sentence = QLabel(self), QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._action = QPushButton(self)
        self._action.clicked.connect(self._on_action_clicked)
        self._close = QPushButton(self)
        self._close.setObjectName("quiet")
        self._close.setAccessibleName(str(N_("Close this notice")))
        self._close.clicked.connect(self._next)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self._next)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()
        notices.listen(self.show_notice)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, or keep it until those before it are gone."""
        if notice in self._queue:
            return
        self._queue = [*self._queue[-MOST_WAITING:], notice]
        if len(self._queue) == 1:
            self._show_first()

    def redraw(self) -> None:
        """Draw in the colours in force."""
        if self._queue:
            self._show_first()

    def _show_first(self) -> None:
        notice, colours = self._queue[0], self._colours()
        is_error = notice.weight is Weight.ERROR
        name, colour = ("circle-alert", colours.danger) if is_error else ("info", colours.accent)
        self._icon.setPixmap(self._icons.icon(name, colour).pixmap(18, 18))
        self._close.setIcon(self._icons.icon("x", colours.dim))
        self._sentence.setText(" ".join(str(text) for text in (notice.sentence, notice.remedy) if text))
        action = ACTION_OF.get(notice.action)
        self._action.setVisible(action is not None)
        if action is not None:
            key = f"  {native_key(action.key)}" if action.key else ""
            self._action.setText(f"{action.title}{key}")
        self.setProperty("isError", is_error)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if is_error:
            self._timer.stop()
        else:
            self._timer.start()

    def _next(self) -> None:
        del self._queue[:1]
        if self._queue:
            self._show_first()
        else:
            self._timer.stop()
            self.hide()

    def _on_action_clicked(self) -> None:
        action = self._queue[0].action
        self._next()
        self.action_requested.emit(action)
