"""MODIFIER_KEYS: the keys that are held down with others, and do nothing alone."""

from __future__ import annotations

from PySide6.QtCore import Qt

MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
    }
)
