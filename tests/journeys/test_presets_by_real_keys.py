"""Presets with a real window, real key presses and a real model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.llama_server import llama_server
from tests.support.real_keys import real_program, wait_until
from tests.support.tiny_gguf import Kind
from tests.support.xserver import x_server

pytestmark = [pytest.mark.xserver, pytest.mark.llama]


def kept(directory: Path) -> dict[str, Any]:
    """What the file of presets says."""
    path = directory / "presets.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found


def titles(directory: Path) -> list[str]:
    return [preset["title"] for preset in kept(directory).get("presets", {}).values()]


def test_a_preset_is_chosen_changed_saved_and_kept_with_real_keys(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with (
        llama_server(Kind.SCRIPT) as url,
        x_server() as screen,
        real_program(screen, data) as program,
    ):
        program.choose_server(url)
        program.press("ctrl+shift+p")
        program.type("summary")
        program.press("Return")

        def is_chosen() -> bool:
            program.press("ctrl+shift+d")
            return kept(data).get("preset_of_new") == "summary"

        wait_until(is_chosen, "the preset was not chosen")
        program.press("ctrl+shift+t", "Right", "ctrl+shift+s")
        program.type("Gist")
        program.press("Return")
        wait_until(lambda: titles(data) == ["Gist"], "the preset was not saved")
        program.press("ctrl+l")
        program.type("A long text")
        program.press("Return")
        wait_until(lambda: '"done"' in program.written(), "the reply was not saved")
        program.press("ctrl+shift+d")
        wait_until(
            lambda: kept(data).get("preset_of_new") not in (None, "summary"), "new ones do not begin with it"
        )
        program.press("shift+F9")
        wait_until(lambda: kept(data).get("default"), "the default was not kept")
        program.press("ctrl+F9")
        wait_until(lambda: kept(data).get("models"), "nothing was kept for the model")
        program.press("F9", "alt+d")
        wait_until(lambda: "Gist (copy)" in titles(data), "the list did not open, or made no copy")
        program.type("Other")
        program.press("Escape")
        wait_until(lambda: titles(data) == ["Gist", "Other"], "the copy was not renamed")
        program.press("ctrl+q")
        assert program.ended() == 0
    (saved,) = program.conversations()
    reply = saved["messages"][1]["reply"]
    assert reply["parameters"]["temperature"] == 0.5
    assert reply["preset"] == saved["setup"]["preset"]
    assert titles(data) == ["Gist", "Other"]
    assert kept(data)["default"]["sampling"]["temperature"] == 0.5
