"""Addresses in running text: where a link may lead, and what is one without being written as a link.

The rules for bare addresses are those of GitHub Flavored Markdown; full-width punctuation ends an address too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

ACTION_SCHEME = "action:"
SCHEMES = ("http:", "https:", "mailto:", ACTION_SCHEME)
_BARE = re.compile(
    r"(?:(?<![A-Za-z0-9])https?://|(?:(?<=[\s*_~(])|\A)www\.)[^\s<。，、；：？！）】》」』]+", re.IGNORECASE
)
_DOMAIN = re.compile(r"(?:https?://)?([^/?#:]+)", re.IGNORECASE)
_LABELS = re.compile(r"[\w-]+(?:\.[\w-]+)*\.?")
_LOCAL_PART = re.compile(r"(?<![\w.+/-])(?:mailto:)?[A-Za-z0-9._+-]{1,64}\Z")
_HOST = re.compile(r"[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,8}")
_LONGEST_LOCAL_PART = 80
_TRAILING = "?!.,:;*_~'\""
_MAILTO = "mailto:"


class BareAddress(NamedTuple):
    """A piece of a text, and where it leads."""

    start: int
    end: int
    url: str


def link_target(url: str, *, is_mail: bool = False) -> str:
    """Where a link leads, or nothing when it may not lead there."""
    url = url.strip()
    if is_mail and not url.lower().startswith(_MAILTO):
        url = _MAILTO + url
    return url if url.lower().startswith(SCHEMES) else ""


def bare_addresses(text: str) -> list[BareAddress]:
    """The addresses in a text in their order."""
    found: list[BareAddress] = []
    if "://" in text or "www." in text:
        found += _web(text)
    if "@" in text:
        found += _mail(text, found)
    return sorted(found)


def _web(text: str) -> Iterator[BareAddress]:
    for match in _BARE.finditer(text):
        address = _without_trailing(match.group())
        domain = _DOMAIN.match(address)
        if domain is not None and _is_domain(domain.group(1)):
            has_scheme = "://" in address[:8]
            yield BareAddress(
                match.start(), match.start() + len(address), address if has_scheme else f"http://{address}"
            )


def _is_domain(name: str) -> bool:
    labels = name.rstrip(".").split(".")
    return _LABELS.fullmatch(name) is not None and not any("_" in label for label in labels[-2:])


def _without_trailing(address: str) -> str:
    """The address without the punctuation behind it, and without brackets that it does not open."""
    surplus = address.count(")") - address.count("(")
    end = len(address)
    while end:
        last = address[end - 1]
        if last == ")" and surplus > 0:
            surplus -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return address[:end]


def _mail(text: str, taken: list[BareAddress]) -> Iterator[BareAddress]:
    end = 0
    web = iter(taken)
    current = next(web, None)
    at = text.find("@")
    while at >= 0:
        while current is not None and current.end <= at:
            current = next(web, None)
        first = max(end, at - _LONGEST_LOCAL_PART)
        local = _LOCAL_PART.search(text[first:at])
        host = _HOST.match(text, at + 1)
        is_free = current is None or current.start > at
        if local and host and is_free and host.group()[-1] not in "-_":
            start, end = first + local.start(), host.end()
            yield BareAddress(start, end, link_target(text[start:end], is_mail=True))
        at = text.find("@", at + 1)
