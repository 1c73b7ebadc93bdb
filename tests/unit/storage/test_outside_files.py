"""Files where the user wants them: what is no file is not replaced by one."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from desktop_ai.core.transfer import TransferError
from desktop_ai.storage.outside_files import OutsideFiles


def write(path: Path) -> None:
    asyncio.run(OutsideFiles().write(str(path), (b"new",)))


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "out.md").write_bytes(b"what was there")
    write(tmp_path / "out.md")
    assert (tmp_path / "out.md").read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["out.md"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_or_a_device_stays_what_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(TransferError, match="“pipe” is no file"):
        write(tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


def test_a_folder_stays_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(TransferError, match="“folder” is no file"):
        write(tmp_path / "folder")
