"""HtmlWriter: blocks -> HTML that says what they mean, for mail and word processors."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from desktop_ai.core.block import (
    CHECKED,
    LINE_BREAK,
    UNCHECKED,
    Align,
    Code,
    Formula,
    Heading,
    Html,
    Image,
    Mark,
    Nest,
    Paragraph,
    Rule,
    Table,
)
from desktop_ai.core.one_line import one_line
from desktop_ai.core.rich_pieces import Piece, Writing, cells_of, written
from desktop_ai.core.utf16 import utf16_slice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_ai.core.block import Block, Place, RichText

LINKED_SCHEMES = ("http://", "https://", "mailto:")
_TAGS = {Mark.STRONG: "strong", Mark.EMPHASIS: "em", Mark.STRIKE: "s"}
_ALIGNED = {Align.LEFT: "left", Align.CENTER: "center", Align.RIGHT: "right"}


class Open(NamedTuple):
    """An element that is open: what of the nesting it stands for, its tags, where its list began."""

    nest: Nest
    begin: str
    end: str


class HtmlWriter:
    """Takes parts of blocks one after the other, and opens and closes what they are nested in."""

    def __init__(self, highlight: Callable[[str, str], str] | None = None) -> None:
        """`highlight` makes HTML of code and the name of its language; without it code is plain."""
        self._parts: list[str] = []
        self._open: list[Open] = []
        self._highlight = highlight

    def add(self, block: Block, start: int, end: int) -> None:
        """Write a part of a block."""
        place = block.place
        has_marker = bool(place.marker) and start == 0
        self._nest(place, has_marker=has_marker)
        note = (
            f"<sup>{escape(place.marker)}</sup> " if has_marker and _marked_nest(place) is Nest.NOTE else ""
        )
        check = f"{place.marker} " if has_marker and place.marker in (CHECKED, UNCHECKED) else ""
        if self._highlight is not None and isinstance(block, Code):
            code = self._highlight(utf16_slice(block.text, start, end), block.language)
            self._parts.append(f"{note}{check}<pre><code>{code}</code></pre>")
        else:
            is_bare = bool(place.nesting) and has_marker
            self._parts.append(_body(block, start, end, note + check, is_bare=is_bare))

    def close(self) -> str:
        """Close what is open; returns everything."""
        self._close_to(0)
        return "\n".join(self._parts)

    def _nest(self, place: Place, *, has_marker: bool) -> None:
        """Open and close elements until they are those that the block stands in."""
        kept = 0
        for nest, element in zip(place.nesting, self._open, strict=False):
            if nest is not element.nest:
                break
            kept += 1
        if has_marker:
            kept = min(kept, _marked_level(place))
        self._close_to(kept)
        for level in range(kept, len(place.nesting)):
            marker = place.marker if has_marker and level == _marked_level(place) else ""
            self._begin(place.nesting[level], marker)

    def _begin(self, nest: Nest, marker: str) -> None:
        if nest is not Nest.ITEM:
            tag = "blockquote" if nest in (Nest.QUOTE, Nest.ASIDE) else "div"
            element = Open(nest, f"<{tag}>", f"</{tag}>")
        elif marker.rstrip(".").isdigit():
            number = marker.rstrip(".")
            element = Open(nest, f'<ol start="{number}"><li>', "</li></ol>")
        else:
            element = Open(nest, "<ul><li>", "</li></ul>")
        last = self._parts[-1] if self._parts else ""
        if last == element.end and nest is Nest.ITEM:
            self._parts[-1] = "</li>"  # the list goes on
            self._parts.append("<li>")
        else:
            self._parts.append(element.begin)
        self._open.append(element)

    def _close_to(self, count: int) -> None:
        while len(self._open) > count:
            self._parts.append(self._open.pop().end)


def typed_html(text: str) -> str:
    """What a person typed, with its breaks and spaces."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


def _marked_level(place: Place) -> int:
    """The level of the nesting that a marker belongs to: the innermost that is no quote."""
    levels = [level for level, nest in enumerate(place.nesting) if nest in (Nest.ITEM, Nest.NOTE)]
    return levels[-1] if levels else len(place.nesting)


def _marked_nest(place: Place) -> Nest | None:
    level = _marked_level(place)
    return place.nesting[level] if level < len(place.nesting) else None


def _body(block: Block, start: int, end: int, before: str, *, is_bare: bool) -> str:
    match block:
        case Paragraph():
            words = before + _rich(block.content, start, end)
            return words if is_bare else f"<p>{words}</p>"
        case Heading():
            return f"<h{block.level}>{before}{_rich(block.content, start, end)}</h{block.level}>"
        case Table():
            return _table(block, start, end)
        case Rule():
            return "<hr>"
        case Image():  # never the picture: whoever pastes it would fetch it
            return f"<p>{before}{_link(block.url, escape(utf16_slice(one_line(block.alt), start, end)))}</p>"
        case Code() | Formula() | Html():
            return before + _listing(block, utf16_slice(block.text, start, end))


def _listing(block: Code | Formula | Html, text: str) -> str:
    language = "math" if isinstance(block, Formula) else block.language if isinstance(block, Code) else ""
    named = f' class="language-{escape(language)}"' if language else ""
    return f"<pre><code{named}>{escape(text)}</code></pre>"


def _table(table: Table, start: int, end: int) -> str:
    rows: list[str] = []
    for number, row in enumerate(cells_of(table.rows, start, end)):
        tag = "th" if number == 0 and start == 0 else "td"
        cells = "".join(
            f"<{tag}{_style(align)}>{_rich(*cell)}</{tag}>"
            for cell, align in zip(row, table.aligns, strict=False)
        )
        rows.append(f"<tr>{cells}</tr>")
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _style(align: Align) -> str:
    return f' style="text-align: {_ALIGNED[align]}"' if align in _ALIGNED else ""


def _rich(content: RichText, start: int, end: int) -> str:
    return written(content, start, end, _WRITING)


def _link(url: str, inner: str) -> str:
    if not url.lower().startswith(LINKED_SCHEMES):
        return inner
    return f'<a href="{escape(url)}">{inner}</a>'


def _mark(mark: int, inner: str) -> str:
    return f"<{_TAGS[mark]}>{inner}</{_TAGS[mark]}>"


def _piece(piece: Piece) -> str:
    text = escape(piece.text).replace(LINE_BREAK, "<br>").replace("\n", "<br>")
    if piece.marks & Mark.MATH:
        return f'<code class="math">{text}</code>'
    if piece.marks & Mark.CODE:
        return f"<code>{text}</code>"
    return f"<sup>{text}</sup>" if piece.marks & Mark.NOTE else text


_WRITING = Writing(_link, _mark, _piece)
