from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_ai.core.backup import Backup, Missing
from desktop_ai.core.errors import StoreError
from desktop_ai.storage.backups import KEPT_DAYS, BackupFiles
from desktop_ai.storage.conversation_files import ConversationFiles
from tests.support.conversations import conversation, make_library, question, run_with_store

Day = Callable[[str], None]


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> Day:
    """Sets the day on which backups are made."""

    def set_to(date: str) -> None:
        monkeypatch.setattr(
            time, "strftime", lambda form: date if "%H" not in form else f"{date}-{next(clock):06d}"
        )

    clock = iter(range(101010, 999999))
    set_to("2026-11-01")
    return set_to


def opened(directory: Path) -> BackupFiles:
    return BackupFiles(directory, directory / "settings.json")


def make(directory: Path, *, is_daily: bool = False) -> Backup | None:
    return asyncio.run(opened(directory).make(is_daily=is_daily))


def names(directory: Path) -> list[str]:
    return [backup.name for backup in asyncio.run(opened(directory).all())]


def missing(directory: Path, name: str) -> list[Missing]:
    return asyncio.run(opened(directory).missing(name))


def restore(directory: Path, name: str) -> None:
    ids = [each.id for each in missing(directory, name)]
    asyncio.run(opened(directory).restore(name, ids))


def test_a_day_has_one_backup_unless_more_are_asked_for_and_the_last_days_are_kept(
    tmp_path: Path, day: Day
) -> None:
    make_library(tmp_path, 2)
    assert make(tmp_path, is_daily=True) == Backup("2026-11-01", 2)
    assert make(tmp_path, is_daily=True) is None
    assert make(tmp_path) is not None
    assert len(names(tmp_path)) == 2
    for number in range(2, KEPT_DAYS + 3):
        day(f"2026-11-{number:02d}")
        make(tmp_path, is_daily=True)
    kept = names(tmp_path)
    assert len(kept) == KEPT_DAYS
    assert (kept[0], kept[-1]) == (f"2026-11-{KEPT_DAYS + 2:02d}", "2026-11-03")


def test_what_did_not_change_is_there_once_and_what_is_written_in_place_changes_no_backup(
    tmp_path: Path, day: Day
) -> None:
    first, second = make_library(tmp_path, 2)
    live = tmp_path / "conversations"
    make(tmp_path)
    day("2026-11-02")
    whole = (live / f"{first}.json").read_text()
    (live / f"{first}.json").write_text(whole.replace("Question", "Other"))
    make(tmp_path)
    before, after = (tmp_path / "backups" / name / "conversations" for name in ("2026-11-01", "2026-11-02"))
    assert (before / f"{second}.json").samefile(after / f"{second}.json")
    assert not (live / f"{second}.json").samefile(after / f"{second}.json")
    assert (before / f"{first}.json").read_text() == whole


def test_what_is_missing_comes_back_and_what_is_there_stays(tmp_path: Path, day: Day) -> None:
    made = conversation("Hello", "Hi", id="c")
    other = conversation("Gone", "Soon", id="gone")

    async def keep(store: ConversationFiles) -> None:
        await store.save(made)
        await store.save(other)

    run_with_store(tmp_path, keep)
    (tmp_path / "conversations" / "gone.attachments").mkdir()
    (tmp_path / "conversations" / "gone.attachments" / "picture.png").write_bytes(b"picture")
    make(tmp_path)
    assert missing(tmp_path, "2026-11-01") == []

    run_with_store(tmp_path, lambda store: store.delete("gone"))
    path = tmp_path / "conversations" / "c.json"
    raw = json.loads(path.read_bytes())
    raw["messages"] = raw["messages"][:1]
    raw["messages"][0]["parts"][0]["text"] = "Hello, changed since"
    raw["title"], raw["leaf"] = "Another title", "m0"
    path.write_text(json.dumps(raw))
    assert missing(tmp_path, "2026-11-01") == [
        Missing("c", "Hello", 2, False),
        Missing("gone", "Gone", 2, True),
    ]
    restore(tmp_path, "2026-11-01")
    assert missing(tmp_path, "2026-11-01") == []

    async def look(store: ConversationFiles) -> tuple[str, set[str], str]:
        await store.rescan()
        back = await store.load("c")
        return back.title, {message.text for message in back.messages}, (await store.load("gone")).title

    assert run_with_store(tmp_path, look) == (
        "Another title",
        {"Hello, changed since", "Hello", "Hi"},
        "Gone",
    )
    assert (tmp_path / "conversations" / "gone.attachments" / "picture.png").read_bytes() == b"picture"


def test_a_journal_belongs_to_the_backup_as_it_was_then(tmp_path: Path, day: Day) -> None:
    made = conversation("Hello", id="c")

    async def grow(store: ConversationFiles) -> None:
        await store.save(made)
        made.append(question("More", id="m1", parent="m0"))
        await store.append(made, [made.message("m1")])
        await opened(tmp_path).make()
        made.append(question("Later", id="m2", parent="m1"))
        await store.append(made, [made.message("m2")])

    run_with_store(tmp_path, grow)
    for path in (tmp_path / "conversations").iterdir():
        path.unlink()
    assert missing(tmp_path, "2026-11-01") == [Missing("c", "Hello", 2, True)]


def test_one_that_was_not_finished_is_none_and_names_lead_nowhere_else(tmp_path: Path, day: Day) -> None:
    make_library(tmp_path, 1)
    (tmp_path / "backups" / ".unfinished" / "conversations").mkdir(parents=True)
    (tmp_path / "backups" / "mine").mkdir()
    assert names(tmp_path) == []
    assert make(tmp_path) == Backup("2026-11-01", 1)
    for name in ("../backups/2026-11-01", "2026-11-05", "mine"):
        with pytest.raises(StoreError, match="not there any more"):
            missing(tmp_path, name)


def test_folders_settings_presets_and_usage_belong_to_the_backup(tmp_path: Path, day: Day) -> None:
    data, settings = tmp_path / "data", tmp_path / "settings"
    make_library(data, 1, with_index=False)
    for path in (data / "folders.json", data / "usage" / "2026-11.jsonl", settings / "settings.json"):
        path.parent.mkdir(exist_ok=True)
        path.write_text("{}")
    (settings / "presets.json").write_text("{}")
    asyncio.run(BackupFiles(data, settings / "settings.json").make())
    kept = data / "backups" / "2026-11-01"
    assert {
        str(path.relative_to(kept)) for path in kept.rglob("*.json*") if "conversations" not in path.parts
    } == {
        "folders.json",
        str(Path("usage") / "2026-11.jsonl"),
        str(Path("settings") / "settings.json"),
        str(Path("settings") / "presets.json"),
    }
