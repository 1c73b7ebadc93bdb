"""A slider with a number field for one parameter, with "not sent" as a state of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QLineEdit,
    QWidget,
)

from desktop_ai.core.parameter_kinds import Number, Range
from desktop_ai.core.parameters import NOT_SENT, NotSent, Parameter
from desktop_ai.core.texts import N_
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.inspector.number_scale import NOT_SENT_TEXT, POSITIONS, position_of, read, shown, value_at
from desktop_ai.ui.inspector.parameter_editor import CLEARING_KEYS, ParameterEditor
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import code_font
from desktop_ai.ui.theme.metrics import RADIUS_ITEM
from desktop_ai.ui.theme.sizes import fix_width
from desktop_ai.ui.translation import tr

NEEDS = N_("{title} takes a number from {minimum} to {maximum}.")
GROOVE, KNOB = 4.0, 7.0
# The field has room for a number, and for the words of no number with what is around them.
FIELD_WIDTH, AROUND_WORDS, FIELD_FONT = 84, 20, 12


class ParameterGroove(QAbstractSlider):
    """The line and the knob. Grey while the parameter is not sent; touching it makes it count."""

    cleared = Signal()
    touched = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._is_sent = False
        self.setRange(0, POSITIONS)
        self.setSingleStep(POSITIONS // 40)
        self.setPageStep(POSITIONS // 10)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def _is_mirrored(self) -> bool:
        """Whether it begins at the right, as its arrow keys do."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        self.update()

    def set_sent(self, is_sent: bool) -> None:
        """Draw as sent or as not sent."""
        self._is_sent = is_sent
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the value back; the arrows move it, and begin where the knob stands."""
        if event.key() in CLEARING_KEYS:
            self.cleared.emit()
            return
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_sent:
            self.touched.emit()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the pane instead: a value must not change because the wheel passed over it."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the knob to where it was pressed."""
        self._move_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event)

    def _move_to(self, event: QMouseEvent) -> None:
        width = max(1.0, self.width() - 2 * KNOB)
        x = event.position().x()
        begin = self.width() - x if self._is_mirrored else x
        self.setValue(round((begin - KNOB) / width * POSITIONS))
        self.touched.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the part that counts, and the knob."""
        colours = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        middle, width = self.height() / 2, self.width() - 2 * KNOB
        knob = KNOB + width * self.value() / POSITIONS
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(0, middle - GROOVE / 2, self.width(), GROOVE), GROOVE / 2, GROOVE / 2)
        if self._is_sent:
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(0, middle - GROOVE / 2, knob, GROOVE), GROOVE / 2, GROOVE / 2)
        painter.setPen(QPen(QColor(colours.accent if self._is_sent else colours.faint), 2))
        painter.setBrush(QColor(colours.accent_soft if self.hasFocus() else colours.background))
        painter.drawEllipse(QPointF(knob, middle), KNOB - 1, KNOB - 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_ITEM, RADIUS_ITEM
            )


class ParameterSlider(ParameterEditor):
    """A number: title, number field and slider."""

    def __init__(
        self, parameter: Parameter, scale: Range, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parameter, parent)
        self._scale = scale
        self._value: Number | NotSent = NOT_SENT
        self.groove = ParameterGroove(colours, self)
        self.field = QLineEdit(self)
        self._lay_out(tr(parameter.title))
        self.groove.cleared.connect(self._on_take_back)
        self.groove.touched.connect(self._on_groove_moved)
        self.groove.valueChanged.connect(self._on_groove_value_changed)
        self.groove.actionTriggered.connect(self._on_groove_action)
        self.field.installEventFilter(self)
        self.field.editingFinished.connect(self._on_field_edited)
        self.show_value(NOT_SENT)

    @property
    def entry(self) -> QWidget:
        """The line and the knob."""
        return self.groove

    @property
    def stops(self) -> list[QWidget]:
        """The knob, the field, the button."""
        return [self.groove, self.field, self._clear]

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.groove.set_colours(colours)

    def show_value(self, value: Number | NotSent) -> None:
        """Show a value without saying that the user changed it."""
        super().show_value(value)
        is_sent = self.is_sent
        self._complaint.hide()
        self.field.setText(shown(self._scale, value))
        self.field.setCursorPosition(0)
        self.groove.set_sent(is_sent)
        was_sent = self.field.property("isSent")
        self.field.setProperty("isSent", is_sent)
        if was_sent not in (None, is_sent):
            self.field.style().polish(self.field)
        self.groove.setValue(self._position)
        # Qt tells assistive technology the place of the knob, 0 to 1000; in these words the value is right.
        self.groove.setAccessibleDescription(self._words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape takes back what was typed into the field, before it means anything else."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and watched is self.field and self._is_edited:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() is QEvent.Type.KeyPress:
                self.show_value(self._value)
            return True
        return super().eventFilter(watched, event)

    @property
    def _words(self) -> str:
        """The value, and where it comes from."""
        return ", ".join(filter(None, (shown(self._scale, self._value), self._source)))

    @property
    def _position(self) -> int:
        """Where the knob stands for the value; what is not sent stands where it would begin."""
        place = self._scale.start if isinstance(self._value, NotSent) else self._value
        return position_of(self._scale, place)

    @property
    def _is_edited(self) -> bool:
        """Whether the field holds anything but the value; the field shows few of a long number's digits."""
        return self.field.text() != shown(self._scale, self._value)

    def _lay_out(self, title: str) -> None:
        self.field.setObjectName("value")
        self.field.setFont(code_font(FIELD_FONT))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        fix_width(self.field, _field_width())
        self.field.setAccessibleName(title)
        self.groove.setAccessibleName(title)
        self._stack(self._header(self.groove, self.field), self.groove)

    def _on_groove_moved(self) -> None:
        self._take(value_at(self._scale, self.groove.value()))

    def _on_groove_value_changed(self, position: int) -> None:
        """Assistive technology moves the knob without a word to anybody."""
        if position != self._position:
            self._take(value_at(self._scale, position))

    def _on_groove_action(self, _action: int) -> None:
        """A key moved the slider; its position is the new one, its value still the old.

        Places closer together than the parameter's steps share a value: go on to the next one.
        """
        position, before = self.groove.sliderPosition(), self.groove.value()
        direction = (position > before) - (position < before)
        value = value_at(self._scale, position)
        while direction and value == self._value and 0 < position < POSITIONS:
            position += direction
            value = value_at(self._scale, position)
        self._take(value)

    def _on_field_edited(self) -> None:
        if not self._is_edited:
            self.complain("")
            return
        try:
            self._take(read(self._scale, self.field.text()))
        except ValueError:
            title, scale = tr(self._parameter.title), self._scale
            needs = NEEDS.fill(title=title, minimum=scale.minimum, maximum=scale.maximum)
            self.complain(tr(needs))

    def _take(self, value: Number | NotSent) -> None:
        is_new = value != self._value
        super()._take(value)
        if is_new and self.groove.hasFocus():
            announce(self.groove, shown(self._scale, value))


def _field_width() -> int:
    """The width of the field at the natural size of text, in which the words of this language fit."""
    metrics = QFontMetrics(code_font(FIELD_FONT, is_scaled=False))
    return max(FIELD_WIDTH, metrics.horizontalAdvance(tr(NOT_SENT_TEXT)) + AROUND_WORDS)
