"""The record of usage: it only grows, whoever adds to it, and survives what a crash leaves."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_ai.core.errors import StoreError
from desktop_ai.core.usage_record import UsageRecord
from desktop_ai.storage.usage_files import UsageFiles
from desktop_ai.storage.worker import StorageWorker

RECORD = UsageRecord("2026-11-25T10:00:00.000Z", "openai", "openai", "gpt-x", prompt_tokens=7, cost=0.5)
WRITER = """
import asyncio, sys
from pathlib import Path
from desktop_ai.core.usage_record import UsageRecord
from desktop_ai.storage.usage_files import UsageFiles
from desktop_ai.storage.worker import StorageWorker

async def main():
    worker = StorageWorker()
    files = UsageFiles(Path(sys.argv[1]), worker)
    for number in range(int(sys.argv[3])):
        await files.append(UsageRecord("2026-11-25T10:00:00.000Z", sys.argv[2], model=str(number), error="x" * 3000))
    await worker.close()

asyncio.run(main())
"""


def kept(directory: Path, *records: UsageRecord, month: str = "2026-11") -> list[UsageRecord]:
    """Add records, then read a month."""

    async def run() -> list[UsageRecord]:
        worker = StorageWorker()
        files = UsageFiles(directory, worker)
        for record in records:
            await files.append(record)
        found = await files.records(month)
        await worker.close()
        return found

    return asyncio.run(run())


def months(directory: Path) -> list[str]:
    async def run() -> list[str]:
        worker = StorageWorker()
        found = await UsageFiles(directory, worker).months()
        await worker.close()
        return found

    return asyncio.run(run())


def test_what_was_added_is_there_at_the_next_start(tmp_path: Path) -> None:
    assert kept(tmp_path, RECORD, RECORD) == [RECORD, RECORD]
    assert kept(tmp_path) == [RECORD, RECORD]


def test_every_month_has_a_file_of_its_own(tmp_path: Path) -> None:
    december = UsageRecord("2026-12-01T00:00:00.000Z")
    assert kept(tmp_path, RECORD, december) == [RECORD]
    assert kept(tmp_path, month="2026-12") == [december]
    assert months(tmp_path) == ["2026-12", "2026-11"]


def test_where_nothing_was_recorded_there_is_nothing(tmp_path: Path) -> None:
    assert kept(tmp_path) == []
    assert months(tmp_path / "nowhere") == []


@pytest.mark.parametrize("month", ["../../etc/passwd", "", "2026", "2026-11/.."])
def test_no_month_leads_out_of_the_directory(tmp_path: Path, month: str) -> None:
    (tmp_path / "secret.jsonl").write_bytes(b'{"when": "x"}\n')
    assert kept(tmp_path / "usage", month=month) == []


def test_a_line_that_a_crash_cut_off_costs_only_itself(tmp_path: Path) -> None:
    kept(tmp_path, RECORD)
    path = tmp_path / "2026-11.jsonl"
    path.write_bytes(path.read_bytes() + b'{"when": "2026-11-25T10:0')
    assert kept(tmp_path, RECORD) == [RECORD, RECORD]


@pytest.mark.parametrize(
    "garbage", [b"", b"oops", b"\xff\xfe\x00", b"[" * 100_000, b'{"when": 5}', b'{"cost": 1}', b"null"]
)
def test_a_line_that_makes_no_sense_is_passed_over(tmp_path: Path, garbage: bytes) -> None:
    kept(tmp_path, RECORD)
    path = tmp_path / "2026-11.jsonl"
    path.write_bytes(garbage + b"\n" + path.read_bytes() + garbage + b"\r\n")
    assert kept(tmp_path, RECORD) == [RECORD, RECORD]


def test_a_field_of_a_later_version_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "2026-11.jsonl").write_bytes(b'{"when": "2026-11-25T10:00:00.000Z", "flavour": "lemon"}\n')
    assert kept(tmp_path) == [UsageRecord("2026-11-25T10:00:00.000Z")]


def test_several_programs_add_at_the_same_time_and_nothing_is_lost(tmp_path: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name, "40"])
        for name in ("a", "b", "c")
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    found = kept(tmp_path)
    for name in ("a", "b", "c"):
        assert [record.model for record in found if record.account == name] == [str(n) for n in range(40)]


def test_a_disk_that_takes_nothing_says_so(tmp_path: Path) -> None:
    (tmp_path / "usage").write_text("a file where the directory should be")
    with pytest.raises(StoreError):
        kept(tmp_path / "usage", RECORD)


def test_a_record_is_on_its_way_although_nobody_waits(tmp_path: Path) -> None:
    async def run() -> None:
        worker = StorageWorker()
        adding = UsageFiles(tmp_path, worker).append(RECORD)
        del adding
        await worker.close()

    asyncio.run(run())
    assert kept(tmp_path) == [RECORD]
