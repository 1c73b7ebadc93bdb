"""The pane at the left, as someone uses it."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from desktop_ai.core.conversation import Summary
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.ui.sidebar.conversation_model import ConversationModel
from tests.support.conversations import make_library
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def list_of(window: WindowDriver) -> QListView:
    return window.window.main.sidebar.list


def rows(window: WindowDriver) -> list[str]:
    model = list_of(window).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def place_of(window: WindowDriver, title: str) -> QPoint | None:
    """The middle of the row with that title, in the list; None while it is not to be seen."""
    view = list_of(window)
    titles = rows(window)
    if title not in titles or not view.isVisible():
        return None
    place = view.visualRect(view.model().index(titles.index(title), 0))
    return place.center() if view.viewport().rect().contains(place) else None


async def test_an_empty_list_says_what_will_be_there(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.see("Conversations appear here as soon as the first message is sent.")
    assert not list_of(window).isVisible()
    await window.talk_to(server.url)
    await window.ask("A question")
    await until(lambda: rows(window) == ["Today", "A question"], "the conversation is not in the list")
    assert not window.sees("Conversations appear here")


async def test_the_conversation_that_changed_last_is_first(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("First")
    window.act("conversation.new")
    await window.ask("Second")
    assert rows(window) == ["Today", "Second", "First"]
    assert list_of(window).currentIndex().data() == "Second"
    await window.open_conversation("First")
    await window.ask("More")
    assert rows(window) == ["Today", "First", "Second"]
    current = list_of(window).currentIndex()
    assert current.data() == "First"


async def test_arrows_and_enter_open_a_conversation(start: Programs, tmp_path: Path) -> None:
    make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    await window.see("Conversation number 2")
    list_of(window).setFocus()
    window.press("Down")
    window.press("Down")
    window.press("Return")
    await until(lambda: window.chat.conversation.title, "no conversation was opened")
    assert window.chat.conversation.title == list_of(window).currentIndex().data()
    assert window.sees("Answer 1")


async def test_the_end_of_a_long_list_is_reached_at_once(start: Programs, tmp_path: Path) -> None:
    make_library(tmp_path / "data", 1200, with_index=False)
    window = await start()
    view = list_of(window)
    await until(lambda: view.model().rowCount() > 1200, "not every conversation is in the list")
    last = view.model().index(view.model().rowCount() - 1, 0)
    await window.window.workspace.open(last.data(ConversationModel.RowRole).id)
    assert view.currentIndex() == last
    assert view.viewport().rect().contains(view.visualRect(last).center())


async def test_headings_cannot_be_chosen(start: Programs, tmp_path: Path) -> None:
    make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    await window.see("Conversation number 2")
    list_of(window).setFocus()
    window.press("Home")
    assert str(list_of(window).currentIndex().data()).startswith("Conversation number")


async def test_a_click_opens_a_conversation(start: Programs, tmp_path: Path) -> None:
    make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    await until(lambda: place_of(window, "Conversation number 0"), "it is not to be seen")
    # Looked up and clicked at once: rows move while the first of them come.
    place = place_of(window, "Conversation number 0")
    assert place is not None
    QTest.mouseClick(list_of(window).viewport(), Qt.MouseButton.LeftButton, pos=place)
    await until(lambda: window.chat.conversation.title == "Conversation number 0", "it was not opened")


async def test_a_running_reply_is_said_beside_its_conversation(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.stall("Some words")
    await window.say("Go on")
    await window.see("Go on, writing")
    before = list_of(window).viewport().grab().toImage()
    window.press("Esc")
    await window.replied()
    assert not window.sees("Go on, writing")
    assert list_of(window).viewport().grab().toImage() != before


async def test_neighbours_are_opened_by_key(start: Programs, tmp_path: Path) -> None:
    make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    await window.see("Conversation number 2")
    opened: list[str] = []
    for key in ("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgUp"):
        before = window.chat
        window.press(key)
        if len(opened) != 3:
            await until(lambda before=before: window.chat is not before, "nothing else was opened")  # type: ignore[misc]
        opened.append(window.chat.conversation.title)
    numbers = [title.removeprefix("Conversation number ") for title in opened]
    assert numbers == ["2", "1", "0", "0", "1"]


@pytest.mark.parametrize(
    ("key", "number"), [("Down", 2), ("PgDown", 2), ("Home", 2), ("Up", 0), ("End", 0), ("PgUp", 0)]
)
async def test_the_first_key_in_a_list_without_a_chosen_row_leads_where_it_points(
    start: Programs, tmp_path: Path, key: str, number: int
) -> None:
    make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    await window.see("Conversation number 2")
    window.press("Ctrl+N")
    list_of(window).setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not list_of(window).currentIndex().isValid()
    window.press(key)
    assert list_of(window).currentIndex().data() == f"Conversation number {number}"


async def test_the_first_conversations_of_the_list_are_opened_by_their_number(
    start: Programs, tmp_path: Path
) -> None:
    make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    await window.see("Conversation number 2")
    for key, title in (("Ctrl+3", "number 0"), ("Ctrl+1", "number 2")):
        window.press(key)
        await until(lambda title=title: title in window.chat.conversation.title, f"{key} opened nothing")  # type: ignore[misc]
    window.press("Ctrl+4")
    assert "number 2" in window.chat.conversation.title


async def test_a_deleted_conversation_can_be_brought_back(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Keep me")
    window.press("Ctrl+Shift+Backspace")
    await window.see("“Keep me” is in the trash.")
    await until(lambda: rows(window) == [], "it is still in the list")
    assert window.documents() == []
    window.act("history.undo")
    await until(lambda: rows(window) == ["Today", "Keep me"], "it did not come back")
    await window.see("This is a scripted reply")
    assert [document["title"] for document in window.documents()] == ["Keep me"]


async def test_a_new_title_stands_in_list_header_and_file(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    window.press("F2")
    await window.choose_in_palette("Better title")
    await until(lambda: rows(window) == ["Today", "Better title"], "the list has the old title")
    assert window.window.main.pane.header._title.text() == "Better title"
    await window.close()
    assert window.documents()[0]["title"] == "Better title"


async def test_a_list_that_is_not_known_yet_is_told_from_one_that_is_empty(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = asyncio.Event()
    rescan = ConversationFiles.rescan

    async def slow(files: ConversationFiles) -> list[Summary] | None:
        await may_go_on.wait()
        return await rescan(files)

    monkeypatch.setattr(ConversationFiles, "rescan", slow)
    window = await start()
    await window.see("Looking through your conversations…")
    may_go_on.set()
    await window.see("Conversations appear here as soon as the first message is sent.")
