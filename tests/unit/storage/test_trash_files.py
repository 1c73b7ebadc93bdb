"""What lies in the trash is listed, deleted for good, and let go when its time is over."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from desktop_ai.core.errors import StoreError
from desktop_ai.core.trashed import SECONDS_OF_DAY
from desktop_ai.services.trash import Trash
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.trash_files import TrashFiles
from desktop_ai.storage.worker import StorageWorker
from tests.support.conversations import make_library

Result = TypeVar("Result")
NOW = 2_000_000_000.0


def with_trash(directory: Path, use: Callable[[Trash], Coroutine[Any, Any, Result]]) -> Result:
    async def run() -> Result:
        worker = StorageWorker()
        try:
            return await use(Trash(TrashFiles(directory, worker), lambda: NOW))
        finally:
            await worker.close()

    return asyncio.run(run())


def deleted(directory: Path, *days_ago: float) -> list[str]:
    """Conversations that were deleted so many days ago, with a picture each."""
    ids = make_library(directory, len(days_ago), with_index=False)

    async def delete() -> None:
        store = ConversationFiles(directory)
        for id in ids:
            attachments = directory / "conversations" / f"{id}.attachments"
            attachments.mkdir()
            (attachments / "picture.png").write_bytes(b"picture")
            await store.delete(id)
        await store.close()

    asyncio.run(delete())
    for id, days in zip(ids, days_ago, strict=True):
        moment = NOW - days * SECONDS_OF_DAY
        for path in (directory / "trash").glob(f"{id}.*"):
            os.utime(path, (moment, moment))
    return ids


def test_what_was_deleted_last_comes_first_with_its_title_and_time(tmp_path: Path) -> None:
    ids = deleted(tmp_path, 3, 1, 2)
    found = with_trash(tmp_path, lambda trash: trash.contents())
    assert [trashed.id for trashed in found] == [ids[1], ids[2], ids[0]]
    assert [trashed.title for trashed in found] == [f"Conversation number {number}" for number in (1, 2, 0)]
    assert [trashed.days_left(NOW) for trashed in found] == [29, 28, 27]


def test_without_a_trash_there_is_nothing_in_it(tmp_path: Path) -> None:
    assert with_trash(tmp_path, lambda trash: trash.contents()) == []
    with_trash(tmp_path, lambda trash: trash.let_go())


def test_what_cannot_be_read_is_listed_all_the_same(tmp_path: Path) -> None:
    (id,) = deleted(tmp_path, 1)
    (tmp_path / "trash" / f"{id}.json").write_bytes(b"\x00 damaged")
    (tmp_path / "trash" / "laid-out-otherwise.json").write_text(
        '{"messages": [], "title": "Other", "format": "desktop-ai.conversation", "version": 1}'
    )
    found = with_trash(tmp_path, lambda trash: trash.contents())
    assert {trashed.id: trashed.title for trashed in found}.keys() == {id, "laid-out-otherwise"}
    assert (tmp_path / "trash" / f"{id}.json").exists()


def test_one_is_deleted_for_good_with_all_that_hangs_on_it_and_no_other(tmp_path: Path) -> None:
    one, other = deleted(tmp_path, 1, 1)

    async def use(trash: Trash) -> None:
        await trash.delete_for_good(one)
        await trash.delete_for_good(one)

    with_trash(tmp_path, use)
    assert not list((tmp_path / "trash").glob(f"{one}.*"))
    assert (tmp_path / "trash" / f"{other}.attachments" / "picture.png").exists()


def test_nothing_outside_of_the_trash_can_be_named(tmp_path: Path) -> None:
    make_library(tmp_path, 1, with_index=False)
    with pytest.raises(StoreError):
        with_trash(tmp_path, lambda trash: trash.delete_for_good("../conversations/x"))


def test_what_lay_there_for_thirty_days_goes_by_itself(tmp_path: Path) -> None:
    old, young = deleted(tmp_path, 30.1, 29.9)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "mine").write_text("not theirs")
    (tmp_path / "trash" / "link.attachments").symlink_to(outside)
    os.utime(tmp_path / "trash" / "link.attachments", (0, 0), follow_symlinks=False)
    with_trash(tmp_path, lambda trash: trash.let_go())
    assert not list((tmp_path / "trash").glob(f"{old}.*"))
    assert len(list((tmp_path / "trash").glob(f"{young}.*"))) == 2
    assert not (tmp_path / "trash" / "link.attachments").is_symlink()
    assert (outside / "mine").read_text() == "not theirs"


def test_what_cannot_be_deleted_is_told_and_stays_in_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (id,) = deleted(tmp_path, 31)

    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "not allowed", str(path))

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StoreError):
        with_trash(tmp_path, lambda trash: trash.delete_for_good(id))
    with_trash(tmp_path, lambda trash: trash.let_go())
    assert [trashed.id for trashed in with_trash(tmp_path, lambda trash: trash.contents())] == [id]
