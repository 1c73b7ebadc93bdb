"""What screen readers are told of a message: who says what, how it stands, what can be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.block import Nest, Table
from desktop_ai.core.spoken_text import as_read, kind_of
from desktop_ai.core.utf16 import utf16_slice
from desktop_ai.ui.moment import long_date
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.box import ACTION, BlockBox
from desktop_ai.ui.transcript.citation_box import CitationBox
from desktop_ai.ui.transcript.code_box import CodeBox
from desktop_ai.ui.transcript.fold_box import FoldBox, LabelBox
from desktop_ai.ui.transcript.image_box import ImageBox
from desktop_ai.ui.transcript.reply_boxes import COPY as COPY_REPLY
from desktop_ai.ui.transcript.reply_boxes import WhoBox
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.core.block import Block, RichText
    from desktop_ai.ui.transcript.box import Box, Target
    from desktop_ai.ui.transcript.message_node import MessageNode


def name_of(node: MessageNode) -> str:
    """Who says it, and everything that is shown of it."""
    text = as_read((box.block for box in node.boxes if isinstance(box, BlockBox)), tr)
    return f"{_who(node)}: {text}" if text else _who(node)


def answer_of(node: MessageNode) -> list[Block]:
    """What a reply answers: neither thought and calls of tools, nor sources."""
    return [
        box.block
        for box in node.boxes
        if isinstance(box, BlockBox) and Nest.ASIDE not in box.place.nesting and not _is_about_sources(box)
    ]


def description_of(node: MessageNode) -> str:
    """How a reply stands: its error or its state, which version it is; and when the message was written."""
    said: list[str] = []
    footer = node.footer
    if footer is not None:
        failure, version = footer.failure, footer.said.version
        said += [words.failed(failure)] if failure else footer.words
        said += footer.said.details
        if version is not None:
            said.append(tr(words.VERSION.fill(number=version.number, count=version.count)))
        if footer.said.is_cut:
            said.append(tr(words.NOT_SENT_ABOVE))
    said.append(long_date(node.message.created))
    return ", ".join(filter(None, said)).replace("., ", ". ")


def target_name(box: Box, target: Target) -> str:
    """What a link or a button in a box is called."""
    if target.kind == ACTION:
        return _action_name(target.value)
    if isinstance(box, FoldBox | LabelBox):
        return box.label
    if isinstance(box, CodeBox):
        return f"{box.words_on(target.kind)} {kind_of(box.block, tr)}".strip()
    if isinstance(box, ImageBox):
        return box.offer
    linked = _linked_text(box.block, target.value) if isinstance(box, BlockBox) else ""
    return linked or target.value


def _action_name(id_: str) -> str:
    """What stands on the button; of one that carries only a sign, the title of its action."""
    written = words.COPY if id_ == COPY_REPLY else words.REMEDIES.get(id_)
    return tr(written or ACTION_OF[id_].title)


def _who(node: MessageNode) -> str:
    if node.is_user:
        return tr(words.YOU)
    who = next((box for box in node.boxes if isinstance(box, WhoBox)), None)
    return (who.model if who else "") or tr(words.REPLY)


def _is_about_sources(box: BlockBox) -> bool:
    return isinstance(box, CitationBox) or (isinstance(box, LabelBox) and not box.place.nesting)


def _linked_text(block: Block, address: str) -> str:
    """The first words in a block that lead to an address."""
    for text in _texts(block):
        for span in text.spans:
            if span.url == address:
                return utf16_slice(text.text, span.start, span.start + span.length)
    return ""


def _texts(block: Block) -> Iterator[RichText]:
    if isinstance(block, Table):
        for row in block.rows:
            yield from row
    elif content := getattr(block, "content", None):
        yield content
