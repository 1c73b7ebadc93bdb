"""QuickWindow: a line to ask in, and below it what was asked and the reply as it comes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_ai.core.texts import N_, Text
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.composer.prompt_edit import PromptEdit
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.quick.quick_reply import QuickReply
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

WIDTH = 640
MARGIN, SPACING = 12, 8
# Where on the screen its top stands, as a share of the height.
TOP = 0.18
WIDEST = 0.9  # of the screen's width
COPY_REPLY = "reply.copy"  # its keys do it here, too
GO_ON_KEY = "Ctrl+Return"
TITLE = N_("Quick question")
PLACEHOLDER = N_("Ask something")
PLACEHOLDER_AGAIN = N_("Ask on, or press Enter to continue in the main window")
COPY_SELECTION = N_("Copy the selection")
COPY, GO_ON = N_("Copy the reply"), N_("Continue in the main window")
ENTER_ASKS, CONTROL_ENTER_ASKS = N_("Enter asks · Esc closes"), N_("Ctrl+Enter asks · Esc closes")
# Before the first question it is said whom it goes to; each reply says whose it is.
WHO_AND_HOW = N_("{who} · {how}")
ESC_STOPS = N_("Esc stops the reply")


class QuickWindow(QWidget):
    """A small window without a frame, in front of all others.

    Emits `asked` with a text, `stop_requested`, `copy_requested` and `go_on_requested`, `attaching_requested` when
    files or a picture are pasted or dropped, and `left` when it is gone.
    """

    asked = Signal(str)
    stop_requested = Signal()
    copy_requested = Signal()
    go_on_requested = Signal()
    attaching_requested = Signal()
    left = Signal()

    def __init__(self, colours: Colours, bindings: KeyBindings, formulas: Path) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setObjectName("quick")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr(TITLE))
        self._bindings = bindings
        self._needs_control = False
        self._line = QFrame(self)
        self._line.setObjectName("composer")
        self.edit = PromptEdit(self)
        self.edit.setAccessibleName(tr(TITLE))
        self.reply = QuickReply(colours, bindings, self, formulas)
        self.reply.hide()
        self._who = ""
        self._hint = self._label("faint")
        self._told = self._label("dim")
        self.copy_button = self._button(COPY)
        self.go_on_button = self._button(GO_ON)
        self._copy_keys = QShortcut(self)
        self._lay_out()
        self._connect()

    def open(self, text: str, who: str, *, needs_control: bool) -> None:
        """Come up empty but for `text`, on the screen with the pointer; `who` will be asked."""
        self.edit.needs_control = self._needs_control = needs_control
        self._copy_keys.setKeys([QKeySequence(key) for key in self._bindings.keys(COPY_REPLY)])
        self.copy_button.setToolTip(native_key(self._bindings.key(COPY_REPLY)))
        self._who = who
        self.reply.leave()
        self.tell("")
        self.edit.clear()
        self.write(text)
        self.show_state(is_running=False)
        self._place()
        self.come_forward()

    def come_forward(self) -> None:
        """Be in front, ready to be written in."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.edit.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def write(self, text: str) -> None:
        """Add a text at the end of what is written."""
        if text:
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
            self.edit.insertPlainText(f"\n{text}" if self.edit.toPlainText() else text)

    def take_away(self, text: str) -> None:
        """What was sent is no longer to be written; what was typed since stays."""
        self.edit.setPlainText(self.edit.toPlainText().removeprefix(text))

    def tell(self, words: str, *, is_error: bool = False) -> None:
        """Say something below the line; nothing for no words."""
        self._told.setProperty("isError", is_error)
        self._told.style().polish(self._told)
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)
        self._fit()

    def show_state(self, *, is_running: bool) -> None:
        """Show what the keys do now."""
        has_reply = self.reply.has_chat
        self.reply.setVisible(has_reply)
        self.copy_button.setVisible(has_reply)
        self.copy_button.setEnabled(not is_running)
        how = CONTROL_ENTER_ASKS if self._needs_control else ENTER_ASKS
        told = how if has_reply else WHO_AND_HOW.fill(who=self._who, how=how)
        self._hint.setText(tr(ESC_STOPS if is_running else told))
        self.edit.setPlaceholderText(tr(PLACEHOLDER_AGAIN if has_reply else PLACEHOLDER))
        self._fit()

    def escape(self) -> None:
        """The smallest step back: hints, a selection, a running reply, then the window."""
        if self.edit.is_composing:
            return
        if self.reply.hints.are_shown:
            self.reply.hints.end()
        elif self.reply.has_chat and self.reply.has_visible_selection:
            self.reply.clear_selection()
        elif self.reply.is_running:
            self.stop_requested.emit()
        else:
            self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only go away; a reply goes on, and is found in the main window."""
        event.ignore()
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say so; one that is only out of sight is not gone."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Without a title bar, its margins move it."""
        surface = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and surface is not None:
            surface.startSystemMove()

    def _connect(self) -> None:
        self.edit.focus_changed.connect(self._on_edit_focus_changed)
        self.edit.send_requested.connect(self._on_edit_send_requested)
        for offered in (self.edit.files_offered, self.edit.picture_offered):
            offered.connect(lambda _what: self.attaching_requested.emit())
        self.edit.text_offered.connect(self.edit.insertPlainText)
        self.reply.typed.connect(self._on_reply_typed)
        self.reply.context_menu_requested.connect(self._on_reply_context_menu_requested)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.copy_button.clicked.connect(self.copy_requested)
        self.go_on_button.clicked.connect(self.go_on_requested)
        self._copy_keys.activated.connect(self._on_copy_keys_activated)
        QShortcut(QKeySequence(GO_ON_KEY), self).activated.connect(self.go_on_requested)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.escape)

    def _on_edit_focus_changed(self, has_focus: bool) -> None:
        self._line.setProperty("isFocused", has_focus)
        self._line.style().polish(self._line)

    def _on_edit_send_requested(self) -> None:
        """Ask what is written; with nothing written, what was said so far is continued in the main window."""
        text = self.edit.toPlainText()
        if text.strip():
            self.asked.emit(text)
        elif self.reply.has_chat:
            self.go_on_requested.emit()

    def _on_reply_typed(self, text: str) -> None:
        """Who types while reading writes the next question."""
        self.edit.setFocus()
        self.edit.insertPlainText(text)

    def _on_reply_context_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr(COPY_SELECTION), self.reply.copy_selection).setEnabled(self.reply.has_selection)
        menu.addAction(tr(COPY), self.copy_requested.emit).setEnabled(self.copy_button.isEnabled())
        menu.addAction(tr(GO_ON), self.go_on_requested.emit)
        menu.popup(place)

    def _on_copy_keys_activated(self) -> None:
        if self.copy_button.isVisible() and self.copy_button.isEnabled():
            self.copy_requested.emit()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setFont(interface_font(META[0]))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, title: Text) -> QPushButton:
        button = QPushButton(tr(title), self)
        button.setObjectName("quiet")
        button.setFont(interface_font(META[0]))
        button.setAutoDefault(True)
        return button

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self._line)
        inside.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        inside.addWidget(self.edit)
        # What stands below the line begins where its words do.
        self._told.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._hint, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.go_on_button)
        self.go_on_button.setToolTip(native_key(GO_ON_KEY))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, SPACING)
        column.setSpacing(SPACING)
        column.addWidget(self._line)
        column.addWidget(self._told)
        column.addWidget(self.reply, 1)
        column.addLayout(row)

    def _fit(self) -> None:
        """As high as what it shows at its width."""
        wanted = self._column.totalHeightForWidth(self.width())
        self.resize(self.width(), max(wanted, self.minimumSizeHint().height()))

    def _place(self) -> None:
        """Stand near the top of the screen with the pointer, in its middle."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        scale = self._hint.font().pixelSize() / META[0]  # as large as the user has all text
        self.resize(min(round(WIDTH * scale), round(WIDEST * room.width())), self.height())
        self._fit()
        self.move(room.x() + (room.width() - self.width()) // 2, room.y() + round(TOP * room.height()))
