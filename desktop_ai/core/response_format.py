"""ResponseFormat: in which form a model shall answer, the schema kept as it was typed."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

import msgspec

from desktop_ai.core.json_text import JsonMistake
from desktop_ai.core.texts import N_, Text

NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
BAD_NAME = N_("The name of a schema is made of up to 64 letters from a to z, digits, - and _.")
STARTING_SCHEMA = """{
  "type": "object",
  "properties": {
    "answer": { "type": "string" }
  },
  "required": ["answer"],
  "additionalProperties": false
}"""


class FormatKind(StrEnum):
    """The forms that there are, by their names on the wire."""

    TEXT = "text"
    JSON_OBJECT = "json_object"
    JSON_SCHEMA = "json_schema"


class ResponseFormat(msgspec.Struct, frozen=True, omit_defaults=True):
    """The form of an answer; `name`, `schema` and `is_strict` count only for a schema.

    `schema` is JSON as someone typed it, which may have mistakes. `is_strict` asks the service to hold the model to
    it.
    """

    kind: FormatKind = FormatKind.TEXT
    name: str = "answer"
    schema: str = STARTING_SCHEMA
    is_strict: bool = True

    def mistake(self) -> Text | None:
        """Why it cannot be sent, None when it can."""
        if self.kind is not FormatKind.JSON_SCHEMA:
            return None
        if not NAME.fullmatch(self.name):
            return BAD_NAME
        try:
            _read(self.schema)
        except JsonMistake as mistake:
            return mistake.sentence
        return None

    def wire(self) -> dict[str, Any]:
        """The field of a request. Raises JsonMistake."""
        if self.kind is not FormatKind.JSON_SCHEMA:
            return {"type": str(self.kind)}
        schema = {"name": self.name, "schema": _read(self.schema), "strict": self.is_strict}
        return {"type": str(self.kind), "json_schema": schema}


def _read(schema: str) -> dict[str, Any]:
    """The schema as JSON. Raises JsonMistake."""
    from desktop_ai.core.json_schema import read_schema  # a start reads none

    return read_schema(schema)
