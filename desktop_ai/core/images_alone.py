"""Which images stand alone in a paragraph: those are shown as pictures, others as words in their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.block import Mark
from desktop_ai.core.utf16 import utf16_length, utf16_slice

if TYPE_CHECKING:
    from desktop_ai.core.block import RichText

NAMELESS = "image"  # what stands in a text for an image that nobody described


def images_alone(content: RichText) -> list[tuple[str, str]]:
    """Address and description of each image of a text that holds nothing else; none for other texts."""
    spans = content.spans
    if not spans or not all(span.marks & Mark.IMAGE for span in spans):
        return []
    images: list[tuple[str, str]] = []
    end = 0
    for span in spans:
        if utf16_slice(content.text, end, span.start).strip():
            return []
        words = utf16_slice(content.text, span.start, span.start + span.length)
        if images and span.start == end and images[-1][0] == span.url:
            images[-1] = (span.url, images[-1][1] + words)  # its description is set in several ways
        else:
            images.append((span.url, words))
        end = span.start + span.length
    if utf16_slice(content.text, end, utf16_length(content.text)).strip():
        return []
    return [(url, "" if alt == NAMELESS else alt) for url, alt in images]
