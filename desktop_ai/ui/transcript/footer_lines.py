"""The quiet lines under a reply: words from the left, what can be done from the right, on as many as it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt

from desktop_ai.ui.theme.fonts import META

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFontMetricsF

WORD_GAP = 12
LINE = META[1] + 6  # from one line to the next


class Piece(NamedTuple):
    """Some words, and what a click on them does.

    A quiet one is drawn only while its message is looked at or is the last one, a detail only while it is looked
    at; one that is off would do nothing now. `gap` is the space before it, `least` the least width, `tip` what
    is said of it to whoever points at it.
    """

    text: str
    action: str = ""
    is_quiet: bool = False
    is_off: bool = False
    is_detail: bool = False
    gap: int = WORD_GAP
    least: int = 0
    tip: str = ""


class PlacedPiece(NamedTuple):
    """A piece, and where it stands."""

    piece: Piece
    place: QRectF


def flowed(
    metrics: QFontMetricsF, words: Iterable[Piece], doings: Iterable[Piece], width: int
) -> list[PlacedPiece]:
    """Pieces in lines that fit the width: `words` from the left, `doings` below or behind them at the right."""
    placed: list[PlacedPiece] = []
    top, used = -LINE, float(width)
    for row in _rows(metrics, words, width):
        top += LINE
        placed += _set(metrics, row, 0.0, top, width)
        used = _wide(metrics, row)
    for row in _rows(metrics, doings, width):
        wide = _wide(metrics, row)
        if used + 2 * WORD_GAP + wide > width:
            top += LINE
        placed += _set(metrics, row, max(0.0, width - wide), top, width)
        used = float(width)
    return placed


def _rows(metrics: QFontMetricsF, pieces: Iterable[Piece], width: int) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in pieces:
        if rows and _wide(metrics, [*rows[-1], piece]) <= width:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _wide(metrics: QFontMetricsF, row: list[Piece]) -> float:
    return sum(_piece_width(metrics, piece) + piece.gap for piece in row) - row[0].gap


def _piece_width(metrics: QFontMetricsF, piece: Piece) -> float:
    return max(float(piece.least), metrics.horizontalAdvance(piece.text))


def _set(metrics: QFontMetricsF, row: list[Piece], left: float, top: int, width: int) -> list[PlacedPiece]:
    placed: list[PlacedPiece] = []
    for piece in row:
        left += piece.gap if placed else 0
        wide = min(_piece_width(metrics, piece), width)
        text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, wide + 0.5)
        placed.append(PlacedPiece(piece._replace(text=text), QRectF(left, top, wide, META[1])))
        left += wide
    return placed
