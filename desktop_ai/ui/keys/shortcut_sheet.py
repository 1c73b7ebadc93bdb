"""The sheet of keys: every action with its keys, by menu, and what changes them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.catalog.actions.action import Action
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.choice_list import ChoiceDelegate, ChoiceModel
from desktop_ai.ui.keys.key_recorder import ENTER, KeyRecorder
from desktop_ai.ui.keys.sheet_lines import fitting, sheet_lines
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.solid_list import SolidList
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

WIDTH, HEIGHT = 680, 680
ROW_HEIGHT = 28
PAGE = 12  # lines
FIND = N_("Find a key or an action")
HINT = N_("Enter gives other keys · Ins adds keys · Del resets · Esc closes")
NOTHING = N_("No action and no key is called so.")
FIXED = N_("These keys belong to their place, and stay.")
GIVEN = N_("“{title}” has these keys now: {keys}.")
KEYLESS = N_("“{title}” has no key now.")
CHANGE, ADD, RESET, MORE = N_("Change…"), N_("Add…"), N_("Reset"), N_("All keys")
ALL_KEYS = tuple(action.id for action in ACTIONS if action.id.startswith("keys."))


class ShortcutSheet(Overlay):
    """Lists keys; what is typed narrows the list, and what is chosen in it can have others.

    Emits `action_requested` with the id of an action that is about all keys.
    """

    action_requested = Signal(str)

    def __init__(self, window: QWidget, bindings: KeyBindings, colours: Callable[[], Colours]) -> None:
        super().__init__(window)
        self._bindings = bindings
        self._lines = sheet_lines(bindings)
        self.edit = QLineEdit(self)
        self.edit.setObjectName("prompt")
        self.edit.setPlaceholderText(tr(FIND))
        self.edit.setAccessibleName(tr(FIND))
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.installEventFilter(self)
        self._model = ChoiceModel(self, ROW_HEIGHT)
        self.list = self._made_list(colours)
        self.recorder = KeyRecorder(bindings, self)
        self.recorder.ended.connect(self._on_recorder_ended)
        self._hint = QLabel(self)
        self._hint.setObjectName("dim")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setFont(interface_font(META[0]))
        self._buttons = QWidget(self)
        self._row_buttons = [
            self._button(CHANGE, lambda: self._record(is_further=False)),
            self._button(ADD, lambda: self._record(is_further=True)),
            self._button(RESET, self._reset),
        ]
        self._more = self._button(MORE, self._show_more)
        self._lay_out()
        bindings.changed.connect(self._on_bindings_changed)

    def open(self) -> None:
        """Show every key."""
        self.recorder.hide()
        self._show_controls()
        self._lines = sheet_lines(self._bindings)
        self.edit.setText("")
        self._show("")
        super().open()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def wanted_width(self) -> int:
        """Wide enough for the longest action with its keys."""
        return min(WIDTH, self.window().width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """As high as the window allows."""
        return HEIGHT

    def say(self, words: str, *, is_error: bool = False) -> None:
        """Say something below the list, until another line is chosen."""
        self._hint.setText(words)
        self._hint.setProperty("isError", is_error)
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)
        announce(self.edit, words)

    @property
    def chosen(self) -> Action | None:
        """The action of the line that is chosen, None for a line that is none."""
        row = self.list.currentIndex().row()
        return ACTION_OF.get(self._model.choices[row].id) if row >= 0 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the line has the focus, and the keys that change keys act."""
        if watched is self.edit and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: PAGE,
            Qt.Key.Key_PageUp: -PAGE,
        }
        if key in steps:
            self._move(steps[key])
        elif key in ENTER or key == Qt.Key.Key_Insert:
            self._record(is_further=key == Qt.Key.Key_Insert)
        elif key == Qt.Key.Key_Delete and self._is_at_end():
            self._reset()
        else:
            return False
        return True

    def _is_at_end(self) -> bool:
        """Whether Del has nothing to delete in the line."""
        return self.edit.cursorPosition() == len(self.edit.text()) and not self.edit.hasSelectedText()

    def _move(self, step: int) -> None:
        if count := len(self._model.choices):
            row = max(0, min(self.list.currentIndex().row() + step, count - 1))
            self.list.setCurrentIndex(self._model.index(row))

    def _record(self, *, is_further: bool) -> None:
        action = self.chosen
        if action is None:
            self.say(tr(FIXED if self._model.choices else NOTHING))
            return
        for widget in (self._buttons, self._hint):
            widget.hide()
        self.recorder.record(action, is_further=is_further)

    def _reset(self) -> None:
        action = self.chosen
        if action is None:
            self.say(tr(FIXED if self._model.choices else NOTHING))
        else:
            self._bindings.reset(action.id)
            self._tell(action)

    def _show_controls(self) -> None:
        for widget in (self._buttons, self._hint):
            widget.show()

    def _tell(self, action: Action) -> None:
        """Say which keys an action has now."""
        line = next(line for line in self._lines if line.id == action.id)
        self.say(tr((GIVEN if line.note else KEYLESS).fill(title=action.title, keys=line.note)))

    def _on_recorder_ended(self, is_changed: bool) -> None:
        self._show_controls()
        if not self.isVisible():
            return
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_changed and (action := self.chosen) is not None:
            self._tell(action)

    def _on_bindings_changed(self) -> None:
        if self.isVisible():
            self._lines = sheet_lines(self._bindings)
            self._show(self.edit.text())

    def _on_edit_text_changed(self, letters: str) -> None:
        self._show(letters)
        self.list.scrollToTop()

    def _show(self, letters: str) -> None:
        """Show what fits, with the same line chosen where it is still there."""
        chosen = self.chosen
        shown = fitting(self._lines, letters)
        self._model.show(shown, is_grouped=True)
        row = next((row for row, line in enumerate(shown) if chosen and line.id == chosen.id), 0)
        self.list.setCurrentIndex(self._model.index(row))
        self._say_hint()

    def _say_hint(self) -> None:
        self._hint.setText(tr(HINT if self._model.choices else NOTHING))
        self._hint.setProperty("isError", False)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in ALL_KEYS:
            menu.addAction(tr(ACTION_OF[id].title), partial(self.action_requested.emit, id))
        menu.popup(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _button(self, words: Text, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(tr(words), self._buttons)
        button.setObjectName("quiet")
        button.setAutoDefault(True)
        button.clicked.connect(act)
        return button

    def _made_list(self, colours: Callable[[], Colours]) -> QListView:
        view = SolidList(self, colours)
        view.setModel(self._model)
        view.setItemDelegate(ChoiceDelegate(self, colours))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(tr(FIND))
        view.doubleClicked.connect(lambda _index: self._record(is_further=False))
        view.clicked.connect(lambda _index: self._say_hint())
        return view

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(4)
        for button in self._row_buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._more)
        self._hint.setContentsMargins(12, 2, 12, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.edit)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.recorder)
        layout.addWidget(self._buttons)
        layout.addWidget(self._hint)
