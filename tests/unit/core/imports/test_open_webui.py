"""The export of Open WebUI."""

from __future__ import annotations

from desktop_ai.core.imports.imported import Imported, nothing_found
from desktop_ai.core.imports.open_webui import is_open_webui, read_open_webui
from desktop_ai.core.message import FilePart, ImagePart, Status, ToolCallPart, ToolResultPart
from tests.support.foreign_exports import open_webui_chat


def read() -> Imported:
    raw = open_webui_chat()
    assert is_open_webui(raw)
    found = read_open_webui(raw, nothing_found)
    assert isinstance(found, Imported)
    return found


def test_thoughts_and_tools_are_taken_out_of_the_words() -> None:
    answer = read().conversation.path()[1]
    assert answer.reasoning == "> a < b\nso"
    assert answer.text == "The answer."
    calls = [part for part in answer.parts if isinstance(part, ToolCallPart)]
    results = [part for part in answer.parts if isinstance(part, ToolResultPart)]
    assert [(call.name, call.arguments) for call in calls] == [("search", '{"q": "x"}')]
    assert [result.text for result in results] == ['"ok"']


def test_what_hangs_on_a_question_comes_with_it() -> None:
    found = read()
    question = found.conversation.path()[0]
    assert [type(part) for part in question.attachments] == [ImagePart, FilePart]
    assert len(found.files) == 1
    assert found.notes == ()


def test_both_answers_stay_and_the_one_that_failed_says_why() -> None:
    conversation = read().conversation
    answers = conversation.children(conversation.path()[0].id)
    assert [answer.reply.model for answer in answers if answer.reply] == ["m1", "m2"]
    failed = answers[1].reply
    assert failed is not None
    assert failed.error is not None
    assert (failed.status, failed.error.message) == (Status.FAILED, "Out of credit")


def test_folds_of_others_and_folds_without_an_end_stay_words() -> None:
    raw = open_webui_chat()
    messages = raw["chat"]["history"]["messages"]
    words = "<details><summary>x</summary>mine</details> and <details open"
    messages["a"]["content"] = words
    found = read_open_webui(raw, nothing_found)
    assert isinstance(found, Imported)
    assert found.conversation.path()[1].text.replace("\n\n", " ") == words


def test_an_old_chat_without_a_tree_is_a_row() -> None:
    raw = {
        "chat": {
            "models": [],
            "messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}],
        }
    }
    assert is_open_webui(raw)
    found = read_open_webui(raw, nothing_found)
    assert isinstance(found, Imported)
    assert [message.text for message in found.conversation.path()] == ["a", "b"]
