"""What cameras write into photos beside the picture: where and when it was taken. It stays here."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from desktop_ai.core.picture_file import JPEG, picture_kind

_START, _SCAN, _EXIF, _CAPTION = 0xD8, 0xDA, 0xE1, 0xED
_MARK = b"Exif\0\0"
_ORIENTATION = 0x0112
_UPRIGHT = 1
_MOST_ENTRIES = 1000


def without_details(data: bytes) -> bytes:
    """A photo without place, date, camera and caption, which way up it is kept; other files as they are."""
    if picture_kind(data) != JPEG:
        return data
    try:
        segments = list(_segments(data))
    except (struct.error, IndexError):
        return data  # damaged: whether anything can be seen of it is for the decoder to find out
    details = [data[start:end] for marker, start, end in segments if marker in (_EXIF, _CAPTION)]
    if not details:
        return data
    turned = next((turn for each in details if (turn := _orientation(each[4:])) != _UPRIGHT), _UPRIGHT)
    kept = (data[start:end] for marker, start, end in segments if marker not in (_EXIF, _CAPTION))
    return b"".join((b"\xff\xd8", _exif(turned) if turned != _UPRIGHT else b"", *kept))


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, beginning and end of each; the last one is the picture itself, with all behind it."""
    place = 2
    while True:
        if data[place] != 0xFF:
            raise IndexError("no marker")
        marker = data[place + 1]
        if marker == _SCAN:
            yield marker, place, len(data)
            return
        end = place + 2 + max(2, struct.unpack_from(">H", data, place + 2)[0])
        yield marker, place, end
        place = end


def _orientation(details: bytes) -> int:
    """Which way up the photo is, from 1 to 8, where the details say it."""
    if not details.startswith(_MARK):
        return _UPRIGHT
    tiff = details[len(_MARK) :]
    order = "<" if tiff[:2] == b"II" else ">"
    try:
        (place,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, place)
        for number in range(min(count, _MOST_ENTRIES)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, place + 2 + 12 * number)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else _UPRIGHT
    except struct.error:
        pass  # damaged details turn nothing
    return _UPRIGHT


def _exif(orientation: int) -> bytes:
    """Details that say nothing but which way up it is."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, orientation, 0)
    content = _MARK + b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    return struct.pack(">BBH", 0xFF, _EXIF, len(content) + 2) + content
