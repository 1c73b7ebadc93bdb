"""Text as a request can carry it."""

from __future__ import annotations


def encodable(text: str) -> str:
    """The text with half characters replaced: a pasted text may hold one, and no request can carry it."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
