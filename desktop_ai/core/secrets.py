"""Secrets: what an account knows that must never be written to a file, a log or a message."""

from __future__ import annotations

from typing import Any

import msgspec

LONGEST = 1200
HIDDEN = "[hidden]"


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
        found = [self.key, self.proxy, *self.headers.values()]
        return [text for text in (*found, *_texts(self.body)) if text]


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return []
