from __future__ import annotations

import pytest

from desktop_ai.core.attachment import (
    LONGEST_NAME,
    AttachmentError,
    AttachmentErrorKind,
    clean_name,
    file_size,
)


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("/home/ada/notes.txt", "notes.txt"),
        ("C:\\Users\\ada\\notes.txt", "notes.txt"),
        ("../../etc/passwd", "passwd"),
        ("..", ""),
        ("/", ""),
        ("a\nb\x1b[31m.txt", "a b.txt"),
        ("photo\u202egnp.exe", "photognp.exe"),
        (".bashrc", ".bashrc"),
    ],
)
def test_a_name_is_no_path_and_hides_nothing(name: str, clean: str) -> None:
    assert clean_name(name) == clean


def test_a_long_name_keeps_its_ending() -> None:
    name = clean_name("x" * 180 + ".png")
    assert len(name) == LONGEST_NAME
    assert name.endswith("….png")


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (12_345, "12 kB"), (999_700, "1.0 MB"), (5_000_000, "5.0 MB"),
        (2_000_000_000, "2.0 GB"), (-5, "0 B"),
    ],
)  # fmt: skip
def test_sizes_are_read_as_people_say_them(count: int, words: str) -> None:
    assert str(file_size(count)) == words


@pytest.mark.parametrize("why", list(AttachmentErrorKind))
def test_every_refusal_is_a_whole_sentence(why: AttachmentErrorKind) -> None:
    sentence = str(AttachmentError(why, "cat.png", "Permission denied.").sentence)
    assert sentence.endswith(".")
    assert not sentence.endswith("..")
    assert "{" not in sentence
    assert why is AttachmentErrorKind.TOO_MANY or "cat.png" in sentence
