"""PySide6 must count references to None rightly: 6.12.0 does not, and aborts Python 3.11 soon."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1_000


def test_void_methods_leave_the_reference_count_of_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("the first call may fill caches")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("text")
        label.update()
    change = abs(sys.getrefcount(None) - before)
    assert change < CALLS / 10, f"None gained or lost {change} references in {2 * CALLS} calls"
