"""Workshop: what boxes are made with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.cut_line import CutPlace
    from desktop_ai.ui.transcript.formulas.formulas import Formulas
    from desktop_ai.ui.transcript.highlighter import Highlighter
    from desktop_ai.ui.transcript.pictures import Pictures
    from desktop_ai.ui.transcript.style import TranscriptStyle


class Workshop(NamedTuple):
    """The style in which everything is set, and who finds colours of listings, drawings of formulas and pictures.

    `cut` says where the conversation is cut.
    """

    style: TranscriptStyle
    highlighter: Highlighter
    formulas: Formulas
    pictures: Pictures
    cut: CutPlace
