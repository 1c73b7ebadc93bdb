"""Presets in words: what one says, and where a value comes from."""

from __future__ import annotations

from desktop_ai.core.one_line import one_line
from desktop_ai.core.parameters import PARAMETER_OF
from desktop_ai.core.preset import Preset
from desktop_ai.core.scope import INSTRUCTIONS
from desktop_ai.core.texts import N_

INSTRUCTIONS_TITLE = N_("instructions")
WITH_INSTRUCTIONS = N_("instructions")
ONE_EXAMPLE, EXAMPLES = N_("1 example"), N_("{count} examples")


def title_of(name: str) -> str:
    """What a parameter, or the instructions, is called within a sentence."""
    if name == INSTRUCTIONS or name not in PARAMETER_OF:
        return str(INSTRUCTIONS_TITLE)
    return str(PARAMETER_OF[name].title).lower()


def summary(preset: Preset) -> str:
    """What a preset says, in one line: its numbers, and that it has more than those."""
    numbers = [
        f"{title_of(name)} {value:g}"
        for name, value in preset.sampling.values().items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]
    count = len(preset.examples)
    examples = ONE_EXAMPLE if count == 1 else EXAMPLES.fill(count=count)
    return " · ".join(
        filter(
            None,
            (
                one_line(preset.model),
                str(WITH_INSTRUCTIONS) if preset.instructions.strip() else "",
                str(examples) if count else "",
                ", ".join(numbers),
            ),
        )
    )
