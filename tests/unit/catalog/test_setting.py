"""What fits a setting, and what is made of what somebody typed."""

from __future__ import annotations

import math

import pytest

from desktop_ai.catalog.setting import LONGEST, Setting, Value
from desktop_ai.catalog.settings import SHOW_SIDEBAR, THEME, ZOOM
from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_

NOTHING = N_("")
LINE = Setting("a.line", "", NOTHING, "page", NOTHING)
SHARE = Setting("a.share", 0.5, NOTHING, "page", NOTHING, minimum=0, maximum=1)
FRACTION = Setting("a.fraction", 1.0, NOTHING, "page", NOTHING)


@pytest.mark.parametrize(
    ("setting", "typed", "value"),
    [
        (SHOW_SIDEBAR, " On ", True),
        (SHOW_SIDEBAR, "false", False),
        (ZOOM, "110", 110),
        (ZOOM, "110 %", 110),
        (ZOOM, " 50", 50),
        (SHARE, "0.25", 0.25),
        (THEME, "dark", "dark"),
        (THEME, "as the system", "system"),
        (LINE, " anything ", "anything"),
    ],
)
def test_what_is_typed_is_read(setting: Setting, typed: str, value: Value) -> None:
    assert setting.parsed(typed) == value
    assert type(setting.parsed(typed)) is type(value)


@pytest.mark.parametrize(
    ("setting", "typed", "told"),
    [
        (SHOW_SIDEBAR, "perhaps", "“perhaps” is neither on nor off."),
        (ZOOM, "large", "“large” is no number."),
        (ZOOM, "", "“” is no number."),
        (ZOOM, "49", "It has to be from 50 to 300."),
        (ZOOM, "9" * 400, "It has to be from 50 to 300."),
        (ZOOM, "9" * 9_000, "is no number."),
        (SHARE, "nan", "“nan” is no number."),
        (FRACTION, "inf", "“inf” is no number."),
        (THEME, "purple", "“purple” is none of the choices."),
        (LINE, "x" * (LONGEST + 1), "It may have 2,000 characters at most."),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(setting: Setting, typed: str, told: str) -> None:
    with pytest.raises(BadInput) as caught:
        setting.parsed(typed)
    assert told in str(caught.value.sentence)


@pytest.mark.parametrize("value", [49, 301, True, 100.0, "100"])
def test_a_number_outside_its_bounds_is_not_accepted(value: object) -> None:
    assert not ZOOM.accepts(value)


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_what_is_no_finite_number_is_not_accepted(value: float) -> None:
    assert not FRACTION.accepts(value)
