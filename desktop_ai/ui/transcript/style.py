"""TranscriptStyle: the fonts, colours and measures in which the transcript is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QTextCharFormat

from desktop_ai.core.block import Mark, Nest
from desktop_ai.ui.theme import fonts
from desktop_ai.ui.theme.metrics import RADIUS_BLOCK, RADIUS_CHIP, RADIUS_SHEET
from desktop_ai.ui.transcript.asides import Tone
from desktop_ai.ui.transcript.highlight import HighlightKind
from desktop_ai.ui.transcript.listing_looks import ListingLooks

if TYPE_CHECKING:
    from desktop_ai.services.key_bindings import KeyBindings
    from desktop_ai.ui.theme.colours import Colours

MARGIN = 16  # least space beside the column
COLUMN_TOP = 24
COLUMN_BOTTOM = 24
MESSAGE_GAP = 24
BLOCK_GAP = 12
ITEM_GAP = 4
HEADING_GAP = 20
INDENT = 24  # of what stands in a list item, a quote or a note
QUOTE_BAR = 2
LEAST_TEXT_WIDTH = 80
BUBBLE_SHARE = 0.85  # of the column's width
BUBBLE_PADDING = 14
BUBBLE_RISE = 9
BUBBLE_RADIUS = RADIUS_SHEET
BLOCK_RADIUS = RADIUS_BLOCK
CHIP_RADIUS = RADIUS_CHIP

# Pixel size and line height of headings of level 1 to 6.
HEADINGS = ((24, 32), (20, 28), (17, 26), (15, 24), (15, 24), (15, 24))

_DIM = Mark.IMAGE | Mark.DIM
COLOURED = _DIM | Mark.NOTE  # marks with a colour of their own, as links have one


class TranscriptStyle:
    """Owns what everything in the transcript is set with; a change of colours changes no height.

    `bindings` know the keys that stand in it.
    """

    def __init__(self, colours: Colours, bindings: KeyBindings) -> None:
        self.bindings = bindings
        self.body = fonts.interface_font(fonts.BODY[0], is_scaled=False)
        self.body_bold = fonts.interface_font(fonts.BODY[0], bold=True, is_scaled=False)
        self.meta = fonts.interface_font(fonts.META[0], is_scaled=False)
        self.meta_bold = fonts.interface_font(fonts.META[0], bold=True, is_scaled=False)
        self.interface = fonts.interface_font(fonts.INTERFACE[0], is_scaled=False)
        self.code = fonts.code_font(is_scaled=False)
        self.code_meta = fonts.code_font(fonts.META[0], is_scaled=False)
        self.headings = tuple(fonts.interface_font(size, bold=True, is_scaled=False) for size, _ in HEADINGS)
        self.character_width = QFontMetricsF(self.body).averageCharWidth()
        self.code_width = QFontMetricsF(self.code).horizontalAdvance("m")
        self.listings = ListingLooks()
        # What the program says around messages stands at the other side where the window reads from the right.
        self.is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.reading = Qt.TextFlag.TextForceRightToLeft if self.is_mirrored else Qt.TextFlag(0)
        self._apply(colours)

    def set_colours(self, colours: Colours) -> None:
        """Use other colours from now on."""
        self._apply(colours)

    def _apply(self, colours: Colours) -> None:
        self.background = QColor(colours.background)
        self.pane = QColor(colours.pane)
        self.line = QColor(colours.line)
        self.text = QColor(colours.text)
        self.dim = QColor(colours.dim)
        self.faint = QColor(colours.faint)
        self.accent = QColor(colours.accent)
        self.user = QColor(colours.user)
        self.listing = QColor(colours.code)
        self.danger = QColor(colours.danger)
        self.grounds = {
            HighlightKind.SELECTION: _translucent(colours.accent, 0.32 if colours.is_dark else 0.22),
            HighlightKind.FOUND: QColor(colours.found),
            HighlightKind.CURRENT: QColor(colours.current),
        }
        self.inks = {
            HighlightKind.FOUND: _ink(colours.on_found),
            HighlightKind.CURRENT: _ink(colours.on_current),
        }
        self.chip = _translucent(colours.text, 0.09 if colours.is_dark else 0.06)
        self._tokens = {
            kind: QColor(getattr(colours, kind))
            for kind in ("keyword", "string", "function", "number", "comment")
        } | {"deleted": self.danger}
        self._formats: dict[tuple[int, bool], QTextCharFormat] = {}
        self._token_formats: dict[str, QTextCharFormat] = {}

    @property
    def over(self) -> QFont:
        """For what stands over the conversation: as large as the interface, however far it is zoomed."""
        return fonts.interface_font(fonts.META[0])

    @property
    def over_bold(self) -> QFont:
        """The same, strong."""
        return fonts.interface_font(fonts.META[0], bold=True)

    def tone(self, name: Tone) -> QColor:
        """The colour of a label."""
        return self.danger if name is Tone.WRONG else self.dim

    def bar(self, nest: Nest) -> QColor:
        """The colour of the bar beside what stands in a quote, an aside or a refusal."""
        return self.faint if nest is Nest.REFUSAL else self.line

    def text_format(self, marks: int, *, is_link: bool) -> QTextCharFormat:
        """How a span with these marks is set."""
        key = (marks, is_link)
        found = self._formats.get(key)
        if found is None:
            found = self._formats[key] = self._new_format(marks, is_link=is_link)
        return found

    def token_format(self, kind: str) -> QTextCharFormat:
        """How a token of a listing is set."""
        found = self._token_formats.get(kind)
        if found is None:
            found = self._token_formats[kind] = _ink(self._tokens[kind])
        return found

    def _new_format(self, marks: int, *, is_link: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        if marks & Mark.STRONG:
            made.setFontWeight(QFont.Weight.DemiBold)
        if marks & Mark.EMPHASIS:
            made.setFontItalic(True)
        if marks & Mark.STRIKE:
            made.setFontStrikeOut(True)
        if marks & (Mark.CODE | Mark.MATH):
            made.setFontFamilies(self.code.families())
            made.setProperty(QTextCharFormat.Property.FontPixelSize, self.code.pixelSize())
        if marks & _DIM:
            made.setForeground(self.dim)
        if is_link or marks & Mark.NOTE:
            made.setForeground(self.accent)
            made.setFontUnderline(is_link)
        return made


def _ink(colour: QColor | str) -> QTextCharFormat:
    """Letters of one colour."""
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _translucent(name: str, alpha: float) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(alpha)
    return colour
