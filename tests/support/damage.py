"""Ways in which the bytes of a file get damaged."""

from __future__ import annotations

import random
from collections.abc import Callable


def flipped(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


def removed(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    del data[start : start + chance.randint(1, 40)]


def repeated(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    piece = data[start : start + chance.randint(1, 200)]
    data[start:start] = piece


def inserted(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data))
    data[start:start] = chance.choice(STRANGE)


STRANGE = (
    b"null", b"[]", b"{}", b'"', b"1e999", b"-", b"[" * 2000, b"9" * 400, b"\\ud800", b"\x00", b"\xff", b",",
    b'"parent":"m1",', b'"id":"m0",', b'"id":null,', b'"version":-1,', b"\n", b'"reply":[],', b'"parts":{},',
)  # fmt: skip
DAMAGE: tuple[Callable[[bytearray, random.Random], None], ...] = (flipped, cut, removed, repeated, inserted)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to three of the ways applied; never none at all."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        chance.choice(DAMAGE)(broken, chance)
        broken += b"" if broken else b" "
    return bytes(broken)
