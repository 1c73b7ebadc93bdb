"""The sources that a reply names, in any of the forms in which services give them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_ai.core.message import Citation
from desktop_ai.core.reply import Cited
from desktop_ai.providers.values import Object, objects_in

SOURCE_FIELDS = frozenset({"annotations", "search_results", "citations"})


class Sources:
    """Knows which sources were told already, so that each is told once, and once more when its title comes."""

    def __init__(self) -> None:
        self._titles: dict[tuple[int, str], str] = {}

    def new_in(self, holder: Object, index: int) -> Iterable[Cited]:
        """What a chunk, a delta or a message names that is new for a choice."""
        return () if SOURCE_FIELDS.isdisjoint(holder) else self._new(holder, index)

    def _new(self, holder: Object, index: int) -> Iterator[Cited]:
        for citation in citations_in(holder):
            place = (index, citation.url)
            if place not in self._titles or (citation.title and not self._titles[place]):
                self._titles[place] = citation.title
                yield Cited(citation, index)


def citations_in(holder: Object) -> Iterator[Citation]:
    """Sources with titles first, because a bare address may repeat one of them."""
    if notes := holder.get("annotations"):
        for note in objects_in(notes):
            cited = note.get("url_citation")
            yield from _citation(cited if isinstance(cited, dict) else note)
    for name in ("search_results", "citations"):
        if found := holder.get(name):
            for source in found if isinstance(found, list) else [found]:
                yield from _citation(source if isinstance(source, dict) else {"url": source})


def _citation(source: Object) -> Iterator[Citation]:
    url, title = source.get("url"), source.get("title")
    if isinstance(url, str) and url:
        yield Citation(url, title if isinstance(title, str) else "")
