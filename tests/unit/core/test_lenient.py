from __future__ import annotations

import pytest

from desktop_ai.core.lenient import lenient_struct
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.preset import Exchange, Preset


@pytest.mark.parametrize("raw", [None, 7, "text", [], [{"title": "x"}]])
def test_what_is_no_object_says_nothing(raw: object) -> None:
    assert lenient_struct(Preset, raw, id="p", title="P") == Preset("p", "P")


def test_what_fits_is_taken_and_the_rest_left_at_its_default() -> None:
    raw = {
        "title": "T",
        "instructions": 5,
        "sampling": {"temperature": "hot", "top_p": 0.5, "unknown": 1},
        "examples": [{"user": "Hi", "assistant": 5}, 7, {"user": "There", "assistant": "Yes"}],
    }
    assert lenient_struct(Preset, raw, id="p", title="") == Preset(
        "p",
        "T",
        sampling=Sampling(top_p=0.5),
        examples=(Exchange("Hi"), Exchange(), Exchange("There", "Yes")),
    )
