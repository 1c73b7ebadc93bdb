"""The pane at the left: a new conversation, a search by title, and the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.texts import N_
from desktop_ai.services.library import Library
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.key_button import KeyButton
from desktop_ai.ui.sidebar.conversation_delegate import ConversationDelegate
from desktop_ai.ui.sidebar.conversation_model import ConversationModel
from desktop_ai.ui.theme.colours import Colours

BUTTONS = (("conversation.new", N_("New conversation")), ("conversation.open", N_("Find a conversation")))
EMPTY = N_("Conversations appear here as soon as the first message is sent.")


class Sidebar(QWidget):
    """Shows the library.

    Emits `action_requested` with an action's id and `conversation_requested` with a conversation's.
    """

    action_requested = Signal(str)
    conversation_requested = Signal(str)

    def __init__(
        self,
        library: Library,
        workspace: Workspace,
        colours: Callable[[], Colours],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._model = ConversationModel(library, workspace.is_running, self)
        # In the order in which Tab reaches them.
        self._buttons = [self._made_button(id, str(text)) for id, text in BUTTONS]
        self.list = self._made_list(colours)
        self._empty = QLabel(str(EMPTY))
        self._empty.setObjectName("faint")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(8, 16, 8, 0)
        self._lay_out()
        workspace.current_changed.connect(self._on_workspace_current_changed)
        workspace.running_changed.connect(self._model.refresh)
        self._model.modelReset.connect(self._on_model_reset)
        self._model.rowsInserted.connect(self._on_model_rows_inserted)
        self._model.rowsMoved.connect(self._on_model_rows_moved)
        self._on_model_reset()

    def sizeHint(self) -> QSize:
        """How wide it likes to be."""
        return QSize(264, 600)

    @property
    def focus_target(self) -> QWidget:
        """What gets the focus when the pane does."""
        if self.list.isVisible():
            return self.list
        return self._buttons[0]

    def _made_button(self, id: str, text: str) -> KeyButton:
        button = KeyButton(text, ACTION_OF[id].key, self, help=str(ACTION_OF[id].help))
        button.clicked.connect(lambda: self.action_requested.emit(id))
        return button

    def _made_list(self, colours: Callable[[], Colours]) -> QListView:
        view = QListView(self)
        view.setModel(self._model)
        view.setItemDelegate(ConversationDelegate(colours, view))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setAccessibleName(str(N_("Conversations")))
        view.clicked.connect(self._on_list_activated)
        view.activated.connect(self._on_list_activated)
        return view

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(8)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)

    def _on_list_activated(self, index: QModelIndex) -> None:
        id = self._model.id_at(index)
        if id and id != self._workspace.current.conversation.id:
            self.conversation_requested.emit(id)

    def _on_workspace_current_changed(self, _chat: object = None) -> None:
        index = self._model.index_of(self._workspace.current.conversation.id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())

    def _on_model_reset(self) -> None:
        has_rows = self._model.rowCount() > 0
        self.list.setVisible(has_rows)
        self._empty.setVisible(not has_rows)
        self._on_workspace_current_changed()

    def _on_model_rows_inserted(self) -> None:
        self._on_workspace_current_changed()

    def _on_model_rows_moved(self) -> None:
        """Follow the conversation in front to the top; the view has kept it as its current one."""
        if self.list.currentIndex().row() == 1:
            self.list.scrollTo(self.list.currentIndex())
