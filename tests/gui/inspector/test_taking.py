"""What is said below a parameter: what was learnt, what is known of the service, what a list leaves out."""

from __future__ import annotations

import pytest

from desktop_ai.catalog.providers import PROVIDER_OF
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.parameters import Sampling
from desktop_ai.services.refusals import Refusal
from desktop_ai.ui.inspector.taking import Note, notes

MODEL = ModelInfo("m")


def said_of(
    provider: str, sampling: Sampling, model: ModelInfo = MODEL, **refused: Refusal
) -> dict[str, Note]:
    return notes(PROVIDER_OF[provider], model, sampling, refused)


def test_nothing_is_said_of_what_nothing_is_known_of() -> None:
    assert said_of("custom", Sampling(temperature=1.0, n=2)) == {}


def test_what_a_service_does_not_take_is_said_before_it_is_set_and_when_it_is() -> None:
    assert said_of("mistral", Sampling())["logprobs"].words == "Mistral does not take it."
    said = said_of("mistral", Sampling(logprobs=True))["logprobs"]
    assert said == Note("Mistral does not take it: it is not sent.")


def test_what_a_server_said_is_told_and_can_be_tried_again() -> None:
    said = said_of("custom", Sampling(seed=1), seed=Refusal(reason="no seeds here"))["seed"]
    assert said == Note("This model does not take it: it is left out. It said: no seeds here", can_retry=True)
    said = said_of("custom", Sampling(max_tokens=9), max_tokens=Refusal("", "too large", 9))["max_tokens"]
    assert said.words.startswith("This model did not take this value: it is left out.")


@pytest.mark.parametrize(
    ("field", "parameter"),
    [("top_k", "extra"), ("stream_options", "stream"), ("enable_thinking", "reasoning_effort")],
)
def test_a_field_by_another_name_is_named_below_the_parameter_that_it_belongs_to(
    field: str, parameter: str
) -> None:
    said = said_of("custom", Sampling(), **{field: Refusal()})
    assert said == {parameter: Note(f"This model does not take “{field}”: it is left out.", can_retry=True)}


def test_what_is_left_out_counts_over_another_name_for_it() -> None:
    renamed, refused = Refusal("max_completion_tokens"), Refusal()
    assert said_of("custom", Sampling(), max_tokens=renamed)["max_tokens"] == Note(
        "This model calls it max_completion_tokens."
    )
    said = said_of("custom", Sampling(), max_completion_tokens=refused, max_tokens=renamed)["max_tokens"]
    assert said.can_retry


def test_what_the_list_of_models_leaves_out_is_said_when_it_is_set() -> None:
    listed = ModelInfo("m", parameters=("temperature", "max_completion_tokens", "reasoning"))
    sampling = Sampling(temperature=1.0, max_tokens=5, reasoning_effort="low", seed=1, stream=False)
    said = said_of("openrouter", sampling, listed)
    assert said["seed"] == Note("OpenRouter does not list it for this model.")
    assert set(said) == {"seed", "n"}
