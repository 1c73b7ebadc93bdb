"""Revisions: what is written about messages by hand and not done yet, kept from one start to the next."""

from __future__ import annotations

import asyncio
from enum import StrEnum

import msgspec

from desktop_ai.core.message import Role
from desktop_ai.services.drafts import IDLE_BEFORE_KEEPING, bounded
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks

KEY = "revisions"


class Kind(StrEnum):
    """What becomes of the words."""

    SENT = "sent as another version"
    KEPT = "kept as another version"
    INSERTED = "inserted below"


class Revision(msgspec.Struct, frozen=True):
    """What is being written: another version of `message`, or what is put below it, empty for before the first."""

    conversation: str
    kind: Kind
    message: str
    role: Role


class _Kept(msgspec.Struct, frozen=True):
    """A revision as the settings have it."""

    revision: Revision
    text: str
    is_open: bool = False


class Revisions:
    """Owns the words of each revision, and which one is open in each conversation.

    They lie in the settings file, at most two seconds later and as many as there may be drafts; those of temporary
    conversations never do.
    """

    def __init__(self, preferences: Preferences, tasks: Tasks) -> None:
        self._preferences = preferences
        self._tasks = tasks
        self._temporary: set[str] = set()
        self._keeping: asyncio.Task[None] | None = None
        kept = _kept_in(preferences.remembered(KEY))
        self._written = {each.revision: each.text for each in kept}
        self._open = {each.revision.conversation: each.revision for each in kept if each.is_open}

    def open_in(self, conversation: str) -> Revision | None:
        """The revision that is under way in a conversation."""
        return self._open.get(conversation)

    def text_of(self, revision: Revision) -> str:
        """What was written so far."""
        return self._written.get(revision, "")

    def begin(self, revision: Revision, text: str) -> None:
        """Have a revision be the open one of its conversation, with what was written earlier or else `text`."""
        self._written.setdefault(revision, text)
        self._open[revision.conversation] = revision

    def write(self, revision: Revision, text: str, *, is_temporary: bool) -> None:
        """Take over what was written by now."""
        self._written.pop(revision, None)  # what was written last stands last
        self._written[revision] = text
        (self._temporary.add if is_temporary else self._temporary.discard)(revision.conversation)
        self._keep_soon()

    def leave(self, conversation: str) -> None:
        """Close the open revision of a conversation; its words stay for when it is begun anew."""
        if self._open.pop(conversation, None) is not None:
            self._keep_soon()

    def end(self, revision: Revision) -> None:
        """Let go of a revision that is done."""
        self._written.pop(revision, None)
        if self._open.get(revision.conversation) == revision:
            del self._open[revision.conversation]
        self._keep_soon()

    def _keep_soon(self) -> None:
        if self._keeping is None:
            self._keeping = self._tasks.start(self._keep_later(), name="keep revisions", owner=self)

    async def _keep_later(self) -> None:
        try:
            await asyncio.sleep(IDLE_BEFORE_KEEPING)
        finally:
            # Also when the program ends meanwhile.
            self._keeping = None
            self._keep()

    def _keep(self) -> None:
        on_disk = [each for each in self._written if each.conversation not in self._temporary]
        texts = bounded({str(number): self._written[each] for number, each in enumerate(on_disk)})
        chosen = ((on_disk[int(number)], text) for number, text in texts.items())
        kept = [_Kept(each, text, self._open.get(each.conversation) == each) for each, text in chosen]
        if kept or self._preferences.remembered(KEY):
            self._preferences.remember(KEY, [msgspec.to_builtins(each) for each in kept])


def _kept_in(found: object) -> list[_Kept]:
    """What the settings say, without what makes no sense."""
    kept: list[_Kept] = []
    for each in found if isinstance(found, list) else []:
        try:
            kept.append(msgspec.convert(each, _Kept))
        except msgspec.ValidationError:
            continue
    return kept
