"""SpellingMarks: lines below what is spelled wrong in the composer, and what can be done about one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor

from desktop_ai.core.spelled_words import is_fence, words_in
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.services.spelling import Spelling
from desktop_ai.ui.composer.prompt_edit import PromptEdit

PLAIN, CODE = 0, 1
# A longer paragraph is a file that was pasted.
LONGEST = 20_000


class WrongWord(NamedTuple):
    """A word that is spelled wrong, and where it stands in the text, in UTF-16 units."""

    start: int
    end: int
    text: str


class SpellingMarks(QSyntaxHighlighter):
    """Draws the lines, paragraph by paragraph as it changes; the word that is being written has none yet."""

    def __init__(self, edit: PromptEdit, spelling: Spelling, colour: str) -> None:
        super().__init__(edit.document())
        self._edit = edit
        self._spelling = spelling
        self._writing = QTextCursor(edit.document())
        self._line = QTextCharFormat()
        self._line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self.set_colour(colour)
        spelling.changed.connect(self._on_spelling_changed)
        edit.cursorPositionChanged.connect(self._on_edit_cursor_changed)

    def set_colour(self, colour: str) -> None:
        """Draw in another colour."""
        self._line.setUnderlineColor(QColor(colour))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph."""
        is_code = self.previousBlockState() == CODE
        fence = is_fence(text)
        self.setCurrentBlockState(CODE if is_code != fence else PLAIN)
        if is_code or fence:
            return
        block = self.currentBlock()
        for word in self._wrong_in(block, text):
            self.setFormat(word.start - block.position(), word.end - word.start, self._line)

    def word_at(self, position: int) -> WrongWord | None:
        """The word that is spelled wrong at a place, None for none."""
        return next((word for word in self.words() if word.start <= position <= word.end), None)

    def word_from(self, position: int) -> WrongWord | None:
        """The first wrong word that ends behind a place; beyond the last one the first of all."""
        words = self.words()
        return next((word for word in words if word.end >= position), words[0] if words else None)

    def words(self) -> list[WrongWord]:
        """Every word that is spelled wrong, in their order."""
        found: list[WrongWord] = []
        block = self._edit.document().begin()
        while block.isValid():
            text = block.text()
            is_code = block.previous().isValid() and block.previous().userState() == CODE
            if not is_code and not is_fence(text):
                found += self._wrong_in(block, text, with_written=True)
            block = block.next()
        return found

    def _wrong_in(self, block: QTextBlock, text: str, *, with_written: bool = False) -> list[WrongWord]:
        if len(text) > LONGEST or not self._spelling.language:
            return []
        found: list[WrongWord] = []
        cursor = self._edit.textCursor().position()
        for word in words_in(text):
            start = block.position() + utf16_length(text[: word.start])
            end = start + utf16_length(text[word.start : word.end])
            is_written = end == cursor and self._edit.hasFocus() and not with_written
            if not is_written and self._spelling.is_wrong(word.text):
                found.append(WrongWord(start, end, text[word.start : word.end]))
        return found

    def _on_spelling_changed(self) -> None:
        self.rehighlight()

    def _on_edit_cursor_changed(self) -> None:
        """Mark the word that was written when the cursor leaves it."""
        before, here = self._writing.block(), self._edit.textCursor()
        moved = here.position() != self._writing.position()
        self._writing = QTextCursor(here)
        if moved and self._spelling.language:
            self.rehighlightBlock(here.block())
            if before.isValid() and before != here.block():
                self.rehighlightBlock(before)
