"""A preset is chosen by keys, and every request carries what it says and what the conversation says instead."""

from __future__ import annotations

from typing import Any

from desktop_ai.core.parameters import NOT_SENT, Sampling
from desktop_ai.core.preset import Exchange, Preset
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

CREATIVE = {"temperature": 1.25, "top_p": 0.9, "presence_penalty": 0.5, "frequency_penalty": 0.3}


def parameters(server: ScriptedServer) -> dict[str, Any]:
    """The parameters of the last request."""
    usual = ("model", "messages", "stream", "stream_options")
    return {name: value for name, value in server.chats[-1].body.items() if name not in usual}


async def chosen(window: WindowDriver, letters: str) -> None:
    window.press("Ctrl+Shift+P")
    await window.choose_in_palette(letters)
    await until(lambda: window.chat.resolved.preset, "no preset was chosen")


async def test_the_values_of_a_preset_are_sent_one_is_changed_and_taken_back(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    window.window.main.resize(1400, 900)
    await window.talk_to(server.url)
    await chosen(window, "creative")
    await window.ask("Tell me a story")
    assert parameters(server) == CREATIVE
    window.press("Ctrl+Shift+T")
    window.press("Left")
    await window.ask("Another one")
    assert parameters(server) == {**CREATIVE, "temperature": 1.2}
    window.press("Ctrl+Shift+T")
    window.press("Del")
    await window.ask("And one more")
    assert parameters(server) == CREATIVE
    window.press("Ctrl+Shift+T")
    window.press("Del")
    await window.ask("The last one")
    assert parameters(server) == {name: value for name, value in CREATIVE.items() if name != "temperature"}
    saved = await window.saved()
    assert saved["setup"]["preset"] == "creative-writing"
    assert saved["setup"]["left_out"] == ["temperature"]
    replies = [message["reply"] for message in saved["messages"] if "reply" in message]
    assert {reply["preset"] for reply in replies} == {"creative-writing"}
    assert replies[0]["parameters"] == CREATIVE


async def test_another_start_finds_preset_and_conversation_as_they_were(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    example = Exchange("Seven?", "7", "Ann", "Bo")
    window.core.presets.add("Teacher", Preset("", "", "Explain.", (example,), sampling=Sampling(top_p=0.5)))
    await chosen(window, "teacher")
    await window.ask("Eight?")
    await window.close()
    again = await start()
    await again.open_conversation("Eight?")
    await again.ask("Nine?")
    assert parameters(server) == {"top_p": 0.5}
    assert [(one["role"], one.get("name", ""), one["content"]) for one in server.chats[-1].messages[:4]] == [
        ("system", "", "Explain."),
        ("user", "Ann", "Seven?"),
        ("assistant", "Bo", "7"),
        ("user", "", "Eight?"),
    ]


async def test_what_another_program_changes_about_a_preset_counts_when_the_window_is_in_front_again(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    window.window.main.resize(1400, 900)
    await window.talk_to(server.url)
    await chosen(window, "summary")
    path = window.core.paths.settings.with_name("presets.json")
    path.write_text('{"presets": {"summary": {"title": "Gist", "sampling": {"temperature": 0.1}}}}', "utf-8")
    window.window.main.activated.emit()
    await until(lambda: window.chat.resolved.sampling.top_p is NOT_SENT, "nobody noticed")
    assert window.sees("Gist")
    await window.ask("Long text")
    assert parameters(server) == {"temperature": 0.1}
