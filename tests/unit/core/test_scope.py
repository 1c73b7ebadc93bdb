from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop_ai.core.conversation import Setup
from desktop_ai.core.parameters import NOT_SENT, Sampling
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.scope import (
    INSTRUCTIONS,
    MODEL,
    Below,
    Defaults,
    Origin,
    as_defaults,
    inherited,
    resolved,
    settled,
    taken_back,
    with_value,
    without_own,
)

PRESET = Preset("p", "Poems", instructions="Rhyme.", sampling=Sampling(temperature=1.2, top_p=0.9))
MODEL_SAYS = Defaults("Be brief.", Sampling(top_p=0.8, max_tokens=500))
DEFAULT = Defaults("Be kind.", Sampling(max_tokens=900, presence_penalty=0.5))
BELOW = Below(PRESET, MODEL_SAYS, DEFAULT)
OWN = Setup("acc", "m", sampling=Sampling(temperature=0.1), preset="p")


def hot(value: float) -> Sampling:
    return Sampling(temperature=value)


@pytest.mark.parametrize(
    ("own", "preset", "model", "default", "value", "origin"),
    [
        (hot(0.1), hot(0.2), hot(0.3), hot(0.4), 0.1, Origin.CONVERSATION),
        (None, hot(0.2), hot(0.3), hot(0.4), 0.2, Origin.PRESET),
        (None, None, hot(0.3), hot(0.4), 0.3, Origin.MODEL),
        (None, None, None, hot(0.4), 0.4, Origin.DEFAULT),
        (None, None, None, None, NOT_SENT, None),
        ("out", hot(0.2), hot(0.3), hot(0.4), NOT_SENT, Origin.CONVERSATION),
        (None, "out", hot(0.3), hot(0.4), NOT_SENT, Origin.PRESET),
        (None, None, "out", hot(0.4), NOT_SENT, Origin.MODEL),
        (hot(0.0), "out", None, None, 0.0, Origin.CONVERSATION),
    ],
)
def test_the_nearest_scope_that_says_something_counts(
    own: Any, preset: Any, model: Any, default: Any, value: Any, origin: Origin | None
) -> None:
    def said(layer: Any) -> dict[str, Any]:
        left_out = ("temperature",) if layer == "out" else ()
        return {"sampling": layer if isinstance(layer, Sampling) else Sampling(), "left_out": left_out}

    below = Below(Preset("p", "P", **said(preset)), Defaults(**said(model)), Defaults(**said(default)))
    found = resolved(Setup("a", "m", **said(own)), below)
    assert found.sampling.temperature == value
    assert found.origins.get("temperature") is origin


def test_each_value_is_looked_for_by_itself() -> None:
    found = resolved(OWN, BELOW)
    assert found.sampling == Sampling(temperature=0.1, top_p=0.9, max_tokens=500, presence_penalty=0.5)
    assert found.instructions == "Rhyme."
    assert dict(found.origins) == {
        "temperature": Origin.CONVERSATION,
        "top_p": Origin.PRESET,
        "max_tokens": Origin.MODEL,
        "presence_penalty": Origin.DEFAULT,
        INSTRUCTIONS: Origin.PRESET,
        MODEL: Origin.CONVERSATION,
    }
    assert (found.account, found.model, found.preset) == ("acc", "m", "p")


def test_without_scopes_below_a_conversation_is_sent_as_it_stands() -> None:
    found = resolved(Setup("a", "m", "Be good.", Sampling(top_p=0.5)), Below())
    assert (found.instructions, found.sampling, found.examples) == ("Be good.", Sampling(top_p=0.5), ())


def test_blank_instructions_say_nothing() -> None:
    assert resolved(msgspec.structs.replace(OWN, instructions=" \n"), BELOW).instructions == "Rhyme."


@pytest.mark.parametrize(
    ("chosen", "model", "origin"),
    [("", "gpt", Origin.PRESET), ("gpt", "gpt", Origin.PRESET), ("other", "other", Origin.CONVERSATION)],
)
def test_a_model_is_the_conversations_own_or_its_presets(chosen: str, model: str, origin: Origin) -> None:
    preset = msgspec.structs.replace(PRESET, model="gpt")
    found = resolved(Setup("a", chosen, preset="p"), Below(preset))
    assert (found.model, found.origins[MODEL]) == (model, origin)


def test_examples_with_nothing_in_them_do_not_count() -> None:
    preset = msgspec.structs.replace(
        PRESET, examples=(Exchange(), Exchange("2+2?", "4"), Exchange(" ", "\n"))
    )
    assert resolved(OWN, Below(preset)).examples == (Exchange("2+2?", "4"),)


def test_one_step_back_leads_to_the_inherited_value_the_next_leaves_it_out_and_one_more_returns() -> None:
    own = taken_back(OWN, BELOW, "temperature")
    assert resolved(own, BELOW).sampling.temperature == 1.2
    out = taken_back(own, BELOW, "temperature")
    assert resolved(out, BELOW).sampling.temperature is NOT_SENT
    assert resolved(out, BELOW).origins["temperature"] is Origin.CONVERSATION
    assert taken_back(out, BELOW, "temperature") == own


def test_what_nobody_sends_cannot_be_left_out() -> None:
    setup = Setup("a", "m")
    assert taken_back(setup, Below(), "top_p") == setup
    assert with_value(setup, Below(), "top_p", NOT_SENT) == setup


def test_a_value_of_ones_own_takes_the_place_of_leaving_it_out() -> None:
    out = with_value(OWN, BELOW, "temperature", NOT_SENT)
    assert out.left_out == ("temperature",)
    again = with_value(out, BELOW, "temperature", 0.6)
    assert (again.left_out, again.sampling) == ((), Sampling(temperature=0.6))


def test_instructions_are_taken_back_and_left_out_like_a_parameter() -> None:
    own = with_value(OWN, BELOW, INSTRUCTIONS, "Do not rhyme.")
    assert resolved(own, BELOW).instructions == "Do not rhyme."
    assert inherited(own, BELOW, INSTRUCTIONS) == "Rhyme."
    none = with_value(own, BELOW, INSTRUCTIONS, NOT_SENT)
    assert resolved(none, BELOW).instructions == ""
    assert taken_back(none, BELOW, INSTRUCTIONS) == OWN


def test_what_is_kept_as_defaults_makes_a_silent_conversation_the_same() -> None:
    out = with_value(OWN, BELOW, "max_tokens", NOT_SENT)
    kept = as_defaults(resolved(out, BELOW))
    found = resolved(without_own(msgspec.structs.replace(out, preset="")), Below(default=kept))
    assert (found.sampling, found.instructions) == (resolved(out, BELOW).sampling, "Rhyme.")
    assert kept.left_out == ("max_tokens",)


def test_a_file_may_name_anything_as_left_out() -> None:
    strange = Setup("a", "m", left_out=("sent", "__class__", "", "temperature"))
    found = resolved(strange, BELOW)
    assert (found.sampling.temperature, found.sampling.top_p) == (NOT_SENT, 0.9)


def test_what_would_be_inherited_all_the_same_need_not_be_said() -> None:
    own = Setup("acc", "m", "Rhyme.", Sampling(temperature=1.2, top_p=0.1, max_tokens=500), "p", ("seed",))
    bare = settled(own, BELOW)
    assert bare == Setup("acc", "m", "", Sampling(top_p=0.1), "p")
    assert resolved(bare, BELOW).sampling == resolved(own, BELOW).sampling
