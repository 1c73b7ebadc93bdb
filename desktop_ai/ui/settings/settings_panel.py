"""The settings: pages at the leading side, the rows of one at the trailing one, a search over all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.catalog.actions.action import Action
from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.catalog.setting import Page, Setting
from desktop_ai.catalog.settings import PAGES, SETTING_OF
from desktop_ai.core import fuzzy
from desktop_ai.core.texts import N_
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.offered_settings import OfferedSettings
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.panel_head import panel_head
from desktop_ai.ui.settings.row_list import RowList
from desktop_ai.ui.settings.setting_row import LinkRow, Row, SettingRow
from desktop_ai.ui.theme.fonts import META, interface_font, scaled
from desktop_ai.ui.theme.sizes import fix_width
from desktop_ai.ui.translation import tr

WIDTH, HEIGHT = 920, 640
LIST_WIDTH = 260
SHORTEST_PAGE = 4  # letters of a page's name that are shown at least
NARROW = 620  # pixels in which the list of pages does not stand beside a page
TITLE, SEARCH, PAGE = N_("Settings"), N_("Search the settings"), N_("Page")
NOTHING = N_("No setting fits “{letters}”.")
FOUND = N_("What fits “{letters}”:")
HINT = N_("↑ ↓ from row to row · Ctrl+PgUp, Ctrl+PgDown other pages · Del resets · letters search")
RESET_PAGE, RESET_PAGE_DONE = N_("Reset all on this page"), N_("Reset the settings of “{title}”")
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class SettingsPanel(Overlay):
    """Changes the settings, each at once. Emits `link_opened` with the action that a row leads to."""

    link_opened = Signal(str)

    def __init__(self, window: QWidget, settings: OfferedSettings, bindings: KeyBindings) -> None:
        super().__init__(window)
        self._settings = settings
        self._bindings = bindings
        self._made: dict[str, Row] = {}
        self._possible: frozenset[str] = frozenset()
        self.search = QLineEdit(self)
        self.pages = QListWidget(self)
        self.page_box = QComboBox(self)
        self.reset_page = QPushButton(tr(RESET_PAGE))
        self.rows = RowList(self.reset_page, self)
        self._lay_out()
        self.pages.setCurrentRow(0)
        self._connect()

    def open(self) -> None:
        """Show the page that was shown last, with the focus in the search."""
        self.search.clear()
        self._show_page()
        super().open()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_possible(self, ids: frozenset[str]) -> None:
        """Have the rows that lead on do so where their actions can be done now."""
        self._possible = ids
        self._refresh_made()

    def show_setting(self, key: str) -> None:
        """Open on the row of a setting."""
        self.open()
        setting = SETTING_OF[key]
        self.pages.setCurrentRow([page.id for page in PAGES].index(setting.page))
        row = self._row(setting)
        if row in self.rows.rows:
            self.rows.go_to(row)

    def wanted_width(self) -> int:
        """Wide enough for pages and rows."""
        return min(scaled(WIDTH), self._window.width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for most pages."""
        return scaled(HEIGHT)

    def event(self, event: QEvent) -> bool:
        """The keys of other pages are not the window's while this is open."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _turn(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with the page keys turns to other pages."""
        if step := _turn(event):
            self._turn_page(step)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the rows, and so does the arrow out of the list of pages."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and self._enters(watched, event)
        ):
            self.rows.enter()
            return True
        return super().eventFilter(watched, event)

    def _enters(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether a key leads from the search or the list of pages into the rows."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inward = Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right
        return (watched is self.search and event.key() in (Qt.Key.Key_Down, *ENTERS)) or (
            watched is self.pages and event.key() in (inward, *ENTERS)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a box of pages instead of the list where it is narrow."""
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(NARROW)
        self.pages.setVisible(not is_narrow)
        self.page_box.setVisible(is_narrow)
        self._hint.setVisible(not is_narrow)

    def refresh(self) -> None:
        """Show what is true now: one setting may change what can be chosen for another, or whether it is there."""
        if not self.search.text().strip():
            self._fill_page()
        for row in self.rows.rows:
            row.refresh()

    @property
    def page(self) -> Page:
        """The page that is chosen."""
        return PAGES[max(0, self.pages.currentRow())]

    def _turn_page(self, step: int) -> None:
        self.pages.setCurrentRow(max(0, min(len(PAGES) - 1, self.pages.currentRow() + step)))
        if not self.pages.hasFocus():
            self.rows.enter()

    def _entries(self, page: Page) -> list[Setting | Action]:
        """What stands on a page: its settings, then what it leads to."""
        return [*self._settings.all(page.id), *(ACTION_OF[id] for id in page.links)]

    def _show_page(self) -> None:
        """Show the chosen page from its top."""
        self._fill_page()
        self.rows.scroll_to_top()
        self.pages.item(self.pages.currentRow()).setSelected(True)

    def _fill_page(self) -> None:
        self._show(tr(self.page.help), self._entries(self.page))
        settings = self._settings.all(self.page.id)
        self.reset_page.setVisible(any(self._settings.is_changed(setting) for setting in settings))

    def _show_found(self, letters: str) -> None:
        """Show what fits some letters, of all pages."""
        every = {_id_of(entry): (entry, page) for page in PAGES for entry in self._entries(page)}
        pairs = fuzzy.found(letters, every.values(), lambda pair: (tr(pair[0].title), _said_of(*pair)))
        found = [entry for entry, _ in pairs]
        words = tr((FOUND if found else NOTHING).fill(letters=letters))
        self._show(words, found)
        self.rows.scroll_to_top()
        self.reset_page.hide()
        self.pages.clearSelection()
        if not found:
            announce(self.search, words)

    def _show(self, words: str, entries: list[Setting | Action]) -> None:
        self.rows.show_rows(words, [self._row(entry) for entry in entries])

    def _row(self, entry: Setting | Action) -> Row:
        """The row of a setting or a link, made when it is first shown."""
        id = _id_of(entry)
        if id not in self._made:
            row = self._made[id] = self._made_row(entry)
            row.left.connect(lambda by: self.rows.step(row, by))
            row.typed.connect(self._on_row_typed)
        return self._made[id]

    def _made_row(self, entry: Setting | Action) -> Row:
        if isinstance(entry, Setting):
            return SettingRow(entry, self._settings)
        link = LinkRow(entry, self._bindings, self._can_do)
        link.opened.connect(self.link_opened)
        return link

    def _on_settings_changed(self, _key: str) -> None:
        if self.isVisible():
            self.refresh()

    def _refresh_made(self) -> None:
        for row in self._made.values():
            row.refresh()

    def _can_do(self, id: str) -> bool:
        return id in self._possible

    def _on_row_typed(self, letters: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(letters)

    def _on_search_changed(self, letters: str) -> None:
        if letters.strip():
            self._show_found(letters.strip())
        else:
            self._show_page()

    def _on_page_chosen(self, place: int) -> None:
        self.page_box.setCurrentIndex(place)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._show_page()

    def _on_reset_page_clicked(self) -> None:
        page = self.page
        self._settings.reset(*self._settings.all(page.id), title=RESET_PAGE_DONE.fill(title=page.title))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_changed)
        self.search.installEventFilter(self)
        self.pages.installEventFilter(self)
        self.pages.currentRowChanged.connect(self._on_page_chosen)
        self.page_box.activated.connect(self.pages.setCurrentRow)
        self.rows.left.connect(lambda: self.search.setFocus(Qt.FocusReason.OtherFocusReason))
        self.reset_page.clicked.connect(self._on_reset_page_clicked)
        self._settings.changed.connect(self._on_settings_changed)
        self._bindings.changed.connect(self._refresh_made)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr(SEARCH))
        self.search.setAccessibleName(tr(SEARCH))
        self.search.setClearButtonEnabled(False)
        self.pages.setAccessibleName(tr(TITLE))
        fix_width(self.pages, LIST_WIDTH)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.page_box.setAccessibleName(tr(PAGE))
        self.page_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.page_box.setMinimumContentsLength(SHORTEST_PAGE)
        titles = [tr(page.title) for page in PAGES]
        self.pages.addItems(titles)
        self.page_box.addItems(titles)
        self.reset_page.setAutoDefault(True)
        self._hint = QLabel(tr(HINT), self)
        self._hint.setObjectName("faint")
        self._hint.setFont(interface_font(META[0]))
        top, body = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.page_box, 1)
        body.setSpacing(16)
        body.addWidget(self.pages)
        body.addWidget(self.rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(panel_head(TITLE, right=8))
        column.addLayout(top)
        column.addLayout(body, 1)
        column.addWidget(self._hint)


def _id_of(entry: Setting | Action) -> str:
    return entry.key if isinstance(entry, Setting) else entry.id


def _said_of(entry: Setting | Action, page: Page) -> str:
    """What is said about an entry; what is said of a page is said of what it leads to."""
    return (
        tr(entry.help) if isinstance(entry, Setting) else f"{tr(entry.help)} {tr(page.title)} {tr(page.help)}"
    )


def _turn(event: QKeyEvent) -> int:
    """How many pages a key turns, 0 for none."""
    is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return TURNS.get(Qt.Key(event.key()), 0) if is_control else 0
