"""CitationBox: a source of a reply with its host; and the sources of a reply, each once, many of them folded."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop_ai.core.block import Mark, Nest, Paragraph, Place, RichText, Span
from desktop_ai.core.one_line import one_line
from desktop_ai.core.utf16 import utf16_length
from desktop_ai.ui.transcript import words
from desktop_ai.ui.transcript.asides import Fold, Label, Source
from desktop_ai.ui.transcript.text_box import TextBox
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from desktop_ai.core.message import Citation
    from desktop_ai.ui.transcript.asides import Element

MOST_UNFOLDED = 4
SOURCES = "sources"
HOST_GAP = "  "


def source_elements(citations: Iterable[Citation], unfolded: Set[str]) -> list[Element]:
    """What is shown of a reply's sources."""
    sources = sources_of(citations)
    if not sources:
        return []
    if len(sources) <= MOST_UNFOLDED:
        return [Label(tr(words.SOURCES)), *sources]
    is_open = SOURCES in unfolded
    line = Fold(SOURCES, tr(words.COUNTED_SOURCES.fill(count=len(sources))), is_open=is_open)
    return [line, *sources] if is_open else [line]


def sources_of(citations: Iterable[Citation]) -> list[Source]:
    """The sources, numbered as they came; a page that is named again adds at most its title."""
    titles: dict[str, str] = {}
    addresses: dict[str, str] = {}
    for citation in citations:
        url = citation.url.strip()
        page = url.partition("#")[0].rstrip("/")
        titles[page] = titles.get(page) or one_line(citation.title)
        addresses.setdefault(page, url)
    return [
        _source(number, titles[page], url) for number, (page, url) in enumerate(addresses.items(), start=1)
    ]


def _source(number: int, title: str, url: str) -> Source:
    host = _host(url)
    shown = title or one_line(url)
    return Source(number, shown, url, host if shown != host else "")


def _host(url: str) -> str:
    try:
        return one_line((urlsplit(url).hostname or "").removeprefix("www."))
    except ValueError:
        return ""


class CitationBox(TextBox):
    """A source: its number, its title, which leads to it, and its host."""

    def __init__(self, source: Source) -> None:
        title = utf16_length(source.title)
        text = source.title + (HOST_GAP + source.host if source.host else "")
        spans = [Span(0, title, 0, source.url)]
        if source.host:
            spans.append(Span(title, utf16_length(text) - title, Mark.DIM))
        content = RichText(text, tuple(spans))
        place = Place((Nest.NOTE,), f"{source.number}.", is_tight=True)
        super().__init__(Paragraph(content, place), content)
        self._source = source

    def take(self, block: Element) -> bool:
        return block == self._source
