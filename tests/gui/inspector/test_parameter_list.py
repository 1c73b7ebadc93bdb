"""Parameters that are not always there, and what a model does not take."""

from __future__ import annotations

from desktop_ai.core.parameters import PARAMETER_OF
from desktop_ai.ui.inspector.parameter_list import ParameterList
from desktop_ai.ui.inspector.taking import Note
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

REFUSAL = {"error": {"message": "`temperature` is deprecated for this model.", "type": "invalid"}}


async def opened(start: Programs, server: ScriptedServer) -> tuple[WindowDriver, ParameterList]:
    window = await start()
    window.window.main.resize(1400, 900)
    await window.talk_to(server.url)
    return window, window.window.main.inspector.parameters


def shown(parameters: ParameterList) -> list[str]:
    return [name for name, slider in parameters.editors.items() if slider.isVisible()]


async def test_the_other_parameters_come_and_go_by_key(start: Programs, server: ScriptedServer) -> None:
    window, parameters = await opened(start, server)
    basic = ["temperature", "top_p", "max_tokens"]
    assert shown(parameters) == basic
    window.act("parameters.more")
    assert shown(parameters)[:5] == [*basic, "presence_penalty", "frequency_penalty"]
    assert parameters.editors["presence_penalty"].groove.hasFocus()
    window.press("Tab")
    assert parameters.editors["presence_penalty"].field.hasFocus()
    window.press("Tab")
    assert parameters.editors["frequency_penalty"].groove.hasFocus()
    window.act("parameters.more")
    assert shown(parameters) == basic
    assert parameters.more.hasFocus()


async def test_a_parameter_that_is_sent_is_never_hidden(start: Programs, server: ScriptedServer) -> None:
    window, parameters = await opened(start, server)
    window.act("parameters.more")
    parameters.editors["frequency_penalty"].groove.setFocus()
    window.press("Right")
    window.act("parameters.more")
    assert shown(parameters)[-1] == "frequency_penalty"
    assert "presence_penalty" not in shown(parameters)
    await window.ask("With a penalty")
    assert server.chats[-1].body["frequency_penalty"] > 0
    window.act("conversation.new")
    assert "frequency_penalty" not in shown(parameters)
    await window.open_conversation("With a penalty")
    assert "frequency_penalty" in shown(parameters)


async def test_what_is_said_of_a_parameter_comes_and_goes_with_it(
    start: Programs, server: ScriptedServer
) -> None:
    window, parameters = await opened(start, server)
    parameters.show_notes({"presence_penalty": Note("This model does not take it")})
    assert not window.sees("This model does not take it")
    window.act("parameters.more")
    assert window.sees("This model does not take it")
    window.act("parameters.more")
    assert not window.sees("This model does not take it")


async def test_what_the_model_does_not_take_is_said_and_can_be_tried_again(
    start: Programs, server: ScriptedServer
) -> None:
    window, _ = await opened(start, server)
    window.act("parameters.focus")
    window.press("Right")
    server.fail(400, REFUSAL)
    await window.ask("Warmer")
    await window.see("temperature was not taken")
    await window.see("This model does not take it: it is left out. It said: `temperature` is deprecated")
    window.click("Send it again")
    await until(lambda: not window.sees("This model does not take it"), "it is still said")
    await window.ask("Again")
    assert "temperature" in server.chats[-1].body


async def test_what_has_a_mistake_in_it_is_not_sent_and_a_key_leads_to_it(
    start: Programs, server: ScriptedServer
) -> None:
    window, parameters = await opened(start, server)
    window.act("parameters.more")
    parameters.editors["extra"].entry.setFocus()
    window.type('{"top_k": 40')
    window.act("composer.focus")
    window.type("Hi")
    window.press("Return")
    await window.see("“Extra JSON” has a mistake in it, so nothing was sent. Line 1, column 13")
    assert window.window.main.pane.composer.edit.toPlainText() == "Hi"
    window.press("Ctrl+Shift+T")
    assert parameters.editors["extra"].entry.hasFocus()
    window.press("Ctrl+End")
    window.type("}")
    await window.ask("Again")
    assert server.chats[-1].body["top_k"] == 40


async def test_what_the_service_is_known_not_to_take_is_said_before_sending(
    start: Programs, server: ScriptedServer
) -> None:
    window, parameters = await opened(start, server)
    await window.talk_to(server.url, account="Ollama")
    window.act("parameters.more")
    await window.see("Ollama does not take it.")
    parameters.editors["n"].entry.setFocus()
    window.press("Right")
    await window.see("Ollama does not take it: it is not sent.")
    await window.ask("Two, please")
    assert "n" not in server.chats[-1].body


async def test_all_of_it_is_reached_with_the_tabulator_in_the_order_in_which_it_stands(
    start: Programs, server: ScriptedServer
) -> None:
    window, parameters = await opened(start, server)
    window.act("parameters.more")
    window.act("parameters.focus")
    passed = []
    for _ in range(60):
        focus = window.window.main.focusWidget()
        passed += [name for name, editor in parameters.editors.items() if editor.isAncestorOf(focus)]
        if focus is parameters.more:
            break
        window.press("Tab")
    assert list(dict.fromkeys(passed)) == list(PARAMETER_OF)
    assert parameters.more.hasFocus()
