"""How many tokens a text has, about: by the kinds of its characters, without any tokenizer."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable

# Tokens per character, fitted to o200k_base on text, code and JSON in thirty languages: within a quarter for each
# of them, within a tenth for most.
LETTER, DIGIT, SIGN = 0.22, 0.43, 0.95
# Patterns: compiled when they are first needed, for a start pays for what it does not use.
BEYOND_ASCII = (
    ("[\u00c0-\u024f\u1e00-\u1eff]+", 1.54),  # letters with accents
    ("[\u0370-\u052f]+", 0.36),  # Greek, Cyrillic
    ("[\u0590-\u08ff]+", 0.41),  # Hebrew, Arabic
    ("[\u0900-\u0dff]+", 0.35),  # India
    ("[\u0e00-\u10ff]+", 0.37),  # Thai, Tibetan, Georgian
    ("[\u2010-\u205e\u3000-\u303f\uff00-\uff20]+", 0.95),  # punctuation
    ("[\u3040-\u30ff]+", 0.69),  # kana
    ("[\u3400-\u9fff\uf900-\ufaff]+", 0.81),  # Chinese characters
    ("[\u1100-\u11ff\uac00-\ud7a3]+", 0.77),  # Korean
    ("[\u2600-\u27bf\ufe0f\u200d\U00010000-\U0010ffff]+", 1.4),  # emoji and their joints
)
LONGEST = 100_000
PARTS = 20
# What separates messages from each other.
PER_MESSAGE = 4
_LETTERS, _DIGITS = string.ascii_letters.encode(), string.digits.encode()
_SIGNS = string.punctuation.encode()


def tokens_of(text: str) -> int:
    """Of one text; at least one when it is not empty. Takes at most some 30 ms: of long ones parts are looked at."""
    if len(text) > LONGEST:
        step = len(text) // PARTS
        parts = "".join(text[start : start + LONGEST // PARTS] for start in range(0, step * PARTS, step))
        return round(tokens_of(parts) * len(text) / len(parts))
    ascii_ = text.encode("ascii", "ignore")
    count = sum(
        weight * (len(ascii_) - len(ascii_.translate(None, kind)))
        for weight, kind in ((LETTER, _LETTERS), (DIGIT, _DIGITS), (SIGN, _SIGNS))
    )
    if len(ascii_) < len(text):
        count += sum(weight * sum(map(len, re.findall(pattern, text))) for pattern, weight in BEYOND_ASCII)
    return max(round(count), 1 if text else 0)


def tokens_of_messages(texts: Iterable[str]) -> int:
    """Of a request, each of its messages a text."""
    return sum(tokens_of(text) + PER_MESSAGE for text in texts)
