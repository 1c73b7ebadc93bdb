"""The panel of presets and defaults, by keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_ai.catalog.actions.table import ACTIONS
from desktop_ai.catalog.presets import PRESET_OF, PRESETS
from desktop_ai.core.parameters import NOT_SENT, Sampling
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.scope import Defaults
from desktop_ai.services.scopes import ModelPlace
from desktop_ai.ui.presets.presets_panel import LIST_WIDTH, PresetsPanel
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

TITLES = [preset.title for preset in PRESETS]


async def opened(start: Programs, title: str = "") -> tuple[WindowDriver, PresetsPanel]:
    window = await start()
    window.window.main.resize(1400, 900)
    window.press("F9")
    panel = window.window.panels.presets
    assert panel.list.hasFocus()
    if title:
        panel.show_preset(window.core.presets.named(title).id)
    return window, panel


def lines(panel: PresetsPanel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def write(window: WindowDriver, field: QWidget, text: str) -> None:
    """Type into a field in the place of what it holds, and leave it."""
    field.setFocus()
    window.press("Ctrl+A")
    window.type(text)
    window.window.panels.presets.list.setFocus()


async def test_everything_that_ships_is_listed_with_the_defaults_below(start: Programs) -> None:
    _, panel = await opened(start)
    assert lines(panel) == [*TITLES, "Defaults", "Every conversation"]
    assert panel.preset == PRESETS[0]


async def test_a_preset_is_made_and_filled_in(start: Programs) -> None:
    window, panel = await opened(start)
    window.press("Alt+W")
    await until(panel.form.title.hasFocus, "no preset was made")
    window.type("Poet")
    write(window, panel.form.instructions, "Rhyme.")
    slider = panel.form.parameters.editors["temperature"]
    slider.groove.setFocus()
    window.press("Right")
    made = window.core.presets.named("Poet")
    assert (made.instructions, made.sampling) == ("Rhyme.", Sampling(temperature=0.75))
    assert "Poet" in lines(panel)
    assert panel.preset == made


async def test_what_is_being_written_is_kept_when_the_panel_closes(start: Programs) -> None:
    window, panel = await opened(start, "Summary")
    panel.form.instructions.setFocus()
    window.type("Five words.")
    window.press("Esc")
    assert not panel.isVisible()
    assert window.core.presets.named("Summary").instructions == "Five words."


async def test_examples_are_written_moved_and_removed(start: Programs) -> None:
    window, panel = await opened(start, "Summary")
    examples = panel.form.examples
    for number, words in enumerate(("One", "Two")):
        examples.add.setFocus()
        window.press("Space")
        assert examples.rows[number].texts["user"].hasFocus()
        window.type(f"{words}?")
        window.press("Tab")
        window.press("Tab")
        assert examples.rows[number].texts["assistant"].hasFocus()
        window.type(f"{words}!")
    write(window, examples.rows[0].names["user_name"], "Ann")

    def kept() -> tuple[Exchange, ...]:
        return window.core.presets.named("Summary").examples

    assert kept() == (Exchange("One?", "One!", "Ann"), Exchange("Two?", "Two!"))
    window.click("Move example 2 up")
    assert kept() == (Exchange("Two?", "Two!"), Exchange("One?", "One!", "Ann"))
    assert examples.rows[1].names["user_name"].text() == "Ann"
    window.click("Remove example 1")
    assert kept() == (Exchange("One?", "One!", "Ann"),)
    assert examples.rows[0].texts["user"].toPlainText() == "One?"


async def test_the_last_answer_of_the_conversation_becomes_an_example(
    start: Programs, server: ScriptedServer
) -> None:
    window, panel = await opened(start, "Summary")
    window.press("Alt+T")
    await until(panel.form.complaint.isVisible, "nothing was said")
    assert window.core.presets.named("Summary").examples == ()
    window.press("Esc")
    await window.talk_to(server.url)
    server.reply("It is 56.")
    await window.ask("What is 7 × 8?")
    server.reply("")
    await window.ask("And 8 × 8?")
    window.press("F9")
    panel.show_preset("summary")
    panel.form.examples.take.setFocus()
    window.press("Space")
    assert window.core.presets.named("Summary").examples == (Exchange("What is 7 × 8?", "It is 56."),)
    assert panel.form.examples.rows[0].texts["assistant"].toPlainText() == "It is 56."


async def test_a_name_that_cannot_be_sent_is_refused_where_it_stands_and_the_rest_is_kept(
    start: Programs,
) -> None:
    window, panel = await opened(start, "Summary")
    panel.form.examples.add.setFocus()
    window.press("Space")
    row = panel.form.examples.rows[0]
    write(window, row.names["user_name"], "Ann Lee")
    assert row.complaint.isVisible()
    assert row.names["user_name"].text() == "Ann Lee"
    write(window, row.texts["user"], "Hello?")
    assert window.core.presets.named("Summary").examples == (Exchange("Hello?"),)
    write(window, row.names["user_name"], "Ann_Lee")
    assert not row.complaint.isVisible()
    assert window.core.presets.named("Summary").examples == (Exchange("Hello?", user_name="Ann_Lee"),)


async def test_a_title_that_is_none_is_refused_where_it_stands(start: Programs) -> None:
    window, panel = await opened(start, "Summary")
    panel.form.title.setFocus()
    window.press("Ctrl+A")
    window.press("Del")
    panel.list.setFocus()
    assert panel.form.complaint.isVisible()
    assert "Summary" in lines(panel)
    write(window, panel.form.title, "Gist")
    assert not panel.form.complaint.isVisible()
    assert "Gist · changed" in lines(panel)


async def test_a_shipped_preset_can_be_reset(start: Programs) -> None:
    window, panel = await opened(start, "Summary")
    assert not panel.form.buttons["reset"].isVisible()
    write(window, panel.form.instructions, "Short.")
    assert "Summary · changed" in lines(panel)
    window.click("R&eset")
    assert window.core.presets.find("summary") == PRESET_OF["summary"]
    assert panel.form.instructions.toPlainText() == ""
    assert "Summary" in lines(panel)


async def test_presets_are_moved_copied_deleted_and_brought_back(start: Programs) -> None:
    window, panel = await opened(start, "Conversation")
    window.press("Alt+Up")
    assert lines(panel)[1:3] == ["Conversation", "Technical description"]
    window.press("Alt+D")
    await until(panel.form.title.hasFocus, "no copy was made")
    assert lines(panel)[2] == "Conversation (copy)"
    panel.list.setFocus()
    window.press("Del")
    assert "Conversation (copy)" not in lines(panel)
    assert panel.preset is not None
    window.press("Alt+B")
    await until(lambda: lines(panel)[2] == "Conversation (copy)", "it did not come back")
    assert panel.preset is not None
    assert panel.preset.title == "Conversation (copy)"
    assert not panel._buttons["back"].isVisible()


async def test_enter_uses_a_preset_in_the_conversation(start: Programs) -> None:
    window, panel = await opened(start)
    window.press("Down")
    window.press("Return")
    assert not panel.isVisible()
    assert window.chat.resolved.preset == PRESETS[1].id


async def test_new_conversations_begin_with_the_preset_that_is_chosen_for_them(start: Programs) -> None:
    window, panel = await opened(start, "Summary")
    window.press("Alt+G")
    await until(lambda: "Summary · for new" in lines(panel), "it was not chosen")
    window.press("Esc")
    window.act("conversation.new")
    assert window.chat.resolved.sampling.temperature == 0.45


async def test_the_model_of_a_preset_is_chosen_and_left_open_again(start: Programs) -> None:
    window, panel = await opened(start, "Summary")
    panel.form.model.setFocus()
    window.press("Space")
    await window.see_palette("Account of “Summary”")
    await window.choose_in_palette("OpenAI")
    await window.see_palette("Model of “Summary”")
    await window.choose_in_palette("gpt-x")
    await until(panel.isVisible, "the panel did not come back")
    summary = window.core.presets.named("Summary")
    assert (summary.account, summary.model) == ("openai", "gpt-x")
    assert window.sees("gpt-x · OpenAI")
    assert panel.form.model.hasFocus()
    window.press("Space")
    await window.see_palette("Account of")
    window.press("Up")
    window.press("Esc")
    await until(panel.isVisible, "the panel did not come back")
    assert window.core.presets.named("Summary").model == "gpt-x"
    window.press("Space")
    await window.choose_in_palette("Any model")
    await until(panel.isVisible, "the panel did not come back")
    assert window.core.presets.named("Summary").model == ""


async def test_defaults_are_changed_and_forgotten_in_the_same_place(start: Programs) -> None:
    window, panel = await opened(start)
    place = ModelPlace("openai", "gpt-x")
    window.core.scopes.keep(Defaults(sampling=Sampling(top_p=0.5)), place)
    window.press("End")
    assert panel.form.parameters.editors["top_p"].field.text() == "0.5"
    assert window.sees("gpt-x (OpenAI)")
    assert not panel.form.title.isVisible()
    write(window, panel.form.instructions, "Be brief.")
    assert window.core.scopes.of_model(place) == Defaults("Be brief.", Sampling(top_p=0.5))
    window.press("Up")
    slider = panel.form.parameters.editors["temperature"]
    slider.groove.setFocus()
    window.press("Del")
    assert window.core.scopes.default.left_out == ("temperature",)
    window.press("Right")
    assert window.core.scopes.default == Defaults(sampling=Sampling(temperature=0.75))
    window.press("Del")
    assert window.core.scopes.default.sampling.temperature is NOT_SENT
    panel.list.setFocus()
    window.press("End")
    window.press("Del")
    assert window.core.scopes.models() == []
    assert lines(panel)[-1] == "Every conversation"


async def test_whatever_is_called_long_fits_into_its_place(start: Programs) -> None:
    window, panel = await opened(start)
    long = "W" * 60
    window.core.presets.add(long)
    made = window.core.presets.add(
        f"{long[:50]}2", Preset("", "", "Rhyme.", model="M" * 300, account="openai")
    )
    window.core.presets.remove(window.core.presets.named(long).id)
    place = ModelPlace("openai", "X" * 300)
    window.core.scopes.keep(Defaults(sampling=Sampling(top_p=0.5)), place)
    panel.show_preset(made.id)
    await until(lambda: panel.list.width() == LIST_WIDTH, "the list grew")
    scroll = panel.form.parentWidget()
    assert scroll is not None
    await until(lambda: panel.form.width() <= scroll.width(), "the form grew")
    assert panel._buttons["back"].width() <= LIST_WIDTH
    panel.list.setFocus()
    window.press("End")
    await until(lambda: panel.form.width() <= scroll.width(), "the form grew")
    window.press("Esc")
    window.chat.choose_preset(made)
    inspector = window.window.main.inspector
    assert inspector.widget().minimumSizeHint().width() <= inspector.viewport().width()


async def test_every_button_has_a_letter_of_its_own_that_no_action_of_the_window_has(start: Programs) -> None:
    _, panel = await opened(start)
    buttons = panel.findChildren(QPushButton)
    letters = [keys for button in buttons if (keys := button.shortcut().toString())]
    assert len(letters) == len(set(letters)) == 11
    assert not set(letters) & {key for action in ACTIONS for key in action.keys}


async def test_who_reads_with_the_ears_hears_what_each_field_is(start: Programs) -> None:
    window, panel = await opened(start, "Summary")
    panel.form.examples.add.setFocus()
    window.press("Space")
    row = panel.form.examples.rows[0]
    fields = (panel.list, panel.form.title, panel.form.instructions, panel.form.model, *row.texts.values())
    assert [field.accessibleName() for field in (*fields, *row.names.values())] == [
        "Presets",
        "Title",
        "Instructions",
        "Model: any, as the conversation has it",
        "User of example 1",
        "Assistant of example 1",
        "Name of the user in example 1",
        "Name of the assistant in example 1",
    ]
