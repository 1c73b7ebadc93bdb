"""How large and how wide the conversation is: by key and by wheel, kept, and said."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def talked(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    return window


def turn(window: WindowDriver, angle: int) -> None:
    """Turn the wheel over the conversation while Ctrl is held."""
    surface = window.window.main.pane.transcript.viewport()
    middle = QPointF(surface.rect().center())
    event = QWheelEvent(
        middle,
        surface.mapToGlobal(middle),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(surface, event)


async def test_keys_zoom_and_the_size_is_said_for_a_moment(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    pane = window.window.main.pane
    letters = pane.composer.edit.fontInfo().pixelSize()
    window.press("Ctrl++")
    window.press("Ctrl++")
    await window.see("125 %")
    assert pane.transcript.zoom == 1.25
    assert pane.composer.edit.fontInfo().pixelSize() > letters
    await window.no_longer_see("125 %")
    window.press("Ctrl+-")
    await window.see("110 %")
    window.press("Ctrl+0")
    await window.see("100 %")
    assert pane.transcript.zoom == 1.0
    assert pane.composer.edit.fontInfo().pixelSize() == letters


async def test_the_size_ends_where_nothing_could_be_read(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    for _ in range(20):
        window.act("view.zoom_in")
    await window.see("300 %")
    for _ in range(20):
        window.act("view.zoom_out")
    await window.see("50 %")


async def test_ctrl_and_the_wheel_zoom_by_notches(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    turn(window, 60)
    assert window.window.main.pane.transcript.zoom == 1.0
    turn(window, 60)
    await window.see("110 %")
    turn(window, -120)
    turn(window, -120)
    await window.see("90 %")


async def test_size_and_width_are_kept(start: Programs, server: ScriptedServer) -> None:
    window = await talked(start, server)
    window.window.main.resize(1800, 700)
    await until(lambda: window.window.main.pane.width() > 1000, "the window did not get wide")
    window.act("view.zoom_out")
    readable = window.window.main.pane.transcript._column.width
    window.press("F8")
    await window.see("Wide column")
    wide = window.window.main.pane.transcript._column.width
    assert wide > readable
    await window.close()
    window = await start()
    await window.open_conversation("A question")
    transcript = window.window.main.pane.transcript
    assert transcript.zoom == 0.9
    window.window.main.resize(1800, 700)
    await until(lambda: transcript._column.width == wide, "the column is not wide")
    window.act("view.wide_column")
    await window.see("Readable column")
    assert transcript._column.width == readable


async def test_a_size_that_a_file_cannot_mean_is_not_used(start: Programs, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"schema": 1, "reading.zoom": 123456789}')
    window = await start(tmp_path)
    assert window.window.main.pane.transcript.zoom == 1.0
