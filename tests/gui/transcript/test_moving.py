"""Going from message to message and from block to block with keys, and doing something with what has the focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_ai.core.reply import ContentDelta, ReasoningDelta
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import LONG, MIXED, Show, answered, asked, everything, is_at_end, run_of
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import until
from tests.support.window_loop import Programs

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LINKED = (
    "See [one](https://one.example) and [two](https://two.example).\n\nOr [three](https://three.example)."
)


def entered(view: TranscriptView) -> TranscriptView:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view


def press(
    view: TranscriptView, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(view, key, held)


def focused(view: TranscriptView) -> tuple[str, str]:
    """The message and the text of the block that have the focus."""
    assert view._focus.message is not None
    block = view._focus.block
    return view._column.message(view._focus.message).id, block.text if block else ""


def top_of_focus(view: TranscriptView) -> int:
    assert view._focus.message is not None
    return view._column.y_of(view._focus.message, view._focus.box or 0)


def test_keys_go_from_message_to_message_and_show_them(show: Show) -> None:
    view = entered(
        show([message for n in range(9) for message in (asked("Hi", f"q{n}"), answered(LONG, f"a{n}"))])
    )
    assert focused(view) == ("a8", "")
    press(view, Qt.Key.Key_K)  # first to the beginning of the long one
    assert focused(view) == ("a8", "")
    assert 0 <= top_of_focus(view) < 60
    for _ in range(3):
        press(view, Qt.Key.Key_Up, CTRL)
        assert 0 <= top_of_focus(view) < 60
    assert focused(view) == ("q7", "")
    press(view, Qt.Key.Key_J)
    assert focused(view) == ("a7", "")
    assert not view.is_following
    press(view, Qt.Key.Key_End)
    assert focused(view) == ("a8", "")
    assert view.is_following


def test_arrows_read_a_long_message_before_they_go_to_the_next(show: Show) -> None:
    view = entered(
        show([asked("Hi", "q0"), answered(LONG, "a0"), asked("And?", "q1"), answered("Yes.", "a1")])
    )
    press(view, Qt.Key.Key_Home)
    read = {"": 0}
    for _ in range(200):
        press(view, Qt.Key.Key_Down)
        read[focused(view)[0]] = read.get(focused(view)[0], 0) + 1
        if view.is_following:
            break
    assert list(read) == ["", "a0", "q1", "a1"]
    assert read["a0"] > 10  # it is several pages long
    for _ in range(2):
        press(view, Qt.Key.Key_Up)
    assert focused(view) == ("a0", "")
    last = next(placed for placed in view._column.seen() if placed.message == 1)
    assert last.y < 0 < last.y + last.node.height <= view.page + 40  # it is left upwards from its end
    press(view, Qt.Key.Key_Up)
    assert focused(view) == ("a0", "")


def test_arrows_only_scroll_after_a_click(show: Show) -> None:
    view = show([asked("Hi"), answered(LONG)])
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    view.scroll_to_start()
    press(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() == 40
    assert view.focused_message == ""


def test_enter_and_the_menu_key_open_the_menu_of_the_focused_message(show: Show) -> None:
    view = entered(show([asked("Hi"), answered("Yes.")]))
    asked_for: list[str] = []
    view.context_menu_requested.connect(lambda _place, message: asked_for.append(message))
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Up)
    QApplication.sendEvent(
        view,
        QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, QPoint(5, 400), view.mapToGlobal(QPoint(5, 400))
        ),
    )
    assert asked_for == ["a", "q"]


async def test_the_menu_of_a_code_block_copies_it_first_of_all(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply("Words.\n\n```python\nprint(1)\n```")
    await window.ask("A question")
    window.press("Esc")
    window.press("P")
    window.press("Return")
    await until(lambda: QApplication.activePopupWidget() is not None, "no menu opened")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Copy the code block"
    window.press("Down")
    window.press("Return")
    assert QGuiApplication.clipboard().text() == "print(1)"


def test_going_on_from_the_last_message_follows_the_end(show: Show) -> None:
    view = entered(show([asked("Hi"), answered(LONG)]))
    press(view, Qt.Key.Key_Home)
    assert focused(view) == ("q", "")
    press(view, Qt.Key.Key_Down, CTRL)
    assert focused(view) == ("a", "")
    assert not view.is_following
    press(view, Qt.Key.Key_Down, CTRL)
    assert view.is_following
    assert is_at_end(view)


def test_ten_thousand_messages_are_gone_through_without_reading_them(show: Show) -> None:
    messages = [answered(LONG, f"a{number}") for number in range(10_000)]
    messages[3] = answered("```\nfound\n```", "code")
    view = entered(show(messages))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    press(view, Qt.Key.Key_Down, CTRL)
    assert 4_000 < int(focused(view)[0][1:]) < 6_000
    press(view, Qt.Key.Key_P)
    assert focused(view) == ("code", "found")
    assert 0 <= top_of_focus(view) < view.viewport().height()
    assert view._column.laid_out_count < 3_000


def test_blocks_are_gone_through_across_messages(show: Show) -> None:
    view = entered(show([asked("Hello"), answered("First.\n\n---\n\nSecond.")]))
    found = []
    press(view, Qt.Key.Key_Home)
    for _ in range(4):
        press(view, Qt.Key.Key_Down, ALT)
        found.append(focused(view))
    assert found == [("q", "Hello"), ("a", "First."), ("a", "Second."), ("a", "Second.")]
    press(view, Qt.Key.Key_Up, ALT)
    assert focused(view) == ("a", "First.")


def test_letters_go_from_code_to_code(show: Show) -> None:
    view = entered(show([answered(f"```\none\n```\n\n{LONG}\n\n```\ntwo\n```", "a"), answered(LONG, "b")]))
    press(view, Qt.Key.Key_P)
    assert focused(view) == ("a", "two")
    press(view, Qt.Key.Key_P)
    assert focused(view) == ("a", "one")
    assert 0 <= top_of_focus(view) < view.viewport().height()
    press(view, Qt.Key.Key_N)
    assert focused(view) == ("a", "two")


def test_the_focused_block_has_a_frame(show: Show) -> None:
    view = entered(show([answered("First.\n\nSecond.")]))
    press(view, Qt.Key.Key_Up, ALT)
    image = view.grab().toImage()
    x, y = view._column.left + 100, top_of_focus(view) - 4
    ring = [image.pixelColor(x, y + offset).name() for offset in (-1, 0, 1)]
    assert LIGHT.accent in ring


def test_letters_act_only_while_something_has_the_focus(show: Show) -> None:
    view = show([answered(MIXED)])
    typed: list[str] = []
    view.typed.connect(typed.append)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    press(view, Qt.Key.Key_N)
    assert typed == ["n"]
    view.clearFocus()
    entered(view)
    press(view, Qt.Key.Key_N)
    press(view, Qt.Key.Key_Q)
    assert typed == ["n", "q"]
    assert focused(view)[1].startswith("def f()")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    press(view, Qt.Key.Key_N)
    assert typed == ["n", "q", "n"]


def test_the_keys_are_named_while_they_act(show: Show) -> None:
    view = show([answered(MIXED)])
    assert not view._key_hints.isVisible()
    entered(view)
    assert view._key_hints.isVisible()
    view.clearFocus()
    assert not view._key_hints.isVisible()


def test_what_was_thought_is_folded_by_a_letter_and_the_focus_stays_with_its_block(show: Show) -> None:
    view = entered(show([answered("Yes.", reasoning="Because.\n\nOf this.")]))
    press(view, Qt.Key.Key_Up, ALT)
    assert focused(view) == ("a", "Yes.")
    press(view, Qt.Key.Key_O)
    assert everything(view).startswith("Because.")
    assert focused(view) == ("a", "Yes.")
    press(view, Qt.Key.Key_Up, ALT)
    assert focused(view) == ("a", "Of this.")
    press(view, Qt.Key.Key_O)
    assert everything(view) == "Yes."
    press(view, Qt.Key.Key_Return)
    assert everything(view).startswith("Because.")


def test_the_focus_stays_with_its_block_while_a_thought_comes(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = entered(show([run.message], run))
    run.add(ContentDelta("First.\n\nSecond.\n\n"))
    qtbot.waitUntil(lambda: "Second." in everything(view))
    press(view, Qt.Key.Key_Up, ALT)
    assert focused(view) == ("a", "Second.")
    run.add(ReasoningDelta("Hm."))
    run.add(ContentDelta("Third."))
    qtbot.waitUntil(lambda: "Third." in everything(view))
    assert focused(view) == ("a", "Second.")


def test_a_link_is_opened_by_a_letter_or_enter_and_several_are_asked_about(show: Show) -> None:
    view = entered(show([answered(LINKED)]))
    opened: list[str] = []
    asked_for: list[tuple[str, str]] = []
    view.link_activated.connect(opened.append)
    view.action_requested.connect(lambda id, message: asked_for.append((id, message)))
    press(view, Qt.Key.Key_Up, ALT)
    press(view, Qt.Key.Key_L)
    press(view, Qt.Key.Key_Return)
    assert opened == ["https://three.example"] * 2
    press(view, Qt.Key.Key_Up, ALT)
    press(view, Qt.Key.Key_L)
    assert opened == ["https://three.example"] * 2
    assert asked_for == [("link.open", "a")]
    assert [link.target.value for link in view.links] == ["https://one.example", "https://two.example"]


class Browser(QObject):
    """Stands for what the system would open an address with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    stand_in = Browser()
    QDesktopServices.setUrlHandler("https", stand_in, "open")
    yield stand_in
    QDesktopServices.unsetUrlHandler("https")


async def test_of_several_links_one_is_chosen_in_the_palette(
    start: Programs, server: ScriptedServer, browser: Browser
) -> None:
    window = await start()
    await window.talk_to(server.url)
    server.reply(LINKED)
    await window.ask("Links")
    window.press("F6")
    window.act("link.open")
    await window.see_palette("Which link?")
    await window.choose_in_palette("two.ex")
    await until(lambda: browser.opened == ["https://two.example"], "it was not opened")
