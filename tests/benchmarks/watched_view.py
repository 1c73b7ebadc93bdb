"""WatchedView: the conversation view on a screen, and what each of its frames costs the window's thread."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop_ai.boot.collector import Collector
from desktop_ai.boot.run import SWITCH_INTERVAL
from desktop_ai.core.message import Message, Reply, Role, Status
from desktop_ai.core.reply import Connected, ContentDelta
from desktop_ai.services.reply_run import ReplyRun
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.support.standard_keys import standard_keys

SIZE = (900, 700)
LONGEST_WAIT = 0.1  # seconds for a frame: some changes are not seen
REPLY = "20260102-000000-000abcdef"
_WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class WatchedView(QObject):
    """Owns the view. A frame is everything that the thread does from the end of one paint to the end of the next."""

    def __init__(self, messages: list[Message]) -> None:
        super().__init__()
        self.application = QApplication.instance() or QApplication(["view", "-style", "fusion"])
        sys.setswitchinterval(SWITCH_INTERVAL)
        self.frames: list[float] = []
        self._is_painted = False
        self._began = thread_time()
        self._alarm = QTimer(self, interval=4)  # ends a wait for a frame that does not come
        self.view = TranscriptView(LIGHT, standard_keys())
        self.view.resize(*SIZE)
        self.view.viewport().installEventFilter(self)
        self.view.show()
        self.wait()
        self._collector = Collector(self)
        if messages:
            self.view.show_messages(messages, {})
            self.wait()
            gc.freeze()
        self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that a frame ends."""
        if event.type() is QEvent.Type.Paint:
            self._is_painted = True
        return False

    def turn(self) -> bool:
        """Do what is due; returns whether a frame ended."""
        self.application.processEvents(_WAITING)
        if not self._is_painted:
            return False
        self._is_painted = False
        now = thread_time()
        self.frames.append((now - self._began) * 1000)
        self._began = now
        return True

    def wait(self) -> None:
        """Let one frame pass."""
        self._alarm.start()
        end = perf_counter() + LONGEST_WAIT
        while not self.turn() and perf_counter() < end:
            pass
        self._alarm.stop()

    def rest(self, seconds: float) -> None:
        """Let some time pass, and do what is due meanwhile."""
        self._alarm.start()
        end = perf_counter() + seconds
        while perf_counter() < end:
            self.turn()
        self._alarm.stop()

    def settle(self) -> None:
        """Do all that waits to be done."""
        for _ in range(3):
            self.application.processEvents()
        self._is_painted = False
        self.take()

    def take(self) -> list[float]:
        """The frames since the last call, in ms of the thread's processor time."""
        frames, self.frames = self.frames, []
        self._began = thread_time()
        return frames

    def cost(self, step: Callable[[], object]) -> float:
        """What a step costs until it is painted, in ms."""
        self.settle()
        began = thread_time()
        step()
        self.application.processEvents()
        while not self._is_painted:
            self.application.processEvents()
        return (thread_time() - began) * 1000

    def begin_reply(self) -> ReplyRun:
        """A reply that is being written at the end."""
        count = len(self.view._column)
        asked = Reply(Status.WAITING, provider="openai", model="gpt-x")
        message = Message(f"{REPLY}{count}", None, Role.ASSISTANT, "", reply=asked)
        run = ReplyRun(message)
        self.view.append_message(message, run)
        self.view.scroll_to_end()
        run.add(Connected())
        return run

    def write(self, run: ReplyRun, text: str, size: int) -> None:
        """Let a text come in chunks of a size, one a frame."""
        for start in range(0, len(text), size):
            run.add(ContentDelta(text[start : start + size]))
            self.wait()

    def end_reply(self, run: ReplyRun) -> float:
        """Let the reply be complete; returns what that costs, in ms."""
        run.end()
        message = run.finished(Status.DONE)
        return self.cost(lambda: self.view.replace_message(message))
