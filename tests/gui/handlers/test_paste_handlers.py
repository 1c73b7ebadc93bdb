"""A long text that is pasted can be an attachment instead, and text again."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_ai.catalog.settings import ATTACH_LONG_PASTE, LONG_PASTE
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

LONG = "One line of it.\n" * 400


def paste(window: WindowDriver, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    QGuiApplication.clipboard().setMimeData(pasted)
    window.press("Ctrl+V")


def attached(window: WindowDriver) -> list[str]:
    return [each.part.text for each in window.chat.attached.all]


async def test_one_key_makes_it_an_attachment_and_text_again(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.write("Look at this: ")
    paste(window, LONG)
    await window.see("characters · Alt V makes it an attachment")
    window.press("Alt+V")
    await until(lambda: attached(window) == [LONG], "it was not attached")
    assert window.composer_text == "Look at this: "
    await window.see("is attached · Alt V makes it te")
    window.press("Alt+V")
    assert window.composer_text == f"Look at this: {LONG}"
    assert attached(window) == []
    window.press("Alt+V")
    await until(lambda: attached(window) == [LONG], "it was not attached again")
    window.press("Return")
    await until(lambda: server.chats, "it was not sent")
    await window.replied()
    assert not window.can("paste.attach")
    await window.no_longer_see("is attached")


async def test_what_is_pasted_and_taken_back_is_not_offered(start: Programs) -> None:
    window = await start.to_write()
    paste(window, LONG)
    await window.see("characters · Alt V")
    window.press("Ctrl+Z")
    await window.no_longer_see("characters · Alt V")
    assert not window.can("paste.attach")


@pytest.mark.parametrize(("longest", "is_offered"), [(0, False), (6_401, False), (6_400, True)])
async def test_from_which_length_on_is_chosen(start: Programs, longest: int, is_offered: bool) -> None:
    window = await start.to_write()
    window.core.preferences.set(LONG_PASTE, longest)
    window.act("composer.focus")
    paste(window, LONG)
    assert window.can("paste.attach") is is_offered
    assert window.composer_text == LONG


async def test_it_can_be_attached_at_once(start: Programs) -> None:
    window = await start.to_write()
    window.core.preferences.set(ATTACH_LONG_PASTE, True)
    window.act("composer.focus")
    paste(window, LONG)
    await until(lambda: attached(window) == [LONG], "it was not attached")
    assert window.composer_text == ""
