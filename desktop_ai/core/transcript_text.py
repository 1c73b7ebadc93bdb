"""Conversation -> plain text, Markdown and HTML: what is copied, whole or in part.

Offsets count UTF-16 units of the text that a block is read as.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.core.block import LINE_BREAK, Heading, Image, Nest, Paragraph, Rule, Table
from desktop_ai.core.html_writer import HtmlWriter, typed_html
from desktop_ai.core.markdown_writer import MarkdownWriter
from desktop_ai.core.one_line import one_line
from desktop_ai.core.utf16 import utf16_length, utf16_slice

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_ai.core.block import Block


class Excerpt(NamedTuple):
    """A part of a block."""

    block: Block
    start: int
    end: int


class Forms(NamedTuple):
    """The same words in three forms: as they are read, as Markdown, as HTML."""

    plain: str = ""
    markdown: str = ""
    html: str = ""


def text_of(block: Block) -> str:
    """What a block is read as; cells of a table are set apart by tabs."""
    match block:
        case Paragraph() | Heading():
            return block.content.text
        case Table():
            return "\n".join("\t".join(cell.text for cell in row) for row in block.rows)
        case Image():
            return one_line(block.alt)
        case Rule():
            return ""
        case _:
            return block.text


def whole(block: Block) -> Excerpt:
    """All of a block."""
    return Excerpt(block, 0, utf16_length(text_of(block)))


def forms_of(excerpts: Sequence[Excerpt], source: str | None = None) -> Forms:
    """Parts of a message in all forms; `source` is its Markdown, where all of it is meant."""
    return Forms(plain(excerpts), markdown(excerpts) if source is None else source, html(excerpts))


def forms_of_typed(text: str) -> Forms:
    """What a person typed, which is its own Markdown."""
    return Forms(text, text, typed_html(text))


def joined(forms: Iterable[Forms]) -> Forms:
    """Several messages one below the other."""
    shown = [each for each in forms if each.plain or each.markdown]
    return Forms(
        "\n\n".join(each.plain for each in shown),
        "\n\n".join(each.markdown for each in shown),
        "\n".join(each.html for each in shown),
    )


def plain(excerpts: Iterable[Excerpt]) -> str:
    """Parts of blocks as they are read, list markers in front of them."""
    lines: list[str] = []
    is_nested = False
    for block, start, end in excerpts:
        text = utf16_slice(text_of(block), start, end).replace(LINE_BREAK, "\n")
        if lines and not (is_nested and block.place.is_tight and isinstance(block, Paragraph)):
            lines.append("")
        is_nested = bool(block.place.nesting)
        lines.append(_prefix(block) + text if start == 0 else text)
    return "\n".join(lines)


def markdown(excerpts: Iterable[Excerpt]) -> str:
    """Parts of blocks as Markdown that reads the same."""
    writer = MarkdownWriter()
    for excerpt in excerpts:
        writer.add(*excerpt)
    return writer.text


def html(excerpts: Iterable[Excerpt]) -> str:
    """Parts of blocks as HTML: what they mean, no scripts, and links only where they lead out."""
    writer = HtmlWriter()
    for excerpt in excerpts:
        writer.add(*excerpt)
    return writer.close()


def _prefix(block: Block) -> str:
    place = block.place
    depth = sum(nest is not Nest.QUOTE for nest in place.nesting)
    marker = f"{place.marker} " if place.marker else ""
    return "  " * max(0, depth - 1) + marker
