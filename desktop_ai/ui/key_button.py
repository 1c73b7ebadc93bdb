"""A button that shows the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_ai.core.one_line import one_line
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.theme.fonts import GROUP, META, interface_font

MARGIN = 12


class KeyButton(QPushButton):
    """A wide button: its text at the left, its key at the right in small faint letters.

    `help` is its tooltip; when the text does not fit, the whole of it stands there too.
    """

    def __init__(
        self, text: str, key: str, parent: QWidget | None = None, *, help: str = "", is_small: bool = False
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._help = help
        if is_small:
            self.setFont(interface_font(META[0]))
        self._key = native_key(key)
        self._key_font = interface_font(GROUP[0])
        self.setAccessibleDescription(key)
        self.setObjectName("field")
        # Else Enter presses a button only in a dialog.
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text; what does not fit beside the key is cut."""
        self._text = text = one_line(text)
        self.setAccessibleName(text)
        room = self.width() - QFontMetrics(self._key_font).horizontalAdvance(self._key) - 4 * MARGIN
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
        painter.setFont(self._key_font)
        painter.setPen(self.palette().placeholderText().color())
        area = QRect(0, 0, self.width() - MARGIN, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._key)


def native_key(key: str) -> str:
    """A key in portable text as it is shown: as this platform writes it, with Shift as an arrow to save room.

    Words that are no key sequence stay as they are.
    """
    written = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    return written.replace("Ctrl+", "Ctrl ").replace("Shift+", "⇧ ").replace("Alt+", "Alt ")
