"""What the palette offers beside actions and conversations: settings, models, presets and folders, as lines."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

from desktop_ai.catalog.settings import PAGES
from desktop_ai.core.account import Account
from desktop_ai.core.folder_path import name_of, parent_of
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.models import Models
from desktop_ai.services.offered_settings import OfferedSettings
from desktop_ai.services.presets import Presets
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.translation import tr

ACTION_SIGN, CONVERSATION_SIGN, MODEL_SIGN, PRESET_SIGN, SETTING_SIGN = ">", "#", "@", "/", ","
SETTINGS, MODELS, PRESETS, FOLDERS = N_("Settings"), N_("Models"), N_("Presets"), N_("Folders")
SETTING, MODEL, PRESET, FOLDER = N_("Setting"), N_("Model"), N_("Preset"), N_("Folder")
BETWEEN = " · "
# Parts the kind of a line from what it is about; no id of anything holds a line's end.
AFTER_KIND = "\n"


class PaletteSource(NamedTuple):
    """Things of one kind: what their lines are, and what is done with the one that is taken, by its own id.

    `loading` is what has to be waited for before there are lines, None when there is nothing.
    """

    kind: str
    lines: Callable[[], list[Choice]]
    take: Callable[[str], None]
    loading: Callable[[], Coroutine[Any, Any, None] | None] = lambda: None


def line_id(kind: str, own: str) -> str:
    """The id of a line about something of a kind."""
    return f"{kind}{AFTER_KIND}{own}"


def setting_lines(settings: OfferedSettings) -> list[Choice]:
    """Every setting that can be chosen here, with what it says now."""
    pages = {page.id: page.title for page in PAGES}
    return [
        Choice(
            line_id("setting", setting.key),
            tr(setting.title),
            _context(SETTING, tr(pages[setting.page])),
            note=tr(settings.words(setting)),
            group=tr(SETTINGS),
            sign=SETTING_SIGN,
        )
        for setting in settings.all()
    ]


def model_lines(accounts: Accounts, models: Models, current: Account) -> list[Choice]:
    """The models of every account that has a list; none before the lists are read."""
    if not models.is_loaded:
        return []
    every = [current, *(account for account in accounts.all() if account.id != current.id)]
    return [
        Choice(
            line_id("model", line_id(account.id, name)),
            one_line(name),
            _context(MODEL, one_line(account.name)),
            group=tr(MODELS),
            sign=MODEL_SIGN,
        )
        for account in every
        for name in models.names(account)
    ]


def preset_lines(presets: Presets) -> list[Choice]:
    """Every preset."""
    return [
        Choice(
            line_id("preset", preset.id),
            one_line(preset.title),
            tr(PRESET),
            group=tr(PRESETS),
            sign=PRESET_SIGN,
        )
        for preset in presets.all()
    ]


def folder_lines(folders: list[str]) -> list[Choice]:
    """Every folder of the list."""
    return [
        Choice(
            line_id("folder", path),
            name_of(path),
            _context(FOLDER, parent_of(path)),
            group=tr(FOLDERS),
            sign=CONVERSATION_SIGN,
        )
        for path in folders
    ]


def _context(kind: Text, more: str) -> str:
    return BETWEEN.join(filter(None, [tr(kind), more]))
