"""Accents: the one colour that the user chooses, in the shade that each theme needs."""

from __future__ import annotations

import msgspec

from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.contrast import mixed, ratio, readable

# For light and for dark themes; green is the themes' own.
ACCENTS = {
    "blue": ("#2b5fb0", "#94b8f2"),
    "indigo": ("#5148b8", "#b1abf5"),
    "purple": ("#8a3ea8", "#d0a0e6"),
    "rose": ("#a8325f", "#f09ab8"),
    "orange": ("#94490a", "#eaa871"),
    "amber": ("#755600", "#dcb95a"),
    "graphite": ("#4a4843", "#c9c6bf"),
}
LEAST, LEAST_IN_CONTRAST = 4.5, 7.0
GROUND_SHARE = {False: 0.12, True: 0.2}  # of the accent in what is chosen, in light and in dark themes
CONTRAST_SHARE = 0.3


def with_accent(colours: Colours, name: str, system: str = "") -> Colours:
    """A theme with another accent; the theme as it is for one that is not known.

    `system` is the colour ("#rrggbb") that "system" stands for, in whatever shade the system has it.
    """
    chosen = ACCENTS[name][colours.is_dark] if name in ACCENTS else system if name == "system" else ""
    if not chosen:
        return colours
    least = LEAST_IN_CONTRAST if colours.is_contrast else LEAST
    grounds = (colours.background, colours.pane, colours.raised, colours.user, colours.code)
    accent = readable(chosen, grounds, least)
    share = CONTRAST_SHARE if colours.is_contrast else GROUND_SHARE[colours.is_dark]
    soft = mixed(accent, colours.background, share)
    while ratio(colours.faint, soft) < LEAST or ratio(accent, soft) < LEAST:
        share -= 0.01
        soft = mixed(accent, colours.background, share)
    on = colours.background if colours.is_dark else colours.on_accent
    return msgspec.structs.replace(colours, accent=accent, accent_soft=soft, on_accent=on)
