"""Hints: what of the conversation in view gets letters, and what they press."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.ui.transcript.box import Target
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.hint_overlay import HintOverlay
    from desktop_ai.ui.transcript.places import Placed, ReadingPlace
    from desktop_ai.ui.transcript.style import TranscriptStyle


class HintedView(Protocol):
    """Where the letters stand, and what is asked of it."""

    def viewport(self) -> QWidget: ...

    def to_view(self, area: QRectF) -> QRectF: ...

    def hold(self, place: ReadingPlace | None) -> None: ...

    def activate(self, target: Target, message: int) -> None: ...


class Hints:
    """Owns the letters, while they are there."""

    def __init__(self, view: HintedView, column: Column, style: TranscriptStyle) -> None:
        self._view = view
        self._column = column
        self._style = style
        self._hinted: list[Hinted] = []

    @property
    def are_shown(self) -> bool:
        """Whether letters are on what can be pressed."""
        return "_overlay" in self.__dict__ and self._overlay.isVisible()

    def show(self) -> None:
        """Put letters on everything in view that can be pressed; what is read stays where it is."""
        self._view.hold(None)
        self._hinted = hinted(self._column)
        if self._hinted:
            places = [self._view.to_view(each.place) for each in self._hinted]
            self._overlay.show_over(places)

    def end(self) -> None:
        """Take the letters away."""
        if self.are_shown:
            self._overlay.leave()

    @cached_property
    def _overlay(self) -> HintOverlay:
        from desktop_ai.ui.transcript.hint_overlay import HintOverlay

        overlay = HintOverlay(self._view.viewport(), self._style)
        overlay.chosen.connect(self._on_overlay_chosen)
        return overlay

    def _on_overlay_chosen(self, number: int) -> None:
        found = self._hinted[number].found(self._column)
        if found is not None:
            self._view.activate(*found)


class Hinted(NamedTuple):
    """A target in view: the message and the box that it is in, its number there, and where it is seen."""

    message: str
    box: int
    number: int
    target: Target
    place: QRectF  # in what is seen of the column

    def found(self, column: Column) -> tuple[Target, int] | None:
        """The same target as it is now, and the number of its message; None where it has gone meanwhile."""
        index = column.index_of(self.message)
        boxes = column.node(index).boxes if index is not None else []
        if index is None or self.box >= len(boxes) or not boxes[self.box].is_laid_out:
            return None
        targets = boxes[self.box].targets()
        target = targets[self.number] if self.number < len(targets) else None
        is_same = target is not None and target.kind == self.target.kind
        return (target, index) if target is not None and is_same else None


def hinted(column: Column) -> list[Hinted]:
    """What can be pressed in view, from top to bottom."""
    return [each for placed in column.seen() for each in _in_message(column, placed)]


def _in_message(column: Column, placed: Placed) -> Iterator[Hinted]:
    node = placed.node
    for number in range(node.box_at(-placed.y), len(node.boxes)):
        box, top = node.boxes[number], placed.y + node.tops[number]
        if top > column.view_height:
            return
        for index, target in enumerate(box.targets() if box.is_laid_out else ()):
            place = target.rects[0].translated(column.left + node.left, top)
            if 0 <= place.center().y() <= column.view_height:
                yield Hinted(node.message.id, number, index, target, place)
