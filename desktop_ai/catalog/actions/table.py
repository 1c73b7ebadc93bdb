"""ACTIONS: everything the user can do, in one table, with the keys of the platform."""

from __future__ import annotations

import sys

from desktop_ai.catalog.actions import (
    backup_actions,
    composer_actions,
    conversation_actions,
    find_actions,
    key_actions,
    library_actions,
    message_actions,
    model_actions,
    preset_actions,
    quick_actions,
    search_actions,
    transcript_actions,
    transfer_actions,
    tree_actions,
    view_actions,
    window_actions,
)
from desktop_ai.catalog.actions.action import Action
from desktop_ai.catalog.actions.keys import with_keys_of

_ROWS = (
    *conversation_actions.ACTIONS,
    *backup_actions.ACTIONS,
    *library_actions.ACTIONS,
    *find_actions.ACTIONS,
    *search_actions.ACTIONS,
    *message_actions.ACTIONS,
    *composer_actions.ACTIONS,
    *tree_actions.ACTIONS,
    *transcript_actions.ACTIONS,
    *model_actions.ACTIONS,
    *preset_actions.ACTIONS,
    *view_actions.ACTIONS,
    *transfer_actions.ACTIONS,
    *window_actions.ACTIONS,
    *quick_actions.ACTIONS,
    *key_actions.ACTIONS,
)


def actions_on(platform: str) -> tuple[Action, ...]:
    """Every row with its keys on a platform, named as `sys.platform` does."""
    return tuple(with_keys_of(platform, row) for row in _ROWS)


ACTIONS = actions_on(sys.platform)
ACTION_OF = {action.id: action for action in ACTIONS}

# What a link in the manual may run: nothing is sent, deleted or overwritten by it.
SAFE_ACTIONS = frozenset(
    {
        "account.add",
        "account.choose",
        "account.edit_address",
        "account.enter_key",
        "account.list",
        "account.use_local",
        "attachment.add",
        "attachment.focus",
        "backup.list",
        "backup.make",
        "composer.focus",
        "conversation.new",
        "conversation.new_temporary",
        "conversation.open",
        "find.open",
        "conversation.export",
        "help.folder",
        "help.keys",
        "instructions.focus",
        "library.export",
        "library.import",
        "model.choose",
        "network.open",
        "palette.open",
        "pane.inspector",
        "pane.sidebar",
        "parameters.focus",
        "parameters.more",
        "prompts.list",
        "prompts.save",
        "queue.focus",
        "preset.choose",
        "preset.list",
        "preset.save",
        "quick.open",
        "request.show",
        "search.open",
        "settings.open",
        "theme.contrast",
        "theme.dark",
        "theme.density",
        "theme.light",
        "theme.system",
        "titles.choose",
        "trash.open",
        "tree.map",
        "usage.open",
        "view.natural_size",
        "view.wide_column",
        "view.zoom_in",
        "view.zoom_out",
    }
)
