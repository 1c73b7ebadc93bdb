"""How far apart two colours are, as WCAG 2 measures it, and how to bring them further apart."""

from __future__ import annotations

STEPS = 64


def ratio(one: str, other: str) -> float:
    """The contrast of two colours ("#rrggbb"), 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two: `other` when `share` is 0, `one` when it is 1."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(first * share + second * (1 - share)):02x}" for first, second in pairs)


def readable(colour: str, grounds: tuple[str, ...], least: float) -> str:
    """The colour, or the nearest shade of it towards black or white that has `least`:1 on all grounds.

    Black or white itself where no shade has.
    """
    is_on_dark = _luminance(grounds[0]) < 0.18  # of a middle grey: from there white is the further one
    end = "#ffffff" if is_on_dark else "#000000"
    shades = (mixed(end, colour, step / STEPS) for step in range(STEPS + 1))
    return next((shade for shade in shades if all(ratio(shade, on) >= least for on in grounds)), end)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
