"""The panel of a picture: an attachment as large as the window has room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_ai.core.texts import N_
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

FRAME = 96  # pixels around the picture, for title, hint and margins
HINT = N_("{width} × {height} · Ctrl+C copies · Esc closes")
SMALLEST = 280


class PicturePanel(Overlay):
    """Shows a picture whole, never larger than it is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._image = QImage()
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.canvas = _Canvas(self)
        self._hint = QLabel(self)
        self._hint.setObjectName("faint")
        self._hint.setFont(interface_font(META[0]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        for part in (self._title, self.canvas, self._hint):
            layout.addWidget(part)
        layout.setStretch(1, 1)

    def show_picture(self, name: str, image: QImage, size: QSize) -> None:
        """Show a picture; `size` is its own, of which the image may be a smaller likeness."""
        self._image = image
        self._title.setText(name)
        self._hint.setText(tr(HINT.fill(width=str(size.width()), height=str(size.height()))))
        self.canvas.setAccessibleName(name)
        self.canvas.setAccessibleDescription(self._hint.text())
        self.canvas.show_image(image)
        self.open()
        self.canvas.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Take the panel away, and let go of the picture."""
        super().dismiss()
        self._image = QImage()
        self.canvas.show_image(self._image)

    def wanted_width(self) -> int:
        """As wide as the picture, within the window."""
        wanted = round(self._image.width() / self.devicePixelRatioF()) + 2 * MARGIN
        return max(min(wanted, self.window().width() - 2 * MARGIN), min(SMALLEST, self.window().width()))

    def wanted_height(self) -> int:
        """As high as the picture is in that width."""
        inside = self.wanted_width() - 2 * MARGIN
        own = self._image.size() / self.devicePixelRatioF()
        height = own.height() if own.width() <= inside else round(own.height() * inside / max(1, own.width()))
        return height + FRAME

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the picture; Enter closes as it opened."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setImage(self._image)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.dismiss()
        else:
            super().keyPressEvent(event)


class _Canvas(QWidget):
    """Draws a picture in its middle, no larger than it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        size = self._image.size() / self.devicePixelRatioF()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple()
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.end()
