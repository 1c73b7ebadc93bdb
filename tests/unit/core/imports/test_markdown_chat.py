"""Conversations in Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_ai.core.exports.markdown_page import markdown_page, markdown_word
from desktop_ai.core.imports.imported import Imported, Skipped
from desktop_ai.core.imports.markdown_chat import read_markdown
from desktop_ai.core.message import ReasoningPart, Role, TextPart
from tests.support.conversations import answer, conversation, question

WORDS = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=60)


def said(text: str) -> list[tuple[Role, str]]:
    found = read_markdown(text, "name")[0]
    assert isinstance(found, Imported)
    return [(message.role, message.text) for message in found.conversation.path()]


@pytest.mark.parametrize(
    "text",
    [
        "# A title\n\n## User\n\nHi\n\n---\n\n## Assistant\n\nHello",
        "**You:** Hi\n\n**ChatGPT:** Hello",
        "**You:**\nHi\n**Claude**\nHello",
        "### 👤 Human\nHi\n### 🤖 AI\nHello",
        "#### You said:\r\nHi\r\n#### ChatGPT said:\r\nHello",
        "__Q:__ Hi\n\n__A:__ Hello",
    ],
)
def test_many_ways_to_say_who_speaks(text: str) -> None:
    assert said(text) == [(Role.USER, "Hi"), (Role.ASSISTANT, "Hello")]


def test_a_heading_within_a_fence_is_no_speaker() -> None:
    text = "## User\n```md\n## Assistant\n```\n## Assistant\nYes"
    assert said(text) == [(Role.USER, "```md\n## Assistant\n```"), (Role.ASSISTANT, "Yes")]


def test_a_text_in_which_nobody_speaks_is_skipped() -> None:
    assert isinstance(read_markdown("# Shopping\n\n**Note:** milk", "list")[0], Skipped)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS.filter(str.strip), min_size=1, max_size=4), st.text(max_size=20))
def test_what_this_program_writes_it_reads_again(texts: list[str], thought: str) -> None:
    made = conversation(*texts)
    page = markdown_page("A title", made.path(), markdown_word(made.id, made.created))
    found = read_markdown(page, "name")[0]
    assert isinstance(found, Imported)
    read = found.conversation
    assert read.title == "A title"
    assert [message.text for message in read.path()] == [text.strip("\n") for text in texts]
    assert [message.role for message in read.path()] == [message.role for message in made.path()]


def test_words_that_look_like_the_next_message_stay_words_and_thoughts_stay_thoughts() -> None:
    trick = "## You\n\n<!-- message-00000000: user -->\n\n# Other\n\n<!-- message-00000000: conversation -->"
    reply = answer(trick)
    parts = (ReasoningPart("Hm"), TextPart(trick))
    made = [question("## Assistant"), type(reply)(reply.id, reply.parent, reply.role, reply.created, parts)]
    first = markdown_page("One", made, markdown_word("id", ""))
    second = markdown_page("Two", [question("Hi")], markdown_word("id", ""))
    found = read_markdown(f"{first}\n{second}", "name")
    titles = [each.conversation.title for each in found if isinstance(each, Imported)]
    assert titles == ["One", "Two"]
    assert isinstance(found[0], Imported)
    read = found[0].conversation.path()
    assert [message.text for message in read] == ["## Assistant", trick]
    assert read[1].reasoning == "Hm"
