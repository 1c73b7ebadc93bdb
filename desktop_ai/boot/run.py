"""Loop, window, quit."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop_ai.boot.compose_core import Core, compose_core
from desktop_ai.boot.crash import catch_failures, catch_loop_failures
from desktop_ai.boot.logs import open_log
from desktop_ai.boot.paths import Paths, resources
from desktop_ai.boot.system_signals import SystemSignals
from desktop_ai.boot.window_life import WindowLife
from desktop_ai.core.errors import ProgramError
from desktop_ai.services.daemon_executor import DaemonExecutor
from desktop_ai.ui.language import Language
from desktop_ai.ui.main_window import MainWindow
from desktop_ai.ui.picture_fitter import QtPictureFitter

if TYPE_CHECKING:
    from desktop_ai.boot.compose_window import Window
    from desktop_ai.boot.start_request import StartRequest

log = logging.getLogger(__name__)

QUIT_DEADLINE = 5.0
NO_WINDOW_YET_MS = 50
# Each server's name is looked up in a thread, for as long as the system tries: others must not wait behind it.
WORKERS = 8
# Worker threads hand the interpreter back sooner, so that an import beside the window is not felt.
SWITCH_INTERVAL = 0.001


def run(places: Paths, request: StartRequest | None) -> int:
    """Open the window, and what the request asks for; stay until it is closed. The exit code."""
    # The style as an argument, not by setStyle(): what that returns takes 5 ms to make a Python type of.
    application = QApplication(["desktop-ai", "-style", "fusion"])
    application.setApplicationName("desktop-ai")
    application.setApplicationDisplayName("Desktop AI")
    application.setDesktopFileName("desktop-ai")
    # Quitting is an action that ends in order; the last window closing is not enough.
    application.setQuitOnLastWindowClosed(False)
    sys.setswitchinterval(SWITCH_INTERVAL)
    loop = QEventLoop(application)
    with loop:
        loop.set_default_executor(DaemonExecutor(WORKERS, "worker"))
        signals = SystemSignals(lambda: _ask_to_close(application))
        try:
            loop.run_until_complete(live(places, application, request=request))
        finally:
            signals.close()
    return 0


def _ask_to_close(application: QApplication) -> None:
    """Do what the user does to quit; when there is no window yet, as soon as there is."""
    windows = [widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow)]
    for window in windows:
        window.quit_requested.emit()
    if not windows:
        QTimer.singleShot(NO_WINDOW_YET_MS, lambda: _ask_to_close(application))


async def live(
    places: Paths,
    application: QApplication,
    on_opened: Callable[[Core, Window], None] | None = None,
    request: StartRequest | None = None,
) -> None:
    """The life of a window: open it, stay until it is asked to close, end in order.

    `on_opened` is called when the window is shown, and then `request` is done. Needs a running Qt loop.
    """
    core = compose_core(places, QtPictureFitter())
    open_log(places.logs, core.known_keys)
    catch_failures(core.notices)
    catch_loop_failures(asyncio.get_running_loop())
    try:
        await core.library.open()
    except ProgramError as error:
        core.notices.error(error)
    language = Language(application, core.preferences, resources() / "translations")
    quitting = asyncio.Event()
    application.commitDataRequest.connect(quitting.set)
    life = WindowLife(core, application, quitting, on_opened)
    language.changed.connect(life.speak_anew)
    life.open(request)
    await quitting.wait()
    await _quit(core, life)
    language.close()


async def _quit(core: Core, life: WindowLife) -> None:
    """End replies keeping what arrived, write everything, close everything; what fails leaves the rest to be done."""
    workspace = life.workspace
    try:
        life.refuse_more()
        for step in (
            lambda: workspace.end(QUIT_DEADLINE),
            lambda: asyncio.wait_for(workspace.flush(), QUIT_DEADLINE),
            lambda: core.tasks.finish(QUIT_DEADLINE),
            lambda: asyncio.wait_for(core.close(), QUIT_DEADLINE),
        ):
            await _attempt(step)
    finally:
        life.main.hide()


async def _attempt(step: Callable[[], Awaitable[object]]) -> None:
    try:
        await step()
    except ProgramError as error:
        print(error, file=sys.stderr)
    except TimeoutError:
        log.error("a part of quitting took too long")
    except Exception:
        log.exception("a part of quitting failed")
