"""What a reader of the conversation view notices."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.errors import KeyMissing, ReplyError, ReplyErrorKind
from desktop_ai.core.message import (
    Failure,
    Message,
    Role,
    Status,
)
from desktop_ai.core.reply import ContentDelta, ContentWasReasoning, ReasoningDelta
from desktop_ai.ui.theme.colours import DARK, LIGHT
from desktop_ai.ui.transcript.kept_layouts import KEPT_LAYOUTS, SPARE
from tests.gui.transcript.reading import (
    LONG,
    MIXED,
    Show,
    answered,
    asked,
    drag,
    everything,
    is_at_end,
    links_at,
    reply,
    run_of,
    scrolled,
    turn_wheel,
)


def test_a_conversation_opens_at_its_end(show: Show) -> None:
    view = show([asked("Hello"), answered(LONG)])
    assert is_at_end(view)
    assert view.is_following


def test_a_running_reply_is_followed(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    run.add(ContentDelta(LONG))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert is_at_end(view)


def test_a_reply_that_runs_out_of_sight_does_not_move_the_end_away(show: Show, qtbot: QtBot) -> None:
    run = run_of("r")
    view = show([run.message, answered(LONG)], run)
    before = view.verticalScrollBar().maximum()
    run.add(ContentDelta(LONG))
    qtbot.waitUntil(lambda: view._column.greatest_top > before)
    assert view.is_following
    assert scrolled(view) == view._column.top == view._column.greatest_top


def test_scrolling_up_ends_following_and_end_resumes_it(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([asked("Hello"), answered(LONG, "before"), run.message], run)
    turn_wheel(view, 2)
    assert not view.is_following
    place = scrolled(view)
    run.add(ContentDelta(LONG))
    qtbot.waitUntil(lambda: "Paragraph 59" in everything(view).split("\n\n", 70)[-1])
    assert scrolled(view) == place
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.is_following
    assert is_at_end(view)


def test_reaching_the_end_by_wheel_resumes_following(show: Show) -> None:
    view = show([answered(LONG)])
    turn_wheel(view, 1)
    assert not view.is_following
    turn_wheel(view, -3)
    assert view.is_following


def test_the_pill_leads_back_to_the_end(show: Show) -> None:
    view = show([answered(LONG)])
    turn_wheel(view, 3)
    surface = view.viewport()
    pill = QPoint(surface.width() // 2, surface.height() - 28)
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pill)
    assert not view.is_following, "there is no pill while nothing came"
    view.append_message(answered("More", "later"))
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pill)
    assert view.is_following


def test_writing_a_message_leads_to_the_end(show: Show) -> None:
    view = show([answered(LONG)])
    turn_wheel(view, 3)
    view.append_message(asked("And now?"))
    assert view.is_following
    assert is_at_end(view)


def test_a_streamed_reply_reads_the_same_once_it_is_complete(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run)
    for start in range(0, len(MIXED), 7):
        run.add(ContentDelta(MIXED[start : start + 7]))
        if start % 35 == 0:
            QTest.qWait(1)
    qtbot.waitUntil(lambda: everything(view).endswith("Done."))
    before, place = everything(view), scrolled(view)
    view.replace_message(run.finished(Status.DONE))
    assert everything(view) == before
    assert scrolled(view) == place


def test_replacing_a_reply_draws_the_same_picture_of_its_words(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([asked("Hello"), run.message], run, size=(700, 900))
    run.add(ContentDelta(MIXED))
    qtbot.waitUntil(lambda: "Done." in everything(view))
    layouts = {id(box) for placed in view._column.seen() for box in placed.node.boxes}
    view.replace_message(run.finished(Status.DONE))
    assert {id(box) for placed in view._column.seen() for box in placed.node.boxes} == layouts


def test_words_that_turn_out_to_be_thought_leave_the_answer(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(ContentDelta("Let me think."))
    qtbot.waitUntil(lambda: "Let me think." in everything(view))
    run.add(ContentWasReasoning())
    run.add(ContentDelta("The answer."))
    qtbot.waitUntil(lambda: everything(view) == "The answer.")


def test_what_was_thought_is_folded_and_opens_with_a_click_and_with_a_key(show: Show) -> None:
    view = show([answered("Yes.", reasoning="Because of this.")])
    assert everything(view) == "Yes."
    (fold,) = links_at(view, "fold")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, fold)
    assert "Because of this." in everything(view)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert everything(view) == "Yes."


def test_a_selection_reaches_across_messages(show: Show) -> None:
    view = show([asked("First question"), answered("Answer one.\n\nAnswer two.")])
    drag(view, QPoint(view.width() - 80, 4), QPoint(view.width() - 20, view.viewport().height() - 4))
    text = view.selected_text
    assert text.endswith("Answer one.\n\nAnswer two.")
    view.select_all()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "First question\n\nAnswer one.\n\nAnswer two."


def test_selecting_ends_following(show: Show) -> None:
    view = show([answered(LONG)])
    drag(view, QPoint(100, 100), QPoint(300, 200))
    assert view.has_selection
    assert not view.is_following
    view.clear_selection()
    assert not view.has_selection


def test_a_double_click_takes_a_word_and_a_third_the_line(show: Show) -> None:
    view = show([answered("🚀🚀 wonderful words 🚀 here")])
    surface = view.viewport()
    left = view._column.left
    place = QPoint(left + 90, 60)
    (placed,) = view._column.seen()
    place.setY(placed.y + placed.node.tops[1] + 10)
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.selected_text == "wonderful"
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.selected_text == "🚀🚀 wonderful words 🚀 here"


def test_lists_are_copied_with_their_markers(show: Show) -> None:
    view = show([answered("Do:\n\n1. one\n   - in it\n2. two\n\n- [x] done")])
    assert everything(view) == "Do:\n\n1. one\n  ◦ in it\n2. two\n\n☑ done"


def test_only_what_is_seen_and_a_page_ahead_is_laid_out(show: Show) -> None:
    messages = [
        answered(LONG, f"m{number}") if number % 2 else asked("Why?", f"m{number}")
        for number in range(10_000)
    ]
    view = show(messages)
    assert view._column.laid_out_count < 120
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.verticalScrollBar().setValue(0)
    assert view._column.laid_out_count < 300
    assert scrolled(view) == 0


def test_layouts_are_kept_for_a_bounded_number_of_messages(show: Show) -> None:
    view = show([answered("Short.", f"m{number}") for number in range(1000)])
    for _ in range(150):
        turn_wheel(view, 10)
    assert view._column.laid_out_count < 1000


def test_layouts_are_kept_for_a_bounded_part_of_one_long_message(show: Show) -> None:
    view = show([answered("\n\n".join(f"Paragraph {number}." for number in range(2000)))])
    for _ in range(60):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view._column.laid_out_count <= KEPT_LAYOUTS + SPARE
    assert all(
        placed.node.boxes[number].is_laid_out
        for placed in view._column.seen()
        for number, top in enumerate(placed.node.tops)
        if 0 < placed.y + top < view.viewport().height()
    )


def test_scrolling_up_moves_what_is_read_by_exactly_that_much(show: Show) -> None:
    view = show([answered(MIXED + LONG, f"m{number}") for number in range(30)])
    column = view._column
    for _ in range(60):
        before = {
            (placed.message, number): placed.y + top
            for placed in column.seen()
            for number, top in enumerate(placed.node.tops)
        }
        turn_wheel(view, 1)
        after = {
            (placed.message, number): placed.y + top
            for placed in column.seen()
            for number, top in enumerate(placed.node.tops)
        }
        on_screen = [key for key in before if key in after and 0 <= before[key] < 300]
        assert on_screen
        assert all(after[key] - before[key] == 120 for key in on_screen)


def test_a_change_of_colours_moves_nothing(show: Show) -> None:
    view = show([asked("Hello"), answered(MIXED + LONG)])
    turn_wheel(view, 4)
    place = scrolled(view)
    light = view.grab().toImage().pixelColor(3, 3)
    view.set_colours(DARK)
    assert scrolled(view) == place
    assert view.grab().toImage().pixelColor(3, 3) != light


@pytest.mark.parametrize(
    ("failure", "remedies"),
    [
        (ReplyError(ReplyErrorKind.BAD_KEY, who="OpenAI").failure(), ["account.enter_key"]),
        (KeyMissing("OpenAI", "OPENAI_API_KEY").failure(), ["account.enter_key"]),
        (ReplyError(ReplyErrorKind.MODEL_GONE, who="OpenAI").failure(), ["model.choose"]),
        (ReplyError(ReplyErrorKind.TIMED_OUT, who="OpenAI").failure(), []),
        (Failure("of a later version", "It failed."), []),
    ],
)
def test_a_failed_reply_offers_its_remedy_and_another_try(
    show: Show, failure: Failure, remedies: list[str]
) -> None:
    failed = Message("f", None, Role.ASSISTANT, "", reply=reply(Status.FAILED, error=failure))
    view = show([asked("Hello"), failed])
    requests: list[tuple[str, str]] = []
    view.action_requested.connect(lambda action, message: requests.append((action, message)))
    for place in links_at(view, "action"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert requests == [(action, "f") for action in (*remedies, "reply.try_again")]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert requests[-1] == requests[0]


def test_links_open_only_on_the_web_and_in_mail(show: Show) -> None:
    text = "[web](https://example.org) [mail](mailto:a@b.org) [file](file:///etc/passwd) [js](javascript:x) ![i](http://x/y.png)"
    view = show([answered(text)])
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    for place in links_at(view, "link"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert opened == ["https://example.org", "mailto:a@b.org"]


def test_a_link_to_an_action_is_never_opened_and_says_whose_it_is(show: Show) -> None:
    view = show([answered("[one](action:account.choose) [two](ACTION:quit) | [three](https://example.org)")])
    opened: list[str] = []
    asked: list[tuple[str, str]] = []
    view.link_activated.connect(opened.append)
    view.action_link_activated.connect(lambda url, message: asked.append((url, message)))
    for kind in ("link", "action link"):
        for place in links_at(view, kind):
            QTest.mouseClick(
                view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
            )
    assert opened == ["https://example.org"]
    assert asked == [("action:account.choose", "a"), ("ACTION:quit", "a")]


def test_a_listing_is_copied_by_its_button(show: Show) -> None:
    view = show([answered("```python\nx = '🚀'\ny = 2\n```")])
    (place,) = links_at(view, "copy")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert QGuiApplication.clipboard().text() == "x = '🚀'\ny = 2"


def test_a_running_reply_says_what_it_does(show: Show) -> None:
    run = run_of()
    view = show([run.message], run)
    footer = view._column.node(0).footer
    assert footer is not None
    assert footer.words == ["waiting"]
    assert footer.hint == "Esc stops"
    run.add(ReasoningDelta("Hm."))
    QTest.qWait(40)
    assert footer.words[0] == "thinking"
    run.add(ContentDelta("Yes."))
    QTest.qWait(40)
    assert footer.words[0] == "writing"


def test_it_works_in_every_width(show: Show) -> None:
    view = show([asked("Hello " * 40), answered(MIXED)])
    text = everything(view)
    for width in (480, 300, 120, 1600, 720):
        view.resize(width, 500)
        view.grab()
        assert everything(view) == text


def test_an_empty_conversation_shows_nothing_and_takes_every_key(show: Show) -> None:
    view = show([])
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    drag(view, QPoint(10, 10), QPoint(200, 200))
    view.select_all()
    assert view.selected_text == ""
    assert view.grab().toImage().pixelColor(5, 5).name() == LIGHT.background


def test_a_listing_is_coloured_soon_after_it_is_shown(show: Show, qtbot: QtBot) -> None:
    view = show([answered("```python\ndef f():\n    return 1\n```")], size=(700, 300))
    keyword = LIGHT.keyword

    def colours() -> set[str]:
        image = view.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(60, 120) for y in range(60, 160)}

    qtbot.waitUntil(lambda: keyword in colours(), timeout=10_000)
