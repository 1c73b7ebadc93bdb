"""Luggage: the pictures and files that come with a conversation of another program, and what is missing of them."""

from __future__ import annotations

from collections import Counter

from desktop_ai.core.attachment import LONGEST_PICTURE_FILE, LONGEST_TEXT_FILE, clean_name, hash_of
from desktop_ai.core.imports.imported import Bytes, Lookup, nothing_found
from desktop_ai.core.message import FilePart, ImagePart, Part, TextPart
from desktop_ai.core.photo_details import without_details
from desktop_ai.core.picture_file import picture_kind, picture_size
from desktop_ai.core.text_file import language_of, text_of_file
from desktop_ai.core.texts import N_, Text

MISSING = N_("{count} attached files are not in the file; their names stand in their place")
MISSING_ONE = N_("an attached file is not in the file; its name stands in its place")
UNKNOWN = N_("{count} parts of the kind “{kind}” are left out")
UNKNOWN_ONE = N_("a part of the kind “{kind}” is left out")
UNNAMED = "file"


class Luggage:
    """Owns what was found; `files` are bytes of pictures, by their hashes."""

    def __init__(self, find: Lookup = nothing_found) -> None:
        self.files: dict[str, Bytes] = {}
        self._find = find
        self._missing = 0
        self._unknown: Counter[str] = Counter()

    def fetched(self, id: str, name: str) -> Part:
        """The file that goes by an id, or its name in its place."""
        return self.unpacked(self._find(id) if id else None, name)

    def unpacked(self, data: bytes | None, name: str) -> Part:
        """A picture or a text file, told by its bytes, or its name in its place."""
        name = clean_name(name) or UNNAMED
        part = None if data is None else self._picture(data, name) or _text_file(data, name)
        return part or self.missing(name)

    def missing(self, name: str) -> Part:
        """The name of a file that is not there, in its place."""
        self._missing += 1
        return TextPart(f"[{clean_name(name) or UNNAMED}]")

    def leave_out(self, kind: str) -> None:
        """Note that a part of an unknown kind does not come."""
        self._unknown[clean_name(kind) or "?"] += 1

    @property
    def notes(self) -> tuple[Text, ...]:
        """What is missing, in words."""
        notes = [
            UNKNOWN_ONE.fill(kind=kind) if count == 1 else UNKNOWN.fill(kind=kind, count=count)
            for kind, count in self._unknown.most_common(5)
        ]
        if self._missing:
            notes.insert(0, MISSING_ONE if self._missing == 1 else MISSING.fill(count=self._missing))
        return tuple(notes)

    def _picture(self, data: bytes, name: str) -> ImagePart | None:
        if not picture_kind(data) or len(data) > LONGEST_PICTURE_FILE:
            return None
        try:
            width, height = picture_size(data)
        except ValueError:
            return None
        data = without_details(data)
        hash, kind = hash_of(data), picture_kind(data)
        self.files[hash] = Bytes(kind, data)
        return ImagePart(hash, kind, name, width, height, len(data))


def text_part(name: str, text: str) -> FilePart:
    """A text file whose text is known."""
    name = clean_name(name) or UNNAMED
    return FilePart(name, text, language_of(name), len(text.encode("utf-8", "replace")))


def _text_file(data: bytes, name: str) -> FilePart | None:
    if len(data) > LONGEST_TEXT_FILE:
        return None
    try:
        return FilePart(name, text_of_file(data), language_of(name), len(data))
    except ValueError:
        return None
