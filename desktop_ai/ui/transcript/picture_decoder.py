"""PictureDecoder: turns bytes into pictures in a worker thread, within bounds of time and memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from desktop_ai.core.picture import PictureError, PictureErrorKind, embedded_bytes
from desktop_ai.ui.transcript.work_thread import WorkThread

if TYPE_CHECKING:
    from collections.abc import Callable

# How the files of each kind begin. What a file calls itself does not count, and no other kind is tried.
_BEGINNINGS: tuple[tuple[bytes, bytes], ...] = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF87a", b"gif"),
    (b"GIF89a", b"gif"),
    (b"BM", b"bmp"),
)
MOST_PIXELS = 40_000_000  # of the picture as it comes: what decoding it takes for a moment
LONGEST_SIDE = 30_000


class Decoded(NamedTuple):
    """A picture no larger than it is shown, and how large it is itself."""

    image: QImage
    size: QSize


Job = tuple[str, "Callable[[], Decoded]"]  # a name, and what makes the picture


class PictureDecoder(QObject):
    """Owns the thread, which lives while there is work. Emits `decoded` with a name and what came of it."""

    decoded = Signal(object, object)  # Decoded, or PictureError
    _found = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: WorkThread[Job] = WorkThread("pictures", self._work)
        self._found.connect(self.decoded, Qt.ConnectionType.QueuedConnection)

    def request(self, url: str, data: bytes | None, room: QSize) -> None:
        """Decode the bytes, or without any those in the address, so that they fill no more than `room`."""

        def work() -> Decoded:
            return decoded(embedded_bytes(url) if data is None else data, room)

        self._thread.add((url, work))

    def _work(self, job: Job) -> bool:
        url, work = job
        found: Decoded | PictureError
        try:
            found = work()
        except PictureError as error:
            found = error
        except MemoryError:
            found = PictureError(PictureErrorKind.TOO_LARGE)
        try:
            self._found.emit(url, found)
        except RuntimeError:  # the view was closed meanwhile
            return False
        return True


def decoded(data: bytes, room: QSize) -> Decoded:
    """The first picture in the bytes. Raises PictureError. Not for the GUI thread."""
    kind = _kind(data)
    if kind is None:
        raise PictureError(PictureErrorKind.NO_PICTURE)
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = _size(reader)
    is_turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    shown = size.transposed() if is_turned else size
    target = fitted(shown, room)
    if target.width() < shown.width():
        reader.setScaledSize(target.transposed() if is_turned else target)
    image = reader.read()
    if image.isNull():
        raise PictureError(PictureErrorKind.BROKEN)
    return Decoded(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), shown)


def fitted(size: QSize, room: QSize) -> QSize:
    """The size, made smaller where it is larger than the room; nothing gets flatter than a pixel."""
    if size.width() <= room.width() and size.height() <= room.height():
        return size
    return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _kind(data: bytes) -> bytes | None:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    return next((kind for beginning, kind in _BEGINNINGS if data.startswith(beginning)), None)


def _size(reader: QImageReader) -> QSize:
    """How large the picture says it is. Raises PictureError."""
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise PictureError(PictureErrorKind.BROKEN)
    if size.width() * size.height() > MOST_PIXELS or max(size.width(), size.height()) > LONGEST_SIDE:
        raise PictureError(PictureErrorKind.TOO_LARGE)
    return size
