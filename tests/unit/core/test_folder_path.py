from __future__ import annotations

import pytest

from desktop_ai.core.folder_path import folder_path, is_within, moved, with_parents


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("Work", "Work"),
        (" Work / Clients ", "Work/Clients"),
        ("//", ""),
        ("", ""),
        ("a\nb\u202e/\x1b[31mred", "a b/red"),
        ("/".join("abcdefghijk"), "a/b/c/d/e/f/g/h"),
        ("x" * 500, "x" * 80),
    ],
)
def test_whatever_is_typed_becomes_a_path_that_can_be_shown(typed: str, path: str) -> None:
    assert folder_path(typed) == path
    assert folder_path(path) == path


def test_a_folder_lies_within_those_around_it_and_not_within_one_with_a_like_name() -> None:
    assert is_within("Work/Clients", "Work")
    assert is_within("Work", "Work")
    assert not is_within("Workshop", "Work")
    assert with_parents("a/b/c") == ["a", "a/b", "a/b/c"]
    assert with_parents("") == []


def test_what_lies_in_a_folder_moves_with_it() -> None:
    assert moved("Work/Clients", "Work", "Job") == "Job/Clients"
    assert moved("Work/Clients", "Work", "") == "Clients"
    assert moved("Work", "Work", "") == ""
