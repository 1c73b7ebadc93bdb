"""Makes the box for each kind of element, with the parts of the workshop that boxes of that kind need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.core.block import Code, Formula, Heading, Html, Image, Paragraph, Rule, Table
from desktop_ai.ui.transcript.asides import AttachedPicture, Fold, Label, Source, ToolFold
from desktop_ai.ui.transcript.attached_box import ThumbnailBox
from desktop_ai.ui.transcript.citation_box import CitationBox
from desktop_ai.ui.transcript.code_box import CodeBox
from desktop_ai.ui.transcript.fold_box import FoldBox, LabelBox
from desktop_ai.ui.transcript.formula_box import FormulaBox
from desktop_ai.ui.transcript.image_box import ImageBox
from desktop_ai.ui.transcript.table_box import TableBox
from desktop_ai.ui.transcript.text_box import HeadingBox, ParagraphBox, RuleBox, SourceBox, VerbatimBox
from desktop_ai.ui.transcript.tool_box import ToolBox

if TYPE_CHECKING:
    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.box import Box
    from desktop_ai.ui.transcript.workshop import Workshop


def new_box(element: Element, workshop: Workshop, *, is_verbatim: bool, is_live: bool) -> Box:
    """The box for an element, of words of a person, which stand verbatim, or of a reply that is being written."""
    match element:
        case ToolFold():
            return ToolBox(element)
        case Fold():
            return FoldBox(element)
        case Label():
            return LabelBox(element)
        case Source():
            return CitationBox(element)
        case Paragraph():
            return VerbatimBox(element) if is_verbatim else ParagraphBox(element, workshop.formulas)
        case Heading():
            return HeadingBox(element, workshop.formulas)
        case Code():
            return CodeBox(element, workshop, is_live=is_live)
        case Table():
            return TableBox(element, workshop.formulas)
        case Formula():
            return FormulaBox(element, workshop.formulas)
        case AttachedPicture():
            return ThumbnailBox(element, workshop.pictures)
        case Image():
            return ImageBox(element, workshop.pictures)
        case Html():
            return SourceBox(element, element.text)
        case Rule():
            return RuleBox(element)
