from __future__ import annotations

import os
import struct

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from desktop_ai.core.photo_details import without_details
from desktop_ai.core.picture import PictureError
from desktop_ai.core.picture_file import JPEG, PNG, picture_kind, picture_size
from desktop_ai.ui.picture_fitter import fitted, png_or_jpeg
from desktop_ai.ui.transcript.picture_decoder import decoded
from tests.support.picture_files import png, png_that_claims


def painted(width: int, height: int, colour: str = "#3070a0") -> QImage:
    image = QImage(QSize(width, height), QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return image


def noise(width: int, height: int) -> QImage:
    """A picture that no file makes smaller."""
    return QImage(os.urandom(4 * width * height), width, height, QImage.Format.Format_RGB32).copy()


def test_a_picture_within_the_bounds_stays_byte_for_byte() -> None:
    data = png_or_jpeg(painted(100, 50))
    assert fitted(data, 100, 10_000) is data


@pytest.mark.parametrize(("kind", "media_type"), [("png", PNG), ("jpeg", JPEG)])
def test_one_with_too_many_pixels_keeps_its_shape_and_its_kind(kind: str, media_type: str) -> None:
    small = fitted(png_or_jpeg(painted(3000, 1500), kind), 1000, 1_000_000)
    assert picture_size(small) == (1000, 500)
    assert picture_kind(small) == media_type


def test_one_of_too_many_bytes_becomes_a_photo_before_it_becomes_small() -> None:
    small = fitted(png_or_jpeg(noise(300, 300)), 1000, 150_000)
    assert (picture_kind(small), picture_size(small)) == (JPEG, (300, 300))


def test_one_that_is_still_too_large_gets_smaller_until_it_fits() -> None:
    small = fitted(png_or_jpeg(noise(300, 300)), 1000, 20_000)
    assert len(small) <= 20_000
    assert picture_size(small) < (300, 300)


def test_what_can_be_seen_through_stays_so() -> None:
    small = fitted(png_or_jpeg(painted(3000, 30, "#80000000")), 1000, 1_000_000)
    assert picture_kind(small) == PNG
    assert QImage.fromData(small).pixelColor(0, 0).alpha() < 255


@pytest.mark.parametrize(
    "data", [png()[:-20], png_that_claims(30_000, 30_000), png(9, 9).replace(b"IDAT", b"IDOT")]
)
def test_a_damaged_or_lying_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureError):
        fitted(data, 1000, 1_000_000)


def test_a_photo_without_its_details_is_still_shown_the_right_way_up() -> None:
    tiff = b"II*\0" + struct.pack("<IHHHIHH", 8, 1, 0x0112, 3, 1, 6, 0) + b"48.2082 N 16.3738 E"
    details = struct.pack(">BBH", 0xFF, 0xE1, len(tiff) + 8) + b"Exif\0\0" + tiff
    plain = png_or_jpeg(painted(60, 20), "jpeg")
    photo = plain[:2] + details + plain[2:]
    bare = without_details(photo)
    assert b"48.2082" not in bare
    assert decoded(bare, QSize(100, 100)).size == decoded(photo, QSize(100, 100)).size == QSize(20, 60)
