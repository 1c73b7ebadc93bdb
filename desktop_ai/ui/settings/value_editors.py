"""Value editors: what a setting is changed with, chosen by the type of its value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop_ai.catalog.setting import LONGEST, OUTSIDE, Setting, Value
from desktop_ai.services.offered_settings import Option
from desktop_ai.ui.settings.segments import Segments
from desktop_ai.ui.settings.switch import Switch
from desktop_ai.ui.theme.sizes import fix_width
from desktop_ai.ui.translation import tr

WIDTH = 190  # pixels of a list or a line: twice that stands in the narrowest window
NUMBER_WIDTH = 170
MOST_SEGMENTS = 3
WIDEST = 1e12  # what a field can show where a setting has no bound
DECIMALS = 2
COUNT = "{count}"
MARGIN = 8  # pixels beside the digits; a style sheet gives a field in a field none


class ValueEditor(QWidget):
    """Shows a value. Emits `chosen` with another one when the user chooses it.

    `entry` takes the keys; where it `is_written`, letters and Delete are for the text in it.
    """

    chosen = Signal(object)
    is_written = False

    def __init__(self, entry: QWidget) -> None:
        super().__init__()
        self.entry = entry
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(entry)

    def describe(self, title: str, help: str) -> None:
        """Tell screen readers what it is about."""
        self.entry.setAccessibleName(title)
        self.entry.setAccessibleDescription(f"{help} {self.entry.toolTip()}".strip())

    def show_value(self, value: Value, options: Sequence[Option]) -> None:
        """Show what is in force, and what else can be chosen. Nothing is emitted."""
        raise NotImplementedError


class SwitchEditor(ValueEditor):
    """On or off."""

    def __init__(self) -> None:
        self._switch = Switch()
        super().__init__(self._switch)
        self._switch.clicked.connect(lambda: self.chosen.emit(self._switch.isChecked()))

    def show_value(self, value: Value, options: Sequence[Option]) -> None:
        """Show whether it is on."""
        self._switch.setChecked(bool(value))


class SegmentEditor(ValueEditor):
    """One of a few, all of them to be seen."""

    def __init__(self) -> None:
        self._segments = Segments()
        super().__init__(self._segments)
        self._segments.chosen.connect(self.chosen)

    def show_value(self, value: Value, options: Sequence[Option]) -> None:
        """Show which one it is."""
        self._segments.show_choices([(option.value, tr(option.title)) for option in options], str(value))


class ListEditor(ValueEditor):
    """One of several, in a list that opens with Space."""

    def __init__(self) -> None:
        self._list = _ChoiceBox()
        super().__init__(self._list)
        fix_width(self._list, WIDTH)
        self._list.activated.connect(self._on_list_activated)

    def show_value(self, value: Value, options: Sequence[Option]) -> None:
        """Show which one it is."""
        known = [self._list.itemData(place) for place in range(self._list.count())]
        names = [self._list.itemText(place) for place in range(self._list.count())]
        wanted = [tr(option.title) for option in options]
        if (known, names) != ([option.value for option in options], wanted):
            self._list.clear()
            self._list.addItems(wanted)  # one by one they would be measured one by one
            for place, option in enumerate(options):
                self._list.setItemData(place, option.value)
        self._list.setCurrentIndex(self._list.findData(value))

    def _on_list_activated(self, place: int) -> None:
        self.chosen.emit(self._list.itemData(place))


class NumberEditor(ValueEditor):
    """A number: digits that would lead out of its bounds are not taken, the page keys step."""

    is_written = True

    def __init__(self, setting: Setting) -> None:
        self._type = type(setting.default)
        self._field = _NumberField()
        super().__init__(self._field)
        field, unit = self._field, tr(setting.unit) if setting.unit else COUNT
        prefix, _, suffix = unit.partition(COUNT)
        field.setDecimals(0 if self._type is int else DECIMALS)
        field.setRange(max(setting.minimum, -WIDEST), min(setting.maximum, WIDEST))
        field.setSingleStep(setting.step)
        field.setPrefix(prefix)
        field.setSuffix(suffix)
        fix_width(field, NUMBER_WIDTH)
        if setting.maximum < WIDEST:
            field.setToolTip(tr(OUTSIDE.fill(minimum=setting.minimum, maximum=setting.maximum)))
        field.valueChanged.connect(self._on_field_changed)

    def describe(self, title: str, help: str) -> None:
        """Tell it of the field in the field, too."""
        super().describe(title, help)
        self._field.lineEdit().setAccessibleName(title)

    def show_value(self, value: Value, options: Sequence[Option]) -> None:
        """Show the number, unless another one is being typed."""
        field = self._field
        if field.hasFocus() and field.cleanText() != field.textFromValue(field.value()):
            return
        self._field.blockSignals(True)
        self._field.setValue(float(value))
        self._field.blockSignals(False)

    def _on_field_changed(self, number: float) -> None:
        self.chosen.emit(round(number) if self._type is int else number)


class LineEditor(ValueEditor):
    """A text of one line, taken when the field is left or Enter is pressed."""

    is_written = True

    def __init__(self) -> None:
        self._field = QLineEdit()
        super().__init__(self._field)
        self._field.setMaxLength(LONGEST)
        fix_width(self._field, WIDTH)
        self._field.editingFinished.connect(self._on_field_edited)

    def show_value(self, value: Value, options: Sequence[Option]) -> None:
        """Show the text, unless another one is being typed."""
        is_typed = self._field.hasFocus() and self._field.isModified()
        if self._field.text() != value and not is_typed:
            self._field.setText(str(value))

    def _on_field_edited(self) -> None:
        self._field.setModified(False)
        self.chosen.emit(self._field.text())


class _ChoiceBox(QComboBox):
    """The wheel scrolls the page instead: it must not change a value."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _NumberField(QDoubleSpinBox):
    """As above; what is typed counts when it is complete."""

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(MARGIN, 0, MARGIN, 0)
        self.setGroupSeparatorShown(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys step by one step; with Ctrl they are the panel's, which turns its pages."""
        steps = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        if event.key() in steps and not event.modifiers():
            self.stepBy(steps[Qt.Key(event.key())])
        elif event.key() in steps:
            event.ignore()
        else:
            super().keyPressEvent(event)


def editor_of(setting: Setting) -> ValueEditor:
    """The editor that fits the values of a setting."""
    if isinstance(setting.default, bool):
        return SwitchEditor()
    if isinstance(setting.default, int | float):
        return NumberEditor(setting)
    if setting.source is not None or len(setting.choices) > MOST_SEGMENTS:
        return ListEditor()
    return SegmentEditor() if setting.choices else LineEditor()
