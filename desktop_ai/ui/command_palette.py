"""The palette: a line to type in, and what fits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_list import ROW_HEIGHT, TALL_ROW_HEIGHT, ChoiceDelegate, ChoiceModel
from desktop_ai.ui.choice_pool import ChoicePool
from desktop_ai.ui.choice_search import ChoiceSearch
from desktop_ai.ui.overlay import Overlay
from desktop_ai.ui.solid_list import SolidList
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import interface_font
from desktop_ai.ui.translation import tr

MOST_ROWS = 10
# Margins, spaces and the frame.
AROUND = 30
MOST_HEIGHT = 10 * ROW_HEIGHT
MOST_TALL_HEIGHT = 9 * TALL_ROW_HEIGHT
MOST_RESULTS, MOST_FITTING = 200, 100  # lines while nothing is typed, and of what fits what is typed
NOTHING = N_("Nothing fits. Esc goes back.")
USE = N_("Use “{typed}”")
NOTHING_TO_CHOOSE = N_("There is nothing to choose from yet.")


class CommandPalette(Overlay):
    """Asks for a choice or a line of text; what comes back is awaited.

    One question at a time: a new one ends the one before it with None, as Escape does.
    """

    def __init__(self, window: QWidget, colours: Colours) -> None:
        super().__init__(window)
        self.colours = colours
        self._search = ChoiceSearch()
        self._takes_typed = False
        self._typed_as = USE
        self._current = ""
        self._check: Callable[[str], object] | None = None
        self._hint = ""
        self._is_hint_error = False
        self._answer: asyncio.Future[str | None] | None = None
        self.edit = QLineEdit(self)
        self.edit.setObjectName("prompt")
        self.edit.setFont(interface_font(16))
        self.edit.setAccessibleName(tr(N_("Command palette")))
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.installEventFilter(self)
        self._model = ChoiceModel(self)
        self.list = SolidList(self, lambda: self.colours)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceDelegate(self, lambda: self.colours))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # As high as its lines ask for: an empty one has no height of its own.
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._finish(self._model.choices[index.row()].id))
        self._note = QLabel(self)
        self._note.setObjectName("dim")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(12, 8, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.edit)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._note)

    def choose(
        self,
        prompt: str,
        choices: Sequence[Choice],
        *,
        takes_typed: bool = False,
        current: str = "",
        hint: str = "",
        typed_as: Text = USE,
        pool: ChoicePool | None = None,
        weights: Mapping[str, float] | None = None,
    ) -> asyncio.Future[str | None]:
        """The id of the choice taken, None when nothing was; with `takes_typed` also what was typed.

        `typed_as` says what becomes of what was typed. `hint` is said below the list while nothing else is. `pool`
        and `weights` are as `ChoiceSearch` describes them.
        The question is there when this returns: what is typed next goes into it.
        """
        self._takes_typed, self._current, self._check = takes_typed, current, None
        self._typed_as = typed_as
        self._hint, self._is_hint_error = hint, False
        self._search = ChoiceSearch(choices, pool, weights)
        self.list.show()
        self._begin(prompt, "", QLineEdit.EchoMode.Normal)
        self._show_fitting("", current)
        return self._awaited()

    def ask(
        self,
        prompt: str,
        *,
        text: str = "",
        note: str = "",
        is_secret: bool = False,
        check: Callable[[str], object] | None = None,
    ) -> asyncio.Future[str | None]:
        """A line of text, None when Escape was pressed.

        `check` may raise BadInput for what was typed: then that is said below the line, and nothing is lost.
        """
        self._search = ChoiceSearch()
        self._takes_typed, self._check = True, check
        self._hint, self._is_hint_error = note, False
        self._model.show([])
        self.list.hide()
        echo = QLineEdit.EchoMode.Password if is_secret else QLineEdit.EchoMode.Normal
        self._begin(prompt, text, echo)
        self.say(note)
        return self._awaited()

    def offer(
        self,
        choices: Sequence[Choice],
        pool: ChoicePool | None = None,
        weights: Mapping[str, float] | None = None,
    ) -> None:
        """Show other choices under the question that is open, keeping what is typed and what is chosen."""
        chosen = self.chosen
        self._search = ChoiceSearch(choices, pool, weights)
        self._show_fitting(self.edit.text(), chosen.id if chosen is not None else self._current)

    @property
    def has_choices(self) -> bool:
        """Whether there is anything to choose from, whatever is typed."""
        return not self._search.is_empty

    def hint(self, words: str, *, is_error: bool = False) -> None:
        """Say something else below the list of the question that is open, for as long as something fits."""
        self._hint, self._is_hint_error = words, is_error
        self._show_hint()

    @property
    def chosen(self) -> Choice | None:
        """The choice that Enter would take, None when there is none."""
        index = self.list.currentIndex()
        return self._model.choices[index.row()] if index.isValid() else None

    def dismiss(self) -> None:
        """Close without an answer."""
        self._finish(None)

    def wanted_height(self) -> int:
        """As high as its lines, up to some ten of them."""
        choices = self._model.choices
        rows = sum(self._model.height(row) for row in range(min(len(choices), 2 * MOST_ROWS)))
        most = MOST_TALL_HEIGHT if any(choice.detail for choice in choices[:MOST_ROWS]) else MOST_HEIGHT
        rows = min(rows, most)
        note = self._note.heightForWidth(self.wanted_width() - 16) if self._note.isVisibleTo(self) else 0
        return self.edit.sizeHint().height() + AROUND + rows + note

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the line has the focus."""
        if watched is self.edit and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if watched is self.edit and _is_click_elsewhere(event):
            self._finish(None)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_ROWS,
            Qt.Key.Key_PageUp: -MOST_ROWS,
        }
        key = Qt.Key(event.key())
        if key in steps and self._model.choices:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_current()
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _move(self, step: int) -> None:
        count = len(self._model.choices)
        row = self.list.currentIndex().row() + step
        row = row % count if abs(step) == 1 else max(0, min(row, count - 1))
        self.list.setCurrentIndex(self._model.index(row))

    def _take_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._finish(self._model.choices[index.row()].id)
        elif self._takes_typed:
            self._take_typed(self.edit.text())

    def _take_typed(self, text: str) -> None:
        try:
            if self._check is not None:
                self._check(text)
        except BadInput as error:
            complaint = " ".join(tr(part) for part in (error.sentence, error.remedy) if part)
            self.say(complaint, is_error=True)
            announce(self.edit, complaint)
        else:
            self._finish(text)

    def _begin(self, prompt: str, text: str, echo: QLineEdit.EchoMode) -> None:
        self._end_question(None)
        self.edit.setEchoMode(echo)
        self.edit.setPlaceholderText(prompt)
        self.edit.setAccessibleName(prompt)
        self.edit.setText(text)
        self.edit.selectAll()
        self.open()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _awaited(self) -> asyncio.Future[str | None]:
        self._answer = asyncio.get_running_loop().create_future()
        return self._answer

    def _finish(self, answer: str | None) -> None:
        super().dismiss()
        self.edit.setText("")  # clear() could be undone, and what was typed may have been a key
        self._end_question(answer)

    def _end_question(self, answer: str | None) -> None:
        pending, self._answer = self._answer, None
        if pending is not None and not pending.done():
            pending.set_result(answer)

    def _on_edit_text_changed(self, text: str) -> None:
        if not self.isVisible():
            return
        if self.list.isVisibleTo(self):
            self._show_fitting(text)
        elif self._note.property("isError"):
            self.say(self._hint)

    def _show_fitting(self, text: str, chosen: str = "") -> None:
        """Show what fits, with the line `chosen` chosen if it is among that, else the one that fits best."""
        most = MOST_FITTING if self._search.letters_of(text) else MOST_RESULTS
        fitting, best = self._search.found(text, most), 0
        if self._takes_typed and (typed := text.strip()):
            # Whoever types a whole name means it, even when longer ones begin with it.
            use = Choice(typed, tr(self._typed_as.fill(typed=typed)))
            exact = self._search.by_typed.get(typed, use)
            fitting = [exact, *(choice for choice in fitting if choice is not exact)]
            # Whoever types a part of a name looks for it. What is typed as it is stays one line above.
            best = int(exact is use and len(fitting) > 1 and _holds(fitting[1].searched, typed))
        self._model.show(fitting, is_grouped=not self._search.letters_of(text))
        if fitting:
            places = (row for row, choice in enumerate(fitting) if choice.id == chosen)
            self.list.setCurrentIndex(self._model.index(next(places, best)))
            if best:
                self.list.scrollToTop()
        self._show_hint()

    def _show_hint(self) -> None:
        """Say what is to be said below the list; that nothing fits goes before that."""
        if not self._search.is_empty and not self._model.choices:
            self.say(tr(NOTHING))
        elif self._model.choices or self._hint:
            self.say(self._hint, is_error=self._is_hint_error)
        else:
            self.say(tr(NOTHING_TO_CHOOSE))

    def say(self, note: str, *, is_error: bool = False) -> None:
        """Show a sentence under the line or its list, or none."""
        self._note.setText(note)
        self._note.setProperty("isError", is_error)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setVisible(bool(note))
        self.place()


def _holds(searched: str, typed: str) -> bool:
    """Whether a line holds every word of what is typed as it is."""
    searched = searched.casefold()
    return all(word in searched for word in typed.casefold().split())


def _is_click_elsewhere(event: QEvent) -> bool:
    if not isinstance(event, QFocusEvent) or event.type() is not QEvent.Type.FocusOut:
        return False
    return event.reason() is Qt.FocusReason.MouseFocusReason
