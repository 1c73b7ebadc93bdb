"""Tables of what came from elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_ai.core.texts import N_
from desktop_ai.ui.cell_table import CellTable

MARKUP = '<img src="file:///etc/hostname">'


def test_what_looks_like_markup_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = CellTable([N_("Model")], 1, window, ())
    table.show_cells([(MARKUP,)])
    cell = table.model().index(0, 0)
    assert cell.data() == MARKUP
    assert "<img" not in cell.data(Qt.ItemDataRole.ToolTipRole)
