"""backup and restore: what is kept of each day, and bringing back what is missing."""

from __future__ import annotations

import argparse
import asyncio

from desktop_ai.boot.paths import paths
from desktop_ai.core.backup import Missing
from desktop_ai.core.errors import BadInput
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.storage.backups import BackupFiles


def run_backup(arguments: argparse.Namespace) -> int:
    """`backup list` or `backup now`. Raises StoreError."""
    store = _store(arguments)
    if arguments.task == "now":
        made = asyncio.run(store.make())
        if made is not None:
            print(f"{made.name}: {_conversations(made.conversations)}")
        return 0
    backups = asyncio.run(store.all())
    for backup in backups:
        print(f"{backup.name}: {_conversations(backup.conversations)}")
    if not backups:
        print("There is no backup yet.")
    return 0


def run_restore(arguments: argparse.Namespace) -> int:
    """Bring back what is missing, or say what that would be. Raises BadInput and StoreError."""
    return asyncio.run(_restore(_store(arguments), arguments.backup, is_dry_run=arguments.dry_run))


async def _restore(store: BackupFiles, name: str, *, is_dry_run: bool) -> int:
    names = [backup.name for backup in await store.all()]
    if name == "latest" and names:
        name = names[0]
    if name not in names:
        raise BadInput(
            N_("There is no backup called “{name}”.").fill(name=one_line(name)),
            N_("Those that are there: {names}.").fill(names=", ".join(names) or "none"),
        )
    missing = await store.missing(name)
    if not is_dry_run:
        await store.restore(name, [each.id for each in missing])
    for each in missing:
        print(_line(each, is_dry_run=is_dry_run))
    if not missing:
        print("Everything that is in it is here.")
    return 0


def _line(missing: Missing, *, is_dry_run: bool) -> str:
    count = f"{missing.messages} {'message' if missing.messages == 1 else 'messages'}"
    words = ("would come back", "would be added") if is_dry_run else ("came back", "added")
    what = f"{words[0]} with {count}" if missing.is_new else f"{count} {words[1]}"
    return f"{one_line(missing.title) or missing.id}: {what}"


def _store(arguments: argparse.Namespace) -> BackupFiles:
    places = paths(arguments.data_dir, arguments.env_file)
    return BackupFiles(places.data, places.settings)


def _conversations(count: int) -> str:
    return f"{count} {'conversation' if count == 1 else 'conversations'}"
