"""A list and its form stand beside each other where there is room, and above each other where there is none."""

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop_ai.ui.list_and_form import ListAndForm


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[ListAndForm, QListWidget, QScrollArea]:
    chosen, form, scroll, side = (
        QListWidget(),
        QLabel("\n".join(["a line"] * 60)),
        QScrollArea(),
        QVBoxLayout(),
    )
    chosen.addItems(["one", "two"])
    scroll.setWidget(form)
    scroll.setWidgetResizable(True)
    side.addWidget(chosen)
    both = ListAndForm(chosen, 200, side, scroll, form)
    qtbot.addWidget(both)
    both.resize(800, 300)
    both.show()
    qtbot.waitUntil(lambda: scroll.x() > chosen.geometry().right())
    return both, chosen, scroll


def test_beside_each_other_the_form_scrolls(parts: tuple[ListAndForm, QListWidget, QScrollArea]) -> None:
    both, chosen, scroll = parts
    assert chosen.width() == 200
    assert scroll.x() > chosen.geometry().right()
    assert both.verticalScrollBar().maximum() == 0
    assert scroll.verticalScrollBar().maximum() > 0


def test_above_each_other_all_of_it_scrolls(
    parts: tuple[ListAndForm, QListWidget, QScrollArea], qtbot: QtBot
) -> None:
    both, chosen, scroll = parts
    both.resize(400, 300)
    qtbot.waitUntil(lambda: scroll.y() > chosen.geometry().bottom())
    assert both.verticalScrollBar().maximum() > 0
    assert scroll.verticalScrollBar().maximum() == 0
    assert both.horizontalScrollBar().maximum() == 0
    both.show_form()
    assert both.verticalScrollBar().value() == scroll.y()
    both.resize(800, 300)
    qtbot.waitUntil(lambda: scroll.x() > chosen.geometry().right())
    assert chosen.width() == 200
