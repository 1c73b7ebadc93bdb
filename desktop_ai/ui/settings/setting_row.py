"""Rows of the settings: what it is and about at the leading side, what changes it at the trailing one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from desktop_ai.catalog.actions.action import Action
from desktop_ai.catalog.setting import Setting
from desktop_ai.core.texts import N_
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.offered_settings import OfferedSettings
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.settings.value_editors import ValueEditor, editor_of
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

RESET, RESET_ONE, OPEN, DO = N_("Reset"), N_("Reset “{title}”"), N_("Open"), N_("Do it")
DONE_AT_ONCE = frozenset({"backup.make", "model.prices"})  # what opens nothing
COLUMNS = 3  # the title, what stands beside, what changes it
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Row(QFrame):
    """A title, what is said about it, and something to change or open it.

    Emits `left` with -1 or 1 when the arrows lead away, `typed` with a letter that is for the search.
    """

    left = Signal(int)
    typed = Signal(str)

    def __init__(self, title: str, help: str) -> None:
        super().__init__()
        self.setObjectName("setting")
        self.title, self.help = title, help
        self._name, self._about, self._trouble = QLabel(title), QLabel(help), QLabel()
        self._about.setObjectName("dim")
        self._trouble.setObjectName("danger")
        for label in (self._name, self._about, self._trouble):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._trouble.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 10, 0, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._name, 0, 0)
        self._grid.addWidget(self._about, 1, 0, 1, COLUMNS)
        self._grid.addWidget(self._trouble, 2, 0, 1, COLUMNS)

    @property
    def entry(self) -> QWidget:
        """What takes the keys."""
        raise NotImplementedError

    @property
    def stops(self) -> list[QWidget]:
        """What Tab reaches, in this order."""
        return [self.entry]

    def refresh(self) -> None:
        """Show what is true now."""

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Stand below each other where there is no room beside each other."""
        raise NotImplementedError

    def _place(self, editor: QWidget, aside: QWidget, *, is_narrow: bool) -> None:
        """Put what changes it, and what stands beside that, in their places."""
        middle, trailing = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTrailing
        self._grid.addWidget(aside, 0, 1, trailing | middle)
        if is_narrow:
            self._grid.addWidget(editor, 3, 0, 1, COLUMNS, Qt.AlignmentFlag.AlignLeading)
        else:
            self._grid.addWidget(editor, 0, 2, trailing | middle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows lead to the rows above and below, letters into the search."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key is for the row rather than for what has the focus in it."""
        bare = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if not bare:
            return False
        if event.key() in STEPS:
            self.left.emit(STEPS[Qt.Key(event.key())])
            return True
        if not self._is_written and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
            return True
        return False

    @property
    def _is_written(self) -> bool:
        return False


class SettingRow(Row):
    """One setting: it changes at once, and can be taken back to its default. Delete does that, too."""

    def __init__(self, setting: Setting, settings: OfferedSettings) -> None:
        super().__init__(tr(setting.title), tr(setting.help))
        self.setting = setting
        self._settings = settings
        self.editor: ValueEditor = editor_of(setting)
        self.editor.describe(self.title, self.help)
        self.editor.chosen.connect(self._on_editor_chosen)
        self.reset = QPushButton(tr(RESET))
        self.reset.setObjectName("quiet")
        self.reset.setAutoDefault(True)
        self.reset.setAccessibleName(tr(RESET_ONE.fill(title=self.title)))
        self.reset.clicked.connect(self._on_reset_clicked)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.editor.entry.installEventFilter(self)
        self.reset.installEventFilter(self)
        self.set_narrow(is_narrow=False)
        self.refresh()

    @property
    def entry(self) -> QWidget:
        """What the setting is changed with."""
        return self.editor.entry

    @property
    def stops(self) -> list[QWidget]:
        """The button that resets, where there is something to be reset, and the editor."""
        return [self.reset, self.entry]

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Have the editor below the words, or beside them."""
        self._place(self.editor, self.reset, is_narrow=is_narrow)

    def refresh(self) -> None:
        """Show what is in force, wherever it was changed."""
        setting, settings = self.setting, self._settings
        self.editor.show_value(settings.value(setting), settings.options(setting))
        is_changed = settings.is_changed(setting)
        if not is_changed and self.reset.hasFocus():
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(is_changed)
        trouble = settings.trouble(setting)
        self._trouble.setText("" if trouble is None else tr(trouble))
        self._trouble.setVisible(trouble is not None)
        self.editor.describe(self.title, f"{self.help} {self._trouble.text()}".strip())

    def _takes(self, event: QKeyEvent) -> bool:
        is_delete = event.key() == Qt.Key.Key_Delete and not event.modifiers()
        if is_delete and not self._is_written and self._settings.is_changed(self.setting):
            self._on_reset_clicked()
            return True
        return super()._takes(event)

    @property
    def _is_written(self) -> bool:
        return self.editor.is_written and self.entry.hasFocus()

    def _on_editor_chosen(self, value: object) -> None:
        if value != self._settings.value(self.setting):
            self._settings.choose(self.setting, value)  # type: ignore[arg-type]

    def _on_reset_clicked(self) -> None:
        self._settings.reset(self.setting)


class LinkRow(Row):
    """An action that leads on. Emits `opened` with its id."""

    opened = Signal(str)

    def __init__(self, action: Action, bindings: KeyBindings, can_do: Callable[[str], bool]) -> None:
        title = tr(action.title)
        super().__init__(title.rstrip("…"), tr(action.help))
        self._action = action
        self._bindings = bindings
        self._can_do = can_do
        self._key = QLabel()
        self._key.setObjectName("faint")
        self._key.setFont(interface_font(META[0]))
        self._button = QPushButton(tr(DO if action.id in DONE_AT_ONCE else OPEN))
        self._button.setAutoDefault(True)
        self._button.setAccessibleName(self.title)
        self._button.clicked.connect(lambda: self.opened.emit(action.id))
        self._button.installEventFilter(self)
        self.set_narrow(is_narrow=False)
        self.refresh()

    @property
    def entry(self) -> QWidget:
        """The button."""
        return self._button

    def refresh(self) -> None:
        """Show the key that does the same, and whether it can be done now."""
        self._button.setEnabled(self._can_do(self._action.id))
        key = self._bindings.key(self._action.id)
        self._key.setText(native_key(key))
        self._button.setAccessibleDescription(f"{self.help} {key}".strip())

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Have the button below the words, or beside them."""
        self._place(self._button, self._key, is_narrow=is_narrow)
