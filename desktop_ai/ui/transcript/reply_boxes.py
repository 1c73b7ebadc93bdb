"""WhoBox and FooterBox: what the program says above and below a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop_ai.core.errors import Remedy
from desktop_ai.core.failure_words import remedy_of, sentence_of
from desktop_ai.ui.mirroring import mirrored
from desktop_ai.ui.moment import long_date, time_of_day
from desktop_ai.ui.theme.fonts import INTERFACE, META
from desktop_ai.ui.theme.metrics import RADIUS_CONTROL
from desktop_ai.ui.transcript import crisp, words
from desktop_ai.ui.transcript.box import ACTION, Box, Canvas, Target
from desktop_ai.ui.transcript.cut_line import SEND_ALL, CutLine
from desktop_ai.ui.transcript.footer_lines import Piece, PlacedPiece, flowed
from desktop_ai.ui.transcript.lines import Lines, wrapping
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from desktop_ai.core.conversation import Version
    from desktop_ai.core.message import Failure
    from desktop_ai.ui.transcript.highlight import Highlights
    from desktop_ai.ui.transcript.style import TranscriptStyle

VIA_GAP = 8
BUTTON_SIDE = 12
BUTTON_HEIGHT = 30
BUTTON_GAP = 8
ERROR_GAP = 8
LINK_RISE = 3
EARLIER, LATER = "‹", "›"
LEAST_TARGET = 20  # pixels across what is too small to be hit by itself
STOP, COPY, CONTINUE = "reply.stop", "reply.copy", "reply.continue"
PREVIOUS_VERSION, NEXT_VERSION = "reply.previous_version", "reply.next_version"
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TRAILING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_WRAP = wrapping()


class WhoBox(Box):
    """Who answers: the model, and through whom."""

    def __init__(self, model: str, provider: str) -> None:
        super().__init__()
        self.height = META[1]
        self.model = model
        self.provider = provider
        self._width = 0

    @property
    def look(self) -> Hashable:
        return super().look, self.model, self.provider

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        self._width = width

    def paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        painter, style = canvas.painter, canvas.style
        metrics = QFontMetricsF(style.meta_bold)
        name = metrics.elidedText(self.model or tr(words.REPLY), Qt.TextElideMode.ElideMiddle, self._width)
        whole = QRectF(x, y, self._width, self.height)
        side = _TRAILING if style.is_mirrored else _LEADING
        painter.setFont(style.meta_bold)
        painter.setPen(style.dim)
        painter.drawText(whole, side, name)
        left = metrics.horizontalAdvance(name) + VIA_GAP
        if self.provider and left < self._width:
            rest = whole.adjusted(left, 0, 0, 0)
            painter.setFont(style.meta)
            painter.setPen(style.faint)
            via = tr(words.VIA.fill(provider=self.provider))
            painter.drawText(mirrored(rest, whole) if style.is_mirrored else rest, side, via)


class Said(NamedTuple):
    """What a footer says: when it was, words, a hint instead of buttons, an error, which version this is.

    `offers` are actions that a running reply offers beside the hint. `details` are said to whoever looks at the
    message. `has_text` says whether there is something to copy, `can_go_on` whether the reply can be continued,
    `is_last` whether it stands under the last message,
    `is_cut` whether this is the last one that is not sent.
    """

    words: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    moment: str = ""
    hint: str = ""
    offers: tuple[str, ...] = ()
    failure: Failure | None = None
    version: Version | None = None
    has_text: bool = True
    can_go_on: bool = False
    is_last: bool = True
    is_cut: bool = False


class FooterBox(Box):
    """What is said under a reply: its error, then measures at the left, and at the right what can be done.

    Lines that are too narrow for all of it are continued below.
    """

    def __init__(self) -> None:
        super().__init__()
        self.height = META[1]
        self.said = Said()
        self.is_active = False
        self.is_looked_at = False
        self._error: Lines | None = None
        self._remedy: Lines | None = None
        self._buttons: list[PlacedPiece] = []
        self._pieces: list[PlacedPiece] = []
        self._cut: CutLine | None = None

    @property
    def look(self) -> Hashable:
        return super().look, self.is_active, self.is_looked_at

    @property
    def words(self) -> list[str]:
        """What is said quietly."""
        return list(self.said.words)

    @property
    def hint(self) -> str:
        """What key helps now."""
        return self.said.hint

    @property
    def failure(self) -> Failure | None:
        """Why the reply failed."""
        return self.said.failure

    def say(self, said: Said) -> bool:
        """Say something else; returns whether something changed."""
        changed = said != self.said
        self.said = said
        if changed:
            self._laid_out_width = -1
        return changed

    # --- layout

    def _estimate(self, style: TranscriptStyle, width: int) -> int:
        return self.height if self.failure is None else META[1] + 3 * INTERFACE[1] + BUTTON_HEIGHT

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        self._error = self._remedy = None
        self._buttons = []
        top = 0 if self.failure is None else self._lay_out_failure(style, width, self.failure)
        self._pieces = flowed(QFontMetricsF(style.meta), self._sayings(), self._doings(style), width)
        below = top + ERROR_GAP if top else 0
        for _, place in self._pieces:
            place.translate(0, below)
        if style.is_mirrored:
            whole = QRectF(0, 0, width, 0)
            self._pieces, self._buttons = (
                [each._replace(place=mirrored(each.place, whole)) for each in pieces]
                for pieces in (self._pieces, self._buttons)
            )
        self.height = int(self._pieces[-1].place.bottom()) if self._pieces else top
        self._cut = CutLine(style, width, self.height) if self.said.is_cut else None
        if self._cut is not None:
            self.height = self._cut.bottom

    def _sayings(self) -> list[Piece]:
        """What stands at the left; the details come last, so that their absence leaves no hole."""
        clock = time_of_day(self.said.moment)
        sayings = [Piece(clock, tip=long_date(self.said.moment))] if clock else []
        sayings += [Piece(word) for word in self.said.words]
        return sayings + [Piece(word, is_detail=True) for word in self.said.details]

    def _doings(self, style: TranscriptStyle) -> list[Piece]:
        """What stands at the right; what is quiet comes first, so that its absence leaves no hole."""
        doings: list[Piece] = []
        if not self.hint and self.failure is None:
            doings += [Piece(_title(COPY), COPY, is_quiet=True)] if self.said.has_text else []
            doings.append(Piece(_title(Remedy.TRY_AGAIN), Remedy.TRY_AGAIN, is_quiet=True))
            doings += [Piece(_title(CONTINUE), CONTINUE)] if self.said.can_go_on else []
        doings += self._version_pieces()
        key = style.bindings.key
        doings += [Piece(words.with_key(words.REMEDIES[id], key(id)), id) for id in self.said.offers]
        return [*doings, Piece(self.hint, STOP)] if self.hint else doings

    def _version_pieces(self) -> list[Piece]:
        """Which version it is, between what leads to the others."""
        version = self.said.version
        if version is None:
            return []
        is_first, is_last = version.number == 1, version.number == version.count
        return [
            Piece(EARLIER, PREVIOUS_VERSION, is_off=is_first, least=LEAST_TARGET),
            Piece(f"{version.number}/{version.count}", gap=0),
            Piece(LATER, NEXT_VERSION, is_off=is_last, gap=0, least=LEAST_TARGET),
        ]

    def _lay_out_failure(self, style: TranscriptStyle, width: int, failure: Failure) -> int:
        """Set the error, its remedy and its buttons; returns where they end."""
        self._error = Lines(tr(sentence_of(failure.message)), style.interface, (), width, INTERFACE[1], _WRAP)
        top = self._error.height
        if failure.remedy and not words.is_said_by_button(failure):
            self._remedy = Lines(
                tr(remedy_of(failure.remedy)), style.interface, (), width, INTERFACE[1], _WRAP
            )
            top += self._remedy.height
        top += ERROR_GAP
        metrics = QFontMetricsF(style.interface)
        left = 0
        for action in self._remedies(failure):
            wide = min(width, round(metrics.horizontalAdvance(_title(action))) + 2 * BUTTON_SIDE)
            if left and left + wide > width:
                left, top = 0, top + BUTTON_HEIGHT + BUTTON_GAP
            text = metrics.elidedText(_title(action), Qt.TextElideMode.ElideRight, wide - BUTTON_SIDE)
            place = QRectF(left, top, wide, BUTTON_HEIGHT)
            self._buttons.append(PlacedPiece(Piece(text, action), place))
            left += wide + BUTTON_GAP
        return top + BUTTON_HEIGHT

    def _remedies(self, failure: Failure) -> list[str]:
        """What can be done about a failure: further up, the account may be another by now."""
        actions = [Remedy.TRY_AGAIN]
        if self.said.is_last:
            actions = words.remedies(failure)
        actions = [*actions, CONTINUE] if self.said.can_go_on else actions
        return [*actions, COPY] if self.said.has_text else actions

    # --- painting

    def paint(self, canvas: Canvas, x: float, y: float, highlights: Highlights) -> None:
        painter, style = canvas.painter, canvas.style
        if self._error is not None:
            self._error.paint(painter, x, y, style.danger)
            if self._remedy is not None:
                self._remedy.paint(painter, x, y + self._error.height, style.dim)
            self._paint_buttons(canvas, x, y)
        painter.setFont(style.meta)
        for piece, place in self._pieces:
            if self._shows(piece):
                painter.setPen(style.line if piece.is_off else style.faint)
                painter.drawText(
                    place.translated(x, y), Qt.AlignmentFlag.AlignCenter | style.reading, piece.text
                )

        if self._cut is not None:
            self._cut.paint(canvas, x, y)

    def _paint_buttons(self, canvas: Canvas, x: float, y: float) -> None:
        painter, style = canvas.painter, canvas.style
        painter.setFont(style.interface)
        for piece, inside in self._buttons:
            place = inside.translated(x, y)
            crisp.frame(painter, place, RADIUS_CONTROL, style.line, style.pane)
            painter.setPen(style.text)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | style.reading, piece.text)

    def _shows(self, piece: Piece) -> bool:
        if piece.is_detail:
            return self.is_looked_at
        return self.is_active or not piece.is_quiet

    def tip_at(self, x: float, y: float) -> str:
        return next((piece.tip for piece, place in self._pieces if place.contains(x, y)), "")

    def targets(self) -> Sequence[Target]:
        cut = [Target(ACTION, SEND_ALL, (self._cut.place,))] if self._cut is not None else []
        quiet = [(piece, place.adjusted(0, -LINK_RISE, 0, LINK_RISE)) for piece, place in self._pieces]
        return [
            Target(ACTION, piece.action, (place,))
            for piece, place in [*self._buttons, *quiet]
            if piece.action and not piece.is_off
        ] + cut


def _title(action: str) -> str:
    return tr(words.COPY if action == COPY else words.REMEDIES.get(action, words.TRY_AGAIN))
