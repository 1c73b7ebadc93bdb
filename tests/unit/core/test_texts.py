from __future__ import annotations

from desktop_ai.core.texts import N_, Text


def test_a_text_is_shown_with_its_places_filled() -> None:
    assert str(N_("There is no key for {who}.").fill(who="OpenAI")) == "There is no key for OpenAI."


def test_filling_leaves_the_sentence_that_is_translated_as_it_is() -> None:
    template = N_("{count} of {total}")
    filled = template.fill(count=1).fill(total=2)
    assert (str(filled), filled.source) == ("1 of 2", template.source)
    assert template == Text("{count} of {total}")


def test_braces_that_came_from_outside_are_not_places() -> None:
    assert str(N_("It said: {detail}").fill(detail="{who} {0} {")) == "It said: {who} {0} {"
    assert str(N_("Write {} or {name}.")) == "Write {} or {name}."
