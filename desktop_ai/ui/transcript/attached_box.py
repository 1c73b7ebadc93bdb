"""ThumbnailBox: a picture that hangs on a message; and the lines of what hangs there, files of text folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from desktop_ai.core.attachment import file_size
from desktop_ai.core.block import Code, Image, Nest, Place
from desktop_ai.core.message import FilePart, ImagePart
from desktop_ai.core.one_line import one_line
from desktop_ai.core.picture import own_address
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.asides import AttachedPicture, Fold, Label
from desktop_ai.ui.transcript.box import OWN_PICTURE, Target
from desktop_ai.ui.transcript.image_box import ImageBox
from desktop_ai.ui.transcript.picture_decoder import fitted
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from desktop_ai.core.message import Message
    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.pictures import Pictures

WIDEST, TALLEST = 320, 200  # pixels of a thumbnail
LONGEST_SHOWN = 20_000  # characters of a file; the rest can be copied
MOST_PIXELS = 100_000  # of a side, as a file may claim
_CLOSE = Place((Nest.ASIDE,), is_tight=True)


def attached_elements(message: Message, unfolded: Set[str]) -> list[Element]:
    """What hangs on a message, in its order."""
    elements: list[Element] = []
    for number, part in enumerate(message.attachments):
        if isinstance(part, ImagePart):
            elements.append(_picture(part))
        else:
            elements += _file(f"file {number}", part, unfolded)
    return elements


def _picture(part: ImagePart) -> AttachedPicture:
    width, height = (max(0, min(side, MOST_PIXELS)) for side in (part.width, part.height))
    name = one_line(part.name) or tr(words.IMAGE)
    return AttachedPicture(Image(alt=name, url=own_address(part.hash, part.media_type)), width, height)


def _file(key: str, part: FilePart, unfolded: Set[str]) -> list[Element]:
    is_open = key in unfolded
    line = Fold(key, f"{one_line(part.name)} · {tr(file_size(part.size or len(part.text)))}", is_open=is_open)
    if not is_open:
        return [line]
    elements: list[Element] = [line, Code(part.text[:LONGEST_SHOWN].rstrip("\n"), part.language, _CLOSE)]
    if len(part.text) > LONGEST_SHOWN:
        cut = words.COPY_ALL_OF.fill(count=len(part.text), shown=LONGEST_SHOWN)
        elements.append(Label(tr(cut), _CLOSE, copies=part.text))
    return elements


class ThumbnailBox(ImageBox):
    """A small likeness of an attached picture, its name below; pressing it opens it."""

    widest, tallest = WIDEST, TALLEST

    def __init__(self, attached: AttachedPicture, pictures: Pictures) -> None:
        super().__init__(attached.image, pictures)
        pictures.own(self.url)
        self.expected = fitted(QSize(attached.width, attached.height), QSize(WIDEST, TALLEST))
        self._attached = attached

    def take(self, block: Element) -> bool:
        return block == self._attached

    def _targets(self) -> Sequence[Target]:
        return self._opened_as(OWN_PICTURE)
