"""The pane at the left: a new conversation, a search by title, and the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.texts import N_
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.library import Library
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.key_button import KeyButton
from desktop_ai.ui.sidebar.conversation_list import ConversationList
from desktop_ai.ui.sidebar.conversation_model import ConversationModel
from desktop_ai.ui.sidebar.folds import Folds
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.translation import tr

BUTTONS = (("conversation.new", N_("New conversation")), ("conversation.open", N_("Find a conversation")))
EMPTY = N_("Conversations appear here as soon as the first message is sent.")
READING = N_("Looking through your conversations…")
UNREADABLE = N_("The folder of conversations cannot be read.")
STATE_OF = {None: READING, True: EMPTY, False: UNREADABLE}


class Sidebar(QWidget):
    """Shows the library.

    Emits `action_requested` with an action's id, `conversation_requested` with a conversation's, `menu_requested`
    with a place on the screen, and `renamed` with a row of the list and the name it is to have.
    """

    action_requested = Signal(str)
    conversation_requested = Signal(str)
    menu_requested = Signal(QPoint)
    renamed = Signal(object, str)

    def __init__(
        self,
        library: Library,
        workspace: Workspace,
        preferences: Preferences,
        bindings: KeyBindings,
        colours: Callable[[], Colours],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._library = library
        self._bindings = bindings
        folds = Folds(preferences)
        self._model = ConversationModel(library, folds, workspace.is_running, self)
        # In the order in which Tab reaches them.
        self._buttons = [self._made_button(id, tr(text)) for id, text in BUTTONS]
        self.list = ConversationList(self._model, folds, colours, self)
        self._empty = QLabel(self)
        self._empty.setObjectName("faint")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(8, 16, 8, 0)
        self.list.hide()
        self._lay_out()
        self._connect()
        self._show_or_hide()
        self.show_current()

    def sizeHint(self) -> QSize:
        """How wide it likes to be."""
        return QSize(scaled(264), 600)

    @property
    def focus_target(self) -> QWidget:
        """What gets the focus when the pane does."""
        if self.list.isVisible():
            return self.list
        return self._buttons[0]

    def targets(self) -> list[str]:
        """The ids of the conversations that an action is about, from top to bottom.

        What is chosen in the list, when it has the focus or several are chosen; else the conversation in front.
        """
        chosen = self.list.chosen
        if self.list.hasFocus() or len(chosen) > 1:
            return chosen
        current = self._workspace.current
        return [] if current.is_empty else [current.conversation.id]

    @property
    def target_folder(self) -> str:
        """The path of the folder that an action is about; empty where it is about conversations."""
        is_about_rows = self.list.hasFocus() and not self.list.chosen
        return self.list.chosen_folder if is_about_rows else ""

    def show_current(self) -> None:
        """Choose the conversation in front, and nothing else."""
        self.list.choose(self._workspace.current.conversation.id)

    def go_to_folder(self, path: str) -> None:
        """Put the focus on a folder of the list, and unfold what it lies in."""
        self.list.go_to_folder(path)
        self.focus_target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_target(self, *, is_target: bool) -> None:
        """Show that a file can be dropped here, or no longer."""
        self.setProperty("isTarget", is_target)
        self.style().unpolish(self)
        self.style().polish(self)

    def _made_button(self, id: str, text: str) -> KeyButton:
        button = KeyButton(text, id, self._bindings, self, help=tr(ACTION_OF[id].help))
        button.clicked.connect(lambda: self.action_requested.emit(id))
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(8)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.list.open_requested.connect(self._on_list_open_requested)
        self.list.menu_requested.connect(self.menu_requested)
        self._model.renamed.connect(self.renamed)
        self._workspace.current_changed.connect(self._on_workspace_current_changed)
        self._workspace.running_changed.connect(self._model.refresh)
        self._library.looked_through.connect(self._show_or_hide)
        for signal in (self._model.modelReset, self._model.rowsInserted, self._model.rowsRemoved):
            signal.connect(self._on_model_rows_changed)
        self._model.rowsMoved.connect(self._on_model_rows_moved)

    def _on_list_open_requested(self, id: str) -> None:
        if id != self._workspace.current.conversation.id:
            self.conversation_requested.emit(id)

    def _on_workspace_current_changed(self, _chat: object = None) -> None:
        self.show_current()

    def _on_model_rows_changed(self) -> None:
        self._show_or_hide()
        self._follow()

    def _on_model_rows_moved(self) -> None:
        """Follow the conversation in front to the top; the view has kept it as its current one."""
        if self._model.id_at(self.list.currentIndex()) == self._workspace.current.conversation.id:
            self.list.scrollTo(self.list.currentIndex())

    def _follow(self) -> None:
        """Choose the conversation in front, unless somebody is at work in the list."""
        id = self._workspace.current.conversation.id
        if (
            self.list.hasFocus()
            or len(self.list.chosen) > 1
            or self._model.id_at(self.list.currentIndex()) == id
        ):
            return
        self.show_current()

    def _show_or_hide(self) -> None:
        has_rows = self._model.rowCount() > 0
        self._empty.setText(tr(STATE_OF[self._library.is_readable]))
        if has_rows == self._empty.isHidden():
            return
        self.list.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()  # at once: a click must find the rows where they are seen
