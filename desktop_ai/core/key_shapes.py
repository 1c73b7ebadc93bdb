"""What keys look like: which provider one is probably for, and where one stands in a text by mistake.

Shapes are hints. No key is refused for its shape, and a provider may change it any day.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

# Placeholders of manuals have few different characters: sk-xxxxxxxx, sk-proj-0000.
FEWEST_DIFFERENT = 8


class KeyShape(msgspec.Struct, frozen=True):
    """How the keys of one provider look: a prefix, and what follows it.

    A strong shape is one that ordinary text, code, hashes and UUIDs do not have.
    """

    provider: str
    prefix: str
    rest: str
    is_strong: bool = True


# The first that fits counts, so longer prefixes stand before shorter ones.
SHAPES = (
    KeyShape("openrouter", "sk-or-", r"[\w-]{20,}"),
    KeyShape("anthropic", "sk-ant-", r"[\w-]{20,}"),
    KeyShape("openai", "sk-proj-", r"[\w-]{20,}"),
    KeyShape("openai", "sk-svcacct-", r"[\w-]{20,}"),
    KeyShape("openai", "sk-admin-", r"[\w-]{20,}"),
    KeyShape("deepseek", "sk-", r"[0-9a-f]{32}"),
    KeyShape("openai", "sk-", r"[A-Za-z0-9]{20,}"),
    KeyShape("gemini", "AIza", r"[\w-]{35}"),
    KeyShape("xai", "xai-", r"[A-Za-z0-9]{30,}"),
    KeyShape("groq", "gsk_", r"[A-Za-z0-9]{30,}"),
    KeyShape("hugging_face", "hf_", r"[A-Za-z0-9]{30,}"),
    KeyShape("perplexity", "pplx-", r"[A-Za-z0-9]{30,}"),
    KeyShape("nvidia", "nvapi-", r"[\w-]{40,}"),
    KeyShape("cerebras", "csk-", r"[a-z0-9]{30,}"),
    KeyShape("mistral", "", r"[A-Za-z0-9]{32}", is_strong=False),
    KeyShape("cohere", "", r"[A-Za-z0-9]{40}", is_strong=False),
)

# Of several shapes with the same prefix, the last and widest stands for it.
_PROVIDER_OF_PREFIX = {shape.prefix: shape.provider for shape in SHAPES if shape.prefix}


@cache
def _strong() -> re.Pattern[str]:
    """Any strong shape; made when it is first needed, because that takes longer than all the rest."""
    shapes = (f"{re.escape(shape.prefix)}{shape.rest}" for shape in SHAPES if shape.is_strong)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(shapes)})(?![\w-])", re.ASCII)


def guess_provider(key: str) -> str:
    """The provider whose keys look like this one; empty when none do. A hint, to be confirmed by a request."""
    key = key.strip()
    for shape in SHAPES:
        if re.fullmatch(re.escape(shape.prefix) + shape.rest, key, re.ASCII):
            return shape.provider
    # A shorter or longer key than is usual: the prefix still tells.
    return next((whose for prefix, whose in _PROVIDER_OF_PREFIX.items() if key.startswith(prefix)), "")


def keys_in(text: str) -> list[tuple[int, int]]:
    """Where keys stand in a text, as (begin, end); only what is hardly anything else."""
    return [found.span() for found in _strong().finditer(text) if _is_random(found[0])]


def _is_random(word: str) -> bool:
    """Whether a word looks drawn by lot, as opposed to written: digits, or capitals among small letters."""
    tail = re.split(r"[-_]", word, maxsplit=1)[-1]
    has_digit = any(letter.isdigit() for letter in tail)
    is_mixed = tail.lower() != tail and tail.upper() != tail
    return (has_digit or is_mixed) and len(set(tail)) >= FEWEST_DIFFERENT
