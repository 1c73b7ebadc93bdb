from __future__ import annotations

import random

import pytest

from desktop_ai.core import tree_edits
from desktop_ai.core.conversation import Conversation, Setup, first_new
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import ImagePart, Message, ReasoningPart, Role, TextPart
from desktop_ai.core.tree_change import TreeChange
from tests.support.conversations import answer, conversation, question

PICTURE = ImagePart("a" * 64, "image/png")


@pytest.fixture
def talk() -> Conversation:
    """Two turns: m0, m1, m2, m3."""
    return conversation("One?", "One.", "Two?", "Two.")


def shown(made: Conversation) -> list[str]:
    return [message.text for message in made.path()]


def state(made: Conversation) -> tuple[tuple[Message, ...], str | None, Setup]:
    return made.messages, made.leaf, made.setup


def check(made: Conversation) -> None:
    """It is one tree: every parent is there, every message leads to a first one, and the path ends at an end."""
    ids = {message.id for message in made.messages}
    assert len(ids) == len(made.messages) > 0
    for message in made.messages:
        assert made.path_to(message.id)[0].parent is None
        assert message.parent is None or message.parent in ids
    assert made.leaf in ids
    assert made.children(made.leaf) == []


def test_an_edited_message_is_another_version_and_what_followed_stays_with_the_first(
    talk: Conversation,
) -> None:
    tree_edits.edited(talk, "m0", "Eins?").apply(talk)
    assert shown(talk) == ["Eins?"]
    version = talk.versions()[talk.path()[0].id]
    assert (version.number, version.count, version.elsewhere) == (2, 2, 3)
    talk.show(talk.newest_leaf("m0"))
    assert shown(talk) == ["One?", "One.", "Two?", "Two."]


def test_an_edited_reply_is_the_persons_and_has_no_thought(talk: Conversation) -> None:
    version = tree_edits.version_of(answer("Old."), "New.")
    assert version.reply is None
    thought = Message("x", None, Role.ASSISTANT, "", (ReasoningPart("hm"), TextPart("a"), TextPart("b")))
    assert tree_edits.version_of(thought, "c").parts == (TextPart("c"),)


def test_what_hangs_on_a_message_stays_in_its_place() -> None:
    before = Message("x", None, Role.USER, "", (PICTURE, TextPart("a")))
    assert tree_edits.version_of(before, "b").parts == (PICTURE, TextPart("b"))
    assert tree_edits.version_of(before, " ").parts == (PICTURE,)
    with pytest.raises(BadInput):
        tree_edits.version_of(question("words"), "  ")


def test_where_requests_begin_moves_to_the_version(talk: Conversation) -> None:
    tree_edits.cut_at(talk, "m2").apply(talk)
    tree_edits.edited(talk, "m2", "Zwei?").apply(talk)
    assert talk.setup.first_sent == talk.leaf


def test_an_inserted_message_stands_between(talk: Conversation) -> None:
    tree_edits.inserted_after(talk, "m0", Role.ASSISTANT, "Between.").apply(talk)
    assert shown(talk) == ["One?", "Between.", "One.", "Two?", "Two."]
    tree_edits.inserted_after(talk, None, Role.USER, "First.").apply(talk)
    tree_edits.inserted_after(talk, talk.leaf, Role.USER, "Last.").apply(talk)
    assert shown(talk) == ["First.", "One?", "Between.", "One.", "Two?", "Two.", "Last."]


def test_versions_stay_versions_of_each_other_below_what_is_inserted(talk: Conversation) -> None:
    talk.append(answer("Other.", id="other", parent="m0"))
    tree_edits.inserted_after(talk, "m0", Role.USER, "Please.").apply(talk)
    assert talk.versions()["other"].count == 2


def test_what_hung_below_a_deleted_message_moves_up(talk: Conversation) -> None:
    tree_edits.without_one(talk, "m1").apply(talk)
    assert shown(talk) == ["One?", "Two?", "Two."]
    tree_edits.without_one(talk, "m0").apply(talk)
    assert shown(talk) == ["Two?", "Two."]


def test_another_version_is_shown_when_one_is_deleted(talk: Conversation) -> None:
    talk.append(answer("Other.", id="other", parent="m2"))
    tree_edits.without_one(talk, "other").apply(talk)
    assert shown(talk)[-1] == "Two."


def test_the_cut_moves_down_with_what_is_deleted(talk: Conversation) -> None:
    tree_edits.cut_at(talk, "m2").apply(talk)
    tree_edits.without_one(talk, "m2").apply(talk)
    assert talk.setup.first_sent == "m3"


def test_a_branch_goes_with_all_that_follows_it(talk: Conversation) -> None:
    talk.append(answer("Other.", id="other", parent="m0"))
    tree_edits.without_branch(talk, "m1").apply(talk)
    assert [message.id for message in talk.messages] == ["m0", "other"]
    assert shown(talk) == ["One?", "Other."]
    tree_edits.without_branch(talk, "other").apply(talk)
    assert shown(talk) == ["One?"]


def test_the_last_message_is_not_deleted() -> None:
    alone = conversation("Only.")
    for change in (tree_edits.without_one, tree_edits.without_branch):
        with pytest.raises(BadInput, match="all there is"):
            change(alone, "m0")


def test_an_excluded_message_stays_and_is_not_sendable(talk: Conversation) -> None:
    tree_edits.excluded(talk, "m1").apply(talk)
    assert shown(talk) == ["One?", "One.", "Two?", "Two."]
    assert [message.is_sendable for message in talk.path()] == [True, False, True, True]
    tree_edits.excluded(talk, "m1").apply(talk)
    assert talk.message("m1").is_sendable


def test_a_fork_has_copies_and_leaves_the_first_alone(talk: Conversation) -> None:
    tree_edits.cut_at(talk, "m2").apply(talk)
    before = state(talk)
    fork = tree_edits.forked(talk, "m2")
    assert shown(fork) == ["One?", "One.", "Two?"]
    assert {message.id for message in fork.messages}.isdisjoint(message.id for message in talk.messages)
    assert fork.setup.first_sent == fork.leaf
    assert fork.title == "One? (fork)"
    assert state(talk) == before
    check(fork)


def test_what_came_since_below_a_version_is_not_lost_when_that_is_taken_back(talk: Conversation) -> None:
    change = tree_edits.edited(talk, "m2", "Zwei?")
    change.apply(talk)
    talk.append(answer("Zwei.", id="since", parent=talk.leaf))
    change.inverse.apply(talk)
    assert shown(talk) == ["One?", "One.", "Two?", "Two."]
    assert talk.versions()["m2"].count == 2
    change.apply(talk)
    assert shown(talk) == ["One?", "One.", "Zwei?", "Zwei."]


def test_what_fits_nowhere_any_more_is_refused_and_changes_nothing(talk: Conversation) -> None:
    change = tree_edits.without_branch(talk, "m2")
    change.apply(talk)
    tree_edits.without_branch(talk, "m1").apply(talk)
    before = state(talk)
    with pytest.raises(BadInput, match="changed since"):
        change.inverse.apply(talk)
    assert state(talk) == before


def test_the_first_message_that_is_new_is_found(talk: Conversation) -> None:
    path = talk.path()
    assert first_new(path, path) == ""
    assert first_new(path, path[:2]) == "m1"
    assert first_new(path[:2], path) == "m2" or first_new(path[:2], path) == "m1"
    assert first_new([path[0], path[2]], path) == "m1"


def any_change(made: Conversation, chance: random.Random) -> TreeChange:
    """Something that can be done to a conversation, anywhere in it."""
    id = chance.choice(made.messages).id
    doings = (
        lambda: tree_edits.edited(made, id, "edited"),
        lambda: tree_edits.inserted_after(made, chance.choice((id, None)), chance.choice(list(Role)), "more"),
        lambda: tree_edits.without_one(made, id),
        lambda: tree_edits.without_branch(made, id),
        lambda: tree_edits.excluded(made, id),
        lambda: tree_edits.cut_at(made, chance.choice((id, ""))),
    )
    return chance.choice(doings)()


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_done_it_stays_one_tree_and_can_be_taken_back_exactly(seed: int) -> None:
    chance = random.Random(seed)
    made = conversation(*(["words"] * chance.randint(1, 6)))
    steps: list[tuple[TreeChange, tuple[tuple[Message, ...], str | None, Setup]]] = []
    for _ in range(25):
        if chance.random() < 0.2:
            made.show(made.newest_leaf(chance.choice(made.messages).id))
        before = state(made)
        try:
            change = any_change(made, chance)
        except BadInput:
            continue
        change.apply(made)
        check(made)
        after = state(made)
        change.inverse.apply(made)
        assert (made.messages, made.setup) == (before[0], before[2])
        assert made.leaf == before[1]
        change.apply(made)
        assert state(made) == after
        steps.append((change, before))
    for change, before in reversed(steps):
        change.inverse.apply(made)
        check(made)
        assert (made.messages, made.setup) == (before[0], before[2])
