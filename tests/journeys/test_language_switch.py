"""Another language while the program runs: the window is made anew, and nothing that goes on in it is lost."""

import weakref
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop_ai.catalog.settings import LANGUAGE, SPELLING
from desktop_ai.core.message import Status
from desktop_ai.services.reply_run import Phase
from tests.support.scripted_server import End, ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

Record = Callable[[str, object], None]
DRAFT = "A half-written draft"


async def speak(window: WindowDriver, name: str) -> None:
    """Choose a language, and wait until there is a window that speaks it."""
    before = window.window.main.winId()
    window.core.preferences.set(LANGUAGE, name)
    await until(lambda: window.window.main.winId() != before, "the window was not made anew")


async def test_what_one_was_doing_goes_on_in_the_other_language(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("The first words", finish=None, end=End.STALL)
    await window.say("Tell me something long")
    await window.in_phase(Phase.WRITING)
    await window.see("The first words")
    window.type(DRAFT)
    window.press("Left")
    place, conversation = window.window.main.geometry(), window.chat.conversation.id

    await speak(window, "ar")
    main, edit = window.window.main, window.window.main.pane.composer.edit
    assert main.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert (main.geometry(), main.isVisible()) == (place, True)
    assert (edit.toPlainText(), edit.textCursor().position()) == (DRAFT, len(DRAFT) - 1)
    assert window.chat.conversation.id == conversation
    await window.see("The first words")
    await until(edit.hasFocus, "the composer lost the focus")
    window.press("Esc")
    await window.replied()
    reply = window.chat.conversation.path()[-1].reply
    assert reply is not None
    assert reply.status is Status.STOPPED


async def test_the_window_before_is_gone_with_everything_in_it(start: Programs) -> None:
    window = await start()
    window.act("settings.open")
    window.window.panels.settings.dismiss()
    window.act("help.keys")
    window.press("Esc")
    before = [weakref.ref(window.window), weakref.ref(window.window.main), weakref.ref(window.window.actions)]
    await speak(window, "de")
    await until(lambda: not any(each() for each in before), "something keeps the window before")
    assert [each.isVisible() for each in QApplication.topLevelWidgets()].count(True) == 1
    assert QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Z"


async def test_the_settings_stay_open_in_which_the_language_was_chosen(start: Programs) -> None:
    window = await start()
    window.act("settings.open")
    await until(lambda: window.window.panels.is_in_settings, "the settings did not open")
    await speak(window, "fr")
    await until(lambda: window.window.panels.is_in_settings, "the settings were closed")


async def test_each_conversation_is_read_on_at_its_place(
    start: Programs, server: ScriptedServer, record_property: Record
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("A long answer.\n\n" * 200)
    await window.ask("Much, please")
    view = window.window.main.pane.transcript
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    place = view.place
    began = monotonic()
    await speak(window, "de")
    record_property("milliseconds_to_switch", round((monotonic() - began) * 1000))
    await until(lambda: window.window.main.pane.transcript.place == place, "it is read elsewhere")


async def test_what_helps_to_write_goes_with_its_window_and_what_waits_is_shown_in_the_next(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("The first words", finish=None, end=End.STALL)
    await window.say("Tell me something long")
    await window.in_phase(Phase.WRITING)
    await window.write("/nothing fits @this wrods")
    window.press("Return")
    window.type("more")
    window.press("Alt+Up")
    await until(lambda: window.composer_text == "Tell me something long", "nothing came back")
    before = weakref.ref(window.window._writing)

    await speak(window, "de")
    await until(lambda: before() is None, "something keeps the window before")
    strip = window.window.main.pane.composer.queue.list
    assert [strip.item(row).text() for row in range(strip.count())] == ["/nothing fits @this wrods"]
    window.core.preferences.set(SPELLING, "off")
    window.core.models.changed.emit("")
    window.type(" and more")
    assert window.can("queue.edit")
