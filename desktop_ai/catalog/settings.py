"""SETTINGS: key, default, title, page, help."""

from __future__ import annotations

import msgspec

from desktop_ai.core.texts import N_, Text

Value = str | bool | int | float


class Setting(msgspec.Struct, frozen=True):
    """One preference; the type of the default is the type of the value.

    One that is not `is_undoable` says only how something is looked at, or follows what else is chosen.
    """

    key: str
    default: Value
    title: Text
    page: str
    help: Text
    choices: tuple[str, ...] = ()
    is_undoable: bool = True

    def accepts(self, value: object) -> bool:
        """Whether `value`, as it came from a file, can be used."""
        if type(value) is not type(self.default):
            return False
        return not self.choices or value in self.choices


THEME = Setting(
    "appearance.theme",
    "system",
    N_("Theme"),
    "appearance",
    N_("Light, dark, or as the system says."),
    choices=("system", "light", "dark"),
)
SHOW_SIDEBAR = Setting(
    "window.sidebar",
    True,
    N_("Show the list of conversations"),
    "appearance",
    N_("The pane at the left."),
    is_undoable=False,
)
SHOW_INSPECTOR = Setting(
    "window.inspector",
    True,
    N_("Show the inspector"),
    "appearance",
    N_("The pane at the right: model, instructions, parameters."),
    is_undoable=False,
)
ZOOM = Setting(
    "reading.zoom",
    100,
    N_("Size of the conversation"),
    "appearance",
    N_("In percent of its natural size."),
    is_undoable=False,
)
WIDE_COLUMN = Setting(
    "reading.wide_column",
    False,
    N_("Wide column"),
    "appearance",
    N_("The conversation is as wide as its pane."),
)
WRAP_CODE = Setting(
    "reading.wrap_code",
    False,
    N_("Wrap long lines of code"),
    "appearance",
    N_("Otherwise a listing scrolls sideways."),
)
NUMBER_CODE = Setting(
    "reading.number_code",
    False,
    N_("Number the lines of code"),
    "appearance",
    N_("The numbers are neither selected nor copied."),
)
DEFAULT_ACCOUNT = Setting(
    "conversation.account",
    "",
    N_("Account of new conversations"),
    "conversation",
    N_("The account that was chosen last."),
    is_undoable=False,
)
TITLE_ACCOUNT = Setting(
    "titles.account",
    "",
    N_("Account that gives titles"),
    "conversation",
    N_("Empty where titles are the first words of the prompt, which is made here."),
)
TITLE_MODEL = Setting(
    "titles.model",
    "",
    N_("Model that gives titles"),
    "conversation",
    N_("It is sent the beginning of each new conversation, once."),
)

SETTINGS = (
    THEME,
    SHOW_SIDEBAR,
    SHOW_INSPECTOR,
    ZOOM,
    WIDE_COLUMN,
    WRAP_CODE,
    NUMBER_CODE,
    DEFAULT_ACCOUNT,
    TITLE_ACCOUNT,
    TITLE_MODEL,
)
SETTING_OF = {setting.key: setting for setting in SETTINGS}
