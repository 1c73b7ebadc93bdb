"""Everything can be found in the palette, what is used most first, and what it asks for is asked in it."""

from functools import partial

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.catalog.settings import SETTINGS, THEME, WIDE_COLUMN, ZOOM
from desktop_ai.services.palette_use import KEY, PaletteUse
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.choice_list import ChoiceModel
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def lines(window: WindowDriver) -> list[Choice]:
    """What the palette shows."""
    model = window.window.panels.palette.list.model()
    return [model.index(row, 0).data(ChoiceModel.ChoiceRole) for row in range(model.rowCount())]


def titles(window: WindowDriver) -> list[str]:
    return [line.title for line in lines(window)]


async def look_for(window: WindowDriver, letters: str) -> None:
    """Open the palette and type."""
    if window.window.panels.open_panel is None:
        window.press("Ctrl+K")
    await window.see_palette("What would you like to do?")
    window.press("Ctrl+A")
    window.type(letters)


async def test_settings_presets_and_folders_are_found_by_their_names(start: Programs) -> None:
    window = await start()
    await window.core.library.folder_list.keep(["Work", "Work/Grants"])
    for letters, context in (
        ("wide column", "Setting · Reading"),
        ("creative", "Preset"),
        ("grants", "Folder · Work"),
    ):
        await look_for(window, letters)
        assert context in [line.context for line in lines(window)]


async def test_every_setting_that_is_offered_is_in_the_palette_with_what_it_says(start: Programs) -> None:
    window = await start()
    await look_for(window, ",")
    shown = {line.title: line.note for line in lines(window)}
    offered = {str(setting.title) for setting in window.window.settings().all()}
    assert set(shown) == offered
    assert len(offered) > len(SETTINGS) / 2
    assert shown[str(ZOOM.title)] == "100 %"
    assert shown[str(WIDE_COLUMN.title)] == "off"


async def test_a_switch_a_choice_and_a_number_are_asked_for_in_the_palette(start: Programs) -> None:
    window = await start()
    value = window.core.preferences.value
    await look_for(window, ",wide column")
    window.press("Return")
    await window.see_palette("Wide column")
    assert titles(window) == ["on", "off"]
    window.type("on")
    window.press("Return")
    await until(lambda: value(WIDE_COLUMN) is True, "the switch was not taken")
    await look_for(window, ",theme")
    window.press("Return")
    await window.see_palette("Theme")
    window.type("dark")
    window.press("Return")
    await until(lambda: value(THEME) == "dark", "the choice was not taken")
    await look_for(window, ",size of the conversation")
    window.press("Return")
    await window.see_palette("Size of the conversation")
    window.press("Ctrl+A")
    window.type("9")
    window.press("Return")
    await window.see("It has to be from 50 to 300.")
    window.type("0")
    window.press("Return")
    await until(lambda: value(ZOOM) == 90, "the number was not taken")


async def test_leaving_a_setting_as_it_is_changes_nothing(start: Programs) -> None:
    window = await start()
    await look_for(window, ",theme")
    window.press("Return")
    await window.see_palette("Theme")
    chosen = window.window.panels.palette.chosen
    assert chosen is not None
    assert chosen.title == "As the system"
    window.press("Esc")
    assert window.core.history.to_undo is None


async def test_a_sign_looks_among_things_of_one_kind(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("A conversation about themes")
    await window.saved()
    await look_for(window, "theme")
    assert len({line.sign for line in lines(window)}) > 1
    for sign, expected in ((">", "Theme: dark"), ("#", "A conversation about themes"), (",", "Theme")):
        await look_for(window, f"{sign}theme")
        assert expected in titles(window)
        assert {line.sign for line in lines(window)} == {sign}
    assert "> actions" in window.visible_text()


async def test_a_model_of_an_account_with_a_list_is_switched_to(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    window.press("F5")
    await until(lambda: window.core.models.names(window.chat.account), "no list of models came")
    name = window.core.models.names(window.chat.account)[0]
    await look_for(window, f"@{name}")
    assert titles(window)[0] == name
    window.press("Return")
    await until(lambda: window.chat.resolved.model == name, "the model was not switched to")


async def test_a_preset_and_a_folder_are_gone_to(start: Programs) -> None:
    window = await start()
    await look_for(window, "/creative")
    window.press("Return")
    await until(lambda: window.chat.conversation.setup.preset, "no preset was chosen")
    await window.core.library.folder_list.keep(["Work", "Work/Grants"])
    await look_for(window, "#grants")
    window.press("Return")
    sidebar = window.window.main.sidebar
    await until(lambda: sidebar.target_folder == "Work/Grants", "the folder was not gone to")


async def test_what_was_taken_last_stands_first_while_nothing_is_typed(start: Programs) -> None:
    window = await start()
    await look_for(window, "theme: light")
    window.press("Return")
    await look_for(window, ">model: ")
    window.press("Esc")
    await look_for(window, "number the lines")
    window.press("Return")
    await window.see_palette("Number the lines of code")
    window.press("Esc")
    window.press("Ctrl+K")
    await window.see_palette("What would you like to do?")
    assert titles(window)[:2] == ["Number the lines of code", "Theme: light"]
    assert {line.group for line in lines(window)[:2]} == {"Recently used"}
    assert titles(window).count("Theme: light") == 1
    window.press("Esc")
    await window.close()
    again = await start(window.directory)
    again.press("Ctrl+K")
    await again.see_palette()
    assert titles(again)[0] == "Number the lines of code"


def weighs(window: WindowDriver, id: str, least: int) -> bool:
    return PaletteUse(window.core.preferences).weights().get(id, 0) > least - 0.5


async def test_what_is_used_often_comes_before_what_fits_as_well(start: Programs) -> None:
    window = await start()
    await look_for(window, ">theme")
    assert titles(window)[0] != "Theme: as the system"
    for times in range(1, 4):
        await look_for(window, "theme: as the system")
        window.press("Return")
        await until(partial(weighs, window, "theme.system", times), "it was not remembered")
    await look_for(window, ">theme")
    assert titles(window)[0] == "Theme: as the system"


async def test_nothing_is_remembered_of_a_temporary_conversation(start: Programs) -> None:
    window = await start()
    window.act("conversation.new_temporary")
    await window.ask("A secret question")
    id = window.chat.conversation.id
    window.act("conversation.new")
    await look_for(window, "a secret")
    assert lines(window)[0].id == id
    window.press("Return")
    await until(lambda: window.chat.conversation.id == id, "it was not opened")
    assert id not in str(window.core.preferences.remembered(KEY))


async def test_an_action_is_shown_with_the_key_in_force_and_only_when_it_can_be_done(start: Programs) -> None:
    window = await start()
    window.core.bindings.bind("conversation.new", ["Alt+D"])
    await look_for(window, ">new conversation")
    assert lines(window)[0].key == "Alt+D"
    await look_for(window, ">stop the reply")
    assert "reply.stop" not in [line.id for line in lines(window)]
    assert not window.can("reply.stop")
    assert ACTION_OF["reply.stop"].key == "Esc"


async def test_letters_that_find_nothing_are_told_and_nothing_breaks(start: Programs) -> None:
    window = await start()
    for letters in ("#", "@zzz", "zzqq xxjj"):
        await look_for(window, letters)
        await window.see("Nothing fits. Esc goes back.")
        window.press("Return")
        assert window.window.panels.open_panel is window.window.panels.palette
    window.press("Esc")
    window.type("x")
    assert window.composer_text == "x"
