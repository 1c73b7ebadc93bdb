"""An export of another program, brought in from the window."""

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_ai.ui.import_panel import ImportPanel
from tests.support.foreign_exports import chatgpt_conversation, claude_conversation
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def written(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.json"
    empty = {"title": "Nothing", "mapping": {}}
    path.write_text(json.dumps([chatgpt_conversation(), claude_conversation(), empty]))
    return path


def panel_of(window: WindowDriver) -> ImportPanel:
    return window.window.panels.imports


def listed(window: WindowDriver) -> list[list[str]]:
    model = panel_of(window).table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def titles(window: WindowDriver) -> set[str]:
    return {summary.title for summary in window.core.library.summaries()}


def drop(window: WindowDriver, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    sidebar = window.window.main.sidebar
    QApplication.sendEvent(sidebar, QDragEnterEvent(QPointF(9, 9).toPoint(), *keys))
    assert sidebar.property("isTarget") is True
    QApplication.sendEvent(sidebar, QDropEvent(QPointF(9, 9), *keys))
    assert sidebar.property("isTarget") is False


async def looked(window: WindowDriver) -> None:
    await until(lambda: panel_of(window).take.isVisible(), "the list of what comes is not there")


async def test_a_chosen_file_is_looked_at_and_brought_in(start: Programs, tmp_path: Path) -> None:
    window = await start()
    window.press("Alt+Shift+I")
    await until(lambda: window.window.main.findChildren(QFileDialog), "no dialog")
    (dialog,) = window.window.main.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(written(tmp_path)))
    dialog.reject()
    await looked(window)
    assert window.sees("2 new · 1 cannot come")
    assert [row[0] for row in listed(window)] == ["A dot", "Sums", "Nothing"]
    assert listed(window)[0][1:] == [
        "4",
        "new; with 2 branches; 2 attached files are not in the file; their names stand in their place",
    ]
    assert titles(window) == set()
    window.click("Import 2 conversations")
    await window.see("2 conversations came in.")
    assert titles(window) == {"A dot", "Sums"}


async def test_a_file_dropped_on_the_list_comes_by_enter_and_is_taken_back(
    start: Programs, tmp_path: Path
) -> None:
    window = await start()
    drop(window, written(tmp_path))
    await looked(window)
    panel_of(window).table.setFocus()
    window.press("Down")
    assert window.sees("Sums: new; with 2 branches; an attached file is not in the file")
    window.press("Return")
    await window.see("2 conversations came in.")
    assert titles(window) == {"A dot", "Sums"}
    await window.open_conversation("A dot")
    await until(lambda: "A red dot" in window.transcript_text(), "the conversation is not shown")
    window.act("history.undo")
    await until(lambda: titles(window) == set(), "the import was not taken back")
    window.act("history.redo")
    await until(lambda: titles(window) == {"A dot", "Sums"}, "the import was not done again")


async def test_escape_changes_nothing(start: Programs, tmp_path: Path) -> None:
    window = await start()
    drop(window, written(tmp_path))
    await looked(window)
    window.press("Esc")
    assert window.window.panels.open_panel is None
    assert titles(window) == set()


async def test_a_second_import_has_nothing_to_bring_and_says_so(start: Programs, tmp_path: Path) -> None:
    window = await start()
    for _ in range(2):
        drop(window, written(tmp_path))
        await looked(window)
        if panel_of(window).take.isEnabled():
            panel_of(window).take.click()
            await until(lambda: window.window.panels.open_panel is None, "the panel stays")
    assert window.sees("0 new · 2 here already · 1 cannot come")
    assert not panel_of(window).take.isEnabled()
    assert len(titles(window)) == 2


async def test_a_file_that_is_none_says_why_and_what_can_be_read(start: Programs, tmp_path: Path) -> None:
    window = await start()
    (tmp_path / "x.json").write_text('{"a": 1}')
    drop(window, tmp_path / "x.json")
    await window.see("“x.json” cannot be imported: there are no conversations in it that can be read.")
    assert window.sees("exports of ChatGPT")
    window.press("Return")
    assert window.window.panels.open_panel is None
