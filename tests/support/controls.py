"""What a screen reader names and what Tab reaches, in the window or in a panel over it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

NAMED = (
    *(QLineEdit, QPlainTextEdit, QAbstractItemView, QAbstractSlider, QAbstractButton, QAbstractScrollArea),
    *(QComboBox, QAbstractSpinBox),
)
MOST_STOPS = 150


def unnamed(parent: QWidget) -> list[str]:
    """Inputs, buttons and views that a screen reader could not name."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in _controls(parent)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and len(letters_of(widget)) < 2
    ]


def letters_of(widget: QWidget) -> str:
    """The letters and digits that a button shows."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return "".join(letter for letter in text if unicodedata.category(letter)[0] in "LN")


def reachable(parent: QWidget) -> list[QWidget]:
    """What Tab has to reach."""
    return [
        widget
        for widget in _controls(parent)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def unreached(panel: QWidget) -> list[str]:
    """What Tab does not reach in a panel before it is where it began, or that it leads out of the panel."""
    begin = QApplication.focusWidget()
    if begin is None or not panel.isAncestorOf(begin):
        return ["the focus is not in the panel"]
    seen = {begin}
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or not panel.isAncestorOf(focus):
            return ["Tab leads out of the panel"]
        if focus is begin:
            missed = [widget for widget in reachable(panel) if widget not in seen and not _is_radio(widget)]
            return [widget.accessibleName() or letters_of(widget) or repr(widget) for widget in missed]
        seen.add(focus)
    return ["Tab never came back"]


def _is_radio(widget: QWidget) -> bool:
    """Whether arrows, not Tab, lead from one to the next."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()


def _controls(parent: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in parent.findChildren(QWidget)
        if isinstance(widget, NAMED) and not isinstance(widget, QScrollBar) and widget.isVisible()
    ]
