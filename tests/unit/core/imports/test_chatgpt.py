"""The export of ChatGPT."""

from __future__ import annotations

from base64 import b64decode

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.imports.chatgpt import is_chatgpt, read_chatgpt
from desktop_ai.core.imports.imported import Imported, Skipped, nothing_found
from desktop_ai.core.message import ImagePart, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart
from tests.support.foreign_exports import DOT, chatgpt_conversation, chatgpt_node, text


def imported(raw: dict[str, object]) -> Imported:
    found = read_chatgpt(raw, nothing_found)
    assert isinstance(found, Imported)
    return found


def tree(*nodes: dict[str, object], current: str = "") -> Conversation:
    mapping = {str(node["id"]): node for node in nodes}
    return imported({"title": "T", "mapping": mapping, "current_node": current}).conversation


def test_a_turn_of_many_steps_becomes_one_message_and_branches_stay() -> None:
    raw = chatgpt_conversation()
    assert is_chatgpt(raw)
    found = read_chatgpt(raw, lambda id: b64decode(DOT) if id == "file_00000000abcd" else None)
    assert isinstance(found, Imported)
    conversation = found.conversation
    question, answer, thanks = conversation.path()
    assert [type(part) for part in answer.parts] == [ReasoningPart, ToolCallPart, ToolResultPart, TextPart]
    assert answer.reasoning == "**Looking**\n\nIt is red."
    assert answer.text == "A red dot ([Red](https://red.example/))."
    assert [source.url for source in answer.citations] == ["https://red.example/"]
    assert answer.reply is not None
    assert answer.reply.model == "gpt-5-thinking"
    assert answer.reply.timings is not None
    assert answer.reply.timings.thinking == 8
    assert [message.text for message in conversation.children(question.id)] == [answer.text, "A dot."]
    assert thanks.text == "Thanks"
    assert (conversation.title, conversation.updated) == ("A dot", "2025-01-01T00:01:40.200Z")


def test_pictures_come_out_of_the_zip_and_what_is_missing_is_named() -> None:
    raw = chatgpt_conversation()
    found = read_chatgpt(raw, lambda id: b64decode(DOT) if id == "file_00000000abcd" else None)
    assert isinstance(found, Imported)
    question = found.conversation.path()[0]
    pictures = [part for part in question.parts if isinstance(part, ImagePart)]
    assert [(part.width, part.height) for part in pictures] == [(2, 2)]
    assert found.files[pictures[0].hash].data == b64decode(DOT)
    assert question.text.startswith("[paper.pdf]")
    assert len(found.notes) == 1
    assert imported(raw).files == {}


def test_parents_in_a_circle_and_parents_that_are_not_there_are_cut() -> None:
    conversation = tree(
        chatgpt_node("a", "b", "user", text("one"), ["b"]),
        chatgpt_node("b", "a", "user", text("two"), ["a"]),
        chatgpt_node("c", "c", "user", text("three"), ["c"]),
        chatgpt_node("d", "gone", "assistant", text("four")),
        current="nowhere",
    )
    assert {message.text for message in conversation.messages} == {"one", "two", "three", "four"}
    assert conversation.path()


def test_a_chain_of_twenty_thousand_is_read() -> None:
    count = 20_000
    nodes = [
        chatgpt_node(str(n), str(n - 1) if n else None, "user", text(f"{n}"), [str(n + 1)])
        for n in range(count)
    ]
    conversation = tree(*nodes, current=str(count - 1))
    assert len(conversation.path()) == count


def test_numbers_and_halves_of_characters_that_nobody_can_use_do_no_harm() -> None:
    found = imported(
        {
            "title": "\ud800 x",
            "create_time": 10**400,
            "update_time": float("inf"),
            "mapping": {
                "a": chatgpt_node("a", None, "user", text("half \udc00"), create_time=1e300),
                "b": chatgpt_node("b", "a", "assistant", text("ok"), metadata={"model_slug": 5}),
                "c": "nonsense",
                "d": {"message": {"author": "x", "content": []}, "children": {}},
            },
        }
    )
    assert found.conversation.path()[0].text == "half \ufffd"
    assert found.conversation.path()[0].role is Role.USER


def test_what_says_nothing_is_skipped() -> None:
    hidden = chatgpt_node(
        "a", None, "user", text("x"), metadata={"is_visually_hidden_from_conversation": True}
    )
    found = read_chatgpt({"title": "Empty", "mapping": {"a": hidden}}, nothing_found)
    assert isinstance(found, Skipped)
    assert found.title == "Empty"
