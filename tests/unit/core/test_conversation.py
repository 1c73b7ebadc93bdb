from __future__ import annotations

import msgspec
import pytest

from desktop_ai.core.conversation import TITLE_LENGTH, Conversation, Setup, Summary, Version, title_from
from desktop_ai.core.message import Message
from tests.support.conversations import answer, conversation, question


def ids(messages: list[Message] | tuple[Message, ...]) -> list[str]:
    return [message.id for message in messages]


@pytest.fixture
def forked() -> Conversation:
    """One question with two answers; the first answer was followed by another question."""
    made = Conversation("c")
    made.append(question("Why?", id="q"))
    made.append(answer("Because.", id="one", parent="q"))
    made.append(question("And?", id="more", parent="one"))
    made.append(answer("Therefore.", id="two", parent="q"))
    return made


def test_another_answer_is_a_sibling_and_is_shown(forked: Conversation) -> None:
    assert ids(forked.path()) == ["q", "two"]
    assert ids(forked.children("q")) == ["one", "two"]
    assert ids(forked.messages) == ["q", "one", "more", "two"]


def test_the_other_path_can_be_shown_again(forked: Conversation) -> None:
    forked.show("more")
    assert ids(forked.path()) == ["q", "one", "more"]
    assert ids(forked.path_to("two")) == ["q", "two"]
    forked.show(None)
    assert forked.path() == []


def test_a_message_with_siblings_says_which_version_it_is_and_how_much_is_hidden(
    forked: Conversation,
) -> None:
    assert forked.versions() == {"two": Version(2, 2, elsewhere=1)}
    forked.show("more")
    assert forked.versions() == {"one": Version(1, 2, elsewhere=0)}
    assert conversation("Hi", "Hello").versions() == {}


def test_versions_stand_in_the_order_in_which_they_came(forked: Conversation) -> None:
    forked.append(answer("So.", id="three", parent="q"))
    assert [forked.sibling("two", step) for step in (-2, -1, 0, 1, 2)] == [None, "one", "two", "three", None]
    with pytest.raises(KeyError):
        forked.sibling("nobody", 1)


def test_a_version_is_shown_up_to_what_was_said_in_it_last(forked: Conversation) -> None:
    assert forked.newest_leaf("two") == "two"
    assert forked.newest_leaf("one") == "more"
    forked.append(answer("First.", id="a", parent="more"))
    forked.append(answer("Second.", id="b", parent="more"))
    forked.append(question("Then?", id="c", parent="a"))
    assert forked.newest_leaf("one") == forked.newest_leaf("q") == "c"
    with pytest.raises(KeyError):
        forked.newest_leaf("nobody")


def test_the_path_follows_what_is_appended_to_its_end() -> None:
    made = conversation("Hi", "Hello")
    assert ids(made.path()) == ["m0", "m1"]
    made.append(question("And?", id="m2", parent="m1"))
    assert ids(made.path()) == ["m0", "m1", "m2"]
    assert made.leaf == "m2"


def test_a_second_beginning_is_a_path_of_its_own() -> None:
    made = conversation("Hi", "Hello")
    made.append(question("Something else", id="other", parent=None))
    assert ids(made.path()) == ["other"]
    assert ids(made.children(None)) == ["m0", "other"]


def test_what_is_not_there_is_refused_and_changes_nothing(forked: Conversation) -> None:
    before = (forked.messages, forked.leaf)
    for refused in (
        lambda: forked.append(question("?", id="x", parent="nobody")),
        lambda: forked.replace(question("?", id="nobody")),
        lambda: forked.show("nobody"),
        lambda: forked.path_to("nobody"),
    ):
        with pytest.raises(KeyError):
            refused()
    assert (forked.messages, forked.leaf) == before
    assert ids(forked.path()) == ["q", "two"]


@pytest.mark.parametrize("id", ["q", "two"])
def test_a_newer_state_stands_where_the_older_stood(forked: Conversation, id: str) -> None:
    position = ids(forked.path()).index(id)
    forked.replace(msgspec.structs.replace(forked.message(id), created="later"))
    assert forked.path()[position].created == "later"
    assert forked.message(id).created == "later"
    assert ids(forked.messages) == ["q", "one", "more", "two"]


def test_a_message_outside_the_path_is_replaced_without_being_shown(forked: Conversation) -> None:
    forked.replace(msgspec.structs.replace(forked.message("one"), created="later"))
    assert ids(forked.path()) == ["q", "two"]
    assert forked.message("one").created == "later"


def test_what_was_just_appended_can_be_taken_back() -> None:
    made = conversation("Hi", "Hello")
    new = [question("And?", id="a", parent="m1"), answer("", id="b", parent="a")]
    for message in new:
        made.append(message)
    made.remove(new)
    made.show("m1")
    assert ids(made.messages) == ids(made.path()) == ["m0", "m1"]


def test_a_conversation_comes_back_also_when_messages_stand_before_their_parents() -> None:
    kept = [answer("Hello", id="b", parent="a"), question("Hi", id="a")]
    made = Conversation.restored(
        Summary("c", "Title", "now"), created="then", setup=Setup(model="m"), messages=kept, leaf="b"
    )
    assert ids(made.path()) == ["a", "b"]
    assert (made.summary, made.created, made.setup.model) == (Summary("c", "Title", "now"), "then", "m")


def test_a_path_ends_also_where_parents_go_in_a_circle() -> None:
    circle = [question("a", id="a", parent="b"), question("b", id="b", parent="a")]
    made = Conversation.restored(Summary("c", "", ""), created="", setup=Setup(), messages=circle, leaf="b")
    assert sorted(ids(made.path())) == ["a", "b"]
    assert made.versions() == {}
    assert made.newest_leaf("a") == "a"


def test_the_first_question_gives_the_title_and_later_ones_do_not() -> None:
    made = Conversation("c")
    made.append(question("  What is\n the  time? ", id="a"))
    made.append(question("Another", id="b", parent="a"))
    assert made.title == "What is the time?"


def test_a_long_title_ends_with_a_whole_word() -> None:
    title = title_from("word, " * 40)
    assert title.endswith("word…")
    assert len(title) <= TITLE_LENGTH + 1
    assert title_from("x" * 200) == "x" * TITLE_LENGTH + "…"
    assert title_from("x" * TITLE_LENGTH) == "x" * TITLE_LENGTH


def test_conversations_have_ids_of_their_own() -> None:
    assert Conversation().id != Conversation().id
