"""ToolBox: a call of a tool as one line; and what the line unfolds: its arguments, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_ai.core.block import Code, Nest, Place
from desktop_ai.core.one_line import one_line
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.asides import Label, Tone, ToolFold
from desktop_ai.ui.transcript.fold_box import TEXT_LEFT, FoldBox
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Set

    from desktop_ai.core.message import ToolCallPart, ToolResultPart
    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.box import Canvas
    from desktop_ai.ui.transcript.style import TranscriptStyle

LONGEST_SHOWN = 20_000  # characters of arguments or of a result; the rest can be copied
LONGEST_DETAIL = 800
DETAIL_GAP = 8
NAME_SHARE = 0.6  # of the line, at most
NO_ARGUMENTS = ("", "{}", "null")
_PLACE = Place((Nest.ASIDE,))
_CLOSE = Place((Nest.ASIDE,), is_tight=True)
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


def tool_elements(
    key: str, call: ToolCallPart | None, result: ToolResultPart | None, unfolded: Set[str]
) -> list[Element]:
    """What a call and its result show; either can be missing."""
    is_wrong = result is not None and result.is_error
    line = ToolFold(
        key,
        one_line(call.name if call else "") or tr(words.A_TOOL),
        is_open=key in unfolded,
        detail=one_line(call.arguments[:LONGEST_DETAIL]) if call else "",
        ending=tr(words.TOOL_FAILED) if is_wrong else "",
    )
    elements: list[Element] = [line]
    if line.is_open:
        elements += _arguments(call.arguments) if call else []
        elements += _result(result) if result else []
    return elements


def _arguments(text: str) -> list[Element]:
    if text.strip() in NO_ARGUMENTS:
        return [Label(tr(words.NO_ARGUMENTS), _PLACE)]
    return [Label(tr(words.ARGUMENTS), _PLACE), *_listing(text)]


def _result(result: ToolResultPart) -> list[Element]:
    if not result.text.strip():
        return [Label(tr(words.TOOL_FAILED_SILENTLY if result.is_error else words.NO_RESULT), _PLACE)]
    if result.is_error:
        return [Label(tr(words.TOOL_ERROR), _PLACE, Tone.WRONG), *_listing(result.text)]
    return [Label(tr(words.RESULT), _PLACE), *_listing(result.text)]


def _listing(text: str) -> list[Element]:
    """A text as it is or, when it is JSON, set in lines; of a long one the beginning."""
    shown, language = _formatted(text)
    elements: list[Element] = [Code(shown[:LONGEST_SHOWN], language, _CLOSE)]
    if len(shown) > LONGEST_SHOWN:
        cut = words.COPY_ALL_OF.fill(count=len(text), shown=LONGEST_SHOWN)
        elements.append(Label(tr(cut), _CLOSE, copies=text))
    return elements


def _formatted(text: str) -> tuple[str, str]:
    try:
        return msgspec.json.format(text, indent=2), "json"
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return text, ""


class ToolBox(FoldBox):
    """The line of a call: the tool's name, its arguments as far as they fit, and whether it failed."""

    fold: ToolFold

    def __init__(self, fold: ToolFold) -> None:
        super().__init__(fold)
        self._name = self._detail = ""
        self._name_width = self._detail_width = 0.0

    @property
    def label(self) -> str:
        return " ".join(part for part in (self.fold.label, self.fold.detail, self.fold.ending) if part)

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        code, meta = QFontMetricsF(style.code_meta), QFontMetricsF(style.meta)
        room = width - TEXT_LEFT
        ending = meta.horizontalAdvance(self.fold.ending) + DETAIL_GAP if self.fold.ending else 0.0
        self._name = code.elidedText(self.fold.label, _ELIDE, NAME_SHARE * (room - ending))
        self._name_width = code.horizontalAdvance(self._name)
        room -= round(self._name_width + DETAIL_GAP + ending)
        self._detail = code.elidedText(self.fold.detail, _ELIDE, max(0, room))
        self._detail_width = code.horizontalAdvance(self._detail) + DETAIL_GAP if self._detail else 0.0
        self._width = TEXT_LEFT + self._name_width + self._detail_width + ending
        self._stand(style, width)

    def _paint_words(self, canvas: Canvas, place: QRectF) -> None:
        painter, style = canvas.painter, canvas.style
        painter.setFont(style.code_meta)
        painter.setPen(style.dim)
        painter.drawText(place, _VCENTER, self._name)
        left = self._name_width + DETAIL_GAP
        painter.setPen(style.faint)
        painter.drawText(place.adjusted(left, 0, 0, 0), _VCENTER, self._detail)
        painter.setFont(style.meta)
        painter.setPen(style.danger)
        left += self._detail_width
        painter.drawText(place.adjusted(left, 0, 0, 0), _VCENTER, self.fold.ending)
