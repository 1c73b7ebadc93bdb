"""What is pasted, made fit to be written in: plain lines, without what a keyboard could not have typed."""

from __future__ import annotations

import re

from desktop_ai.core.utf16 import without_lone_surrogates

# Longer texts make an editor slow; they are attached instead.
LONGEST_PASTED = 200_000
# What other programs end lines and paragraphs with.
LINE_ENDS = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
# Control characters but for tab and line feed, and what editors use for objects that are no text.
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0\ufdd1\ufffc]")


def pasted_text(text: str) -> str:
    """The text with line feeds for line ends, and without control characters and halves of characters."""
    return without_lone_surrogates(CONTROLS.sub("", LINE_ENDS.sub("\n", text)))
