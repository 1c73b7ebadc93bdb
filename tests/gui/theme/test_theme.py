"""Light and dark, while the window is open and after a restart."""

from PySide6.QtGui import QColor

from desktop_ai.ui.theme.colours import DARK, LIGHT
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs


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


def contrast(one: str, other: str) -> float:
    """How far apart two colours are, as WCAG measures it."""
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_words_can_be_read_on_what_they_stand_on() -> None:
    for colours in (LIGHT, DARK):
        for words in (colours.text, colours.dim, colours.faint, colours.danger):
            for ground in (colours.background, colours.pane):
                assert contrast(words, ground) >= 4.5, (words, ground)
        assert contrast(colours.on_accent, colours.accent) >= 4.5
        assert contrast(colours.on_found, colours.found) >= 4.5
        assert contrast(colours.on_current, colours.current) >= 4.5
        assert contrast(colours.current, colours.background) >= 1.5
