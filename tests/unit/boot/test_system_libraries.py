"""Missing system libraries are found and named as the line that installs them."""

import sys

import pytest

from desktop_ai.boot import system_libraries
from desktop_ai.boot.system_libraries import (
    LIBRARIES,
    SystemLibrary,
    missing_libraries,
    missing_sentence,
    name_here,
)

ABSENT = SystemLibrary("libabsent-for-the-test.so.9", "libabsent9", "gui")
only_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's libraries")


def test_no_library_is_listed_twice() -> None:
    sonames = [library.soname for library in LIBRARIES]
    assert len(sonames) == len(set(sonames))


@only_linux
def test_a_library_that_cannot_be_loaded_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    present = SystemLibrary("libc.so.6", "libc6", "gui")
    monkeypatch.setattr(system_libraries, "LIBRARIES", (present, ABSENT))
    assert missing_libraries() == [ABSENT]


@only_linux
def test_only_the_groups_asked_for_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "LIBRARIES", (ABSENT,))
    assert missing_libraries("sound", "speech") == []
    assert missing_libraries("gui", "x11") == [ABSENT]


def test_the_sentence_names_each_package_once_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_libraries, "offered_packages", lambda _prefix: [])
    twice = [ABSENT, ABSENT._replace(soname="libother.so.1")]
    lines = missing_sentence(twice).splitlines()
    assert lines[0] == "Missing system libraries: libabsent-for-the-test.so.9, libother.so.1"
    assert lines[1].endswith("sudo apt-get install -y --no-install-recommends libabsent9")


@pytest.mark.parametrize(
    ("offered", "expected"),
    [
        (["libglib2.0-0t64", "libglib2.0-0t64-dbgsym"], "libglib2.0-0t64"),
        (["libglib2.0-0"], "libglib2.0-0"),
        ([], "libglib2.0-0"),
    ],
)
def test_a_package_renamed_for_64_bit_time_is_asked_for_by_its_new_name(
    offered: list[str], expected: str
) -> None:
    assert name_here("libglib2.0-0", offered) == expected
