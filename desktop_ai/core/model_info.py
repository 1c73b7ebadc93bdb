"""What is known of a model."""

from __future__ import annotations

import msgspec


class ModelInfo(msgspec.Struct, frozen=True, omit_defaults=True):
    """A model as its provider lists it; `context_length` is in tokens, None where it is not said."""

    id: str
    name: str = ""
    context_length: int | None = None
