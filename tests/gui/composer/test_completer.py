"""Completing what is typed after `/` and `@`, by real keys in the real window."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop_ai.core.message import FilePart
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def lines(window: WindowDriver) -> list[str]:
    """What is offered; nothing while nothing is."""
    completing = window.window._writing.__dict__.get("completing")
    popup = completing.completer._popup if completing is not None else None
    return (
        [choice.title for choice in popup._model.choices] if popup is not None and popup.isVisible() else []
    )


def chosen(window: WindowDriver) -> str:
    choice = window.window._writing.completing.completer._popup.choice
    return choice.title if choice is not None else ""


async def test_a_preset_is_chosen_with_a_few_letters_and_enter(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.write("/")
    assert len(lines(window)) == len(window.core.presets.all())
    first = chosen(window)
    window.press("Down")
    assert chosen(window) != first
    window.press("Up")
    window.press("Up")  # round to the last one
    assert chosen(window) == lines(window)[-1]
    window.type(window.core.presets.all()[1].title[:4].lower())
    wanted = chosen(window)
    window.press("Return")
    assert window.composer_text == ""
    assert not lines(window)
    preset = window.core.presets.find(window.chat.conversation.setup.preset)
    assert preset is not None
    assert preset.title == wanted
    assert not server.chats


async def test_esc_goes_on_writing_and_the_keys_are_the_composers_again(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.write("/")
    assert lines(window)
    window.press("Esc")
    assert not lines(window)
    assert window.window.main.pane.composer.edit.hasFocus()
    window.type("c")
    assert not lines(window)
    window.press("Return")
    await until(lambda: server.chats, "it was not sent")
    assert server.chats[-1].messages[-1]["content"] == "/c"
    await window.replied()


async def test_what_fits_nothing_and_what_is_no_sign_is_text(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    for text in ("/zzqqxx", "/usr/bin", "a / b", "me@example.org"):
        window.window.main.pane.composer.set_text("")
        await window.write(text)
        assert not lines(window), text
    window.window.main.pane.composer.set_text("/")  # the draft of another conversation, say
    assert not lines(window)


async def test_a_model_is_switched_to_and_another_conversation_attached(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("Tell me of rivers")
    rivers = window.chat.conversation
    window.act("conversation.new")
    await window.core.models.refresh(window.chat.account)
    model = window.core.models.known(window.chat.account)[-1].id
    await window.write(f"Ask @{model}")
    assert chosen(window) == model
    window.press("Tab")
    assert window.composer_text == "Ask "
    assert window.chat.resolved.model == model
    window.press("Ctrl+Z")
    assert window.composer_text == f"Ask @{model}"
    window.press("Ctrl+A")
    window.type("As in @riv")
    await until(lambda: chosen(window) == rivers.title, "the conversation is not offered")
    window.press("Return")
    await until(lambda: window.composer_text == f"As in “{rivers.title}”", "it was not named")
    await until(lambda: window.chat.attached.all, "it was not attached")
    part = window.chat.attached.all[0].part
    assert isinstance(part, FilePart)
    assert part.name == f"{rivers.title}.txt"
    assert "You:\nTell me of rivers" in part.text
    assert "scripted reply" in part.text


async def test_an_input_method_that_composes_has_its_keys_for_itself(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.write("/")
    edit = window.window.main.pane.composer.edit
    QApplication.sendEvent(edit, QInputMethodEvent("ni", []))
    before = chosen(window)
    for key in ("Down", "Return", "Esc"):
        window.press(key)
    assert chosen(window) == before
    assert edit.is_composing
    assert window.composer_text == "/"
