"""AttachmentStrip: what hangs on the message that is being written, one chip for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.texts import N_
from desktop_ai.ui.composer.chip_text import THUMBNAIL, ChipText
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.theme.fonts import INTERFACE, META, interface_font
from desktop_ai.ui.translation import tr

CHIP_HEIGHT = 50
WIDEST_NAME = 180
GAP = 6
NAME, SPOKEN, REMOVE = N_("Attachments"), N_("{name}, {detail}"), N_("Take {name} off the message")
REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class AttachmentChip(QPushButton):
    """One attachment. Pressing it opens it; the cross, or Del, takes it off."""

    removed = Signal()
    moved = Signal(int)
    restored = Signal()
    focused = Signal(bool)

    def __init__(self, text: ChipText, parent: QWidget) -> None:
        super().__init__(parent)
        self.text_of = text
        self.setObjectName("chip")
        self.setFixedHeight(CHIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(SPOKEN.fill(name=text.name, detail=text.detail)))
        self.setToolTip(tooltip(text.name))
        self._picture = QLabel(text.kind, self)
        self._picture.setObjectName("kind")
        self._picture.setFixedSize(THUMBNAIL, THUMBNAIL)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out(text)

    def show_thumbnail(self, image: QImage) -> None:
        """Show a picture in the place of the letters; its middle, where it is not square."""
        ratio = self.devicePixelRatioF()
        side = round(THUMBNAIL * ratio)
        covering = image.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        left, top = (covering.width() - side) // 2, (covering.height() - side) // 2
        pixmap = QPixmap.fromImage(covering.copy(left, top, side, side))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)

    @property
    def has_thumbnail(self) -> bool:
        """Whether a picture is shown."""
        return not self._picture.pixmap().isNull()

    def sizeHint(self) -> QSize:
        """As wide as what is in it: a button knows nothing of its layout."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z brings back what was taken off here, before the window takes it to mean what was changed last."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, take off, bring back, go to the next."""
        if event.key() in REMOVE_KEYS:
            self.removed.emit()
        elif event.key() in OPEN_KEYS:
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.moved.emit(-1000 if event.key() == Qt.Key.Key_Home else 1000)
        elif _is_undo(event):
            self.restored.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _lay_out(self, text: ChipText) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for line, font, name in (
            (text.name, interface_font(INTERFACE[0]), ""),
            (text.detail, interface_font(META[0]), "faint"),
        ):
            label = QLabel(self)
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(font)
            label.setText(QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideMiddle, WIDEST_NAME))
            words.addWidget(label)
        cross = QToolButton(self)
        cross.setObjectName("quiet")
        cross.setText("×")
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Del does the same
        cross.setAccessibleName(tr(REMOVE.fill(name=text.name)))
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 6, 4, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addLayout(words)
        row.addWidget(cross)


class AttachmentStrip(QScrollArea):
    """The chips beside each other; hidden while there is none.

    Emits `removal_requested` and `open_requested` with the index of one, `restore_requested`, `left` when there is
    none to take the focus any more, and `focus_changed` with whether one of them has it.
    """

    removal_requested = Signal(int)
    open_requested = Signal(int)
    restore_requested = Signal()
    left = Signal()
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachments")
        self.setAccessibleName(tr(NAME))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.chips: list[AttachmentChip] = []
        self._thumbnails: dict[str, QImage] = {}
        self._inside = QWidget(self)
        self._inside.setObjectName("attachments")
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        self.setWidget(self._inside)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._fit()
        self.hide()

    def show_chips(self, texts: Sequence[ChipText]) -> None:
        """Show these and no others; the focus stays at its place among them."""
        if [chip.text_of for chip in self.chips] == list(texts):
            return
        focused = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        kept = {chip.text_of: chip for chip in self.chips}
        self.setVisible(bool(texts))
        shown = [kept.pop(text) if text in kept else self._new_chip(text) for text in texts]
        for gone in kept.values():
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for number, chip in enumerate(shown):
            self._row.insertWidget(number, chip)
            chip.show()  # at once: only what is seen can take the focus
        self.chips = shown
        self._thumbnails = {
            id: image for id, image in self._thumbnails.items() if id in {text.id for text in texts}
        }
        if focused >= 0:
            self.focus_chip(min(focused, len(shown) - 1))

    def show_thumbnail(self, id: str, image: QImage) -> None:
        """Show the picture of an attachment."""
        self._thumbnails[id] = image
        for chip in self.chips:
            if chip.text_of.id == id:
                chip.show_thumbnail(image)

    def has_thumbnail(self, id: str) -> bool:
        """Whether there is a picture for it."""
        return id in self._thumbnails

    def focus_chip(self, index: int) -> None:
        """Give the focus to one; to nobody here when there is none."""
        if not self.chips:
            self.left.emit()
            return
        chip = self.chips[max(0, min(index, len(self.chips) - 1))]
        chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(chip, GAP, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the bar where there are more than are seen."""
        super().resizeEvent(event)
        self._fit()

    def _new_chip(self, text: ChipText) -> AttachmentChip:
        chip = AttachmentChip(text, self._inside)
        chip.clicked.connect(lambda: self.open_requested.emit(self.chips.index(chip)))
        chip.removed.connect(lambda: self.removal_requested.emit(self.chips.index(chip)))
        chip.moved.connect(lambda step: self.focus_chip(self.chips.index(chip) + step))
        chip.restored.connect(self.restore_requested)
        chip.focused.connect(self.focus_changed)
        if text.id in self._thumbnails:
            chip.show_thumbnail(self._thumbnails[text.id])
        return chip

    def _fit(self) -> None:
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        self.setFixedHeight(CHIP_HEIGHT + extra)


def _is_undo(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
