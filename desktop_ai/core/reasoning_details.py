"""ReasoningDetails: the blocks in which a provider keeps a thought, put together from their pieces."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop_ai.core.growing_text import GrowingText

Block = dict[str, Any]
# The fields of which a block may bring more, piece by piece.
GROWING = ("text", "summary")


class ReasoningDetails:
    """Owns the blocks, in their order; `count` grows with everything but more text of the last one.

    A piece goes on with the last block when it has the same type and index and contradicts nothing in it. All
    else is kept as it came: the provider checks what it gets back against a signature.
    """

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self.count = 0
        self._blocks: list[Block] = []
        self._growing: dict[str, GrowingText] = {}
        self.add(blocks)

    def __bool__(self) -> bool:
        return bool(self._blocks)

    def add(self, blocks: Iterable[Block]) -> None:
        """Take more of them."""
        for block in blocks:
            if self._blocks and _goes_on(self._blocks[-1], block):
                self._grow(block)
            else:
                self._settle()
                self._blocks.append(dict(block))
                self.count += 1

    def blocks(self) -> tuple[Block, ...]:
        """What is there so far."""
        self._settle()
        return tuple(dict(block) for block in self._blocks)

    def _grow(self, block: Block) -> None:
        last = self._blocks[-1]
        for name, value in block.items():
            if name in GROWING and isinstance(value, str):
                self._growing.setdefault(name, GrowingText()).append(value)
            elif value is not None and last.get(name) != value:
                last[name] = value
                self.count += 1

    def _settle(self) -> None:
        """Put the texts that grew into the last block."""
        for name, text in self._growing.items():
            self._blocks[-1][name] = (self._blocks[-1].get(name) or "") + str(text)
        self._growing.clear()


def _goes_on(last: Block, block: Block) -> bool:
    """Whether a piece is more of the last block."""
    place = block.get("index")
    if not isinstance(place, int) or place != last.get("index") or block.get("type") != last.get("type"):
        return False
    return all(
        value is None or last.get(name) in (None, "", value)
        for name, value in block.items()
        if name not in GROWING
    )
