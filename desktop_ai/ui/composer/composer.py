"""The composer: a prompt and what Enter will do with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.composer.bottom_line import BottomLine
from desktop_ai.ui.composer.prompt_edit import PromptEdit
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.composer.attachment_strip import AttachmentStrip
    from desktop_ai.ui.composer.chip_text import ChipText
    from desktop_ai.ui.composer.queue_strip import QueueStrip

PLACEHOLDER = N_("Write a message")
PLACEHOLDER_RUNNING = N_("Write the next message while the reply comes")
HINT = N_("Enter sends · Shift+Enter breaks the line")
HINT_CONTROL = N_("{key} sends · Enter breaks the line")
HINT_RUNNING = N_("{key} queues the next message")
HINT_STRIP = N_("Enter opens · Del takes off · Ctrl+Z brings back · Esc goes on writing")
SEND, STOP, KEEP = N_("Send {key}"), N_("Stop  Esc"), N_("Keep {key}")
RETURN_SIGN = "⏎"
CONTROL_ENTER = "Ctrl+Enter"
# Of the height that there is, so much is for what is written.
SHARE = 0.4


class Composer(QFrame):
    """Where a message is written.

    Emits `action_requested` with "message.send", "message.edit", "queue.edit", "reply.stop" or what is asked of the
    attachments, `typed` whenever the text changed, `selected` whenever the cursor or the selection did,
    `removal_requested` and `opening_requested` with the index of an attachment.
    """

    action_requested = Signal(str)
    typed = Signal()
    selected = Signal()
    removal_requested = Signal(int)
    opening_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        # A window opens with the cursor here; to be right from the start spares dressing it twice.
        self.setProperty("isFocused", True)
        self._is_running = False
        self._height = 0
        self._is_in_strip = False
        self._revised: Text | None = None
        self._is_sent = True
        self.edit = PromptEdit(self)
        self.edit.setAccessibleName(tr(N_("Message")))
        self.edit.send_requested.connect(lambda: self.action_requested.emit("message.send"))
        self.edit.edit_requested.connect(self._on_edit_edit_requested)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.cursorPositionChanged.connect(self.selected)
        self.edit.selectionChanged.connect(self.selected)
        self.edit.focus_changed.connect(self._on_edit_focus_changed)
        self.line = BottomLine(self)
        self.line.pressed.connect(self._on_line_pressed)
        self._lay_out()
        self.show_running(is_running=False)

    @cached_property
    def strip(self) -> AttachmentStrip:
        """The attachments, made with the first one."""
        from desktop_ai.ui.composer.attachment_strip import AttachmentStrip

        strip = AttachmentStrip(self)
        strip.removal_requested.connect(self.removal_requested)
        strip.open_requested.connect(self.opening_requested)
        strip.restore_requested.connect(lambda: self.action_requested.emit("attachment.restore"))
        strip.left.connect(self.edit.setFocus)
        strip.focus_changed.connect(self._on_strip_focus_changed)
        self._layout.insertWidget(0, strip)
        return strip

    @cached_property
    def queue(self) -> QueueStrip:
        """The messages that wait for their turn, made with the first one."""
        from desktop_ai.ui.composer.queue_strip import QueueStrip

        strip = QueueStrip(self)
        strip.left.connect(self.edit.setFocus)
        self._layout.insertWidget(0, strip)
        return strip

    @property
    def has_queue(self) -> bool:
        """Whether any message waits for its turn."""
        return "queue" in self.__dict__ and self.queue.list.count() > 0

    def show_queue(self, says: Text, lines: Sequence[Text | str]) -> None:
        """Show what waits for its turn, and what for."""
        self.queue.show_queue(says, [tr(line) for line in lines])
        self._fit()
        self._update_hint()

    @property
    def has_attachments(self) -> bool:
        """Whether anything hangs on the message."""
        return "strip" in self.__dict__ and bool(self.strip.chips)

    def show_attached(self, chips: Sequence[ChipText]) -> None:
        """Show what hangs on the message."""
        if chips or self.has_attachments:
            self.strip.show_chips(chips)
        self._fit()
        self._update_button()

    def warn(self, sentence: str) -> None:
        """Say what to know before sending; nothing for an empty sentence."""
        self._warning.setText(sentence)
        self._warning.setVisible(bool(sentence))

    def note(self, words: Text | None) -> None:
        """Say what has just happened instead of what keys do, or nothing any more."""
        said = tr(words) if words is not None else ""
        self.line.show_note(said)
        if said:
            announce(self.edit, said)

    def measure(self, words: Text | None, sentence: Text | None) -> None:
        """Say how much is written, in a few words and in a sentence, or nothing."""
        self.line.show_measure(tr(words or ""), tr(sentence or ""))

    def show_target(self, *, is_target: bool) -> None:
        """Show that what is dragged over the window would be attached."""
        self._set_property("isTarget", is_target)

    def revise(self, title: Text | None, *, is_sent: bool = True) -> None:
        """Say that what is written here is not the next message, or, with None, that it is again.

        In the title the place `key` is for the key that sends; `is_sent` says whether it sends this.
        """
        self._revised, self._is_sent = title, is_sent or title is None
        if title is not None or "revision" in self.__dict__:
            self.revision.setVisible(title is not None)
        if self.has_attachments:
            self.strip.setVisible(title is None)
        self._fit()
        self._set_property("isRevising", title is not None)
        self.show_running(is_running=self._is_running)

    @cached_property
    def revision(self) -> QLabel:
        """What says that a message is written anew, made with the first one."""
        label = QLabel(self)
        label.setObjectName("revision")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(interface_font(META[0]))
        self._layout.insertWidget(0, label)
        return label

    @property
    def is_revising(self) -> bool:
        """Whether what is written is not the next message."""
        return self._revised is not None

    @property
    def text(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    @property
    def send_key(self) -> str:
        """The key that sends, in words."""
        return native_key(CONTROL_ENTER if self.edit.needs_control else "Enter")

    @property
    def _sign(self) -> str:
        """The key that sends, as short as it can be shown."""
        return self.send_key.replace("Enter", RETURN_SIGN)

    def send_with(self, *, needs_control: bool) -> None:
        """Send with Ctrl+Enter, or with Enter alone."""
        self.edit.needs_control = needs_control
        self.show_running(is_running=self._is_running)

    def set_room(self, height: int) -> None:
        """Grow up to a share of that many pixels, of which what stands above the words takes its part."""
        self._height = height
        above = [self._warning, *(self.__dict__.get(name) for name in ("queue", "strip", "revision"))]
        taken = sum(part.sizeHint().height() for part in above if part is not None and not part.isHidden())
        self.edit.set_room(round(SHARE * height) - taken)

    def _fit(self) -> None:
        if self._height:
            self.set_room(self._height)

    def set_zoom(self, factor: float) -> None:
        """Write larger or smaller."""
        self.edit.set_zoom(factor)

    def set_text(self, text: str) -> None:
        """Put a text in, with the cursor at its end."""
        if text != self.text:
            self.edit.setPlainText(text)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def replace_text(self, text: str) -> None:
        """Put a text in the place of what is written, so that it can be taken back; the cursor is at its end."""
        cursor = self.edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.edit.setTextCursor(cursor)

    @property
    def selection(self) -> tuple[int, int]:
        """Where the selection begins and where the cursor is, in UTF-16 units."""
        cursor = self.edit.textCursor()
        return cursor.anchor(), cursor.position()

    def select(self, selection: tuple[int, int]) -> None:
        """Put the cursor where it was, with what was selected; places beyond the text are its end."""
        cursor, end = self.edit.textCursor(), self.edit.document().characterCount() - 1
        anchor, position = (min(place, end) for place in selection)
        cursor.setPosition(anchor)
        cursor.setPosition(position, cursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)

    def show_running(self, *, is_running: bool) -> None:
        """Say what Enter and the button do now."""
        self._is_running = is_running
        self.edit.setPlaceholderText(tr(PLACEHOLDER_RUNNING if is_running else PLACEHOLDER))
        if self.isVisible():
            # Qt draws another placeholder only when the text comes or goes.
            self.edit.viewport().update()
        title = STOP if is_running else SEND if self._is_sent else KEEP
        name = N_("Stop the reply") if is_running else N_("Send") if self._is_sent else N_("Keep")
        self.line.show_button(tr(title.fill(key=self._sign)), tr(name))
        revised = tr(self._revised.fill(key=self.send_key)) if self._revised is not None else ""
        self.edit.setAccessibleDescription(revised)
        if "revision" in self.__dict__:
            self.revision.setText(revised)
        self._update_button()
        self._update_hint()

    def _lay_out(self) -> None:
        self._warning = QLabel(self)
        self._warning.setObjectName("danger")
        self._warning.setWordWrap(True)
        self._warning.setTextFormat(Qt.TextFormat.PlainText)
        self._warning.hide()
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self._warning)
        layout.addWidget(self.edit)
        layout.addWidget(self.line)
        self.setFocusProxy(self.edit)

    def _on_edit_focus_changed(self, has_focus: bool) -> None:
        """Draw the frame in the accent while the editor has the focus."""
        self._set_property("isFocused", has_focus)

    def _on_strip_focus_changed(self, has_focus: bool) -> None:
        self._is_in_strip = has_focus
        self._update_hint()

    def _set_property(self, name: str, value: bool) -> None:
        """Change what the style sheet asks for, and dress anew."""
        if bool(self.property(name)) == value:
            return
        self.setProperty(name, value)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_line_pressed(self) -> None:
        self.action_requested.emit("reply.stop" if self._is_running else "message.send")

    def _on_edit_edit_requested(self) -> None:
        self.action_requested.emit("queue.edit" if self.has_queue else "message.edit")

    def _on_edit_text_changed(self) -> None:
        self._update_button()
        self.typed.emit()

    def _update_hint(self) -> None:
        hint = HINT_CONTROL.fill(key=self.send_key) if self.edit.needs_control else HINT
        running = HINT_RUNNING.fill(key=self.send_key)
        hint = HINT_STRIP if self._is_in_strip else running if self._is_running else hint
        # Of what is written anew the line above says it.
        self.line.show_hint("" if self.is_revising else tr(hint))

    def _update_button(self) -> None:
        self.line.button.setEnabled(self._is_running or bool(self.text.strip()) or self.has_attachments)
