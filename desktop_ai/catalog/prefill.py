"""Prefill: how a provider is given the beginning of an answer, so that its model goes on from there."""

from __future__ import annotations

import msgspec

Flags = tuple[tuple[str, bool], ...]


class Prefill(msgspec.Struct, frozen=True, kw_only=True):
    """The beginning of an answer, as one provider takes it.

    It stands as the last message, with the fields of `message`; those of `body` are in the request. `base_url` is
    where it is taken, if not at the provider's own address. Where it `is_trimmed`, it must not end in blank space.
    """

    message: Flags = ()
    body: Flags = ()
    base_url: str = ""
    is_trimmed: bool = False
