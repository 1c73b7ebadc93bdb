"""Text from outside, such as titles and names of models, made fit to be shown: no markup, no excess."""

from __future__ import annotations

from PySide6.QtGui import Qt

# More than fits on any line: measuring megabytes would hold up every repaint.
LONGEST_LINE = 300


def one_line(text: str) -> str:
    """The beginning of a text, as one line."""
    begin = text[: LONGEST_LINE + 1]
    words = " ".join(begin.split())
    return words if len(begin) <= LONGEST_LINE else f"{words[:LONGEST_LINE]}…"


def tooltip(text: str) -> str:
    """A text as a tooltip that shows its letters: Qt takes what looks like HTML for HTML, and opens its files."""
    if len(text) > LONGEST_LINE:
        text = f"{text[:LONGEST_LINE]}…"
    if not Qt.mightBeRichText(text):
        return text
    # Rarely needed, and the table of entities behind it takes a while to load.
    from html import escape

    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"
