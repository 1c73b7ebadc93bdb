"""How much the next request is, as it is shown below what is written."""

import pytest

from desktop_ai.services.token_factors import KEY
from desktop_ai.services.token_meter import Measure
from desktop_ai.ui.token_line import words
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


@pytest.mark.parametrize(
    ("tokens", "limit", "shown", "said"),
    [
        (1_200, 0, "≈ 1,200 tokens", "nobody says how many m takes"),
        (1_200, 4_000, "≈ 1,200 tokens · 30 %", "of 4,000 that m takes"),
        (3, 4_000, "≈ 3 tokens · 1 %", "of 4,000"),
        (5_000, 4_000, "≈ 5,000 tokens, of 4,000 that fit", "more than the 4,000 that m takes"),
    ],
)
def test_it_says_how_much_of_what_fits(tokens: int, limit: int, shown: str, said: str) -> None:
    short, sentence = words(Measure(tokens, limit, "m"))
    assert str(short) == shown
    assert said in str(sentence)


def measured(window: WindowDriver) -> str:
    return window.window.main.pane.composer.line._measure.text()


def tokens(window: WindowDriver) -> int:
    found = measured(window).split()
    return int(found[1].replace(",", "")) if found else 0


async def test_it_follows_what_is_written_and_what_the_provider_counted(
    start: Programs, server: ScriptedServer
) -> None:
    window = await start()
    await window.talk_to(server.url)
    assert measured(window) == ""
    await window.ask("Hi")
    window.core.preferences.remember(KEY, {})  # as if nothing had been counted yet
    window.act("composer.focus")
    window.window.main.pane.composer.set_text("some words " * 20)
    await until(lambda: tokens(window) > 20, "nothing was measured")
    first = tokens(window)
    window.type("and more")
    await until(lambda: tokens(window) > first, "it did not follow")
    account = window.chat.account.id
    model = window.chat.resolved.model
    window.core.preferences.remember(KEY, {f"{account} {model}": 2.0})
    more = tokens(window)
    window.type("!")
    await until(lambda: tokens(window) > 1.8 * more, "what was counted did not matter")
    window.press("Ctrl+A")
    window.press("Del")
    await until(lambda: 0 < tokens(window) < first, "what is left did not count alone")


async def test_of_what_stays_in_this_program_nothing_is_measured(start: Programs) -> None:
    window = await start.to_write()
    await window.write("What can you do?")
    line = window.window._writing.tokens
    await until(lambda: not line._pause.isActive(), "it never began")
    await window.core.tasks.wait_for(line, None)
    assert measured(window) == ""
