"""Conversation -> plain text, Markdown and HTML: what is copied, whole or in part.

Offsets count UTF-16 units of the text that a block is read as.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.core.block import LINE_BREAK, Formula, Heading, Image, Mark, Nest, Paragraph, Rule, Table
from desktop_ai.core.html_writer import HtmlWriter, typed_html
from desktop_ai.core.markdown_writer import MarkdownWriter
from desktop_ai.core.one_line import one_line
from desktop_ai.core.utf16 import utf16_length, utf16_slice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop_ai.core.block import Block, RichText


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
        text = _read(block, start, end).replace(LINE_BREAK, "\n")
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


def _read(block: Block, start: int, end: int) -> str:
    """A part of a block's text, whole formulas in dollar signs."""
    text = text_of(block)
    pieces: list[str] = []
    for first, last in _formulas(block):
        if start <= first < last <= end:
            sign = "$$" if isinstance(block, Formula) else "$"
            pieces += (utf16_slice(text, start, first), sign, utf16_slice(text, first, last), sign)
            start = last
    return "".join((*pieces, utf16_slice(text, start, end)))


def _formulas(block: Block) -> Iterator[tuple[int, int]]:
    """Where the formulas stand in a block's text."""
    match block:
        case Formula():
            yield 0, utf16_length(block.text)
        case Paragraph() | Heading():
            yield from _formulas_in(block.content, 0)
        case Table():
            place = 0
            for cell in chain.from_iterable(block.rows):
                yield from _formulas_in(cell, place)
                place += utf16_length(cell.text) + 1


def _formulas_in(content: RichText, place: int) -> Iterator[tuple[int, int]]:
    for span in content.spans:
        if span.marks & Mark.MATH:
            yield place + span.start, place + span.start + span.length


def _prefix(block: Block) -> str:
    place = block.place
    depth = sum(nest is not Nest.QUOTE for nest in place.nesting)
    marker = f"{place.marker} " if place.marker else ""
    return "  " * max(0, depth - 1) + marker
