"""Where the values of a conversation come from, in a few quiet words."""

from __future__ import annotations

from desktop_ai.catalog.setting import OFF, ON
from desktop_ai.core.conversation import Setup
from desktop_ai.core.parameters import NOT_SENT
from desktop_ai.core.preset import Preset
from desktop_ai.core.preset_words import EXAMPLES, ONE_EXAMPLE
from desktop_ai.core.scope import INSTRUCTIONS, Below, Origin, Resolved, inherited_from
from desktop_ai.core.texts import N_, Text
from desktop_ai.ui.amounts import decimal
from desktop_ai.ui.translation import tr

LONGEST_TITLE = 20
NO_PRESET, GONE = N_("No preset"), N_("A preset that is not there any more")
FROM_PRESET, FROM_MODEL, FROM_DEFAULT = (
    N_("from “{title}”"),
    N_("from this model's defaults"),
    N_("from the default"),
)
OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT = (
    N_("left out by “{title}”"),
    N_("left out for this model"),
    N_("left out by default"),
)
INSTEAD, OUT_INSTEAD = N_("instead of {value} {source}"), N_("left out, instead of {value} {source}")
WORDS_INSTEAD, NONE_INSTEAD = N_("instead of those {source}"), N_("none, instead of those {source}")


def source_words(name: str, setup: Setup, below: Below, found: Resolved) -> str:
    """Where a parameter, or the instructions, was `found`; empty for what is only the conversation's own."""
    origin = found.origins.get(name)
    if origin is None:
        return ""
    is_sent = bool(found.instructions) if name == INSTRUCTIONS else name in found.sampling.values()
    if origin is not Origin.CONVERSATION:
        return tr(_source(origin, below, is_sent=is_sent))
    below_it, value = inherited_from(setup, below, name)
    if value is NOT_SENT:
        return ""
    source = tr(_source(below_it, below, is_sent=True))
    if name == INSTRUCTIONS:
        return tr((WORDS_INSTEAD if is_sent else NONE_INSTEAD).fill(source=source))
    return tr((INSTEAD if is_sent else OUT_INSTEAD).fill(value=_shown(value), source=source))


def preset_line(setup: Setup, preset: Preset | None) -> str:
    """The preset of a conversation in one line."""
    if preset is None:
        return tr(GONE if setup.preset else NO_PRESET)
    count = len(preset.examples)
    if not count:
        return preset.title
    return f"{preset.title} · {tr(ONE_EXAMPLE if count == 1 else EXAMPLES.fill(count=count))}"


def short(title: str) -> str:
    """A title in as many letters as quiet words have room for."""
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"


def _source(origin: Origin, below: Below, *, is_sent: bool) -> Text:
    preset, model, default = (
        (FROM_PRESET, FROM_MODEL, FROM_DEFAULT) if is_sent else (OUT_BY_PRESET, OUT_BY_MODEL, OUT_BY_DEFAULT)
    )
    title = short(below.preset.title) if below.preset else ""
    return {
        Origin.PRESET: preset.fill(title=title),
        Origin.MODEL: model,
        Origin.DEFAULT: default,
    }[origin]


def _shown(value: object) -> str:
    """A value in a few letters; one that has more is not told."""
    if isinstance(value, bool):
        return tr(ON if value else OFF)
    if isinstance(value, int | float):
        return decimal(value)
    return value if isinstance(value, str) and len(value) < 20 else "…"
