"""The sheet of keys: every action with its key, by menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_ai.catalog.actions.action import Action
from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.core.fuzzy import NO_MATCH, score
from desktop_ai.core.texts import N_
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.overlay import Overlay
from desktop_ai.ui.theme.fonts import META, code_font
from desktop_ai.ui.translation import tr

# Keys that belong to a place and are no action of the window.
IN_PLACE = (
    (N_("Break the line while writing"), "Shift+Enter"),
    (N_("Make a parameter “not sent” again"), "Del"),
    (N_("Scroll the conversation"), "PgUp  PgDown"),
    (N_("Select in the conversation, from what has the focus on"), "Shift+↑↓←→"),
    (N_("Between composer and conversation"), "Esc"),
    (N_("From control to control"), "Tab"),
)


class ShortcutsHelp(Overlay):
    """Lists keys; what is typed narrows the list, Escape closes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.edit = QLineEdit(self)
        self.edit.setObjectName("prompt")
        self.edit.setPlaceholderText(tr(N_("Find a key")))
        self.edit.setAccessibleName(tr(N_("Find a key")))
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(12, 4, 12, 12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows scroll it from the line above
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.edit)
        layout.addWidget(self._scroll)
        self._fill("")

    def open(self) -> None:
        """Show every key."""
        self.edit.clear()
        super().open()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def wanted_height(self) -> int:
        """As high as the window allows."""
        return 640

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows scroll; F1 closes what it opened."""
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if Qt.Key(event.key()) in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _on_edit_text_changed(self, text: str) -> None:
        self._fill(text)

    def _fill(self, letters: str) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        menu = ""
        for action in ACTIONS:
            if action.key and _fits(letters, action):
                if menu != action.menu:
                    menu = action.menu
                    self._add_group(menu)
                self._add_row(tr(action.title), "   ".join(map(native_key, action.keys or (action.key,))))
        places = [(title, key) for title, key in IN_PLACE if score(letters, tr(title)) != NO_MATCH]
        if places:
            self._add_group(tr(N_("In place")))
            for title, key in places:
                self._add_row(tr(title), key)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_group(self, title: str) -> None:
        label = QLabel(title)
        label.setObjectName("group")
        label.setContentsMargins(0, 12, 0, 2)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)

    def _add_row(self, title: str, key: str) -> None:
        row = self._grid.rowCount()
        name = QLabel(title)
        name.setWordWrap(True)
        self._grid.addWidget(name, row, 0)
        label = QLabel(key)
        label.setObjectName("dim")
        label.setFont(code_font(META[0]))
        self._grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)


def _fits(letters: str, action: Action) -> bool:
    return score(letters, f"{tr(action.title)} {action.menu} {' '.join(action.keys)}") != NO_MATCH
