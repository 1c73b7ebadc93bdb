"""UserFooter: what is said below a person's words, in their bubble, when there is something to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.cut_line import SEND_ALL
from desktop_ai.ui.transcript.footer_lines import Piece, flowed
from desktop_ai.ui.transcript.reply_boxes import FooterBox
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.style import TranscriptStyle


class UserFooter(FooterBox):
    """Which version it is, how much follows the others, and that it, or what is above it, is not sent."""

    def _lay_out(self, style: TranscriptStyle, width: int) -> None:
        pieces = [*(Piece(word) for word in self.said.words), *self._version_pieces()]
        if self.said.is_cut:
            pieces.append(Piece(tr(words.NOT_SENT_TO_HERE)))
            pieces.append(Piece(words.with_key(words.SEND_ALL, style.bindings.key(SEND_ALL)), SEND_ALL))
        self._pieces = flowed(QFontMetricsF(style.meta), pieces, (), width)
        self.height = int(max(place.bottom() for _, place in self._pieces))
        self.natural_width = max(place.right() for _, place in self._pieces)
