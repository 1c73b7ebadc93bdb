"""A panel comes from a little above its place, unless the user wants it to be there at once."""

import pytest
from PySide6.QtCore import QEvent, QObject

from desktop_ai.catalog.settings import MOTION
from desktop_ai.ui.overlay import RISE
from tests.support.window_driver import until
from tests.support.window_loop import Programs


class Places(QObject):
    """Notes where a widget has been."""

    def __init__(self, widget):
        super().__init__()
        self.seen = []
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Move and self._widget.isVisible():
            self.seen.append(self._widget.y())
        return False


@pytest.mark.parametrize("motion", ["full", "reduced"])
async def test_a_panel_glides_to_its_place_or_is_there_at_once(start: Programs, motion: str) -> None:
    window = await start()
    window.core.preferences.set(MOTION, motion)
    panel = window.window.panels.accounts
    panel.open()
    panel.dismiss()
    panel.place()
    at = panel.y()
    places = Places(panel)
    window.act("account.list")
    await until(lambda: panel.y() == at, "the panel does not come to its place")
    assert (at + RISE.y() in places.seen) is (motion == "full")


async def test_a_panel_in_motion_follows_the_window_at_once(start: Programs) -> None:
    window = await start()
    window.core.preferences.set(MOTION, "full")
    window.act("account.list")
    window.window.main.resize(700, 400)
    panel = window.window.panels.accounts
    moved = panel.geometry()
    panel.place()
    assert panel.geometry() == moved
