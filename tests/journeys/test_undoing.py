"""A conversation is deleted while one writes, and brought back by key: real keys, a real window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.conversations import make_library
from tests.support.real_keys import RealProgram, real_program, wait_until
from tests.support.xserver import x_server

pytestmark = pytest.mark.xserver


def theme_of(program: RealProgram) -> object:
    """The theme that was chosen; None where the system decides."""
    return program.settings().get("appearance.theme")


def draft_of(program: RealProgram, id: str) -> str:
    """What is typed in a conversation."""
    drafts = program.settings().get("drafts")
    return str(drafts.get(id, "")) if isinstance(drafts, dict) else ""


def test_what_was_deleted_while_writing_comes_back_by_key(tmp_path: Path) -> None:
    data = tmp_path / "data"
    _, id = make_library(data, 2)
    kept, deleted = (data / folder / f"{id}.json" for folder in ("conversations", "trash"))
    before = kept.read_bytes()
    with x_server() as screen, real_program(screen, data) as program:
        program.press("ctrl+k")
        program.type("theme dark")
        program.press("Return")
        wait_until(lambda: theme_of(program) == "dark", "the theme was not chosen")
        program.press("ctrl+o")
        program.type("number 1")
        program.press("Return")

        # The focus is in the composer, where Ctrl+Z takes back what was typed and nothing else.
        program.press("ctrl+l")
        program.type("Half a question")
        program.press("ctrl+z")
        program.type("Another one")

        # One press deletes: a second one, while a slow program is at it, would delete the next conversation.
        wait_until(lambda: draft_of(program, id).endswith("Another one"), "it is not in front")
        program.press("ctrl+shift+BackSpace")
        wait_until(lambda: deleted.exists() and not kept.exists(), "it was not deleted")
        program.press("ctrl+alt+z")
        wait_until(lambda: kept.exists() and not deleted.exists(), "it did not come back")
        assert kept.read_bytes() == before
        assert theme_of(program) == "dark"

        def is_light() -> bool:
            program.press("ctrl+alt+z")  # not heard while the other change is still on its way
            return theme_of(program) is None

        wait_until(is_light, "the theme was not taken back")
        program.press("ctrl+alt+shift+z")
        wait_until(lambda: theme_of(program) == "dark", "the theme was not chosen again")

        # Away from any editor the short keys do the same.
        program.press("Escape", "ctrl+z")
        wait_until(lambda: theme_of(program) is None, "the short key took nothing back")
        program.press("ctrl+shift+z")
        wait_until(lambda: theme_of(program) == "dark", "the short key did nothing again")
        program.press("ctrl+shift+z")
        wait_until(deleted.exists, "it was not deleted again")
