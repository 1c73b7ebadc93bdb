"""What comes from the clipboard or is dragged here, as far as it can be attached to a message."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

# Forms of a picture that are taken as they are, the best first.
PICTURE_FORMS = ("image/png", "image/jpeg", "image/webp", "image/gif")


def files_in(data: QMimeData) -> list[str]:
    """The paths of files of this computer; none where one of them is elsewhere."""
    if not data.hasUrls():
        return []
    urls = data.urls()
    return [url.toLocalFile() for url in urls] if all(url.isLocalFile() for url in urls) else []


def picture_in(data: QMimeData) -> bytes | QImage | None:
    """A picture: its file where there is one, else its pixels.

    Words come before it: what is copied from a table or a text brings a picture of itself along.
    """
    if data.hasText() and not data.hasUrls() and data.text().strip():
        return None
    for form in PICTURE_FORMS:
        if data.hasFormat(form):
            return bytes(data.data(form).data())
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def can_be_attached(data: QMimeData) -> bool:
    """Whether there are files or a picture in it; nothing is fetched to find out."""
    if data.hasUrls() and all(url.isLocalFile() for url in data.urls()):
        return True
    has_words = data.hasText() and not data.hasUrls()
    return not has_words and (data.hasImage() or any(map(data.hasFormat, PICTURE_FORMS)))
