"""The style sheet: how Qt's own widgets look, from the colours in force."""

from __future__ import annotations

from string import Template

import msgspec

from desktop_ai.ui.theme.colours import Colours

# Widgets are addressed by object name where they differ from their kind; spacing goes in steps of 4.
SHEET = Template("""
QMainWindow, #centre { background: $background; }
#sidebar, #inspector { background: $pane; }
QSplitter::handle { background: $line; }
QToolTip { background: $pane; color: $text; border: 1px solid $line; padding: 4px 8px; }

QPushButton { background: $background; border: 1px solid $line; border-radius: 8px; padding: 6px 10px; }
QPushButton:hover { border-color: $faint; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $faint; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; border-radius: 10px;
    padding: 5px 12px; font-weight: 600; }
QPushButton#primary:focus { border: 2px solid $text; padding: 4px 11px; }
QPushButton#primary:disabled { background: $line; color: $dim; border-color: $line; }
QPushButton#quiet, QToolButton#quiet { background: transparent; border: 1px solid transparent; color: $dim;
    border-radius: 8px; padding: 5px; }
QPushButton#quiet:hover, QToolButton#quiet:hover { background: $user; color: $text; }
QPushButton#quiet:focus, QToolButton#quiet:focus { border-color: $accent; }
QToolButton#quiet::menu-indicator { image: none; }
QPushButton#field { text-align: left; }
ParameterEditor QToolButton#quiet { padding: 0; border-radius: 6px; }

QLineEdit, QPlainTextEdit#field, QDoubleSpinBox { background: $background; border: 1px solid $line;
    border-radius: 8px; padding: 6px 8px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit#field:focus { border-color: $accent; }
QComboBox { background: $background; border: 1px solid $line; border-radius: 8px; padding: 6px 8px;
    selection-background-color: $accent_soft; selection-color: $text; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox#value { background: transparent; padding: 2px 6px; border-color: $line; }
QComboBox#value[isSent="false"] { color: $faint; border-color: transparent; }
QComboBox#value:hover { border-color: $line; }
QComboBox#value:focus { border-color: $accent; background: $background; }
QLineEdit#value { background: transparent; border: 1px solid transparent; padding: 0 4px; }
QLineEdit#value[isSent="false"] { color: $faint; }
QLineEdit#value:hover { border-color: $line; }
QLineEdit#value:focus { border-color: $accent; background: $background; }

QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QDoubleSpinBox QLineEdit { background: transparent; border: none; border-radius: 0; padding: 0 8px; }
QDoubleSpinBox:focus { border-color: $accent; }
#setting { border: none; border-bottom: 1px solid $line; }
#rows, QScrollArea { background: transparent; }
QTabBar#segments { border: none; outline: none; }
QTabBar#segments::tab { background: $background; color: $dim; border: 1px solid $line; border-radius: 8px;
    padding: 5px 10px; margin: 0 0 0 4px; }
QTabBar#segments::tab:hover { color: $text; border-color: $faint; }
QTabBar#segments::tab:selected { background: $accent_soft; color: $text; border-color: $accent_soft; }
QTabBar#segments::tab:selected:focus { border-color: $accent; }

QListWidget::item { padding: 7px 8px; border-radius: 8px; color: $text; }
QListWidget::item:hover { background: $user; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QListWidget::item:disabled { color: $dim; padding-top: 14px; }
QListView { background: transparent; border: none; outline: none; }
QTableView { background: transparent; border: none; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QHeaderView, QTableCornerButton::section { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid $line; color: $dim;
    padding: 6px 8px; font-size: 12px; font-weight: 600; }

#sidebar[isTarget="true"] { background: $accent_soft; }
QProgressBar { background: $line; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

#composer { background: $background; border: 1px solid $line; border-radius: 16px; }
#composer[isFocused="true"] { border-color: $accent; }
#composer[isTarget="true"] { border: 2px dashed $accent; background: $accent_soft; }
#attachments { background: transparent; border: none; }
QPushButton#chip { background: $pane; border: 1px solid $line; border-radius: 10px; padding: 0;
    outline: none; }
QPushButton#chip:hover { border-color: $faint; }
QPushButton#chip:focus { border-color: $accent; background: $accent_soft; }
QLabel#kind { background: $user; color: $dim; border-radius: 6px; font-size: 11px; font-weight: 600; }
#composer[isRevising="true"] { border-color: $accent; background: $accent_soft; }
#revision { color: $accent; }
#composer QPlainTextEdit { background: transparent; border: none; }

#header { background: $background; border-bottom: 1px solid $line; }
#notice { background: $accent_soft; border: 1px solid $line; border-radius: 10px; }
#notice[isError="true"] { background: $background; border-color: $danger; }
#find { background: $background; border: 1px solid $line; border-radius: 12px; }
#find QLineEdit { padding: 4px 8px; }
#mention { background: $pane; color: $text; border: 1px solid $line; border-radius: 14px; padding: 5px 14px; }
#overlay { background: $background; border: 1px solid $line; border-radius: 14px; }
QLineEdit#prompt { border: none; border-bottom: 1px solid $line; border-radius: 0; padding: 10px 12px;
    background: transparent; }

QLabel#title { font-weight: 600; }
QLabel#group { color: $dim; font-weight: 600; font-size: 12px; }
QLabel#dim { color: $dim; }
QLabel#dim[isError="true"] { color: $danger; }
QLabel#pill { color: $dim; font-size: 12px; border: 1px solid $line; border-radius: 8px; padding: 3px 8px; }
QLabel#faint { color: $faint; }
QLabel#source { color: $faint; font-size: 12px; }
QLabel#danger { color: $danger; font-size: 12px; }

QMenu { background: $background; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; margin: 0 1px; }
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px; margin: 1px 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(colours: Colours) -> str:
    """The sheet in these colours."""
    return SHEET.substitute(msgspec.structs.asdict(colours))
