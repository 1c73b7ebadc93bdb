"""ACTIONS as QActions: shortcuts, menus, enabled or not; the one door to what the program does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_ai.catalog.actions.action import MENU_TITLES, Action, Fact, Menu, Scope
from desktop_ai.catalog.actions.table import ACTION_OF, ACTIONS, SAFE_ACTIONS
from desktop_ai.core.texts import Text
from desktop_ai.services.history import History
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.library import Library
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.key_sequences import key_sequences
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

Handler = Callable[[], None]

# While a panel is open the keys are its own. These act all the same, and leave it to the panel what comes of it;
BESIDE_A_PANEL = frozenset(
    {
        "palette.open",
        "help.keys",
        "settings.open",
        "export.cancel",
        "export.open_folder",
        "quick.open",
        "window.quit",
        "model.refresh",
        "model.favourite",
        "model.prices",
    }
    | {action.id for action in ACTIONS if action.id.startswith(("history.", "theme.", "view.", "keys."))}
)
# these go elsewhere, so they close it first; whatever is in neither set waits until the panel is gone.
INSTEAD_OF_A_PANEL = (
    SAFE_ACTIONS | {"account.examine", "account.new", "menu.open", "pane.next", "pane.previous"}
) - BESIDE_A_PANEL


class Panel(Protocol):
    """What is open over the window."""

    def dismiss(self) -> None:
        """Close it."""


def facts(workspace: Workspace, library: Library, history: History) -> frozenset[Fact]:
    """What holds of the program now."""
    chat = workspace.current
    path = chat.conversation.path()
    held = {
        Fact.HAS_MESSAGES: bool(path),
        Fact.HAS_REPLY: any(
            message.reply is not None and message.id not in chat.runs for message in reversed(path)
        ),
        Fact.CAN_CONTINUE: not chat.is_running and any(message.is_unfinished for message in path),
        Fact.IS_RUNNING: chat.is_running,
        Fact.IS_IDLE: not chat.is_running,
        Fact.HAS_CONVERSATIONS: library.has_conversations or bool(workspace.temporary()),
        Fact.IS_TEMPORARY: chat.is_temporary,
        Fact.CAN_UNDO: history.to_undo is not None,
        Fact.CAN_REDO: history.to_redo is not None,
        Fact.HAS_ATTACHMENTS: bool(chat.attached.all),
        Fact.CAN_UNDO_REMOVAL: chat.attached.can_restore,
    }
    return frozenset(fact for fact, holds in held.items() if holds)


class MenuEntry(msgspec.Struct, frozen=True):
    """A line of a menu about one thing, in the words that fit it, and what it does.

    `action` is the row that does the same with what has the focus, whose key the line shows.
    """

    title: Text
    act: Handler
    is_enabled: bool = True
    action: str = ""


class WindowActions(QObject):
    """Owns a QAction for each row of the table, on one window.

    Every way of doing a thing (key, button, menu, palette) ends in `trigger`.
    """

    def __init__(
        self,
        window: QWidget,
        facts_now: Callable[[], frozenset[Fact]],
        open_panel: Callable[[], Panel | None],
        bindings: KeyBindings,
    ) -> None:
        super().__init__(window)
        self._bindings = bindings
        self._open_panel = open_panel
        self._window = window
        self._facts_now = facts_now
        self._handlers: dict[str, Handler] = {}
        self._held: frozenset[Fact] | None = None
        keys = key_sequences(bindings)
        self._actions = {action.id: self._made(action, keys[action.id]) for action in ACTIONS}
        bindings.changed.connect(self._on_bindings_changed)

    def handle(self, handlers: Mapping[str, Handler]) -> None:
        """Do these actions by these functions; an id that is handled twice is a defect."""
        for id, handler in handlers.items():
            if id not in ACTION_OF or id in self._handlers:
                raise ValueError(f"{id}: not an action, or handled twice")
            self._handlers[id] = handler

    def handle_late(self, ids: Iterable[str], make: Callable[[], Mapping[str, Handler]]) -> None:
        """Do these actions by functions that are made when the first of them is asked for.

        The window is seen sooner without them. `make` gives exactly these.
        """
        made = cache(make)
        self.handle({id: partial(_do_late, made, id) for id in ids})

    @property
    def handled(self) -> frozenset[str]:
        """Ids of the actions that have a function."""
        return frozenset(self._handlers)

    def trigger(self, id: str) -> None:
        """Do an action, if what it needs holds and no panel is in its way."""
        if ACTION_OF[id].needs <= self._facts_now() and self._has_room(id):
            self._handlers[id]()

    def _has_room(self, id: str) -> bool:
        """Whether an action may be done as far as panels go; one that goes elsewhere closes what is open."""
        panel = self._open_panel()
        if panel is not None and id in INSTEAD_OF_A_PANEL:
            panel.dismiss()
            return True
        return panel is None or id in BESIDE_A_PANEL

    def enabled(self) -> list[Action]:
        """The actions whose needs hold now."""
        held = self._facts_now()
        return [action for action in ACTIONS if action.needs <= held]

    def refresh(self) -> None:
        """Enable what can be done now, and nothing else."""
        held = self._facts_now()
        if held == self._held:
            return
        self._held = held
        for action in ACTIONS:
            self._actions[action.id].setEnabled(action.needs <= held)

    def menu(self) -> QMenu:
        """Everything the program can do, by menu; made anew for each opening."""
        self.refresh()
        menu = _menu(self._window)
        for name in Menu:
            part = menu.addMenu(tr(MENU_TITLES[name]))
            part.addActions([self._actions[action.id] for action in ACTIONS if action.menu is name])
        return menu

    def context_menu(self, entries: Iterable[MenuEntry]) -> QMenu:
        """A menu about what was clicked."""
        menu = _menu(self._window)
        for entry in entries:
            line = menu.addAction(tr(entry.title), entry.act)
            line.setEnabled(entry.is_enabled)
            if entry.action:
                line.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                line.setShortcut(QKeySequence(self._bindings.key(entry.action)))
                line.setShortcutVisibleInContextMenu(True)
        return menu

    def menu_of(self, ids: Iterable[str]) -> QMenu:
        """A menu of some actions, made anew for each opening."""
        self.refresh()
        menu = _menu(self._window)
        menu.addActions([self._actions[id] for id in ids])
        return menu

    def qaction(self, id: str) -> QAction:
        """The QAction of a row."""
        return self._actions[id]

    def _made(self, row: Action, keys: list[QKeySequence]) -> QAction:
        action = QAction(tr(row.title), self)  # not of the window, which would be told of each
        action.setShortcuts(keys)
        action.setAutoRepeat(row.repeats)
        action.setToolTip(tr(row.help))
        action.triggered.connect(lambda: self.trigger(row.id))
        if row.scope is Scope.WINDOW:
            self._window.addAction(action)
        else:
            # The conversation hears these keys by itself; menus only show them.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _on_bindings_changed(self) -> None:
        """Hear the keys in force; first nobody hears what goes, else for a moment two would."""
        wanted = key_sequences(self._bindings)
        changed = [id for id, action in self._actions.items() if action.shortcuts() != wanted[id]]
        for id in changed:
            self._actions[id].setShortcuts([])
        for id in changed:
            self._actions[id].setShortcuts(wanted[id])


def _do_late(made: Callable[[], Mapping[str, Handler]], id: str) -> None:
    made()[id]()


def _menu(window: QWidget) -> QMenu:
    from PySide6.QtWidgets import QMenu

    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
