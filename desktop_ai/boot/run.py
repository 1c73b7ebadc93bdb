"""Loop, window, quit."""

from __future__ import annotations

import argparse
import asyncio
import gc
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from desktop_ai.boot.compose_core import Core, compose_core
from desktop_ai.boot.compose_window import Window
from desktop_ai.boot.crash import catch_failures, catch_loop_failures
from desktop_ai.boot.logs import open_log
from desktop_ai.boot.paths import Paths, paths
from desktop_ai.core.errors import BadInput, ProgramError
from desktop_ai.storage.directory_lock import DirectoryLock

LOCK = "writer.lock"
QUIT_DEADLINE = 5.0
# Worker threads hand the interpreter back sooner, so that an import beside the window is not felt.
SWITCH_INTERVAL = 0.001


def run_window(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; the exit code."""
    places = paths(arguments.data_dir, arguments.env_file)
    lock = lock_of(places)
    if lock is None:
        return _hand_over(places)
    try:
        return _run(places)
    except BadInput as error:
        print(f"{error} {error.remedy or ''}".strip(), file=sys.stderr)
        return 2
    finally:
        lock.release()


def lock_of(places: Paths) -> DirectoryLock | None:
    """What keeps a second window off the same directory; None when another program has it.

    Where nothing can be written there is nothing to keep others from: then it is not held, the window opens,
    and saving says what is wrong.
    """
    lock = DirectoryLock(places.data / LOCK)
    try:
        return lock if lock.acquire() else None
    except OSError:
        return lock


def _run(places: Paths) -> int:
    application = QApplication(["desktop-ai"])
    application.setApplicationName("desktop-ai")
    application.setApplicationDisplayName("Desktop AI")
    application.setDesktopFileName("desktop-ai")
    # Quitting is an action that ends in order; the last window closing is not enough.
    application.setQuitOnLastWindowClosed(False)
    sys.setswitchinterval(SWITCH_INTERVAL)
    loop = QEventLoop(application)
    with loop:
        loop.set_default_executor(ThreadPoolExecutor(max_workers=2, thread_name_prefix="worker"))
        loop.run_until_complete(live(places, application))
    return 0


async def live(
    places: Paths, application: QApplication, on_opened: Callable[[Core, Window], None] | None = None
) -> None:
    """The life of a window: open it, stay until it is asked to close, end in order.

    `on_opened` is called when the window is shown. Needs a running Qt loop.
    """
    core = compose_core(places)
    open_log(places.logs, core.known_keys)
    catch_failures(core.notices)
    catch_loop_failures(asyncio.get_running_loop())
    try:
        await core.library.open()
    except ProgramError as error:
        core.notices.error(error)
    window = Window(core, application)
    quitting = asyncio.Event()
    window.main.close_requested.connect(quitting.set)
    application.commitDataRequest.connect(quitting.set)
    window.main.painted.connect(lambda: _after_first_paint(core, window))
    window.main.show()
    window.main.pane.composer.edit.setFocus()
    if on_opened is not None:
        on_opened(core, window)
    await quitting.wait()
    await _quit(core, window)


def _after_first_paint(core: Core, window: Window) -> None:
    """What the window does not need to be seen."""
    from desktop_ai.boot.single_instance import Reception

    window.companions.append(Reception(core.paths.data, lambda: _raise(window)))
    window.main.pane.prepare()
    core.tasks.start(core.checks.look_around(), name="look for servers on this computer", owner=core.checks)
    core.tasks.start(core.library.rescan(), name="look at the files", owner=core.library)
    gc.freeze()
    gc.enable()


def _raise(window: Window) -> None:
    main = window.main
    main.setWindowState(main.windowState() & ~main.windowState().WindowMinimized)
    main.show()
    main.raise_()
    main.activateWindow()


async def _quit(core: Core, window: Window) -> None:
    """End replies keeping what arrived, write everything, close everything."""
    window.main.remember_size()
    for chat in window.workspace.chats():
        # One that does not end in time must not keep the others from being saved.
        with suppress(TimeoutError):
            await asyncio.wait_for(chat.end(), QUIT_DEADLINE)
    await window.workspace.flush()
    await core.tasks.finish(QUIT_DEADLINE)
    try:
        await core.close()
    except ProgramError as error:
        print(error, file=sys.stderr)
    window.main.hide()


def _hand_over(places: Paths) -> int:
    from desktop_ai.boot.single_instance import hand_over

    if hand_over(places.data):
        return 0
    print(
        f"Another Desktop AI uses {places.data} and does not answer. "
        "End it, or start with --data-dir and another folder.",
        file=sys.stderr,
    )
    return 1
