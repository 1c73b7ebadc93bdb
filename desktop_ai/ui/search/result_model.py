"""The lines of what was found: a conversation, and under it the messages that fit."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_ai.core.message import Role
from desktop_ai.core.one_line import one_line
from desktop_ai.core.search_results import FoundConversation, SearchHit, SearchResults
from desktop_ai.core.texts import N_
from desktop_ai.ui.moment import short_date
from desktop_ai.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
UNTITLED = N_("Untitled")
YOU, MODEL = N_("You"), N_("Model")
ONE_MESSAGE, MESSAGES, SHOWN = N_("1 message"), N_("{count} messages"), N_("best {shown} of {count} messages")
TITLE_ONLY = N_("in the title")
SAID_CONVERSATION = N_("Conversation {title}, {note}, {when}")
SAID_HIT = N_("{who}, {when}: {words}")


class ResultLine(NamedTuple):
    """A line: a conversation, or with `hit` a message of it."""

    conversation: FoundConversation
    hit: SearchHit | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What it is about: ids of the conversation and of the message."""
        return self.conversation.id, self.hit.message if self.hit is not None else ""

    @property
    def title(self) -> str:
        """What the conversation is called."""
        return one_line(self.conversation.title) or tr(UNTITLED)

    @property
    def note(self) -> str:
        """Where and how often it was found in the conversation; who said the message."""
        if self.hit is not None:
            return tr(YOU) if self.hit.role is Role.USER else one_line(self.hit.model) or tr(MODEL)
        folder = one_line(self.conversation.folder)
        return " · ".join(word for word in (folder, _counted(self.conversation)) if word)

    @property
    def when(self) -> str:
        """When it was said, or the conversation changed last."""
        return short_date(self.hit.created if self.hit is not None else self.conversation.updated)

    @property
    def said(self) -> str:
        """For a screen reader."""
        if self.hit is None:
            return tr(SAID_CONVERSATION.fill(title=self.title, note=self.note, when=self.when))
        return tr(SAID_HIT.fill(who=self.note, when=self.when, words=self.hit.excerpt))


class ResultModel(QAbstractListModel):
    """Everything that was found, line by line."""

    LineRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ResultLine] = []

    def show(self, results: SearchResults) -> None:
        """Take what was found."""
        self.beginResetModel()
        self.lines = [
            ResultLine(conversation, hit)
            for conversation in results.conversations
            for hit in (None, *conversation.hits)
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, or its words."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == self.LineRole:
            return line
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return line.said
        return None

    def row_of(self, key: tuple[str, str]) -> int | None:
        """Where a line is now."""
        return next((row for row, line in enumerate(self.lines) if line.key == key), None)

    def next_conversation(self, row: int, step: int) -> int:
        """The first line of the conversation after that of a row, or before it; the row itself at the ends."""
        rows = range(row + step, len(self.lines) if step > 0 else -1, step)
        return next((other for other in rows if self.lines[other].hit is None), row)


def _counted(conversation: FoundConversation) -> str:
    count, shown = conversation.count, len(conversation.hits)
    if not count:
        return tr(TITLE_ONLY)
    if count > shown:
        return tr(SHOWN.fill(shown=shown, count=count))
    return tr(ONE_MESSAGE) if count == 1 else tr(MESSAGES.fill(count=count))
