"""The main window: places the panes, remembers its size, nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from desktop_ai.catalog.settings import SHOW_INSPECTOR, SHOW_SIDEBAR, Setting
from desktop_ai.services.preferences import Preferences
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.inspector.inspector import Inspector
from desktop_ai.ui.sidebar.sidebar import Sidebar
from desktop_ai.ui.theme.fonts import scaled, text_scale

GEOMETRY = "window.geometry"
PANES = "window.panes"
FIRST_SIZE = (1360, 860)
SMALLEST = (480, 360)
ROOM_ON_SCREEN = 0.95
# Below these widths of the window, at the natural size of text, a side pane folds away by itself.
ROOM_FOR_INSPECTOR, ROOM_FOR_SIDEBAR = 1040, 760


class MainWindow(QMainWindow):
    """Three panes beside each other, each made for the place that it is given.

    Emits `close_requested` instead of closing, because quitting takes its time, `quit_requested` when the program is
    to end whatever closing means, `painted` once, after it was seen for the first time, `activated` when it comes to
    the front, `part_added` with what is put over its panes, and `scale_changed` with how many pixels of the screen
    one of its own takes.
    """

    close_requested = Signal()
    quit_requested = Signal()
    painted = Signal()
    activated = Signal()
    folder_requested = Signal()
    part_added = Signal(QWidget)
    scale_changed = Signal(float)

    def __init__(
        self,
        make_sidebar: Callable[[QWidget], Sidebar],
        make_pane: Callable[[QWidget], ConversationPane],
        make_inspector: Callable[[QWidget], Inspector],
        preferences: Preferences,
        icon: QIcon,
    ) -> None:
        super().__init__()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.setCentralWidget(self._splitter)
        # Made in this window: Qt sets up everything in a widget again when that comes from outside of one.
        self.sidebar = make_sidebar(self)
        self.pane = make_pane(self)
        self.inspector = make_inspector(self)
        self._preferences = preferences
        self._settings: dict[QWidget, Setting] = {self.sidebar: SHOW_SIDEBAR, self.inspector: SHOW_INSPECTOR}
        self._room: dict[QWidget, int] = {self.sidebar: ROOM_FOR_SIDEBAR, self.inspector: ROOM_FOR_INSPECTOR}
        # Panes that were asked for although there is little room.
        self._insisted: set[QWidget] = set()
        self.was_painted = False
        self._scale = text_scale()
        self._place_panes()
        self.setWindowTitle("Desktop AI")
        self.setWindowIcon(icon)
        self.setMinimumSize(*SMALLEST)
        self._restore_size()
        self._fit_panes()

    @property
    def parts(self) -> list[QWidget]:
        """What the window consists of, each with a look of its own."""
        handles = [self._splitter.handle(number) for number in range(1, self._splitter.count())]
        return [self.sidebar, self.pane, self.inspector, *handles]

    def show_pane(self, pane: QWidget) -> None:
        """Bring a side pane back."""
        if pane.isHidden():
            self.toggle_pane(pane)

    def toggle_pane(self, pane: QWidget) -> None:
        """Show a side pane that is hidden, hide one that is shown."""
        is_hidden = pane.isHidden()
        if self.width() < scaled(self._room[pane]):
            # There is room for one of them at the most.
            self._insisted = {pane} if is_hidden else set()
        else:
            self._preferences.set(self._settings[pane], is_hidden)
        if not is_hidden and self._has_focus(pane):
            self.pane.composer.edit.setFocus()
        self._fit_panes()

    def focus_pane(self, step: int) -> None:
        """Move the focus to the next pane that is shown (1), or to the one before (-1)."""
        inspector = self.inspector.instructions
        stops: list[tuple[QWidget, QWidget]] = [
            (self.sidebar, self.sidebar.focus_target),
            (self.pane.transcript, self.pane.transcript),
            (self.pane.composer, self.pane.composer.edit),
            (self.inspector, inspector),
        ]
        shown = [(pane, target) for pane, target in stops if pane.isVisible()]
        nowhere = -1 if step > 0 else 0
        here = next((number for number, (pane, _) in enumerate(shown) if self._has_focus(pane)), nowhere)
        shown[(here + step) % len(shown)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def come_forward(self) -> None:
        """Be in front of others, whether it was hidden, minimised or behind them."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def follow_text_size(self) -> None:
        """Make the panes as much wider or narrower as the text became larger or smaller; fold what has no room."""
        factor, self._scale = text_scale() / self._scale, text_scale()
        if factor != 1:
            left, middle, right = self._splitter.sizes()
            self._bound_panes()
            self._splitter.setSizes([round(left * factor), middle, round(right * factor)])
            self._fit_panes()

    def open_folder(self) -> None:
        """Ask for the folder of conversations to be shown."""
        self.folder_requested.emit()

    def remember_size(self) -> None:
        """Keep size, place and panes for the next start."""
        self._preferences.remember(GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self._preferences.remember(PANES, self._splitter.sizes())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say when it was seen first: its children paint in the same go, before the next turn of the loop."""
        super().paintEvent(event)
        if not self.was_painted:
            self.was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def childEvent(self, event: QChildEvent) -> None:
        """Say of what stands over the panes, such as a menu, that it is there, before it is seen."""
        super().childEvent(event)
        # Asked first: to ask for a child that is still being made takes Qt for Python a millisecond.
        if event.type() is QEvent.Type.ChildPolished:
            part = event.child()
            if isinstance(part, QWidget) and part is not self._splitter:
                self.part_added.emit(part)

    def event(self, event: QEvent) -> bool:
        """Say when the window is on a screen of another scale."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.scale_changed.emit(self.devicePixelRatio())
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say when the window comes to the front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask to quit; the window goes when everything is saved."""
        event.ignore()
        self.close_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold panes away when there is no room for them, and bring them back when there is."""
        super().resizeEvent(event)
        self._fit_panes()

    def _has_focus(self, pane: QWidget) -> bool:
        return any(widget.hasFocus() for widget in (pane, *pane.findChildren(QWidget)))

    def _place_panes(self) -> None:
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for number, pane in enumerate((self.sidebar, self.pane, self.inspector)):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(number, int(pane is self.pane))
            # Drawn by the sheet as a hairline; it can be grabbed some pixels beside it.
            self._splitter.handle(number).setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bound_panes()

    def _bound_panes(self) -> None:
        """No pane is narrower than what it can show."""
        for pane, least in ((self.sidebar, 200), (self.inspector, 240)):
            pane.setMinimumWidth(scaled(least))
        self.pane.setMinimumWidth(200)

    def _restore_size(self) -> None:
        geometry, sizes = self._preferences.remembered(GEOMETRY), self._preferences.remembered(PANES)
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() * ROOM_ON_SCREEN))
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
        is_usable = isinstance(sizes, list) and len(sizes) == 3 and all(type(size) is int for size in sizes)
        if is_usable and all(0 < size < 10_000 for size in sizes):
            self._splitter.setSizes(sizes)

    def _fit_panes(self) -> None:
        for pane, room in self._room.items():
            is_wanted = bool(self._preferences.value(self._settings[pane]))
            has_room = self.width() >= scaled(room)
            if has_room:
                self._insisted.discard(pane)
            is_crowded = self.width() < scaled(ROOM_FOR_SIDEBAR) and bool(self._insisted - {pane})
            pane.setVisible((is_wanted and has_room and not is_crowded) or pane in self._insisted)
