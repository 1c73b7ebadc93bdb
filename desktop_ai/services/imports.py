"""Imports: conversations of other programs, looked at first, then brought in as a whole or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing

from desktop_ai.core.attachment import clean_name
from desktop_ai.core.content_hash import content_hash
from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.errors import StoreError, StoreErrorKind
from desktop_ai.core.imports.imported import Found, Skipped
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.core.transfer import (
    CHANGED,
    NO_CONVERSATIONS,
    Plan,
    PlanLine,
    State,
    TransferError,
    not_imported,
)
from desktop_ai.services.history import Change, History
from desktop_ai.services.library import Library
from desktop_ai.services.transfer_ports import ConversationReader, DocumentStore, Tell, tell_nobody

DONE, DONE_ONE = (
    N_("Imported {count} conversations from “{name}”"),
    N_("Imported a conversation from “{name}”"),
)
# Of the time that a look takes, what the library takes to be compared with.
_LIBRARY_SHARE = 0.3
Remove = Callable[[str], Awaitable[object]]


class Imports:
    """Owns what it has found out about the conversations that are here: what they say, as hashes."""

    def __init__(
        self, reader: ConversationReader, store: DocumentStore, library: Library, history: History
    ) -> None:
        self._reader = reader
        self._store = store
        self._library = library
        self._history = history
        self._hashes: dict[Summary, str] = {}

    async def plan(self, path: str, tell: Tell = tell_nobody) -> Plan:
        """What an import of a file would bring; nothing is changed. Raises TransferError, StoreError."""
        known = await self._known(lambda share: tell(share * _LIBRARY_SHARE))
        lines: list[PlanLine] = []
        async with aclosing(self._reader.read(path)) as steps:
            async for step in steps:
                line = await asyncio.to_thread(_line, step.found, known)
                known.add(line.hash)
                lines.append(line)
                tell(_LIBRARY_SHARE + step.share * (1 - _LIBRARY_SHARE))
        name = clean_name(path) or path
        if not lines or all(line.state is State.SKIPPED for line in lines):
            raise not_imported(name, lines[0].notes[0] if len(lines) == 1 else NO_CONVERSATIONS)
        return Plan(path, name, tuple(lines))

    async def carry_out(
        self, plan: Plan, tell: Tell = tell_nobody, remove: Remove | None = None
    ) -> list[Summary]:
        """Bring in what is new; what came, which can be taken back as one change.

        What fails or is cancelled half-way leaves nothing behind. `remove` is how a conversation that is here is put
        into the trash. Raises TransferError, StoreError.
        """
        came: list[Summary] = []
        try:
            await self._bring(plan, came, tell)
        except BaseException:
            await asyncio.shield(self._take_back(came))
            raise
        self._library.add(came)
        if came:
            self._note(plan, came, remove or self._library.delete)
        return came

    async def _bring(self, plan: Plan, came: list[Summary], tell: Tell) -> None:
        wanted = [line.hash for line in plan.lines if line.state is State.NEW]
        async with aclosing(self._reader.read(plan.path)) as steps:
            async for step in steps:
                if isinstance(step.found, Skipped) or len(came) == len(wanted):
                    continue
                hash = await asyncio.to_thread(_hash, step.found.conversation)
                if hash == wanted[len(came)]:
                    # Also what is cancelled while it is written must be known, to be taken back.
                    came.append(await _whatever_happens(self._store.add(step.found), came))
                    self._hashes[came[-1]] = hash
                tell(step.share)
        if len(came) < len(wanted):
            raise TransferError(CHANGED.fill(name=plan.name))

    def _note(self, plan: Plan, came: list[Summary], remove: Remove) -> None:
        ids = [summary.id for summary in came]
        title = DONE_ONE if len(ids) == 1 else DONE.fill(count=len(ids))

        async def undo() -> None:
            await _each(ids, remove, self._library.restore)

        async def redo() -> None:
            await _each(ids, self._library.restore, remove)

        self._history.note(Change(title.fill(name=one_line(plan.name)), undo, redo))

    async def _take_back(self, came: list[Summary]) -> None:
        for summary in came:
            try:
                await self._store.take_away(summary.id)
            except StoreError:
                continue  # it is whole, and it is shown with the next look at the files

    async def _known(self, tell: Tell) -> set[str]:
        """The hashes of all conversations that are here."""
        summaries = self._library.summaries()
        hashes: dict[Summary, str] = {}
        for number, summary in enumerate(summaries):
            known = self._hashes.get(summary)
            hashes[summary] = await self._store.content_hash(summary.id) if known is None else known
            tell(number / len(summaries))
        self._hashes = hashes
        return set(hashes.values()) - {""}


def _line(found: Found, known: set[str]) -> PlanLine:
    if isinstance(found, Skipped):
        return PlanLine(one_line(found.title), State.SKIPPED, notes=(found.why,))
    conversation = found.conversation
    messages, hash = conversation.messages, _hash(conversation)
    parents = {message.parent for message in messages}
    return PlanLine(
        one_line(conversation.title),
        State.HERE if hash in known else State.NEW,
        len(messages),
        sum(message.id not in parents for message in messages),
        hash,
        found.notes,
    )


def _hash(conversation: Conversation) -> str:
    return content_hash(conversation.messages)


async def _whatever_happens(adding: Awaitable[Summary], came: list[Summary]) -> Summary:
    """Wait for it to the end; whoever is cancelled meanwhile still hears what came of it."""
    waiting = asyncio.gather(adding)
    try:
        return (await asyncio.shield(waiting))[0]
    except asyncio.CancelledError:
        came.append((await waiting)[0])
        raise


async def _each(ids: list[str], do: Remove, back: Remove) -> None:
    """Do something with every conversation; what cannot be done with one is taken back with all."""
    done: list[str] = []
    for id in ids:
        try:
            await do(id)
        except StoreError as error:
            if error.kind is StoreErrorKind.GONE:
                continue  # somebody has done it, or thrown it away for good
            for other in done:
                await back(other)
            raise
        done.append(id)
