"""The export of Claude: `conversations.json`, alone or in its zip, and conversations as its web API gives them.

Anthropic describes it nowhere. Read as the readers of it read it that are kept up (socketteer's Claude Conversation
Exporter, Polylogue): a list of objects with `chat_messages`, each with `sender`, `content` blocks (text, thinking,
tool_use, tool_result), `attachments` with their `extracted_content`, and `files` of which only the names are there.
Where `parent_message_uuid` is given the messages are a tree, and `current_leaf_message_uuid` is the last one shown.
"""

from __future__ import annotations

import json

from desktop_ai.core.imports.fields import JsonObject, id_at, list_at, moment_at, objects_at, text_at, text_of
from desktop_ai.core.imports.imported import NOTHING_IN_IT, Found, Imported, Lookup, Skipped
from desktop_ai.core.imports.luggage import Luggage, text_part
from desktop_ai.core.imports.tree import Node, conversation_of
from desktop_ai.core.message import (
    Citation,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

PASTED = "pasted.txt"
# What is of use to the program that wrote it alone.
_SILENT = ("token_budget", "flag")


def is_claude(raw: object) -> bool:
    """Whether this is one conversation of such an export."""
    return isinstance(raw, dict) and isinstance(raw.get("chat_messages"), list)


def read_claude(raw: JsonObject, find: Lookup) -> Found:
    """One conversation of the export."""
    luggage, nodes, model = Luggage(find), [], text_at(raw, "model")
    before: str | None = None
    for number, message in enumerate(objects_at(raw, "chat_messages")):
        id = text_at(message, "uuid") or f"m{number}"
        parent = id_at(message, "parent_message_uuid") if "parent_message_uuid" in message else before
        nodes.append(_node(id, parent, message, model, luggage))
        before = id
    title = text_at(raw, "name")
    conversation = conversation_of(
        nodes,
        title=title,
        created=moment_at(raw, "created_at"),
        updated=moment_at(raw, "updated_at"),
        leaf=id_at(raw, "current_leaf_message_uuid") or before,
    )
    if conversation is None:
        return Skipped(title, NOTHING_IN_IT)
    return Imported(conversation, luggage.files, luggage.notes)


def _node(id: str, parent: str | None, message: JsonObject, model: str, luggage: Luggage) -> Node:
    role = Role.USER if text_at(message, "sender") in ("human", "user") else Role.ASSISTANT
    blocks = objects_at(message, "content")
    parts = [part for block in blocks for part in _block(block, luggage)]
    if not any(isinstance(part, TextPart) for part in parts) and (text := text_at(message, "text").strip()):
        parts.append(TextPart(text))
    citations = {each.url: each for block in blocks for each in _citations(block)}
    return Node(
        id,
        parent,
        role,
        (*_attached(message, luggage), *_joined(parts)),
        moment_at(message, "created_at"),
        model if role is Role.ASSISTANT else "",
        tuple(citations.values()),
    )


def _block(block: JsonObject, luggage: Luggage) -> list[Part]:
    kind, text = text_at(block, "type"), text_at(block, "text")
    part: Part | None = None
    match kind:
        case "thinking" | "redacted_thinking":
            thought = text_at(block, "thinking") or _summaries(block)
            part = ReasoningPart(thought) if thought.strip() else None
        case "tool_use":
            given = json.dumps(block.get("input", {}), ensure_ascii=False)
            part = ToolCallPart(text_at(block, "id"), text_at(block, "name"), text_of(given))
        case "tool_result":
            is_error = block.get("is_error") is True
            part = ToolResultPart(text_at(block, "tool_use_id"), _result(block), is_error)
        case _ if text.strip():
            part = TextPart(text)
        case "image" | "document" | "file":
            part = luggage.missing(text_at(block, "title", "file_name", "name") or kind)
        case _ if kind != "text" and kind not in _SILENT:
            luggage.leave_out(kind)
    return [part] if part is not None else []


def _joined(parts: list[Part]) -> list[Part]:
    """The same parts, words that follow words as one: they were cut where a source is named."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if isinstance(part, TextPart) and isinstance(last, TextPart):
            between = "" if last.text[-1:].isspace() or part.text[:1].isspace() else "\n\n"
            joined[-1] = TextPart(last.text + between + part.text)
        else:
            joined.append(part)
    return joined


def _attached(message: JsonObject, luggage: Luggage) -> list[Part]:
    parts: list[Part] = []
    for each in objects_at(message, "attachments"):
        name, text = text_at(each, "file_name"), text_at(each, "extracted_content")
        parts.append(text_part(name or PASTED, text) if text else luggage.fetched(text_at(each, "id"), name))
    files = {
        text_at(each, "file_uuid", "uuid", "file_name"): each
        for field in ("files", "files_v2")
        for each in objects_at(message, field)
    }
    return parts + [luggage.fetched(id, text_at(each, "file_name")) for id, each in files.items()]


def _summaries(block: JsonObject) -> str:
    return "\n\n".join(text_at(each, "summary") for each in objects_at(block, "summaries"))


def _result(block: JsonObject) -> str:
    pieces = [text_at(each, "text") for each in list_at(block, "content")]
    return text_at(block, "content") or "\n".join(filter(None, pieces))


def _citations(block: JsonObject) -> list[Citation]:
    found = []
    for each in objects_at(block, "citations"):
        details = each.get("details") if isinstance(each.get("details"), dict) else {}
        url = text_at(each, "url") or text_at(details, "url")
        if url.startswith(("https://", "http://")):
            found.append(Citation(url, text_at(each, "title")))
    return found
