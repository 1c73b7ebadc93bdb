"""SettingQuestion: asks in the palette what a setting shall be."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from functools import partial
from typing import Any

from desktop_ai.catalog.setting import OFF, ON, Setting
from desktop_ai.services.offered_settings import OfferedSettings, Option
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.command_palette import CommandPalette
from desktop_ai.ui.translation import tr

SWITCH = (Option("on", ON), Option("off", OFF))


class SettingQuestion:
    """A list for what can be chosen, a line for numbers and texts; what does not fit is said and can be mended."""

    def __init__(self, settings: OfferedSettings, palette: CommandPalette) -> None:
        self._settings = settings
        self._palette = palette

    def ask(self, setting: Setting) -> Coroutine[Any, Any, None]:
        """Ask at once; what it returns takes the answer."""
        about = [setting.help, *filter(None, [self._settings.trouble(setting)])]
        note = " ".join(tr(text) for text in about)
        is_switch = isinstance(setting.default, bool)
        options = SWITCH if is_switch else self._settings.options(setting)
        value = self._settings.value(setting)
        if not options:
            # What is written in the line hides what is asked for.
            note, check = f"{tr(setting.title)}\n{note}", partial(_check, setting)
            return self._take(
                setting, self._palette.ask(tr(setting.title), text=_written(value), note=note, check=check)
            )
        current = ("on" if value else "off") if is_switch else str(value)
        # An empty value is a choice, too, and no id can be empty.
        choices = [Choice(_id(option.value), tr(option.title)) for option in options]
        asked = self._palette.choose(tr(setting.title), choices, current=_id(current), hint=note)
        return self._take_option(setting, asked)

    async def _take(self, setting: Setting, asked: Awaitable[str | None]) -> None:
        answer = await asked
        if answer is not None:
            self._settings.choose_typed(setting, answer)

    async def _take_option(self, setting: Setting, asked: Awaitable[str | None]) -> None:
        answer = await asked
        if answer is not None:
            self._settings.choose_typed(setting, answer.removeprefix(_MARK))


_MARK = "="


def _id(value: str) -> str:
    return f"{_MARK}{value}"


def _check(setting: Setting, typed: str) -> None:
    """Raise BadInput for what does not fit."""
    setting.parsed(typed)


def _written(value: object) -> str:
    return f"{value:g}" if isinstance(value, int | float) else str(value)
