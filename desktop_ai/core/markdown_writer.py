"""MarkdownWriter: blocks -> Markdown that is parsed into the same blocks again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
from desktop_ai.core.utf16 import utf16_length, utf16_slice

if TYPE_CHECKING:
    from desktop_ai.core.block import Block, Place, RichText

_SIGNS = re.compile(r"[\\`*|]|_(?!\w)|(?<!\w)_|~~|<(?=[A-Za-z/!?])|&(?=#?\w+;)|\$")
_BRACKET = "&#91;"  # after a backslash it would begin a formula
_NOTE_OR_BOX = re.compile(r"\[(?=\^|[ xX]\])")
_AT_START = re.compile(r"^(\s*)([#>+=-]|\d{1,9}[.)])(?=\s|$|[=-])", re.MULTILINE)
_TICKS = re.compile(r"`+")
_AROUND = {Mark.STRONG: "**", Mark.EMPHASIS: "*", Mark.STRIKE: "~~"}
_COLUMNS = {Align.NONE: "---", Align.LEFT: ":--", Align.CENTER: ":-:", Align.RIGHT: "--:"}
_MARKERS = {CHECKED: "- [x] ", UNCHECKED: "- [ ] "}
BULLET, NOTE_INDENT = "- ", 4
_QUOTED = (Nest.QUOTE, Nest.ASIDE)
_MARKED = (Nest.ITEM, Nest.NOTE)


class MarkdownWriter:
    """Takes parts of blocks one after the other, and indents them as they are nested."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._nesting: tuple[Nest, ...] = ()
        self._indents: list[str] = []  # what continues each level of the nesting

    @property
    def text(self) -> str:
        """Everything so far."""
        return "\n".join(self._lines)

    def add(self, block: Block, start: int, end: int) -> None:
        """Write a part of a block."""
        place = block.place
        marker = _marker(place) if start == 0 else ""
        level = _marked_level(place)
        shared = self._shared(place, level if marker else len(place.nesting))
        if self._lines and not (place.is_tight and self._indents and isinstance(block, Paragraph)):
            self._lines.append("".join(self._indents[:shared]).rstrip())
        del self._indents[shared:]
        first = "".join(self._indents)
        for number in range(shared, len(place.nesting)):
            first += self._begin(place.nesting[number], marker if number == level else "")
        self._nesting = place.nesting
        rest = "".join(self._indents)
        for number, line in enumerate(_body(block, start, end).split("\n")):
            before = rest if number else first
            self._lines.append(before + line if line else before.rstrip())

    def _begin(self, nest: Nest, marker: str) -> str:
        """Open a level; returns what stands in front of its first line."""
        if nest in _QUOTED:
            begin, indent = "> ", "> "
        elif nest is Nest.NOTE:
            begin, indent = marker, " " * NOTE_INDENT if marker else ""
        elif nest is Nest.ITEM:
            begin, indent = marker, " " * (len(BULLET) if marker.startswith(BULLET) else len(marker))
        else:
            begin, indent = "", ""
        self._indents.append(indent)
        return begin

    def _shared(self, place: Place, most: int) -> int:
        """How many levels a block stands in that are open."""
        count = 0
        for one, other in zip(self._nesting, place.nesting[:most], strict=False):
            if one is not other:
                break
            count += 1
        return min(count, len(self._indents))


def _marked_level(place: Place) -> int:
    levels = [level for level, nest in enumerate(place.nesting) if nest in _MARKED]
    return levels[-1] if levels else len(place.nesting)


def _marker(place: Place) -> str:
    level = _marked_level(place)
    if not place.marker or level >= len(place.nesting):
        return ""
    if place.nesting[level] is Nest.NOTE:
        return f"[^{place.marker.removesuffix('.')}]: "
    if place.marker in _MARKERS:
        return _MARKERS[place.marker]
    return f"{place.marker} " if place.marker[:1].isdigit() else BULLET


def _body(block: Block, start: int, end: int) -> str:
    match block:
        case Paragraph():
            return _escaped_starts(_rich(block.content, start, end))
        case Heading():
            return "#" * block.level + " " + _rich(block.content, start, end).replace("\\\n", " ")
        case Table():
            return _table(block, start, end)
        case Rule():
            return "---"
        case Image():
            return _image(block, start, end)
        case Code():
            return _code(block, start, end)
        case Formula():
            text = utf16_slice(block.text, start, end)
            return f"$$\n{text}\n$$" if end - start == utf16_length(block.text) else text
        case Html():
            return utf16_slice(block.text, start, end)


def _image(block: Image, start: int, end: int) -> str:
    """A picture by its address; one that came inside of the text is too much to be copied as words."""
    alt = _escaped(utf16_slice(one_line(block.alt), start, end))
    return alt if block.url.lower().startswith("data:") else "!" + _link(block.url, alt)


def _code(block: Code, start: int, end: int) -> str:
    """A listing between fences; a part of one of its lines as code in running text."""
    text = utf16_slice(block.text, start, end)
    is_whole = end - start == utf16_length(block.text)
    if not is_whole and "\n" not in text:
        return _code_span(text)
    fence = "`" * max(3, _longest_ticks(text) + 1)
    return f"{fence}{block.language}\n{text}\n{fence}"


def _table(table: Table, start: int, end: int) -> str:
    rows = [
        "| " + " | ".join(_rich(*cell).replace("\\\n", "<br>").replace("\n", " ") for cell in row) + " |"
        for row in cells_of(table.rows, start, end)
    ]
    rows[1:1] = ["| " + " | ".join(_COLUMNS[align] for align in table.aligns) + " |"]
    return "\n".join(rows)


def _rich(content: RichText, start: int, end: int) -> str:
    return written(content, start, end, _WRITING)


def _link(url: str, inner: str) -> str:
    if inner == url and url.lower().startswith(("http://", "https://")):
        return f"<{url}>"
    is_plain = not re.search(r"[\s()<>]", url)
    return f"[{inner}]({url})" if is_plain else f"[{inner}](<{url}>)"


def _mark(mark: int, inner: str) -> str:
    """A mark around words; spaces at their ends stand outside of it, else it would be none."""
    words = inner.strip()
    if not words:
        return inner
    before, _, after = inner.partition(words)
    return f"{before}{_AROUND[mark]}{words}{_AROUND[mark]}{after}"


def _piece(piece: Piece) -> str:
    if piece.marks & Mark.CODE:
        return _code_span(piece.text)
    if piece.marks & Mark.MATH:
        return f"${piece.text}$"
    if piece.marks & Mark.NOTE:
        return f"[^{piece.text.strip('[]')}]"
    if piece.marks & Mark.IMAGE:
        return _escaped(piece.text)
    return _escaped(piece.text).replace(LINE_BREAK, "\\\n")


def _escaped(text: str) -> str:
    last = text.rfind("$")
    alone = -1 if text[:last].endswith("$") else last  # nothing follows that would make it a formula
    signs = _SIGNS.sub(lambda sign: sign[0] if sign.start() == alone else "\\" + sign[0], text)
    return _NOTE_OR_BOX.sub(_BRACKET, _without_links(signs))


def _without_links(text: str) -> str:
    """The text in which no bracket begins what would be a link."""
    parts = text.split("]")
    for number, after in enumerate(parts[1:]):
        if after.startswith(("(", "[", ":")):
            parts[number] = parts[number].replace("[", _BRACKET)
    return "]".join(parts)


def _escaped_starts(text: str) -> str:
    """The same in which no line begins like another kind of block."""

    def escaped(found: re.Match[str]) -> str:
        sign = found[2]
        return found[1] + (sign[:-1] + "\\" + sign[-1] if sign[0].isdigit() else "\\" + sign)

    return _AT_START.sub(escaped, text)


def _code_span(text: str) -> str:
    fence = "`" * (_longest_ticks(text) + 1)
    room = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{fence}{room}{text}{room}{fence}"


def _longest_ticks(text: str) -> int:
    return max((len(ticks) for ticks in _TICKS.findall(text)), default=0)


_WRITING = Writing(_link, _mark, _piece)
