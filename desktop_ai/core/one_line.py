"""Words from elsewhere as one line that can stand in a list: printable, and not longer than a list needs."""

from __future__ import annotations

import re
from unicodedata import category

LONGEST = 200
# What a terminal would obey: colours, titles, the cursor. As a whole, else its letters would stay.
TERMINAL_ORDER = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])")
# Invisible, but they join letters and emoji to what is meant; the other ones turn text round or hide it.
JOINERS = "\u200c\u200d"


def one_line(text: str) -> str:
    """The text on one line, without what cannot be seen, at most `LONGEST` characters."""
    if len(text) > LONGEST or not text.isprintable():
        # Far more than is shown, so that what is taken out is made up for.
        text = seen(text[: 20 * LONGEST])
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def seen(text: str) -> str:
    """The text without what a terminal would obey, and what turns text round or hides it; blanks are spaces."""
    return text if text.isprintable() else "".join(map(_shown, TERMINAL_ORDER.sub("", text)))


def _shown(character: str) -> str:
    kind = category(character)
    if character.isspace():
        return " "
    if kind == "Cs":  # half a character
        return "\ufffd"
    return character if character in JOINERS or kind not in ("Cc", "Cf") else ""
