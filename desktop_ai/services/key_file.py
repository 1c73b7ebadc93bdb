"""The file in which keys go from one computer to another."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_
from desktop_ai.services.key_bindings import KEYS, KeyBindings

LONGEST = 1024 * 1024  # bytes
NAME = "desktop-ai-keys.json"
TOO_LONG = N_("That file is too long to be one of keys.")
NO_JSON = N_("That file is not JSON, so no key was changed.")
NO_KEYS = N_("There are no keys of this program in that file, so no key was changed.")
HAS_TO = N_("It has to be a file that “Export keys…” has written.")


class KeysFound(NamedTuple):
    """The keys in a file by action, and the ids of the actions whose keys cannot all be used here."""

    keys: dict[str, tuple[str, ...]]
    passed_over: list[str]


def file_of_keys(bindings: KeyBindings) -> bytes:
    """What is exported: the keys that the user has changed."""
    content = {KEYS: {id: list(keys) for id, keys in bindings.chosen().items()}}
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def keys_in(data: bytes, bindings: KeyBindings) -> KeysFound:
    """What a file gives to actions. Raises BadInput when it is none of keys."""
    if len(data) > LONGEST:
        raise BadInput(TOO_LONG, HAS_TO)
    try:
        content: Any = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadInput(NO_JSON, HAS_TO) from None
    written = content.get(KEYS) if isinstance(content, dict) else None
    if not isinstance(written, dict):
        raise BadInput(NO_KEYS, HAS_TO)
    found = bindings.known(written)
    if written and not found:
        raise BadInput(NO_KEYS, HAS_TO)
    return KeysFound(found, [id for id, keys in written.items() if len(found.get(id, ())) != _count(keys)])


def _count(keys: object) -> int:
    return len(keys) if isinstance(keys, list) else -1
