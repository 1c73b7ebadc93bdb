"""Preset: instructions, example exchanges, model and parameters that are chosen together."""

from __future__ import annotations

import msgspec

from desktop_ai.core.parameters import Sampling


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
