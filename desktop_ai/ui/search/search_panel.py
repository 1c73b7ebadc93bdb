"""The panel of the search: a line to type in, and what is found while it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.search_completion import Completion, completion
from desktop_ai.core.search_query import LONGEST, SearchQuery
from desktop_ai.core.search_results import SearchResults
from desktop_ai.core.texts import N_
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.search.result_delegate import ResultDelegate
from desktop_ai.ui.search.result_model import ResultLine, ResultModel
from desktop_ai.ui.solid_list import SolidList
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import INTERFACE, META, interface_font, scaled
from desktop_ai.ui.translation import tr

WIDTH, HEIGHT = 820, 600
PAGE = 10
ABOVE_WORDS = 96
SLOW = 150  # milliseconds until it is said that it is searched
BETWEEN_LOOKS = 500  # milliseconds, while the index is being built
ANNOUNCED_AFTER = 500  # milliseconds without another letter
TITLE = N_("Search in all conversations")
HINT = N_("↑ ↓ choose · Ctrl+↑ Ctrl+↓ by conversation · Enter goes there · Tab completes · Esc closes")
HELP = N_(
    "Type what you remember: every message of every conversation is searched.\n\n"
    "“a whole phrase”   -without\n"
    "role:user   model:gpt   has:code\n"
    "folder:work   tag:idea\n"
    "after:2026-11   before:yesterday"
)
NOTHING = N_("Nothing fits. Fewer words or filters, or parts of words, find more.")
NOT_YET = N_("Nothing was found so far; the index is still being built.")
SEARCHING = N_("Searching…")
FOUND_ONE, FOUND = N_("1 message"), N_("{count} messages")
IN_ONE, IN = N_("{messages} in 1 conversation"), N_("{messages} in {count} conversations")
CUT = N_("The newest {found}; ↓ at the end shows older ones")
FARTHER, FARTHEST = 4, 1024  # times as much each time, and at most
BUILDING = N_("The index is being built, {percent} %: older messages come as it grows")
COMPLETES = N_("Tab: {words}")
BETWEEN_WORDS = "   "


class SearchPanel(Overlay):
    """Owns the line, which keeps its words while the panel is closed, and what was found for them.

    Emits `asked` with what is to be looked for, again and again while the index grows, and `chosen` with the line
    that is gone to.
    """

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self, window: QWidget, colours: Colours) -> None:
        super().__init__(window)
        # Its shadow would be blurred anew for every letter: that takes longer than all else.
        self.setGraphicsEffect(None)  # type: ignore[arg-type]
        self.colours = colours
        self._known: Mapping[str, Sequence[str]] = {}
        self._completion = Completion(0, ())
        self._taken = 0
        self.reach = 1  # how many times as much is to be looked at
        self._is_completing = self._has_moved = self._is_searching = self._is_cut = False
        self._stack = QStackedWidget(self)
        self.edit = QLineEdit(self)
        self.edit.setObjectName("prompt")
        self.edit.setFont(interface_font(16))
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(tr(TITLE))
        self.edit.setAccessibleName(tr(TITLE))
        self.edit.setAccessibleDescription(tr(HINT))
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.installEventFilter(self)
        self._model = ResultModel(self)
        self.list = SolidList(self, lambda: self.colours)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ResultDelegate(self, lambda: self.colours))
        self.list.setAccessibleName(tr(N_("What was found")))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(ResultModel.LineRole)))
        self._words = _label(self, "dim")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._words.setFont(interface_font(INTERFACE[0]))
        self._words.setContentsMargins(48, ABOVE_WORDS, 48, 0)
        self._words.setWordWrap(True)
        self._completions = _label(self, "faint")
        self._status, self._complaint, self._hint = (
            _label(self, name) for name in ("dim", "danger", "faint")
        )
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        self._hint.setText(tr(HINT))
        self._hint.setWordWrap(True)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(lambda: self._say(tr(SEARCHING)))
        self._look = QTimer(self, singleShot=True, interval=BETWEEN_LOOKS)
        self._look.timeout.connect(self._on_look_timeout)
        self._announce = QTimer(self, singleShot=True, interval=ANNOUNCED_AFTER)
        self._announce.timeout.connect(self._on_announce_timeout)
        self._lay_out()

    def open(self) -> None:
        """Show what was asked last, ready to be replaced, and ask again: something may have been said since."""
        super().open()
        self.edit.selectAll()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self._ask()

    def ask(self, text: str) -> None:
        """Open with these words."""
        self.edit.setText(text)
        self.open()

    def dismiss(self) -> None:
        """Close; the words stay."""
        self._look.stop()
        self._slow.stop()
        super().dismiss()

    def know(self, known: Mapping[str, Sequence[str]]) -> None:
        """Complete with these models, folders and tags, by field."""
        self._known = known
        self._show_completions()

    def show_results(self, query: SearchQuery, results: SearchResults, progress: float | None) -> None:
        """Show what was found; what was chosen stays chosen where it is still there."""
        self._end_search()
        self._is_cut = results.is_cut
        line = self.current
        self._model.show(results)
        row = self._model.row_of(line.key) if line is not None and self._has_moved else None
        if self._model.lines:
            self.list.setCurrentIndex(self._model.index(row if row is not None else self._first_row()))
            self._stack.setCurrentWidget(self.list)
        else:
            self._has_moved = False
            self._show_words(tr(HELP) if not query else tr(NOTHING if progress is None else NOT_YET))
        found = _found(results) if query and results.conversations else ""
        building = tr(BUILDING.fill(percent=int(progress * 100))) if progress is not None else ""
        self._say(" · ".join(word for word in (found, building) if word))
        self._complain(" ".join(tr(complaint) for complaint in query.complaints))
        if progress is not None:
            self._look.start()

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be found."""
        self._end_search()
        self._model.show(SearchResults())
        self._show_words(sentence)
        self._say("")
        self._complain("")
        self._look.start()  # the index may be made anew

    @property
    def is_searching(self) -> bool:
        """Whether what was asked last is not answered yet."""
        return self._is_searching

    @property
    def current(self) -> ResultLine | None:
        """The line that Enter goes to."""
        index = self.list.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    def wanted_width(self) -> int:
        """Room for what was said."""
        return min(scaled(WIDTH), self._window.width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """The same whatever is found."""
        return scaled(HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the line has the focus."""
        if watched is self.edit and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if watched is self.edit and isinstance(event, QFocusEvent) and event.lostFocus():
            self._announce.stop()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
        if key in steps:
            self._move(steps[key], by_conversation=has_control)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current is not None:
                self.chosen.emit(self.current)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._complete(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _move(self, step: int, *, by_conversation: bool) -> None:
        count, row = len(self._model.lines), self.list.currentIndex().row()
        if not count:
            return
        if by_conversation:
            row = self._model.next_conversation(row, 1 if step > 0 else -1)
        elif step > 0 and row == count - 1 and self._is_cut:
            self._ask_deeper()
            return
        else:
            row = (row + step) % count if abs(step) == 1 else max(0, min(row + step, count - 1))
        self._has_moved = True
        self.list.setCurrentIndex(self._model.index(row))
        announce(self.edit, self._model.lines[row].said)

    def _ask_deeper(self) -> None:
        """Have more looked at; the last line stays chosen."""
        self._has_moved = True
        self.list.setCurrentIndex(self._model.index(len(self._model.lines) - 1))
        self.reach = min(self.reach * FARTHER, FARTHEST)
        self._is_cut = False  # until that is answered
        self._ask()

    def _on_scrolled(self) -> None:
        bar = self.list.verticalScrollBar()
        if self._is_cut and bar.sliderPosition() >= bar.maximum():
            self._ask_deeper()

    def _first_row(self) -> int:
        """The first message, or the title when that is what was found."""
        lines = self._model.lines
        return 1 if len(lines) > 1 and lines[1].hit is not None and not lines[0].conversation.marks else 0

    def _complete(self, step: int) -> None:
        """Put the next completion in the place of what is being typed."""
        if not self._completion.words:
            return
        word = self._completion.words[self._taken % len(self._completion.words)]
        self._taken += step
        # With one there is nothing to go through: what it leads to is completed next.
        self._is_completing = len(self._completion.words) > 1
        self.edit.setText(self.edit.text()[: self._completion.start] + word)
        self._is_completing = False

    def _show_completions(self) -> None:
        if not self._is_completing:
            self._completion, self._taken = completion(self.edit.text(), self._known), 0
        words = BETWEEN_WORDS.join(word.strip() for word in self._completion.words)
        self._completions.setText(tr(COMPLETES.fill(words=words)) if words else "")

    def _on_edit_text_changed(self) -> None:
        self._has_moved = False
        self.reach = 1
        self._show_completions()
        if self.isVisible():
            self._ask()

    def _on_look_timeout(self) -> None:
        if self.isVisible():
            self.asked.emit(self.edit.text())

    def _end_search(self) -> None:
        self._slow.stop()
        self._is_searching = False

    def _ask(self) -> None:
        self._is_searching = True
        self._slow.start()
        self.asked.emit(self.edit.text())

    def _show_words(self, words: str) -> None:
        self._words.setText(words)
        self._stack.setCurrentWidget(self._words)

    def _say(self, words: str) -> None:
        if words != self._status.text():
            self._status.setText(words)
            self._announce.start()

    def _complain(self, words: str) -> None:
        if words != self._complaint.text():
            self._complaint.setText(words)
            self._announce.start()
        self._complaint.setVisible(bool(words))

    def _on_announce_timeout(self) -> None:
        shown = self._words.text() if self._stack.currentWidget() is self._words else ""
        if self.isVisible():
            said = (self._status.text(), self._complaint.text(), shown)
            announce(self.edit, " ".join(word for word in said if word))

    def _lay_out(self) -> None:
        self._stack.addWidget(self._words)
        self._stack.addWidget(self.list)
        self._show_words(tr(HELP))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 10)
        layout.setSpacing(4)
        for widget in (self.edit, self._completions):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        layout.addSpacing(4)
        for label in (self._complaint, self._status, self._hint):
            layout.addWidget(label)


def _found(results: SearchResults) -> str:
    """How much was found."""
    count = len(results.conversations)
    messages = FOUND_ONE if results.count == 1 else FOUND.fill(count=results.count)
    if results.is_cut:
        return tr(CUT.fill(found=messages))
    return tr((IN_ONE if count == 1 else IN).fill(messages=messages, count=count))


def _label(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setFont(interface_font(META[0]))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(12, 0, 12, 0)
    label.setMinimumWidth(1)
    return label
