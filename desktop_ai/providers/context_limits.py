"""Context limits: how many tokens a model takes and how many a request had, as an error says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

LIMIT_FIELDS = frozenset({"n_ctx", "context_length", "max_context_length", "max_model_len"})
ASKED_FIELDS = frozenset({"n_prompt_tokens", "prompt_tokens", "input_tokens"})
NUMBER = r"(\d[\d,_ ]{0,12}\d|\d)"
# The first that is found counts; none of them can look at a long text more than once.
LIMIT_PHRASES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"maximum context (?:length|size|window) (?:is|of) {NUMBER}",
        rf"context (?:length|size|window)[^.;\d]{{0,40}}?{NUMBER}",
        rf"> {NUMBER} maximum",
        rf"(?:maximum|limit|up to|at most)[^.;\d]{{0,40}}?{NUMBER} (?:input )?tokens",
        rf"tokens allowed \(?{NUMBER}",
        rf"exceeds? the (?:model's )?(?:maximum|limit)[^.;\d]{{0,40}}?{NUMBER}",
    )
)
ASKED_PHRASES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:resulted in|requested(?: about)?|you requested|contains?|has|with) {NUMBER} (?:input )?tokens",
        rf"(?:request|prompt|input|messages?) \({NUMBER} tokens",
        rf"(?:too long|token count)[^.;\d]{{0,40}}?{NUMBER}",
    )
)
MOST = 10_000_000_000


def context_limits(body: object, message: str) -> tuple[int, int]:
    """The limit and what was asked for, in tokens; 0 for what is not said, or makes no sense."""
    limit = _in_fields(body, LIMIT_FIELDS) or _in_words(message, LIMIT_PHRASES)
    asked = _in_fields(body, ASKED_FIELDS) or _in_words(message, ASKED_PHRASES)
    if limit and asked <= limit:
        asked = 0
    return limit, asked


def _in_fields(body: object, names: frozenset[str]) -> int:
    for name, value in _fields(body):
        if name in names and isinstance(value, int) and not isinstance(value, bool) and 0 < value < MOST:
            return value
    return 0


def _fields(body: object, depth: int = 6) -> Iterator[tuple[str, Any]]:
    if isinstance(body, dict):
        yield from body.items()
    if isinstance(body, dict | list) and depth:
        for item in body.values() if isinstance(body, dict) else body:
            yield from _fields(item, depth - 1)


def _in_words(message: str, phrases: tuple[re.Pattern[str], ...]) -> int:
    for phrase in phrases:
        if found := phrase.search(message):
            number = int(re.sub(r"\D", "", found[1]))
            return number if number < MOST else 0
    return 0
