"""What can hang on a message before it is sent: its bounds, its name, and why a file cannot."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePosixPath

import msgspec

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.message import AttachedPart
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_, Text

MEGABYTE = 1024 * 1024
LONGEST_TEXT_FILE = 1 * MEGABYTE  # about 300,000 tokens: more than most models read
LONGEST_PICTURE_FILE = 20 * MEGABYTE
LONGEST_SENT_PICTURE = 4 * MEGABYTE  # a larger one is made smaller: written as text it would pass 5 MB
LONGEST_SENT_SIDE = 2048  # pixels: what the models that see best look at
MOST_PICTURE_PIXELS = 40_000_000
MOST_ATTACHMENTS = 20
LONGEST_NAME = 100


class Attached(msgspec.Struct, frozen=True):
    """A part of a message that is not sent yet, and the SHA-256 that its bytes are kept under.

    `hash` is empty where nothing is kept of it: it is lost when the program ends. `was_scaled` says that the picture
    is smaller than its file's, of `original` pixels.
    """

    part: AttachedPart
    hash: str = ""
    original: tuple[int, int] = (0, 0)

    @property
    def was_scaled(self) -> bool:
        """Whether the picture that is sent is smaller than the one that was given."""
        return self.original != (0, 0)


class AttachmentErrorKind(StrEnum):
    """Why a file cannot hang on a message."""

    FOLDER = "folder"
    NO_FILE = "no_file"
    NOT_READ = "not_read"
    EMPTY = "empty"
    OTHER_KIND = "other_kind"
    LONG_TEXT = "long_text"
    LARGE_PICTURE = "large_picture"
    MANY_PIXELS = "many_pixels"
    NOT_SCALED = "not_scaled"
    BROKEN = "broken"
    TOO_MANY = "too_many"


class AttachmentError(ProgramError):
    """A file cannot be sent; the message that is being written stays as it is."""

    kind = "bad_attachment"

    def __init__(self, why: AttachmentErrorKind, name: str = "", detail: str = "") -> None:
        sentence, remedy = EXPLANATION[why]
        bounds = BOUNDS.get(why, {})
        super().__init__(sentence.fill(name=name, detail=detail.rstrip("."), **bounds), remedy)
        self.why = why


EXPLANATION: dict[AttachmentErrorKind, tuple[Text, Text | None]] = {
    AttachmentErrorKind.FOLDER: (N_("“{name}” is a folder."), N_("Attach the files in it.")),
    AttachmentErrorKind.NO_FILE: (N_("“{name}” is not an ordinary file, so it is not read."), None),
    AttachmentErrorKind.NOT_READ: (N_("“{name}” cannot be read: {detail}."), None),
    AttachmentErrorKind.EMPTY: (N_("“{name}” is empty."), None),
    AttachmentErrorKind.OTHER_KIND: (
        N_("“{name}” is neither text nor a picture that models take."),
        N_("Pictures can be PNG, JPEG, WebP and GIF; of other documents, attach or paste the text."),
    ),
    AttachmentErrorKind.LONG_TEXT: (
        N_("“{name}” is longer than the {size} of text that can be attached."),
        N_("Attach the part that matters."),
    ),
    AttachmentErrorKind.LARGE_PICTURE: (
        N_("“{name}” is larger than the {size} that a picture can have."),
        N_("Make it smaller, or cut out what matters."),
    ),
    AttachmentErrorKind.MANY_PIXELS: (
        N_("“{name}” has more than {pixels} million pixels."),
        N_("Make it smaller, or cut out what matters."),
    ),
    AttachmentErrorKind.NOT_SCALED: (
        N_("“{name}” is larger than the {size} that can be sent."),
        N_("Make it smaller, or attach it in the window, which does so by itself."),
    ),
    AttachmentErrorKind.BROKEN: (N_("“{name}” is a damaged picture."), None),
    AttachmentErrorKind.TOO_MANY: (
        N_("More than {count} files cannot be attached to one message."),
        N_("Send these first."),
    ),
}
BYTES, KILOBYTES, MEGABYTES, GIGABYTES = N_("{size} B"), N_("{size} kB"), N_("{size} MB"), N_("{size} GB")
PRECISE_SIZE = Text("{size:.1f}")
BOUNDS: dict[AttachmentErrorKind, dict[str, Text | int]] = {
    AttachmentErrorKind.LONG_TEXT: {"size": MEGABYTES.fill(size=LONGEST_TEXT_FILE // MEGABYTE)},
    AttachmentErrorKind.LARGE_PICTURE: {"size": MEGABYTES.fill(size=LONGEST_PICTURE_FILE // MEGABYTE)},
    AttachmentErrorKind.NOT_SCALED: {"size": MEGABYTES.fill(size=LONGEST_SENT_PICTURE // MEGABYTE)},
    AttachmentErrorKind.MANY_PIXELS: {"pixels": MOST_PICTURE_PIXELS // 1_000_000},
    AttachmentErrorKind.TOO_MANY: {"count": MOST_ATTACHMENTS},
}


def clean_name(name: str) -> str:
    """What a file is called, fit to be shown and sent: no path, nothing that hides or turns text round."""
    last = one_line(name.replace("\\", "/").rstrip("/").rpartition("/")[2])
    last = last.strip(". ") and last
    if len(last) <= LONGEST_NAME:
        return last
    ending = PurePosixPath(last).suffix[:10]
    return last[: LONGEST_NAME - len(ending) - 1] + "…" + ending


def file_size(count: int) -> Text:
    """A number of bytes as it is read."""
    if count < 1000:
        return BYTES.fill(size=max(count, 0))
    size, unit = count / 1000, KILOBYTES
    for larger in (MEGABYTES, GIGABYTES):
        if size >= 999.5:
            size, unit = size / 1000, larger
    return unit.fill(size=PRECISE_SIZE.fill(size=size) if size < 9.95 else round(size))


def hash_of(data: bytes) -> str:
    """What attachments are kept and found by: the SHA-256 of their bytes, in hexadecimal."""
    import hashlib  # brings OpenSSL, and a start without it is quicker

    return hashlib.sha256(data).hexdigest()
