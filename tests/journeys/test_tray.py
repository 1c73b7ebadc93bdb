"""The icon in a real tray: the window goes behind it when that was chosen, and never where there is none."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from desktop_ai.catalog.settings import KEEP_IN_TRAY
from tests.support.program import start as start_program
from tests.support.real_keys import real_program, wait_until
from tests.support.system_tray import system_tray
from tests.support.window_loop import Programs
from tests.support.xserver import x_server


def kept_in_tray(directory: Path) -> Path:
    """A data directory in which it is chosen that the program goes on in the tray."""
    directory.mkdir()
    (directory / "settings.json").write_text(json.dumps({"tray.keep": True}))
    return directory


@pytest.mark.xserver
def test_the_window_goes_into_the_tray_and_comes_back(tmp_path: Path) -> None:
    directory = kept_in_tray(tmp_path / "data")
    with (
        x_server() as screen,
        system_tray(screen.display) as tray,
        real_program(screen, directory) as program,
    ):
        wait_until(lambda: tray.icons, "no icon came")
        program.press("alt+F4")
        wait_until(lambda: not program.is_seen(), "the window did not go")
        assert program.process.poll() is None
        again = start_program("--data-dir", str(directory), env=screen.environment)
        assert again.communicate(timeout=60) == (b"", b"")
        wait_until(program.is_in_front, "the window did not come back")
        program.press("alt+F4")
        wait_until(lambda: not program.is_seen(), "the window did not go")
        # The system ends it whatever closing the window means.
        program.process.send_signal(signal.SIGTERM)
        assert program.ended() == 0


async def test_where_there_is_no_tray_closing_the_window_ends_the_program(start: Programs) -> None:
    window = await start()
    window.core.preferences.set(KEEP_IN_TRAY, True)
    window.window.main.close()
    await window.ended()
