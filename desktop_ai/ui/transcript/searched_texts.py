"""SearchedTexts: what is read in each message, kept while something is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.find_query import Comparable, comparable, letters_of
from desktop_ai.core.message import ReasoningPart, TextPart

if TYPE_CHECKING:
    from desktop_ai.core.find_query import FindQuery
    from desktop_ai.core.message import Message
    from desktop_ai.ui.transcript.column import Column

BETWEEN_BOXES = "\0"  # what is looked for never reaches across


class _Searched:
    """What is known of one message: the letters of its source first, what is read only when that is needed."""

    __slots__ = ("count", "letters", "message", "query", "text")

    def __init__(self, message: Message) -> None:
        self.message = message
        self.letters = _letters(message)
        self.text: Comparable | None = None
        self.query: FindQuery | None = None
        self.count = 0


class SearchedTexts:
    """Counts matches in messages, those that were never laid out too, and those in what is folded."""

    def __init__(self, column: Column) -> None:
        self._column = column
        self._searched: dict[str, _Searched] = {}

    def forget(self) -> None:
        """Keep nothing."""
        self._searched.clear()

    def count(self, query: FindQuery, index: int) -> int:
        """How often it stands in a message."""
        if self._column.is_live(index):
            return query.count(_joined([box.text for box in self._column.boxes(index)]))
        message = self._column.message(index)
        searched = self._searched.get(message.id)
        if searched is None or searched.message is not message:
            searched = self._searched[message.id] = _Searched(message)
        if searched.query is not query:
            searched.query, searched.count = query, self._counted(query, searched, index)
        return searched.count

    def _counted(self, query: FindQuery, searched: _Searched, index: int) -> int:
        if searched.text is None:
            if not query.may_be_read_in(searched.letters):
                return 0
            searched.text = _joined(self._column.texts(index))
        return query.count(searched.text)


def _joined(texts: list[str]) -> Comparable:
    return comparable(BETWEEN_BOXES.join(texts))


def _letters(message: Message) -> bytes | None:
    sources: list[str] = []
    for part in message.parts:
        if not isinstance(part, TextPart | ReasoningPart):
            return None
        sources.append(part.text)
    return None if message.citations else letters_of("".join(sources))
