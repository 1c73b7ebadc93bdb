from __future__ import annotations

import asyncio
import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.worker import StorageWorker


def save(settings: SettingsFile, worker: StorageWorker, values: dict[str, Any]) -> None:
    asyncio.run(settings.save(values))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def opened(path: Path) -> tuple[SettingsFile, StorageWorker]:
    worker = StorageWorker()
    return SettingsFile(path, worker), worker


def test_there_are_no_settings_at_first(path: Path) -> None:
    settings, _ = opened(path)
    assert settings.load() == {}
    assert settings.problems() == []
    assert not path.exists()


def test_settings_come_back_with_a_schema_number_in_the_file(path: Path) -> None:
    settings, worker = opened(path)
    settings.load()
    save(settings, worker, {"theme": "dark", "accounts": [{"id": "a"}]})
    assert opened(path)[0].load() == {"theme": "dark", "accounts": [{"id": "a"}]}
    assert json.loads(path.read_text())["schema"] == 1
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_not_known_survives(path: Path) -> None:
    path.write_text('{"schema": 9, "theme": "dark", "later": {"deep": 1}}')
    settings, worker = opened(path)
    values = settings.load()
    values["theme"] = "light"
    save(settings, worker, values)
    assert json.loads(path.read_text()) == {"schema": 9, "theme": "light", "later": {"deep": 1}}


def test_what_another_program_adds_meanwhile_survives_and_what_is_removed_here_goes(path: Path) -> None:
    settings, worker = opened(path)
    settings.load()
    save(settings, worker, {"theme": "dark", "old": 1})
    path.write_text(json.dumps({**json.loads(path.read_text()), "added": 1}))
    save(settings, worker, {"theme": "light"})
    assert json.loads(path.read_text()) == {"schema": 1, "theme": "light", "added": 1}


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_an_unreadable_file_is_set_aside(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    settings, worker = opened(path)
    assert settings.load() == {}
    (problem,) = settings.problems()
    assert problem.kind == StoreErrorKind.UNREADABLE
    assert settings.problems() == []
    assert (path.parent / "quarantine" / "settings.json").read_bytes() == data
    save(settings, worker, {"a": 1})
    assert opened(path)[0].load() == {"a": 1}


VALUES = {"theme": "dark", "addresses": {"custom": "http://localhost/v1"}}


@pytest.mark.parametrize("data", [None, b"{,}"], ids=["is gone", "is damaged"])
def test_when_the_file_is_lost_while_the_program_runs_everything_is_written_again(
    path: Path, data: bytes | None
) -> None:
    settings, worker = opened(path)
    settings.load()
    save(settings, worker, VALUES)
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    save(settings, worker, {**VALUES, "panes": [1]})
    assert opened(path)[0].load() == {**VALUES, "panes": [1]}
    assert len(settings.problems()) == (data is not None)


def test_a_file_that_may_not_be_read_is_not_replaced(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_text(json.dumps(VALUES))
    before = path.read_bytes()

    def refuse(_path: Path) -> bytes:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    settings, worker = opened(path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        assert settings.load() == {}
        (problem,) = settings.problems()
        assert problem.kind == StoreErrorKind.NOT_READ
        with pytest.raises(StoreError):
            save(settings, worker, {"panes": [1]})
    assert path.read_bytes() == before
    save(settings, worker, {"panes": [1]})
    assert opened(path)[0].load() == {**VALUES, "panes": [1]}


def test_a_damaged_file_that_cannot_be_set_aside_is_not_replaced(path: Path) -> None:
    path.write_text("{,}")
    (path.parent / "quarantine").write_text("")
    settings, worker = opened(path)
    settings.load()
    with pytest.raises(StoreError):
        save(settings, worker, VALUES)
    assert path.read_text() == "{,}"


def test_what_another_program_wrote_is_seen_once_and_what_was_written_here_is_not(path: Path) -> None:
    settings, worker = opened(path)
    settings.load()
    save(settings, worker, {"theme": "dark"})
    assert asyncio.run(settings.load_again()) is None
    path.write_text('{"schema": 1, "theme": "light", "more": [1]}')
    assert asyncio.run(settings.load_again()) == {"theme": "light", "more": [1]}
    assert asyncio.run(settings.load_again()) is None


def test_what_another_program_wrote_is_still_seen_after_something_was_saved_here(path: Path) -> None:
    settings, worker = opened(path)
    settings.load()
    save(settings, worker, {"theme": "dark"})
    path.write_text('{"schema": 1, "theme": "dark", "more": [1]}')
    save(settings, worker, {"theme": "light"})
    assert asyncio.run(settings.load_again()) == {"theme": "light", "more": [1]}


def test_a_file_that_is_gone_or_makes_no_sense_changes_nothing(path: Path) -> None:
    settings, worker = opened(path)
    settings.load()
    save(settings, worker, {"theme": "dark"})
    path.write_text("{")
    assert asyncio.run(settings.load_again()) is None
    assert [problem.kind for problem in settings.problems() if isinstance(problem, StoreError)] == [
        StoreErrorKind.UNREADABLE
    ]
    assert not path.exists()
    assert asyncio.run(settings.load_again()) is None
