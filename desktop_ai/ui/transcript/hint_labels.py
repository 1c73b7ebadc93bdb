"""Labels of hints: letters that lie under the fingers, as few as possible, and none the beginning of another."""

from __future__ import annotations

from collections import deque
from itertools import islice

LETTERS = "ASDFGHJKL"  # of the home row


def hint_labels(count: int) -> list[str]:
    """That many labels, always the same ones; shorter ones come first."""
    labels = deque([""])
    while len(labels) < count or "" in labels:
        beginning = labels.popleft()
        labels.extend(beginning + letter for letter in LETTERS)
    return list(islice(labels, count))
