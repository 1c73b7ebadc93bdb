from __future__ import annotations

from desktop_ai.core.parameters import Sampling
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.preset_words import summary, title_of
from desktop_ai.core.scope import INSTRUCTIONS


def test_a_preset_is_told_in_one_line() -> None:
    sampling = Sampling(temperature=0.4, max_tokens=2000, stop=("END",))
    preset = Preset("p", "P", "Rhyme.", (Exchange("Hi", "Ho"),), "openai", "big\nmodel", sampling)
    said = "big model, instructions, 1 example, Temperature 0.4, Maximum tokens 2000"
    assert ", ".join(map(str, summary(preset))) == said


def test_a_preset_that_says_nothing_is_told_with_nothing() -> None:
    assert summary(Preset("p", "P", " ")) == []


def test_what_is_no_parameter_is_the_instructions() -> None:
    assert (str(title_of("top_p")), str(title_of(INSTRUCTIONS))) == ("Top p", "Instructions")
