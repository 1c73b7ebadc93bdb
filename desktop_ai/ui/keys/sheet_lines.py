"""The lines of the sheet of keys: every action with its keys, by menu, and the keys that belong to a place."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_ai.catalog.actions.action import MENU_TITLES, Action, Scope
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS
from desktop_ai.core.fuzzy import NO_MATCH, score
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.key_button import native_key
from desktop_ai.ui.translation import tr

BETWEEN = " · "
YOURS = N_("changed")
HERE = N_("in the conversation")
NO_KEY = N_("Without a key")
PLACE = "place."  # begins the id of a line that is no action

# Keys that belong to a place and are no action of the window.
PLACES: tuple[tuple[Text, tuple[tuple[Text, str], ...]], ...] = (
    (
        N_("While writing"),
        (
            (N_("Break the line"), "Shift+Return"),
            (N_("Edit your last message, when nothing is written"), "Up"),
            (N_("Go to the conversation"), "Esc"),
        ),
    ),
    (
        N_("In the conversation"),
        (
            (N_("Scroll"), "PgUp · PgDown"),
            (N_("Select, from what has the focus on"), "Shift+↑ ↓ ← →"),
            (N_("Open or press what has the focus"), "Return"),
            (N_("Go back to writing"), "Esc"),
        ),
    ),
    (
        N_("In lists and panels"),
        (
            (N_("From control to control"), "Tab · Shift+Tab"),
            (N_("Take what is chosen"), "Return"),
            (N_("Choose several"), "Shift+↑ ↓ · Ctrl+Space"),
            (N_("Make a parameter “not sent” again"), "Del"),
            (N_("Close"), "Esc"),
        ),
    ),
)


def sheet_lines(bindings: KeyBindings) -> list[Choice]:
    """The lines in their order: actions that have keys, what belongs to places, actions without a key."""
    lines = [line_of(action, bindings) for action in ACTIONS]
    with_keys = [line for line in lines if line.note]
    without = [line for line in lines if not line.note]
    grouped = sorted(with_keys, key=lambda line: _MENUS.index(ACTION_OF[line.id].menu))
    return [*grouped, *_place_lines(), *without]


def line_of(action: Action, bindings: KeyBindings) -> Choice:
    """An action with every key that does it."""
    keys = [*([action.shown_key] if action.shown_key else []), *bindings.keys(action.id)]
    said = [tr(HERE)] if action.scope is Scope.CONVERSATION else []
    said += [tr(YOURS)] if bindings.is_changed(action.id) else []
    return Choice(
        action.id,
        tr(action.title),
        BETWEEN.join(said),
        note=BETWEEN.join(map(native_key, keys)),
        group=tr(MENU_TITLES[action.menu] if keys else NO_KEY),
    )


def fitting(lines: Sequence[Choice], letters: str) -> list[Choice]:
    """The lines that hold every word that is typed, in their order; where none does, those that have its letters."""
    words = letters.casefold().replace("+", " ").split()
    searched = [line.searched.casefold() for line in lines]
    held = [line for line, text in zip(lines, searched, strict=True) if all(word in text for word in words)]
    if held:
        return held
    joined = " ".join(words)
    return [line for line, text in zip(lines, searched, strict=True) if score(joined, text) != NO_MATCH]


def _place_lines() -> list[Choice]:
    return [
        Choice(f"{PLACE}{number}.{place}", tr(title), note=_spelled(key), group=tr(group))
        for number, (group, rows) in enumerate(PLACES)
        for place, (title, key) in enumerate(rows)
    ]


def _spelled(keys: str) -> str:
    return BETWEEN.join(native_key(key) for key in keys.split(BETWEEN))


_MENUS = list(dict.fromkeys(action.menu for action in ACTIONS))
