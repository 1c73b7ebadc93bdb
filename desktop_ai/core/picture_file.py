"""Files of pictures: their kind and their size, told from their first bytes and never from their names."""

from __future__ import annotations

import struct

PNG, JPEG, GIF, WEBP = "image/png", "image/jpeg", "image/gif", "image/webp"
PICTURE_KINDS = (PNG, JPEG, WEBP, GIF)
# Markers of a JPEG behind which its size stands: every kind of frame, and no table.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Markers that stand alone, without a length behind them.
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_FILL = 0xFF


def picture_kind(data: bytes) -> str:
    """The media type of a picture that can be sent; empty for everything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return GIF
    return WEBP if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, as the file says; nothing is decoded. Raises ValueError for a damaged file."""
    read = {PNG: _png_size, JPEG: _jpeg_size, GIF: _gif_size, WEBP: _webp_size}.get(picture_kind(data))
    if read is None:
        raise ValueError("no picture")
    try:
        width, height = read(data)
    except (struct.error, IndexError) as error:
        raise ValueError("it ends too soon") from error
    if width < 1 or height < 1:
        raise ValueError("it has no size")
    return width, height


def _png_size(data: bytes) -> tuple[int, int]:
    if data[12:16] != b"IHDR":
        raise ValueError("it does not begin with its size")
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _gif_size(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    place = 2
    while True:
        if data[place] != _FILL:
            raise ValueError("it is damaged")
        marker = data[place + 1]
        if marker == _FILL:
            place += 1
        elif marker in _ALONE:
            place += 2
        elif marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, place + 5)
            return width, height
        else:
            place += 2 + max(2, struct.unpack_from(">H", data, place + 2)[0])


def _webp_size(data: bytes) -> tuple[int, int]:
    match data[12:16]:
        case b"VP8X":
            return _three_bytes(data, 24) + 1, _three_bytes(data, 27) + 1
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", data, 21)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", data, 26)
            return width & 0x3FFF, height & 0x3FFF
    raise ValueError("it is damaged")


def _three_bytes(data: bytes, place: int) -> int:
    return data[place] | data[place + 1] << 8 | data[place + 2] << 16
