"""BlockBuilder: turns the events of the Markdown parser into blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from desktop_ai.core.block import (
    CHECKED,
    LINE_BREAK,
    UNCHECKED,
    Align,
    Block,
    Code,
    Formula,
    Heading,
    Html,
    Image,
    Mark,
    Nest,
    Paragraph,
    Place,
    RichText,
    Rule,
    Table,
)
from desktop_ai.core.images_alone import NAMELESS, images_alone
from desktop_ai.core.markdown_parser import Event
from desktop_ai.core.text_collector import TextCollector
from desktop_ai.core.web_address import link_target

_MARKS = {"Strong": Mark.STRONG, "Emphasis": Mark.EMPHASIS, "Strikethrough": Mark.STRIKE}
_BULLETS = ("•", "◦", "▪")
_DEEPEST = 24  # what is nested deeper stands at this depth: nobody can tell, and no column is that wide
_BREAK_TAGS = frozenset({"<br>", "<br/>", "<br />"})


class BlockBuilder:
    """Reads events once and holds the blocks they make."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._text = TextCollector()
        self._nesting: list[Nest] = []
        self._numbers: list[int | None] = []
        self._marker = ""
        self._is_loose = False
        self._begins_list = False
        self._level = 0
        self._code: list[str] | None = None
        self._language = ""
        self._html: list[str] | None = None
        self._rows: list[list[RichText]] | None = None
        self._aligns: tuple[Align, ...] = ()
        self._image_start: int | None = None

    def build(self, events: Iterable[Event]) -> list[Block]:
        """Read all events; returns the blocks."""
        for event in events:
            if type(event) is str:
                self._on_name(event)
            else:
                ((kind, value),) = event.items()  # type: ignore[union-attr]
                if kind == "Text":
                    self._on_text(value)
                elif kind == "Start":
                    self._on_start(value)
                elif kind == "End":
                    self._on_end(value if type(value) is str else next(iter(value)))
                else:
                    self._on_inline(kind, value)
        self._end_text()
        return self.blocks

    # --- what stands between starts and ends

    def _on_name(self, name: str) -> None:
        if name == "SoftBreak":
            if self._text.length:
                self._text.add(" ")
        elif name == "HardBreak":
            self._text.add(LINE_BREAK)
        elif name == "Rule":
            self._end_words()
            self.blocks.append(Rule(self._place()))

    def _on_text(self, text: str) -> None:
        if self._code is not None:
            self._code.append(text)
        elif words := text if self._text.length else text.lstrip(" "):
            self._text.add(words)

    def _on_inline(self, kind: str, value: Any) -> None:
        if kind == "Code":
            self._text.add(value, Mark.CODE)
        elif kind == "InlineMath":
            self._text.add(value, Mark.MATH)
        elif kind == "DisplayMath":
            self._on_display_math(value)
        elif kind == "Html":
            self._on_html(value)
        elif kind == "InlineHtml":
            self._on_inline_html(value)
        elif kind == "FootnoteReference":
            self._text.add(f"[{value}]", Mark.NOTE)
        elif kind == "TaskListMarker":
            self._marker = CHECKED if value else UNCHECKED

    def _on_display_math(self, source: str) -> None:
        if self._rows is not None or self._level:
            self._text.add(source, Mark.MATH)
            return
        self._end_words()
        self.blocks.append(Formula(source.strip(), self._place()))

    def _on_html(self, text: str) -> None:
        if self._html is not None:
            self._html.append(text)
        else:
            self._text.add(text, Mark.CODE)

    def _on_inline_html(self, tag: str) -> None:
        if tag.lower() in _BREAK_TAGS:
            self._text.add(LINE_BREAK)
        else:
            self._text.add(tag, Mark.CODE)

    # --- containers and blocks

    def _on_start(self, tag: Any) -> None:
        name, value = (tag, None) if type(tag) is str else next(iter(tag.items()))
        if name in _MARKS:
            self._text.open(_MARKS[name])
            return
        handler = _STARTS.get(name)
        if handler is not None:
            handler(self, value)

    def _on_end(self, name: str) -> None:
        if name in _MARKS:
            self._text.close()
            return
        handler = _ENDS.get(name)
        if handler is not None:
            handler(self)

    def _start_paragraph(self, _: Any) -> None:
        self._end_words()
        self._is_loose = True

    def _end_paragraph(self) -> None:
        self._end_text()
        self._is_loose = False

    def _start_heading(self, value: Any) -> None:
        self._end_words()
        level = value["level"]
        self._level = level if type(level) is int else int(str(level)[-1])

    def _end_heading(self) -> None:
        self.blocks.append(Heading(self._text.take(), self._level, self._place()))
        self._level = 0

    def _start_code(self, value: Any) -> None:
        self._end_words()
        info = value.get("Fenced", "") if type(value) is dict else ""
        words = info.split()
        self._language = words[0] if words else ""
        self._code = []

    def _end_code(self) -> None:
        text = "".join(self._code or ())
        self._code = None
        self.blocks.append(Code(text.removesuffix("\n"), self._language, self._place()))

    def _start_html(self, _: Any) -> None:
        self._end_words()
        self._html = []

    def _end_html(self) -> None:
        text = "".join(self._html or ()).rstrip("\n")
        self._html = None
        self.blocks.append(Html(text, self._place()))

    def _start_list(self, first: int | None) -> None:
        self._end_text()
        self._numbers.append(first)
        self._begins_list = len(self._numbers) == 1

    def _end_list(self) -> None:
        self._end_text()
        self._numbers.pop()

    def _start_item(self, _: Any) -> None:
        self._end_text()
        self._nesting.append(Nest.ITEM)
        number = self._numbers[-1]
        if number is None:
            self._marker = _BULLETS[min(len(self._numbers), len(_BULLETS)) - 1]
        else:
            self._marker = f"{number}."
            self._numbers[-1] = number + 1

    def _start_quote(self, _: Any) -> None:
        self._end_words()
        self._nesting.append(Nest.QUOTE)

    def _start_note(self, label: str) -> None:
        self._end_text()
        self._nesting.append(Nest.NOTE)
        self._marker = f"{label}."

    def _end_container(self) -> None:
        self._end_text()
        self._nesting.pop()

    def _start_table(self, aligns: Any) -> None:
        self._end_words()
        self._rows = []
        self._aligns = tuple(Align(str(align)) for align in aligns)

    def _start_row(self, _: Any) -> None:
        if self._rows is not None:
            self._rows.append([])

    def _end_cell(self) -> None:
        if self._rows:
            self._rows[-1].append(self._text.take())

    def _end_table(self) -> None:
        rows = tuple(tuple(row) for row in self._rows or ())
        self._rows = None
        self.blocks.append(Table(rows, self._aligns, self._place()))

    # --- links and images

    def _start_link(self, value: Any) -> None:
        self._text.open(0, link_target(value["dest_url"], is_mail=value["link_type"] == "Email"))

    def _start_image(self, value: Any) -> None:
        self._text.open(Mark.IMAGE, value["dest_url"])
        self._image_start = self._text.length

    def _end_image(self) -> None:
        if self._text.length == self._image_start:
            self._text.add(NAMELESS)
        self._image_start = None
        self._text.close()

    # --- ends

    def _place(self) -> Place:
        marker, self._marker = self._marker, ""
        is_tight = not self._is_loose and not self._begins_list and bool(self._numbers)
        self._begins_list = False
        return Place(tuple(self._nesting[:_DEEPEST]), marker, is_tight)

    def _end_words(self) -> None:
        """End the running text, when there is some; the next block may still take the marker of its item."""
        if self._text.length:
            self._add_paragraph()

    def _end_text(self) -> None:
        """End the running text; an item without any still shows its marker."""
        if self._text.length or self._marker:
            self._add_paragraph()

    def _add_paragraph(self) -> None:
        """Add the running text; images without any words beside them become blocks."""
        content = self._text.take()
        images = images_alone(content)
        if images:
            self.blocks += [Image(url, alt, self._place()) for url, alt in images]
        else:
            self.blocks.append(Paragraph(content, self._place()))


_STARTS: dict[str, Callable[[BlockBuilder, Any], None]] = {
    "Paragraph": BlockBuilder._start_paragraph,
    "Heading": BlockBuilder._start_heading,
    "CodeBlock": BlockBuilder._start_code,
    "HtmlBlock": BlockBuilder._start_html,
    "List": BlockBuilder._start_list,
    "Item": BlockBuilder._start_item,
    "BlockQuote": BlockBuilder._start_quote,
    "FootnoteDefinition": BlockBuilder._start_note,
    "Table": BlockBuilder._start_table,
    "TableHead": BlockBuilder._start_row,
    "TableRow": BlockBuilder._start_row,
    "Link": BlockBuilder._start_link,
    "Image": BlockBuilder._start_image,
}
_ENDS: dict[str, Callable[[BlockBuilder], None]] = {
    "Paragraph": BlockBuilder._end_paragraph,
    "Heading": BlockBuilder._end_heading,
    "CodeBlock": BlockBuilder._end_code,
    "HtmlBlock": BlockBuilder._end_html,
    "List": BlockBuilder._end_list,
    "Item": BlockBuilder._end_container,
    "BlockQuote": BlockBuilder._end_container,
    "FootnoteDefinition": BlockBuilder._end_container,
    "TableCell": BlockBuilder._end_cell,
    "Table": BlockBuilder._end_table,
    "Link": lambda builder: builder._text.close(),
    "Image": BlockBuilder._end_image,
}
