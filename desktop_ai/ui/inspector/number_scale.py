"""A range of numbers as places on a slider and as words in a field."""

from __future__ import annotations

import math

from desktop_ai.core.parameter_kinds import Number, Range
from desktop_ai.core.parameters import NOT_SENT, NotSent
from desktop_ai.core.texts import N_
from desktop_ai.ui.amounts import decimal, number, typed_decimal, typed_whole
from desktop_ai.ui.translation import tr

POSITIONS = 1000
NOT_SENT_TEXT = N_("not sent")


def position_of(scale: Range, value: Number) -> int:
    """Where on the slider a value stands, 0 to `POSITIONS`."""
    low, high = float(scale.minimum), float(scale.maximum)
    if scale.is_logarithmic:
        return round(math.log(value / low) / math.log(high / low) * POSITIONS)
    return round((value - low) / (high - low) * POSITIONS)


def value_at(scale: Range, position: int) -> Number:
    """The value of a place on the slider, in the scale's steps; two digits that matter when logarithmic."""
    low, high = float(scale.minimum), float(scale.maximum)
    share = position / POSITIONS
    if position >= POSITIONS:
        return scale.kept(scale.maximum)
    if scale.is_logarithmic:
        value = low * (high / low) ** share
        digits = max(0, int(math.log10(max(value, 1))) - 1)
        return scale.kept(round(value, -digits))
    steps = round((low + share * (high - low) - low) / scale.step)
    return scale.kept(round(low + steps * scale.step, 6))


def shown(scale: Range, value: Number | NotSent) -> str:
    """A value as the number field shows it."""
    if isinstance(value, NotSent):
        return tr(NOT_SENT_TEXT)
    return number(int(value)) if scale.is_whole else decimal(value, 4)


def read(scale: Range, text: str) -> Number | NotSent:
    """What someone typed as a value: empty or "not sent" is not sent. Raises ValueError."""
    text = text.strip()
    if not text or text == tr(NOT_SENT_TEXT):
        return NOT_SENT
    value: Number = typed_whole(text) if scale.is_whole else typed_decimal(text)
    if not scale.accepts(value):
        raise ValueError(text)
    return value
