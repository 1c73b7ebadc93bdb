"""The palette: a line to type in, and what fits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.errors import BadInput
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_search import ChoiceSearch
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.overlay import Overlay
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import GROUP, INTERFACE, META, interface_font

ROW_HEIGHT = 37
MOST_ROWS = 10
MOST_RESULTS = 200
NOTHING = N_("Nothing fits. Esc goes back.")
NOTHING_TO_CHOOSE = N_("There is nothing to choose from yet.")

Index = QModelIndex | QPersistentModelIndex


class ChoiceModel(QAbstractListModel):
    """The choices that fit what is typed."""

    ChoiceRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []

    def show(self, choices: Sequence[Choice]) -> None:
        """Take other choices."""
        self.beginResetModel()
        self.choices = list(choices)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """How many fit."""
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The choice, or its text for a screen reader."""
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == self.ChoiceRole:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(choice.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (one_line(choice.title), one_line(choice.context), choice.key)))
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Draws a choice: title, context beside it, key at the right."""

    def __init__(self, palette: CommandPalette) -> None:
        super().__init__(palette)
        self._palette = palette
        self._title_font = interface_font(INTERFACE[0])
        self._context_font = interface_font(META[0])
        self._key_font = interface_font(GROUP[0])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every line has the same height."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        choice = index.data(ChoiceModel.ChoiceRole)
        colours = self._palette.colours
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect), 8, 8)
        area: QRect = option.rect.adjusted(12, 0, -12, 0)
        key = native_key(choice.key)
        painter.setFont(self._key_font)
        painter.setPen(QColor(colours.faint))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, key)
        area.setRight(area.right() - QFontMetrics(self._key_font).horizontalAdvance(key) - 12)
        painter.setFont(self._title_font)
        painter.setPen(QColor(colours.text))
        metrics = QFontMetrics(self._title_font)
        title = metrics.elidedText(one_line(choice.title), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, middle, title)
        area.setLeft(area.left() + metrics.horizontalAdvance(title) + 8)
        painter.setFont(self._context_font)
        painter.setPen(QColor(colours.faint))
        context = QFontMetrics(self._context_font).elidedText(
            one_line(choice.context), Qt.TextElideMode.ElideRight, max(0, area.width())
        )
        painter.drawText(area, middle, context)


class CommandPalette(Overlay):
    """Asks for a choice or a line of text; what comes back is awaited.

    One question at a time: a new one ends the one before it with None, as Escape does.
    """

    def __init__(self, window: QWidget, colours: Colours) -> None:
        super().__init__(window)
        self.colours = colours
        self._search = ChoiceSearch()
        self._takes_typed = False
        self._current = ""
        self._check: Callable[[str], object] | None = None
        self._hint = ""
        self._answer: asyncio.Future[str | None] | None = None
        self.edit = QLineEdit(self)
        self.edit.setObjectName("prompt")
        self.edit.setFont(interface_font(16))
        self.edit.setAccessibleName(str(N_("Command palette")))
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.installEventFilter(self)
        self._model = ChoiceModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceDelegate(self))
        self.list.setUniformItemSizes(True)
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
        self, prompt: str, choices: Sequence[Choice], *, takes_typed: bool = False, current: str = ""
    ) -> asyncio.Future[str | None]:
        """The id of the choice taken, None when nothing was; with `takes_typed` also what was typed.

        The question is there when this returns: what is typed next goes into it.
        """
        self._takes_typed, self._current, self._check = takes_typed, current, None
        self._search = ChoiceSearch(choices)
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
        self._takes_typed, self._check, self._hint = True, check, note
        self._model.show([])
        self.list.hide()
        echo = QLineEdit.EchoMode.Password if is_secret else QLineEdit.EchoMode.Normal
        self._begin(prompt, text, echo)
        self.say(note)
        return self._awaited()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show other choices under the question that is open, keeping what is typed and what is chosen."""
        index = self.list.currentIndex()
        chosen = self._model.choices[index.row()].id if index.isValid() else self._current
        self._search = ChoiceSearch(choices)
        self._show_fitting(self.edit.text(), chosen)

    def dismiss(self) -> None:
        """Close without an answer."""
        self._finish(None)

    def wanted_height(self) -> int:
        """As high as its lines, up to ten of them."""
        rows = min(max(len(self._model.choices), 0), MOST_ROWS) * ROW_HEIGHT
        note = self._note.heightForWidth(self.wanted_width() - 16) if self._note.isVisibleTo(self) else 0
        return self.edit.sizeHint().height() + 28 + rows + note

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
            complaint = " ".join(str(part) for part in (error.sentence, error.remedy) if part)
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
        """Show what fits, with the line `chosen` chosen if it is among that, else the first."""
        fitting = self._search.found(text, MOST_RESULTS)
        if self._takes_typed and (typed := text.strip()):
            # Whoever types a whole name means it, even when longer ones begin with it.
            use = Choice(typed, str(N_("Use “{typed}”").fill(typed=typed)))
            exact = self._search.by_id.get(typed, use)
            fitting = [exact, *(choice for choice in fitting if choice is not exact)]
        self._model.show(fitting)
        if fitting:
            places = (row for row, choice in enumerate(fitting) if choice.id == chosen)
            self.list.setCurrentIndex(self._model.index(next(places, 0)))
        self.say("" if fitting else str(NOTHING if self._search.choices else NOTHING_TO_CHOOSE))

    def say(self, note: str, *, is_error: bool = False) -> None:
        """Show a sentence under the line or its list, or none."""
        self._note.setText(note)
        self._note.setProperty("isError", is_error)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._note.setVisible(bool(note))
        self.place()


def _is_click_elsewhere(event: QEvent) -> bool:
    if not isinstance(event, QFocusEvent) or event.type() is not QEvent.Type.FocusOut:
        return False
    return event.reason() is Qt.FocusReason.MouseFocusReason
