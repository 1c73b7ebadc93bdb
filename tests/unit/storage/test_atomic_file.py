from __future__ import annotations

import errno
import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage import atomic_file
from desktop_ai.storage.atomic_file import remove_leftovers, replace_file, store_error


def test_a_new_file_is_private(tmp_path: Path) -> None:
    replace_file(tmp_path / "deep" / "a.json", [b"one ", b"two"])
    assert (tmp_path / "deep" / "a.json").read_bytes() == b"one two"
    assert (tmp_path / "deep" / "a.json").stat().st_mode & 0o777 == 0o600


def test_what_it_returns_is_the_state_of_the_new_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    written, found = replace_file(path, [b"x"]), path.stat()
    assert (written.st_mtime_ns, written.st_size) == (found.st_mtime_ns, found.st_size)


def test_a_failure_keeps_the_old_file_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def pieces() -> Iterator[bytes]:
        yield b"new"
        raise OSError(errno.EIO, "the disk is broken")

    with pytest.raises(StoreError, match="the disk is broken") as caught:
        replace_file(path, pieces())
    assert caught.value.kind is StoreErrorKind.FAILED
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_keeps_pointing_where_it_did(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_bytes(b"old")
    link.symlink_to(target)
    replace_file(link, [b"new"])
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_file_that_is_held_for_a_moment_is_replaced_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = iter([True, True, True])
    replace = Path.replace

    def held(self: Path, target: Path) -> Path:
        if next(refusals, False):
            raise PermissionError(errno.EACCES, "in use by another program")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    replace_file(tmp_path / "a", [b"new"])
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_file_that_stays_held_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "in use by another program")

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(atomic_file, "REPLACE_SECONDS", 0.1)
    with pytest.raises(StoreError):
        replace_file(tmp_path / "a", [b"new"])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, StoreErrorKind.FULL),
        (errno.EDQUOT, StoreErrorKind.FULL),
        (errno.EFBIG, StoreErrorKind.FULL),
        (errno.EROFS, StoreErrorKind.READ_ONLY),
        (errno.EACCES, StoreErrorKind.READ_ONLY),
        (errno.EPERM, StoreErrorKind.READ_ONLY),
        (errno.EIO, StoreErrorKind.FAILED),
    ],
)
def test_each_system_error_is_told_for_what_it_is(number: int, kind: StoreErrorKind) -> None:
    error = store_error(OSError(number, "words"), Path("/somewhere/conversations/a.json"))
    assert error.kind is kind
    assert "conversations/a.json" in str(error)
    assert "somewhere" not in str(error)


def test_only_old_leftovers_are_removed(tmp_path: Path) -> None:
    old, new, other = (tmp_path / name for name in (".a.json.0123abcd.tmp", ".b.json.0123abcd.tmp", "c.tmp"))
    for path in (old, new, other):
        path.write_bytes(b"")
    two_days_ago = time.time() - 2 * 24 * 3600
    for path in (old, other):
        os.utime(path, (two_days_ago, two_days_ago))
    assert remove_leftovers(tmp_path) == 1
    assert sorted(tmp_path.iterdir()) == sorted([new, other])


def test_leftovers_of_a_directory_that_is_not_there() -> None:
    assert remove_leftovers(Path("/nowhere/at/all")) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are of POSIX")
def test_a_file_that_outgrows_its_limit_keeps_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    code = """
        import resource, signal, sys
        from pathlib import Path
        from desktop_ai.core.errors import StoreError
        from desktop_ai.storage.atomic_file import replace_file
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            replace_file(Path(sys.argv[1]), [b"new" * 50_000])
        except StoreError as error:
            print(error.kind)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), path], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
