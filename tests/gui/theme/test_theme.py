"""Light and dark, while the window is open and after a restart."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMainWindow, QStyleOptionViewItem, QWidget

from desktop_ai.catalog.settings import ACCENT, TEXT_SIZE
from desktop_ai.ui.shadow import Shadow
from desktop_ai.ui.theme.accents import ACCENTS
from desktop_ai.ui.theme.colours import DARK, LIGHT
from desktop_ai.ui.theme.metrics import Metrics
from desktop_ai.ui.transcript.key_hints import KeyHints
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

METRICS = Metrics()


def background(window: WindowDriver) -> set[str]:
    """The colours at the corners of the conversation, as they are painted."""
    picture = window.window.main.grab().toImage()
    pane = window.window.main.pane
    ratio = picture.devicePixelRatio()
    corners = [pane.rect().topLeft(), pane.rect().bottomRight()]
    places = [pane.mapTo(window.window.main, corner) for corner in corners]
    inside = [(places[0].x() + 3, places[0].y() + 100), (places[1].x() - 3, places[1].y() - 3)]
    return {QColor(picture.pixel(int(x * ratio), int(y * ratio))).name() for x, y in inside}


async def test_the_theme_changes_at_once_everywhere(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    window.act("theme.light")
    assert background(window) == {QColor(LIGHT.background).name()}
    window.act("theme.dark")
    assert background(window) == {QColor(DARK.background).name()}
    window.press("Ctrl+K")
    await window.see_palette()
    assert window.window.panels.palette.colours is DARK
    window.press("Esc")
    window.act("theme.light")
    assert window.window.panels.palette.colours is LIGHT
    assert background(window) == {QColor(LIGHT.background).name()}


async def test_the_theme_is_kept(start: Programs) -> None:
    window = await start()
    window.act("theme.dark")
    await window.close()
    window = await start()
    assert background(window) == {QColor(DARK.background).name()}
    window.act("theme.system")
    assert window.window.theme.colours is LIGHT


async def test_high_contrast_is_black_and_white_and_goes_again(start: Programs) -> None:
    window = await start()
    window.act("theme.dark")
    window.act("theme.contrast")
    assert background(window) == {"#000000"}
    window.act("theme.light")
    assert background(window) == {"#ffffff"}
    window.act("theme.contrast")
    assert background(window) == {LIGHT.background}


async def test_a_panel_that_was_closed_when_the_theme_changed_has_its_colours_when_it_opens(
    start: Programs,
) -> None:
    window = await start()
    window.act("theme.light")
    window.act("account.list")
    panel = window.window.panels.accounts
    window.press("Esc")
    window.act("theme.dark")
    window.act("account.list")
    picture = panel.grab().toImage()
    middle = int(panel.width() * picture.devicePixelRatio() / 2)
    assert picture.pixelColor(middle, 6).name() == DARK.raised


async def test_compact_rows_are_lower_and_large_text_makes_them_higher(start: Programs) -> None:
    window = await start()
    sidebar, preferences = window.window.main.sidebar, window.core.preferences
    heights = [sidebar.list.sizeHintForIndex(sidebar.list.model().index(0, 0)).height()]
    for step in (lambda: window.act("theme.density"), lambda: preferences.set(TEXT_SIZE, 200)):
        step()
        heights.append(sidebar.list.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height())
    assert heights[1] < METRICS.row < heights[2]


async def test_all_text_is_as_large_as_the_user_has_it_and_comes_back_to_its_size(start: Programs) -> None:
    window = await start()
    preferences = window.core.preferences

    def sizes() -> list[int]:
        labels = window.window.main.pane.findChildren(QLabel)
        return [label.fontInfo().pixelSize() for label in labels if label.isVisible()]

    natural, zoom = sizes(), window.window.main.pane.transcript.zoom
    for percent in (110, 130, 200):
        preferences.set(TEXT_SIZE, percent)
        expected = [size * percent / 100 for size in natural]
        assert all(abs(size - wanted) <= 1 for size, wanted in zip(sizes(), expected, strict=True))
        assert window.window.main.pane.transcript.zoom == zoom * percent / 100
    preferences.set(TEXT_SIZE, 100)
    assert sizes() == natural


async def test_what_is_put_over_the_panes_is_dressed(start: Programs) -> None:
    window = await start()
    window.act("theme.dark")
    menu = window.window.actions.menu()
    menu.popup(QPoint(10, 10))
    picture = menu.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 4).name() == DARK.raised
    menu.close()


async def test_an_accent_is_seen_where_the_focus_is(start: Programs) -> None:
    window = await start()
    window.act("theme.light")
    window.core.preferences.set(ACCENT, "blue")
    composer = window.window.main.pane.composer
    picture = composer.grab().toImage()
    ratio = picture.devicePixelRatio()
    assert picture.pixelColor(int(composer.width() * ratio / 2), 0).name() == ACCENTS["blue"][0]


async def test_what_was_put_over_the_panes_goes_without_taking_the_program_along(start: Programs) -> None:
    window = await start()
    main = window.window.main
    for name in ("dark", "light", "dark"):
        window.act("attachment.add")
        await until(lambda: _open_dialogs(main), "the dialog did not open")
        QTest.keyClick(_open_dialogs(main)[0], Qt.Key.Key_Escape)
        await until(lambda: not main.findChildren(QFileDialog), "the dialog did not go")
        window.act(f"theme.{name}")
    assert background(window) == {QColor(DARK.background).name()}


def _open_dialogs(main: QWidget) -> list[QFileDialog]:
    return [dialog for dialog in main.findChildren(QFileDialog) if dialog.isVisible()]


async def test_whatever_is_seen_is_dressed(start: Programs) -> None:
    window = await start()
    for action in ("help.keys", "account.list", "settings.open", "preset.list", "trash.open", "usage.open"):
        window.act(action)
        assert undressed(window.window.main) == [], action
        window.press("Esc")


def undressed(main: QMainWindow) -> list[str]:
    """The widgets that are seen and have no sheet, nor anything around them."""
    frames = {main, main.centralWidget()}
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in main.findChildren(QWidget)
        if widget.isVisible()
        and widget not in frames
        and not isinstance(widget, Shadow)
        and not is_dressed(widget)
    ]


def is_dressed(widget: QWidget | None) -> bool:
    return widget is not None and (bool(widget.styleSheet()) or is_dressed(widget.parentWidget()))


async def test_what_stands_over_the_conversation_is_as_large_as_the_interface(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question")
    window.press("Esc")
    hints = window.window.main.pane.transcript.findChild(KeyHints)
    assert isinstance(hints, KeyHints)
    await until(hints.isVisible, "the keys are not shown")
    before = hints.height()
    window.core.preferences.set(TEXT_SIZE, 200)
    await until(lambda: hints.height() == 2 * before, lambda: f"the strip is {hints.height()} high")
