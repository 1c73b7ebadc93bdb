"""A conversation view that shows what a test gives it."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_ai.core.message import (
    Message,
)
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(messages: list[Message], *runs: ReplyRun, size: tuple[int, int] = (800, 500)) -> TranscriptView:
        view = TranscriptView(LIGHT)
        qtbot.addWidget(view)
        view.resize(*size)
        view.show()
        view.activateWindow()
        view.show_messages(messages, {run.message_id: run for run in runs})
        qtbot.waitUntil(view.isActiveWindow)
        view.clearFocus()
        return view

    return shown
