"""Parameters that are not always there, and what a model does not take."""

from __future__ import annotations

from desktop_ai.ui.inspector.parameter_list import ParameterList
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
    return [name for name, slider in parameters.sliders.items() if slider.isVisible()]


async def test_the_other_parameters_come_and_go_by_key(start: Programs, server: ScriptedServer) -> None:
    window, parameters = await opened(start, server)
    basic = ["temperature", "top_p", "max_tokens"]
    assert shown(parameters) == basic
    window.act("parameters.more")
    assert shown(parameters)[:5] == [*basic, "presence_penalty", "frequency_penalty"]
    assert parameters.sliders["presence_penalty"].groove.hasFocus()
    window.press("Tab")
    assert parameters.sliders["presence_penalty"].field.hasFocus()
    window.press("Tab")
    assert parameters.sliders["frequency_penalty"].groove.hasFocus()
    window.act("parameters.more")
    assert shown(parameters) == basic
    assert parameters.more.hasFocus()


async def test_a_parameter_that_is_sent_is_never_hidden(start: Programs, server: ScriptedServer) -> None:
    window, parameters = await opened(start, server)
    window.act("parameters.more")
    parameters.sliders["frequency_penalty"].groove.setFocus()
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
    parameters.show_refusals({"presence_penalty": ""})
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
    await window.see("This model does not take it: it is left out.")
    window.click("Send it again")
    await until(lambda: not window.sees("This model does not take it"), "it is still said")
    await window.ask("Again")
    assert "temperature" in server.chats[-1].body
