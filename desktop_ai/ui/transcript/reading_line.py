"""ReadingLine: the line that is read first, kept in its place while the text is broken into lines anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.ui.transcript.places import Anchor

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.message_node import MessageNode


class ReadingLine(NamedTuple):
    """A place in the text of the anchor's box, and where its line is seen."""

    offset: int
    y: float


def reading_line(anchor: Anchor, node: MessageNode) -> ReadingLine | None:
    """The line at the top of the view; None when the anchor's box begins there, or has no lines."""
    box = node.boxes[anchor.box]
    if anchor.y >= 0 or not box.text or not box.is_laid_out:
        return None
    offset = box.offset_at(0, -anchor.y)
    line = box.caret(offset)
    return ReadingLine(offset, anchor.y + line.top()) if line is not None else None


def kept(anchor: Anchor, node: MessageNode, line: ReadingLine) -> Anchor:
    """The anchor that shows the line where it was, in a box of another width."""
    node.lay_out(anchor.box)
    place = node.boxes[anchor.box].caret(line.offset)
    return anchor if place is None else anchor._replace(y=round(line.y - place.top()))
