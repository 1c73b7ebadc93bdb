from __future__ import annotations

import pytest

from desktop_ai.core.picture_file import GIF, JPEG, PNG, WEBP, picture_kind, picture_size
from tests.support.picture_files import gif_head, jpeg_head, png, webp_head

WEBP_LOSSLESS = b"RIFF\x20\0\0\0WEBPVP8L\x10\0\0\0\x2f" + ((639 | 479 << 14).to_bytes(4, "little"))
WEBP_LOSSY = b"RIFF\x20\0\0\0WEBPVP8 \x10\0\0\0\0\0\0\x9d\x01\x2a" + b"\x80\x02\xe0\x01"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (png(640, 480), PNG),
        (jpeg_head(640, 480), JPEG),
        (gif_head(640, 480), GIF),
        (webp_head(640, 480), WEBP),
        (WEBP_LOSSLESS, WEBP),
        (WEBP_LOSSY, WEBP),
    ],
)
def test_kind_and_size_are_told_from_the_first_bytes(data: bytes, kind: str) -> None:
    assert picture_kind(data) == kind
    assert picture_size(data) == (640, 480)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"<svg/>", b"BM1234", b"RIFF\0\0\0\0WAVE", b"\x89PN"])
def test_other_files_are_no_pictures(data: bytes) -> None:
    assert picture_kind(data) == ""
    with pytest.raises(ValueError, match="no picture"):
        picture_size(data)


@pytest.mark.parametrize(
    "whole", [png(640, 480), jpeg_head(640, 480), gif_head(640, 480), webp_head(640, 480)]
)
def test_a_file_that_ends_anywhere_gives_a_size_or_an_error(whole: bytes) -> None:
    for length in range(len(whole)):
        try:
            assert picture_size(whole[:length]) == (640, 480)
        except ValueError:
            continue


@pytest.mark.parametrize(
    "data", [png(640, 480).replace(b"IHDR", b"OOPS"), gif_head(0, 3), b"\xff\xd8\xff\x00ab"]
)
def test_a_wrong_header_is_an_error(data: bytes) -> None:
    with pytest.raises(ValueError, match="it "):
        picture_size(data)


def test_a_jpeg_of_markers_alone_ends() -> None:
    with pytest.raises(ValueError, match="too soon"):
        picture_size(b"\xff\xd8" + b"\xff\xe0\x00\x00" * 1000)
