"""Which keys an action has on a platform: macOS has a table of its own.

There `Ctrl` of the portable text is Command, `Alt` is Option and `Meta` is Control. Option with a letter types a
character, Command with the arrows moves in a text, Command with Tab, H and M belongs to the system, F keys need Fn
and PgUp, Home and Delete are not on every keyboard: whatever has such a key elsewhere has another one there first.
"""

from __future__ import annotations

import msgspec

from desktop_ai.catalog.actions.action import Action

MAC = "darwin"
MAC_KEYS: dict[str, tuple[str, ...]] = {
    "account.add": ("Ctrl+Alt+V", "F3"),
    "account.edit_address": ("Ctrl+Shift+L",),
    "account.list": ("Ctrl+Alt+Shift+A", "F4"),
    "account.new": ("Ctrl+Alt+Shift+N", "Shift+F4"),
    "account.use_local": ("Ctrl+Alt+T", "F7"),
    "attachment.add": ("Ctrl+Alt+A",),
    "attachment.focus": ("Ctrl+Alt+S",),
    "attachment.restore": ("Ctrl+Alt+U",),
    "conversation.export": ("Meta+Ctrl+E",),
    "conversation.next": ("Ctrl+Alt+Down", "Meta+Tab", "Ctrl+PgDown"),
    "conversation.previous": ("Ctrl+Alt+Up", "Meta+Shift+Tab", "Ctrl+PgUp"),
    "conversation.rename": ("Ctrl+Alt+R", "F2"),
    "conversation.send_all": ("Ctrl+Alt+X",),
    "defaults.keep": ("Ctrl+Alt+Shift+D", "Shift+F9"),
    "defaults.keep_for_model": ("Ctrl+Alt+Shift+E", "Ctrl+F9"),
    "folder.delete": ("Meta+Ctrl+Backspace",),
    "folder.move": ("Meta+Ctrl+G",),
    "folder.new": ("Meta+Ctrl+N",),
    "folder.rename": ("Meta+Ctrl+R",),
    "help.keys": ("Ctrl+Alt+K", "F1", "Ctrl+/"),
    "library.archive": ("Meta+Ctrl+A",),
    "library.duplicate": ("Meta+Ctrl+C",),
    "library.import": ("Meta+Ctrl+I",),
    "library.move": ("Meta+Ctrl+M",),
    "library.move_down": ("Meta+Ctrl+Down",),
    "library.move_up": ("Meta+Ctrl+Up",),
    "library.order_by_date": ("Meta+Ctrl+O",),
    "library.pin": ("Meta+Ctrl+P",),
    "library.tag": ("Meta+Ctrl+T",),
    "menu.open": ("Ctrl+Alt+Shift+K", "F10"),
    "model.prices": ("Ctrl+Alt+Shift+M", "Shift+F5"),
    "model.refresh": ("Ctrl+Alt+M", "F5"),
    "paste.attach": ("Meta+Ctrl+V",),
    "pane.next": ("Ctrl+Alt+J", "F6"),
    "pane.previous": ("Ctrl+Alt+Shift+J", "Shift+F6"),
    "preset.list": ("Ctrl+Alt+P", "F9"),
    "prompts.list": ("Ctrl+Alt+Shift+P",),
    "queue.focus": ("Ctrl+Alt+Q",),
    "quick.open": ("Ctrl+Alt+Y",),
    "reply.next_version": ("Ctrl+Alt+Right",),
    "reply.previous_version": ("Ctrl+Alt+Left",),
    "transcript.jump_to_latest": ("Shift+J", "End", "Ctrl+End"),
    "transcript.jump_to_start": ("Shift+K", "Home", "Ctrl+Home"),
    "transcript.next_message": ("J",),
    "transcript.previous_message": ("K",),
    "spelling.correct": ("Meta+Ctrl+Y",),
    "trash.open": ("Ctrl+Alt+Shift+Backspace",),
    "tree.map": ("Ctrl+Alt+G",),
    "usage.open": ("Ctrl+Alt+Shift+U", "F12"),
    "view.natural_size": ("Meta+Ctrl+U", "Ctrl+0"),
    "view.number_code": ("Ctrl+Alt+N",),
    "view.wide_column": ("Ctrl+Alt+B", "F8"),
    "view.wrap_code": ("Ctrl+Alt+L",),
    "view.zoom_in": ("Meta+Ctrl+L", "Ctrl++", "Ctrl+="),
    "view.zoom_out": ("Meta+Ctrl+S", "Ctrl+-"),
}


def keys_of(action: Action, platform: str) -> tuple[str, ...]:
    """The keys of an action on a platform, named as `sys.platform` does."""
    return MAC_KEYS.get(action.id, action.keys) if platform == MAC else action.keys


def with_keys_of(platform: str, action: Action) -> Action:
    """The action as it is on a platform."""
    keys = keys_of(action, platform)
    return action if keys == action.keys else msgspec.structs.replace(action, keys=keys)
