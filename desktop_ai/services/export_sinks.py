"""The files that conversations are written into, one conversation after the other, in each format."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Sequence
from tempfile import SpooledTemporaryFile
from typing import IO, NamedTuple, Protocol

import msgspec

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.exports.drawn_formulas import Draw, no_drawing, with_formulas
from desktop_ai.core.exports.html_page import PAGE_END, Highlight, contents, html_conversation, page_start
from desktop_ai.core.exports.markdown_page import markdown_page, markdown_word
from desktop_ai.core.imports.imported import Bytes
from desktop_ai.core.one_line import one_line
from desktop_ai.core.plain_text import BETWEEN_MESSAGES, conversation_text
from desktop_ai.core.texts import N_
from desktop_ai.core.transfer import Format

LIBRARY, UNTITLED = N_("Conversations"), N_("Conversation")
IN_MEMORY = 32 * 1024 * 1024  # bytes; what is more waits in a temporary file
_PIECE = 256 * 1024


class Gathered(msgspec.Struct, frozen=True):
    """A conversation with its pictures, by their hashes, and its whole document where a format is made of that."""

    conversation: Conversation
    pictures: dict[str, Bytes] = {}
    document: bytes = b""

    @property
    def title(self) -> str:
        """What it is called."""
        return one_line(self.conversation.title) or str(UNTITLED)


class Look(NamedTuple):
    """What makes pages: `highlight` colours code, `draw` draws formulas."""

    highlight: Highlight
    draw: Draw = no_drawing

    def page(self, title: str, gathered: Gathered, number: int) -> Iterator[str]:
        """A conversation in pieces; `number` is its place in the list."""
        path = gathered.conversation.path()
        for piece in html_conversation(
            title, path, gathered.pictures, number=number, highlight=self.highlight
        ):
            yield with_formulas(piece, self.draw)


def html_pieces(gathered: Sequence[Gathered], look: Look) -> Iterator[str]:
    """One page of conversations."""
    titles = [each.title for each in gathered]
    yield page_start(titles[0] if len(titles) == 1 else str(LIBRARY))
    if len(titles) > 1:
        yield contents(titles)
    for number, each in enumerate(gathered):
        yield from look.page(each.title, each, number)
    yield PAGE_END


class Sink(Protocol):
    """Takes conversations one after the other, and writes them in its format."""

    def add(self, gathered: Gathered) -> None:
        """Write a conversation."""
        ...

    def finish(self) -> None:
        """Write what comes last."""
        ...


class _Sink:
    """What the formats share."""

    def __init__(self, spool: IO[bytes], look: Look) -> None:
        self.spool = spool
        self.look = look
        self.count = 0

    def finish(self) -> None:
        """Nothing comes last."""

    def write(self, text: str) -> None:
        self.spool.write(encoded(text))


class _MarkdownSink(_Sink):
    _word = ""

    def add(self, gathered: Gathered) -> None:
        conversation = gathered.conversation
        self._word = self._word or markdown_word(conversation.id, conversation.created)
        between = "\n" if self.count else ""
        self.write(between + markdown_page(gathered.title, conversation.path(), self._word))
        self.count += 1


class _TextSink(_Sink):
    def add(self, gathered: Gathered) -> None:
        between = BETWEEN_MESSAGES + "\n" if self.count else ""
        line = "=" * min(len(gathered.title), 72)
        text = conversation_text(gathered.conversation.path())
        self.write(f"{between}{gathered.title}\n{line}\n\n{text}\n")
        self.count += 1


class _HtmlSink(_Sink):
    """Owns the conversations until the titles of all are known: the list of them stands first."""

    def __init__(self, spool: IO[bytes], look: Look) -> None:
        super().__init__(spool, look)
        self._titles: list[str] = []
        self._bodies = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - closed in finish

    def add(self, gathered: Gathered) -> None:
        for piece in self.look.page(gathered.title, gathered, len(self._titles)):
            self._bodies.write(encoded(piece))
        self._titles.append(gathered.title)

    def finish(self) -> None:
        is_one = len(self._titles) == 1
        self.write(page_start(self._titles[0] if is_one else str(LIBRARY)))
        if not is_one:
            self.write(contents(self._titles))
        with self._bodies:
            for piece in pieces_of(self._bodies):
                self.spool.write(piece)
        self.write(PAGE_END)


class _JsonSink(_Sink):
    """One document stands alone; several are a list."""

    _first = b""

    def add(self, gathered: Gathered) -> None:
        if self.count == 0:
            self._first = gathered.document
        else:
            self.spool.write(b"[\n" + self._first.rstrip() if self.count == 1 else b"")
            self.spool.write(b",\n" + gathered.document.rstrip())
        self.count += 1

    def finish(self) -> None:
        self.spool.write(self._first if self.count == 1 else b"\n]\n" if self.count else b"[]\n")


class _ZipSink(_Sink):
    def __init__(self, spool: IO[bytes], look: Look) -> None:
        super().__init__(spool, look)
        self._archive = zipfile.ZipFile(spool, "w", zipfile.ZIP_DEFLATED)

    def add(self, gathered: Gathered) -> None:
        id = gathered.conversation.id
        self._archive.writestr(f"conversations/{id}.json", gathered.document)
        for hash, file in gathered.pictures.items():
            name = f"conversations/{id}.attachments/{hash}.{file.media_type.rpartition('/')[2]}"
            self._archive.writestr(name, file.data, zipfile.ZIP_STORED)

    def finish(self) -> None:
        self._archive.close()


SINKS: dict[Format, Callable[[IO[bytes], Look], Sink]] = {
    Format.MARKDOWN: _MarkdownSink,
    Format.HTML: _HtmlSink,
    Format.TEXT: _TextSink,
    Format.JSON: _JsonSink,
    Format.ZIP: _ZipSink,
}


def pieces_of(spool: IO[bytes]) -> Iterator[bytes]:
    """What was written, from its beginning."""
    spool.seek(0)
    while piece := spool.read(_PIECE):
        yield piece


def encoded(text: str) -> bytes:
    """Text as files hold it."""
    return text.encode("utf-8", "replace")
