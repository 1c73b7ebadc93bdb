"""The notice bar: one sentence at a time, and what to do about it."""

from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop_ai.core.errors import BadInput, Remedy, ReplyError, ReplyErrorKind
from desktop_ai.core.texts import N_
from desktop_ai.services.notices import Notice, Weight
from desktop_ai.ui.notice_bar import NoticeBar
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs

FIRST, SECOND = N_("The first thing."), N_("The second thing.")


def bar_of(window: WindowDriver) -> NoticeBar:
    return window.window.main.pane.notices


async def test_notices_come_one_after_the_other(start: Programs) -> None:
    window = await start()
    window.core.notices.error(BadInput(FIRST))
    window.core.notices.error(BadInput(SECOND))
    assert window.sees("The first thing.")
    assert not window.sees("The second thing.")
    window.click("Close this notice")
    assert not window.sees("The first thing.")
    assert window.sees("The second thing.")
    window.click("Close this notice")
    assert not bar_of(window).isVisible()


async def test_the_same_notice_is_told_once(start: Programs) -> None:
    window = await start()
    for _ in range(3):
        window.core.notices.error(BadInput(FIRST))
    window.click("Close this notice")
    assert not bar_of(window).isVisible()


async def test_a_notice_goes_by_itself_and_an_error_stays(start: Programs) -> None:
    window = await start()
    bar = bar_of(window)
    bar._timer.setInterval(1)
    window.core.notices.info(FIRST)
    await until(lambda: not bar.isVisible(), "the notice stayed")
    window.core.notices.error(BadInput(SECOND))
    assert not bar._timer.isActive()
    assert bar.isVisible()


async def test_news_are_shown_at_once_and_the_error_before_them_comes_back(start: Programs) -> None:
    window = await start()
    window.core.notices.error(BadInput(FIRST))
    bar_of(window)._timer.setInterval(1)
    window.core.notices.info(SECOND)
    assert window.sees("The second thing.")
    await window.see("The first thing.")
    assert not bar_of(window)._timer.isActive()


async def test_an_error_offers_what_cures_it(start: Programs) -> None:
    window = await start()
    window.act("account.choose")
    await window.choose_in_palette("llama.cpp")
    await until(lambda: window.chat.account.id == "llama_cpp", "the account was not chosen")
    window.core.notices.error(BadInput(FIRST, N_("Enter it again."), Remedy.EDIT_ADDRESS))
    assert window.sees("The first thing. Enter it again.")
    button = next(
        button
        for button in bar_of(window).findChildren(QPushButton)
        if button.isVisible() and button.text().startswith("Change the address…")
    )
    button.click()
    await window.see_palette("Address for")
    assert not bar_of(window).isVisible()
    window.press("Esc")


async def test_a_notice_is_plain_text_whatever_is_in_it(start: Programs) -> None:
    window = await start()
    window.core.notices.error(BadInput(N_("“{file}” is gone.").fill(file="<b>x</b> & y.json")))
    assert window.sees("“<b>x</b> & y.json” is gone.")


async def test_what_is_shown_keeps_its_place_and_its_button_however_much_comes(start: Programs) -> None:
    window = await start()
    asked: list[str] = []
    bar = bar_of(window)
    bar.action_requested.connect(asked.append)
    window.core.notices.post(Notice(FIRST, Weight.ERROR, action=Remedy.CHOOSE_MODEL))
    for number in range(50):
        sentence = N_("Number {number}.").fill(number=number)
        window.core.notices.post(Notice(sentence, Weight.ERROR, action=Remedy.NEW_CONVERSATION))
    assert window.sees("The first thing.")
    bar._action.click()
    assert asked == ["model.choose"]
    window.press("Esc")
    told = 0
    while bar.isVisible():
        told += 1
        last = bar._sentence.text()
        window.click("Close this notice")
    assert told == 20
    assert last == "Number 49."


async def test_a_button_does_what_stands_beside_it(start: Programs) -> None:
    window = await start()
    for title in ("A", "B"):
        deleted = N_("“{title}” is in the trash.").fill(title=title)
        window.core.notices.info(deleted, action="history.undo")
    assert bar_of(window)._sentence.text() == "“B” is in the trash."
    window.click("Close this notice")
    assert not bar_of(window).isVisible()


@pytest.mark.parametrize("action", ["reply.try_again", "message.send", "reply.stop"])
async def test_a_notice_never_asks_a_model(start: Programs, action: str) -> None:
    window = await start()
    window.core.notices.post(Notice(FIRST, Weight.ERROR, action=action))
    assert bar_of(window).isVisible()
    assert not bar_of(window)._action.isVisible()


@pytest.mark.parametrize("kind", list(ReplyErrorKind))
async def test_a_failure_that_is_no_reply_offers_no_other_try(start: Programs, kind: ReplyErrorKind) -> None:
    window = await start()
    window.core.notices.error(ReplyError(kind, who="Somebody"))
    assert bar_of(window).isVisible()
    assert not bar_of(window)._action.text().startswith("Try again")


async def test_what_a_defect_left_can_be_copied(start: Programs) -> None:
    window = await start()
    window.core.notices.error(BadInput(SECOND))
    assert not bar_of(window)._copy.isVisible()
    window.click("Close this notice")
    window.core.notices.post(Notice(FIRST, Weight.ERROR, details="KeyError in reply"))
    window.click("Copy details")
    assert QGuiApplication.clipboard().text() == "The first thing.\nKeyError in reply"
    assert window.sees("Copied")


async def test_a_notice_is_announced_once_and_has_names(
    start: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = await start()
    said: list[str] = []

    def heard(event: Any) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    bar = bar_of(window)
    assert bar._action.accessibleName()
    window.core.notices.error(BadInput(FIRST, N_("Enter it again."), Remedy.EDIT_ADDRESS))
    window.core.notices.error(BadInput(SECOND))
    bar.redraw()
    assert said == ["The first thing. Enter it again."]
    assert bar._sentence.accessibleName() == said[0]
    assert bar._action.accessibleName() == "Change the address…"
    window.click("Close this notice")
    assert said[1:] == ["The second thing."]


@pytest.mark.parametrize("width", [480, 700, 1400])
async def test_nothing_of_a_notice_is_cut_in_a_window_of_any_width(start: Programs, width: int) -> None:
    window = await start()
    main, bar = window.window.main, bar_of(window)
    main.resize(width, 500)
    long = N_("Something went wrong inside the program: a name of a task. What you wrote is kept.")
    window.core.notices.post(Notice(long, Weight.ERROR, None, Remedy.ENTER_KEY, "KeyError in reply"))
    sentence, buttons = bar._sentence, (bar._copy, bar._action, bar._close)
    await until(
        lambda: (
            main.width() == width
            and sentence.height() >= sentence.heightForWidth(sentence.width())
            and all(button.width() >= button.sizeHint().width() for button in buttons)
        ),
        "the sentence or a button is cut",
    )
    assert all(bar.rect().contains(button.geometry()) for button in buttons)
