"""The window: panes that fold when there is no room, and where the focus goes."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def resized(window: WindowDriver, width: int) -> None:
    main = window.window.main
    main.resize(width, 700)
    await until(lambda: main.width() == width, f"the window did not get {width} wide")


def panes(window: WindowDriver) -> tuple[bool, bool]:
    """Whether the list of conversations and the inspector are there."""
    main = window.window.main
    return main.sidebar.isVisible(), main.inspector.isVisible()


async def test_side_panes_fold_when_there_is_no_room_and_come_back(start: Programs) -> None:
    window = await start()
    for width, expected in (
        (1360, (True, True)),
        (900, (True, False)),
        (600, (False, False)),
        (1360, (True, True)),
    ):
        await resized(window, width)
        assert panes(window) == expected


async def test_at_first_the_side_panes_are_no_wider_than_they_like(start: Programs) -> None:
    window = await start()
    await resized(window, 1360)
    main = window.window.main
    for pane in (main.sidebar, main.inspector):
        assert pane.minimumWidth() <= pane.width() <= pane.sizeHint().width()
    assert main.pane.width() > main.sidebar.width() + main.inspector.width()


async def test_a_pane_can_be_had_although_there_is_little_room(start: Programs) -> None:
    window = await start()
    await resized(window, 600)
    window.press("Ctrl+Shift+B")
    assert panes(window) == (False, True)
    window.press("Ctrl+Shift+B")
    assert panes(window) == (False, False)
    await resized(window, 1360)
    assert panes(window) == (True, True)


async def test_panes_stay_folded_after_a_restart(start: Programs) -> None:
    window = await start()
    await resized(window, 1360)
    window.press("Ctrl+B")
    assert panes(window) == (False, True)
    await window.close()
    window = await start()
    await resized(window, 1360)
    assert panes(window) == (False, True)


async def test_folding_the_pane_with_the_focus_puts_it_into_the_composer(start: Programs) -> None:
    window = await start()
    await resized(window, 1360)
    window.press("Ctrl+I")
    window.type("Be brief.")
    window.press("Ctrl+Shift+B")
    window.type("typed")
    assert window.composer_text == "typed"


@pytest.mark.parametrize(
    ("key", "name"), [("Ctrl+L", "Message"), ("Ctrl+I", "Instructions"), ("Ctrl+Shift+T", "Temperature")]
)
async def test_a_key_leads_to_a_place_even_when_its_pane_is_folded(
    start: Programs, key: str, name: str
) -> None:
    window = await start()
    await resized(window, 600)
    window.press(key)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == name


async def test_one_key_goes_round_all_panes(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await resized(window, 1360)
    await window.talk_to(server.url)
    await window.ask("A question")
    names = []
    for _ in range(5):
        window.press("F6")
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
    assert names == ["Instructions", "Conversations", "Conversation", "Message", "Instructions"]


async def test_size_is_remembered(start: Programs) -> None:
    window = await start()
    await resized(window, 712)
    await window.close()
    window = await start()
    assert window.window.main.width() == 712


async def test_sizes_that_make_no_sense_are_left_alone(start: Programs) -> None:
    window = await start()
    window.core.preferences.remember("window.panes", [10, "x", None])
    window.core.preferences.remember("window.geometry", "not base 64 ☃")
    await window.close()
    window = await start()
    assert window.window.main.isVisible()
    assert window.window.main.width() >= window.window.main.minimumWidth()


async def test_a_window_that_was_on_a_screen_that_is_gone_comes_up_on_one_that_is_there(
    start: Programs,
) -> None:
    window = await start()
    main = window.window.main
    main.move(20_000, 15_000)
    await until(lambda: main.pos() == QPoint(20_000, 15_000), "the window did not go there")
    await window.close()
    window = await start()
    main = window.window.main
    assert main.screen().availableGeometry().intersects(main.geometry())
    assert main.screen().availableGeometry().contains(main.geometry().topLeft())
