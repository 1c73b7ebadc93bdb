"""What can be done about a word that is spelled wrong: what was meant is offered, or it is learnt."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from desktop_ai.core.texts import N_
from desktop_ai.services.spelling import Spelling
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.composer.composer import Composer
from desktop_ai.ui.composer.spelling_marks import SpellingMarks, WrongWord
from desktop_ai.ui.translation import tr

NOTHING_WRONG = N_("No word is spelled wrong, as far as the dictionary knows")
NO_SUGGESTION = N_("No suggestion")
LEARN = N_("Add “{word}” to the dictionary")


class SpellingHandlers(QObject):
    """Puts what was probably meant at the top of the composer's own menu."""

    def __init__(
        self,
        composer: Composer,
        spelling: Spelling,
        marks: SpellingMarks,
        tasks: Tasks,
        mention: Callable[[str], None],
    ) -> None:
        super().__init__(composer)
        self._edit = composer.edit
        self._spelling = spelling
        self._marks = marks
        self._tasks = tasks
        self._mention = mention
        self._edit.installEventFilter(self)
        self._edit.viewport().installEventFilter(self)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"spelling.correct": self._correct}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Over a word that is spelled wrong, or with the cursor at one, the menu begins with what was meant."""
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self._edit.textCursor() if is_key else self._edit.cursorForPosition(event.pos())
        word = self._marks.word_at(cursor.position())
        if word is None:
            return super().eventFilter(watched, event)
        place = self._place(cursor) if is_key else event.globalPos()
        self._start(self._show_menu(word, place))
        return True

    def _correct(self) -> None:
        """Go to the next word that is spelled wrong, and offer what was meant."""
        word = self._marks.word_from(self._edit.textCursor().position())
        if word is None:
            self._mention(tr(NOTHING_WRONG))
            return
        cursor = self._cursor(word)
        self._edit.setTextCursor(cursor)
        self._edit.setFocus()
        self._start(self._show_menu(word, self._place(cursor)))

    async def _show_menu(self, word: WrongWord, place: QPoint) -> None:
        suggestions = await self._spelling.suggestions(word.text)
        if self._cursor(word).selectedText() != word.text:
            return  # it was changed meanwhile
        menu = self._edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, word, suggestions)
        menu.popup(place)

    def _fill(self, menu: QMenu, word: WrongWord, suggestions: list[str]) -> None:
        actions = [QAction(suggestion, menu) for suggestion in suggestions]
        for action in actions:
            action.triggered.connect(partial(self._replace, word, action.text()))
        if not actions:
            nothing = QAction(tr(NO_SUGGESTION), menu)
            nothing.setEnabled(False)
            actions.append(nothing)
        learn = QAction(tr(LEARN.fill(word=word.text)), menu)
        learn.triggered.connect(lambda: self._start(self._spelling.add(word.text.replace("’", "'"))))
        first = menu.actions()[0]
        menu.insertActions(first, [*actions, learn])
        menu.insertSeparator(first)
        menu.setActiveAction(menu.actions()[0])

    def _replace(self, word: WrongWord, suggestion: str) -> None:
        cursor = self._cursor(word)
        if cursor.selectedText() == word.text:
            cursor.insertText(suggestion)
            self._edit.setTextCursor(cursor)
        self._edit.setFocus()

    def _cursor(self, word: WrongWord) -> QTextCursor:
        """A cursor that selects the word, as far as the text still reaches."""
        cursor, end = self._edit.textCursor(), self._edit.document().characterCount() - 1
        cursor.setPosition(min(word.start, end))
        cursor.setPosition(min(word.end, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, cursor: QTextCursor) -> QPoint:
        return self._edit.viewport().mapToGlobal(self._edit.cursorRect(cursor).bottomLeft())

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(coroutine, name="spelling", owner=self)
