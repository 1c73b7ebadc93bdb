from __future__ import annotations

import math

import pytest

from desktop_ai.core.parameters import (
    NOT_SENT,
    PARAMETER_OF,
    PARAMETERS,
    Number,
    Parameter,
    Sampling,
    clamped,
)

by_name = pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda parameter: parameter.name)


def test_nothing_is_sent_unless_it_was_chosen() -> None:
    assert Sampling().sent() == {}
    assert Sampling(temperature=0.0).sent() == {"temperature": 0.0}


def test_every_parameter_is_a_field_and_every_field_a_parameter() -> None:
    assert list(Sampling.__struct_fields__) == [parameter.name for parameter in PARAMETERS]


@by_name
def test_a_parameter_that_is_not_sent_again_leaves_the_others(parameter: Parameter) -> None:
    full = Sampling(temperature=1.0, top_p=0.5, max_tokens=10)
    assert full.with_value(parameter.name, NOT_SENT).sent() == {
        name: value for name, value in full.sent().items() if name != parameter.name
    }


@by_name
def test_a_value_is_brought_into_its_range(parameter: Parameter) -> None:
    for value, expected in (
        (-math.inf, parameter.minimum),
        (parameter.minimum - 1, parameter.minimum),
        (parameter.start, parameter.start),
        (parameter.maximum + 1, parameter.maximum),
        (math.inf, parameter.maximum),
    ):
        kept = Sampling().with_value(parameter.name, value).sent()[parameter.name]
        assert kept == expected
        assert parameter.accepts(kept)
        assert type(kept) is (int if parameter.is_whole else float)


@by_name
def test_what_is_no_number_is_in_no_range(parameter: Parameter) -> None:
    assert not parameter.accepts(math.nan)
    with pytest.raises(ValueError, match=parameter.name):
        Sampling().with_value(parameter.name, math.nan)


@by_name
def test_the_ends_of_a_range_belong_to_it(parameter: Parameter) -> None:
    assert parameter.accepts(parameter.minimum)
    assert parameter.accepts(parameter.maximum)
    assert parameter.accepts(parameter.start)
    assert parameter.step > 0


@pytest.mark.parametrize(("value", "kept"), [(1.6, 2), (0.2, 1), (131_071.7, 131_072), (2_000, 2_000)])
def test_a_whole_parameter_stays_whole(value: Number, kept: int) -> None:
    assert clamped(PARAMETER_OF["max_tokens"], value) == kept


def test_the_ranges_are_those_of_the_api() -> None:
    assert (PARAMETER_OF["temperature"].minimum, PARAMETER_OF["temperature"].maximum) == (0, 2)
    assert (PARAMETER_OF["top_p"].minimum, PARAMETER_OF["top_p"].maximum) == (0, 1)
    assert PARAMETER_OF["max_tokens"].minimum == 1
