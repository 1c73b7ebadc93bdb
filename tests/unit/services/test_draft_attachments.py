from __future__ import annotations

import asyncio
import hashlib
import json
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.services.workspace import Workspace
from desktop_ai.storage.attachment_files import UNSENT_SECONDS
from tests.support.conversations import make_library
from tests.support.house import House, house
from tests.support.picture_files import png
from tests.support.playing_provider import PlayingProviders

KEY = "sk-proj-" + "aB3dE6gH9jK2mN5pQ8rS1tU4" * 2
Doing = Callable[[House, Workspace], Awaitable[None]]


def start(directory: Path, doing: Doing) -> list[str]:
    """Do something in a start of the program; the sentences that it said."""

    async def run() -> list[str]:
        async with house(directory, PlayingProviders()) as home:
            workspace = home.workspace()
            await restored(home, workspace)
            await doing(home, workspace)
            await workspace.flush()
            return home.said()

    return asyncio.run(run())


async def restored(home: House, workspace: Workspace) -> None:
    """Wait until what was kept is back."""
    await home.tasks.wait_for(workspace._hanging, deadline=20.0)


async def attach(workspace: Workspace, *files: tuple[str, bytes]) -> None:
    chat = workspace.current
    for name, data in files:
        chat.attached.add(await chat.attachments.from_bytes(data, name))


def attached(workspace: Workspace) -> list[str]:
    return [each.part.name for each in workspace.current.attached.all]


def settings(directory: Path) -> Any:
    return json.loads((directory / "settings.json").read_text("utf-8"))


def test_what_was_attached_and_not_sent_is_there_after_a_restart(tmp_path: Path) -> None:
    async def first(_home: House, workspace: Workspace) -> None:
        await attach(workspace, ("cat.png", png()), ("a.txt", "Grüße".encode()))
        kept.extend(workspace.current.attached.all)

    async def again(_home: House, workspace: Workspace) -> None:
        assert list(workspace.current.attached.all) == kept

    async def taken_off(_home: House, workspace: Workspace) -> None:
        workspace.current.attached.remove(0)

    async def last(_home: House, workspace: Workspace) -> None:
        assert attached(workspace) == ["a.txt"]

    kept: list[Any] = []
    for doing in (first, again, again, taken_off, last):
        assert start(tmp_path, doing) == []
    assert "Grüße" not in (tmp_path / "settings.json").read_text("utf-8")


def test_what_was_attached_in_a_conversation_waits_for_it_to_be_opened(tmp_path: Path) -> None:
    one, other = make_library(tmp_path, 2, with_index=False)

    async def first(_home: House, workspace: Workspace) -> None:
        await workspace.open(one)
        await attach(workspace, ("a.txt", b"words"))

    async def elsewhere(_home: House, workspace: Workspace) -> None:
        await workspace.open(other)
        await attach(workspace, ("b.txt", b"others"))
        workspace.current.attached.remove(0)

    async def again(home: House, workspace: Workspace) -> None:
        assert attached(workspace) == []
        await workspace.open(one)
        await restored(home, workspace)
        assert attached(workspace) == ["a.txt"]

    for doing in (first, elsewhere, again):
        assert start(tmp_path, doing) == []


def test_what_was_attached_comes_back_with_a_conversation_from_the_trash(tmp_path: Path) -> None:
    (one,) = make_library(tmp_path, 1, with_index=False)

    async def delete_and_restore(home: House, workspace: Workspace) -> None:
        await home.library.rescan()
        await workspace.open(one)
        await attach(workspace, ("a.txt", b"words"))
        await workspace.delete(one)
        await workspace.restore(one)
        await restored(home, workspace)
        assert attached(workspace) == ["a.txt"]

    start(tmp_path, delete_and_restore)


def test_a_file_that_is_gone_is_told_once_and_the_others_come_back(tmp_path: Path) -> None:
    async def first(_home: House, workspace: Workspace) -> None:
        await attach(workspace, ("cat.png", png()), ("a.txt", b"words"))

    async def again(_home: House, workspace: Workspace) -> None:
        assert attached(workspace) == ["a.txt"]

    start(tmp_path, first)
    (tmp_path / "drafts" / f"{hashlib.sha256(png()).hexdigest()}.png").unlink()
    assert len(start(tmp_path, again)) == 1
    assert start(tmp_path, again) == []


def test_what_was_sent_hangs_on_no_draft_any_more(tmp_path: Path) -> None:
    async def send(home: House, workspace: Workspace) -> None:
        await attach(workspace, ("cat.png", png()))
        chat = workspace.current
        sent = chat.attached.all
        await chat.send("Look", sent)
        chat.attached.sent(sent)

    start(tmp_path, send)
    assert settings(tmp_path)["draft_attachments"] == {}


def test_a_file_with_a_key_in_it_is_in_no_draft(tmp_path: Path) -> None:
    async def first(_home: House, workspace: Workspace) -> None:
        await attach(workspace, (".env", f"KEY={KEY}".encode()))
        assert attached(workspace) == [".env"]

    start(tmp_path, first)
    assert not (tmp_path / "drafts").exists()
    assert settings(tmp_path)["draft_attachments"] == {}


@pytest.mark.parametrize(
    "found", [7, {"": 7}, {"": [7, {"part": {"type": "image", "hash": "../x", "media_type": "image/png"}}]}]
)
def test_settings_that_make_no_sense_attach_nothing(tmp_path: Path, found: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"draft_attachments": found}), "utf-8")

    async def look(_home: House, workspace: Workspace) -> None:
        assert attached(workspace) == []

    start(tmp_path, look)


def test_files_of_drafts_go_when_they_are_old_and_hang_on_nothing(tmp_path: Path) -> None:
    async def first(_home: House, workspace: Workspace) -> None:
        await attach(workspace, ("cat.png", png()), ("a.txt", b"words"))
        workspace.current.attached.remove(0)

    async def clean(_home: House, workspace: Workspace) -> None:
        await workspace.clean()

    start(tmp_path, first)
    long_ago = time.time() - UNSENT_SECONDS - 60
    for path in (tmp_path / "drafts").iterdir():
        os.utime(path, (long_ago, long_ago))
    start(tmp_path, clean)
    assert [path.suffix for path in (tmp_path / "drafts").iterdir()] == [".txt"]
