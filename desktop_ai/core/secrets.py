"""Secrets: what an account knows that must never be written to a file, a log or a message."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

import msgspec

LONGEST = 1200
HIDDEN = "[hidden]"
# Shorter texts are words of other texts, which nobody could read any more if they were hidden.
SHORTEST_HIDDEN = 4
SCHEMES = ("bearer", "basic", "digest", "token", "apikey", "api-key", "key", "negotiate")


class Secrets(msgspec.Struct, frozen=True, omit_defaults=True):
    """A key, and the values of headers, the proxy with its credentials and fields of the body that the user gave.

    `approved_command` is the command that the user allowed to print the key; another one is asked about again.
    `server` is the address they were given for: they go to no other server, whatever the settings say later.
    Printing it shows nothing of them.
    """

    key: str = ""
    server: str = ""
    headers: dict[str, str] = {}
    proxy: str = ""
    body: dict[str, Any] = {}
    approved_command: tuple[str, ...] = ()

    def __repr__(self) -> str:
        held = (
            name
            for name in self.__struct_fields__
            if name not in ("server", "approved_command") and getattr(self, name)
        )
        return f"Secrets({', '.join(held)})"

    @property
    def last_characters(self) -> str:
        """The last four characters of the key, for a person to know it by; nothing of a short one."""
        return self.key[-4:] if len(self.key) >= 12 else ""

    def values(self) -> list[str]:
        """Every text in it that must not be shown."""
        found = [self.key, self.proxy, *self.headers.values(), *_texts(self.body)]
        return [text for text in found if text]

    def traces(self) -> list[str]:
        """Every text in it, and the other forms in which one goes over the wire or into a message."""
        parts = [part for text in (*self.headers.values(), self.proxy) for part in _parts(text)]
        return [form for text in (*self.values(), *parts) for form in _forms(text)]


def without(secrets: Iterable[str], text: str) -> str:
    """`text` with every one of the secrets hidden, those of fewer than four characters excepted."""
    for secret in sorted(set(secrets), key=len, reverse=True):
        if len(secret) >= SHORTEST_HIDDEN:
            text = text.replace(secret, HIDDEN)
    return text


def _parts(text: str) -> Iterator[str]:
    """The secret parts of a header's value like "Basic abc", and of an address like http://name:word@proxy."""
    scheme, _, rest = text.partition(" ")
    if scheme.lower() in SCHEMES:
        yield rest.strip()
    try:
        parts = urlsplit(text)
        password = parts.password
    except ValueError:
        return
    if password:
        name = unquote(parts.username or "")
        yield password
        yield unquote(password)
        yield base64.b64encode(f"{name}:{unquote(password)}".encode()).decode()


def _forms(text: str) -> set[str]:
    """A text as it is, and as JSON and Python write it."""
    import json  # only who has secrets needs it, and a start without any is quicker

    quoted = (json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1], repr(text)[1:-1])
    return {text, *quoted}


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return []
