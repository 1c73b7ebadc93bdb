"""A short form of `python -m tests.fuzz imports`, from a fresh seed that stands in the name of what failed."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop_ai.core.imports.imported import Imported
from desktop_ai.storage.conversation_schema import changed_head, head_of, new_head, write_pieces
from tests.fuzz import imports
from tests.support import import_checks
from tests.support.import_checks import MAKERS, NEW_ID, check_import

RUNS = 150


def test_no_file_is_too_much() -> None:
    seed = secrets.randbelow(10**9)
    assert imports.search(seed, iter(range(RUNS))) == []


def test_every_whole_export_comes(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps([make() for make in MAKERS]))
    assert check_import(path) == len(MAKERS)


def losing_one(imported: Imported, _id: str) -> Iterable[bytes]:
    """A document without the message that came last."""
    conversation = imported.conversation
    head = changed_head(new_head(NEW_ID), None, head_of(conversation))
    return write_pieces(head, conversation.messages[:-1], {})


def test_a_library_that_loses_messages_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The checks can fail."""
    monkeypatch.setattr(import_checks, "pieces_for", losing_one)
    path = tmp_path / "export.json"
    path.write_text(json.dumps([make() for make in MAKERS]))
    with pytest.raises(AssertionError, match="kept otherwise"):
        check_import(path)
