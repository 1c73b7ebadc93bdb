"""The endpoint doctor in the page of accounts: by its keys, with what is seen, heard and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

KEY = "sk-local-0a1b2c3d4e5f60718293"


def lines(window: WindowDriver) -> list[str]:
    found = window.window.panels.accounts.doctor.list
    return [found.item(row).text() for row in range(found.count())]


async def test_the_account_of_the_conversation_is_examined_by_its_key_and_the_report_copied(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.core.accounts.use_key(window.core.accounts.account("custom"), KEY)
    window.press("Ctrl+Shift+H")
    doctor = window.window.panels.accounts.doctor
    await until(lambda: doctor.said.text() == "Everything works.", lambda: "\n".join(lines(window)))
    assert doctor.list.hasFocus()
    assert any(line.startswith("●  One streamed token") for line in lines(window))
    window.click("&Copy report")
    text = QGuiApplication.clipboard().text()
    assert "[+] One streamed token" in text
    assert "Custom endpoint" in text
    assert KEY not in text
    window.click("&Back")
    await until(window.window.panels.accounts.form.buttons["doctor"].hasFocus, "the form did not come back")


async def test_the_first_step_that_fails_says_what_to_do_and_the_rest_was_not_tried(
    start: Programs,
) -> None:
    window = await start()
    accounts = window.core.accounts
    accounts.set_base_url(accounts.account("custom"), "http://127.0.0.1:9/v1")
    window.act("account.list")
    panel = window.window.panels.accounts
    panel.show_account("custom")
    window.click("E&xamine")
    await until(lambda: "Start the server" in panel.doctor.said.text(), lambda: "\n".join(lines(window)))
    assert [line[0] for line in lines(window)] == list("●●▲○○○○○○")
    item = panel.doctor.list.currentItem()
    assert item is not None
    assert "Nothing answers at 127.0.0.1:9." in item.text()
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Connection: failed. Nothing answers at 127.0.0.1:9."


async def test_an_examination_can_be_stopped_and_closing_the_page_stops_it(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    doctor = window.window.panels.accounts.doctor
    for stop in (lambda: window.click("&Interrupt"), lambda: window.press("Esc")):
        asked = len(server.chats)
        server.stall()
        window.press("Ctrl+Shift+H")
        await until(lambda asked=asked: len(server.chats) > asked, "nothing was asked")
        assert doctor.is_running
        stop()
        assert not doctor.is_running
        assert doctor.said.text() == "Stopped."
        await until(server.chats[-1].left.is_set, "the server is still waited for")
        assert len(server.chats) == asked + 1


async def test_the_guide_is_not_examined(start: Programs) -> None:
    window = await start()
    window.press("Ctrl+Shift+H")
    await window.see("there is no way to examine")
