"""keys_of: the keys that an action has on a platform while nobody has given it others."""

from __future__ import annotations

from desktop_ai.catalog.actions.action import Action


def keys_of(action: Action, platform: str) -> tuple[str, ...]:
    """The keys of an action on a platform, as `sys.platform` names it; the first is the one that is shown."""
    del platform
    return action.keys
