"""Pictures: what is known of the pictures of replies; asks for none of the network by itself."""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, Signal

from desktop_ai.core.picture import Origin, PictureError, host_of_picture, origin_of
from desktop_ai.ui.theme.fonts import READING_WIDTH
from desktop_ai.ui.transcript.picture_decoder import Decoded, PictureDecoder

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop_ai.core.texts import Text

TALLEST = 640  # pixels of a picture: one does not scroll to see all of it
MOST_IMAGE_BYTES = 64 * 1024 * 1024  # decoded pictures that are kept
MOST_FILE_BYTES = 64 * 1024 * 1024  # files that came over the network: they are not fetched again
MOST_KNOWN = 10_000  # pictures whose size or failure is remembered


class Stage(Enum):
    """How far a picture is."""

    UNKNOWN = auto()
    OFFERED = auto()  # it would come from the network: only when the reader says so
    COMING = auto()
    SHOWN = auto()
    FAILED = auto()
    REFUSED = auto()


class Picture(NamedTuple):
    """What is known of one picture: its size once it has one, or why it is not there.

    `asks` is the address that would be asked; `is_led_on` says that it is not the one in the reply.
    """

    stage: Stage
    size: QSize = QSize()
    reason: Text | None = None
    asks: str = ""
    is_led_on: bool = False

    @property
    def host(self) -> str:
        """Who would be asked for it."""
        return host_of_picture(self.asks)


_BEGINNING = {
    Origin.EMBEDDED: Stage.UNKNOWN,
    Origin.OURS: Stage.REFUSED,  # in a reply: what hangs on messages is noted as such
    Origin.NETWORK: Stage.OFFERED,
    Origin.NOWHERE: Stage.REFUSED,
}


class Pictures(QObject):
    """Owns the decoded pictures and the files that came.

    Emits `changed` when something is known of another picture, and `wanted` with the name of one, the address to
    fetch for it, and the message that holds it, empty for an attachment: answer with `arrived`, `failed` or
    `interrupted`. One of the network is wanted only after `load`.
    """

    changed = Signal()
    wanted = Signal(object, object, str)  # not text of Qt, which cannot hold every text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = QSize(READING_WIDTH, TALLEST)
        self._known: OrderedDict[str | int, Picture] = OrderedDict()
        self._images: OrderedDict[str | int, QImage] = OrderedDict()
        self._files: OrderedDict[str, bytes] = OrderedDict()
        self._decoding: set[str] = set()
        self._own: set[str] = set()
        self._decoder = PictureDecoder(self)
        self._decoder.decoded.connect(self._on_decoded)

    def set_room(self, width: int, ratio: float) -> None:
        """Decode pictures for a column of that width, on a screen with that many pixels to each of ours."""
        room = QSize(round(width * ratio), round(TALLEST * ratio))
        if room.width() > self._room.width() or room.height() > self._room.height():
            self._images.clear()  # they are too small now
        self._room = room

    def picture(self, url: str) -> Picture:
        """What is known of a picture."""
        known = self._known.get(_key(url))
        return known or Picture(self._beginning(url), asks=_asks(url))

    def own(self, url: str) -> None:
        """Note that a picture hangs on a message: it comes by itself, from where the program keeps it."""
        self._own.add(url)

    def _beginning(self, url: str) -> Stage:
        return Stage.UNKNOWN if url in self._own else _BEGINNING[origin_of(url)]

    def image(self, url: str) -> QImage | None:
        """The picture itself; None while it is not decoded, which then begins."""
        found = self._images.get(_key(url))
        if found is not None:
            self._images.move_to_end(_key(url))
        else:
            self.prepare(url)
        return found

    def holds(self, url: str) -> bool:
        """Whether the picture itself is there to be drawn."""
        return _key(url) in self._images

    def prepare(self, url: str) -> None:
        """See to it that a picture which is here gets decoded."""
        picture, origin = self.picture(url), origin_of(url)
        if self.holds(url) or url in self._decoding or picture.stage is Stage.FAILED:
            return
        if origin is Origin.EMBEDDED or url in self._files:
            self._decode(url)
        elif url in self._own:
            if picture.stage is not Stage.COMING:
                self._know(url, picture._replace(stage=Stage.COMING))
                self.wanted.emit(url, url, "")
        elif picture.stage is Stage.SHOWN:  # its file was let go of
            self._know(url, picture._replace(stage=_BEGINNING[origin]))
            self.changed.emit()

    def load(self, url: str, message: str) -> None:
        """Have a picture fetched, now that the reader wants it."""
        picture = self.picture(url)
        if picture.stage in (Stage.COMING, Stage.REFUSED):
            return
        self._know(url, picture._replace(stage=Stage.COMING, reason=None))
        self.changed.emit()
        self.wanted.emit(url, picture.asks, message)

    def arrived(self, url: str, data: bytes) -> None:
        """A file came that was wanted."""
        self._files[url] = data
        while len(self._files) > 1 and sum(map(len, self._files.values())) > MOST_FILE_BYTES:
            self._files.popitem(last=False)
        self._decode(url)

    def failed(self, url: str, error: PictureError) -> None:
        """A file that was wanted did not come."""
        self._files.pop(url, None)
        asks = error.leads_to or self.picture(url).asks
        failed = Picture(Stage.FAILED, reason=error.sentence, asks=asks, is_led_on=bool(error.leads_to))
        self._know(url, failed)
        self.changed.emit()

    def interrupted(self, url: str) -> None:
        """A file that was wanted is no longer waited for."""
        self._know(url, Picture(self._beginning(url), asks=_asks(url)))
        self.changed.emit()

    def file(self, url: str) -> bytes | None:
        """The file of a picture as it came over the network."""
        return self._files.get(url)

    def _decode(self, url: str) -> None:
        self._decoding.add(url)
        self._decoder.request(url, self._files.get(url), self._room)

    def _on_decoded(self, url: str, found: Decoded | PictureError) -> None:
        self._decoding.discard(url)
        if isinstance(found, PictureError):
            self.failed(url, found)
            return
        self._images[_key(url)] = found.image
        while len(self._images) > 1 and self._held() > MOST_IMAGE_BYTES:
            self._images.popitem(last=False)
        self._know(url, Picture(Stage.SHOWN, found.size, asks=_asks(url)))
        self.changed.emit()

    def _held(self) -> int:
        return sum(image.sizeInBytes() for image in self._images.values())

    def _know(self, url: str, picture: Picture) -> None:
        self._known[_key(url)] = picture
        self._known.move_to_end(_key(url))
        while len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)


def _key(url: str) -> str | int:
    """What a picture is known by: not by its whole file, when that is in the address."""
    return hash(url) if origin_of(url) is Origin.EMBEDDED else url


def _asks(url: str) -> str:
    """The address that would be asked for a picture; empty when nobody would."""
    return url if origin_of(url) is Origin.NETWORK else ""


def can_try_again(picture: Picture) -> bool:
    """Whether asking once more could help."""
    return picture.stage is Stage.FAILED and origin_of(picture.asks) is Origin.NETWORK
