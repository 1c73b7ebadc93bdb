"""The network page: what stands in it, how it is walked through and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_ai.ui.cell_table import CellTable
from desktop_ai.ui.settings.network_panel import NetworkPanel
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def cells_of(table: CellTable) -> list[list[str]]:
    model = table.model()
    return [
        [
            str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole))
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


async def opened(window: WindowDriver) -> NetworkPanel:
    window.act("network.open")
    panel = window.window.panels.network
    await until(panel.isVisible, "the network page did not open")
    return panel


async def test_with_nothing_asked_it_says_so(start: Programs) -> None:
    window = await start()
    # The search for servers on this computer is told of, too: this is what it is before that.
    panel = window.window.panels.network
    panel.show_log([], [])
    panel.open()
    await window.see("Nothing was contacted yet.")
    assert panel.shown.hasFocus()
    assert not panel.copy.isEnabled()


async def test_hosts_and_requests_are_shown_and_copied_as_text(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A question that is nobody else's business")
    panel = await opened(window)
    host = server.url.split("/")[2]
    by_host = {(line[0], line[1]): line for line in cells_of(panel.tables[0])}
    assert by_host[host, "a reply"][2:4] == ["answered", "1"]
    assert panel.tables[0].hasFocus()
    panel.shown.setFocus()
    window.press("Right")
    assert panel.tables[1].isVisible()
    assert [line[1] for line in cells_of(panel.tables[1]) if line[0] == host].count("a reply") == 1
    window.press("Ctrl+C")
    text = QGuiApplication.clipboard().text()
    assert f"{host}\ta reply\tanswered\t" in text
    assert "business" not in text
    assert "/v1" not in text


async def test_it_is_true_while_it_is_looked_at(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    panel = await opened(window)

    def lists() -> int:
        return [line[1] for line in cells_of(panel.tables[1])].count("the list of models")

    before = lists()
    await window.core.checks.test(window.chat.account)
    assert lists() > before


async def test_the_settings_lead_to_it(start: Programs) -> None:
    window = await start()
    window.press("Ctrl+P")
    panel = window.window.panels.settings
    await until(panel.search.hasFocus, "the settings did not open")
    window.type("telemetry")
    window.press("Down")
    window.press("Return")
    await until(window.window.panels.network.isVisible, "the network page did not open")
