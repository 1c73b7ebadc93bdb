"""The export of ChatGPT: `conversations.json`, or `conversations-000.json` and on, alone or in its zip.

OpenAI describes it nowhere. Read as LibreChat (`api/server/utils/import/importers.js`), Open WebUI
(`src/lib/utils/index.ts`) and readers of the exports of 2026 read it: a list of objects whose `mapping` has nodes
with `message`, `parent` and `children`; `current_node` is the last one shown. Pictures stand beside it in the zip,
under names that begin with the id in `asset_pointer`.
"""

from __future__ import annotations

import re

from desktop_ai.core.imports.fields import (
    JsonObject,
    id_at,
    list_at,
    moment_at,
    number_at,
    object_at,
    objects_at,
    text_at,
    text_of,
)
from desktop_ai.core.imports.imported import NOTHING_IN_IT, Found, Imported, Lookup, Skipped
from desktop_ai.core.imports.luggage import Luggage
from desktop_ai.core.imports.tree import Node, conversation_of, in_tree_order
from desktop_ai.core.message import (
    Citation,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

# Not meant for readers: what the user told about himself, which every conversation repeats.
HIDDEN_KINDS = ("user_editable_context", "model_editable_context")
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "tool": Role.ASSISTANT}
_FILE_ID = re.compile(r"file[-_][A-Za-z0-9]+")
_MARK = re.compile("\ue200[^\ue200\ue201]*\ue201")  # where a source is named in the text
_MOST_REFERENCES = 500


def is_chatgpt(raw: object) -> bool:
    """Whether this is one conversation of such an export."""
    return isinstance(raw, dict) and isinstance(raw.get("mapping"), dict)


def read_chatgpt(raw: JsonObject, find: Lookup) -> Found:
    """One conversation of the export, with every branch of it."""
    mapping, luggage = object_at(raw, "mapping"), Luggage(find)
    children = {
        id: [child for child in list_at(node, "children") if isinstance(child, str)]
        for id, node in mapping.items()
    }
    nodes = [_node(id, mapping[id], luggage) for id in in_tree_order(mapping, children)]
    conversation = conversation_of(
        nodes,
        title=text_at(raw, "title"),
        created=moment_at(raw, "create_time"),
        updated=moment_at(raw, "update_time"),
        leaf=id_at(raw, "current_node"),
    )
    if conversation is None:
        return Skipped(text_at(raw, "title"), NOTHING_IN_IT)
    return Imported(conversation, luggage.files, luggage.notes)


def file_id(name: str) -> str:
    """The id in a pointer to a file, or in the name of a file of the zip; empty where there is none."""
    found = _FILE_ID.search(name)
    return found[0] if found else ""


def _node(id: str, raw: object, luggage: Luggage) -> Node:
    message, parent = object_at(raw, "message"), id_at(raw, "parent")
    metadata = object_at(message, "metadata")
    role = _ROLES.get(text_at(object_at(message, "author"), "role"))
    is_hidden = metadata.get("is_visually_hidden_from_conversation") is True
    kind = text_at(object_at(message, "content"), "content_type")
    if role is None or is_hidden or kind in HIDDEN_KINDS:
        return Node(id, parent, Role.USER, ())
    return Node(
        id,
        parent,
        role,
        _parts(id, message, luggage),
        moment_at(message, "create_time"),
        text_at(metadata, "model_slug"),
        _citations(metadata),
        number_at(metadata, "finished_duration_sec"),
    )


def _parts(id: str, message: JsonObject, luggage: Luggage) -> tuple[Part, ...]:
    content, metadata = object_at(message, "content"), object_at(message, "metadata")
    kind, text = text_at(content, "content_type"), _text(content, metadata)
    recipient = text_at(message, "recipient")
    parts: tuple[Part, ...]
    if kind == "thoughts":
        parts = _thoughts(content)
    elif kind == "reasoning_recap":
        parts = ()  # how long it thought stands in the metadata
    elif text_at(object_at(message, "author"), "role") == "tool":
        result = (ToolResultPart(text_at(metadata, "parent_id") or id, text),) if text.strip() else ()
        parts = (*_pictures(content, luggage), *result)
    elif recipient not in ("", "all"):
        parts = (ToolCallPart(id, recipient, text),) if text.strip() else ()
    elif kind == "code":
        parts = (TextPart(_fenced(text, text_at(content, "language"))),) if text.strip() else ()
    else:
        words = (TextPart(text),) if text.strip() else ()
        parts = (*_attached(message, luggage), *_pictures(content, luggage), *words)
    return parts


def _text(content: JsonObject, metadata: JsonObject) -> str:
    pieces = [text_of(part) or text_at(part, "text") for part in list_at(content, "parts")]
    text = "\n\n".join(filter(None, pieces))
    text = text or text_at(content, "text", "result", "content")
    for reference in objects_at(metadata, "content_references")[:_MOST_REFERENCES]:
        mark = text_at(reference, "matched_text")
        if mark.strip() and "\ue200" in mark:
            text = text.replace(mark, text_at(reference, "alt"))
    return _MARK.sub("", text)


def _thoughts(content: JsonObject) -> tuple[Part, ...]:
    thoughts = []
    for thought in objects_at(content, "thoughts"):
        summary, words = text_at(thought, "summary"), text_at(thought, "content")
        thoughts.append(f"**{summary}**\n\n{words}".strip() if summary else words)
    text = "\n\n".join(filter(str.strip, thoughts))
    return (ReasoningPart(text),) if text else ()


def _attached(message: JsonObject, luggage: Luggage) -> list[Part]:
    """Files on a message that are no pictures of its content."""
    content = object_at(message, "content")
    shown = {file_id(text_at(part, "asset_pointer")) for part in objects_at(content, "parts")}
    attachments = objects_at(object_at(message, "metadata"), "attachments")
    return [
        luggage.fetched(text_at(each, "id"), text_at(each, "name"))
        for each in attachments
        if file_id(text_at(each, "id")) not in shown - {""}
    ]


def _pictures(content: JsonObject, luggage: Luggage) -> list[Part]:
    parts: list[Part] = []
    for part in objects_at(content, "parts"):
        pointer, kind = text_at(part, "asset_pointer"), text_at(part, "content_type")
        if kind == "image_asset_pointer":
            parts.append(luggage.fetched(file_id(pointer), text_at(part, "name") or "picture"))
        elif not text_at(part, "text"):
            luggage.leave_out(kind)
    return parts


def _citations(metadata: JsonObject) -> tuple[Citation, ...]:
    found: dict[str, Citation] = {}
    for reference in objects_at(metadata, "content_references")[:_MOST_REFERENCES]:
        for item in (reference, *objects_at(reference, "items")):
            _note(found, item)
    for citation in objects_at(metadata, "citations")[:_MOST_REFERENCES]:
        _note(found, object_at(citation, "metadata"))
    return tuple(found.values())


def _note(found: dict[str, Citation], item: JsonObject) -> None:
    url = text_at(item, "url")
    if url.startswith(("https://", "http://")):
        found.setdefault(url, Citation(url, text_at(item, "title")))


def _fenced(text: str, language: str) -> str:
    fence = "```" if "```" not in text else "`" * 8
    name = language if language.isalnum() and language != "unknown" else ""
    return f"{fence}{name}\n{text}\n{fence}"
