"""Imports: looked at first, then all or nothing, and taken back as one change."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_ai.core.conversation import Summary
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.imports.imported import Imported
from desktop_ai.core.transfer import Plan, State, TransferError
from desktop_ai.services.folder_list import FolderList
from desktop_ai.services.history import History
from desktop_ai.services.imports import Imports
from desktop_ai.services.library import Library
from desktop_ai.services.notices import Notices
from desktop_ai.services.tasks import Tasks
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.import_file import ImportFiles
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.worker import StorageWorker
from tests.support.foreign_exports import chatgpt_conversation, claude_conversation, open_webui_chat


class FullDisk(ConversationFiles):
    """A disk that has room for so many conversations."""

    room = 1

    async def add(self, imported: Imported) -> Summary:
        """Keep it, while there is room."""
        if self.room == 0:
            raise StoreError(StoreErrorKind.FULL, "conversations")
        self.room -= 1
        return await super().add(imported)


class Desk:
    """Imports over real files."""

    def __init__(self, directory: Path, store: ConversationFiles) -> None:
        notices = Notices()
        self.store = store
        self.worker = StorageWorker()
        folders = FolderList(SettingsFile(directory / "folders.json", self.worker))
        self.library = Library(store, Tasks(notices), notices, folders)
        self.history = History()
        self.imports = Imports(ImportFiles(), store, self.library, self.history)
        self.path = directory / "export.json"
        raw = [chatgpt_conversation(), claude_conversation(), open_webui_chat(), claude_conversation()]
        self.path.write_text(json.dumps([*raw, {"title": "Nothing", "mapping": {}}]))

    @property
    def titles(self) -> list[str]:
        return sorted(summary.title for summary in self.library.summaries())


def run(tmp_path: Path, work: Callable[[Desk], Awaitable[None]], store: type[ConversationFiles]) -> None:
    async def whole() -> None:
        desk = Desk(tmp_path, store(tmp_path / "data"))
        try:
            await work(desk)
        finally:
            assert await desk.store.close()
            assert await desk.worker.close()

    asyncio.run(whole())


def states(plan: Plan) -> list[State]:
    return [line.state for line in plan.lines]


def test_a_look_says_what_comes_and_changes_nothing(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        heard: list[float] = []
        plan = await desk.imports.plan(str(desk.path), heard.append)
        assert states(plan) == [State.NEW] * 3 + [State.HERE, State.SKIPPED]
        first = plan.lines[0]
        assert (first.title, first.messages, first.branches) == ("A dot", 4, 2)
        assert heard == sorted(heard)
        assert not (tmp_path / "data" / "conversations").exists()

    run(tmp_path, work, ConversationFiles)


def test_an_import_is_taken_back_and_done_again_as_one_change(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        plan = await desk.imports.plan(str(desk.path))
        came = await desk.imports.carry_out(plan)
        assert desk.titles == ["A dot", "Sums", "Which one"]
        assert len(await desk.store.summaries()) == len(came) == 3
        change = await desk.history.undo()
        assert str(change.title if change else "") == "Imported 3 conversations from “export.json”"
        assert desk.titles == []
        await desk.history.redo()
        assert desk.titles == ["A dot", "Sums", "Which one"]

    run(tmp_path, work, ConversationFiles)


def test_what_is_here_already_does_not_come_again(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.imports.carry_out(await desk.imports.plan(str(desk.path)))
        plan = await desk.imports.plan(str(desk.path))
        assert states(plan) == [State.HERE] * 4 + [State.SKIPPED]
        assert await desk.imports.carry_out(plan) == []
        assert len(desk.titles) == 3

    run(tmp_path, work, ConversationFiles)


def test_a_full_disk_leaves_nothing_half(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        plan = await desk.imports.plan(str(desk.path))
        with pytest.raises(StoreError):
            await desk.imports.carry_out(plan)
        assert desk.titles == []
        assert await desk.store.summaries() == []
        assert desk.history.to_undo is None
        left = [path for name in ("conversations", "trash") for path in (tmp_path / "data" / name).glob("*")]
        assert left == []

    run(tmp_path, work, FullDisk)


def test_an_import_that_is_cancelled_leaves_nothing(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        plan = await desk.imports.plan(str(desk.path))
        running: list[asyncio.Future[object]] = []

        def stop(_share: float) -> None:
            for each in running:
                each.cancel()

        task = asyncio.gather(desk.imports.carry_out(plan, stop))
        running.append(task)
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await desk.store.summaries() == []

    run(tmp_path, work, ConversationFiles)


def test_a_file_that_has_changed_since_brings_nothing(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        plan = await desk.imports.plan(str(desk.path))
        desk.path.write_text(json.dumps([chatgpt_conversation()]))
        with pytest.raises(TransferError, match="has changed"):
            await desk.imports.carry_out(plan)
        assert await desk.store.summaries() == []

    run(tmp_path, work, ConversationFiles)


def test_a_file_without_conversations_is_told(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        desk.path.write_text('{"a": 1}')
        with pytest.raises(TransferError, match="no conversations"):
            await desk.imports.plan(str(desk.path))

    run(tmp_path, work, ConversationFiles)
