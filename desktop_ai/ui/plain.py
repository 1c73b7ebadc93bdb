"""Text from outside, such as titles and names of models, as a tooltip."""

from __future__ import annotations

from PySide6.QtGui import Qt

LONGEST = 400


def tooltip(text: str) -> str:
    """A text as a tooltip that shows its letters: Qt takes what looks like HTML for HTML, and opens its files."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]}…"
    if not Qt.mightBeRichText(text):
        return text
    # Rarely needed, and the table of entities behind it takes a while to load.
    from html import escape

    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"
