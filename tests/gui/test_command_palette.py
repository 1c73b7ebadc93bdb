"""The palette: found by a few letters, taken by a key, and nothing of it stays."""

import asyncio
from time import process_time

import pytest
from PySide6.QtCore import QPoint

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.command_palette import CommandPalette
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

FRUITS = [Choice("apple", "Apple"), Choice("banana", "Banana", "yellow"), Choice("cherry", "Cherry")]


class Question:
    """A question that is open in the palette of a window."""

    def __init__(self, window: WindowDriver, answer: "asyncio.Future[str | None]") -> None:
        self.window = window
        self.answer = answer

    @property
    def palette(self) -> CommandPalette:
        return self.window.window.panels.palette

    def shown(self) -> list[str]:
        model = self.palette.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    async def answered(self) -> str | None:
        return await asyncio.wait_for(self.answer, 5)


async def asked(start: Programs, *, takes_typed: bool = False, current: str = "") -> Question:
    window = await start()
    palette = window.window.panels.palette
    answer = palette.choose("Which fruit?", FRUITS, takes_typed=takes_typed, current=current)
    await window.see_palette("Which fruit?")
    return Question(window, answer)


async def test_letters_narrow_the_list_and_enter_takes_the_first(start: Programs) -> None:
    question = await asked(start)
    assert question.shown() == ["Apple", "Banana", "Cherry"]
    question.window.type("bnn")
    assert question.shown() == ["Banana"]
    question.window.press("Return")
    assert await question.answered() == "banana"
    assert question.window.window.panels.open_panel is None


async def test_the_context_of_a_choice_finds_it_too(start: Programs) -> None:
    question = await asked(start)
    question.window.type("yellow")
    assert question.shown() == ["Banana"]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["Down"], "banana"),
        (["Down", "Down"], "cherry"),
        (["Down", "Up"], "apple"),
        (["Up"], "cherry"),
        (["PgDown"], "cherry"),
        (["Down", "Down", "Down"], "apple"),
        (["PgDown", "PgUp"], "apple"),
    ],
)
async def test_the_arrows_move_through_the_list(start: Programs, keys: list[str], expected: str) -> None:
    question = await asked(start)
    for key in keys:
        question.window.press(key)
    question.window.press("Return")
    assert await question.answered() == expected


async def test_what_is_in_force_is_chosen_at_first(start: Programs) -> None:
    question = await asked(start, current="cherry")
    question.window.press("Return")
    assert await question.answered() == "cherry"


async def test_escape_answers_with_nothing_and_gives_the_focus_back(start: Programs) -> None:
    question = await asked(start)
    question.window.type("ban")
    question.window.press("Esc")
    assert await question.answered() is None
    assert question.window.window.main.pane.composer.edit.hasFocus()
    assert question.window.composer_text == ""


@pytest.mark.parametrize("place", ["the composer", "the header", "the welcome", "the list"])
async def test_a_click_elsewhere_closes_it(start: Programs, place: str) -> None:
    question = await asked(start)
    main = question.window.window.main
    widget = {
        "the composer": main.pane.composer.edit.viewport(),
        "the header": main.pane.header,
        "the welcome": main.pane.welcome,
        "the list": main.sidebar,
    }[place]
    corner = widget.rect().bottomLeft() + QPoint(2, -2)
    await question.window.click_at(widget, corner)
    assert await question.answered() is None
    assert not question.palette.isVisible()
    assert main.pane.composer.edit.hasFocus()


async def test_a_click_on_a_line_takes_it(start: Programs) -> None:
    question = await asked(start)
    view = question.palette.list
    place = view.visualRect(view.model().index(2, 0)).center()
    await question.window.click_at(view.viewport(), place)
    assert await question.answered() == "cherry"


async def test_what_is_typed_can_be_the_answer_where_that_makes_sense(start: Programs) -> None:
    question = await asked(start, takes_typed=True)
    question.window.type("dragon-fruit")
    assert question.shown() == ["Use “dragon-fruit”"]
    question.window.press("Return")
    assert await question.answered() == "dragon-fruit"


async def test_a_whole_name_that_is_typed_comes_before_longer_ones(start: Programs) -> None:
    window = await start()
    palette = window.window.panels.palette
    names = ("gpt-4-turbo", "gpt-4o", "gpt-4.1")
    answer = palette.choose("?", [Choice(name, name) for name in names], takes_typed=True)
    question = Question(window, answer)
    window.type("gpt-4")
    assert question.shown() == ["Use “gpt-4”", "gpt-4o", "gpt-4.1", "gpt-4-turbo"]
    palette.edit.clear()
    window.type("gpt-4o")
    assert question.shown() == ["gpt-4o", "gpt-4-turbo"]
    window.press("Return")
    assert await question.answered() == "gpt-4o"


async def test_a_list_that_comes_late_leaves_the_chosen_line_alone(start: Programs) -> None:
    question = await asked(start)
    question.window.press("Down")
    question.palette.offer([Choice("fig", "Fig"), *FRUITS])
    assert question.shown() == ["Fig", "Apple", "Banana", "Cherry"]
    question.window.press("Return")
    assert await question.answered() == "banana"


async def test_what_is_in_force_is_chosen_also_when_the_list_comes_late(start: Programs) -> None:
    window = await start()
    palette = window.window.panels.palette
    question = Question(window, palette.choose("Which fruit?", [], current="cherry"))
    palette.offer(FRUITS)
    window.press("Return")
    assert await question.answered() == "cherry"


def no_spaces(text: str) -> None:
    if " " in text:
        raise BadInput(N_("There is a space in it."), N_("Take it out."))


async def test_what_cannot_be_used_stays_in_the_line_to_be_mended(start: Programs) -> None:
    window = await start()
    palette = window.window.panels.palette
    question = Question(window, palette.ask("An address", note="Without spaces.", check=no_spaces))
    window.type("http://a b")
    window.press("Return")
    assert not question.answer.done()
    assert palette.isVisible()
    assert palette.edit.text() == "http://a b"
    assert window.sees("There is a space in it. Take it out.")
    window.press("Backspace")
    assert window.sees("Without spaces.")
    window.press("Backspace")
    window.press("Return")
    assert await question.answered() == "http://a"
    assert not palette.isVisible()
    window.press("Ctrl+K")
    window.type("x y")
    window.press("Esc")  # the next question has no such check


async def test_a_key_that_was_typed_cannot_be_undone_into_the_line(start: Programs) -> None:
    window = await start()
    palette = window.window.panels.palette
    palette.ask("A key", is_secret=True)
    window.type("sk-secret")
    window.press("Return")
    palette.edit.undo()
    assert palette.edit.text() == ""


async def test_thousands_of_choices_are_searched_at_every_key(start: Programs) -> None:
    window = await start()
    palette = window.window.panels.palette
    many = [
        Choice(f"vendor-{number % 40}/model-{number}", f"vendor-{number % 40}/model-{number}")
        for number in range(20_000)
    ]
    question = Question(window, palette.choose("?", many, takes_typed=True))
    begin = process_time()
    for letter in "model-19":
        window.type(letter)
    assert process_time() - begin < 8 * 0.2  # a key takes a tenth of that; scanning everything anew does not
    assert question.shown()[1] == "vendor-19/model-19"
    assert len(question.shown()) <= 201
    window.press("Esc")


async def test_what_is_typed_is_no_answer_elsewhere(start: Programs) -> None:
    question = await asked(start)
    question.window.type("dragon-fruit")
    await question.window.see("Nothing fits. Esc goes back.")
    question.window.press("Return")
    assert not question.answer.done()
    question.window.press("Esc")


async def test_a_new_question_ends_the_one_before(start: Programs) -> None:
    question = await asked(start)
    second = question.palette.ask("What is your name?")
    assert await question.answered() is None
    await question.window.choose_in_palette("Ada")
    assert await asyncio.wait_for(second, 5) == "Ada"


async def test_a_secret_is_not_shown_and_not_kept_in_the_line(start: Programs) -> None:
    window = await start()
    palette = window.window.panels.palette
    answer = palette.ask("A key", is_secret=True)
    await window.see_palette("A key")
    window.type("sk-secret")
    assert "s" not in palette.edit.displayText()
    window.press("Return")
    assert await asyncio.wait_for(answer, 5) == "sk-secret"
    assert palette.edit.text() == ""


async def test_the_palette_finds_and_does_what_the_program_can_do(start: Programs) -> None:
    window = await start()
    window.press("Ctrl+K")
    await window.choose_in_palette("hide inspector")
    await until(window.window.main.inspector.isHidden, "the palette did not fold the inspector")


async def test_the_key_that_opens_the_palette_closes_it(start: Programs) -> None:
    window = await start()
    window.press("Ctrl+K")
    await window.see_palette()
    window.press("Ctrl+K")
    await until(lambda: window.window.panels.open_panel is None, "the palette stayed")


async def test_what_is_typed_right_after_the_key_goes_into_the_palette(start: Programs) -> None:
    window = await start()
    for key in ("Ctrl+K", "Ctrl+Shift+M", "Ctrl+Shift+A", "Ctrl+Shift+K", "Alt+Shift+L"):
        window.press(key)
        window.type("xyz")
        assert window.window.panels.palette.edit.text().endswith("xyz")
        assert window.composer_text == ""
        window.press("Esc")
