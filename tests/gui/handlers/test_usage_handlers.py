"""What requests took, seen in the window: a month at a time, by the keyboard, true while it is looked at."""

import json
from pathlib import Path

from desktop_ai.core.message import now_iso
from tests.support.scripted_server import ScriptedServer
from tests.support.window_driver import WindowDriver, until
from tests.support.window_loop import Programs


def keep(directory: Path, month: str, *records: dict[str, object]) -> None:
    usage = directory / "usage"
    usage.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps({"when": f"{month}-05T10:00:00.000Z", **record}) for record in records]
    (usage / f"{month}.jsonl").write_text("\n".join(lines) + "\n")


def table_of(window: WindowDriver) -> list[list[str]]:
    model = window.window.panels.usage.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


async def opened(window: WindowDriver) -> None:
    window.press("F12")
    await window.see("Usage")
    await window.no_longer_see("Reading…")


async def test_what_was_never_asked_cost_nothing_and_that_is_said(start: Programs) -> None:
    window = await start()
    await opened(window)
    assert window.sees("Nothing has been asked yet: what requests take and cost will stand here.")
    window.press("Esc")
    assert window.window.panels.open_panel is None
    assert window.window.main.pane.composer.edit.hasFocus()


async def test_a_month_is_shown_by_model_with_what_is_reckoned_and_what_is_unknown(
    start: Programs, tmp_path: Path
) -> None:
    keep(
        tmp_path / "data",
        "2026-11",
        {"account": "openai", "provider": "openai", "model": "a", "prompt_tokens": 1000, "cost": 0.5},
        {
            "account": "openai",
            "provider": "openai",
            "model": "a",
            "prompt_tokens": 234,
            "completion_tokens": 5,
            "cost": 0.25,
            "is_estimate_cost": True,
        },
        {"account": "openai", "provider": "openai", "model": "nobody-knows", "prompt_tokens": 10},
        {"account": "ollama", "provider": "ollama", "model": "llama", "prompt_tokens": 10},
    )
    window = await start()
    await opened(window)
    assert table_of(window) == [
        ["a", "OpenAI", "2", "1,234", "5", "≈ $0.75"],
        ["llama", "Ollama", "1", "10", "0", "$0"],
        ["nobody-knows", "OpenAI", "1", "10", "0", "unknown"],
    ]
    assert window.sees("4 requests · 1,254 tokens sent, 5 written")
    assert window.sees("≈ $0.75, without 1 request that has no price")
    assert window.window.panels.usage.table.hasFocus()


async def test_the_arrows_lead_to_other_months(start: Programs, tmp_path: Path) -> None:
    for month, model in (("2026-09", "old"), ("2026-11", "new")):
        keep(tmp_path / "data", month, {"account": "x", "provider": "x", "model": model, "cost": 1.0})
    window = await start()
    await opened(window)
    await window.see("November 2026")
    window.press("Left")
    await window.see("September 2026")
    assert table_of(window)[0][0] == "old"
    window.press("Left")
    window.press("Right")
    await window.see("November 2026")
    assert table_of(window)[0][0] == "new"


async def test_a_reply_that_ends_meanwhile_is_counted(start: Programs, server: ScriptedServer) -> None:
    window = await start()
    await window.talk_to(server.url)
    await window.ask("One")
    await opened(window)
    await until(lambda: len(table_of(window)) == 1, "the first request is not there")
    run = await window.chat.send("Two")
    await window.chat.wait(run)
    await until(lambda: table_of(window)[0][2] == "2", "the second request is not there")
    assert window.sees("2 requests · 14 tokens sent, 10 written")


async def test_a_record_that_cannot_be_read_says_so(start: Programs, tmp_path: Path) -> None:
    month = now_iso()[:7]
    (tmp_path / "data" / "usage" / f"{month}.jsonl").mkdir(parents=True)
    window = await start()
    window.press("F12")
    await window.see(f"usage/{month}.jsonl")
    window.press("Esc")
