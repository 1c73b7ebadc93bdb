"""Highlighter: finds the tokens of listings in a worker thread; pygments is imported there, on first use."""

from __future__ import annotations

import importlib
import threading
from collections import deque
from functools import cache
from time import sleep, thread_time
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from desktop_ai.core.utf16 import utf16_length

Token = tuple[int, int, str]  # start and length in UTF-16 units of the line, and its kind
LineTokens = list[Token]
LONGEST_LISTING = 200_000  # characters; longer ones stay plain
REST = 4  # times its work the thread rests, so that the interpreter is free for the window


class Listing(Protocol):
    """Whatever has tokens: read in the thread, coloured on the window's."""

    @property
    def language(self) -> str: ...

    @property
    def text(self) -> str: ...

    def colour(self, tokens: list[LineTokens]) -> bool:
        """Take the tokens of every line; returns whether something looks different now."""
        ...


class Highlighter(QObject):
    """Owns the thread, which lives while there is work. Emits `coloured` with a listing that looks different now."""

    coloured = Signal(object)
    _found = Signal(object, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Listing] = deque()
        self._lock = threading.Lock()
        self._is_working = False
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    def request(self, listing: Listing) -> None:
        """Find the tokens of the listing's text, soon; the newest text counts."""
        if len(listing.text) > LONGEST_LISTING:
            return
        with self._lock:
            if listing not in self._waiting:
                self._waiting.append(listing)
            if self._is_working:
                return
            self._is_working = True
        threading.Thread(target=self._work, name="highlighter", daemon=True).start()

    def _next(self) -> Listing | None:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._is_working = False
            return None

    def _work(self) -> None:
        while (listing := self._next()) is not None:
            began = thread_time()
            tokens = tokens_of(listing.language, listing.text)
            try:
                self._found.emit(listing, tokens)
            except RuntimeError:  # the view was closed meanwhile
                return
            sleep(REST * (thread_time() - began))

    def _on_found(self, listing: Listing, tokens: list[LineTokens]) -> None:
        if listing.colour(tokens):
            self.coloured.emit(listing)


def tokens_of(language: str, text: str) -> list[LineTokens]:
    """The tokens of every line; none for a language that is not known. Not for the GUI thread."""
    lexer = _lexer(language.lower())
    if lexer is None:
        return []
    lines: list[LineTokens] = [[]]
    column = 0
    for _, kind, value in lexer.get_tokens_unprocessed(text):
        name = _kind(kind)
        for index, piece in enumerate(value.split("\n")):
            if index:
                lines.append([])
                column = 0
            length = utf16_length(piece)
            if name and length:
                lines[-1].append((column, length, name))
            column += length
    return lines


@cache
def _lexer(language: str) -> Any:
    # Not get_lexer_by_name: for an unknown name it looks through every installed package.
    from pygments.lexers._mapping import LEXERS

    for class_name, (module, _, aliases, _, _) in LEXERS.items():
        if language in aliases:
            made = getattr(importlib.import_module(module), class_name)
            return made(stripnl=False, ensurenl=False)
    return None


@cache
def _kind(token: Any) -> str:
    from pygments.token import Token

    for base, name in (
        (Token.Comment, "comment"),
        (Token.Keyword, "keyword"),
        (Token.Operator.Word, "keyword"),
        (Token.Name.Tag, "keyword"),
        (Token.Literal.String, "string"),
        (Token.Literal.Number, "number"),
        (Token.Name.Function, "function"),
        (Token.Name.Class, "function"),
        (Token.Name.Decorator, "function"),
        (Token.Name.Attribute, "function"),
    ):
        if token in base:
            return name
    return ""
