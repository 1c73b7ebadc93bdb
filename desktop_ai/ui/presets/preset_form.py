"""The form of one preset, or of what holds for a model or for everything."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_ai.core.errors import BadInput
from desktop_ai.core.parameters import NOT_SENT
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.scope import Defaults
from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.button_row import ButtonRow
from desktop_ai.ui.inspector.parameter_list import ParameterList
from desktop_ai.ui.presets.exchange_list import ExchangeList
from desktop_ai.ui.presets.settled_edit import SettledEdit
from desktop_ai.ui.settings.form_rows import FIELD_HEIGHT, add_row, fill, new_form
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.translation import told, tr

INSTRUCTIONS_HEIGHT = 96
ANY_MODEL = N_("any, as the conversation has it")
NEVER_SENT = N_("not sent, whatever else is said")
OPEN_NOTE = N_("What is “not sent” here is left open. Del leaves it out for good, and opens it again.")
HINT = N_("How the model should answer")
# Of the rows those that only a preset has: title and model.
PRESET_ROWS = (0, 1)
BUTTONS = {
    "use": N_("Use in this &conversation"),
    "use_for_new": N_("Be&gin new ones with it"),
    "reset": N_("R&eset"),
}


class PresetForm(QWidget):
    """Shows one preset or defaults. Emits what the user wants changed; it changes nothing itself.

    `changed` carries a field and its value, `action_requested` a name of `BUTTONS`; `model_requested` and
    `exchange_requested`, for an example from the conversation, carry nothing.
    """

    changed = Signal(str, object)
    model_requested = Signal()
    exchange_requested = Signal()
    action_requested = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = ""
        self._shown: Preset | Defaults = Defaults()
        self.title, self.about, self.complaint = QLineEdit(self), QLabel(self), QLabel(self)
        self.model = QPushButton(self)
        self.instructions = SettledEdit(tr(N_("Instructions")), INSTRUCTIONS_HEIGHT, self)
        self.examples = ExchangeList(self)
        self.parameters = ParameterList(colours, self)
        self.buttons = {name: self._new_button(name) for name in BUTTONS}
        self._rows = new_form()
        self._set_up()
        self._lay_out()

    def show_preset(self, preset: Preset, model: str, *, is_edited: bool, is_for_new: bool) -> None:
        """Show a preset, and its model in words; what is being written in it stays."""
        is_other = self._begin(preset.id, preset)
        fill(self.title, preset.title, is_other=is_other)
        self.model.setText((model or tr(ANY_MODEL)).replace("&", "&&"))
        self.model.setAccessibleName(f"{tr(N_('Model'))}: {model or tr(ANY_MODEL)}")
        self.examples.show_exchanges(preset.examples, is_other=is_other)
        self.buttons["reset"].setVisible(is_edited)
        self.buttons["use_for_new"].setEnabled(not is_for_new)
        self._show_rest(preset, is_other=is_other, is_preset=True)

    def show_defaults(self, subject: str, about: str, defaults: Defaults) -> None:
        """Show what holds for a model or for everything, `about` which in words."""
        is_other = self._begin(subject, defaults)
        self.about.setText(about)
        self._show_rest(defaults, is_other=is_other, is_preset=False)

    def complain(self, error: BadInput | None) -> None:
        """Say what is wrong with what was typed, or nothing."""
        self.complaint.setText(told(error) if error else "")
        self.complaint.setVisible(error is not None)

    def settle(self) -> None:
        """Take what is being written as finished."""
        for box in self.findChildren(SettledEdit):
            box.settle()

    def _begin(self, subject: str, shown: Preset | Defaults) -> bool:
        is_other = subject != self._subject
        self._subject, self._shown = subject, shown
        if is_other:
            self.complain(None)
        return is_other

    def _show_rest(self, shown: Preset | Defaults, *, is_other: bool, is_preset: bool) -> None:
        self.instructions.show_text(shown.instructions, is_other=is_other)
        self.parameters.show_sampling(shown.sampling)
        self.parameters.show_sources(dict.fromkeys(shown.left_out, tr(NEVER_SENT)))
        self.about.setVisible(not is_preset)
        for row in PRESET_ROWS:
            self._rows.setRowVisible(row, is_preset)
        for widget in (self._examples_title, self.examples):
            widget.setVisible(is_preset)
        for name in ("use", "use_for_new"):
            self.buttons[name].setVisible(is_preset)
        self.buttons["reset"].setVisible(is_preset and not self.buttons["reset"].isHidden())

    def _new_button(self, name: str) -> QPushButton:
        button = QPushButton(tr(BUTTONS[name]), self)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.action_requested.emit(name))
        return button

    def _set_up(self) -> None:
        self.title.setAccessibleName(tr(N_("Title")))
        self.title.editingFinished.connect(self._on_title_finished)
        self.model.setObjectName("field")
        self.model.setAutoDefault(True)
        # However long a model is called, the form is as wide as the panel.
        for widget in (self.model, self.about, self.complaint):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
        self.model.clicked.connect(self.model_requested)
        self.instructions.setPlaceholderText(tr(HINT))
        self.instructions.settled.connect(lambda text: self.changed.emit("instructions", text))
        self.examples.changed.connect(self._on_examples_changed)
        self.examples.taking_requested.connect(self.exchange_requested)
        self.parameters.value_changed.connect(self._on_parameter_value_changed)
        self.parameters.take_back_requested.connect(self._on_parameter_take_back_requested)
        self.about.setObjectName("title")
        self.about.setWordWrap(True)
        self.complaint.setObjectName("danger")
        self.complaint.setWordWrap(True)
        self.complaint.hide()

    def _lay_out(self) -> None:
        form = self._rows
        add_row(form, N_("Title"), self.title)
        add_row(form, N_("Model"), self.model)
        self.model.setMinimumHeight(FIELD_HEIGHT)
        add_row(form, N_("Instructions"), self.instructions)
        self._examples_title = _heading(N_("Examples"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 12, 4)
        layout.setSpacing(12)
        layout.addLayout(ButtonRow(*self.buttons.values()))
        layout.addWidget(self.about)
        layout.addWidget(self.complaint)
        layout.addLayout(form)
        note = QLabel(tr(OPEN_NOTE), self)
        note.setObjectName("source")
        note.setWordWrap(True)
        parameters = _heading(N_("Parameters"))
        for widget in (self._examples_title, self.examples, parameters, note, self.parameters):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _on_title_finished(self) -> None:
        if isinstance(self._shown, Preset) and self.title.text() != self._shown.title:
            self.changed.emit("title", self.title.text())

    def _on_examples_changed(self, examples: tuple[Exchange, ...]) -> None:
        self.changed.emit("examples", examples)

    def _on_parameter_value_changed(self, name: str, value: Any) -> None:
        shown = self._shown
        left_out = tuple(other for other in shown.left_out if other != name)
        if value is NOT_SENT:
            left_out = (*left_out, name)
        self._emit_parameters(name, value, left_out)

    def _on_parameter_take_back_requested(self, name: str) -> None:
        """One step back: from a value to leaving it open, from that to never sending it, and open again."""
        shown = self._shown
        left_out = tuple(other for other in shown.left_out if other != name)
        if name not in shown.sampling.values() and name not in shown.left_out:
            left_out = (*left_out, name)
        self._emit_parameters(name, NOT_SENT, left_out)

    def _emit_parameters(self, name: str, value: Any, left_out: tuple[str, ...]) -> None:
        self.changed.emit("left_out", left_out)
        self.changed.emit("sampling", self._shown.sampling.with_value(name, value))


def _heading(title: Text) -> QLabel:
    label = QLabel(tr(title))
    label.setObjectName("group")
    return label
