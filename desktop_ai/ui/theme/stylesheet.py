"""The style sheet: how Qt's own widgets look, from the colours and the metrics in force."""

from __future__ import annotations

from pathlib import Path
from string import Template

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_ai.ui.theme import metrics
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import GROUP, META
from desktop_ai.ui.theme.metrics import Metrics

# Widgets are addressed by object name where they differ from their kind; spacing goes in steps of 4.
# What has the focus has a ring of two pixels, which takes its second one from the room inside of the frame.
SHEET = Template("""
#centre { background: $background; }
#sidebar, #inspector { background: $pane; }
#quick { background: $background; border: 1px solid $frame; }
QSplitterHandle { background: $line; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 4px 8px; }

QPushButton { background: $background; border: 1px solid $line; border-radius: ${r_control}px;
    padding: ${rise}px 10px; }
QPushButton:hover { border-color: $edge; }
QPushButton:pressed { background: $user; }
QPushButton:focus { border: 2px solid $accent; padding: ${rise_in_ring}px 9px; }
QPushButton:disabled { color: $faint; }
#overlay QPushButton { background: transparent; }
#overlay QPushButton:pressed { background: $user; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent;
    border-radius: ${r_block}px; padding: ${rise_primary}px 12px; font-weight: 600; }
QPushButton#primary:focus { border: 2px solid $text; padding: ${rise_primary_in_ring}px 11px; }
QPushButton#primary:disabled { background: $line; color: $dim; border-color: $line; }
QPushButton#quiet, QToolButton#quiet { background: transparent; border: 1px solid transparent; color: $dim;
    border-radius: ${r_control}px; padding: 5px; }
QPushButton#quiet:hover, QToolButton#quiet:hover { background: $user; color: $text; }
QPushButton#quiet:focus, QToolButton#quiet:focus { border: 2px solid $accent; padding: 4px; }
QPushButton#quiet:disabled, QToolButton#quiet:disabled { color: $faint; }
QToolButton#quiet::menu-indicator { image: none; }
QPushButton#field { text-align: left; }
ParameterEditor QToolButton#quiet { padding: 0; border-radius: ${r_item}px; }

QLineEdit, QPlainTextEdit#field, QAbstractSpinBox { background: $background; border: 1px solid $edge;
    border-radius: ${r_control}px; padding: ${rise}px 8px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit#field:focus, QAbstractSpinBox:focus { border: 2px solid $accent;
    padding: ${rise_in_ring}px 7px; }
QLineEdit:disabled, QPlainTextEdit#field:disabled { color: $faint; border-color: $line; }
QLineEdit:read-only { border-color: $line; }
QComboBox { background: $background; border: 1px solid $edge; border-radius: ${r_control}px;
    padding: ${rise}px 8px; selection-background-color: $accent_soft; selection-color: $text; }
QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: ${rise_in_ring}px 7px; }
QComboBox:disabled { color: $faint; border-color: $line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($images/arrow-down-small.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $edge; padding: 4px;
    outline: none; selection-background-color: $accent_soft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: ${row_in_list}px; padding: 0 6px; border-radius: ${r_item}px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QComboBox#value { background: transparent; padding: 2px 6px; border: 1px solid $line; }
QComboBox#value[isSent="false"] { color: $faint; border-color: transparent; }
QComboBox#value:hover { border-color: $edge; }
QComboBox#value:focus { border-color: $accent; background: $background; }
QLineEdit#value { background: transparent; border: 1px solid transparent; padding: 0 4px; }
QLineEdit#value[isSent="false"] { color: $faint; }
QLineEdit#value:hover { border-color: $edge; }
QLineEdit#value:focus { border-color: $accent; background: $background; }

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none;
    border-radius: 0; padding: 0; }
#setting { border: none; border-bottom: 1px solid $line; }
#rows, QScrollArea { background: transparent; }
#overlay QScrollArea > QWidget, #overlay QScrollArea > QWidget > QWidget { background: transparent; }
QTabBar#segments { border: none; outline: none; }
QTabBar#segments::tab { background: $background; color: $dim; border: 1px solid $line;
    border-radius: ${r_control}px; padding: ${rise_primary}px 10px; margin: 0 0 0 4px; }
QTabBar#segments::tab:hover { color: $text; border-color: $edge; }
QTabBar#segments::tab:selected { background: $accent_soft; color: $text; border: 1px solid $accent; }
QTabBar#segments::tab:selected:focus { border: 2px solid $accent; padding: ${rise_primary_in_ring}px 9px; }

QCheckBox, QRadioButton { spacing: 8px; border: 2px solid transparent; border-radius: ${r_item}px;
    padding: 2px 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge;
    background: $background; }
QCheckBox::indicator { border-radius: ${r_chip}px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $text; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($images/tick-$ink.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
    image: url($images/dash-$ink.svg); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $background; border: 2px solid $accent; width: 12px; margin: -6px 0;
    border-radius: 8px; }
QSlider::handle:horizontal:focus { background: $accent; }

ConversationList { qproperty-rowHeight: $row; }
QListWidget::item { padding: ${rise_item}px 8px; border-radius: ${r_control}px; color: $text; }
QListWidget::item:hover { background: $user; }
QListWidget::item:selected { background: $accent_soft; color: $text; border-$lead: 3px solid $accent;
    border-top-$lead-radius: 0; border-bottom-$lead-radius: 0; padding-$lead: 5px; }
QListWidget::item:disabled { color: $dim; padding-top: 14px; }
QListView, QTreeView { background: transparent; border: none; outline: none; }
QTableView { background: transparent; border: none; outline: none;
    selection-background-color: $accent_soft; selection-color: $text; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:selected { background: $accent_soft; color: $text; border-top: 1px solid $accent;
    border-bottom: 1px solid $accent; }
QHeaderView, QTableCornerButton::section { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid $line; color: $dim;
    padding: 6px 8px; font-size: ${meta}px; font-weight: 600; }

#sidebar[isTarget="true"] { background: $accent_soft; border: 2px dashed $accent; }
QProgressBar { background: $line; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

#composer { background: $background; border: 1px solid $edge; border-radius: ${r_composer}px; }
#composer[isFocused="true"] { border-color: $accent; }
#composer[isTarget="true"] { border: 2px dashed $accent; background: $accent_soft; }
#attachments { background: transparent; border: none; }
QPushButton#chip { background: $pane; border: 1px solid $line; border-radius: ${r_block}px; padding: 0;
    outline: none; }
QPushButton#chip:hover { border-color: $edge; }
QPushButton#chip:focus { border: 2px solid $accent; background: $accent_soft; }
QLabel#kind { background: $user; color: $dim; border-radius: ${r_item}px; font-size: ${group}px;
    font-weight: 600; }
#composer[isRevising="true"] { border-color: $accent; background: $accent_soft; }
#revision { color: $accent; }
#composer QPlainTextEdit { background: transparent; border: none; }

#header { background: $background; border-bottom: 1px solid $line; min-height: ${header}px;
    max-height: ${header}px; }
#notice { background: $accent_soft; border: 1px solid $line; border-radius: ${r_block}px; }
#notice[isError="true"] { background: $background; border-color: $danger; }
#find { background: $background; border: 1px solid $line; border-radius: ${r_bar}px; }
#recorder { border: none; border-top: 1px solid $line; border-radius: 0; }
#find QLineEdit { padding: 4px 8px; }
#find QLineEdit:focus { padding: 3px 7px; }
#mention { background: $raised; color: $text; border: 1px solid $line; border-radius: ${r_sheet}px;
    padding: 5px 14px; }
#overlay { background: $raised; border: 1px solid $frame; border-radius: ${r_sheet}px;
    widget-animation-duration: $motion; }
QLineEdit#prompt, QLineEdit#prompt:focus { border: none; border-bottom: 1px solid $line; border-radius: 0;
    padding: 10px 12px; background: transparent; }

QLabel#title { font-weight: 600; }
QLabel#group { color: $dim; font-weight: 600; font-size: ${meta}px; }
QLabel#key { color: $accent; font-weight: 600; }
QLabel#dim { color: $dim; }
QLabel#dim[isError="true"] { color: $danger; }
QLabel#pill { color: $dim; font-size: ${meta}px; border: 1px solid $line; border-radius: ${r_control}px;
    padding: 3px 8px; }
QLabel#faint { color: $faint; }
QLabel#source { color: $faint; font-size: ${meta}px; }
QLabel#danger { color: $danger; font-size: ${meta}px; }

QMenu { background: $raised; border: 1px solid $frame; padding: 6px; }
QMenu::item { padding: ${rise}px 24px ${rise}px 12px; border-radius: ${r_item}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenu::right-arrow { image: url($images/arrow-right-small.svg); width: 10px; height: 10px; margin-right: 6px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 2px; min-height: 32px; margin: 0 3px; }
QScrollBar::handle:vertical:hover { background: $faint; border-radius: 3px; margin: 0 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 2px; min-width: 32px; margin: 3px 0; }
QScrollBar::handle:horizontal:hover { background: $faint; border-radius: 3px; margin: 2px 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(colours: Colours, metrics_now: Metrics, images: Path) -> str:
    """The sheet in these colours and measures; `images` is where the ticks and arrows are."""
    return SHEET.substitute(
        msgspec.structs.asdict(colours),
        # Without the shadow of plain themes, in high contrast, a panel is told from the window by its frame.
        frame=colours.edge if colours.is_contrast else colours.line,
        ink="dark" if colours.is_dark else "light",
        images=images.as_posix(),
        lead="right" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "left",
        **_measures(metrics_now),
    )


def _measures(now: Metrics) -> dict[str, int]:
    rise = now.control_rise
    return {
        "motion": metrics.MOTION if now.has_motion else 0,
        "r_chip": metrics.RADIUS_CHIP,
        "r_item": metrics.RADIUS_ITEM,
        "r_control": metrics.RADIUS_CONTROL,
        "r_block": metrics.RADIUS_BLOCK,
        "r_bar": metrics.RADIUS_BAR,
        "r_sheet": metrics.RADIUS_SHEET,
        "r_composer": metrics.RADIUS_COMPOSER,
        "rise": rise,
        "rise_in_ring": rise - 1,
        "rise_primary": rise - 1,
        "rise_primary_in_ring": rise - 2,
        "rise_item": rise + 1,
        "row": now.row,
        "row_in_list": now.row - 6,
        "header": now.header - 1,
        "meta": now.sized(META[0]),
        "group": now.sized(GROUP[0]),
    }
