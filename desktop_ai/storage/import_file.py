"""ImportFile: the conversations in a file that the user names, one after the other, whatever it is.

Hostile files cost no more than their bounds: nothing is unpacked onto the disk, names in a zip are only compared, and
no more is read of what is in it than the bounds allow, whatever the zip claims.
"""

from __future__ import annotations

import asyncio
import codecs
import stat
import zipfile
import zlib
from collections.abc import AsyncGenerator, Generator, Iterator
from pathlib import Path
from typing import IO, NamedTuple

from desktop_ai.core.attachment import LONGEST_PICTURE_FILE, clean_name
from desktop_ai.core.imports.chatgpt import file_id
from desktop_ai.core.imports.imported import Found, Lookup, Skipped, nothing_found
from desktop_ai.core.imports.json_elements import MalformedJson, elements
from desktop_ai.core.imports.kinds import read_foreign
from desktop_ai.core.imports.markdown_chat import read_markdown
from desktop_ai.core.texts import N_
from desktop_ai.core.transfer import NOT_READ, not_imported
from desktop_ai.services.daemon_executor import DaemonExecutor
from desktop_ai.storage.own_documents import is_own, read_own

PIECE = 1024 * 1024  # bytes
LONGEST_TEXT = 20 * 1024 * 1024  # of Markdown
MOST_BYTES = 4 * 1024**3  # unpacked
MOST_ELEMENTS = 200_000
MOST_MEMBERS = 300_000
MARKDOWN = (".md", ".markdown", ".txt")
TOO_MUCH = N_("there is too much in it")
NOT_TEXT = N_("it is neither JSON nor text nor a zip")
NO_FILE = N_("it is no file")
BROKEN_ZIP = N_("the zip is damaged, or locked with a password")
_ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError)


class Step(NamedTuple):
    """A conversation that was found, and how much of the file lies behind it, from 0 to 1."""

    found: Found
    share: float


class ImportFiles:
    """Owns the thread in which files are read."""

    def __init__(self) -> None:
        self._executor = DaemonExecutor(1, "imports")

    async def read(self, path: str) -> AsyncGenerator[Step, None]:
        """Every conversation in a file. Raises TransferError when nothing in it can be read."""
        steps = read_file(Path(path))
        try:
            while True:
                step = await asyncio.wrap_future(self._executor.submit(lambda: next(steps, None)))
                if step is None:
                    return
                yield step
        finally:
            # Behind what may still run in the thread: a generator that runs cannot be closed.
            self._executor.submit(steps.close)


def read_file(path: Path) -> Generator[Step, None, None]:
    """Every conversation in a file. Raises TransferError when nothing in it can be read. Blocks."""
    name = clean_name(str(path)) or "?"
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise not_imported(name, NO_FILE)
        with path.open("rb") as file:
            if zipfile.is_zipfile(file):
                yield from _from_zip(file, name)
            else:
                file.seek(0)
                yield from _Source(name, path.stat().st_size).steps(file, nothing_found)
    except _ZIP_ERRORS:
        raise not_imported(name, BROKEN_ZIP) from None
    except (OSError, ValueError) as error:
        detail = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise not_imported(name, NOT_READ.fill(detail=detail)) from error


def _from_zip(file: IO[bytes], name: str) -> Iterator[Step]:
    archive = zipfile.ZipFile(file)
    # A name may be empty in a damaged zip, which zipfile itself does not expect.
    members = [each for each in archive.infolist() if each.filename and not each.is_dir()]
    if len(members) > MOST_MEMBERS:
        raise not_imported(name, TOO_MUCH)
    find = _lookup(archive, members)
    texts = [each for each in members if _is_text(each.filename)]
    source = _Source(name, sum(each.file_size for each in texts))
    for member in texts:
        source.name = clean_name(member.filename) or name
        source.is_member = True
        with archive.open(member) as inside:
            yield from source.steps(inside, find)


def _is_text(name: str) -> bool:
    return name.lower().endswith((".json", *MARKDOWN[:2])) and not name.startswith("__MACOSX/")


def _lookup(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> Lookup:
    """Finds the files of a zip by the ids and hashes in their names."""
    by_id: dict[str, zipfile.ZipInfo] = {}
    for member in members:
        base = clean_name(member.filename)
        for id in (file_id(base), base.partition(".")[0], base.partition("-")[0]):
            if id and not _is_text(member.filename):
                by_id.setdefault(id, member)

    def find(id: str) -> bytes | None:
        member = by_id.get(id) or by_id.get(file_id(id))
        if member is None:
            return None
        try:
            with archive.open(member) as inside:
                data = inside.read(LONGEST_PICTURE_FILE + 1)
        except (*_ZIP_ERRORS, OSError, ValueError):
            return None
        return data if len(data) <= LONGEST_PICTURE_FILE else None

    return find


class _Source:
    """Owns how much was read of all that belongs to one import."""

    def __init__(self, name: str, size: int) -> None:
        self.name = name
        self.is_member = False
        self._size = max(1, size)
        self._read = 0
        self._count = 0

    def steps(self, file: IO[bytes], find: Lookup) -> Iterator[Step]:
        """The conversations in a text, JSON or Markdown; what a zip has of other JSON is passed over."""
        pieces = self._pieces(file)
        first = next(pieces, "")
        begin = first.removeprefix("\ufeff").lstrip()
        if begin[:1] in ("[", "{") and not self.name.lower().endswith(MARKDOWN):
            yield from self._from_json(_chained(first, pieces), find)
        elif self.is_member and not self.name.lower().endswith(MARKDOWN):
            return
        else:
            yield from self._from_text(first, pieces)

    def _from_json(self, pieces: Iterator[str], find: Lookup) -> Iterator[Step]:
        try:
            for element in elements(pieces):
                self._count += 1
                if self._count > MOST_ELEMENTS:
                    raise not_imported(self.name, TOO_MUCH)
                found = read_own(element, find) if is_own(element) else read_foreign(element, find)
                if found is not None:
                    yield Step(found, self._share)
        except MalformedJson as error:
            yield Step(Skipped(self.name, error.why), self._share)

    def _from_text(self, first: str, pieces: Iterator[str]) -> Iterator[Step]:
        text = first
        for piece in pieces:
            text += piece
            if len(text) > LONGEST_TEXT:
                raise not_imported(self.name, TOO_MUCH)
        if "\0" in text:
            raise not_imported(self.name, NOT_TEXT)
        title = self.name.rpartition(".")[0] or self.name
        for found in read_markdown(text, title):
            yield Step(found, self._share)

    @property
    def _share(self) -> float:
        return min(1.0, self._read / self._size)

    def _pieces(self, file: IO[bytes]) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        while data := file.read(PIECE):
            self._read += len(data)
            if self._read > MOST_BYTES:
                raise not_imported(self.name, TOO_MUCH)
            yield decoder.decode(data)
        yield decoder.decode(b"", final=True)


def _chained(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest
