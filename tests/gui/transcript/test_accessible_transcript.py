"""What a screen reader finds in the conversation: a list of messages with their words, states and buttons."""

import gc
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_ai.core.conversation import Version
from desktop_ai.core.message import Failure, Message, Role, Status, TextPart
from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.accessible_transcript import KEPT_ITEMS
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, MIXED, Show, answered, asked, reply, run_of
from tests.support.standard_keys import standard_keys

ABILITIES = QAccessible.InterfaceType


def found(view: TranscriptView) -> QAccessibleInterface:
    """The view as a screen reader finds it."""
    return QAccessible.queryAccessibleInterface(view)


def name(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name)


def description(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Description)


def children(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    return (part.child(index) for index in range(part.childCount()))


def press(part: QAccessibleInterface) -> None:
    action = part.actionInterface()
    action.doAction(action.actionNames()[0])


def test_the_conversation_is_a_list_of_who_says_what(show: Show) -> None:
    view = show([asked("Hello\nthere"), answered(MIXED)])
    transcript = found(view)
    assert (transcript.role(), name(transcript)) == (QAccessible.Role.List, "Conversation")
    question, answer = children(transcript)
    assert {part.role() for part in (question, answer)} == {QAccessible.Role.ListItem}
    assert name(question) == "You: Hello\nthere"
    assert name(answer).startswith("tiny: Words bold 🚀 and code, a link.\n1. one\n2. two 👩‍👩‍👧\n")
    assert 'code, Python, 2 lines:\ndef f():\n    return "🚀"\n' in name(answer)
    assert "table, 2 rows, 2 columns:\na, b\n1, 日本\nquoted\nDone." in name(answer)
    assert [transcript.indexOfChild(part) for part in (question, answer)] == [0, 1]
    assert answer.parent() is transcript


def test_a_reply_says_how_it_stands(show: Show) -> None:
    failure = Failure("offline", "The server cannot be reached.", "Check the address.")
    failed = Message("f", None, Role.ASSISTANT, "", reply=reply(Status.FAILED, error=failure))
    stopped = Message("s", None, Role.ASSISTANT, "2026-01-02T03:04:05.678Z", reply=reply(Status.STOPPED))
    run = run_of("r")
    view = show([])
    view.show_messages([failed, stopped, run.message], {"r": run}, {"s": Version(2, 3)})
    said = [description(part) for part in children(found(view))]
    assert said[0] == "The server cannot be reached. Check the address."
    assert said[1].startswith("stopped, version 2 of 3, ")
    assert "26" in said[1]
    assert said[2].startswith("waiting")
    assert [bool(part.state().busy) for part in children(found(view))] == [False, False, True]


def test_a_reply_that_is_written_can_be_read_so_far(show: Show) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    answer = found(view).child(1)
    assert name(answer) == "tiny"
    run.add(ContentDelta("So far"))
    view._on_frame()
    assert name(answer) == "tiny: So far"
    view.replace_message(answered("All of it.", run.message_id))
    assert name(answer) == "tiny: All of it."
    assert not answer.state().busy


def test_messages_say_where_they_are(show: Show) -> None:
    view = show([answered(LONG, "a"), answered("Last.", "b")])
    above, last = children(found(view))
    assert last.rect().isValid()
    place = last.rect().center()
    assert found(view).childAt(place.x(), place.y()) is last
    assert found(view).childAt(-5000, -5000) is None
    assert not last.state().offscreen
    view.scroll_to_start()
    assert last.state().offscreen
    assert not above.state().offscreen
    assert last.rect().top() > above.rect().top() + 1000


def test_ten_thousand_messages_cost_only_what_is_asked_about(show: Show) -> None:
    view = show([answered(f"Message {number}.", str(number)) for number in range(10_000)])
    transcript = found(view)
    assert transcript.childCount() == 10_000
    laid_out = view._column.laid_out_count
    names = [name(transcript.child(number)) for number in range(0, 10_000, 10)]
    assert names[700] == "tiny: Message 7000."
    assert all(not transcript.child(number).childCount() for number in range(0, 5000, 500))
    assert view._column.laid_out_count == laid_out
    items = [object_ for object_ in gc.get_objects() if type(object_).__name__ == "AccessibleMessage"]
    QApplication.processEvents()
    assert sum(shiboken6.isValid(item) for item in items) <= KEPT_ITEMS


def test_the_focus_is_told_and_found(show: Show, told: list[QAccessibleInterface]) -> None:
    view = show([asked("Hello"), answered("See [one](https://one.example).")])
    transcript = found(view)
    assert transcript.focusChild() is None
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    answer = transcript.child(1)
    assert told[-1] is transcript.focusChild() is answer
    assert answer.state().focused
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QApplication.processEvents()
    link = transcript.focusChild()
    assert told[-1] is link
    assert (link.role(), name(link), link.parent()) == (QAccessible.Role.Link, "one", answer)
    assert link.state().focused
    assert not answer.state().focused
    assert description(link) == "https://one.example"


def test_what_can_be_pressed_in_a_message_is_found_and_pressed(show: Show) -> None:
    view = show([answered("See [one](https://one.example).\n\n```py\nx\n```", reasoning="Hm.")])
    asked_for: list[str] = []
    view.action_requested.connect(lambda action, _message: asked_for.append(action))
    view.link_activated.connect(asked_for.append)
    message = found(view).child(0)
    parts = {name(part): part for part in children(message)}
    assert list(parts) == [
        "Thought",
        "See one.",
        "one",
        "code, Python, 1 line:\nx",
        "Copy code, Python, 1 line",
        "Copy",
        "Try again",
    ]
    assert parts["Thought"].state().collapsed
    press(parts["one"])
    press(parts["Try again"])
    QApplication.processEvents()
    assert asked_for == ["https://one.example", "reply.try_again"]
    place = parts["one"].rect().center()
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        view.viewport().mapFromGlobal(place),
    )
    assert asked_for[2:] == ["https://one.example"]
    press(parts["Thought"])
    QApplication.processEvents()
    assert "Hm." in name(message)
    assert message.child(0).state().expanded


def test_blocks_are_read_one_by_one(show: Show, told: list[QAccessibleInterface]) -> None:
    view = show([answered("# Title\n\nWords.\n\n- one\n\n---\n\n```\nx\n```", "a")])
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.do("transcript.jump_to_start")
    heard = []
    for _ in range(4):
        view.do("transcript.next_block")
        QApplication.processEvents()
        block = found(view).focusChild()
        assert told[-1] is block
        assert block.state().focused
        assert not block.parent().state().focused
        heard.append((block.role(), name(block)))
    assert heard == [
        (QAccessible.Role.Heading, "heading 1: Title"),
        (QAccessible.Role.Paragraph, "Words."),
        (QAccessible.Role.Paragraph, "one"),
        (QAccessible.Role.Paragraph, "code, 1 line:\nx"),
    ]
    press(found(view).child(0).child(1))
    QApplication.processEvents()
    assert name(found(view).focusChild()) == "Words."


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.5])
def test_places_on_the_screen_are_right_at_every_size(show: Show, zoom: float) -> None:
    view = show([asked("Hello"), answered("See [one](https://one.example) here.")])
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    view.set_zoom(zoom)
    message = found(view).child(1)
    link = next(part for part in children(message) if part.role() is QAccessible.Role.Link)
    place = link.rect().center()
    assert message.rect().contains(link.rect())
    assert found(view).childAt(place.x(), place.y()) is message
    click = view.viewport().mapFromGlobal(place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, click)
    assert opened == ["https://one.example"]


def test_a_picture_of_the_network_is_named_and_offered(show: Show) -> None:
    view = show([answered("![A cat](https://images.example/cat.png)")])
    picture, offer, *_rest = children(found(view).child(0))
    assert (picture.role(), name(picture)) == (QAccessible.Role.Graphic, "image: A cat")
    assert (offer.role(), name(offer)) == (QAccessible.Role.Button, "Load image from images.example")


def test_pressing_a_message_focuses_it_and_brings_it_into_view(show: Show) -> None:
    view = show([answered(LONG, "a"), answered(LONG, "b"), answered(LONG, "c")])
    first = found(view).child(0)
    assert first.state().offscreen
    press(first)
    QApplication.processEvents()
    assert first.state().focused
    assert not first.state().offscreen
    assert view.hasFocus()


def test_another_conversation_takes_the_place_of_the_items(show: Show) -> None:
    view = show([answered("Old [link](https://old.example).", "old")])
    old = found(view).child(0)
    link = old.child(0)
    view.show_messages([answered("New.", "new")], {})
    assert not old.isValid()
    assert (name(old), name(link), old.rect().isValid(), old.childCount()) == ("", "", False, 0)
    press(link)
    QApplication.processEvents()
    assert not shiboken6.isValid(old)
    assert not shiboken6.isValid(link)
    assert [name(part) for part in children(found(view))] == ["tiny: New."]


def test_nothing_is_left_of_a_view_that_is_gone(qtbot: QtBot) -> None:
    view = TranscriptView(LIGHT, standard_keys())
    view.resize(600, 400)
    view.show()
    view.show_messages([answered("A [link](https://example.org/).")], {})
    transcript = found(view)
    gone = [transcript, transcript.child(0), transcript.child(0).child(0)]
    alive = weakref.ref(view)
    del view, transcript
    gc.collect()
    assert alive() is None
    assert not any(shiboken6.isValid(part) for part in gone)


def test_an_ability_that_is_not_there_is_answered_with_nothing(show: Show) -> None:
    view = show([answered("Words")])
    message = found(view).child(0)
    assert message.actionInterface() is not None
    for ability in (message.valueInterface, message.textInterface, message.tableCellInterface):
        assert ability() is None


def test_an_empty_conversation_is_an_empty_list(show: Show) -> None:
    transcript = found(show([]))
    assert (transcript.childCount(), transcript.child(0), transcript.focusChild()) == (0, None, None)
    assert transcript.childAt(10, 10) is None


def test_odd_messages_are_read_too(show: Show) -> None:
    tool = Message("t", None, Role.ASSISTANT, "not a moment", (TextPart("|\n\n<b>\n\n$$x$$\n\n- \n"),))
    view = show([asked("", "e"), tool])
    empty, odd = children(found(view))
    assert name(empty) == "You"
    assert name(odd).startswith("Reply: |")
    assert description(odd) == ""
