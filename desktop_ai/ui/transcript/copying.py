"""Copying: puts words of the conversation on the clipboard in all forms, a long selection in slices of time."""

from __future__ import annotations

from itertools import count
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStringListModel, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop_ai.core.block import Block, Paragraph, RichText
from desktop_ai.core.message import ReasoningPart, Role, TextPart
from desktop_ai.core.plain_text import message_text
from desktop_ai.core.transcript_text import Excerpt, forms_of, forms_of_typed, joined, whole
from desktop_ai.core.utf16 import utf16_slice
from desktop_ai.ui.transcript.asides import Source
from desktop_ai.ui.transcript.box import BlockBox
from desktop_ai.ui.transcript.citation_box import CitationBox
from desktop_ai.ui.transcript.message_blocks import elements_of
from desktop_ai.ui.transcript.text_box import TextBox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_ai.core.message import Message
    from desktop_ai.core.transcript_text import Forms
    from desktop_ai.ui.transcript.asides import Element
    from desktop_ai.ui.transcript.box import Box
    from desktop_ai.ui.transcript.column import Column
    from desktop_ai.ui.transcript.message_node import MessageNode
    from desktop_ai.ui.transcript.selection import Selection

FIRST_SLICE, SLICE = 0.06, 0.008  # seconds of work at a time
MARKDOWN = "text/markdown"


def selected_forms(column: Column, selection: Selection) -> Iterator[Forms]:
    """What is selected, message by message; those that are not selected whole are taken from their boxes."""
    ends = selection.ends
    if ends is None:
        return
    for index in range(ends[0].message, ends[1].message + 1):
        is_inside = ends[0].message < index < ends[1].message
        complete = column.complete(index) if is_inside else None
        if complete is not None:
            yield message_forms(*complete)
        else:
            yield _part_of(column, selection, index)


def message_forms(message: Message, unfolded: frozenset[str] = frozenset()) -> Forms:
    """All of a message but what is folded away."""
    if message.role is Role.USER:
        return forms_of_typed(message.text if message.text.strip() else message_text(message))
    elements = elements_of(message, unfolded)
    excerpts = [excerpt for element in elements if (excerpt := _whole_element(element)) is not None]
    return forms_of(excerpts, message.text if _is_all_words(message) and not unfolded else None)


def _whole_element(element: Element) -> Excerpt | None:
    block = CitationBox(element).block if isinstance(element, Source) else element
    return whole(block) if isinstance(block, Block) else None


def node_forms(node: MessageNode) -> Forms:
    """All of what is shown of a message."""
    return _forms_of_ranges(node, [(box, 0, box.length) for box in node.boxes if box.text])


def box_forms(node: MessageNode, box: Box, start: int, end: int) -> Forms:
    """A part of one box."""
    if node.is_user:
        return forms_of_typed(utf16_slice(box.text, start, end))
    return forms_of([_excerpt(box, start, end)])


def _part_of(column: Column, selection: Selection, index: int) -> Forms:
    node = column.peek(index)
    ranges = [
        (box, *box.whole(*part))
        for number, box in enumerate(node.boxes)
        if (part := selection.range_in(index, number, box.length)) is not None
    ]
    return _forms_of_ranges(node, ranges)


def _forms_of_ranges(node: MessageNode, ranges: list[tuple[Box, int, int]]) -> Forms:
    if node.is_user:
        return forms_of_typed("\n".join(utf16_slice(box.text, start, end) for box, start, end in ranges))
    shown = [box for box in node.boxes if box.text]
    is_whole = [(box, 0, box.length) for box in shown] == ranges
    is_source = is_whole and not node.unfolded and node.live is None and _is_all_words(node.message)
    return forms_of([_excerpt(*each) for each in ranges], node.message.text if is_source else None)


def _is_all_words(message: Message) -> bool:
    """Whether a message shows its words and nothing else, unless it is unfolded."""
    has_words_only = all(isinstance(part, TextPart | ReasoningPart) for part in message.parts)
    return has_words_only and not message.citations


def _excerpt(box: Box, start: int, end: int) -> Excerpt:
    if isinstance(box, BlockBox) and isinstance(box.block, Block):
        return Excerpt(box.block, start, end)
    if isinstance(box, TextBox):
        return Excerpt(Paragraph(box.content, box.place), start, end)
    return Excerpt(Paragraph(RichText(box.text)), start, end)


class Copying(QObject):
    """Owns what is being gathered for the clipboard.

    A selection that is gathered quickly is there at once. A long one goes on between other things, and gives
    way when something else is copied meanwhile.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[Forms] | None = None
        self._gathered: list[Forms] = []
        self._is_source = False
        self._mode = QClipboard.Mode.Clipboard
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_busy(self) -> bool:
        """Whether something is being gathered."""
        return self._left is not None

    def copy(
        self,
        forms: Iterator[Forms],
        *,
        is_source: bool = False,
        mode: QClipboard.Mode = QClipboard.Mode.Clipboard,
    ) -> None:
        """Put these on the clipboard; `is_source` makes the Markdown what is pasted as plain text too."""
        self.stop()
        self._left, self._is_source, self._mode = forms, is_source, mode
        self._gather(FIRST_SLICE)
        if self.is_busy:
            QGuiApplication.clipboard().dataChanged.connect(self.stop)
            self._timer.start()

    def stop(self) -> None:
        """Gather no more."""
        if self._timer.isActive():
            self._timer.stop()
            QGuiApplication.clipboard().dataChanged.disconnect(self.stop)
        self._left = None
        self._gathered = []

    def _on_timer_timeout(self) -> None:
        self._gather(SLICE)

    def _gather(self, seconds: float) -> None:
        began = monotonic()
        for number in count():
            found = self._next()
            if found is None:
                self._finish()
                return
            self._gathered.append(found)
            if number and monotonic() - began > seconds:
                return

    def _next(self) -> Forms | None:
        """What comes next; a failure ends all of it, for a part would be taken for the whole."""
        try:
            return next(self._left, None) if self._left is not None else None
        except Exception:
            self.stop()
            raise

    def _finish(self) -> None:
        gathered = joined(self._gathered)
        mode = self._mode
        is_source = self._is_source
        self.stop()
        if gathered.plain or gathered.markdown:
            put(gathered, is_source=is_source, mode=mode)


def copy_message(message: Message) -> None:
    """Put a message on the clipboard as it was written; of a reply the answer, where there is one."""
    forms = message_forms(message)
    put(forms._replace(markdown=message.answer or forms.markdown), is_source=True)


def put(forms: Forms, *, is_source: bool = False, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
    """Put words on the clipboard in all their forms."""
    data = _data_of_qt()
    data.setText(forms.markdown if is_source else forms.plain)
    data.setData(MARKDOWN, forms.markdown.encode("utf-8", "replace"))
    data.setHtml(forms.html)
    QGuiApplication.clipboard().setMimeData(data, mode)


def _data_of_qt() -> QMimeData:
    """Empty data that Qt made: what Python made would be on the clipboard longer than there is Python."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for format in data.formats():
        data.removeFormat(format)
    return data
