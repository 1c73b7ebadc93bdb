"""Metrics: how much room things take, in the density and the size of text that the user chose."""

from __future__ import annotations

import msgspec

# Corners, in device-independent pixels; what is inside of something has smaller ones.
RADIUS_CHIP = 4
RADIUS_ITEM = 6
RADIUS_CONTROL = 8
RADIUS_BLOCK = 10
RADIUS_BAR = 12
RADIUS_SHEET = 14
RADIUS_COMPOSER = 16
# Lines, likewise.
HAIRLINE, RING = 1, 2
# Milliseconds that something may take to glide to its place.
MOTION = 120


class Metrics(msgspec.Struct, frozen=True):
    """One density at one size of text, with or without motion. All measures are pixels."""

    is_compact: bool = False
    scale: float = 1.0
    has_motion: bool = True

    @property
    def row(self) -> int:
        """The height of a line in a list."""
        return self.sized(28 if self.is_compact else 34)

    @property
    def control_rise(self) -> int:
        """Between the text of a button or a field and its frame, above and below."""
        return 3 if self.is_compact else 6

    @property
    def header(self) -> int:
        """The height of the line above the conversation."""
        return self.sized(40 if self.is_compact else 48)

    def sized(self, pixels: float) -> int:
        """What has to grow with the text."""
        return round(pixels * self.scale)
