"""Where each value comes from, as the inspector says it, and how one returns to what is inherited."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop_ai.core.parameters import NOT_SENT, Sampling
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.scope import Defaults
from desktop_ai.services.scopes import ModelPlace
from desktop_ai.ui.inspector.inspector import Inspector
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

TEACHER = Preset("", "", "Explain each step.", sampling=Sampling(temperature=0.4, presence_penalty=0.3))


async def opened(
    start: Programs, server: ScriptedServer, like: Preset = TEACHER
) -> tuple[WindowDriver, Inspector]:
    """A window in which a conversation uses the preset “Teacher”."""
    window = await start()
    window.window.main.resize(1400, 900)
    await window.talk_to(server.url)
    window.chat.choose_preset(window.core.presets.add("Teacher", like))
    return window, window.window.main.inspector


def value(window: WindowDriver, name: str) -> object:
    return getattr(window.chat.resolved.sampling, name)


async def test_a_value_says_from_which_scope_it_comes(start: Programs, server: ScriptedServer) -> None:
    window, inspector = await opened(start, server)
    place = ModelPlace(window.chat.account.id, window.chat.resolved.model)
    window.core.scopes.keep(Defaults(sampling=Sampling(top_p=0.8)), place)
    window.core.scopes.keep(Defaults(sampling=Sampling(max_tokens=500)))
    assert window.sees("from “Teacher”")
    assert window.sees("from this model's defaults")
    assert window.sees("from the default")
    assert window.sees("Instructions · from “Teacher”")
    sliders = inspector.parameters.editors
    assert sliders["temperature"].field.text() == "0.4"
    assert sliders["presence_penalty"].isVisible()
    assert sliders["temperature"].groove.accessibleDescription() == "0.4, from “Teacher”"


async def test_delete_returns_to_the_inherited_value_then_leaves_it_out_then_returns(
    start: Programs, server: ScriptedServer
) -> None:
    window, inspector = await opened(start, server)
    window.act("parameters.focus")
    window.press("Right")
    assert value(window, "temperature") == 0.45
    assert window.sees("instead of 0.4 from “Teacher”")
    window.press("Del")
    assert value(window, "temperature") == 0.4
    assert not window.sees("instead of 0.4")
    window.press("Del")
    assert value(window, "temperature") is NOT_SENT
    assert window.sees("left out, instead of 0.4 from “Teacher”")
    assert inspector.parameters.editors["temperature"].field.text() == "not sent"
    window.press("Del")
    assert value(window, "temperature") == 0.4


async def test_an_emptied_field_is_not_sent_although_the_preset_has_a_value(
    start: Programs, server: ScriptedServer
) -> None:
    window, inspector = await opened(start, server)
    field = inspector.parameters.editors["temperature"].field
    field.setFocus()
    window.press("Ctrl+A")
    window.press("Del")
    window.press("Return")
    assert value(window, "temperature") is NOT_SENT
    await window.ask("Hello")
    assert "temperature" not in server.chats[-1].body
    assert server.chats[-1].body["presence_penalty"] == 0.3


async def test_instructions_of_the_preset_are_changed_here_emptied_and_taken_back(
    start: Programs, server: ScriptedServer
) -> None:
    window, inspector = await opened(start, server)
    edit = inspector.instructions
    assert edit.toPlainText() == "Explain each step."
    window.act("instructions.focus")
    window.press("Ctrl+End")
    window.type(" Twice.")
    assert window.chat.resolved.instructions == "Explain each step. Twice."
    assert window.sees("Instructions · instead of those from “Teacher”")
    window.press("Ctrl+A")
    window.press("Del")
    assert window.chat.resolved.instructions == ""
    assert edit.toPlainText() == ""
    assert window.sees("Instructions · none, instead of those from “Teacher”")
    window.press("Tab")
    assert inspector.take_back.hasFocus()
    window.press("Space")
    assert edit.toPlainText() == "Explain each step."
    assert not inspector.take_back.isVisible()
    assert window.core.presets.named("Teacher").instructions == "Explain each step."


async def test_instructions_that_were_taken_back_can_be_brought_back(
    start: Programs, server: ScriptedServer
) -> None:
    window, inspector = await opened(start, server)
    window.act("instructions.focus")
    window.press("Ctrl+A")
    window.type("My own words.")
    window.click("Take them back")
    assert window.chat.resolved.instructions == "Explain each step."
    window.act("instructions.focus")
    window.press("Ctrl+Z")
    assert inspector.instructions.toPlainText() == "My own words."
    assert window.chat.resolved.instructions == "My own words."


async def test_instructions_of_another_conversation_are_not_undone_into_this_one(
    start: Programs, server: ScriptedServer
) -> None:
    window, inspector = await opened(start, server, Preset("", ""))
    window.act("instructions.focus")
    window.type("Of the first.")
    await window.ask("Hello")
    window.act("conversation.new")
    assert inspector.instructions.toPlainText() == ""
    window.act("instructions.focus")
    window.press("Ctrl+Z")
    assert window.chat.resolved.instructions == ""


async def test_a_space_before_the_first_word_stays(start: Programs, server: ScriptedServer) -> None:
    window, inspector = await opened(start, server, Preset("", ""))
    window.act("instructions.focus")
    window.type("  Be brief.")
    assert inspector.instructions.toPlainText() == "  Be brief."


async def test_writing_the_inherited_instructions_again_inherits_them(
    start: Programs, server: ScriptedServer
) -> None:
    window, _ = await opened(start, server)
    window.act("instructions.focus")
    window.press("Ctrl+End")
    window.type("!")
    window.press("Backspace")
    assert window.chat.conversation.setup.instructions == ""
    assert window.sees("Instructions · from “Teacher”")


async def test_a_preset_that_changes_is_shown_at_once_and_one_that_goes_is_missed(
    start: Programs, server: ScriptedServer
) -> None:
    window, inspector = await opened(start, server, Preset("", "", examples=(Exchange("2+2?", "4"),)))
    teacher = window.core.presets.named("Teacher")
    assert window.sees("Teacher · 1 example")
    window.core.presets.change(teacher.id, title="Professor", sampling=Sampling(temperature=0.2))
    assert window.sees("from “Professor”")
    assert inspector.parameters.editors["temperature"].field.text() == "0.2"
    window.core.presets.remove(teacher.id)
    await until(lambda: window.sees("A preset that is not there any more"), "nobody misses it")
    assert inspector.parameters.editors["temperature"].field.text() == "not sent"


async def test_the_model_says_when_the_preset_chose_it(start: Programs, server: ScriptedServer) -> None:
    window, _ = await opened(start, server, Preset("", "", model="big-model"))
    titles = [label.text() for label in window.window.main.inspector.findChildren(QLabel)]
    assert "Model · from “Teacher”" in titles
    window.act("model.choose")
    await window.choose_in_palette("other-model")
    await until(lambda: window.chat.resolved.model == "other-model", "it was not chosen")
    assert not window.sees("Model · from")


async def test_a_long_title_is_told_in_few_letters(start: Programs, server: ScriptedServer) -> None:
    window, _ = await opened(start, server)
    teacher = window.core.presets.named("Teacher")
    window.core.presets.change(teacher.id, title="Teacher of mathematics and of everything else")
    assert window.sees("from “Teacher of mathemat…”")
