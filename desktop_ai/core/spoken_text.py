"""Blocks -> sentences to be spoken: words as they are read, listings only by what they are.

What is not running text is named in front of it, so that whoever does not see the page knows what it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.block import (
    CHECKED,
    LINE_BREAK,
    UNCHECKED,
    Code,
    Formula,
    Heading,
    Html,
    Image,
    Paragraph,
    Rule,
    Table,
)
from desktop_ai.core.sentences import sentences
from desktop_ai.core.texts import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_ai.core.block import Block

CODE = N_("code, {language}, {count} lines")
CODE_LINE = N_("code, {language}, 1 line")
PLAIN_CODE = N_("code, {count} lines")
PLAIN_CODE_LINE = N_("code, 1 line")
TABLE = N_("table, {rows} rows, {columns} columns")
HEADING = N_("heading {level}")
FORMULA = N_("formula")
PICTURE = N_("image")
SEPARATOR = N_("separator")
HTML = "HTML"
MARKERS = {CHECKED: N_("done:"), UNCHECKED: N_("to do:")}
# What languages are called whose names do not read as they are written.
LANGUAGES = {
    "bash": "Bash",
    "c++": "C++",
    "cpp": "C++",
    "cs": "C#",
    "csharp": "C#",
    "css": "CSS",
    "html": "HTML",
    "javascript": "JavaScript",
    "js": "JavaScript",
    "json": "JSON",
    "md": "Markdown",
    "php": "PHP",
    "py": "Python",
    "rb": "Ruby",
    "rs": "Rust",
    "sh": "shell",
    "sql": "SQL",
    "toml": "TOML",
    "ts": "TypeScript",
    "typescript": "TypeScript",
    "xml": "XML",
    "yaml": "YAML",
    "yml": "YAML",
}
_BULLETS = "•◦▪-*+"


def kind_of(block: Block) -> str:
    """What a block is, when it is not running text: "code, Python, 12 lines"."""
    match block:
        case Code():
            return _listing(block.language, block.text)
        case Html():
            return _listing(HTML, block.text)
        case Table():
            return str(TABLE.fill(rows=len(block.rows), columns=len(block.aligns)))
        case Heading():
            return str(HEADING.fill(level=block.level))
        case Formula():
            return str(FORMULA)
        case Image():
            return str(PICTURE)
        case Rule():
            return str(SEPARATOR)
        case _:
            return ""


def as_read(blocks: Iterable[Block]) -> str:
    """Everything that the blocks hold, each kind named in front of it."""
    return "\n".join(text for text in map(_whole, blocks) if text)


def spoken(block: Block, *, is_complete: bool = True) -> list[str]:
    """The sentences that are said of a block; of one that still grows, those that are certain."""
    match block:
        case Code() | Html():
            return [f"{kind_of(block)}."] if is_complete else []
        case Table():
            return [f"{kind_of(block)}.", *map(_row, block.rows)] if is_complete else []
        case Formula():
            return [f"{kind_of(block)}: {block.text}"] if is_complete else []
        case Image():
            return [_image(block)]
        case Rule():
            return []
        case _:
            return sentences(_marked(block, block.content.text), is_complete=is_complete)


class SpokenReply:
    """What of a growing row of blocks has not been taken yet."""

    def __init__(self) -> None:
        self._taken: list[int] = []  # sentences, by block

    def take(self, blocks: Sequence[Block], *, is_complete: bool = False) -> list[str]:
        """The sentences that have ended since the last time; all of the rest when nothing more will come."""
        del self._taken[len(blocks) :]
        # The block before the last may be continued after all, while the last one is hardly begun.
        first = max(0, len(self._taken) - 2)
        self._taken += [0] * (len(blocks) - len(self._taken))
        found: list[str] = []
        for index in range(first, len(blocks)):
            is_closed = is_complete or any(map(_is_begun, blocks[index + 1 :]))
            said = spoken(blocks[index], is_complete=is_closed)
            found += said[self._taken[index] :]
            self._taken[index] = max(self._taken[index], len(said))
        return found


def _is_begun(block: Block) -> bool:
    """Whether it is certainly a block of its own: "|" may become one more row of the table above it."""
    text = block.content.text if isinstance(block, Paragraph | Heading) else "x"
    return any(map(str.isalnum, text))


def _listing(language: str, text: str) -> str:
    count = text.rstrip("\n").count("\n") + 1
    if not language:
        return str(PLAIN_CODE_LINE if count == 1 else PLAIN_CODE.fill(count=count))
    named = LANGUAGES.get(language.lower(), language[:1].upper() + language[1:])
    return str((CODE_LINE if count == 1 else CODE).fill(language=named, count=count))


def _whole(block: Block) -> str:
    """A block with everything in it."""
    match block:
        case Code() | Html() | Formula():
            return f"{kind_of(block)}:\n{block.text}"
        case Image():
            return _image(block)
        case Table():
            return "\n".join([f"{kind_of(block)}:", *map(_row, block.rows)])
        case Rule():
            return kind_of(block)
        case Heading():
            return f"{kind_of(block)}: {_marked(block, block.content.text)}"
        case _:
            return _marked(block, block.content.text)


def _image(block: Image) -> str:
    return f"{kind_of(block)}: {block.alt}" if block.alt else kind_of(block)


def _marked(block: Block, text: str) -> str:
    """A text behind the marker of its list item, as far as that is said."""
    marker = block.place.marker
    said = str(MARKERS[marker]) if marker in MARKERS else marker.strip(_BULLETS)
    text = text.replace(LINE_BREAK, "\n")
    return f"{said} {text}" if said else text


def _row(cells: Sequence[object]) -> str:
    return ", ".join(text for cell in cells if (text := getattr(cell, "text", "").strip()))
