"""Make a second conversation of one: with everything that hangs on it, and fields nobody here knows."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_ai.core.conversation import Conversation
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.storage.atomic_file import PIECE_SIZE, place_of, replace_file, store_error
from desktop_ai.storage.backing import Backing, Snapshot
from desktop_ai.storage.data_directory import DataDirectory


def duplicate(
    places: DataDirectory, id: str, new_id: str, title: str, report: Callable[[StoreError], None]
) -> tuple[Backing, Conversation]:
    """A conversation like the one called `id`, under another title, as if it had changed just now.

    Raises StoreError; then nothing of it is left.
    """
    try:
        _copy(places, id, new_id)
        backing = Backing(places, new_id)
        conversation = backing.load()
        conversation.title = title
        conversation.touch()
        backing.save(Snapshot.of(conversation), report)
    except StoreError:
        _remove(places, new_id)
        raise
    return backing, conversation


def _copy(places: DataDirectory, id: str, new_id: str) -> None:
    """Copy what belongs to a conversation, its document last: without one nobody sees what is half there."""
    document, journal = places.document(id), places.journal(id)
    if not document.exists() and not journal.exists():
        raise StoreError(StoreErrorKind.GONE, place_of(document))
    try:
        if places.attachments(id).is_dir():
            shutil.copytree(places.attachments(id), places.attachments(new_id))
        for source, target in ((journal, places.journal(new_id)), (document, places.document(new_id))):
            if source.exists():
                replace_file(target, _pieces(source))
    except (OSError, shutil.Error) as error:
        raise store_error(error, document) from error


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE_SIZE):
            yield piece


def _remove(places: DataDirectory, id: str) -> None:
    for path in (places.document(id), places.journal(id)):
        path.unlink(missing_ok=True)
    shutil.rmtree(places.attachments(id), ignore_errors=True)
