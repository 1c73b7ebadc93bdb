"""Exports as other programs write them, spoiled, and what holds of whatever a file brings."""

from __future__ import annotations

import io
import json
import random
import time
import zipfile
from base64 import b64decode
from pathlib import Path
from typing import Any

from desktop_ai.core.content_hash import content_hash
from desktop_ai.core.conversation import Conversation
from desktop_ai.core.exports.html_page import html_conversation
from desktop_ai.core.exports.markdown_page import markdown_page, markdown_word
from desktop_ai.core.imports.imported import Imported
from desktop_ai.core.plain_text import conversation_text
from desktop_ai.core.transfer import TransferError
from desktop_ai.storage.conversation_schema import conversation_from, read_document
from desktop_ai.storage.import_file import read_file
from desktop_ai.storage.own_documents import ImportedDocument, pieces_for
from tests.support.foreign_exports import DOT, chatgpt_conversation, claude_conversation, open_webui_chat

MOST_SECONDS = 5.0  # of the processor, for a file of some kilobytes
MOST_DEEP = 400
NEW_ID = "20260101-000000-000abcdef"
STRANGE: tuple[object, ...] = (
    *(None, True, False, 0, -1, 1e308, 10**30, -(10**18), float("inf"), float("nan")),
    *("", " ", "\0", "\ud800", "\u202e", "a\nb", "../../etc/passwd", "x" * 3000),
    *([], {}, [[]], ["x"], [None], {"x": {}}, [{}]),
    *("root", "u1", "a1", "m2", "u", "a", "system", "text", "assistant", "2026-99-99T99:99:99Z"),
)


def own_document() -> dict[str, Any]:
    """What this program wrote, with two versions of an answer, and fields it does not know."""
    asked = {"id": "u1", "parent": None, "role": "user", "created": "2026-01-02T03:04:05.678Z"}
    answered = {"parent": "u1", "role": "assistant", "created": "2026-01-02T03:04:06.678Z"}
    reply = {"status": "done", "model": "m", "usage": {"prompt_tokens": 1, "cost": 0.1}, "later": [1]}
    return {
        "format": "desktop-ai-conversation",
        "version": 1,
        "id": NEW_ID,
        "title": "Own",
        "created": "2026-01-02T03:04:05.678Z",
        "filing": {"folder": "work/now", "tags": ["a", "b"], "pinned": True, "position": 1.5},
        "leaf": "a1",
        "setup": {"model": "m", "sampling": {"temperature": 0.5}, "left_out": ["top_p"]},
        "messages": [
            {**asked, "parts": [{"type": "text", "text": "Which?"}]},
            {**answered, "id": "a1", "parts": [{"type": "text", "text": "This."}], "reply": reply},
            {
                **answered,
                "id": "a2",
                "parts": [
                    {"type": "reasoning", "text": "Hm."},
                    {"type": "tool_call", "id": "1", "name": "f", "arguments": "{}"},
                    {"type": "tool_result", "id": "1", "text": "3"},
                ],
                "citations": [{"url": "https://a.example/", "title": "A"}],
                "reply": {"status": "failed", "error": {"kind": "offline", "message": "No."}},
            },
        ],
    }


MARKDOWN = (
    "# A chat\n\n## You\n\nWhich?\n\n```python\n# You\n```\n\n## gpt\n\nThis *one*.\n\n## You\n\nThanks\n"
)
MAKERS = (chatgpt_conversation, claude_conversation, open_webui_chat, own_document)


def made_file(chance: random.Random) -> bytes:
    """A file of some program, strange in its values, in its bytes, in its depth, or in all of that."""
    data = chance.choice((_json, _json, _json, _zipped, _markdown))(chance)
    return _spoiled(data, chance) if chance.random() < 0.4 else data


def check_import(path: Path) -> int:
    """Whatever is in a file, it ends in conversations or in a sentence; how many there were."""
    began, count = time.process_time(), 0
    try:
        for step in read_file(path):
            assert 0 <= step.share <= 1
            if isinstance(step.found, Imported):
                count += 1
                check_conversation(step.found)
    except TransferError:
        pass  # a sentence says why
    assert time.process_time() - began < MOST_SECONDS, "it took too long"
    return count


def check_conversation(imported: Imported) -> None:
    """It can be shown, kept, read again as it was, and written in every format."""
    conversation = imported.conversation
    known = {message.id for message in conversation.messages}
    # A document of this program may say itself that nothing of it is in view.
    assert conversation.path() or isinstance(imported, ImportedDocument)
    assert conversation.leaf is None or conversation.leaf in known
    assert len(known) == len(conversation.messages)
    assert all(message.parent is None or message.parent in known for message in conversation.messages)
    assert "\n" not in conversation.title
    kept = b"".join(pieces_for(imported, NEW_ID))
    again = conversation_from(NEW_ID, read_document(kept))
    assert content_hash(again.messages) == content_hash(conversation.messages), "it is kept otherwise"
    assert [message.id for message in again.path()] == [message.id for message in conversation.path()]
    assert again.title == conversation.title
    _check_formats(conversation, imported)


def _check_formats(conversation: Conversation, imported: Imported) -> None:
    path = conversation.path()
    word = markdown_word(conversation.id, conversation.created)
    page = "".join(html_conversation(conversation.title, path, imported.files))
    texts = (markdown_page(conversation.title, path, word), conversation_text(path), page)
    for text in texts:
        text.encode("utf-8", "replace")
    assert "<script" not in page


def _json(chance: random.Random) -> bytes:
    made = [make() for make in chance.sample(MAKERS, chance.randint(1, len(MAKERS)))]
    raw: object = _changed(made, chance, chance.choice((0.0, 0.01, 0.05, 0.2)))
    if chance.random() < 0.1:
        raw = {"conversations": raw}
    text = json.dumps(raw if chance.random() < 0.8 else made[0], ensure_ascii=chance.random() < 0.5)
    return text.encode("utf-8", "surrogatepass")


def _zipped(chance: random.Random) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        names = ("conversations.json", "../../conversations.json", "/etc/x.json", "C:\\x.json", "a/b\n.json")
        archive.writestr(chance.choice(names), _json(chance))
        archive.writestr("file_00000000abcd-dot.png", b64decode(DOT))
        archive.writestr("notes.md", _markdown(chance))
    return buffer.getvalue()


def _markdown(chance: random.Random) -> bytes:
    lines = MARKDOWN.split("\n")
    for _ in range(chance.randint(0, 8)):
        place = chance.randrange(len(lines))
        lines.insert(place, chance.choice((*lines, "```", "## You", "## ", "# \u202e", "---", "> x")))
    return "\n".join(lines).encode()


def _changed(value: object, chance: random.Random, share: float) -> object:
    if chance.random() < share:
        return _deep(chance) if chance.random() < 0.05 else chance.choice(STRANGE)
    if isinstance(value, dict):
        return {key: _changed(item, chance, share) for key, item in value.items()}
    return [_changed(item, chance, share) for item in value] if isinstance(value, list) else value


def _deep(chance: random.Random) -> object:
    value: object = "deep"
    for _ in range(chance.randint(1, MOST_DEEP)):
        value = {"parts": value} if chance.random() < 0.5 else [value]
    return value


def _spoiled(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        place = chance.randrange(len(changed) + 1)
        pieces = (
            bytes([chance.randrange(256)]),
            b"9" * 5000,
            b"[" * 2000,
            b"\xff\xfe",
            b"\\ud83d",
            b'"',
            b"",
        )
        changed[place : place + chance.randrange(3)] = chance.choice(pieces)
    return bytes(changed[: chance.randrange(len(changed) + 1)] if chance.random() < 0.2 else changed)
