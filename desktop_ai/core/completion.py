"""What is being completed at the cursor: `/` a saved prompt or a preset, `@` a model or a conversation."""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

LONGEST = 60
# Of a name a part with blanks in it may be typed, but whoever writes on does not mean a name.
_AT = re.compile(r"(?:^|(?<=[\s(]))@([^\s@][^\n@]{0,59}|)$")
_SLASH = re.compile(r"/([^\s/][^\n/]{0,59}|)$")


class CompletionKind(StrEnum):
    """What is offered."""

    PROMPT = "/"
    SUBJECT = "@"


class Completion(msgspec.Struct, frozen=True):
    """The letters typed so far, and how many characters before the cursor the sign stands."""

    kind: CompletionKind
    letters: str

    @property
    def length(self) -> int:
        """How much of the text is to be replaced, in characters, the sign included."""
        return 1 + len(self.letters)


def completion_at(before: str) -> Completion | None:
    """What the text before the cursor asks to be completed, of which its last line and its beginning count."""
    if before.startswith("/") and (found := _SLASH.fullmatch(before)):
        return Completion(CompletionKind.PROMPT, found[1])
    found = _AT.search(before[-LONGEST - 2 :])
    return Completion(CompletionKind.SUBJECT, found[1]) if found else None
