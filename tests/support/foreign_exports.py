"""Exports of other programs, as they write them."""

from __future__ import annotations

from typing import Any

Raw = dict[str, Any]


def chatgpt_node(
    id: str, parent: str | None, role: str, content: Raw, children: list[str] | None = None, **more: Any
) -> Raw:
    """A node of ChatGPT's mapping."""
    message = {
        "id": id,
        "author": {"role": role, "name": more.pop("name", None), "metadata": {}},
        "create_time": more.pop("create_time", 1735689600.25),
        "update_time": None,
        "content": content,
        "status": "finished_successfully",
        "end_turn": True,
        "weight": 1.0,
        "metadata": {"model_slug": "gpt-5-thinking", **more.pop("metadata", {})},
        "recipient": "all",
        "channel": None,
        **more,
    }
    return {"id": id, "message": message, "parent": parent, "children": children or []}


def text(*parts: object) -> Raw:
    """Content of the kind text."""
    return {"content_type": "text", "parts": list(parts)}


def chatgpt_conversation() -> Raw:
    """A question with a picture, an answer after a thought and a tool, and another version of that answer."""
    picture = {
        "content_type": "image_asset_pointer",
        "asset_pointer": "sediment://file_00000000abcd",
        "size_bytes": 70,
        "width": 2,
        "height": 2,
    }
    asked = {"content_type": "multimodal_text", "parts": [picture, "What is on it?"]}
    thoughts = {
        "content_type": "thoughts",
        "thoughts": [{"summary": "Looking", "content": "It is red.", "chunks": [], "finished": True}],
        "source_analysis_msg_id": "x",
    }
    recap = {"content_type": "reasoning_recap", "content": "Thought for 8s"}
    code = {"content_type": "code", "language": "unknown", "text": "print(1)"}
    mapping = {
        "root": {"id": "root", "message": None, "parent": None, "children": ["system"]},
        "system": chatgpt_node("system", "root", "system", text(""), ["u1"]),
        "u1": chatgpt_node(
            "u1",
            "system",
            "user",
            asked,
            ["t1", "b1"],
            metadata={
                "attachments": [
                    {"id": "file_00000000abcd", "name": "dot.png", "mime_type": "image/png"},
                    {"id": "file-Gone1", "name": "paper.pdf", "mime_type": "application/pdf"},
                ]
            },
        ),
        "t1": chatgpt_node("t1", "u1", "assistant", thoughts, ["r1"]),
        "r1": chatgpt_node(
            "r1", "t1", "assistant", recap, ["c1"], metadata={"finished_duration_sec": 8}, end_turn=False
        ),
        "c1": chatgpt_node("c1", "r1", "assistant", code, ["o1"], recipient="python"),
        "o1": chatgpt_node(
            "o1", "c1", "tool", {"content_type": "execution_output", "text": "1"}, ["a1"], name="python"
        ),
        "a1": chatgpt_node(
            "a1",
            "o1",
            "assistant",
            text("A red dot \ue200cite\ue202turn0search0\ue201."),
            ["u2"],
            metadata={
                "content_references": [
                    {
                        "matched_text": "\ue200cite\ue202turn0search0\ue201",
                        "alt": "([Red](https://red.example/))",
                        "type": "grouped_webpages",
                        "items": [{"title": "Red", "url": "https://red.example/"}],
                    }
                ]
            },
        ),
        "u2": chatgpt_node("u2", "a1", "user", text("Thanks")),
        "b1": chatgpt_node("b1", "u1", "assistant", text("A dot.")),
    }
    return {
        "title": "A dot",
        "create_time": 1735689600.1,
        "update_time": 1735689700.2,
        "mapping": mapping,
        "moderation_results": [],
        "current_node": "u2",
        "conversation_id": "67750001-0000-8000-8000-000000000000",
        "default_model_slug": "gpt-5",
    }


def claude_conversation() -> Raw:
    """A pasted text, a thought, a tool, words cut by a source, and an edited question."""
    base = "2026-02-03T04:05:0{}.123456Z"
    root = "00000000-0000-4000-8000-000000000000"
    return {
        "uuid": "c-1",
        "name": "Sums",
        "summary": "",
        "created_at": base.format(0),
        "updated_at": base.format(9),
        "account": {"uuid": "a"},
        "current_leaf_message_uuid": "m4",
        "chat_messages": [
            {
                "uuid": "m1",
                "text": "Add these",
                "content": [{"type": "text", "text": "Add these", "citations": []}],
                "sender": "human",
                "created_at": base.format(1),
                "attachments": [
                    {"file_name": "", "file_size": 3, "file_type": "txt", "extracted_content": "1 2"}
                ],
                "files": [{"file_uuid": "f-1", "file_name": "photo.jpg"}],
                "parent_message_uuid": root,
            },
            {
                "uuid": "m2",
                "text": "",
                "content": [
                    {"type": "thinking", "thinking": "One and two.", "summaries": [{"summary": "Adding"}]},
                    {"type": "text", "text": "I will count."},
                    {"type": "tool_use", "id": "toolu_1", "name": "repl", "input": {"code": "1+2"}},
                    {
                        "type": "tool_result",
                        "tool_use_id": "toolu_1",
                        "name": "repl",
                        "content": [{"type": "text", "text": "3"}],
                        "is_error": False,
                    },
                    {
                        "type": "text",
                        "text": "It is 3.",
                        "citations": [{"title": "Sums", "details": {"url": "https://sums.example/"}}],
                    },
                    {"type": "token_budget", "remaining": 5},
                    {"type": "hologram", "data": "?"},
                ],
                "sender": "assistant",
                "created_at": base.format(2),
                "attachments": [],
                "files": [],
                "parent_message_uuid": "m1",
            },
            {
                "uuid": "m3",
                "text": "And 4?",
                "content": [],
                "sender": "human",
                "created_at": base.format(3),
                "attachments": [],
                "files": [],
                "parent_message_uuid": "m2",
            },
            {
                "uuid": "m4",
                "text": "And 5?",
                "content": [],
                "sender": "human",
                "created_at": base.format(4),
                "attachments": [],
                "files": [],
                "parent_message_uuid": "m2",
            },
        ],
    }


DOT = (  # a picture of two by two
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4wcAARAwQCgAZDgMhfGVi9QAAAABJRU5ErkJggg=="
)


def open_webui_chat() -> Raw:
    """Two answers of two models to one question, one with a thought and a call of a tool in its text."""
    thought = (
        '<details type="reasoning" done="true" duration="2">\n<summary>Thought for 2 seconds</summary>\n'
        "&gt; a &lt; b\n> so\n</details>\n"
        '<details type="tool_calls" done="true" id="call_1" name="search" '
        'arguments="{&quot;q&quot;: &quot;x&quot;}" result="&quot;ok&quot;">\n'
        "<summary>Tool Executed</summary>\n</details>\nThe answer."
    )
    messages = {
        "u": {
            "id": "u",
            "parentId": None,
            "childrenIds": ["b", "a"],
            "role": "user",
            "content": "Which?",
            "timestamp": 1735689600,
            "models": ["m1", "m2"],
            "files": [
                {"type": "image", "url": f"data:image/png;base64,{DOT}"},
                {"type": "file", "name": "n.txt", "file": {"data": {"content": "notes"}}},
            ],
        },
        "a": {
            "id": "a",
            "parentId": "u",
            "childrenIds": [],
            "role": "assistant",
            "content": thought,
            "model": "m1",
            "timestamp": 1735689601,
            "done": True,
        },
        "b": {
            "id": "b",
            "parentId": "u",
            "childrenIds": [],
            "role": "assistant",
            "content": "Half",
            "model": "m2",
            "timestamp": 1735689602,
            "error": {"content": "Out of credit"},
        },
    }
    return {
        "id": "w-1",
        "user_id": "u-1",
        "title": "Which one",
        "chat": {
            "title": "Which one",
            "models": ["m1", "m2"],
            "history": {"messages": messages, "currentId": "a"},
            "messages": [],
            "timestamp": 1735689600123,
        },
        "created_at": 1735689600,
        "updated_at": 1735689700,
        "archived": False,
    }
