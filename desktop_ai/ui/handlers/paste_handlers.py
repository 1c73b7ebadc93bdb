"""What becomes of a long text that was pasted: it can be made an attachment, and text again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QTextCursor

from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.chat import Chat
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.composer import Composer

PASTED = N_("Pasted {count} characters · {key} makes it an attachment")
ATTACHED = N_("“{name}” is attached · {key} makes it text again")


class PasteHandlers:
    """Holds the last long text that was pasted, until it is sent or changed into something else.

    `attach` hangs a text on the message and gives its name back, `key` is the key that does the action, in words.
    Emits `changed` when there is another one, or none any more.
    """

    def __init__(
        self,
        workspace: Workspace,
        composer: Composer,
        attach: Callable[[str], str],
        key: Callable[[], str],
    ) -> None:
        self.changed: Signal[[]] = Signal()
        self._workspace = workspace
        self._composer = composer
        self._attach = attach
        self._key = key
        self._chat: Chat | None = None
        self._place: QTextCursor | None = None
        self._text = self._name = ""
        self._is_turning = False
        composer.typed.connect(self._settle)
        workspace.current_changed.connect(self._on_workspace_current_changed)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {"paste.attach": self._turn}

    @property
    def is_offered(self) -> bool:
        """Whether there is a pasted text that can be made another thing."""
        chat = self._chat
        if chat is None or chat is not self._workspace.current or self._composer.is_revising:
            return False
        if self._name:
            return self._name in (*(each.part.name for each in chat.attached.all), *chat.attached.coming)
        return self._place is not None and self._place.hasSelection()

    def take(self, place: QTextCursor, *, is_attached: bool) -> None:
        """Offer the text that was pasted at a place, or attach it at once."""
        self._chat, self._place, self._name = self._workspace.current, place, ""
        if is_attached:
            self._turn()
        else:
            self._say(PASTED.fill(count=len(place.selection().toPlainText()), key=self._key()))

    def _turn(self) -> None:
        if not self.is_offered:
            return
        if self._name or self._place is None:
            self._make_text()
            return
        self._text = self._place.selection().toPlainText()
        place, self._place = self._place, None
        self._name = self._attach(self._text)
        self._is_turning = True  # it begins to be read with the next turn of the loop
        place.removeSelectedText()
        self._is_turning = False
        self._say(ATTACHED.fill(name=self._name, key=self._key()))

    def _make_text(self) -> None:
        attached = self._workspace.current.attached
        places = [place for place, each in enumerate(attached.all) if each.part.name == self._name]
        if not places:
            return  # it is being read yet
        attached.remove(places[-1])
        cursor = self._composer.edit.textCursor()
        start = cursor.selectionStart()
        cursor.insertText(self._text)
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.take(cursor, is_attached=False)

    def _say(self, words: Text) -> None:
        self._composer.note(words)
        self.changed.emit()

    def _settle(self) -> None:
        """Offer nothing any more when the text is gone."""
        if self._chat is not None and not self._is_turning and not self.is_offered:
            self._chat = self._place = None
            self._composer.note(None)
            self.changed.emit()

    def _on_workspace_current_changed(self, _chat: Chat) -> None:
        self._settle()
