"""The presets and the defaults: a list at the left, the form of one at the right."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.errors import BadInput
from desktop_ai.core.one_line import one_line
from desktop_ai.core.preset import Preset
from desktop_ai.core.scope import Defaults
from desktop_ai.core.texts import N_
from desktop_ai.services.presets import Presets
from desktop_ai.services.scopes import ModelPlace, Scopes
from desktop_ai.ui.list_and_form import ListAndForm
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.panel_head import panel_head
from desktop_ai.ui.presets.preset_form import PresetForm
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import GROUP, interface_font, scaled
from desktop_ai.ui.translation import tr

WIDTH, HEIGHT = 860, 680
LIST_WIDTH = 230
ROOM_IN_BUTTON = 20  # what the place of the title takes in BRING_BACK, less the button's own margins
TITLE = N_("Presets")
DEFAULTS, EVERYTHING = N_("Defaults"), N_("Every conversation")
ABOUT_EVERYTHING = N_("What holds in every conversation, where its preset and its model say nothing else")
ABOUT_MODEL = N_("What holds wherever {model} is used, where no preset says anything else")
NEW_TITLE = N_("New preset")
CHANGED, FOR_NEW = N_("changed"), N_("for new")
BRING_BACK = N_("&Bring back “{title}”")
# What an item stands for: the id of a preset, a model, or everything.
Subject = str | ModelPlace | None


class PresetsPanel(Overlay):
    """Shows and changes presets and defaults.

    Emits `use_requested` with the id of a preset to be used in the conversation, `model_requested` with that of one
    whose model shall be chosen, `exchange_requested` with that of one to which the last answer shall be an example.
    """

    use_requested = Signal(str)
    model_requested = Signal(str)
    exchange_requested = Signal(str)

    def __init__(
        self,
        window: QWidget,
        presets: Presets,
        scopes: Scopes,
        name_of: Callable[[str], str],
        colours: Colours,
    ) -> None:
        super().__init__(window)
        self._presets = presets
        self._scopes = scopes
        self._name_of = name_of
        self.list = QListWidget(self)
        self.form = PresetForm(colours, self)
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._connect()
        self._reload()

    def open(self) -> None:
        """Show the presets, with the focus in the list."""
        super().open()
        self._reload()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close, and keep what is being written."""
        self.form.settle()
        super().dismiss()

    def show_preset(self, id: str) -> None:
        """Choose a preset of the list; when there is none of that id the choice stays."""
        self._choose(id)

    def wanted_width(self) -> int:
        """Wide enough for list and form."""
        return min(scaled(WIDTH), self._window.width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for the form."""
        return scaled(HEIGHT)

    @property
    def preset(self) -> Preset | None:
        """The preset that is chosen in the list."""
        subject = self._subject
        return self._presets.find(subject) if isinstance(subject, str) else None

    @property
    def _subject(self) -> Subject:
        item: QListWidgetItem | None = self.list.currentItem()
        subject: Subject = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        return subject

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.form.parameters.set_colours(colours)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, Alt with an arrow moves a preset, Delete deletes it, Enter uses it."""
        is_key = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.list and is_key and self._takes(event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(step)
        elif key == Qt.Key.Key_Delete:
            self._remove()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use()
        elif key == Qt.Key.Key_F2:
            self.form.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._both.show_form()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr(TITLE))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 1)
        for row in (("new", "copy"), ("up", "down"), ("remove",), ("back",)):
            line = QHBoxLayout()
            for name in row:
                line.addWidget(self._button(name))
            left.addLayout(line)
        scroll = QScrollArea(self)
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus from field to field
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 8, 16)
        layout.setSpacing(12)
        layout.addLayout(panel_head(TITLE))
        self._both = ListAndForm(self.list, LIST_WIDTH, left, scroll, self.form)
        layout.addWidget(self._both, 1)

    def _button(self, name: str) -> QPushButton:
        words, act = {
            "new": (N_("Ne&w"), self._add),
            "copy": (N_("&Duplicate"), self._duplicate),
            "up": (N_("U&p"), lambda: self._move(-1)),
            "down": (N_("D&own"), lambda: self._move(1)),
            "remove": (N_("&Remove"), self._remove),
            "back": (BRING_BACK, self._bring_back),
        }[name]
        button = QPushButton(tr(words), self)
        button.setAutoDefault(True)
        button.clicked.connect(act)
        self._buttons[name] = button
        return button

    def _connect(self) -> None:
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_list_row_changed)
        self.form.changed.connect(self._on_form_changed)
        self.form.model_requested.connect(self._on_form_model_requested)
        self.form.exchange_requested.connect(self._on_form_exchange_requested)
        self.form.action_requested.connect(self._on_form_action_requested)
        self._scopes.changed.connect(self._on_scopes_changed)

    def _reload(self) -> None:
        """Show the list and what is chosen in it anew."""
        subject = self._subject
        self.list.blockSignals(True)
        self.list.clear()
        for preset in self._presets.all():
            self._add_item(self._line_of(preset), preset.id)
        heading = QListWidgetItem(tr(DEFAULTS), self.list)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setFont(interface_font(GROUP[0]))
        self._add_item(tr(EVERYTHING), None)
        for place in self._scopes.models():
            self._add_item(one_line(place.model), place)
        self.list.setCurrentRow(0)
        self._choose(subject)
        self.list.blockSignals(False)
        self._show_form()

    def _line_of(self, preset: Preset) -> str:
        new = self._scopes.preset_of_new
        marks = (
            tr(CHANGED) if self._presets.is_edited(preset.id) else "",
            tr(FOR_NEW) if new is not None and new.id == preset.id else "",
        )
        return " · ".join(filter(None, (preset.title, *marks)))

    def _add_item(self, words: str, subject: Subject) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, subject)

    def _choose(self, subject: Subject) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.flags() and item.data(Qt.ItemDataRole.UserRole) == subject:
                self.list.setCurrentRow(row)

    def _show_form(self) -> None:
        subject, preset = self._subject, self.preset
        for name in ("copy", "up", "down"):
            self._buttons[name].setEnabled(preset is not None)
        self._buttons["remove"].setEnabled(subject != "")
        self._show_deleted(self._presets.last_deleted)
        self.form.setEnabled(subject != "")
        if preset is not None:
            new = self._scopes.preset_of_new
            self.form.show_preset(
                preset,
                " · ".join(filter(None, (one_line(preset.model), self._name_of(preset.account)))),
                is_edited=self._presets.is_edited(preset.id),
                is_for_new=new is not None and new.id == preset.id,
            )
        elif subject is None:
            self.form.show_defaults("everything", tr(ABOUT_EVERYTHING), self._scopes.default)
        elif isinstance(subject, ModelPlace):
            model = f"{one_line(subject.model)} ({self._name_of(subject.account)})"
            about = tr(ABOUT_MODEL.fill(model=model))
            self.form.show_defaults(f"{subject}", about, self._scopes.of_model(subject))

    def _show_deleted(self, title: str) -> None:
        """Offer to bring back the preset of that title, or nothing."""
        button = self._buttons["back"]
        button.setVisible(bool(title))
        button.setAccessibleName(tr(BRING_BACK.fill(title=title)).replace("&", "", 1))
        room = LIST_WIDTH - button.fontMetrics().horizontalAdvance(tr(BRING_BACK)) + ROOM_IN_BUTTON
        short = button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        button.setText(tr(BRING_BACK.fill(title=short.replace("&", "&&"))))

    def _on_scopes_changed(self) -> None:
        if self.isVisible():
            self._reload()

    def _on_list_row_changed(self, _row: int) -> None:
        self._show_form()

    def _on_form_changed(self, field: str, value: object) -> None:
        subject, preset = self._subject, self.preset
        try:
            if preset is not None:
                self._presets.change(preset.id, **{field: value})
            elif subject is None or isinstance(subject, ModelPlace):
                defaults = self._scopes.default if subject is None else self._scopes.of_model(subject)
                self._scopes.keep(msgspec.structs.replace(defaults, **{field: value}), subject)
        except BadInput as error:
            self.form.complain(error)
        else:
            self.form.complain(None)

    def _on_form_model_requested(self) -> None:
        if (preset := self.preset) is not None:
            self.model_requested.emit(preset.id)

    def _on_form_exchange_requested(self) -> None:
        if (preset := self.preset) is not None:
            self.exchange_requested.emit(preset.id)

    def _on_form_action_requested(self, name: str) -> None:
        preset = self.preset
        if preset is None:
            return
        match name:
            case "use":
                self._use()
            case "use_for_new":
                self._scopes.begin_with(preset.id)
            case "reset":
                self._presets.reset(preset.id)

    def _use(self) -> None:
        if (preset := self.preset) is not None:
            self.use_requested.emit(preset.id)

    def _add(self) -> None:
        self._show_made(lambda: self._presets.add(tr(NEW_TITLE)))

    def _duplicate(self) -> None:
        if (preset := self.preset) is not None:
            self._show_made(lambda: self._presets.duplicate(preset.id))

    def _show_made(self, make: Callable[[], Preset]) -> None:
        """Make a preset, and have its title typed."""
        try:
            preset = make()
        except BadInput as error:
            self.form.complain(error)
            return
        self._choose(preset.id)
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.title.selectAll()

    def _move(self, step: int) -> None:
        if (preset := self.preset) is not None:
            self._presets.move(preset.id, step)

    def _remove(self) -> None:
        """Delete what is chosen, and choose what stood below it."""
        row, subject, preset = self.list.currentRow(), self._subject, self.preset
        if preset is not None:
            self._presets.remove(preset.id)
            self.list.setCurrentRow(max(0, min(row, len(self._presets.all()) - 1)))
        elif subject is None or isinstance(subject, ModelPlace):
            self._scopes.keep(Defaults(), subject)

    def _bring_back(self) -> None:
        if (preset := self._presets.restore_last()) is not None:
            self._choose(preset.id)
