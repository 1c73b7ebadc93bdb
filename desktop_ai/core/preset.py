"""Preset: instructions, example exchanges, model and parameters that are chosen together."""

from __future__ import annotations

import re

import msgspec

from desktop_ai.core.parameters import Sampling
from desktop_ai.core.texts import N_, Text

SPEAKER = re.compile(r"[\w-]{1,64}", re.ASCII)
NAME_RULE = N_("A speaker's name has only letters, digits, “_” and “-”: most services refuse anything else.")


class Exchange(msgspec.Struct, frozen=True, omit_defaults=True):
    """An example of what is asked and how it is answered; the names tell several speakers apart, where wanted."""

    user: str = ""
    assistant: str = ""
    user_name: str = ""
    assistant_name: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that could be sent."""
        return not (self.user.strip() or self.assistant.strip())


class Preset(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a conversation may be made with under one title; all but id and title may be left open.

    `left_out` has the parameters that are not sent whatever the model or the default says.
    """

    id: str
    title: str
    instructions: str = ""
    examples: tuple[Exchange, ...] = ()
    account: str = ""
    model: str = ""
    sampling: Sampling = Sampling()
    left_out: tuple[str, ...] = ()


def mistake_in_name(name: str) -> Text | None:
    """What is wrong with a speaker's name; an empty one stands for none and is right."""
    return None if not name or SPEAKER.fullmatch(name) else NAME_RULE
