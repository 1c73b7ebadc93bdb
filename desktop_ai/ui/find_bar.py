"""The find bar: words to look for in the conversation, how many matches there are, and the way through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.texts import N_
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.key_button import with_key
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.services.key_bindings import KeyBindings
    from desktop_ai.ui.theme.colours import Colours
    from desktop_ai.ui.theme.icons import Icons
    from desktop_ai.ui.transcript.finder import FindState
    from desktop_ai.ui.transcript.view import TranscriptView

WIDTH = 400
MARGIN = 12  # to the edges of the conversation
SLIDE = 120  # milliseconds
ANNOUNCED_AFTER = 400  # milliseconds without another letter
LONGEST_WORDS = 200
FIND = N_("Find in this conversation")
NUMBERED, COUNTING, NONE = N_("{number} of {count}"), N_("{count} so far"), N_("No match")
FOUND = N_("{count} found")
CLOSE = N_("Close")
HINT = N_("Enter next · Shift+Enter previous · Esc closes")
ICON_SIZE = 16
ICON_OF = {"find.previous": "chevron-up", "find.next": "chevron-down", "find.close": "x"}
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindEdit(QLineEdit):
    """Where the words are typed. Emits `step_requested` with 1 for the next match and -1 for the one before."""

    step_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift it goes back."""
        if event.key() in RETURN_KEYS:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_requested.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Stands in the upper right corner of the conversation while something is looked for in it.

    Emits `closed` with whether a match was found, when it is taken away.
    """

    closed = Signal(bool)

    def __init__(
        self, transcript: TranscriptView, bindings: KeyBindings, icons: Icons, colours: Colours
    ) -> None:
        super().__init__(transcript)
        self._bindings = bindings
        self.setObjectName("find")
        self._transcript = transcript
        self._icons = icons
        self._said = ""
        self.edit = FindEdit(self)
        self.edit.setMaxLength(LONGEST_WORDS)
        self.edit.setPlaceholderText(tr(FIND))
        self.edit.setAccessibleName(tr(FIND))
        self.edit.setAccessibleDescription(tr(N_("A capital letter makes capitals count. ")) + tr(HINT))
        self.edit.textEdited.connect(self._on_edit_text_edited)
        self.edit.step_requested.connect(transcript.finding.step)
        self._count = QLabel(self)
        self._count.setObjectName("dim")
        self._hint = QLabel(tr(HINT), self)
        self._hint.setObjectName("faint")
        self._hint.setFont(interface_font(META[0]))
        self.buttons = {id: self._button(id) for id in ICON_OF}
        self.buttons["find.next"].clicked.connect(lambda: transcript.finding.step(1))
        self.buttons["find.previous"].clicked.connect(lambda: transcript.finding.step(-1))
        self.buttons["find.close"].clicked.connect(self.dismiss)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(SLIDE)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._announce = QTimer(self, singleShot=True, interval=ANNOUNCED_AFTER)
        self._announce.timeout.connect(self._on_announce_timeout)
        self._lay_out()
        self.redraw(colours)
        self._name_keys()
        bindings.changed.connect(self._name_keys)
        transcript.finding.changed.connect(self._on_finder_changed)
        transcript.installEventFilter(self)
        self.hide()

    def open(self, words: str, message: str = "") -> None:
        """Show the bar with these words, or with those from the last time, ready to be replaced.

        With a message, its first match is gone to.
        """
        was_open = self.isVisible()
        self._place()
        self._transcript.set_covered(self.height() + MARGIN)
        self.show()
        self.raise_()
        if not was_open:
            self._slide.setStartValue(self.pos() - QPoint(0, self.height()))
            self._slide.setEndValue(self.pos())
            self._slide.start()
        if words:
            self.edit.setText(words)
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._transcript.finding.look_for(self.edit.text(), message)

    def step(self, direction: int) -> None:
        """Go to the next match or the one before; with a bar that was closed, of the words it had."""
        if self.isVisible():
            self._transcript.finding.step(direction)
        else:
            self.open("")

    def dismiss(self) -> None:
        """Take the bar away; the reader goes on from the match."""
        self._announce.stop()
        # The focus goes first: from a widget that hides, Qt would send it round the conversation.
        self.closed.emit(self._transcript.finding.end())
        self.hide()
        self._transcript.set_covered(0)

    def redraw(self, colours: Colours) -> None:
        """Draw in these colours."""
        for id, button in self.buttons.items():
            self._icons.put_on(button, ICON_OF[id], colours.dim, ICON_SIZE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the conversation changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._slide.stop()
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._transcript.viewport().width() - 2 * MARGIN
        self.resize(min(WIDTH, room), self.sizeHint().height())
        self.move(self._transcript.viewport().width() - self.width() - MARGIN, MARGIN)

    def _button(self, id: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("quiet")
        button.setAccessibleName(tr(CLOSE if id == "find.close" else ACTION_OF[id].title))
        return button

    def _name_keys(self) -> None:
        for id, button in self.buttons.items():
            key = "Esc" if id == "find.close" else self._bindings.key(id)
            button.setToolTip(with_key(button.accessibleName(), key))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self._count)
        for button in self.buttons.values():
            row.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setVerticalSpacing(4)
        layout.addLayout(row, 0, 0)
        layout.addWidget(self._hint, 1, 0)
        self._hint.setContentsMargins(2, 0, 0, 0)
        self._hint.setMinimumWidth(1)

    def _on_edit_text_edited(self, words: str) -> None:
        self._transcript.finding.look_for(words)

    def _on_finder_changed(self) -> None:
        words = _words(self._transcript.finding.state)
        if words != self._count.text():
            self._count.setText(words)
            self._announce.start()

    def _on_announce_timeout(self) -> None:
        words = self._count.text()
        if self.isVisible() and words:
            announce(self.edit, words)


def _words(state: FindState) -> str:
    """How many matches there are, as far as that is known."""
    if not state.words:
        return ""
    if not state.is_complete:
        return tr(COUNTING.fill(count=state.total)) if state.total else ""
    if not state.total:
        return tr(NONE)
    if state.number is None:
        return tr(FOUND.fill(count=state.total))
    return tr(NUMBERED.fill(number=state.number, count=state.total))
