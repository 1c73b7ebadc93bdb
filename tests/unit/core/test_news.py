from __future__ import annotations

from desktop_ai.core.news import Difference, News, take_in
from tests.support.conversations import answer, conversation, question


def ids(messages: object) -> list[str]:
    return [message.id for message in messages]  # type: ignore[attr-defined]


def test_what_continues_the_visible_path_is_shown_and_another_branch_is_not() -> None:
    made = conversation("Hello", "Hi")
    beside, below = answer("Hey", id="beside", parent="m0"), question("More", id="below", parent="m1")
    assert ids(take_in(made, News((Difference(None, beside),)))) == ["beside"]
    assert ids(made.path()) == ["m0", "m1"]
    take_in(made, News((Difference(None, below), Difference(None, answer("Yes", id="end", parent="below")))))
    assert ids(made.path()) == ["m0", "m1", "below", "end"]


def test_what_was_changed_here_since_stays_as_it_is_here() -> None:
    made = conversation("Hello", "Hi")
    before, ours = made.message("m1"), answer("Ours", id="m1", parent="m0")
    theirs = answer("Theirs", id="m1", parent="m0")
    made.replace(ours)
    assert take_in(made, News((Difference(before, theirs),))) == []
    assert made.message("m1") == ours


def test_what_hangs_on_a_message_that_was_deleted_here_does_not_come() -> None:
    made = conversation("Hello")
    assert take_in(made, News((Difference(None, answer("Lost", id="x", parent="gone")),))) == []
    assert ids(made.messages) == ["m0"]


def test_title_and_date_come_and_nothing_changes_without_them() -> None:
    made = conversation("Hello")
    take_in(made, News(updated="9999-01-01T00:00:00.000Z", title="Another"))
    assert (made.title, made.updated) == ("Another", "9999-01-01T00:00:00.000Z")
    take_in(made, News(updated="2000-01-01T00:00:00.000Z"))
    assert (made.title, made.updated) == ("Another", "9999-01-01T00:00:00.000Z")
