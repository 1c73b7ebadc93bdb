"""Pairings: what is read, or recognised, on what; the tests compute the contrast of each in every theme."""

from __future__ import annotations

GROUNDS = ("background", "pane", "raised")
# Words, and the grounds that they stand on somewhere in the window.
WORDS: dict[str, tuple[str, ...]] = {
    "text": (*GROUNDS, "user", "code", "accent_soft"),
    "dim": (*GROUNDS, "user", "code", "accent_soft"),
    "faint": (*GROUNDS, "accent_soft"),
    "accent": (*GROUNDS, "user", "code", "accent_soft"),
    "danger": (*GROUNDS, "code"),
    "on_accent": ("accent",),
    "on_found": ("found",),
    "on_current": ("current",),
    "keyword": ("code",),
    "string": ("code",),
    "function": ("code",),
    "number": ("code",),
    "comment": ("code",),
}
# Frames, rings, bars and dots that say something: where a field is, what has the focus, what is chosen.
MARKS: dict[str, tuple[str, ...]] = {
    "edge": GROUNDS,
    "accent": (*GROUNDS, "accent_soft"),
    "danger": GROUNDS,
    "faint": GROUNDS,
    "text": GROUNDS,
}
LEAST_FOR_WORDS, LEAST_FOR_MARKS = 4.5, 3.0
