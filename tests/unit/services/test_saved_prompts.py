from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop_ai.core.errors import BadInput
from desktop_ai.services.history import History
from desktop_ai.services.notices import Notices
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.saved_prompts import LONGEST_TEXT, MOST_VALUES, SavedPrompts
from desktop_ai.services.tasks import Tasks
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.worker import StorageWorker

Doing = Callable[[SavedPrompts, History], Awaitable[None]]
KEY = "sk-a1B2c3D4e5F6g7H8i9J0k1L2m3"


def start(directory: Path, doing: Doing) -> None:
    """Do something in a start of the program over a real file."""

    async def run() -> None:
        history, tasks = History(), Tasks(Notices())
        kept = Preferences(SettingsFile(directory / "presets.json", StorageWorker()), tasks, history)
        await doing(SavedPrompts(kept), history)
        await kept.flush()
        await tasks.finish(5.0)

    asyncio.run(run())


def test_prompts_are_there_after_a_start_with_what_others_wrote_beside_them(tmp_path: Path) -> None:
    async def first(prompts: SavedPrompts, _history: History) -> None:
        made = prompts.add(" A title ", "Words {{name}}")
        prompts.remember({"name": "Ada"})
        assert [made] == prompts.all()

    async def again(prompts: SavedPrompts, _history: History) -> None:
        (prompt,) = prompts.all()
        assert (prompt.title, prompt.text) == ("A title", "Words {{name}}")
        assert prompts.value("name") == "Ada"
        prompts.change(prompt.id, "Other", prompt.text)

    start(tmp_path, first)
    path = tmp_path / "presets.json"
    document = json.loads(path.read_text("utf-8"))
    next(iter(document["prompts"].values()))["colour"] = "red"
    path.write_text(json.dumps(document), "utf-8")
    start(tmp_path, again)
    (entry,) = json.loads(path.read_text("utf-8"))["prompts"].values()
    assert entry == {"title": "Other", "text": "Words {{name}}", "colour": "red"}


def test_whatever_is_done_is_taken_back_and_done_again(tmp_path: Path) -> None:
    async def doing(prompts: SavedPrompts, history: History) -> None:
        made = prompts.add("One", "Words")
        prompts.change(made.id, "Two", "Words")
        prompts.remove(made.id)
        states = [prompts.all()]
        for _ in range(3):
            await history.undo()
            states.append(prompts.all())
        assert [[prompt.title for prompt in state] for state in states] == [[], ["Two"], ["One"], []]
        await history.redo()
        assert [prompt.title for prompt in prompts.all()] == ["One"]

    start(tmp_path, doing)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("", "words"),
        (" \n", "words"),
        ("title", " "),
        ("title", "x" * (LONGEST_TEXT + 1)),
        (KEY, "w"),
        ("t", KEY),
    ],
)
def test_what_cannot_be_a_prompt_is_refused_and_nothing_changes(
    tmp_path: Path, title: str, text: str
) -> None:
    async def doing(prompts: SavedPrompts, _history: History) -> None:
        made = prompts.add("One", "Words")
        with pytest.raises(BadInput):
            prompts.add(title, text)
        with pytest.raises(BadInput):
            prompts.change(made.id, title, text)
        assert prompts.all() == [made]

    start(tmp_path, doing)


def test_a_file_that_makes_no_sense_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "presets.json").write_text(
        json.dumps({"prompts": {"a": 1, "b": {"text": ["x"]}, "../c": {"text": "x"}, "d": {"text": "ok"}}})
    )

    async def doing(prompts: SavedPrompts, _history: History) -> None:
        assert [(prompt.id, prompt.title, prompt.text) for prompt in prompts.all()] == [
            ("b", "b", ""),
            ("d", "d", "ok"),
        ]
        assert prompts.value("name") == ""

    start(tmp_path, doing)


def test_no_key_and_no_more_than_some_values_are_remembered(tmp_path: Path) -> None:
    async def doing(prompts: SavedPrompts, _history: History) -> None:
        prompts.remember({f"v{number}": "x" for number in range(MOST_VALUES + 1)})
        prompts.remember({"secret": KEY, "long": "x" * 3_000})
        assert prompts.value("v0") == ""
        assert prompts.value(f"v{MOST_VALUES}") == "x"
        assert prompts.value("secret") == prompts.value("long") == ""

    start(tmp_path, doing)
