"""Blocks -> sentences to be spoken: words as they are read, listings only by what they are.

What is not running text is named in front of it, so that whoever does not see the page knows what it is; `say` gives
those names in the language of whoever listens.
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
    from collections.abc import Callable, Iterable, Sequence

    from desktop_ai.core.block import Block
    from desktop_ai.core.texts import Text

    Say = Callable[[Text], str]

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


def kind_of(block: Block, say: Say = str) -> str:
    """What a block is, when it is not running text: "code, Python, 12 lines"."""
    match block:
        case Code():
            return _listing(block.language, block.text, say)
        case Html():
            return _listing(HTML, block.text, say)
        case Table():
            return say(TABLE.fill(rows=len(block.rows), columns=len(block.aligns)))
        case Heading():
            return say(HEADING.fill(level=block.level))
        case Formula():
            return say(FORMULA)
        case Image():
            return say(PICTURE)
        case Rule():
            return say(SEPARATOR)
        case _:
            return ""


def as_read(blocks: Iterable[Block], say: Say = str) -> str:
    """Everything that the blocks hold, each kind named in front of it."""
    return "\n".join(text for block in blocks if (text := _whole(block, say)))


def spoken(block: Block, *, is_complete: bool = True, say: Say = str) -> list[str]:
    """The sentences that are said of a block; of one that still grows, those that are certain."""
    match block:
        case Code() | Html():
            return [f"{kind_of(block, say)}."] if is_complete else []
        case Table():
            return [f"{kind_of(block, say)}.", *map(_row, block.rows)] if is_complete else []
        case Formula():
            return [f"{kind_of(block, say)}: {block.text}"] if is_complete else []
        case Image():
            return [_image(block, say)]
        case Rule():
            return []
        case _:
            return sentences(_marked(block, block.content.text, say), is_complete=is_complete)


class SpokenReply:
    """What of a growing row of blocks has not been taken yet."""

    def __init__(self, say: Say = str) -> None:
        self._say = say
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
            said = spoken(blocks[index], is_complete=is_closed, say=self._say)
            found += said[self._taken[index] :]
            self._taken[index] = max(self._taken[index], len(said))
        return found


def _is_begun(block: Block) -> bool:
    """Whether it is certainly a block of its own: "|" may become one more row of the table above it."""
    text = block.content.text if isinstance(block, Paragraph | Heading) else "x"
    return any(map(str.isalnum, text))


def _listing(language: str, text: str, say: Say) -> str:
    count = text.rstrip("\n").count("\n") + 1
    if not language:
        return say(PLAIN_CODE_LINE if count == 1 else PLAIN_CODE.fill(count=count))
    named = LANGUAGES.get(language.lower(), language[:1].upper() + language[1:])
    return say((CODE_LINE if count == 1 else CODE).fill(language=named, count=count))


def _whole(block: Block, say: Say) -> str:
    """A block with everything in it."""
    match block:
        case Code() | Html() | Formula():
            return f"{kind_of(block, say)}:\n{block.text}"
        case Image():
            return _image(block, say)
        case Table():
            return "\n".join([f"{kind_of(block, say)}:", *map(_row, block.rows)])
        case Rule():
            return kind_of(block, say)
        case Heading():
            return f"{kind_of(block, say)}: {_marked(block, block.content.text, say)}"
        case _:
            return _marked(block, block.content.text, say)


def _image(block: Image, say: Say) -> str:
    return f"{kind_of(block, say)}: {block.alt}" if block.alt else kind_of(block, say)


def _marked(block: Block, text: str, say: Say) -> str:
    """A text behind the marker of its list item, as far as that is said."""
    marker = block.place.marker
    said = say(MARKERS[marker]) if marker in MARKERS else marker.strip(_BULLETS)
    text = text.replace(LINE_BREAK, "\n")
    return f"{said} {text}" if said else text


def _row(cells: Sequence[object]) -> str:
    return ", ".join(text for cell in cells if (text := getattr(cell, "text", "").strip()))
