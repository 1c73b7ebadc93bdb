"""A conversation view that shows what a test gives it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import (
    Message,
)
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show
from tests.support.standard_keys import standard_keys


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(messages: list[Message], *runs: ReplyRun, size: tuple[int, int] = (800, 500)) -> TranscriptView:
        view = TranscriptView(LIGHT, standard_keys())
        qtbot.addWidget(view)
        view.resize(*size)
        view.show()
        view.activateWindow()
        view.show_messages(messages, {run.message_id: run for run in runs})
        qtbot.waitUntil(view.isActiveWindow)
        view.clearFocus()
        return view

    return shown


def listen(monkeypatch: pytest.MonkeyPatch, kind: QAccessible.Event, take: Callable[[Any], Any]) -> list[Any]:
    """What assistive technology is told of a kind, as if there were some."""
    heard: list[Any] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() is kind:
            heard.append(take(event))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say."""
    return listen(monkeypatch, QAccessible.Event.Announcement, lambda event: event.message())


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleInterface]:
    """Where the focus is said to be."""
    return listen(monkeypatch, QAccessible.Event.Focus, lambda event: event.accessibleInterface())
