"""What comes from the clipboard or is dragged here, as far as it can be attached to a message."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QTextDocumentFragment

from desktop_ai.core.pasted_text import pasted_text

# Forms of a picture that are taken as they are, the best first.
PICTURE_FORMS = ("image/png", "image/jpeg", "image/webp", "image/gif")
LONGEST_HTML = 1_000_000


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


def text_in(data: QMimeData) -> str:
    """The text, of a page or of formatted text nothing but its words; without what no keyboard could have typed."""
    if data.hasText():
        return pasted_text(data.text())
    html = data.html() if data.hasHtml() else ""
    if len(html) > LONGEST_HTML:
        return pasted_text(html)  # taken apart it would keep the window waiting; as text it is attached
    return pasted_text(QTextDocumentFragment.fromHtml(html).toPlainText()) if html else ""


def can_be_attached(data: QMimeData) -> bool:
    """Whether there are files or a picture in it; nothing is fetched to find out."""
    if data.hasUrls() and all(url.isLocalFile() for url in data.urls()):
        return True
    has_words = data.hasText() and not data.hasUrls()
    return not has_words and (data.hasImage() or any(map(data.hasFormat, PICTURE_FORMS)))
