from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.core.errors import StoreErrorKind
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
