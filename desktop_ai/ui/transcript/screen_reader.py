"""ScreenReader: tells assistive technology what happens in the conversation, and does nothing without any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent

from desktop_ai.core.message import Status
from desktop_ai.core.spoken_text import SpokenReply
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.accessible_transcript import AccessibleTranscript, give_to_qt
from desktop_ai.ui.transcript.accessible_words import answer_of
from desktop_ai.ui.transcript.announcer import Announcer
from desktop_ai.ui.transcript.spoken_delays import SpokenDelays
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from desktop_ai.core.message import Message
    from desktop_ai.services.reply_run import ReplyRun
    from desktop_ai.ui.transcript.read_column import ReadColumn


class ScreenReader:
    """Follows the focus and the running reply; owns what screen readers find in the view."""

    def __init__(self, view: QWidget, read: ReadColumn) -> None:
        self._view = view
        self._column = read.column
        view.setAccessibleName(tr(words.CONVERSATION))
        self._accessible = AccessibleTranscript(view, read)
        give_to_qt(self._accessible, view)
        self._announcer = Announcer(view)
        self._replies: dict[str, SpokenReply] = {}
        self._delays: dict[str, SpokenDelays] = {}
        # Qt tells that the view has the focus after the view has chosen a message: that has to come last.
        self._focus_told = QTimer(view)
        self._focus_told.setSingleShot(True)
        self._focus_told.setInterval(0)
        self._focus_told.timeout.connect(self._accessible.tell_focus)
        read.focus.moved.connect(self._on_focus_moved)

    def conversation_shown(self, runs: Iterable[ReplyRun]) -> None:
        """Another conversation, or another path of it, is in view, with these replies in flight."""
        self._replies.clear()
        self._delays.clear()
        for run in runs:
            self.reply_begun(run)
        self._announcer.drop()
        self._accessible.forget()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.ObjectReorder))

    def message_added(self, run: ReplyRun | None) -> None:
        """A message was added at the end."""
        if run is not None:
            self.reply_begun(run)
        if QAccessible.isActive():
            event = QAccessibleEvent(self._view, QAccessible.Event.ObjectCreated)
            event.setChild(len(self._column) - 1)
            QAccessible.updateAccessibility(event)

    def reply_begun(self, run: ReplyRun) -> None:
        """A reply will be written."""
        self._replies[run.message_id] = SpokenReply(tr)
        self._delays[run.message_id] = SpokenDelays(run)

    def replies_grew(self) -> None:
        """A frame has been drawn with more of a reply: say what has ended of it, or why nothing comes."""
        if not self._replies or not QAccessible.isActive() or self._announcer.is_speaking:
            return
        for id_, reply in self._replies.items():
            self._announcer.say([*self._take(id_, reply), *self._delays[id_].take()])

    def message_changed(self, message: Message) -> None:
        """A message has a newer state: when it is the end of a reply, say the rest and how it ended."""
        reply = self._replies.get(message.id)
        if reply is None or message.reply is None or message.reply.status is Status.WAITING:
            return
        del self._replies[message.id], self._delays[message.id]
        if QAccessible.isActive():
            rest = self._take(message.id, reply, is_complete=True)
            self._announcer.say([*rest, words.outcome(message)])

    def _take(self, message: str, reply: SpokenReply, *, is_complete: bool = False) -> list[str]:
        index = self._column.index_of(message)
        if index is None:
            return []
        return reply.take(answer_of(self._column.node(index)), is_complete=is_complete)

    def _on_focus_moved(self) -> None:
        if QAccessible.isActive() and not self._focus_told.isActive():
            self._focus_told.start()
