"""A model gives titles when it was chosen for that: once, in the open, and never against the user."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.services.titles import TitleModel, Titles
from desktop_ai.services.workspace import Workspace
from tests.support.house import LOCAL, House, house
from tests.support.playing_provider import PlayingProviders

CHOSEN = TitleModel(LOCAL, "title-model")


class Titled:
    """A workspace whose conversations are given titles, and the server that is asked."""

    def __init__(self, home: House, factory: PlayingProviders) -> None:
        self.home, self.factory = home, factory
        self.workspace: Workspace = home.workspace()
        self.titles = Titles(
            home.preferences, home.accounts, home.asking, home.usage, self.workspace, home.tasks
        )
        self.count = 0

    async def ask(self, text: str, answer: str = "It flushes.") -> None:
        """Say something in the conversation in front, and be answered."""
        chat = self.workspace.current
        run = await chat.send(text)
        self.count += 1
        (await self.factory.provider.request(self.count)).end(answer)
        await chat.wait(run)

    async def give(self, answer: str) -> None:
        """Answer the request for a title."""
        self.count += 1
        playing = await self.factory.provider.request(self.count)
        assert playing.request.model == "title-model"
        playing.end(answer)
        await self.home.tasks.wait_for(self.titles, deadline=20.0)

    @property
    def title(self) -> str:
        """The title of the conversation in front."""
        return self.workspace.current.conversation.title

    async def asked_no_more(self) -> None:
        """Nothing else was asked than what the test knows of."""
        await self.home.tasks.wait_for(self.titles, deadline=20.0)
        assert len(self.factory.provider.asked) == self.count


def with_titles(directory: Path, use: Callable[[Titled], Awaitable[None]]) -> None:
    async def run() -> None:
        factory = PlayingProviders()
        async with house(directory, factory) as home:
            await use(Titled(home, factory))

    asyncio.run(run())


def test_without_a_choice_nobody_is_asked(tmp_path: Path) -> None:
    async def use(titled: Titled) -> None:
        await titled.ask("What does fsync do?")
        await titled.asked_no_more()
        assert titled.title == "What does fsync do?"

    with_titles(tmp_path, use)


def test_the_first_reply_brings_a_title_and_no_other_does(tmp_path: Path) -> None:
    async def use(titled: Titled) -> None:
        titled.titles.choose(CHOSEN)
        await titled.ask("What does fsync do?", "x" * 5000)
        await titled.give('"Flushing files with fsync"')
        assert titled.title == "Flushing files with fsync"
        (shown,) = titled.factory.provider.asked[-1].request.messages
        assert "What does fsync do?" in shown.text
        assert len(shown.text) < 3_100
        await titled.ask("And fdatasync?")
        await titled.asked_no_more()
        await titled.workspace.flush()
        kept = await titled.home.kept(titled.workspace.current.conversation.id)
        assert kept.title == "Flushing files with fsync"
        (month,) = await titled.home.usage.months()
        models = [record.model for record in await titled.home.usage.records(month)]
        assert models.count("title-model") == 1

    with_titles(tmp_path, use)


def test_a_title_that_the_user_gives_meanwhile_stays(tmp_path: Path) -> None:
    async def use(titled: Titled) -> None:
        titled.titles.choose(CHOSEN)
        await titled.ask("What does fsync do?")
        titled.workspace.current.rename("Mine")
        await titled.give("Theirs")
        assert titled.title == "Mine"

    with_titles(tmp_path, use)


def test_of_a_temporary_conversation_nothing_is_sent(tmp_path: Path) -> None:
    async def use(titled: Titled) -> None:
        titled.titles.choose(CHOSEN)
        titled.workspace.new_temporary()
        await titled.ask("What does fsync do?")
        await titled.asked_no_more()

    with_titles(tmp_path, use)


def test_what_fails_is_told_once_and_the_first_words_stay(tmp_path: Path) -> None:
    async def use(titled: Titled) -> None:
        titled.titles.choose(CHOSEN)
        for number in range(2):
            titled.workspace.new()
            await titled.ask(f"Question {number}")
            titled.count += 1
            playing = await titled.factory.provider.request(titled.count)
            playing.fail(ReplyError(ReplyErrorKind.MODEL_GONE, who="Somebody"))
            await titled.home.tasks.wait_for(titled.titles, deadline=20.0)
            assert titled.title == f"Question {number}"
        assert len(titled.home.said()) == 1

    with_titles(tmp_path, use)


@pytest.mark.parametrize("answer", ["", "***"])
def test_an_answer_without_words_is_no_title(tmp_path: Path, answer: str) -> None:
    async def use(titled: Titled) -> None:
        titled.titles.choose(CHOSEN)
        await titled.ask("What does fsync do?")
        await titled.give(answer)
        assert titled.title == "What does fsync do?"

    with_titles(tmp_path, use)


def test_the_choice_is_kept_and_can_be_taken_back(tmp_path: Path) -> None:
    async def use(titled: Titled) -> None:
        titled.titles.choose(CHOSEN)
        await titled.home.history.undo()
        assert titled.titles.chosen == TitleModel()
        await titled.home.history.redo()

    with_titles(tmp_path, use)

    async def look(titled: Titled) -> None:
        assert titled.titles.chosen == CHOSEN

    with_titles(tmp_path, look)
