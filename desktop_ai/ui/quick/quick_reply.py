"""QuickReply: the conversation of a quick question, as the main window shows it, and as it grows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from desktop_ai.core.message import Message
from desktop_ai.core.signal import Signal as CoreSignal
from desktop_ai.services.chat import Chat
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.transcript.view import TranscriptView

HEIGHT = 380


class QuickReply(TranscriptView):
    """Follows one chat. Emits `state_changed` when something was said in it, or a reply has begun or ended."""

    state_changed = Signal()

    def __init__(self, colours: Colours, bindings: KeyBindings, parent: QWidget, formulas: Path) -> None:
        super().__init__(colours, bindings, parent, formulas)
        self._chat: Chat | None = None

    @property
    def has_chat(self) -> bool:
        """Whether there is something to show."""
        return self._chat is not None and not self._chat.is_empty

    @property
    def is_running(self) -> bool:
        """Whether a reply is on its way."""
        return self._chat is not None and self._chat.is_running

    def follow(self, chat: Chat) -> None:
        """Show this chat from now on."""
        if chat is self._chat:
            return
        self.leave()
        self._chat = chat
        for signal, receiver in self._ears(chat):
            signal.connect(receiver)
        self.keep_formulas(is_keeping=not chat.is_temporary)
        self._show_path()

    def leave(self) -> None:
        """Show nothing any more."""
        if self._chat is not None:
            for signal, receiver in self._ears(self._chat):
                signal.disconnect(receiver)
            self._chat = None
            self.show_messages([], {})

    def sizeHint(self) -> QSize:
        """Room for a short reply; a longer one scrolls."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def _ears(self, chat: Chat) -> tuple[tuple[CoreSignal[Any], Callable[..., None]], ...]:
        return (
            (chat.messages_added, self._show_path),
            (chat.version_shown, self._show_path),
            (chat.message_changed, self._on_chat_message_changed),
            (chat.run_started, self._on_chat_run_started),
            (chat.run_ended, self._on_chat_run_ended),
        )

    def _show_path(self, _what: object = None) -> None:
        if self._chat is not None:
            conversation = self._chat.conversation
            self.show_messages(conversation.path(), self._chat.runs, conversation.versions())
        self.state_changed.emit()

    def _on_chat_message_changed(self, message: Message) -> None:
        if self._chat is not None:
            self.replace_message(message, self._chat.conversation.versions().get(message.id))

    def _on_chat_run_started(self, run: ReplyRun) -> None:
        self.attach_run(run)
        self.state_changed.emit()

    def _on_chat_run_ended(self, _run: ReplyRun) -> None:
        self.state_changed.emit()
