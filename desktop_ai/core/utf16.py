"""Lengths and slices of text in UTF-16 units, in which Qt counts."""

from __future__ import annotations

_CODEC = "utf-16-le"


def utf16_length(text: str) -> int:
    """How many UTF-16 units the text takes: an emoji takes two."""
    return len(text) if text.isascii() else len(text.encode(_CODEC, "surrogatepass")) // 2


def utf16_slice(text: str, start: int, end: int) -> str:
    """The text between two offsets in UTF-16 units; half an emoji becomes U+FFFD."""
    if text.isascii():
        return text[start:end]
    return text.encode(_CODEC, "surrogatepass")[2 * start : 2 * end].decode(_CODEC, "replace")


def without_lone_surrogates(text: str) -> str:
    """The same text in which half characters, which cannot be encoded, are U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(_CODEC, "surrogatepass").decode(_CODEC, "replace")
    return text
