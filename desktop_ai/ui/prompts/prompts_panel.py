"""PromptsPanel: the saved prompts, to be used, changed and deleted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.services.saved_prompts import SavedPrompt, SavedPrompts
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.presets.settled_edit import SettledEdit
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.translation import told, tr

WIDTH, HEIGHT, LIST_WIDTH, TEXT_HEIGHT, LEAST_TEXT_HEIGHT = 760, 440, 220, 220, 56
QWIDGETSIZE_MAX = 16_777_215
TITLE, WORDS, LIST = N_("Title"), N_("Words"), N_("Saved prompts")
NEW_TITLE, NEW_TEXT = N_("New prompt"), N_("Explain {{what}} in {{language:choice(English, German)}}.")
USE, NEW, DELETE = N_("Us&e"), N_("Ne&w"), N_("&Delete")
PLACES = N_(
    "{{name}} is asked for when the prompt is used, {{name:long}} with several lines, {{name:number}} as a number, "
    "{{name:choice(one, other)}} from a list; {{clipboard}} is what was copied last."
)
EMPTY = N_("Nothing is saved yet. Write a prompt in the composer and save it, or make a new one here.")


class PromptsPanel(Overlay):
    """A list, and title and words of the one that is chosen. Emits `use_requested` with the id of one."""

    use_requested = Signal(str)

    def __init__(self, window: QWidget, prompts: SavedPrompts) -> None:
        super().__init__(window)
        self._prompts = prompts
        self.list = QListWidget(self)
        self.title = QLineEdit(self)
        self.text = SettledEdit(tr(WORDS), TEXT_HEIGHT, self)
        self._says = QLabel(self)
        self.buttons = {name: QPushButton(tr(title), self) for name, title in _BUTTONS.items()}
        self._lay_out()
        self._connect()
        self._reload()

    def open(self) -> None:
        """Show what is saved, with the focus in the list."""
        super().open()
        self._reload()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, and keep what is being written."""
        self.text.settle()
        self._take_title()
        super().dismiss()

    def show_prompt(self, id: str) -> None:
        """Choose one of the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == id:
                self.list.setCurrentRow(row)

    def wanted_width(self) -> int:
        """Wide enough for list and words."""
        return min(scaled(WIDTH), self._window.width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for the words."""
        return scaled(HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list Enter uses a prompt and Del deletes it."""
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._use()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._delete()
                return True
        return super().eventFilter(watched, event)

    @property
    def _chosen(self) -> SavedPrompt | None:
        item: QListWidgetItem | None = self.list.currentItem()
        return self._prompts.find(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def _use(self) -> None:
        prompt = self._chosen
        if prompt is not None:
            self.dismiss()
            self.use_requested.emit(prompt.id)

    def _new(self) -> None:
        made = self._prompts.add(tr(NEW_TITLE), tr(NEW_TEXT))
        self.show_prompt(made.id)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _delete(self) -> None:
        prompt = self._chosen
        if prompt is not None:
            self._prompts.remove(prompt.id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_title(self) -> None:
        prompt = self._chosen
        if prompt is not None and self.title.text() != prompt.title:
            self._change(prompt, self.title.text(), prompt.text)

    def _take_text(self, text: str) -> None:
        prompt = self._chosen
        if prompt is not None:
            self._change(prompt, prompt.title, text)

    def _change(self, prompt: SavedPrompt, title: str, text: str) -> None:
        try:
            self._prompts.change(prompt.id, title, text)
        except BadInput as error:
            self._say(told(error), is_error=True)
        else:
            self._say(tr(PLACES))

    def _say(self, words: str, *, is_error: bool = False) -> None:
        self._says.setText(words)
        self._says.setObjectName("danger" if is_error else "faint")
        self._says.style().unpolish(self._says)
        self._says.style().polish(self._says)

    def _reload(self) -> None:
        chosen, row = self._chosen, max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        for prompt in self._prompts.all():
            item = QListWidgetItem(prompt.title)
            item.setData(Qt.ItemDataRole.UserRole, prompt.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        if chosen is not None:
            self.show_prompt(chosen.id)
        self._show_chosen(is_other=chosen != self._chosen)

    def _show_chosen(self, *, is_other: bool = True) -> None:
        prompt = self._chosen
        for widget in (self.title, self.text, self.buttons["use"], self.buttons["delete"]):
            widget.setEnabled(prompt is not None)
        if is_other and not self.title.hasFocus():
            self.title.setText(prompt.title if prompt else "")
        self.text.show_text(prompt.text if prompt else "", is_other=is_other)
        self._say(tr(PLACES if prompt else EMPTY))

    def _connect(self) -> None:
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.list.itemDoubleClicked.connect(lambda _item: self._use())
        self.title.editingFinished.connect(self._take_title)
        self.text.settled.connect(self._take_text)
        for name, act in (("use", self._use), ("new", self._new), ("delete", self._delete)):
            self.buttons[name].clicked.connect(act)
        self._prompts.changed.connect(self._reload)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr(LIST))
        self.list.setMaximumWidth(LIST_WIDTH)
        self.list.setMinimumWidth(0)
        # As high as there is room: the panel may stand in a low window.
        self.text.setMinimumHeight(LEAST_TEXT_HEIGHT)
        self.text.setMaximumHeight(QWIDGETSIZE_MAX)
        self.title.setAccessibleName(tr(TITLE))
        self.title.setPlaceholderText(tr(TITLE))
        self._says.setWordWrap(True)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._says.setFont(interface_font(META[0]))
        row = QHBoxLayout()
        for button in self.buttons.values():
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(row)
        right.addWidget(self.title)
        right.addWidget(self.text, 1)
        right.addWidget(self._says)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(12)
        layout.addWidget(self.list, 1)
        layout.addLayout(right, 2)


_BUTTONS = {"use": USE, "new": NEW, "delete": DELETE}
