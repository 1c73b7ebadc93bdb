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


def test_numbers_are_shown_as_english_shows_them_unless_their_place_says_how() -> None:
    text = N_("{count} characters in {seconds:.1f} s, {share:d} %")
    assert str(text.fill(count=1234567, seconds=2.04, share=1200)) == "1,234,567 characters in 2.0 s, 1200 %"


def test_a_sentence_can_stand_in_another_one() -> None:
    inner = N_("{count} models").fill(count=1000)
    assert str(N_("It has {what}.").fill(what=inner)) == "It has 1,000 models."


def test_what_a_word_means_is_kept_when_it_is_filled() -> None:
    assert N_("Key {name}", "of a keyboard").fill(name="F4").meaning == "of a keyboard"
