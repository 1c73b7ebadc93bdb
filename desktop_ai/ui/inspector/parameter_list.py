"""The parameters of a conversation: a few always, the others on demand, each with what its model does not take."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_ai.core.parameters import PARAMETER_OF, PARAMETERS, Sampling
from desktop_ai.core.texts import N_
from desktop_ai.ui.inspector.editors import editor_for
from desktop_ai.ui.inspector.parameter_editor import ParameterEditor
from desktop_ai.ui.inspector.taking import Note
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.translation import tr

MORE, FEWER = N_("More parameters ▸"), N_("Fewer parameters ▾")
TRY_AGAIN = N_("Send it again")
ORDER = tuple(PARAMETER_OF)
BASIC = frozenset(parameter.name for parameter in PARAMETERS if parameter.is_basic)


class ParameterList(QWidget):
    """Shows and changes the parameters of one conversation.

    Emits `value_changed` with a parameter's name and its value or `NOT_SENT`, `take_back_requested` with the name of
    one that shall be as it is without the user, and `retry_requested` with one that its model is known not to take,
    and that shall be tried again.
    """

    value_changed = Signal(str, object)
    take_back_requested = Signal(str)
    retry_requested = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._notes: dict[str, RefusalNote] = {}
        self._said: Mapping[str, Note] = {}
        self._sources: dict[str, QLabel] = {}
        self._mistaken: tuple[str, ...] = ()
        self.editors: dict[str, ParameterEditor] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.more = QPushButton(tr(MORE), self)
        self.more.setObjectName("quiet")
        self.more.setAutoDefault(True)
        self.more.clicked.connect(self.toggle_more)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for name in ORDER:
            if name in BASIC:
                self._add(name)

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        for editor in self.editors.values():
            editor.set_colours(colours)

    def show_sampling(self, sampling: Sampling) -> None:
        """Show values; parameters that are set are never hidden."""
        values = sampling.values()
        self._mistaken = tuple(sampling.mistakes())
        is_new = [name for name in values if name not in self.editors]
        for name in is_new:
            self._add(name)
        for name, editor in self.editors.items():
            editor.show_value(getattr(sampling, name))
            editor.setVisible(name in values or name in BASIC or self._is_open)
        if is_new:
            self._order_stops()
        self.show_notes(self._said)

    def show_sources(self, sources: Mapping[str, str]) -> None:
        """Say below a parameter where its value comes from, in a few words; nothing where there are none."""
        for name in sources:
            if name in self.editors and name not in self._sources:
                self._sources[name] = self._new_source(self.editors[name])
        for name, label in self._sources.items():
            words = sources.get(name, "")
            label.setText(words)
            label.setVisible(bool(words) and not self.editors[name].isHidden())
            self.editors[name].show_source(words)

    def _new_source(self, editor: ParameterEditor) -> QLabel:
        label = QLabel(self)
        label.setObjectName("source")
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._layout.insertWidget(self._layout.indexOf(editor) + 1, label)
        return label

    def show_notes(self, said: Mapping[str, Note]) -> None:
        """Say below parameters what their model does not take."""
        self._said = said
        for name in said:
            if name in self.editors and name not in self._notes:
                self._notes[name] = self._new_note(name)
        for name, note in self._notes.items():
            note.show_note(said.get(name))
            note.setVisible(name in said and not self.editors[name].isHidden())

    def _new_note(self, name: str) -> RefusalNote:
        note = RefusalNote(tr(PARAMETER_OF[name].title), self)
        note.retry.clicked.connect(lambda: self.retry_requested.emit(name))
        self._layout.insertWidget(self._layout.indexOf(self.editors[name]) + 1, note)
        return note

    def toggle_more(self) -> None:
        """Show the other parameters, or hide those of them that are not set."""
        if self._is_open:
            self.more.setText(tr(MORE))
            for name, editor in self.editors.items():
                editor.setVisible(name in BASIC or editor.is_sent)
        else:
            self._show_all()
        self.show_notes(self._said)

    def focus(self, *, on_more: bool = False) -> None:
        """Put the focus on what has a mistake in it, else on the first, or on the first that is not always there."""
        names = [name for name in ORDER if name in self.editors and not self.editors[name].isHidden()]
        if on_more:
            names = [name for name in names if name not in BASIC] if self._is_open else []
        else:
            names = [*(name for name in self._mistaken if name in names), *names]
        place = self.editors[names[0]].entry if names else self.more
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _is_open(self) -> bool:
        return self.more.text() == tr(FEWER)

    def _show_all(self) -> None:
        self.more.setText(tr(FEWER))
        for name in ORDER:
            if name not in self.editors:
                self._add(name)
            self.editors[name].show()
        self._order_stops()

    def _order_stops(self) -> None:
        """Have Tab go through the editors as they stand below each other."""
        stop: QWidget | None = None
        for name in ORDER:
            if name in self.editors:
                stop = self.editors[name].put_into_tab_order(stop)
        if stop is not None:
            QWidget.setTabOrder(stop, self.more)

    def _add(self, name: str) -> None:
        """Make an editor; those that are not always there are made when they are first needed."""
        editor = editor_for(PARAMETER_OF[name], self._colours, self)
        editor.value_changed.connect(self.value_changed)
        editor.take_back_requested.connect(self.take_back_requested)
        following = [other for other in ORDER[ORDER.index(name) + 1 :] if other in self.editors]
        before = self.editors[following[0]] if following else self.more
        self._layout.insertWidget(self._layout.indexOf(before), editor)
        self.editors[name] = editor


class RefusalNote(QWidget):
    """Says below a parameter that a model does not take it, and offers to try again."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setObjectName("source")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.retry = QPushButton(tr(TRY_AGAIN), self)
        self.retry.setAutoDefault(True)
        self.retry.setAccessibleDescription(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)

    def show_note(self, note: Note | None) -> None:
        """Show what is said, or nothing."""
        self._words.setText(note.words if note else "")
        self.retry.setVisible(note is not None and note.can_retry)
