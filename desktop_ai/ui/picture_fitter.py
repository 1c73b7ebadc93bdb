"""PictureFitter: decodes pictures with Qt, in a worker, and makes large ones smaller."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from desktop_ai.core.picture import PictureError, PictureErrorKind
from desktop_ai.core.picture_file import JPEG, picture_kind

JPEG_QUALITY = 88
SHRINK = 0.7  # of each side, when a picture that fits is still too many bytes
SHORTEST_SIDE = 64


class QtPictureFitter:
    """Makes pictures fit to be sent."""

    async def fitted(self, data: bytes, longest_side: int, most_bytes: int) -> bytes:
        """The picture itself when it keeps to the bounds, else made smaller. Raises PictureError."""
        return await asyncio.to_thread(fitted, data, longest_side, most_bytes)


def fitted(data: bytes, longest_side: int, most_bytes: int) -> bytes:
    """As `QtPictureFitter.fitted`, in this thread, which is not that of the window."""
    # Only now: the window is seen sooner without it.
    from desktop_ai.ui.transcript.picture_decoder import decoded

    found = decoded(data, QSize(longest_side, longest_side))
    if max(found.size.width(), found.size.height()) <= longest_side and len(data) <= most_bytes:
        return data
    image = found.image
    while max(image.width(), image.height()) >= SHORTEST_SIDE:
        for kind in _kinds(image, picture_kind(data)):
            written = png_or_jpeg(image, kind)
            if len(written) <= most_bytes:
                return written
        image = image.scaled(
            image.size() * SHRINK,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    raise PictureError(PictureErrorKind.TOO_LARGE)


def png_or_jpeg(image: QImage, kind: str = "png") -> bytes:
    """The file of a picture."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    if kind == "jpeg":
        writer.setQuality(JPEG_QUALITY)
    writer.write(image)
    return bytes(held.data())


def _kinds(image: QImage, was: str) -> tuple[str, ...]:
    """What to write it as: a photo stays one; what has letters in it stays sharp as long as there is room."""
    if was == JPEG:
        return ("jpeg",)
    return ("png",) if _is_see_through(image) else ("png", "jpeg")


def _is_see_through(image: QImage) -> bool:
    """Whether anything behind the picture would be seen."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows = bytes(memoryview(alpha.constBits()))
    step, width = alpha.bytesPerLine(), alpha.width()
    return any(rows[first : first + width].strip(b"\xff") for first in range(0, len(rows), step))
