"""Choosing presets, making them of conversations, and keeping defaults, as the window does it."""

from __future__ import annotations

import msgspec

from desktop_ai.core.parameters import NOT_SENT, Sampling
from desktop_ai.core.preset import Preset
from desktop_ai.core.scope import Defaults
from desktop_ai.services.scopes import ModelPlace
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


async def opened(start: Programs, server: ScriptedServer) -> WindowDriver:
    window = await start()
    await window.talk_to(server.url)
    window.chat.change_setup(msgspec.structs.replace(window.chat.conversation.setup, model="scripted-model"))
    return window


def set_here(window: WindowDriver, instructions: str = "", **values: float) -> None:
    setup = window.chat.conversation.setup
    sampling = Sampling(**values)  # type: ignore[arg-type]
    window.chat.change_setup(msgspec.structs.replace(setup, instructions=instructions, sampling=sampling))


async def choose(window: WindowDriver, title: str) -> None:
    window.press("Ctrl+Shift+P")
    await window.see_palette("Preset of this conversation")
    await window.choose_in_palette(title)
    preset = next((one.id for one in window.core.presets.all() if one.title == title), "")
    await until(
        lambda: window.chat.conversation.setup.preset == preset,
        lambda: f"it was not chosen, but {window.chat.conversation.setup.preset}",
    )


async def test_a_preset_is_chosen_by_a_few_letters_and_given_up_again(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    window.press("Ctrl+Shift+P")
    await window.see_palette()
    assert window.sees("Temperature 0.15 · Top p 0.7")
    await window.choose_in_palette("fact")
    await until(lambda: window.chat.resolved.preset == "factual-answer", "it was not chosen")
    await choose(window, "No preset")
    assert window.chat.resolved.sampling == Sampling()


async def test_the_chosen_preset_is_said_where_everybody_looks(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    window.act("pane.inspector")
    await choose(window, "Summary")
    await window.see("Preset: Summary")


async def test_a_preset_whose_account_is_gone_says_so_and_changes_nothing_about_the_model(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    before = window.chat.account.id
    window.core.presets.add("Lost", Preset("", "", "Rhyme.", account="gone", model="gone-model"))
    await choose(window, "Lost")
    await window.be_told("The account of “Lost” is not there any more")
    assert (window.chat.account.id, window.chat.resolved.model) == (before, "scripted-model")
    assert window.chat.resolved.instructions == "Rhyme."


async def test_escape_leaves_the_preset_as_it_was(start: Programs, server: ScriptedServer) -> None:
    window = await opened(start, server)
    await choose(window, "Summary")
    window.act("preset.choose")
    await window.see_palette()
    window.press("Up")
    window.press("Esc")
    assert window.chat.resolved.preset == "summary"


async def test_values_that_hide_those_of_the_preset_are_told_and_can_be_given_up(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    set_here(window, temperature=0.7, max_tokens=50)
    await choose(window, "Summary")
    await window.be_told("This conversation keeps its own values for: Temperature.")
    assert window.chat.resolved.sampling.temperature == 0.7
    window.press("Ctrl+Shift+I")
    assert window.chat.resolved.sampling.temperature == 0.45
    assert window.chat.resolved.sampling.max_tokens is NOT_SENT


async def test_what_was_given_up_comes_back_with_the_same_key(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    set_here(window, "A long text that took an hour.", temperature=0.7)
    window.press("Ctrl+Shift+I")
    assert window.chat.resolved.instructions == ""
    await window.be_told("The same once more brings them back.")
    window.press("Ctrl+Shift+I")
    assert window.chat.resolved.instructions == "A long text that took an hour."
    assert window.chat.resolved.sampling == Sampling(temperature=0.7)


async def test_a_conversation_is_saved_as_a_preset_and_uses_it(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    await choose(window, "Summary")
    set_here(window, "Rhyme.", temperature=0.7)
    window.press("Ctrl+Shift+S")
    await window.see_palette("Title of a new preset")
    await window.choose_in_palette("Poet")
    await window.be_told("“Poet” has the instructions, model and parameters")
    poet = window.core.presets.named("Poet")
    values = Sampling(temperature=0.7, top_p=0.85, presence_penalty=0.2, frequency_penalty=0.1)
    assert (poet.instructions, poet.sampling, poet.model) == ("Rhyme.", values, "scripted-model")
    assert poet.account == window.chat.account.id
    setup = window.chat.conversation.setup
    assert (setup.preset, setup.instructions, setup.sampling) == (poet.id, "", Sampling())
    assert window.chat.resolved.sampling == values


async def test_a_conversation_is_put_into_a_preset_that_there_is(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    poet = window.core.presets.add("Poet", Preset("", "", "Rhyme.", sampling=Sampling(temperature=1.0)))
    await choose(window, "Poet")
    set_here(window, temperature=1.5)
    window.act("preset.save")
    await window.see_palette()
    window.press("Return")
    await until(lambda: window.core.presets.named("Poet").sampling.temperature == 1.5, "it was not changed")
    assert window.core.presets.named("Poet").instructions == "Rhyme."
    assert window.core.presets.named("Poet").id == poet.id
    former = window.core.presets.restore_last()
    assert former is not None
    assert former.sampling.temperature == 1.0
    assert window.chat.conversation.setup.sampling == Sampling()


async def test_a_title_that_looks_like_a_key_is_refused(start: Programs, server: ScriptedServer) -> None:
    window = await opened(start, server)
    set_here(window, temperature=1.5)
    window.act("preset.save")
    await window.see_palette()
    await window.choose_in_palette("sk-proj-abcdefgh12345678ABCDEFGH")
    await window.be_told("This looks like a key")
    assert len(window.core.presets.all()) == 6
    assert window.chat.conversation.setup.sampling == Sampling(temperature=1.5)


async def test_new_conversations_begin_with_this_ones_preset(start: Programs, server: ScriptedServer) -> None:
    window = await opened(start, server)
    await choose(window, "Summary")
    window.press("Ctrl+Shift+D")
    await window.be_told("New conversations begin with “Summary”.")
    await window.ask("Hello")
    window.act("conversation.new")
    assert window.chat.is_empty
    assert window.chat.resolved.preset == "summary"
    assert not window.chat.is_prepared
    await choose(window, "No preset")
    window.act("preset.use_for_new")
    await window.be_told("New conversations begin without a preset.")


async def test_values_are_kept_as_the_default_and_for_a_model(
    start: Programs, server: ScriptedServer
) -> None:
    window = await opened(start, server)
    set_here(window, "Be kind.", temperature=0.7)
    window.press("Shift+F9")
    await window.be_told("These values hold wherever nothing else is said.")
    assert window.core.scopes.default == Defaults("Be kind.", Sampling(temperature=0.7))
    setup = window.chat.conversation.setup
    assert (setup.instructions, setup.sampling) == ("", Sampling())
    assert window.chat.resolved.sampling.temperature == 0.7
    set_here(window, top_p=0.5)
    window.press("Ctrl+F9")
    await window.be_told("These values hold wherever scripted-model is used.")
    place = ModelPlace(window.chat.account.id, "scripted-model")
    assert window.core.scopes.of_model(place).sampling == Sampling(temperature=0.7, top_p=0.5)
    assert window.chat.conversation.setup.sampling == Sampling()


async def test_what_is_not_there_cannot_be_kept_or_given_up(start: Programs, server: ScriptedServer) -> None:
    window = await opened(start, server)
    window.act("defaults.keep")
    await window.be_told("There are no values here that could be kept")
    window.act("parameters.inherit")
    await window.be_told("This conversation has no values of its own.")
    assert window.core.scopes.default.is_empty
