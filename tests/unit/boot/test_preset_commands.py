"""Presets in the terminal, as programs that are started."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_ai.boot.terminal import Exit
from tests.support.program import run
from tests.support.scripted_server import ScriptedServer

TEACHER = {
    "title": "Teacher",
    "instructions": "Explain each step.",
    "examples": [{"user": "2+2?", "assistant": "4", "user_name": "Ann"}],
    "model": "teaching-model",
    "sampling": {"temperature": 0.4, "top_p": 0.9},
}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def place(tmp_path: Path) -> list[str]:
    """The options of a run that has one preset of its own."""
    keep(tmp_path, {"presets": {"teacher-1": TEACHER}})
    return ["--data-dir", str(tmp_path / "data")]


def keep(directory: Path, content: dict[str, Any]) -> None:
    (directory / "data").mkdir(exist_ok=True)
    (directory / "data" / "presets.json").write_text(json.dumps(content), "utf-8")


def test_a_preset_is_asked_with_and_every_option_stands_over_it(
    server: ScriptedServer, place: list[str]
) -> None:
    done = run("ask", *place, "--base-url", server.url, "--preset", "teacher", "--top-p", "0.5", "3+3?")
    assert (done.returncode, done.stderr) == (0, "")
    body = server.chats[0].body
    assert (body["model"], body["temperature"], body["top_p"]) == ("teaching-model", 0.4, 0.5)
    assert body["messages"] == [
        {"role": "system", "content": "Explain each step."},
        {"role": "user", "name": "Ann", "content": "2+2?"},
        {"role": "assistant", "content": "4"},
        {"role": "user", "content": "3+3?"},
    ]
    options = ("--preset", "teacher-1", "--model", "other", "--system", "Be brief.")
    run("ask", *place, "--base-url", server.url, *options, "3+3?")
    assert server.chats[1].body["model"] == "other"
    assert server.chats[1].messages[0] == {"role": "system", "content": "Be brief."}


def test_a_shipped_preset_needs_no_file(server: ScriptedServer, tmp_path: Path) -> None:
    place = ["--data-dir", str(tmp_path / "empty")]
    run("ask", *place, "--base-url", server.url, "--preset", "Creative Writing", "A poem")
    body = server.chats[0].body
    assert (body["temperature"], body["presence_penalty"]) == (1.25, 0.5)


def test_a_preset_that_is_not_there_is_told_with_those_that_are(place: list[str]) -> None:
    done = run("ask", *place, "--preset", "poet", "hi")
    assert done.returncode == Exit.USAGE
    assert "There is no preset “poet”." in done.stderr
    assert "Teacher" in done.stderr


def test_the_preset_of_new_conversations_counts_unless_none_is_asked_for(
    server: ScriptedServer, tmp_path: Path, place: list[str]
) -> None:
    keep(tmp_path, {"presets": {"teacher-1": TEACHER}, "preset_of_new": "teacher-1"})
    run("ask", *place, "--base-url", server.url, "hi")
    assert server.chats[0].body["temperature"] == 0.4
    run("ask", *place, "--base-url", server.url, "--preset", "", "hi")
    assert "temperature" not in server.chats[1].body


def test_defaults_hold_in_the_terminal_too(server: ScriptedServer, tmp_path: Path, place: list[str]) -> None:
    keep(tmp_path, {"default": {"sampling": {"seed": 7}, "instructions": "Be kind."}})
    run("ask", *place, "--base-url", server.url, "hi")
    assert server.chats[0].body["seed"] == 7
    assert server.chats[0].messages[0]["content"] == "Be kind."


def test_talking_line_by_line_keeps_the_preset(server: ScriptedServer, place: list[str]) -> None:
    words = ("chat", *place, "--base-url", server.url, "--preset", "Teacher")
    run(*words, given="one\n/new\ntwo\n/end\n")
    assert [chat.body["temperature"] for chat in server.chats] == [0.4, 0.4]
    assert [len(chat.messages) for chat in server.chats] == [4, 4]


def test_the_presets_are_listed_for_people_and_for_programs(tmp_path: Path, place: list[str]) -> None:
    keep(tmp_path, {"presets": {"teacher-1": TEACHER}, "preset_of_new": "teacher-1"})
    lines = run("presets", *place).stdout.splitlines()
    assert len(lines) == 7
    assert lines[0].startswith("  Creative writing  (creative-writing)  Temperature 1.25")
    assert lines[-1].startswith("* Teacher  (teacher-1)  teaching-model · instructions · 1 example")
    found = json.loads(run("presets", *place, "--json").stdout)
    assert {"id": "teacher-1", **TEACHER, "is_for_new": True} in found
