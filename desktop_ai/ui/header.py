"""The line above the conversation: its title, what runs, and the way to the panes and the menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.key_button import way_to, with_key
from desktop_ai.ui.mirroring import leading
from desktop_ai.ui.plain import tooltip
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.icons import Icons
from desktop_ai.ui.translation import tr

NEW = N_("New conversation")
TEMPORARY, NEVER_WRITTEN = (
    N_("Temporary · not saved"),
    N_(
        "Nothing of this conversation is written to disk. {key} keeps it; else it is gone when the program ends."
    ),
)
ONE_RUNNING, MANY_RUNNING = N_("1 reply running"), N_("{count} replies running")
OPENING = N_("Opening “{title}”…")
SLOW = 200  # milliseconds after which a conversation that is still being read is said to be opened
UNDO = N_("Undo: {title}")
# The words of the last change have what the title leaves, but no more than is read at a glance, and no scraps.
# Of a title that is too long for both, this share of the room is shown at least.
WIDEST_CHANGE, NARROWEST_CHANGE, TITLES_SHARE = 240, 120, 0.5
MARGIN, SPACING = 10, 8
ICON_AND_EDGE = 56  # pixels of the button for the last change, without its words
ICON_OF = {"pane.sidebar": "panel-left", "pane.inspector": "panel-right", "menu.open": "menu"}
UNDO_ICON = "undo"


class _Title(QLabel):
    """A title that is cut to the room that it has."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setObjectName("title")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading(self))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_title(self, title: str) -> None:
        """Show another one."""
        self._whole = one_line(title)
        self.setToolTip(tooltip(title))
        self._cut()

    @property
    def wanted(self) -> int:
        """How many pixels all of it takes."""
        return QFontMetrics(self.font()).horizontalAdvance(self._whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut it anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))


class Header(QFrame):
    """Shows the title of the chat in front. Emits `action_requested` with an action's id."""

    action_requested = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        bindings: KeyBindings,
        icons: Icons,
        colours: Callable[[], Colours],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._workspace = workspace
        self._bindings = bindings
        self._icons = icons
        self._colours = colours
        self._change = ""
        self._title = _Title(self)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self._on_slow_timeout)
        self._running = QLabel(self)
        self._running.setObjectName("pill")
        self._running.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = {id: self._button(id) for id in ICON_OF}
        self._lay_out()
        self.redraw()
        workspace.current_changed.connect(self._on_workspace_changed)
        workspace.running_changed.connect(self._on_workspace_changed)
        workspace.opening_changed.connect(self._on_workspace_opening_changed)
        bindings.changed.connect(self._on_bindings_changed)
        self._on_workspace_changed()

    @cached_property
    def _temporary(self) -> QLabel:
        """What says that nothing of this conversation is written, made with the first of that kind."""
        label = QLabel(tr(TEMPORARY), self)
        label.setObjectName("pill")
        self._row.insertWidget(self._row.indexOf(self._title) + 1, label, 0, Qt.AlignmentFlag.AlignVCenter)
        return label

    @cached_property
    def _undo(self) -> QToolButton:
        """The button that takes the last change back, made with the first one."""
        button = self._button("history.undo")
        self._icons.put_on(button, UNDO_ICON, self._colours().dim)
        self._row.insertWidget(self._row.indexOf(self.buttons["menu.open"]), button)
        QWidget.setTabOrder(self.buttons["pane.sidebar"], button)
        button.ensurePolished()  # its words are measured in the font that the style gives it
        return button

    def show_change(self, title: str) -> None:
        """Offer to take a change back; nothing where there is none."""
        self._change = one_line(title)
        self.refresh()

    def _show_change(self) -> None:
        told = tr(UNDO.fill(title=self._change))
        room = self._room_for_change()
        metrics = QFontMetrics(self._undo.font())
        has_room = room >= min(NARROWEST_CHANGE, metrics.horizontalAdvance(self._change))
        words = metrics.elidedText(self._change, Qt.TextElideMode.ElideRight, room)
        # Qt leaves next to nothing between icon and words.
        self._undo.setText(f" {words}".replace("&", "&&") if has_room else "")
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._undo.setToolButtonStyle(style if has_room else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._undo.setToolTip(tooltip(with_key(told, self._bindings.key("history.undo"))))
        self._undo.setAccessibleName(told)
        self._undo.setVisible(bool(self._change))

    def _room_for_change(self) -> int:
        """How many pixels the words of the last change may take: the title comes first."""
        pills = [self._running, *([self._temporary] if "_temporary" in self.__dict__ else [])]
        others = [widget for widget in (*self.buttons.values(), *pills) if not widget.isHidden()]
        taken = 2 * MARGIN + SPACING * (len(others) + 1) + sum(other.sizeHint().width() for other in others)
        free = self.width() - taken - ICON_AND_EDGE
        return min(WIDEST_CHANGE, free - min(self._title.wanted, int(free * TITLES_SHARE)))

    def redraw(self) -> None:
        """Draw in the colours in force."""
        for id, button in self.buttons.items():
            self._icons.put_on(button, ICON_OF[id], self._colours().dim)
        if "_undo" in self.__dict__:
            self._icons.put_on(self._undo, UNDO_ICON, self._colours().dim)

    def refresh(self) -> None:
        """Show the title and what runs."""
        current = self._workspace.current
        self._title.show_title(current.conversation.title or tr(NEW))
        if current.is_temporary or "_temporary" in self.__dict__:
            told = tr(NEVER_WRITTEN.fill(key=way_to("conversation.keep", self._bindings)))
            self._temporary.setToolTip(told)
            self._temporary.setAccessibleDescription(told)
            self._temporary.setVisible(current.is_temporary)
        count = sum(chat.is_running for chat in self._workspace.chats())
        self._running.setText(tr(ONE_RUNNING if count == 1 else MANY_RUNNING.fill(count=count)))
        self._running.setVisible(count > 0)
        if self._change or "_undo" in self.__dict__:
            self._show_change()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what was done the room that there is now."""
        super().resizeEvent(event)
        if self._change:
            self._show_change()

    def _button(self, id: str) -> QToolButton:
        action = ACTION_OF[id]
        button = QToolButton(self)
        button.setObjectName("quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(with_key(tr(action.title), self._bindings.key(id)))
        button.setAccessibleName(tr(action.title))
        button.clicked.connect(lambda: self.action_requested.emit(id))
        return button

    def _lay_out(self) -> None:
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.buttons["pane.sidebar"])
        layout.addWidget(self._title, 1)
        layout.addWidget(self._running, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.buttons["menu.open"])
        layout.addWidget(self.buttons["pane.inspector"])

    def _on_workspace_changed(self, _what: object = None) -> None:
        self.refresh()

    def _on_workspace_opening_changed(self) -> None:
        if self._workspace.opening is None:
            self._slow.stop()
            self.refresh()
        else:
            self._slow.start()

    def _on_slow_timeout(self) -> None:
        """Say what is being read: what is seen is still the one before."""
        opening = self._workspace.opening
        if opening is not None:
            self._title.show_title(tr(OPENING.fill(title=one_line(opening.title))))

    def _on_bindings_changed(self) -> None:
        for id, button in self.buttons.items():
            button.setToolTip(with_key(tr(ACTION_OF[id].title), self._bindings.key(id)))
        self.refresh()
