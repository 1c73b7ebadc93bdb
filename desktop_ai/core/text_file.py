"""Text files: their text, whatever encoding it is in; what language they are in; and the fence they are sent in."""

from __future__ import annotations

import codecs
import re
from pathlib import PurePosixPath

from desktop_ai.core.message import FilePart
from desktop_ai.core.one_line import one_line

# Kinds of files that may look like text at their beginning and are not.
_OTHER_KINDS = (b"%PDF-", b"{\\rtf", b"PK\x03\x04", b"\x1f\x8b", b"%!PS")
_MARKS = (  # the longer ones first: UTF-32 begins as UTF-16 does
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Characters that no text has; those of a terminal's colours, a form feed and a last ^Z are in many.
_NOT_TEXT = "[\x00-\x07\x0e-\x19\x1c-\x1f\x7f\ufffe\uffff]"
_SAMPLE = 4096
_BACKTICKS = "`{3,}"
_LANGUAGE = r"[\w+#.-]{0,30}"
_LANGUAGES = {
    "bash": "bash", "c": "c", "cc": "cpp", "cpp": "cpp", "cs": "csharp", "css": "css", "csv": "csv", "diff": "diff",
    "go": "go", "h": "c", "hpp": "cpp", "htm": "html", "html": "html", "ini": "ini", "java": "java",
    "js": "javascript", "json": "json", "jsonl": "json", "jsx": "jsx", "kt": "kotlin", "lua": "lua", "md": "markdown",
    "patch": "diff", "php": "php", "pl": "perl", "ps1": "powershell", "py": "python", "r": "r", "rb": "ruby",
    "rs": "rust", "scala": "scala", "sh": "bash", "sql": "sql", "swift": "swift", "tex": "latex", "toml": "toml",
    "ts": "typescript", "tsx": "tsx", "vue": "vue", "xml": "xml", "yaml": "yaml", "yml": "yaml", "zig": "zig",
}  # fmt: skip
_NAMES = {"dockerfile": "dockerfile", "makefile": "makefile"}


def text_of_file(data: bytes) -> str:
    """The text in a file, its lines ended by a line feed alone. Raises ValueError for what is no text."""
    if data.startswith(_OTHER_KINDS):
        raise ValueError("another kind of document")
    text = _decoded(data)
    if re.search(_NOT_TEXT, text):
        raise ValueError("not text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def language_of(name: str) -> str:
    """The language of a file, as fences are marked with it; empty where its name does not tell."""
    path = PurePosixPath(name.lower())
    return _NAMES.get(path.name) or _LANGUAGES.get(path.suffix.removeprefix("."), "")


def fenced(part: FilePart) -> str:
    """A text file as a model reads it: its name, and its text in a fence longer than any in it."""
    longest = max((len(run[0]) for run in re.finditer(_BACKTICKS, part.text)), default=2)
    fence = "`" * (longest + 1)
    end = "" if part.text.endswith("\n") else "\n"
    language = part.language if re.fullmatch(_LANGUAGE, part.language) else ""
    return f"{one_line(part.name)}\n{fence}{language}\n{part.text}{end}{fence}"


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding)
    if b"\0" in data[:_SAMPLE]:
        return data.decode(_utf16_without_mark(data[:_SAMPLE]))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded_of_one_byte(data)


def _utf16_without_mark(sample: bytes) -> str:
    """Which of the two it is: in text of the West every other byte is zero. Raises ValueError."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if len(sample) % 2 or min(even, odd) * 10 > max(even, odd):
        raise ValueError("not text")
    return "utf-16-le" if odd > even else "utf-16-be"


def _decoded_of_one_byte(data: bytes) -> str:
    """Text of the time before UTF-8: that of Windows, where all of its bytes mean something there."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
