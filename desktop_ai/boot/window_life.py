"""The window from its first paint to its end; in another language it is another window over the same services."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_ai import boot, ui
from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.seen_window import SeenWindow
from desktop_ai.boot.window_services import WindowServices

if TYPE_CHECKING:
    from desktop_ai.boot.around import Around
    from desktop_ai.boot.compose_window import Window
    from desktop_ai.boot.start_errands import StartErrands
    from desktop_ai.boot.start_request import StartRequest
    from desktop_ai.services.outside_changes import OutsideChanges
    from desktop_ai.services.workspace import Workspace
    from desktop_ai.ui.main_window import MainWindow

# A window that starts minimised is not painted; what follows the first paint then begins after this time.
LONGEST_UNPAINTED_MS = 3000
# Seconds.
BEFORE_BACKUP = 60.0
LONGEST_UNDER_WAY = 60.0
OF_A_WINDOW = (f"{ui.__name__}.", f"{boot.__name__}.")


class WindowLife:
    """Owns the `window` that is shown.

    Sets `quitting` when it was asked to close; `on_opened` is called with every window that is made.
    """

    def __init__(
        self,
        core: Core,
        application: QApplication,
        quitting: asyncio.Event,
        on_opened: Callable[[Core, Window], None] | None,
    ) -> None:
        self._core = core
        self._application = application
        self._quitting = quitting
        self._on_opened = on_opened or (lambda _core, _window: None)
        self._services = WindowServices(core)
        self._changes: OutsideChanges | None = None
        self._around: Around | None = None
        self._seen = self._made()
        self._window: Window | None = None

    @property
    def workspace(self) -> Workspace:
        """The chats, whatever window shows them."""
        return self._services.workspace

    @property
    def main(self) -> MainWindow:
        """What is seen."""
        return self._seen.main

    @property
    def window(self) -> Window:
        """What is seen with all that can be done in it, which is made when it is first asked for."""
        if self._window is None:
            self._window = self._joined(self._seen)
            self._on_opened(self._core, self._window)
        return self._window

    def open(self, request: StartRequest | None) -> None:
        """Show the window, or what the start asks for instead; then do what else it asks for."""
        is_quick = request is not None and request.is_quick
        main = self.main
        main.painted.connect(self._prepare)
        QTimer.singleShot(0 if is_quick else LONGEST_UNPAINTED_MS, main, self._prepare)
        if not is_quick:
            main.show()
            main.pane.composer.edit.setFocus()
        if request is not None:
            self._errands().do(request)

    def speak_anew(self) -> None:
        """Make the window anew, in the language in force, as soon as what goes on in it has returned."""
        asyncio.get_running_loop().call_soon(self._replace)

    def refuse_more(self) -> None:
        """Take no second start for one of ours, and nothing from the user, while quitting takes its time."""
        from desktop_ai.boot.directory_watch import FolderWatch
        from desktop_ai.boot.single_instance import Reception

        for companion in self._services.companions:
            if isinstance(companion, Reception | FolderWatch):
                companion.close()
        if self._around is not None:
            self._around.close()
        if self._window is not None:
            self._window.quick.close()
        self.main.remember_size()
        self.main.setEnabled(False)

    def _made(self) -> SeenWindow:
        seen = SeenWindow(self._core, self._application, self._services)
        seen.main.close_requested.connect(self._leave)
        seen.main.quit_requested.connect(self._quitting.set)
        seen.main.activated.connect(self._on_main_activated)
        return seen

    def _joined(self, seen: SeenWindow) -> Window:
        from desktop_ai.boot.compose_window import Window

        window = Window(self._core, self._services, seen)
        window.quick.left.connect(self._on_quick_left)
        return window

    def _prepare(self) -> None:
        """Begin what the window does not need to be seen."""
        if self._services.companions or self._quitting.is_set():
            return
        from desktop_ai.boot.around import Around
        from desktop_ai.boot.collector import Collector
        from desktop_ai.boot.single_instance import Reception
        from desktop_ai.boot.warm_up import warm_up

        core, services, _ = self._core, self._services, self.window
        services.companions.append(Reception(core.paths.data, lambda request: self._errands().come(request)))
        core.tasks.start(
            core.checks.look_around(), name="look for servers on this computer", owner=core.checks
        )
        core.tasks.start(core.models.load(), name="read the lists of models", owner=core.models)
        self._watch()
        self._around = Around(core, self._application, lambda: self.window)
        services.companions.append(self._around)
        core.tasks.start(core.trash.let_go(), name="empty the trash", owner=core.trash)
        core.tasks.start(services.workspace.clean(), name="clean up after drafts", owner=core.library)
        core.tasks.start(self._keep_backups(), name="keep backups", owner=self)
        core.tasks.start(warm_up(), name="load what is opened by a key", owner=self)
        gc.freeze()
        services.companions.append(Collector())

    def _watch(self) -> None:
        """Look at the files, and again whenever another program may have changed them."""
        from desktop_ai.boot.directory_watch import FolderWatch
        from desktop_ai.services.outside_changes import OutsideChanges

        core, workspace = self._core, self._services.workspace
        watch = FolderWatch(core.paths.data)
        self._changes = OutsideChanges(watch, core.store, core.library, workspace, core.tasks, core.notices)
        self._services.companions += [watch, self._changes]
        self._changes.look()

    def _on_main_activated(self) -> None:
        if self._changes is None:
            return
        core = self._core
        core.tasks.start(core.accounts.refresh(), name="look at the accounts", owner=core.accounts)
        core.tasks.start(core.presets.refresh(), name="look at the presets", owner=core.presets)
        self._changes.look()

    def _on_quick_left(self) -> None:
        if not self.main.isVisible():
            self._leave()

    def _leave(self) -> None:
        """Quit, for no window is left to be seen, unless the program goes on in the tray."""
        if self._around is not None and self._around.keeps_running:
            self.main.hide()
        else:
            self._quitting.set()

    async def _keep_backups(self) -> None:
        """Make the backup of each day, once the user has found what to do."""
        await asyncio.sleep(BEFORE_BACKUP)
        await self._services.backups().keep_daily()

    def _errands(self) -> StartErrands:
        """What does the errands of starts; most starts have none."""
        from desktop_ai.boot.start_errands import StartErrands

        return StartErrands(self._core, self.window)

    def _replace(self) -> None:
        if self._quitting.is_set():
            return
        before = self.window
        has_settings, panel = before.panels.is_in_settings, before.panels.open_panel
        if panel is not None:
            panel.dismiss()
        before.quick.close()
        before.main.remember_size()
        self._seen = self._made()
        self._window = window = self._joined(self._seen)
        if not before.main.windowState():
            # What is remembered for the next start may be moved a little, to be seen whole.
            window.main.setGeometry(before.main.geometry())
        if before.main.isVisible():
            window.main.show()
        window.main.pane.read_on(before.main.pane)
        window.main.pane.composer.edit.setFocus()
        if has_settings:
            window.actions.trigger("settings.open")
        before.main.hide()
        window.main.activateWindow()
        self._on_opened(self._core, window)
        self._core.tasks.start(self._let_go(before), name="let the window before go", owner=self)

    async def _let_go(self, before: Window) -> None:
        """Take the window before away as soon as nothing is under way in it."""
        await self._core.tasks.wait_for_those(self._is_of_a_window, LONGEST_UNDER_WAY)
        shiboken6.delete(before.main)
        del before
        _collect()

    def _is_of_a_window(self, owner: object) -> bool:
        """Whether it is a view, or what joins services to views."""
        return owner is not self and type(owner).__module__.startswith(OF_A_WINDOW)


def _collect() -> None:
    """Let what is left of a window go at once: what it has connected may not hear anything more."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
