"""Going on in a conversation of the library with other options: they are this command's, not the conversation's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.support.program import run
from tests.support.scripted_server import ScriptedServer


def kept(directory: Path) -> dict[str, Any]:
    (path,) = (directory / "conversations").glob("*.json")
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def test_a_command_adds_to_a_conversation_and_leaves_its_settings_alone(tmp_path: Path) -> None:
    with ScriptedServer() as server:
        ask = ("ask", "--data-dir", str(tmp_path), "--base-url", server.url, "--save")
        first = run(*ask, "--model", "m", "--temperature", "0.5", "--system", "Be brief.", "First question")
        assert first.returncode == 0, first.stderr
        before = kept(tmp_path)
        options = ("--conversation", "First question", "--model", "other", "--temperature", "1.5")
        second = run(*ask, *options, "--system", "Be long.", "Second question")
        assert second.returncode == 0, second.stderr
        sent = server.chats[-1].body
    assert (sent["model"], sent["temperature"]) == ("other", 1.5)
    assert sent["messages"][0]["content"] == "Be long."
    after = kept(tmp_path)
    assert after["setup"] == before["setup"]
    assert len(after["messages"]) == len(before["messages"]) + 2
    assert after["messages"][-1]["reply"]["parameters"]["temperature"] == 1.5
