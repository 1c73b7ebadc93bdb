"""The export of Claude."""

from __future__ import annotations

from desktop_ai.core.imports.claude import is_claude, read_claude
from desktop_ai.core.imports.imported import Imported, nothing_found
from desktop_ai.core.message import FilePart, ReasoningPart, TextPart, ToolCallPart, ToolResultPart
from tests.support.foreign_exports import claude_conversation


def read() -> Imported:
    raw = claude_conversation()
    assert is_claude(raw)
    found = read_claude(raw, nothing_found)
    assert isinstance(found, Imported)
    return found


def test_blocks_become_parts_in_their_order() -> None:
    answer = read().conversation.path()[1]
    kinds = [type(part) for part in answer.parts]
    assert kinds == [ReasoningPart, TextPart, ToolCallPart, ToolResultPart, TextPart]
    assert answer.text == "I will count.\n\nIt is 3."
    assert answer.reasoning == "One and two."
    assert [source.url for source in answer.citations] == ["https://sums.example/"]


def test_pasted_text_comes_and_a_photo_leaves_its_name() -> None:
    found = read()
    question = found.conversation.path()[0]
    assert [part.text for part in question.parts if isinstance(part, FilePart)] == ["1 2"]
    assert "[photo.jpg]" in question.text
    assert len(found.notes) == 2
    assert "hologram" in str(found.notes[1])


def test_an_edited_question_is_another_version() -> None:
    conversation = read().conversation
    assert conversation.path()[-1].text == "And 5?"
    assert conversation.versions()[conversation.path()[-1].id].count == 2


def test_without_parents_messages_follow_each_other() -> None:
    raw = claude_conversation()
    for message in raw["chat_messages"]:
        del message["parent_message_uuid"]
    found = read_claude(raw, nothing_found)
    assert isinstance(found, Imported)
    assert len(found.conversation.path()) == 4
