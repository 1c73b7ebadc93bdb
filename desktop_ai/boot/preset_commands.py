"""Presets in the terminal: what a conversation begins with, and the list of them."""

from __future__ import annotations

import json

import msgspec

from desktop_ai.boot.compose_core import Core
from desktop_ai.core.account import Account
from desktop_ai.core.conversation import Setup
from desktop_ai.core.preset import Preset
from desktop_ai.core.preset_words import summary
from desktop_ai.services.scopes import with_model_of


def setup_with(core: Core, name: str | None, account: Account | None) -> Setup:
    """What a conversation begins with that has a preset of that name, or that of new ones, or none for an empty name.

    The account and the model are the preset's, unless an account is given: then its model is taken only where it is
    that account's. Raises BadInput when there is no such preset.
    """
    preset = core.presets.named(name) if name else core.scopes.preset_of_new if name is None else None
    setup = Setup(preset=preset.id if preset else "")
    if account is None:
        return with_model_of(preset, setup, core.accounts)
    setup = msgspec.structs.replace(setup, account=account.id, model=core.accounts.last_model(account))
    is_of_account = preset is not None and preset.account in ("", account.id)
    return with_model_of(preset if is_of_account else None, setup, core.accounts)


async def print_presets(core: Core, *, as_json: bool) -> int:
    """Print every preset, a line for each; those that new conversations begin with have a star."""
    new = core.scopes.preset_of_new
    if as_json:
        print(json.dumps([_as_object(preset, new) for preset in core.presets.all()], indent=2))
        return 0
    for preset in core.presets.all():
        mark = "*" if preset == new else " "
        print(f"{mark} {preset.title}  ({preset.id})  {' · '.join(map(str, summary(preset)))}".rstrip())
    return 0


def _as_object(preset: Preset, new: Preset | None) -> dict[str, object]:
    return {**msgspec.to_builtins(preset), "is_for_new": preset == new}
