"""`desktop-ai usage`, as a program of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

RECORDS = [
    {"when": "2026-11-24T10:00:00.000Z", "account": "openai", "provider": "x", "model": "a", "cost": 0.5},
    {
        "when": "2026-11-25T10:00:00.000Z",
        "account": "openai",
        "provider": "openai",
        "model": "gpt-4o-mini",
        "prompt_tokens": 1_000_000,
        "completion_tokens": 1_000_000,
    },
    {
        "when": "2026-11-25T11:00:00.000Z",
        "account": "o",
        "provider": "x",
        "model": "b\x1b[2J",
        "prompt_tokens": 3,
    },
]


def usage(directory: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_ai", "usage", "--data-dir", str(directory), *options],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "PATH": ""},
        check=False,
    )


def kept(directory: Path) -> Path:
    (directory / "usage").mkdir()
    lines = "\n".join(json.dumps(record) for record in RECORDS)
    (directory / "usage" / "2026-11.jsonl").write_text(lines + "\n")
    (directory / "usage" / "2026-10.jsonl").write_text('{"when": "2026-10-01", "model": "old"}\n')
    return directory


def test_the_newest_month_is_added_up_by_model(tmp_path: Path) -> None:
    done = usage(kept(tmp_path))
    assert done.returncode == 0
    lines = [line.split() for line in done.stdout.splitlines()]
    assert lines[0] == ["2026-11", "requests", "sent", "written", "cost"]
    assert lines[1] == ["gpt-4o-mini,", "openai", "1", "1,000,000", "1,000,000", "≈", "$0.75"]
    assert lines[2] == ["a,", "openai", "1", "0", "0", "$0.50"]
    assert lines[3][-1] == "unknown"
    assert lines[4] == ["in", "all", "3", "1,000,003", "1,000,000", "≈", "$1.25"]
    assert "\x1b" not in done.stdout
    assert "Of 1 the price is unknown." in done.stdout


def test_a_month_is_added_up_by_day_in_the_order_of_days(tmp_path: Path) -> None:
    lines = usage(kept(tmp_path), "--by", "day").stdout.splitlines()
    assert [line.split()[0] for line in lines[1:3]] == ["2026-11-24", "2026-11-25"]


def test_programs_can_read_it(tmp_path: Path) -> None:
    told = json.loads(usage(kept(tmp_path), "--json", "--month", "2026-10").stdout)
    assert told["month"] == "2026-10"
    assert told["totals"][0]["model"] == "old"
    assert told["total"]["requests"] == 1


def test_a_month_of_which_nothing_is_known_says_which_ones_are(tmp_path: Path) -> None:
    done = usage(kept(tmp_path), "--month", "2020-01")
    assert done.returncode == 2
    assert "Known months: 2026-11, 2026-10." in done.stderr


def test_where_nothing_was_asked_nothing_is_told(tmp_path: Path) -> None:
    done = usage(tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, "Nothing has been asked yet.")
