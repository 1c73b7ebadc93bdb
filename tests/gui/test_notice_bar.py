"""The notice bar: one sentence at a time, and what to do about it."""

from PySide6.QtWidgets import QPushButton

from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.texts import N_
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


async def test_an_error_offers_what_cures_it(start: Programs) -> None:
    window = await start()
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
