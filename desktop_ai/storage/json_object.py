"""JSON objects as files hold them: one line each, and an error that says what is wrong with one."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from desktop_ai.storage.overlay import JsonObject

_SURROGATE = re.compile("[\ud800-\udfff]")
_decode_any = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


class MalformedError(ValueError):
    """A file does not hold what its name promises; the text says where."""


def encode(value: object) -> bytes:
    """One line of JSON; half a character, which JSON text cannot hold, becomes U+FFFD."""
    try:
        return _encode(value)
    except UnicodeEncodeError:
        return _encode(_without_surrogates(msgspec.to_builtins(value)))


def whole_characters(text: str) -> str:
    """The text with U+FFFD in the place of each half of a character; as long as it was."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def decode_object(data: bytes) -> JsonObject:
    """One JSON object. Raises MalformedError."""
    try:
        value = _decode_any(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MalformedError(str(error)) from error
    if not isinstance(value, dict):
        raise MalformedError("it is not a JSON object")
    return value


def _without_surrogates(value: Any) -> Any:
    match value:
        case str():
            return whole_characters(value)
        case dict():
            return {_without_surrogates(key): _without_surrogates(item) for key, item in value.items()}
        case list() | tuple():
            return [_without_surrogates(item) for item in value]
    return value
