"""The JSON Schema of a conversation's document, made from the types; run as a module, it prints it."""

from __future__ import annotations

import sys
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from desktop_ai.core.conversation import Setup
from desktop_ai.core.filing import Filing
from desktop_ai.core.message import Message
from desktop_ai.storage.conversation_schema import FORMAT
from desktop_ai.storage.overlay import JsonObject

SCHEMA_FILE = "schema/conversation.schema.json"
_OPEN_CHOICES = ("Role", "Status")


class ConversationDocument(msgspec.Struct, omit_defaults=True):
    """A conversation as one file: a tree of messages, and which path through it is shown.

    Fields that are not listed here are allowed everywhere, and programs keep them.
    """

    format: Annotated[Literal["desktop-ai-conversation"], Meta(description="What kind of file this is.")]
    version: Annotated[int, Meta(ge=1, description="Version of the format.")]
    id: Annotated[str, Meta(description="The file's name without its ending; the name counts.")] = ""
    title: str = ""
    created: Annotated[str, Meta(description="UTC, ISO 8601.")] = ""
    updated: Annotated[str, Meta(description="UTC, ISO 8601: when something was last said or changed.")] = ""
    revision: Annotated[str, Meta(description="Another mark after every rewriting.")] = ""
    filing: Annotated[Filing, Meta(description="Absent while it is filed nowhere.")] = Filing()
    leaf: Annotated[str | None, Meta(description="Id of the last message of the path that is shown.")] = None
    setup: Setup = Setup()
    messages: Annotated[
        list[Message], Meta(description="In the order in which they came, one on each line of the file.")
    ] = []


def json_schema() -> JsonObject:
    """The schema, as open to newer files as the program is: to other kinds of part, roles and statuses."""
    schema = msgspec.json.schema(ConversationDocument)
    definitions: dict[str, Any] = schema["$defs"]
    for name in _OPEN_CHOICES:
        known = definitions[name].pop("enum")
        definitions[name] |= {"type": "string", "examples": known}
    for definition in definitions.values():
        if "description" in definition:
            definition["description"] = " ".join(definition["description"].split())
    parts = definitions["Message"]["properties"]["parts"]["items"]
    parts["anyOf"].append(_other_part(parts.pop("discriminator")["mapping"]))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        **schema,
        "$defs": dict(sorted(definitions.items())),
    }


def json_schema_text() -> str:
    """The schema as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(json_schema()), indent=2).decode() + "\n"


def _other_part(known: JsonObject) -> JsonObject:
    return {
        "description": "A kind of part that came later.",
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"type": "string", "not": {"enum": sorted(known)}}},
    }


if __name__ == "__main__":
    sys.stdout.write(json_schema_text())
