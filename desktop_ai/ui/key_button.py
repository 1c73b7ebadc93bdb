"""A button that shows the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.one_line import one_line
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.theme.fonts import GROUP, META, interface_font
from desktop_ai.ui.translation import tr

MARGIN = 12


class KeyButton(QPushButton):
    """A wide button: its text at the left, its key at the right in small faint letters.

    `action` is what it does, and `bindings` know the key. `help` is its tooltip; when the text does not fit, the
    whole of it stands there too.
    """

    def __init__(
        self,
        text: str,
        action: str,
        bindings: KeyBindings,
        parent: QWidget | None = None,
        *,
        help: str = "",
        is_small: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._action = action
        self._bindings = bindings
        self._help = help
        if is_small:
            self.setFont(interface_font(META[0]))
        self.setObjectName("field")
        # Else Enter presses a button only in a dialog.
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bindings.changed.connect(self._on_bindings_changed)
        self._on_bindings_changed()

    def show_text(self, text: str) -> None:
        """Show another text; what does not fit beside the key is cut."""
        self._text = text = one_line(text)
        self.setAccessibleName(text)
        room = self.width() - QFontMetrics(_key_font()).horizontalAdvance(self._key) - 4 * MARGIN
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(tooltip("\n".join(filter(None, (text if shown != text else "", self._help)))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self.show_text(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then the key over it."""
        super().paintEvent(event)
        if not self._key:
            return
        painter = QPainter(self)
        painter.setFont(_key_font())
        painter.setPen(self.palette().placeholderText().color())
        area = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._key)

    def _on_bindings_changed(self) -> None:
        key = self._bindings.key(self._action)
        self._key = native_key(key)
        self.setAccessibleDescription(key)
        self.show_text(self._text)
        self.update()


def with_key(words: str, key: str) -> str:
    """What a tooltip says of something that a key does, too; only the words where there is none."""
    return f"{words}  {native_key(key)}" if key else words


def way_to(action: str, bindings: KeyBindings) -> str:
    """What a sentence calls the way to an action: its key, or what it is called where it has none."""
    return spelled_key(bindings.key(action)) or f"“{tr(ACTION_OF[action].title)}”"


def _key_font() -> QFont:
    return interface_font(GROUP[0])


def native_key(key: str) -> str:
    """A key in portable text as it is shown: as this platform writes it, with Shift as an arrow to save room."""
    words = spelled_key(key)
    for name in ("Ctrl", "Shift", "Alt"):
        held = spelled_key(f"{name}+A").removesuffix("A")
        if held.endswith("+"):
            words = words.replace(held, "⇧ " if name == "Shift" else held.replace("+", " "))
    return words


def spelled_key(key: str) -> str:
    """A key in portable text as this platform writes it in a sentence; words that are no key stay as they are."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
