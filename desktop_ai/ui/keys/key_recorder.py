"""KeyRecorder: takes the keys that are pressed, and says what would come of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_ai.catalog.actions.action import Action
from desktop_ai.core.errors import BadInput
from desktop_ai.core.key_sequence import BETWEEN, MOST_CHORDS, collide
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.key_button import spelled_key
from desktop_ai.ui.modifier_keys import MODIFIER_KEYS
from desktop_ai.ui.theme.fonts import INTERFACE, META, code_font, interface_font
from desktop_ai.ui.translation import told, tr

NEW, FURTHER = N_("New keys for “{title}”"), N_("Further keys for “{title}”")
PRESS, NONE = N_("Press them"), N_("No keys")
HINT = N_("One press or two after each other · Enter takes them · Backspace takes one back · Esc cancels")
HELD = N_("“{title}” has {key} now: Enter takes it from there.")
OWN = N_("It does that already.")
DEAF = frozenset({Qt.Key.Key_unknown, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_NumLock})
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyRecorder(QFrame):
    """Hears every key while it has the focus, for one action. Emits `ended` with whether the keys are another."""

    ended = Signal(bool)

    def __init__(self, bindings: KeyBindings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recorder")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._bindings = bindings
        self._id = ""
        self._is_further = False
        self._chords: list[str] = []
        self._is_cleared = False
        self._title, self._pressed, self._said = QLabel(self), QLabel(self), QLabel(self)
        self._hint = QLabel(tr(HINT), self)
        for label, name in ((self._title, "title"), (self._said, "dim"), (self._hint, "faint")):
            label.setObjectName(name)
            label.setWordWrap(True)
        for label in (self._title, self._pressed, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._pressed.setFont(code_font(INTERFACE[0]))
        self._hint.setFont(interface_font(META[0]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        for label in (self._title, self._pressed, self._said, self._hint):
            layout.addWidget(label)
        self.hide()

    def record(self, action: Action, *, is_further: bool) -> None:
        """Hear keys for an action, in the place of those it has or, with `is_further`, beside them."""
        self._id, self._is_further = action.id, is_further
        self._chords, self._is_cleared = [], False
        title = tr((FURTHER if is_further else NEW).fill(title=action.title))
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(tr(HINT))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    @property
    def sequence(self) -> str:
        """What was pressed so far, empty for nothing."""
        return BETWEEN.join(self._chords)

    def event(self, event: QEvent) -> bool:
        """Have every key come here rather than to a shortcut, and Tab, too."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a press; by themselves Enter, Backspace and Escape are about what was pressed."""
        key, is_bare = Qt.Key(event.key()), not _held(event)
        if is_bare and key == Qt.Key.Key_Escape:
            self._end(is_changed=False)
        elif is_bare and key in ENTER:
            self._accept()
        elif is_bare and key == Qt.Key.Key_Backspace:
            self._take_back()
        elif key not in MODIFIER_KEYS and key not in DEAF and not event.isAutoRepeat():
            # Who goes on pressing begins anew.
            before = self._chords if len(self._chords) < MOST_CHORDS else []
            self._chords, self._is_cleared = [*before, _chord(event)], False
            self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere leaves all as it was."""
        super().focusOutEvent(event)
        is_left = event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        )
        if is_left and self.isVisible():
            self._end(is_changed=False)

    def _take_back(self) -> None:
        self._is_cleared = not self._chords and not self._is_further
        del self._chords[-1:]
        self._tell()

    def _accept(self) -> None:
        if not self._chords and not self._is_cleared:
            return
        before = self._bindings.keys(self._id) if self._is_further else ()
        try:
            self._bindings.bind(self._id, [*before, *filter(None, [self.sequence])])
        except BadInput as error:
            self._say([told(error)], is_error=True)
        else:
            self._end(is_changed=True)

    def _end(self, *, is_changed: bool) -> None:
        self.hide()
        self.ended.emit(is_changed)

    def _tell(self) -> None:
        """Show what was pressed, and what is in its way."""
        pressed = spelled_key(self.sequence) if self._chords else tr(NONE if self._is_cleared else PRESS)
        self._pressed.setText(pressed)
        self._pressed.setEnabled(bool(self._chords) or self._is_cleared)
        try:
            if self._chords:
                self._bindings.check(self._id, self.sequence)
        except BadInput as error:
            self._say([told(error)], is_error=True)
        else:
            self._say([tr(word) for word in self._words()])

    def _words(self) -> list[Text]:
        if self._chords and self.sequence in self._bindings.keys(self._id):
            return [OWN]
        return [
            HELD.fill(title=holder.title, key=spelled_key(key))
            for holder in self._bindings.holders(self._id, self.sequence)
            for key in self._bindings.keys(holder.id)
            if collide(key, self.sequence)
        ]

    def _say(self, words: list[str], *, is_error: bool = False) -> None:
        self._said.setText("\n".join(words))
        self._said.setVisible(bool(words))
        self._said.setProperty("isError", is_error)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        announce(self, ". ".join([self._pressed.text(), *words]))


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _chord(event: QKeyEvent) -> str:
    """A press in portable text; of a letter of another script with Ctrl the Latin one, heard in every layout."""
    key = Qt.Key(event.key())
    text = event.text()
    if key > Qt.Key.Key_AsciiTilde and key < Qt.Key.Key_Escape and len(text) == 1 and 1 <= ord(text) <= 26:
        key = Qt.Key(ord(text) + Qt.Key.Key_A - 1)
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return QKeySequence(QKeyCombination(_held(event), key)).toString(QKeySequence.SequenceFormat.PortableText)
