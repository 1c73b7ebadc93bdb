"""Builds what the settings offer, when they are first looked at: never before the window is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from desktop_ai.boot.compose_core import Core
from desktop_ai.catalog.setting import Source
from desktop_ai.catalog.settings import KEEP_IN_TRAY, QUICK_KEY, TITLE_ACCOUNT, TRAY
from desktop_ai.core.errors import BadInput
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text

if TYPE_CHECKING:
    from desktop_ai.services.offered_settings import OfferedSettings, Option
    from desktop_ai.services.spelling import Spelling

NO_TRAY = N_("This desktop has no tray.")
SYSTEM, NOT_CHECKED = N_("As the system"), N_("Off")
AS_LAST, FIRST_WORDS, USED_LAST = (
    N_("The first that has a key"),
    N_("The first words"),
    N_("The one used last"),
)


def cached_settings(core: Core, spelling: Callable[[], Spelling]) -> Callable[[], OfferedSettings]:
    """Gives the one service of a window."""

    @cache
    def settings() -> OfferedSettings:
        from desktop_ai.services.offered_settings import OfferedSettings

        sources: dict[Source, Callable[[], Sequence[Option]]] = {
            Source.ACCOUNTS: partial(_accounts, core),
            Source.DICTIONARIES: lambda: _dictionaries(spelling()),
            Source.TITLE_ACCOUNTS: partial(_title_accounts, core),
            Source.TITLE_MODELS: partial(_title_models, core),
        }
        hindrances: dict[str, Callable[[], Text | None]] = {
            TRAY.key: _no_tray,
            KEEP_IN_TRAY.key: _no_tray,
            QUICK_KEY.key: partial(_no_system_key, core),
        }
        return OfferedSettings(core.preferences, sources, hindrances)

    return settings


def _no_tray() -> Text | None:
    from PySide6.QtWidgets import QSystemTrayIcon

    return None if QSystemTrayIcon.isSystemTrayAvailable() else NO_TRAY


def _no_system_key(core: Core) -> Text | None:
    """Why no program can have a key of the whole system here, or what is wrong with the one that was chosen."""
    from desktop_ai.ui.system_key.chord import chord_in
    from desktop_ai.ui.system_key.system_key import NOT_HERE, gives_keys

    written = str(core.preferences.value(QUICK_KEY))
    if not gives_keys():
        return NOT_HERE
    try:
        chord_in(written)
    except BadInput as error:
        return error.sentence if written.strip() else None
    return None


def _accounts(core: Core) -> list[Option]:
    from desktop_ai.services.offered_settings import Option

    every = [Option(account.id, one_line(account.name)) for account in core.accounts.all()]
    return [Option("", AS_LAST), *every]


def _dictionaries(spelling: Spelling) -> list[Option]:
    """The languages that can be checked; empty where there are none, or where that is not known yet."""
    from desktop_ai.services.offered_settings import Option
    from desktop_ai.services.spelling import AS_SYSTEM, OFF

    spelling.prepare()
    every = [Option(name, name) for name in spelling.languages]
    return [Option(AS_SYSTEM, SYSTEM), Option(OFF, NOT_CHECKED), *every] if every else []


def _title_accounts(core: Core) -> list[Option]:
    """Nobody, and every account that could be asked."""
    from desktop_ai.services.offered_settings import Option

    asked = [each for each in core.accounts.all() if not core.accounts.provider(each).is_built_in]
    return [Option("", FIRST_WORDS), *(Option(account.id, one_line(account.name)) for account in asked)]


def _title_models(core: Core) -> list[Option]:
    """What is known of the account that gives titles; empty where none does."""
    from desktop_ai.services.offered_settings import Option

    id = str(core.preferences.value(TITLE_ACCOUNT))
    account = next((each for each in core.accounts.all() if each.id == id), None)
    if account is None:
        return []
    known = [model.id for model in core.models.known(account)] if core.models.is_loaded else []
    last = core.accounts.last_model(account)
    names = dict.fromkeys([*known, *([last] if last else [])])
    return [Option("", USED_LAST), *(Option(name, one_line(name)) for name in names)]
