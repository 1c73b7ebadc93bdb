"""Who is told that a reply has ended, and what: of long ones, while nobody looks, and never what was said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_ai.catalog.settings import ALERT, ALERT_AFTER
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.services.chat import Chat
from desktop_ai.services.reply_alerts import Alert, ReplyAlerts
from tests.support.house import House, house
from tests.support.played_clock import PlayedClock
from tests.support.playing_provider import Playing, PlayingProviders

End = Callable[[Chat, Playing], object]


def done(_chat: Chat, playing: Playing) -> None:
    playing.end("The secret answer")


async def told(
    directory: Path,
    end: End,
    seconds: float = 30.0,
    prepare: Callable[[House], object] = lambda _: None,
    *,
    is_watched: bool = False,
    is_temporary: bool = False,
) -> tuple[list[Alert], str]:
    """What is told of a reply that takes so long, and its conversation's id."""
    providers, clock, alerts = PlayingProviders(), PlayedClock(), []
    async with house(directory, providers) as home:
        prepare(home)
        workspace = home.workspace()
        listening = ReplyAlerts(workspace, home.preferences, lambda: is_watched, alerts.append, clock)
        chat = workspace.new_temporary() if is_temporary else workspace.current
        run = await chat.send("What is it?")
        playing = await providers.provider.request()
        clock.advance(seconds)
        end(chat, playing)
        await chat.wait(run)
        assert listening is not None
        return alerts, chat.conversation.id


ENDS: dict[str, tuple[End, str]] = {
    "done": (done, "The reply is done."),
    "cut": (lambda _chat, playing: playing.cut(), "The reply broke off."),
    "failed": (
        lambda _chat, playing: playing.fail(ReplyError(ReplyErrorKind.NO_CREDIT, who="Ollama")),
        "The reply failed.",
    ),
}


@pytest.mark.parametrize(("end", "sentence"), ENDS.values(), ids=ENDS)
def test_a_long_reply_is_told_with_the_title_alone(tmp_path: Path, end: End, sentence: str) -> None:
    alerts, id = asyncio.run(told(tmp_path, end))
    assert [(each.conversation, str(each.title), str(each.sentence)) for each in alerts] == [
        (id, "What is it?", sentence)
    ]


def test_of_a_temporary_conversation_not_even_the_title_is_told(tmp_path: Path) -> None:
    ((alert,), _) = asyncio.run(told(tmp_path, done, is_temporary=True))
    assert str(alert.title) == "Desktop AI"


def test_short_ones_are_not_told(tmp_path: Path) -> None:
    assert asyncio.run(told(tmp_path, done, 9.9))[0] == []


def test_nothing_is_told_to_who_looks_at_it(tmp_path: Path) -> None:
    assert asyncio.run(told(tmp_path, done, is_watched=True))[0] == []


def test_who_stopped_it_knows(tmp_path: Path) -> None:
    assert asyncio.run(told(tmp_path, lambda chat, _playing: chat.stop()))[0] == []


def test_it_can_be_turned_off_and_told_what_is_long(tmp_path: Path) -> None:
    async def run() -> None:
        off = await told(tmp_path / "a", done, prepare=lambda home: home.preferences.set(ALERT, False))
        soon = await told(tmp_path / "b", done, 3, lambda home: home.preferences.set(ALERT_AFTER, 2))
        assert [len(alerts) for alerts, _ in (off, soon)] == [0, 1]

    asyncio.run(run())
