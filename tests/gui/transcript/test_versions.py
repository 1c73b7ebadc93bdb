"""Several answers to one message: which one is shown, how many there are, and the way to the others."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_ai.core.conversation import Version
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, Show, answered, asked, is_at_end, links_at
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver
from tests.support.window_loop import Programs

PREVIOUS, NEXT = "reply.previous_version", "reply.next_version"


def requests_of(view: TranscriptView) -> list[tuple[str, str]]:
    requests: list[tuple[str, str]] = []
    view.action_requested.connect(lambda action, message: requests.append((action, message)))
    return requests


def words_under(view: TranscriptView, index: int) -> list[str]:
    footer = view._column.node(index).footer
    assert footer is not None
    return footer.words


def test_a_reply_says_which_version_it_is_and_where_the_rest_went(show: Show) -> None:
    view = show([])
    messages = [asked("Hi"), answered("Hello")]
    view.show_messages(messages, {}, {"a": Version(2, 3, elsewhere=4)})
    requests = requests_of(view)
    assert words_under(view, 1)[-1] == "4 messages in the other versions"
    for action in (PREVIOUS, NEXT):
        (place,) = links_at(view, action)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert requests == [(PREVIOUS, "a"), (NEXT, "a")]


def test_beyond_the_first_and_the_last_version_there_is_nothing_to_press(show: Show) -> None:
    view = show([answered("Hello")])
    assert links_at(view, PREVIOUS) == links_at(view, NEXT) == []
    view.show_messages([answered("Hello")], {}, {"a": Version(1, 2, elsewhere=1)})
    assert links_at(view, PREVIOUS) == []
    assert len(links_at(view, NEXT)) == 1
    assert words_under(view, 0)[-1] == "1 message in the other version"
    view.show_messages([answered("Hello")], {}, {"a": Version(2, 3, elsewhere=1)})
    assert words_under(view, 0)[-1] == "1 message in the other versions"
    view.show_messages([answered("Hello")], {}, {"a": Version(2, 2)})
    assert links_at(view, NEXT) == []
    assert not any("version" in word for word in words_under(view, 0))


def test_another_version_begins_where_the_one_before_it_began(show: Show) -> None:
    before = [answered(LONG, "r0"), asked("Hi")]
    view = show([])
    view.show_messages([*before, answered("Short.", "a")], {}, {"a": Version(1, 2)})
    column = view._column
    y = column.y_of(2)
    view.show_version([*before, answered(LONG, "b")], {"b": Version(2, 2)}, "b")
    assert column.y_of(2) == y or column.y_of(2) == view.viewport().height() // 2
    assert not is_at_end(view)
    view.show_version([*before, answered("Short.", "a")], {"a": Version(1, 2)}, "a")
    assert is_at_end(view)
    assert view.is_following


async def forked(start: Programs, server: ScriptedServer) -> WindowDriver:
    """Two turns, then another answer to the first question, which fails."""
    window = await start()
    await window.talk_to(server.url)
    for number in (1, 2):
        server.reply(f"Answer {number}")
        await window.ask(f"Question {number}")
    server.fail(500)
    first = window.chat.conversation.path()[1].id
    window.window.main.pane.action_requested.emit("reply.try_again", first)
    await window.see("2 messages in the other version")
    await window.replied()
    return window


async def test_what_was_said_before_asking_again_is_one_key_away(
    start: Programs, server: ScriptedServer
) -> None:
    window = await forked(start, server)
    assert not window.sees("Answer 2")
    window.press("Alt+Left")
    await window.see("Answer 2")
    assert window.sees("Answer 1")
    assert not window.sees("other version")
    window.press("Alt+Left")
    assert window.sees("Answer 2")
    window.press("Alt+Right")
    await window.see("2 messages in the other version")
    assert not window.sees("Answer 1")


async def test_the_version_that_is_shown_is_the_one_that_is_continued(
    start: Programs, server: ScriptedServer
) -> None:
    window = await forked(start, server)
    window.press("Alt+Left")
    server.reply("Answer 3")
    await window.ask("Question 3")
    asked_for = [message["content"] for message in server.chats[-1].messages]
    assert asked_for[-5:] == ["Question 1", "Answer 1", "Question 2", "Answer 2", "Question 3"]
    assert (await window.saved())["leaf"] == window.chat.conversation.path()[-1].id


async def test_the_keys_are_about_the_reply_that_has_the_focus(
    start: Programs, server: ScriptedServer
) -> None:
    window = await forked(start, server)
    window.press("Alt+Left")
    server.reply("Answer 2b")
    window.press("Ctrl+R")
    await window.see("Answer 2b")
    await window.replied()
    transcript = window.window.main.pane.transcript
    transcript.setFocus()
    for _ in range(5):
        window.press("Shift+Tab")
    window.press("Alt+Right")  # the last reply stands at its newest version; the focused one is the first
    await window.see("3 messages in the other version")
    assert transcript.hasFocus()
