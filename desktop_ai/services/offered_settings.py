"""OfferedSettings: the settings that can be chosen here, with the words for what can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from desktop_ai.catalog.setting import NO_CHOICE, OFF, ON, Setting, Source, Value
from desktop_ai.catalog.settings import SETTING_OF, SETTINGS
from desktop_ai.core.errors import BadInput
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.preferences import Preferences

NOT_USED = N_("The file says {value}, which cannot be used.")
LONGEST_QUOTE = 60  # characters of what a file says


class Option(msgspec.Struct, frozen=True):
    """One value that can be chosen, and what it is called; a name that somebody gave is no Text."""

    value: str
    title: Text | str


Options = Callable[[], Sequence[Option]]


class OfferedSettings:
    """Knows what can be chosen for each setting, and chooses it. Emits `changed` with a setting's key.

    `sources` give the choices that only a running program knows; a setting of a source that gives none is not
    offered. `hindrances` say, by the key of a setting, why nothing comes of it here.
    """

    def __init__(
        self,
        preferences: Preferences,
        sources: Mapping[Source, Options],
        hindrances: Mapping[str, Callable[[], Text | None]],
    ) -> None:
        self.changed: Signal[[str]] = Signal()
        self._preferences = preferences
        self._sources = sources
        self._hindrances = hindrances
        preferences.changed.connect(self._on_preferences_changed)

    def all(self, page: str = "") -> list[Setting]:
        """What is offered, on one page or on all of them, in the order of the table."""
        mine = (setting for setting in SETTINGS if page in ("", setting.page))
        return [setting for setting in mine if setting.source is None or self._sources[setting.source]()]

    def value(self, setting: Setting) -> Value:
        """What is in force."""
        return self._preferences.value(setting)

    def options(self, setting: Setting) -> list[Option]:
        """What can be chosen, in its order; empty where anything of its type can. What is in force is among it."""
        if setting.source is None:
            return [Option(value, words) for value, words in setting.choices.items()]
        options = list(self._sources[setting.source]())
        value = str(self.value(setting))
        if value not in {option.value for option in options}:
            options.append(Option(value, value))
        return options

    def words(self, setting: Setting) -> Text | str:
        """The value in force as it is said."""
        value = self.value(setting)
        if isinstance(value, bool):
            return ON if value else OFF
        if isinstance(value, str):
            named = {option.value: option.title for option in self.options(setting)}
            return named.get(value, value)
        return setting.unit.fill(count=value) if setting.unit else f"{value:g}"

    def choose(self, setting: Setting, value: Value) -> None:
        """Have a value from now on. Raises ValueError when it does not fit."""
        self._preferences.set(setting, value)

    def choose_typed(self, setting: Setting, typed: str) -> None:
        """Have what somebody typed from now on. Raises BadInput when it does not fit."""
        if setting.source is None:
            self.choose(setting, setting.parsed(typed))
            return
        word = typed.strip().casefold()
        for option in self.options(setting):
            if word in (option.value.casefold(), str(option.title).casefold()):
                self.choose(setting, option.value)
                return
        raise BadInput(NO_CHOICE.fill(typed=typed.strip()))

    def is_changed(self, setting: Setting) -> bool:
        """Whether there is something to be reset: another value than the default, or one that does not fit."""
        return self._preferences.is_changed(setting) or self._preferences.misfit(setting) is not None

    def reset(self, *settings: Setting, title: Text | None = None) -> None:
        """Have settings say their default again, as one change with a title of its own."""
        self._preferences.reset(*settings, title=title)

    def trouble(self, setting: Setting) -> Text | None:
        """Why nothing comes of a setting, or of what the file says of it; None when all is well."""
        hindrance = self._hindrances.get(setting.key)
        if hindrance is not None and (told := hindrance()) is not None:
            return told
        misfit = self._preferences.misfit(setting)
        return None if misfit is None else NOT_USED.fill(value=_quoted(misfit))

    def _on_preferences_changed(self, key: str) -> None:
        if key in SETTING_OF:
            self.changed.emit(key)


def _quoted(value: object) -> str:
    written = msgspec.json.encode(value).decode()
    return written if len(written) <= LONGEST_QUOTE else f"{written[:LONGEST_QUOTE]}…"
