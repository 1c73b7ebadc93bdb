"""The list itself: what is chosen in it, its keys, its mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    Property,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QWidget

from desktop_ai.core.conversation import Summary
from desktop_ai.core.folder_path import with_parents
from desktop_ai.core.texts import N_
from desktop_ai.ui.sidebar.conversation_delegate import ConversationDelegate
from desktop_ai.ui.sidebar.conversation_model import ConversationModel
from desktop_ai.ui.sidebar.folds import Folds
from desktop_ai.ui.sidebar.rows import Heading, around_of, folder_key, key_of
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.metrics import RADIUS_CONTROL
from desktop_ai.ui.translation import tr

# Keys that mean something else in the list than in the window.
OWN_KEYS = {
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
}
FIRST_BATCH = 500  # rows, more than a screen shows
BESIDE_MOUSE = QPoint(-14, -6)
EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


_Action = QAbstractItemView.CursorAction
UPWARDS = {_Action.MoveUp, _Action.MovePageUp, _Action.MoveEnd, _Action.MovePrevious}


class ConversationList(QListView):
    """Conversations and what they are filed under; several can be chosen.

    Emits `open_requested` with a conversation's id, `delete_requested`, `menu_requested` with a place on the screen,
    and for what was dragged `moved_to_folder` with its path and `moved_before` with a conversation's id.
    """

    open_requested = Signal(str)
    delete_requested = Signal()
    menu_requested = Signal(QPoint)
    moved_to_folder = Signal(str)
    moved_before = Signal(str)

    def __init__(
        self, model: ConversationModel, folds: Folds, colours: Callable[[], Colours], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._folds = folds
        self._colours = colours
        self._pressed = ""
        self._target = QPersistentModelIndex()
        self._kept: tuple[list[str], str, int] = ([], "", -1)
        self._delegate = ConversationDelegate(colours, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        # At first: the window is seen before all of a long list.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(FIRST_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # Qt's own hides what stands there
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(tr(N_("Conversations")))
        self.setModel(model)  # last: everything before would have a long list laid out again
        model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        model.modelReset.connect(self._on_model_reset)

    def _get_row_height(self) -> int:
        return self._delegate.row_height

    def _set_row_height(self, height: int) -> None:
        if height != self._delegate.row_height:
            self._delegate.row_height = height
            self.scheduleDelayedItemsLayout()

    # For the style sheet: how high a row is follows the density and the size of text.
    rowHeight = Property(int, _get_row_height, _set_row_height)  # noqa: N815 - the sheet's word for it

    @property
    def chosen(self) -> list[str]:
        """The ids of the conversations that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        ids = (self._model.id_at(self._model.index(row)) for row in rows)
        return [id for id in ids if id]

    @property
    def chosen_folder(self) -> str:
        """The path of the folder at the cursor, empty where there is none."""
        row = self._model.row_at(self.currentIndex())
        return row.folder if isinstance(row, Heading) else ""

    def choose(self, key: str) -> None:
        """Choose one row, by a conversation's id or a heading's key, and show it; nothing where it is not there."""
        index = self._model.index_of(key)
        if index.isValid():
            if self.visualRect(index).isEmpty():
                self._lay_out_all()
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def go_to_folder(self, path: str) -> None:
        """Choose a folder, which is unfolded as what it lies in is."""
        for part in ("", *with_parents(path)):
            self._folds.fold(folder_key(part), is_open=True)
        self.choose(folder_key(path))

    def rename(self) -> None:
        """Have the row at the cursor renamed in place."""
        index = self.currentIndex()
        if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.scrollTo(index)
            self.edit(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what is seen first; whatever comes later keeps its place in the whole list."""
        super().showEvent(event)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from the window's actions while the list has the focus.

        A font or a style has a list laid out at once, before it is seen; here neither changes the rows.
        """
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            return QAbstractScrollArea.event(self, event)
        if isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold, open, rename and delete; whatever else is the list's."""
        if self.state() is QAbstractItemView.State.EditingState:
            event.ignore()  # what the editor leaves over is not for the list
            return
        plain = not event.modifiers() & EXTENDING
        match event.key():
            case Qt.Key.Key_F2:
                self.rename()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.delete_requested.emit()
            case Qt.Key.Key_Left if plain:
                self._go_out()
            case Qt.Key.Key_Right if plain:
                self._go_in()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._act_on(self.currentIndex())
            case Qt.Key.Key_Space if plain and isinstance(self._model.row_at(self.currentIndex()), Heading):
                self._act_on(self.currentIndex())
            case _:
                super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Begin at the end that a key leads from while no row has the cursor; Qt would take the first for any key."""
        if self.currentIndex().isValid():
            return super().moveCursor(action, modifiers)
        count = self._model.rowCount()
        found = (
            self._model.index(row)
            for row in (range(count - 1, -1, -1) if action in UPWARDS else range(count))
        )
        choosable = (index for index in found if self._model.flags(index) & Qt.ItemFlag.ItemIsSelectable)
        return next(choosable, QModelIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what is pressed: only what is let go of as well is clicked."""
        row = self._model.row_at(self.indexAt(event.position().toPoint()))
        self._pressed = key_of(row) if row is not None else ""
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked, unless more is being chosen."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._model.row_at(index)
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & EXTENDING
        if is_plain and row is not None and key_of(row) == self._pressed:
            self._act_on(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu where the mouse is, or, by key, at the row."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_requested.emit(event.globalPos())
        else:
            place = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag what is chosen as one label below the mouse: pictures of the rows would hide where they go."""
        # Only now: a start drags nothing.
        from PySide6.QtGui import QDrag

        from desktop_ai.ui.sidebar.drag_picture import drag_picture

        dragged = [
            index
            for index in self.selectionModel().selectedIndexes()
            if self._model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
        ]
        if dragged:
            drag = QDrag(self)
            drag.setMimeData(self._model.mimeData(dragged))
            titles = [str(index.data()) for index in dragged]
            drag.setPixmap(drag_picture(titles, self._colours(), self.devicePixelRatio()))
            drag.setHotSpot(BESIDE_MOUSE)
            drag.exec(supported, Qt.DropAction.MoveAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where rows of this list would go; what else is dragged is the window's."""
        if event.source() is self:
            super().dragMoveEvent(event)
            index = self.indexAt(event.position().toPoint())
            can_take = not index.isValid() or self._model.flags(index) & Qt.ItemFlag.ItemIsDropEnabled
            self._show_target(index if can_take else QModelIndex())
            event.setAccepted(bool(can_take))
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no longer where rows would go."""
        super().dragLeaveEvent(event)
        self._show_target(QModelIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and around or above which one of them what is dragged would go."""
        super().paintEvent(event)
        row = self._model.row_at(self._target) if self._target.isValid() else None
        if row is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours().accent), 2))
        area = QRectF(self.visualRect(self._target)).adjusted(1, 1, -1, -1)
        if isinstance(row, Heading):
            painter.drawRoundedRect(area, RADIUS_CONTROL, RADIUS_CONTROL)
        else:
            painter.drawLine(area.topLeft(), area.topRight())

    def _show_target(self, index: QModelIndex) -> None:
        self._target = QPersistentModelIndex(index)
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for what is chosen to be put where it was dropped: into a folder, or before a conversation."""
        row = self._model.row_at(self.indexAt(event.position().toPoint()))
        self._show_target(QModelIndex())
        if event.source() is not self:
            event.ignore()
        elif isinstance(row, Heading):
            self.moved_to_folder.emit(row.folder)
        elif isinstance(row, Summary):
            self.moved_before.emit(row.id)
        else:
            self.moved_to_folder.emit("")

    def _lay_out_all(self) -> None:
        """Give every row its place: only then it can be scrolled to."""
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()

    def _act_on(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, Summary):
            self.open_requested.emit(row.id)
        elif isinstance(row, Heading) and row.is_open is not None:
            self._folds.fold(row.key, is_open=not row.is_open)

    def _go_in(self) -> None:
        """Open what is folded; else go to the first row in it."""
        index = self.currentIndex()
        row = self._model.row_at(index)
        if isinstance(row, Heading) and row.is_open is False:
            self._folds.fold(row.key, is_open=True)
        elif isinstance(row, Heading) and row.count:
            self.setCurrentIndex(self._model.index(index.row() + 1))

    def _go_out(self) -> None:
        """Fold what is open; else go to the folder around."""
        row = self._model.row_at(self.currentIndex())
        if isinstance(row, Heading) and row.is_open:
            self._folds.fold(row.key, is_open=False)
            return
        around = around_of(row) if row is not None else ""
        if around:
            self.choose(around)

    def _on_model_about_to_be_reset(self) -> None:
        row = self._model.row_at(self.currentIndex())
        self._kept = self.chosen, key_of(row) if row is not None else "", self.currentIndex().row()

    def _on_model_reset(self) -> None:
        """Choose again what was chosen, where it now stands."""
        ids, current, place = self._kept
        index = self._model.index_of(current)
        if not index.isValid():
            self._choose_near(place)
            return
        selection = self.selectionModel()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        for chosen in self._model.indexes_of(frozenset(ids)):
            selection.select(chosen, QItemSelectionModel.SelectionFlag.Select)

    def _choose_near(self, place: int) -> None:
        """Whoever is at work in the list goes on where a row was: a folder has another key with another name."""
        rows = range(max(0, place), self._model.rowCount()) if place >= 0 and self.hasFocus() else range(0)
        indexes = (self._model.index(row) for row in rows)
        selectable = Qt.ItemFlag.ItemIsSelectable
        index = next((index for index in indexes if self._model.flags(index) & selectable), None)
        if index is not None:
            self.setCurrentIndex(index)


def _is_own(event: QKeyEvent) -> bool:
    """Whether Qt asks, before it looks for a shortcut, about a key that the list wants for itself."""
    is_asked = event.type() is QEvent.Type.ShortcutOverride
    return is_asked and (Qt.Key(event.key()), event.modifiers()) in OWN_KEYS
