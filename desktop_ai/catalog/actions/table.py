"""ACTIONS: everything the user can do, in one table."""

from __future__ import annotations

from desktop_ai.catalog.actions import (
    conversation_actions,
    message_actions,
    model_actions,
    window_actions,
)

ACTIONS = (
    *conversation_actions.ACTIONS,
    *message_actions.ACTIONS,
    *model_actions.ACTIONS,
    *window_actions.ACTIONS,
)
ACTION_OF = {action.id: action for action in ACTIONS}
