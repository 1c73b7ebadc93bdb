"""Drives the program's window in this process, in the words of its user: actions, keys, visible text.

The window is the real one: it opens, lives and quits by the code of `boot`, over real files and real HTTP.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_window import Window
from desktop_ai.boot.paths import paths
from desktop_ai.boot.run import live
from desktop_ai.boot.start import lock_of
from desktop_ai.boot.start_request import StartRequest
from desktop_ai.services.chat import Chat
from desktop_ai.services.reply_run import Phase
from desktop_ai.storage.directory_lock import DirectoryLock
from desktop_ai.ui.key_button import KeyButton
from desktop_ai.ui.transcript.fold_box import FoldBox, LabelBox
from desktop_ai.ui.transcript.reply_boxes import FooterBox, WhoBox

# Seconds; longer where more is measured at once than there are processors.
PATIENCE = float(os.environ.get("TEST_PATIENCE", "20"))
BETWEEN_LOOKS = 0.005


async def until(
    condition: Callable[[], object], what: Callable[[], str] | str, within: float = PATIENCE
) -> None:
    """Let the program run until the condition holds; an AssertionError that says `what` when it never does."""
    deadline = monotonic() + within
    while not condition():
        if monotonic() > deadline:
            raise AssertionError(what if isinstance(what, str) else what())
        await asyncio.sleep(BETWEEN_LOOKS)


async def collected() -> None:
    """Collect what nobody holds any more, outside of any task: what should have been closed fails there."""
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(lambda: done.set_result(gc.collect()))
    await done


class WindowDriver:
    """One run of the program, from its start to its end, on a data directory."""

    def __init__(self, directory: Path, application: QApplication) -> None:
        self.directory = directory
        self._application = application
        self._lock: DirectoryLock | None = None
        self._life: asyncio.Task[None] | None = None
        self._opened: tuple[Core, Window] | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self._log_handlers = list(logging.getLogger().handlers)
        self._log_level = logging.getLogger().level

    # Its life.

    async def start(self, request: StartRequest | None = None) -> WindowDriver:
        """Start for a request, open the window, and wait until it can be used."""
        loop = asyncio.get_running_loop()
        places = paths(self.directory)
        self._lock = lock_of(places)
        assert self._lock is not None, "another run of the program holds this directory"
        self._life = loop.create_task(
            live(places, self._application, self._on_opened, request), name="the program"
        )
        await until(
            lambda: self._opened or self._life is None or self._life.done(), "the window did not open"
        )
        if self._life.done():
            self._life.result()
        if request is None or not request.is_quick:
            self.window.main.activateWindow()
            await until(self.window.main.isActiveWindow, "the window did not become active")
        # The reception of second starts is what is set up last.
        await until(lambda: self.window.companions, "the window did not get ready")
        return self

    def _on_opened(self, core: Core, window: Window) -> None:
        self._opened = core, window

    @property
    def is_open(self) -> bool:
        """Whether the program runs."""
        return self._life is not None and not self._life.done()

    async def start_writing(self) -> WindowDriver:
        """Open the window and put the cursor into the composer; what the first letter loads is there already.

        Quitting waits for that, and on a loaded machine longer than it should.
        """
        await self.start()
        await self.core.connections.load()
        self.act("composer.focus")
        return self

    async def close(self) -> None:
        """Close the window as the window manager would, and wait until the program has ended."""
        if self._life is None:
            return
        if self.is_open and self._opened is not None:
            self.window.main.close()
        elif self.is_open:
            self._life.cancel()
        await self.ended()

    async def ended(self) -> None:
        """Wait until the program has ended by itself."""
        assert self._life is not None
        life, self._life = self._life, None
        try:
            await asyncio.wait_for(life, 2 * PATIENCE)
        finally:
            self._take_down()

    def _take_down(self) -> None:
        """What the end of the process would do."""
        root = logging.getLogger()
        for handler in root.handlers[:]:
            if handler not in self._log_handlers:
                root.removeHandler(handler)
                handler.close()
        root.setLevel(self._log_level)
        sys.excepthook, threading.excepthook = self._hooks
        if self._lock is not None:
            self._lock.release()
        if self._opened is not None:
            window = self._opened[1]
            self._opened = None
            shiboken6.delete(window.main)

    @property
    def core(self) -> Core:
        """The services of this run."""
        assert self._opened is not None, "the program does not run"
        return self._opened[0]

    @property
    def window(self) -> Window:
        """The window of this run."""
        assert self._opened is not None, "the program does not run"
        return self._opened[1]

    # What a user does.

    def act(self, id: str) -> None:
        """Do an action of the table; one that cannot be done now is a failure of the test."""
        assert self.can(id), f"{id} cannot be done now"
        self.window.actions.trigger(id)

    def can(self, id: str) -> bool:
        """Whether an action can be done now."""
        return id in {action.id for action in self.window.actions.enabled()}

    def press(self, keys: str) -> None:
        """Press a key with its modifiers, wherever the focus is."""
        sequence = QKeySequence(keys)
        for number in range(sequence.count()):
            combination = sequence[number]  # type: ignore[index]
            QTest.keyClick(self._target(), combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text, wherever the focus is; its line breaks with Shift+Enter."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press("Shift+Return")
            if line.isascii():
                QTest.keyClicks(self._target(), line)
            else:
                event = QInputMethodEvent()
                event.setCommitString(line)
                QApplication.sendEvent(self._target(), event)

    def click(self, name: str) -> None:
        """Click the button that is called so, by its text or its accessible name."""
        buttons = self.window.main.findChildren(QAbstractButton)
        named = [
            button
            for button in buttons
            if button.isVisible() and name in (button.text().strip(), button.accessibleName())
        ]
        assert named, f"no button is called “{name}”"
        QTest.mouseClick(named[0], Qt.MouseButton.LeftButton)

    async def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click a place of a widget, by the way that real clicks come: through the window."""
        main = self.window.main
        point = widget.mapTo(main, place)
        click = partial(QTest.mouseClick, main.windowHandle(), Qt.MouseButton.LeftButton, pos=point)
        done = asyncio.get_running_loop().create_future()
        # Outside of this task: it lets Qt work on events, and those may be other tasks' turns.
        asyncio.get_running_loop().call_soon(lambda: done.set_result(click()))
        await done

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window.main

    async def write(self, text: str) -> None:
        """Put the cursor into the composer and type."""
        self.act("composer.focus")
        self.type(text)

    async def say(self, text: str) -> None:
        """Write a message and send it with Enter, and wait until it is kept and on its way."""
        count = len(self.chat.conversation.messages)
        await self.write(text)
        self.press("Return")
        await until(
            lambda: len(self.chat.conversation.messages) >= count + 2 and not self.composer_text,
            lambda: f"the message was not sent; to be seen is:\n{self.visible_text()}",
        )

    async def ask(self, text: str, within: float = PATIENCE) -> None:
        """Say something and wait for the end of the reply."""
        await self.say(text)
        await self.replied(within)

    async def replied(self, within: float = PATIENCE) -> None:
        """Wait for the end of the reply of the conversation in front."""
        await until(lambda: not self.chat.is_running, "the reply did not end", within)

    async def in_phase(self, phase: Phase) -> None:
        """Wait until the reply of the conversation in front is that far."""
        await until(
            lambda: any(run.phase is phase for run in self.chat.runs.values()), f"the reply was never {phase}"
        )

    async def choose_in_palette(self, letters: str) -> None:
        """Type into the palette when it is there, and take what it finds."""
        await self.see_palette()
        self.press("Ctrl+A")
        self.type(letters)
        self.press("Return")

    async def see_palette(self, question: str = "") -> None:
        """Wait for the palette, with that question in it."""
        palette = self.window.panels.palette
        await until(
            lambda: (
                palette.isVisible() and palette.edit.hasFocus() and question in palette.edit.placeholderText()
            ),
            f"the palette did not ask “{question}”",
        )

    async def talk_to(self, url: str, account: str = "Custom endpoint") -> None:
        """Choose an account and give it an address, in the window."""
        self.act("account.choose")
        await self.choose_in_palette(account)
        await until(lambda: self.chat.account.name == account, f"{account} was not chosen")
        if self.core.accounts.base_url(self.chat.account):
            self.act("account.edit_address")
        await self.see_palette(f"Address for {account}")
        await self.choose_in_palette(url)
        await until(
            lambda: self.core.accounts.base_url(self.chat.account) == url, "the address was not taken"
        )

    async def open_conversation(self, title: str) -> None:
        """Find a conversation by its title and open it."""
        self.act("conversation.open")
        await self.choose_in_palette(title)
        await until(lambda: self.chat.conversation.title == title, f"“{title}” was not opened")

    # What a user sees.

    async def see(self, text: str, within: float = PATIENCE) -> None:
        """Wait until a text stands somewhere in the window."""
        await until(
            lambda: text in self.visible_text(),
            lambda: f"“{text}” is not to be seen; what is:\n{self.visible_text()}",
            within,
        )

    async def be_told(self, text: str) -> None:
        """Wait for a notice with that text, closing those before it, and close it."""

        def is_told() -> bool:
            bar = self.window.main.pane.notices
            if bar.isVisible() and text not in "\n".join(_texts_in(bar)):
                self.click("Close this notice")
            return bar.isVisible() and text in "\n".join(_texts_in(bar))

        await until(is_told, f"nobody said “{text}”")
        self.click("Close this notice")

    def sees(self, text: str) -> bool:
        """Whether a text stands somewhere in the window."""
        return text in self.visible_text()

    async def no_longer_see(self, text: str) -> None:
        """Wait until a text stands nowhere in the window."""
        await until(lambda: text not in self.visible_text(), f"“{text}” did not go")

    def visible_text(self) -> str:
        """Everything that stands in the window, a line for each piece."""
        return "\n".join(self._texts())

    def _texts(self) -> Iterator[str]:
        main = self.window.main
        for widget in main.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if widget is main.pane.transcript:
                yield self.transcript_text()
            else:
                yield from texts_of(widget)

    def transcript_text(self) -> str:
        """The conversation with everything the program says around it."""
        column = self.window.main.pane.transcript._column  # it has no other text than what it paints
        return "\n".join(
            text
            for index in range(len(column))
            for box in column.node(index).boxes
            for text in _words_of(box)
        )

    @property
    def composer_text(self) -> str:
        """What is written in the composer."""
        return self.window.main.pane.composer.text

    @property
    def chat(self) -> Chat:
        """The conversation in front."""
        return self.window.workspace.current

    # What lies on the disk.

    def documents(self) -> list[dict[str, Any]]:
        """The documents of all conversations, in the order of their names."""
        found = sorted((self.directory / "conversations").glob("*.json"))
        return [read_json(path) for path in found]

    async def saved(self) -> dict[str, Any]:
        """The document of the conversation in front, as soon as all of it is there and its journal is gone."""
        path = self.directory / "conversations" / f"{self.chat.conversation.id}.json"
        journal = path.with_suffix(".journal")
        await until(lambda: path.exists() and not journal.exists(), f"{path.name} was not written")
        return read_json(path)


def read_json(path: Path) -> dict[str, Any]:
    """The object in a file."""
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def _texts_in(parent: QWidget) -> Iterator[str]:
    for widget in parent.findChildren(QWidget):
        if widget.isVisible():
            yield from texts_of(widget)


def texts_of(widget: QWidget) -> Iterator[str]:
    """What one widget says."""
    if isinstance(widget, KeyButton):
        yield widget.accessibleName()  # its text may be cut to fit
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.text() or widget.placeholderText()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText() or widget.placeholderText()
    elif isinstance(widget, QListView):
        model = widget.model()
        for row in range(model.rowCount()):
            yield str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def _words_of(box: object) -> Iterator[str]:
    if isinstance(box, FooterBox):
        yield " ".join(box.words)
        if box.failure is not None:
            yield f"{box.failure.message} {box.failure.remedy}"
        yield box.hint
    elif isinstance(box, WhoBox):
        yield f"{box.model} {box.provider}"
    elif isinstance(box, FoldBox | LabelBox):
        yield box.label
    else:
        yield str(getattr(box, "text", ""))
