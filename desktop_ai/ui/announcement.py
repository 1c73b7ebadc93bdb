"""Announcements: what a screen reader is told that is nowhere to be focused."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(about: QWidget, text: str) -> None:
    """Have a screen reader say a text, politely; nothing happens where there is none."""
    # Made types of when something is said first: a start says nothing.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(about, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
