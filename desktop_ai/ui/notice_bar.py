"""The notice bar: one sentence at a time, what to do about it, and a way to close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.texts import N_
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.notices import Notice, Weight
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.key_button import with_key
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.icons import Icons
from desktop_ai.ui.translation import tr

SHOWN_FOR = 8_000
MOST_WAITING = 20
# From this width on there is room for the buttons beside the sentence.
ROOM_BESIDE = 600
COPY_DETAILS, COPIED = N_("Copy details"), N_("Copied")
# What is said here is about no message: a button that asks a model again would ask about another one.
ABOUT_A_MESSAGE = ("message.", "reply.")


class NoticeBar(QFrame):
    """Shows notices in the order in which they come. Emits `action_requested` with an action's id.

    A plain notice goes by itself after eight seconds; an error stays until it is closed, and comes back when a plain
    one, which is shown at once in its place, has gone. When too many wait, the oldest of them is dropped, never the
    one that is shown. Each is announced to screen readers.
    """

    action_requested = Signal(str)

    def __init__(
        self,
        bindings: KeyBindings,
        icons: Icons,
        colours: Callable[[], Colours],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self.setObjectName("notice")
        self._icons = icons
        self._colours = colours
        self._queue: list[Notice] = []
        self._icon, self._sentence = QLabel(self), QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAccessibleName(tr(N_("Notice")))
        self._copy = QPushButton(tr(COPY_DETAILS), self)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._action = QPushButton(self)
        self._action.setAccessibleName(tr(N_("What can be done about it")))
        self._action.clicked.connect(self._on_action_clicked)
        self._close = QPushButton(self)
        self._close.setObjectName("quiet")
        self._close.setAccessibleName(tr(N_("Close this notice")))
        self._close.clicked.connect(self._next)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self._next)
        self._lay_out()
        bindings.changed.connect(self.redraw)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, or keep it until those before it are gone."""
        if notice in self._queue:
            return
        place = self._place_of_older(notice)
        if place is not None:
            self._queue[place] = notice
        else:
            place = self._place_before_errors() if notice.weight is Weight.INFO else len(self._queue)
            queue = [*self._queue[:place], notice, *self._queue[place:]]
            self._queue = [*queue[:1], *queue[1:][-MOST_WAITING:]]
        if self._queue[0] is notice:
            self._show_first()

    def withdraw(self, actions: str) -> None:
        """Take away the notices that offer one of the actions whose ids begin so."""
        shown = self._queue[:1]
        self._queue = [notice for notice in self._queue if not notice.action.startswith(actions)]
        if self._queue[:1] != shown:
            self._show_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand below the sentence."""
        super().resizeEvent(event)
        is_wide = self.width() >= ROOM_BESIDE
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._action)
        buttons.addStretch(0)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addWidget(self._sentence, 1)
        self._body.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addLayout(self._body, 1)
        layout.addWidget(self._close)

    def redraw(self) -> None:
        """Draw in the colours in force."""
        if self._queue:
            self._draw(self._queue[0])

    def _place_of_older(self, notice: Notice) -> int | None:
        """Where a plain notice with the same button waits: that button would do what the newer one is about."""
        if notice.weight is Weight.ERROR or not notice.action:
            return None
        alike = (
            place
            for place, older in enumerate(self._queue)
            if older.weight is notice.weight and older.action == notice.action
        )
        return next(alike, None)

    def _place_before_errors(self) -> int:
        """Behind the plain notices that come before an error: they go by themselves, and it does not."""
        errors = (place for place, older in enumerate(self._queue) if older.weight is Weight.ERROR)
        return next(errors, len(self._queue))

    def _show_first(self) -> None:
        notice = self._queue[0]
        self._copy.setText(tr(COPY_DETAILS))
        self._draw(notice)
        self.show()
        if notice.weight is Weight.ERROR:
            self._timer.stop()
        else:
            self._timer.start()
        announce(self, _text(notice))

    def _draw(self, notice: Notice) -> None:
        is_error, colours = notice.weight is Weight.ERROR, self._colours()
        name, colour = ("circle-alert", colours.danger) if is_error else ("info", colours.accent)
        self._icon.setPixmap(self._icons.picture(name, colour))
        self._icons.put_on(self._close, "x", colours.dim)
        self._sentence.setText(_text(notice))
        self._sentence.setAccessibleName(_text(notice))
        self._copy.setVisible(bool(notice.details))
        self._draw_action(notice)
        self.setProperty("isError", is_error)
        self.style().unpolish(self)
        self.style().polish(self)

    def _draw_action(self, notice: Notice) -> None:
        action = None if notice.action.startswith(ABOUT_A_MESSAGE) else ACTION_OF.get(notice.action)
        self._action.setVisible(action is not None)
        if action is not None:
            self._action.setText(with_key(tr(action.title), self._bindings.key(action.id)))
            self._action.setAccessibleName(tr(action.title))

    def _next(self) -> None:
        del self._queue[:1]
        self._show_next()

    def _show_next(self) -> None:
        if self._queue:
            self._show_first()
        else:
            self._timer.stop()
            self.hide()

    def _on_action_clicked(self) -> None:
        action = self._queue[0].action
        self._next()
        self.action_requested.emit(action)

    def _on_copy_clicked(self) -> None:
        notice = self._queue[0]
        QGuiApplication.clipboard().setText(f"{_text(notice)}\n{notice.details}")
        self._copy.setText(tr(COPIED))


def _text(notice: Notice) -> str:
    return " ".join(tr(text) for text in (notice.sentence, notice.remedy) if text)
