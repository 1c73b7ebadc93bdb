"""The font of formulas, which lets the thread rest before each of its letters. Imports ziamath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ziamath.mathfont import MathFont
from ziamath.zmath import loadedfonts

if TYPE_CHECKING:
    from collections.abc import Callable

    from ziafont.glyph import SimpleGlyph


class BreathingFont(MathFont):
    """Calls `breathe` for every letter that is set: it may rest, or raise to end a formula that takes too long."""

    breathe: Callable[[], None] | None = None

    def glyph_fromid(self, glyphid: int) -> SimpleGlyph:
        """A letter of the font."""
        if self.breathe is not None:
            self.breathe()
        return super().glyph_fromid(glyphid)


def breathe_in(breathe: Callable[[], None]) -> None:
    """Let what is set from now on breathe."""
    font = loadedfonts["default"]
    if not isinstance(font, BreathingFont):
        font = loadedfonts["default"] = BreathingFont(str(font.fname), font.basesize)
    font.breathe = breathe
