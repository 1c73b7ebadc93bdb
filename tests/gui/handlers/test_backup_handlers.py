"""Backups from the window: by the palette, with a look before anything comes back, and a way to take that back."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_ai.boot import window_life
from tests.support.conversations import make_library
from tests.support.window_driver import until
from tests.support.window_loop import Programs


async def test_a_conversation_that_is_gone_comes_back_from_a_backup_and_can_be_taken_back(
    start: Programs, tmp_path: Path
) -> None:
    ids = make_library(tmp_path / "data", 3, with_index=False)
    window = await start()
    window.act("backup.list")
    await window.be_told("There is no backup yet.")
    window.act("backup.make")
    await window.be_told("is made: 3 conversations.")
    window.act("backup.list")
    await window.see_palette("Look into a backup")
    window.press("Return")
    await window.be_told("is here.")

    path = tmp_path / "data" / "conversations" / f"{ids[1]}.json"
    path.unlink()
    await window.no_longer_see("Conversation number 1")
    window.act("backup.list")
    await window.see_palette("Look into a backup")
    window.press("Return")
    await window.see_palette("Bring back from")
    assert not path.exists()
    window.press("Return")
    await window.be_told("1 conversation, 6 messages.")
    await window.see("Conversation number 1")
    assert path.exists()

    change = await window.core.history.undo()
    assert change is not None
    assert "Brought back 1 conversation" in str(change.title)
    await window.no_longer_see("Conversation number 1")
    await window.core.history.redo()
    await window.see("Conversation number 1")


async def test_each_day_is_kept_by_itself(
    start: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_life, "BEFORE_BACKUP", 0.0)
    make_library(tmp_path / "data", 2, with_index=False)
    await start()
    backups = tmp_path / "data" / "backups"
    await until(
        lambda: len(list(backups.glob("2*/conversations/*.json"))) == 2, "no backup of today was made"
    )
