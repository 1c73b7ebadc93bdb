"""The export of Open WebUI: a list of chats, or one of them.

Read as Open WebUI itself reads and writes it (`src/lib/utils/index.ts`, `backend/open_webui/utils/middleware.py`):
each chat has `chat.history` with `messages` by their ids (`parentId`, `childrenIds`) and `currentId`; older ones have
`chat.messages` alone. Thoughts and calls of tools stand in the text, as `<details type="reasoning">` and
`<details type="tool_calls">`.
"""

from __future__ import annotations

import re
from base64 import b64decode
from html import unescape
from typing import Any

from desktop_ai.core.imports.fields import (
    JsonObject,
    id_at,
    list_at,
    moment_at,
    object_at,
    objects_at,
    text_at,
    text_of,
)
from desktop_ai.core.imports.imported import NOTHING_IN_IT, Found, Imported, Lookup, Skipped
from desktop_ai.core.imports.luggage import Luggage, text_part
from desktop_ai.core.imports.tree import Node, conversation_of, in_tree_order
from desktop_ai.core.message import (
    Citation,
    Failure,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

_BEGIN, _END = "<details", "</details>"
_FIELD = re.compile(r'([a-z_]+)="([^"]*)"')
_SUMMARY = re.compile(r"\s*<summary>[^<]*</summary>\s*")
_QUOTE = re.compile(r"^> ?", re.MULTILINE)


def is_open_webui(raw: object) -> bool:
    """Whether this is one chat of such an export."""
    chat = _chat(raw)
    return bool(object_at(object_at(chat, "history"), "messages")) or (
        "models" in chat and isinstance(chat.get("messages"), list)
    )


def read_open_webui(raw: JsonObject, find: Lookup) -> Found:
    """One chat of the export, with every branch of it."""
    chat, luggage = _chat(raw), Luggage(find)
    messages = object_at(object_at(chat, "history"), "messages") or _in_a_row(chat)
    children = {
        id: [child for child in list_at(each, "childrenIds") if isinstance(child, str)]
        for id, each in messages.items()
    }
    nodes = [_node(id, messages[id], luggage) for id in in_tree_order(messages, children)]
    title = text_at(raw, "title") or text_at(chat, "title")
    conversation = conversation_of(
        nodes,
        title=title,
        created=moment_at(raw, "created_at") or moment_at(chat, "timestamp"),
        updated=moment_at(raw, "updated_at"),
        leaf=id_at(object_at(chat, "history"), "currentId"),
    )
    if conversation is None:
        return Skipped(title, NOTHING_IN_IT)
    return Imported(conversation, luggage.files, luggage.notes)


def _chat(raw: object) -> JsonObject:
    return object_at(raw, "chat") or (raw if isinstance(raw, dict) else {})


def _in_a_row(chat: JsonObject) -> JsonObject:
    """Messages without a tree, each below the one before it."""
    found: JsonObject = {}
    before = None
    for number, message in enumerate(objects_at(chat, "messages")):
        id = text_at(message, "id") or f"m{number}"
        found[id] = {"parentId": before, **message}
        before = id
    return found


def _node(id: str, raw: object, luggage: Luggage) -> Node:
    message: JsonObject = raw if isinstance(raw, dict) else {}
    role = text_at(message, "role")
    if role not in ("user", "assistant"):
        return Node(id, id_at(message, "parentId"), Role.USER, ())
    is_reply = role == "assistant"
    text = _text(message.get("content"))
    words: list[Part] = [TextPart(text)] if text.strip() else []
    thought = text_at(message, "reasoning_content") if is_reply else ""
    return Node(
        id,
        id_at(message, "parentId"),
        Role(role),
        (
            *(_file(each, luggage) for each in objects_at(message, "files")),
            *((ReasoningPart(thought),) if thought.strip() else ()),
            *(_pieces(text) if is_reply else words),
        ),
        moment_at(message, "timestamp"),
        text_at(message, "model", "modelName") if is_reply else "",
        _citations(message),
        failure=_failure(message) if is_reply else None,
    )


def _text(content: Any) -> str:
    """The words of a message, which are a text or a list of parts."""
    parts = content if isinstance(content, list) else []
    return text_of(content) or "\n\n".join(filter(None, (text_at(part, "text") for part in parts)))


def _pieces(text: str) -> list[Part]:
    """The words of a reply, and what stands folded between them."""
    parts: list[Part] = []
    position = 0
    while (start := text.find(_BEGIN, position)) >= 0:
        head = text.find(">", start)
        end = text.find(_END, head) if head >= 0 else -1
        if end < 0:
            break
        fields = dict(_FIELD.findall(text[start:head]))
        folded = _folded(fields, text[head + 1 : end])
        if folded is None:  # somebody else's: it stays in the words
            words, position = text[position : end + len(_END)], end + len(_END)
            parts += _words(words)
            continue
        parts += _words(text[position:start])
        parts += folded
        position = end + len(_END)
    return parts + _words(text[position:])


def _folded(fields: dict[str, str], inner: str) -> list[Part] | None:
    body = _SUMMARY.sub("", inner, count=1)
    match fields.get("type"):
        case "reasoning":
            thought = unescape(_QUOTE.sub("", body)).strip()
            return [ReasoningPart(thought)] if thought else []
        case "tool_calls":
            id = fields.get("id", "")
            result = unescape(fields.get("result", "")) or unescape(body).strip()
            call = ToolCallPart(id, unescape(fields.get("name", "")), unescape(fields.get("arguments", "")))
            return [call, ToolResultPart(id, result)] if result else [call]
    return None


def _words(text: str) -> list[Part]:
    return [TextPart(text.strip())] if text.strip() else []


def _file(file: JsonObject, luggage: Luggage) -> Part:
    inner = object_at(file, "file")
    name = text_at(file, "name") or text_at(inner, "filename", "name")
    url, text = text_at(file, "url"), text_at(object_at(inner, "data"), "content")
    if url.startswith("data:"):
        return luggage.unpacked(_data(url), name or "picture")
    if text:
        return text_part(name, text)
    return luggage.fetched(text_at(file, "id") or url.rpartition("/")[2], name)


def _data(url: str) -> bytes | None:
    head, _, body = url.partition(",")
    try:
        return b64decode(body, validate=False) if head.endswith(";base64") else None
    except ValueError:
        return None


def _citations(message: JsonObject) -> tuple[Citation, ...]:
    found: dict[str, Citation] = {}
    for each in (*objects_at(message, "sources"), *objects_at(message, "citations")):
        source = object_at(each, "source")
        url = text_at(source, "url", "name")
        if url.startswith(("https://", "http://")):
            found.setdefault(url, Citation(url, text_at(source, "name")))
    return tuple(found.values())


def _failure(message: JsonObject) -> Failure | None:
    error = message.get("error")
    if not error or error is True:
        return None
    return Failure("provider_failed", text_of(error) or text_at(error, "content", "message") or "?")
