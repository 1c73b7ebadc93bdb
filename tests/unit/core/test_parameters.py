from __future__ import annotations

import math
from typing import Any

import pytest

from desktop_ai.core.parameter_kinds import AnswerForm, Choice, JsonFields, Range, Switch, TextList, Value
from desktop_ai.core.parameters import NOT_SENT, PARAMETER_OF, PARAMETERS, Parameter, Sampling, kept
from desktop_ai.core.response_format import FormatKind, ResponseFormat

by_name = pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda parameter: parameter.name)
SCALES = [(parameter, parameter.kind) for parameter in PARAMETERS if isinstance(parameter.kind, Range)]
by_scale = pytest.mark.parametrize(("parameter", "scale"), SCALES, ids=[each.name for each, _ in SCALES])
STRANGERS: list[Any] = [Ellipsis, None, [], {}, b"x", ("", ""), math.nan]


def value_of(parameter: Parameter) -> Value:
    """A value that the parameter accepts."""
    match parameter.kind:
        case Range(minimum):
            return minimum
        case Choice(values):
            return values[-1]
        case TextList():
            return ("one", "\n")
        case Switch():
            return True
        case AnswerForm():
            return ResponseFormat(FormatKind.JSON_OBJECT)
        case JsonFields():
            return '{"top_k": 5}'


def everything() -> Sampling:
    """Every parameter set."""
    sampling = Sampling()
    for parameter in PARAMETERS:
        sampling = sampling.with_value(parameter.name, value_of(parameter))
    return sampling


def test_nothing_is_sent_unless_it_was_chosen() -> None:
    assert Sampling().sent() == {}
    assert Sampling(temperature=0.0).sent() == {"temperature": 0.0}


def test_every_parameter_is_a_field_and_every_field_a_parameter() -> None:
    assert list(Sampling.__struct_fields__) == [parameter.name for parameter in PARAMETERS]


def test_every_parameter_that_an_api_has_can_be_set() -> None:
    assert list(everything().sent()) == [
        "temperature", "top_p", "max_tokens", "presence_penalty", "frequency_penalty", "n", "stop", "seed",
        "reasoning_effort", "verbosity", "response_format", "logprobs", "top_logprobs", "stream", "extra",
    ]  # fmt: skip


@by_name
def test_every_parameter_is_explained_in_one_sentence_or_two(parameter: Parameter) -> None:
    assert str(parameter.title)
    assert str(parameter.help).endswith(".")
    assert len(str(parameter.help)) < 120


@by_name
def test_a_parameter_that_is_not_sent_again_leaves_the_others(parameter: Parameter) -> None:
    full = everything()
    left = full.with_value(parameter.name, NOT_SENT).values()
    assert left == {name: value for name, value in full.values().items() if name != parameter.name}


@by_name
@pytest.mark.parametrize("value", STRANGERS, ids=repr)
def test_what_is_no_value_of_a_parameter_is_refused(parameter: Parameter, value: Any) -> None:
    if isinstance(parameter.kind, TextList) and value in ([], ("", "")):
        assert kept(parameter, value) is NOT_SENT
        return
    assert not parameter.kind.accepts(value)
    with pytest.raises(ValueError, match=parameter.name):
        Sampling().with_value(parameter.name, value)


@by_scale
def test_a_value_is_brought_into_its_range(parameter: Parameter, scale: Range) -> None:
    for value, expected in (
        (-math.inf, scale.minimum),
        (scale.minimum - 1, scale.minimum),
        (scale.start, scale.start),
        (scale.maximum + 1, scale.maximum),
        (math.inf, scale.maximum),
    ):
        sent = Sampling().with_value(parameter.name, value).sent()[parameter.name]
        assert sent == expected
        assert scale.accepts(sent)
        assert type(sent) is (int if scale.is_whole else float)


@by_scale
def test_the_ends_of_a_range_belong_to_it(parameter: Parameter, scale: Range) -> None:
    assert scale.accepts(scale.minimum)
    assert scale.accepts(scale.maximum)
    assert scale.accepts(scale.start)
    assert not scale.accepts(True), parameter.name
    assert scale.step > 0


@pytest.mark.parametrize(("value", "whole"), [(1.6, 2), (0.2, 1), (131_071.7, 131_072), (2_000, 2_000)])
def test_a_whole_parameter_stays_whole(value: float, whole: int) -> None:
    assert kept(PARAMETER_OF["max_tokens"], value) == whole


@pytest.mark.parametrize(
    ("name", "minimum", "maximum"),
    [
        ("temperature", 0, 2), ("top_p", 0, 1), ("presence_penalty", -2, 2), ("frequency_penalty", -2, 2),
        ("n", 1, 8), ("top_logprobs", 0, 20),
    ],
)  # fmt: skip
def test_the_ranges_are_those_of_the_api(name: str, minimum: float, maximum: float) -> None:
    scale = PARAMETER_OF[name].kind
    assert isinstance(scale, Range)
    assert (scale.minimum, scale.maximum) == (minimum, maximum)


def test_of_stop_texts_four_are_kept_each_once_and_none_is_empty() -> None:
    def sent(*texts: str) -> Any:
        return Sampling().with_value("stop", texts).sent().get("stop")

    assert sent("a", "", "a", "\n", "b", "c", "d") == ["a", "\n", "b", "c"]
    assert sent("") is None
    assert sent("half \ud83d") == ["half \ufffd"]


def test_asking_for_other_tokens_asks_for_log_probabilities() -> None:
    assert Sampling(top_logprobs=3).sent() == {"logprobs": True, "top_logprobs": 3}
    assert Sampling(logprobs=True, top_logprobs=3).sent() == {"logprobs": True, "top_logprobs": 3}
    assert Sampling(logprobs=False, top_logprobs=3).sent() == {"logprobs": False}


def test_fields_with_a_mistake_in_them_are_kept_and_not_sent() -> None:
    typed = Sampling(temperature=1.0).with_value("extra", '{"top_k": 5,}')
    assert typed.sent() == {"temperature": 1.0}
    assert typed.extra == '{"top_k": 5,}'
    assert "Line 1, column 13" in str(typed.mistakes()["extra"])
    assert typed.with_value("extra", '{"top_k": 5}').sent()["extra"] == {"top_k": 5}


@pytest.mark.parametrize("name", ["model", "messages", "stream"])
def test_fields_do_not_replace_what_the_request_is_about(name: str) -> None:
    typed = Sampling(extra=f'{{\n  "top_k": 5,\n  "{name}": "x"\n}}')
    assert typed.sent() == {}
    assert str(typed.mistakes()["extra"]).startswith("Line 3, column 3: ")


def test_blank_fields_are_no_value() -> None:
    assert Sampling().with_value("extra", " \n") == Sampling()


def test_a_schema_with_a_mistake_in_it_is_kept_and_not_sent() -> None:
    form = ResponseFormat(FormatKind.JSON_SCHEMA, "answer", '{"type": "objekt"}')
    typed = Sampling().with_value("response_format", form)
    assert typed.sent() == {}
    assert typed.response_format == form
    assert set(typed.mistakes()) == {"response_format"}


def test_values_that_no_parameter_accepts_are_left_out_of_what_a_file_held() -> None:
    held = Sampling(temperature=9.0, n=2, reasoning_effort="utmost", stop=("a",) * 9, extra="  ")
    assert held.without_strangers() == Sampling(n=2)
