"""What a conversation says, as a hash."""

from __future__ import annotations

import msgspec

from desktop_ai.core.content_hash import content_hash
from desktop_ai.core.message import Message
from tests.support.conversations import answer, question

TREE = [question("Hi"), answer("One", id="a"), answer("Two", id="b"), question("More", id="c", parent="b")]


def renamed(message: Message) -> Message:
    parent = f"x{message.parent}" if message.parent else None
    return msgspec.structs.replace(message, id=f"x{message.id}", parent=parent, created="2020-01-01")


def test_ids_dates_and_order_do_not_count() -> None:
    assert content_hash(TREE) == content_hash([renamed(message) for message in reversed(TREE)])


def test_what_is_said_and_where_counts() -> None:
    others = [
        TREE[:3],
        [*TREE[:3], question("More", id="c", parent="a")],
        [*TREE[:3], question("more", id="c", parent="b")],
        [*TREE[:3], answer("More", id="c", parent="b")],
    ]
    assert len({content_hash(other) for other in [TREE, *others]}) == 5


def test_parents_in_a_circle_end() -> None:
    assert content_hash([question("a", id="a", parent="b"), question("b", id="b", parent="a")])
