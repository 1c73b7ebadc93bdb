"""Presets in words: what one says, and where a value comes from."""

from __future__ import annotations

from desktop_ai.core.one_line import one_line
from desktop_ai.core.parameters import PARAMETER_OF
from desktop_ai.core.preset import Preset
from desktop_ai.core.scope import INSTRUCTIONS
from desktop_ai.core.texts import N_, Text

INSTRUCTIONS_TITLE = N_("Instructions")
WITH_INSTRUCTIONS = N_("instructions")
ONE_EXAMPLE, EXAMPLES = N_("1 example"), N_("{count} examples")
PARAMETER = Text("{title} {value:g}")


def title_of(name: str) -> Text:
    """What a parameter, or the instructions, is called."""
    if name == INSTRUCTIONS or name not in PARAMETER_OF:
        return INSTRUCTIONS_TITLE
    return PARAMETER_OF[name].title


def summary(preset: Preset) -> list[Text | str]:
    """What a preset says, each in a few words: its model, its numbers, and that it has more than those."""
    said: list[Text | str] = [one_line(preset.model)] if preset.model.strip() else []
    if preset.instructions.strip():
        said.append(WITH_INSTRUCTIONS)
    if count := len(preset.examples):
        said.append(ONE_EXAMPLE if count == 1 else EXAMPLES.fill(count=count))
    said += [
        PARAMETER.fill(title=title_of(name), value=value)
        for name, value in preset.sampling.values().items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]
    return said
