"""Which source a picture comes from, and which server of the own network it may ask."""

import asyncio
from pathlib import Path

import pytest

from desktop_ai.core.message import Message, Reply, Role, Status
from desktop_ai.core.picture import PictureError, PictureErrorKind
from desktop_ai.services.pictures import ReplyPictures
from tests.support.house import LOCAL, house
from tests.support.playing_provider import PlayingProviders


class PlayingPictures:
    """A source that remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    async def fetch(self, url: str, own_server: str = "") -> bytes:
        self.asked.append((url, own_server))
        return b"picture"


def answer_by(account: str) -> Message:
    return Message("a", None, Role.ASSISTANT, "", reply=Reply(Status.DONE, account=account))


def test_a_picture_may_come_from_the_server_of_its_own_account_only(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            network = PlayingPictures()
            pictures = ReplyPictures(network, home.accounts)
            home.accounts.set_base_url(home.accounts.account(LOCAL), "localhost:9999")
            url = "https://example.org/a.png"
            for message in (
                answer_by(LOCAL),
                answer_by("deleted"),
                Message("q", None, Role.USER, ""),
            ):
                assert await pictures.fetch(url, message) == b"picture"
            assert network.asked == [
                (url, "http://localhost:9999/v1"),
                (url, ""),
                (url, ""),
            ]

    asyncio.run(run())


def test_what_is_kept_here_is_not_looked_for_in_the_network(tmp_path: Path) -> None:
    async def run() -> None:
        async with house(tmp_path, PlayingProviders()) as home:
            network, kept = PlayingPictures(), PlayingPictures()
            await ReplyPictures(network, home.accounts, kept).fetch("attachment:1", answer_by(LOCAL))
            assert [url for url, _ in kept.asked] == ["attachment:1"]
            for url in ("attachment:1", "file:///etc/passwd", "data:,x"):
                with pytest.raises(PictureError) as caught:
                    await ReplyPictures(network, home.accounts).fetch(url, answer_by(LOCAL))
                assert caught.value.kind is PictureErrorKind.MISSING
            assert network.asked == []

    asyncio.run(run())
