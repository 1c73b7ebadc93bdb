"""Everything that is read or recognised stands out enough from what it stands on, in all themes with all accents."""

from collections.abc import Iterator, Mapping

import pytest

from desktop_ai.catalog.settings import ACCENT
from desktop_ai.ui.theme.accents import ACCENTS, with_accent
from desktop_ai.ui.theme.colours import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours
from desktop_ai.ui.theme.contrast import mixed, ratio, readable
from desktop_ai.ui.theme.pairings import LEAST_FOR_MARKS, LEAST_FOR_WORDS, MARKS, WORDS

# What systems have for an accent: too light for a light theme, too dark for a dark one, and in between.
OF_SYSTEMS = ("#ffd60a", "#001a4d", "#3daee9", "#ffffff", "#000000", "#777777")
SELECTION = {False: 0.22, True: 0.32}


def themes() -> Iterator[tuple[str, Colours]]:
    for base in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST):
        for accent in (str(ACCENT.default), *ACCENTS):
            yield f"{base.name}, {accent}", with_accent(base, accent)
        for system in OF_SYSTEMS:
            yield f"{base.name}, {system}", with_accent(base, "system", system)


def too_near(colours: Colours, pairings: Mapping[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{name} on {ground}: {found:.2f}"
        for name, grounds in pairings.items()
        for ground in grounds
        if (found := ratio(getattr(colours, name), getattr(colours, ground))) < least
    ]


@pytest.mark.parametrize("colours", [pytest.param(theme, id=name) for name, theme in themes()])
def test_words_and_marks_stand_out(colours: Colours) -> None:
    assert too_near(colours, WORDS, LEAST_FOR_WORDS) == []
    assert too_near(colours, MARKS, LEAST_FOR_MARKS) == []
    # What is selected in the conversation: a film of the accent over the page.
    selected = mixed(colours.accent, colours.background, SELECTION[colours.is_dark])
    assert ratio(colours.text, selected) >= LEAST_FOR_WORDS


@pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda colours: colours.name)
def test_in_high_contrast_words_stand_out_much_more(colours: Colours) -> None:
    for words in ("text", "dim", "faint", "danger", "accent"):
        assert ratio(getattr(colours, words), colours.background) >= 7


def test_every_accent_that_can_be_chosen_is_there() -> None:
    assert set(ACCENT.choices) == {ACCENT.default, *ACCENTS, "system"}


def test_the_measure_is_that_of_the_standard() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_a_shade_is_as_near_to_the_colour_as_can_be_read() -> None:
    assert readable("#004d3b", ("#ffffff",), 4.5) == "#004d3b"
    found = readable("#ffd60a", ("#ffffff",), 4.5)
    assert 4.5 <= ratio(found, "#ffffff") < 4.8
