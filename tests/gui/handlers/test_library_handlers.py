"""The list put in order, without a mouse: folders, pins, tags, the archive, an order of one's own, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop_ai.ui.sidebar.conversation_list import ConversationList
from desktop_ai.ui.sidebar.rows import Heading, depth_in
from tests.support.conversations import make_library
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

Listed = tuple[WindowDriver, ConversationList]


def rows(view: ConversationList) -> list[str]:
    """The list as it reads, set in; "2" is the conversation number 2."""
    found = []
    model = view.model()
    for number in range(model.rowCount()):
        row = model.index(number, 0).data(Qt.ItemDataRole.UserRole)
        title = str(row.title).removeprefix("Conversation number ")
        is_folded = isinstance(row, Heading) and row.is_open is False
        found.append("  " * depth_in(row) + title + (" …" if is_folded else ""))
    return found


async def opened(start: Programs, directory: Path) -> Listed:
    """The program with three conversations; the cursor is in the list, on the newest."""
    make_library(directory / "data", 3, with_index=False)
    window = await start()
    view = window.window.main.sidebar.list
    await until(lambda: rows(view) == ["Earlier", "2", "1", "0"], lambda: str(rows(view)))
    view.setFocus()
    view.choose(newest(window))
    return window, view


def newest(window: WindowDriver) -> str:
    return window.core.library.summaries()[0].id


async def reads(view: ConversationList, *expected: str) -> None:
    await until(lambda: rows(view) == list(expected), lambda: f"the list reads {rows(view)}")


async def taken_back(window: WindowDriver, title: str) -> None:
    change = await window.core.history.undo()
    assert change is not None
    assert str(change.title) == title


async def test_several_are_chosen_and_put_into_a_new_folder_by_key(start: Programs, tmp_path: Path) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Shift+Down")
    window.press("Alt+Shift+M")
    await window.choose_in_palette("Work/Clients")
    await reads(view, "Folders", "Work", "  Clients", "    2", "    1", "Earlier", "0")
    assert [document.get("filing") for document in window.documents()] == [
        None,
        {"folder": "Work/Clients"},
        {"folder": "Work/Clients"},
    ]
    assert len(view.chosen) == 2
    await taken_back(window, "Moved 2 conversations to “Work/Clients”")
    await reads(view, "Earlier", "2", "1", "0")


async def test_pins_tags_and_archive_go_on_and_off_by_key(start: Programs, tmp_path: Path) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Alt+Shift+P")
    await reads(view, "Pinned", "2", "Earlier", "1", "0")
    window.press("Alt+Shift+P")
    await reads(view, "Earlier", "2", "1", "0")
    window.press("Alt+Shift+T")
    await window.choose_in_palette("urgent, later")
    await window.see("Conversation number 2, tags urgent, later")
    window.press("Alt+Shift+T")
    await window.choose_in_palette("#later")
    await window.see("Conversation number 2, tags urgent")
    window.press("Alt+Shift+A")
    await reads(view, "Earlier", "1", "0", "Archive …")
    await taken_back(window, "Archived “Conversation number 2”")
    await reads(view, "Earlier", "2", "1", "0")


async def test_what_is_done_from_the_palette_is_done_to_what_is_chosen(
    start: Programs, tmp_path: Path
) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Ctrl+A")
    window.press("Ctrl+K")
    await window.choose_in_palette("Pin or unpin")
    await reads(view, "Pinned", "2", "1", "0")


async def test_without_the_list_an_action_is_about_the_conversation_in_front(
    start: Programs, tmp_path: Path
) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Return")
    await until(lambda: not window.chat.is_empty, "it was not opened")
    view.choose(window.core.library.summaries()[2].id)
    window.act("composer.focus")
    window.press("Alt+Shift+P")
    await reads(view, "Pinned", "2", "Earlier", "1", "0")


async def test_with_nothing_chosen_one_is_told_what_to_do(start: Programs, tmp_path: Path) -> None:
    window, _view = await opened(start, tmp_path)
    window.act("composer.focus")
    for key in ("Alt+Shift+P", "Alt+Shift+M", "Alt+Shift+T"):
        window.press(key)
        await window.be_told("Choose a conversation in the list first.")


async def test_folders_are_made_folded_renamed_moved_and_deleted_by_key(
    start: Programs, tmp_path: Path
) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Alt+Shift+M")
    await window.choose_in_palette("Work")
    await reads(view, "Folders", "Work", "  2", "Earlier", "1", "0")
    window.press("Left")
    assert view.chosen_folder == "Work"
    window.press("Left")
    await reads(view, "Folders", "Work …", "Earlier", "1", "0")
    window.press("Right")
    window.press("Right")
    assert view.currentIndex().data() == "Conversation number 2"
    window.press("Left")
    window.press("Alt+Shift+N")
    await window.see_palette()
    window.press("End")
    window.type("Clients")
    window.press("Return")
    await reads(view, "Folders", "Work", "  2", "  Clients", "Earlier", "1", "0")
    assert view.chosen_folder == "Work/Clients"
    window.press("Alt+Shift+F")
    await window.choose_in_palette("Customers")
    await reads(view, "Folders", "Work", "  2", "  Customers", "Earlier", "1", "0")
    assert view.chosen_folder == "Work/Customers"
    window.press("Alt+Shift+G")
    await window.choose_in_palette("At the top")
    await reads(view, "Folders", "Work", "  2", "Customers", "Earlier", "1", "0")
    view.choose("/folder/Work")
    window.press("Alt+Shift+Down")
    await reads(view, "Folders", "Customers", "Work", "  2", "Earlier", "1", "0")
    view.choose("/folder/Work")
    window.press("Delete")
    await reads(view, "Folders", "Customers", "Earlier", "2", "1", "0")
    assert view.currentIndex().data() == "Conversation number 2"
    await taken_back(window, "Deleted the folder “Work”")
    await reads(view, "Folders", "Customers", "Work", "  2", "Earlier", "1", "0")


async def test_a_folder_that_is_there_is_refused_and_nothing_typed_is_lost(
    start: Programs, tmp_path: Path
) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Alt+Shift+N")
    await window.choose_in_palette("Work")
    await reads(view, "Folders", "Work", "Earlier", "2", "1", "0")
    view.choose(newest(window))
    window.press("Alt+Shift+N")
    await window.choose_in_palette("work")
    await window.see("There is a folder “work” already.")
    assert window.window.panels.palette.edit.text() == "work"


async def test_a_name_is_changed_in_its_place(start: Programs, tmp_path: Path) -> None:
    window, view = await opened(start, tmp_path)
    window.press("F2")
    editor = view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    await until(editor.hasFocus, "the name is not being edited")
    window.press("Ctrl+A")
    window.type("Better")
    window.press("Return")
    await reads(view, "Earlier", "Better", "1", "0")
    assert window.chat.is_empty, "Enter in the name opened the conversation"
    await taken_back(window, "Renamed “Conversation number 2” to “Better”")
    await reads(view, "Earlier", "2", "1", "0")
    view.choose(newest(window))
    window.press("F2")
    await until(lambda: view.findChild(QLineEdit), "the name is not being edited")
    window.type("Nothing")
    window.press("Esc")
    await until(lambda: not view.findChild(QLineEdit), "the name is still being edited")
    assert rows(view)[1] == "2"


@pytest.mark.parametrize("key", ["Delete", "Ctrl+Shift+Backspace"])
async def test_all_that_is_chosen_is_deleted_and_comes_back(
    start: Programs, tmp_path: Path, key: str
) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Shift+Down")
    window.press(key)
    await reads(view, "Earlier", "0")
    assert len(window.documents()) == 1
    await taken_back(window, "Deleted 2 conversations")
    await reads(view, "Earlier", "2", "1", "0")


async def test_a_duplicate_stands_on_top_and_can_be_taken_back(start: Programs, tmp_path: Path) -> None:
    window, view = await opened(start, tmp_path)
    window.press("Alt+Shift+D")
    await reads(view, "Today", "2 (copy)", "Earlier", "2", "1", "0")
    await taken_back(window, "Duplicated “Conversation number 2”")
    await reads(view, "Earlier", "2", "1", "0")


async def test_an_order_of_one_s_own_is_made_and_given_up_by_key(start: Programs, tmp_path: Path) -> None:
    window, view = await opened(start, tmp_path)
    window.press("End")
    window.press("Alt+Shift+Up")
    await reads(view, "In your order", "0", "Earlier", "2", "1")
    assert view.currentIndex().data() == "Conversation number 0"
    window.press("Alt+Shift+Home")
    await reads(view, "Earlier", "2", "1", "0")


async def test_letters_lead_to_a_title(start: Programs, tmp_path: Path) -> None:
    window, view = await opened(start, tmp_path)
    window.type("Conversation number 0")
    assert view.currentIndex().data() == "Conversation number 0"


async def test_a_menu_comes_by_key_and_does_what_it_says(start: Programs, tmp_path: Path) -> None:
    _window, view = await opened(start, tmp_path)
    place = QPoint(3, 3)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text(): action for action in menu.actions()}
    assert {"Pin or unpin", "Move to folder…", "Tags…", "Duplicate"} <= offered.keys()
    offered["Pin or unpin"].trigger()
    menu.close()
    await reads(view, "Pinned", "2", "Earlier", "1", "0")


def drop(view: ConversationList, key: str) -> None:
    """Drop what is chosen on a row, as its own drag would."""
    place = QPointF(view.visualRect(view._model.index_of(key)).center())
    data = QMimeData()
    event = QDropEvent(
        place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.source = lambda: view  # type: ignore[method-assign] - only a real drag has one
    view.dropEvent(event)


def drag_over(view: ConversationList, key: str) -> bool:
    """Drag what is chosen over a row, as its own drag would; whether the row takes it."""
    place = view.visualRect(view._model.index_of(key)).center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragMoveEvent(place, Qt.DropAction.MoveAction, QMimeData(), buttons, keys)
    event.source = lambda: view  # type: ignore[method-assign] - only a real drag has one
    view.dragMoveEvent(event)
    return event.isAccepted()


async def test_the_row_that_would_take_what_is_dragged_is_marked_and_stays_readable(
    start: Programs, tmp_path: Path
) -> None:
    window, view = await opened(start, tmp_path)
    await window.core.shelving(window.window.workspace).folders.make("Work")
    await reads(view, "Folders", "Work", "Earlier", "2", "1", "0")
    other = window.core.library.summaries()[1].id
    looks = [view.viewport().grab().toImage()]
    for key, is_taken in (("/folder/Work", True), (other, True), ("/folder/", False)):
        assert drag_over(view, key) is is_taken
        looks.append(view.viewport().grab().toImage())
    assert looks[0] == looks[3]
    area = view.visualRect(view._model.index_of("/folder/Work"))
    inside = area.adjusted(6, 6, -6, -6)
    assert looks[1] != looks[0]
    assert looks[2] not in (looks[0], looks[1])
    assert looks[1].copy(inside) == looks[0].copy(inside)


async def test_what_is_dropped_on_a_folder_goes_into_it(start: Programs, tmp_path: Path) -> None:
    window, view = await opened(start, tmp_path)
    await window.core.shelving(window.window.workspace).folders.make("Work")
    await reads(view, "Folders", "Work", "Earlier", "2", "1", "0")
    view.choose(newest(window))
    drop(view, "/folder/Work")
    await reads(view, "Folders", "Work", "  2", "Earlier", "1", "0")
    view.choose(window.core.library.summaries()[1].id)
    drop(view, newest(window))
    await reads(view, "Folders", "Work", "  1", "  2", "Earlier", "0")
