from __future__ import annotations

import struct

import pytest

from desktop_ai.core.photo_details import without_details
from desktop_ai.core.picture_file import picture_size
from tests.support.picture_files import jpeg_head, png

PICTURE = jpeg_head(640, 480)[2:] + b"\xff\xda\x00\x02" + b"the picture itself \xff\xe1\x00\x04zz\xff\xd9"
PLACE = b"48.2082 N 16.3738 E"


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def exif(orientation: int, order: str = "<") -> bytes:
    """What a camera writes: which way up, and the place."""
    entries = struct.pack(f"{order}HHHIHH", 1, 0x0112, 3, 1, orientation, 0)
    tiff = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8) + entries + PLACE
    return segment(0xE1, b"Exif\0\0" + tiff)


def photo(*segments: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(segments) + PICTURE


PROFILE = segment(0xE2, b"ICC_PROFILE and so on")


def test_the_place_goes_and_the_picture_stays() -> None:
    sent = without_details(photo(exif(1), PROFILE, segment(0xED, b"Photoshop " + PLACE)))
    assert sent == photo(PROFILE)
    assert picture_size(sent) == (640, 480)


@pytest.mark.parametrize("order", ["<", ">"])
def test_which_way_up_it_is_stays(order: str) -> None:
    sent = without_details(photo(exif(6, order), PROFILE))
    assert PLACE not in sent
    assert sent == photo(exif_alone(6), PROFILE)
    assert without_details(sent) == sent


def exif_alone(orientation: int) -> bytes:
    entry = struct.pack(">HHHIHH", 1, 0x0112, 3, 1, orientation, 0)
    return segment(0xE1, b"Exif\0\0MM\0*" + struct.pack(">I", 8) + entry + bytes(4))


@pytest.mark.parametrize("data", [png(), b"", b"\xff\xd8\xff", photo(PROFILE), photo(exif(6))[:20], b"words"])
def test_other_and_damaged_files_stay_as_they_are(data: bytes) -> None:
    assert without_details(data) == data


@pytest.mark.parametrize(
    "details",
    [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0II*\0\x08\0\0\0\xff\xff", b"http://xmp"],
)
def test_damaged_details_go_as_well(details: bytes) -> None:
    assert without_details(photo(segment(0xE1, details))) == photo()
