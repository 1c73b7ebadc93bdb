"""Every row of the table of actions is done without a mouse, is noticed, and opens what has names and no trap."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QWidget

from desktop_ai.catalog.actions.action import Action, Scope
from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.catalog.settings import SETTINGS
from desktop_ai.ui.key_sequences import key_sequences
from tests.support.controls import unnamed, unreached
from tests.support.conversations import make_library
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

ANSWER = (
    "A [link](https://example.org/a) first.\n\n```python\nprint(1)\n```\n\n"
    + "\n\n".join(f"Paragraph {number} of the answer." for number in range(30))
    + "\n\n```python\nprint(2)\n```\n\nThe end."
)
WITHIN = 5.0
# Seconds without a change after which what was done is over.
REST = 0.1
# How many actions are done in one run of the program; the one that ends it comes last.
SHARE = 8
WALKED = sorted(ACTIONS, key=lambda action: action.id == "window.quit")

Preparation = Callable[["Walk"], Awaitable[object]]


class Walk:
    """One program in which actions are done one after the other, each from the same situation."""

    def __init__(self, window: WindowDriver, server: ScriptedServer, opened: list[str]) -> None:
        self.window = window
        self.server = server
        self._opened = opened
        self.conversation = ""

    async def begin(self) -> None:
        """Have a conversation with two turns, of which the first answer has two versions."""
        window, server = self.window, self.server
        await window.talk_to(server.url)
        for _ in range(2):
            server.reply(ANSWER)
        await window.ask("The first question")
        server.reply(ANSWER)
        window.act("reply.try_again")
        await until(lambda: len(window.chat.conversation.messages) == 3, "there is no other answer")
        await window.replied()
        await window.ask("The second question")
        self.conversation = window.chat.conversation.id

    async def settle(self) -> None:
        """Be back in the conversation, with nothing open and the cursor in the empty composer."""
        window = self.window
        await self.rest()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in _dialogs():
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        window.window.main.activateWindow()
        await until(window.window.main.isActiveWindow, "the window is not in front again")
        if (panel := window.window.panels.open_panel) is not None:
            panel.dismiss()
        if window.window.main.sidebar.list.state() is QAbstractItemView.State.EditingState:
            window.press("Esc")
        while window.window.main.pane.notices.isVisible():
            window.click("Close this notice")
        if window.core.library.summary(self.conversation) is None:
            window.act("history.undo")
            await until(lambda: window.core.library.summary(self.conversation), "it did not come back")
        await self.idle()
        if window.chat.conversation.id != self.conversation:
            await window.window.workspace.open(self.conversation)
        window.window.main.pane.composer.set_text("")
        window.window.main.pane.composer.edit.setFocus()

    async def idle(self) -> None:
        """Wait until no reply is on its way."""
        window = self.window
        if window.chat.is_running:
            window.act("reply.stop")
        await window.replied()

    def situation(self) -> list[Any]:
        """All that can be noticed by whoever looks, listens, or opens the files."""
        window, core = self.window, self.window.core
        chat, pane = window.chat, window.window.main.pane
        popup = QApplication.activePopupWidget()
        return [
            window.visible_text(),
            QApplication.focusWidget(),
            type(popup).__name__,
            isinstance(popup, QMenu),
            window.window.panels.open_panel,
            [core.preferences.value(setting) for setting in SETTINGS],
            chat.conversation.id,
            [message.id for message in chat.conversation.path()],
            len(chat.conversation.messages),
            chat.conversation.setup,
            chat.is_running,
            QGuiApplication.clipboard().text(),
            window.composer_text,
            len(self.server.received),
            pane.transcript.verticalScrollBar().value(),
            pane.transcript.focused_message,
            pane.transcript.has_selection,
            pane.transcript._focus.current,
            (pane.transcript._focus.message, pane.transcript._focus.box),
            [summary.filing for summary in core.library.summaries()],
            len(_dialogs()),
            list(self._opened),
            sorted(path.name for path in (window.directory / "backups").glob("*")),
            window.is_open,
        ]

    async def do(self, action: Action) -> None:
        """Do it by its key, or through the palette where it has none."""
        keys = key_sequences(self.window.core.bindings).get(action.id, ())
        if action.scope is Scope.CONVERSATION and self.window.window.main.pane.composer.edit.hasFocus():
            self.window.press("Esc")
        if keys:
            self.window.press(keys[0].toString())
        elif action.shown_key:
            self.window.press(action.shown_key)
        else:
            await self.through_palette(action)

    async def hindrance(self) -> str:
        """What is in the way of whoever has no mouse or no screen, in what is open now; empty when nothing is."""
        main = self.window.window.main
        if not self.window.is_open or _dialogs() or QApplication.activePopupWidget() is not None:
            return ""
        await self.rest()
        nameless, panel = unnamed(main), self.window.window.panels.open_panel
        missed = unreached(panel) if isinstance(panel, QWidget) else []
        return ", ".join([*(f"{one} has no name" for one in nameless), *(f"Tab: {one}" for one in missed)])

    async def through_palette(self, action: Action) -> None:
        """Find it in the palette by its title."""
        self.window.press("Ctrl+K")
        await self.window.see_palette()
        self.window.type(str(action.title))
        chosen = self.window.window.panels.palette.chosen
        assert chosen is not None, "the palette does not find it"
        assert chosen.id.endswith(action.id), f"the palette finds {chosen.id}"
        self.window.press("Return")

    async def prepare(self, *ids: str) -> None:
        """Do other actions before, each until it can be noticed."""
        for id in ids:
            before = self.situation()
            self.window.act(id)
            await until(lambda before=before: self.situation() != before, f"{id} did nothing")
            await self.rest()

    async def rest(self) -> None:
        """Wait until nothing changes any more."""
        before = None
        while (now := self.situation()) != before:
            before = now
            await asyncio.sleep(REST)

    async def read(self, *keys: str) -> None:
        """Go into the conversation and press keys there."""
        for key in ("Esc", *keys):
            self.window.press(key)
            await self.rest()

    async def make_folder(self) -> None:
        """Have a folder."""
        if not self.window.core.library.folders():
            self.window.act("folder.new")
            await self.window.choose_in_palette("Box")
            await until(lambda: self.window.core.library.folders(), "no folder was made")

    async def find(self) -> None:
        """Have found something that is there often."""
        await self.prepare("find.open")
        self.window.type("Paragraph")
        await self.window.see("1 of")

    async def write(self) -> None:
        """Have something in the composer."""
        self.window.type("One more question")

    async def wait_for_words(self) -> None:
        """Have a reply that goes on."""
        self.server.stall("some words")
        await self.window.say("A question that takes long")
        await self.window.see("some words")

    async def paste(self) -> None:
        """Have pasted a text that is long."""
        QGuiApplication.clipboard().setText("One line of many.\n" * 1000)
        self.window.press("Ctrl+V")
        await until(lambda: self.window.can("paste.attach"), "it was not pasted")

    async def misspell(self) -> None:
        """Have written a word that is in no dictionary."""
        self.window.type("A qestion ")
        await until(lambda: self.window.can("spelling.correct"), "there is no dictionary")
        self.window.press("Left")

    async def queue(self) -> None:
        """Have a message wait for the end of a reply."""
        await self.wait_for_words()
        self.window.type("The next one")
        self.window.press("Return")
        await until(lambda: not self.window.composer_text, "it was not queued")

    async def leave_queue(self) -> None:
        """Have a message wait after a reply that was stopped."""
        await self.queue()
        self.window.act("reply.stop")
        await self.window.replied()

    async def fail_for_now(self) -> None:
        """Have a request that waits for its next attempt."""
        self.server.fail(429, **{"Retry-After": "50"})
        await self.window.say("A question to a busy server")
        await self.window.see("trying again")

    async def break_off(self) -> None:
        """Have a reply that broke off."""
        self.server.cut("half of an")
        await self.window.say("A question that is half answered")
        await self.window.replied()

    async def attach(self) -> None:
        """Have a file on the message."""
        path = self.window.directory / "notes.txt"
        path.write_text("Notes", encoding="utf-8")
        self.window.window.attachments.attach_files([str(path)])
        await until(lambda: self.window.chat.attached.all, "it was not attached")

    async def take_off(self) -> None:
        """Have taken a file off the message."""
        await self.attach()
        self.window.press("Alt+S")
        self.window.press("Del")
        await until(lambda: self.window.can("attachment.restore"), "it was not taken off")

    async def go_to_list(self) -> None:
        """Have the focus in the list of conversations, on the one in front."""
        summary = self.window.core.library.summary(self.conversation)
        if summary is not None and summary.filing.is_archived:  # and so out of sight
            await self.prepare("library.archive")
        self.window.window.main.sidebar.show_current()
        self.window.window.main.sidebar.list.setFocus()
        await self.rest()


# What has to be before an action can be noticed.
BEFORE: dict[str, Preparation] = {
    "conversation.keep": lambda walk: walk.prepare("conversation.new_temporary"),
    "conversation.previous": lambda walk: walk.prepare("conversation.next"),
    "conversation.open_1": lambda walk: walk.prepare("conversation.new"),
    "history.undo": lambda walk: walk.prepare("library.pin"),
    "history.redo": lambda walk: walk.prepare("library.pin", "history.undo"),
    "conversation.send_all": lambda walk: walk.prepare("message.cut"),
    "library.rename": Walk.go_to_list,
    "library.delete": Walk.go_to_list,
    "library.move_up": lambda walk: walk.prepare("library.move_down"),
    "library.order_by_date": lambda walk: walk.prepare("conversation.open_2", "library.move_up"),
    "folder.rename": Walk.make_folder,
    "folder.move": Walk.make_folder,
    "folder.delete": Walk.make_folder,
    "find.next": Walk.find,
    "find.previous": Walk.find,
    "message.send": Walk.write,
    "message.send_anyway": Walk.write,
    "reply.stop": Walk.wait_for_words,
    "reply.keep_waiting": Walk.wait_for_words,
    "reply.retry_now": Walk.fail_for_now,
    "reply.continue": Walk.break_off,
    "reply.next_version": lambda walk: walk.prepare("reply.previous_version"),
    "attachment.focus": Walk.attach,
    "attachment.restore": Walk.take_off,
    "composer.focus": Walk.read,
    "prompt.newer": lambda walk: walk.prepare("prompt.older"),
    "paste.attach": Walk.paste,
    "spelling.correct": Walk.misspell,
    "queue.focus": Walk.queue,
    "queue.edit": Walk.queue,
    "queue.remove": Walk.queue,
    "queue.send": Walk.leave_queue,
    "transcript.next_message": lambda walk: walk.read("Home"),
    "transcript.next_block": lambda walk: walk.read("Home"),
    "transcript.next_code": lambda walk: walk.read("Home"),
    "transcript.jump_to_latest": lambda walk: walk.read("Home"),
    "view.natural_size": lambda walk: walk.prepare("view.zoom_in"),
    "theme.system": lambda walk: walk.prepare("theme.dark"),
    "theme.light": lambda walk: walk.prepare("theme.dark"),
}


def _dialogs() -> list[QFileDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QFileDialog) and widget.isVisible()
    ]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    addresses: list[str] = []

    def open_url(url: QUrl) -> bool:
        addresses.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A directory with other conversations."""
    make_library(tmp_path / "data", 10)
    return tmp_path / "data"


@pytest.mark.parametrize("first", range(0, len(ACTIONS), SHARE))
async def test_every_action_is_done_without_a_mouse_and_noticed(
    start: Programs, server: ScriptedServer, library: Path, opened: list[str], first: int
) -> None:
    walk = Walk(await start(library), server, opened)
    await walk.begin()
    faults = {action.id: await fault_of(walk, action) for action in WALKED[first : first + SHARE]}
    assert [f"{id}: {fault}" for id, fault in faults.items() if fault] == []


async def fault_of(walk: Walk, action: Action) -> str:
    """Why an action cannot be done or noticed; empty when it can."""
    try:
        await walk.settle()
        await BEFORE.get(action.id, _nothing)(walk)
        if not walk.window.can(action.id):
            return "it cannot be done in this situation"
        before = walk.situation()
        await walk.do(action)
        await until(lambda: walk.situation() != before, "nothing can be noticed", WITHIN)
        return await walk.hindrance()
    except AssertionError as error:
        return str(error)[:300]
    return ""


async def _nothing(_walk: Walk) -> None:
    await asyncio.sleep(0)
