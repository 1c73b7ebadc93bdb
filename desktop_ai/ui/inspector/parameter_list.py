"""The sliders of a conversation: a few always, the others on demand, each with what its model does not take."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_ai.core.parameter_kinds import Range
from desktop_ai.core.parameters import PARAMETER_OF, PARAMETERS, Parameter, Sampling
from desktop_ai.core.texts import N_
from desktop_ai.ui.inspector.parameter_slider import ParameterSlider
from desktop_ai.ui.theme.colours import Colours

MORE, FEWER = N_("More parameters ▸"), N_("Fewer parameters ▾")
LEFT_OUT = N_("This model does not take it: it is left out.")
RENAMED = N_("This model calls it {name}.")
TRY_AGAIN = N_("Send it again")
BASIC = frozenset(parameter.name for parameter in PARAMETERS if parameter.is_basic)


class ParameterList(QWidget):
    """Shows and changes the parameters of one conversation.

    Emits `value_changed` with a parameter's name and its value or `NOT_SENT`, `take_back_requested` with the name of
    one that shall be as it is without the user, and `retry_requested` when what the model is known not to take shall
    be tried again.
    """

    value_changed = Signal(str, object)
    take_back_requested = Signal(str)
    retry_requested = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._refusals: dict[str, RefusalNote] = {}
        self._changes: Mapping[str, str] = {}
        self._sources: dict[str, QLabel] = {}
        self.sliders: dict[str, ParameterSlider] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        for parameter in PARAMETERS:
            if parameter.is_basic and isinstance(parameter.kind, Range):
                self._add(parameter, parameter.kind)
        self.more = QPushButton(str(MORE), self)
        self.more.setObjectName("quiet")
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self.toggle_more)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        for slider in self.sliders.values():
            slider.set_colours(colours)

    def show_sampling(self, sampling: Sampling) -> None:
        """Show values; parameters that are sent are never hidden."""
        sent = sampling.sent()
        for name in sent:
            kind = PARAMETER_OF[name].kind
            if name not in self.sliders and isinstance(kind, Range):
                self._add(PARAMETER_OF[name], kind)
        for name, slider in self.sliders.items():
            slider.show_value(getattr(sampling, name))
            is_hidden = name not in sent and name not in BASIC and not self._is_open
            slider.setVisible(not is_hidden)
        self.show_refusals(self._changes)

    def show_sources(self, sources: Mapping[str, str]) -> None:
        """Say below a parameter where its value comes from, in a few words; nothing where there are none."""
        for name in sources:
            if name in self.sliders and name not in self._sources:
                self._sources[name] = self._new_source(self.sliders[name])
        for name, label in self._sources.items():
            words = sources.get(name, "")
            label.setText(words)
            label.setVisible(bool(words) and not self.sliders[name].isHidden())
            self.sliders[name].show_source(words)

    def _new_source(self, slider: ParameterSlider) -> QLabel:
        label = QLabel(self)
        label.setObjectName("source")
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._layout.insertWidget(self._layout.indexOf(slider) + 1, label)
        return label

    def show_refusals(self, changes: Mapping[str, str]) -> None:
        """Mark what the model is known not to take: parameter and the name it goes by instead, or none."""
        self._changes = changes
        for name in changes:
            if name in self.sliders and name not in self._refusals:
                self._refusals[name] = self._new_note(self.sliders[name])
        for name, note in self._refusals.items():
            note.show_change(changes.get(name, ""))
            note.setVisible(name in changes and not self.sliders[name].isHidden())

    def _new_note(self, slider: ParameterSlider) -> RefusalNote:
        note = RefusalNote(self)
        note.retry.clicked.connect(self.retry_requested.emit)
        self._layout.insertWidget(self._layout.indexOf(slider) + 1, note)
        return note

    def toggle_more(self) -> None:
        """Show the other parameters, or hide those of them that are not sent."""
        if self._is_open:
            self.more.setText(str(MORE))
            for name, slider in self.sliders.items():
                slider.setVisible(name in BASIC or slider.is_sent)
        else:
            self._show_all()
        self.show_refusals(self._changes)

    def focus(self, *, on_more: bool = False) -> None:
        """Put the focus on the first slider, or on the first of those that are not always there."""
        grooves = [slider.groove for name, slider in self.sliders.items() if not on_more or name not in BASIC]
        shown = [groove for groove in grooves if not on_more or self._is_open]
        (shown[0] if shown else self.more).setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _is_open(self) -> bool:
        return self.more.text() == str(FEWER)

    def _show_all(self) -> None:
        self.more.setText(str(FEWER))
        for parameter in PARAMETERS:
            if parameter.name not in self.sliders and isinstance(parameter.kind, Range):
                self._add(parameter, parameter.kind)
        stop: QWidget | None = None
        for slider in self.sliders.values():
            slider.show()
            stop = slider.put_into_tab_order(stop)
        if stop is not None:
            QWidget.setTabOrder(stop, self.more)

    def _add(self, parameter: Parameter, scale: Range) -> None:
        """Make a slider; those that are not always there are made when they are first needed."""
        slider = ParameterSlider(parameter, scale, self._colours, self)
        slider.value_changed.connect(self.value_changed)
        slider.take_back_requested.connect(self.take_back_requested)
        self.sliders[parameter.name] = slider
        if parameter.is_basic:
            self._layout.addWidget(slider)
        else:
            self._layout.insertWidget(self._layout.count() - 1, slider)


class RefusalNote(QWidget):
    """Says below a slider what a model does not take, and offers to try again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setObjectName("faint")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.retry = QPushButton(str(TRY_AGAIN), self)
        self.retry.setAutoDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)

    def show_change(self, instead: str) -> None:
        """Show what happens to the parameter: left out, or sent by another name."""
        self._words.setText(str(RENAMED.fill(name=instead) if instead else LEFT_OUT))
        self.retry.setVisible(not instead)
