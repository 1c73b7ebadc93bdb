from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_ai.boot.paths import paths, resources


def test_everything_is_below_the_directory_that_was_asked_for(tmp_path: Path) -> None:
    places = paths(tmp_path)
    assert all(place.is_relative_to(tmp_path) for place in (places.settings, places.logs, places.cache))
    assert places.data == tmp_path
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the places of XDG")
def test_without_a_directory_the_places_are_those_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    places = paths(None)
    assert places.data == tmp_path / "DATA" / "desktop-ai"
    assert places.settings == tmp_path / "CONFIG" / "desktop-ai" / "settings.json"
    assert places.cache == tmp_path / "CACHE" / "desktop-ai"
    assert places.logs.is_relative_to(tmp_path / "STATE")


def test_resources_are_found_beside_the_source_and_in_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(resources().rglob("*.json"))
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "resources"
