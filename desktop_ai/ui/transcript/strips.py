"""Strips: what is on the screen, so that only what differs from it is painted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QWidget

OVERHANG = 4  # pixels that something may be drawn beyond its area
SHARE = 0.5  # of the height; what moved further is painted as a whole, for little of it could be kept
EXACT = 3  # decimals of a pixel in which places are compared


class Seen(NamedTuple):
    """Something that is seen: between which heights of the view, and how it looks there."""

    top: float
    bottom: float
    look: Hashable

    @classmethod
    def at(cls, area: QRectF, look: Hashable) -> Seen:
        """Something that takes an area of the view."""
        return cls(round(area.top(), EXACT), round(area.bottom(), EXACT), (look, round(area.left(), EXACT)))

    def moved(self, distance: float) -> Seen:
        """The same somewhere below."""
        return self._replace(
            top=round(self.top + distance, EXACT), bottom=round(self.bottom + distance, EXACT)
        )


Picture = dict["Hashable", Seen]


class Strips:
    """Owns the picture that is on the screen, and keeps the widget's pixels as near to the next as it can.

    What moved together is moved, and only strips in which something else changed are painted. When what is
    painted turns out to be another picture than was compared, all of it is painted again.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._shown: Picture = {}

    def show(self, picture: Picture) -> None:
        """Paint the widget where it does not show this yet, now: what is shown is what was compared."""
        before, self._shown = self._shown, picture
        distance = _common_distance(before, picture)
        if distance is None or not distance.is_integer() or abs(distance) >= SHARE * self._widget.height():
            self._widget.repaint()
            return
        if distance:
            self._widget.scroll(0, int(distance), self._widget.rect())
        self._widget.repaint(self._region(before, picture, distance))

    def painted(self, picture: Picture, region: QRegion) -> None:
        """Note what has just been painted, and where."""
        if region.rectCount() == 1 and region.boundingRect() == self._widget.rect():
            self._shown = picture
        elif picture != self._shown:
            self._widget.update()

    def _region(self, before: Picture, now: Picture, distance: float) -> QRegion:
        """Where something changed beside having moved."""
        region = QRegion()
        for key, seen in now.items():
            known = before.get(key)
            was = known.moved(distance) if known is not None else None
            if was != seen:
                region += self._strip(seen)
                region += self._strip(was) if was is not None else QRegion()
        for key in before.keys() - now.keys():
            region += self._strip(before[key].moved(distance))
        return region

    def _strip(self, seen: Seen) -> QRegion:
        top, bottom = int(seen.top) - OVERHANG, int(seen.bottom) + OVERHANG + 1
        return QRegion(QRect(0, top, self._widget.width(), bottom - top))


def _common_distance(before: Mapping[Hashable, Seen], now: Mapping[Hashable, Seen]) -> float | None:
    """How far most of what is still seen has moved; None when nothing is."""
    distances = Counter(round(now[key].top - seen.top, EXACT) for key, seen in before.items() if key in now)
    return distances.most_common(1)[0][0] if distances else None
