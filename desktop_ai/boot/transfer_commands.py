"""export and import: conversations out of the library and into it, in the terminal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_transfer import exports_of, imports_of
from desktop_ai.core.conversation import Summary
from desktop_ai.core.errors import BadInput
from desktop_ai.core.folder_path import folder_path, is_within
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.core.transfer import (
    FORMATS,
    NOT_WRITTEN,
    Format,
    Plan,
    PlanLine,
    State,
    TransferError,
)
from desktop_ai.services.exports import Exported

STANDARD_OUTPUT = "-"
NO_OUTPUT = N_("It is not said where to write: name a file with --output.")
NO_FORMAT = N_("The format of “{name}” cannot be told by its name.")
THERE = N_("“{name}” is there already, and stays as it is.")
NEEDS_WINDOW = N_("PDF is made by the window; the terminal has no pages.")
UNKNOWN = N_("There is no conversation “{word}”.")
SEVERAL = N_("Several conversations are called “{word}”.")
NO_FOLDER = N_("There is no conversation in a folder “{folder}”.")
_SIGNS = {State.NEW: "+", State.HERE: "=", State.SKIPPED: "-"}


async def run_export(core: Core, arguments: argparse.Namespace) -> int:
    """Write conversations into a file, or show which there are. Raises ProgramError."""
    await core.library.open()
    await core.library.rescan()
    summaries = core.library.summaries()
    if arguments.list:
        for summary in summaries:
            print(f"{summary.id}  {summary.updated[:10]}  {one_line(summary.title)}".rstrip())
        return 0
    if not arguments.output:
        raise BadInput(NO_OUTPUT)
    format = _format(arguments)
    ids = _wanted(summaries, arguments)
    done = await _export(core, ids, format, arguments)
    for place in done.left_out:
        print(f"{place} could not be read and is left out.", file=sys.stderr)
    if arguments.output != STANDARD_OUTPUT:
        print(f"{done.count} conversation{'' if done.count == 1 else 's'} in {done.path}")
    return 0


async def run_import(core: Core, arguments: argparse.Namespace) -> int:
    """Show what a file brings, and bring it. Raises ProgramError."""
    await core.library.open()
    await core.library.rescan()
    imports = imports_of(core)
    plan = await imports.plan(arguments.file, _progress)
    came = [] if arguments.dry_run else await imports.carry_out(plan, _progress)
    _progress_ends()
    if arguments.json:
        print(json.dumps(_as_object(plan, came)))
        return 0
    for line in plan.lines:
        print(_as_line(line))
    print(_sum(plan, is_done=not arguments.dry_run))
    return 0


class StandardOutput:
    """Takes what is written in the place of a file."""

    async def write(self, path: str, pieces: Iterable[bytes]) -> None:  # noqa: ARG002 - it has no name
        """Print it as it is. Raises TransferError, BrokenPipeError where nobody reads on."""
        try:
            for piece in pieces:
                sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            detail = error.strerror or str(error)
            raise TransferError(NOT_WRITTEN.fill(name=STANDARD_OUTPUT, detail=detail)) from error


async def _export(core: Core, ids: list[str], format: Format, arguments: argparse.Namespace) -> Exported:
    if arguments.output == STANDARD_OUTPUT:
        return await exports_of(core, StandardOutput()).export(ids, format, STANDARD_OUTPUT)
    return await exports_of(core).export(ids, format, _free_place(arguments))


def _free_place(arguments: argparse.Namespace) -> str:
    """Where to write. Raises BadInput where something is that was not asked to be replaced."""
    path = Path(arguments.output).expanduser().absolute()
    if path.exists() and not arguments.force:
        raise BadInput(THERE.fill(name=path.name), N_("Name another file, or add --force."))
    return str(path)


def _format(arguments: argparse.Namespace) -> Format:
    """The format that is asked for, or that the file's name says. Raises BadInput."""
    ending = Path(arguments.output).suffix.lower().removeprefix(".")
    told = next((each for each, facts in FORMATS.items() if facts.ending == ending), None)
    format = Format(arguments.format) if arguments.format else told
    if format is None:
        known = ", ".join(Format)
        raise BadInput(
            NO_FORMAT.fill(name=Path(arguments.output).name),
            N_("Say one with --format: {known}.").fill(known=known),
        )
    if format is Format.PDF:
        raise BadInput(NEEDS_WINDOW, N_("Export it there, or as HTML, which any browser prints."))
    return format


def _wanted(summaries: list[Summary], arguments: argparse.Namespace) -> list[str]:
    """The ids of what is to be written. Raises BadInput."""
    if arguments.folder is None:
        return [each.id for each in summaries] if arguments.all else _chosen(summaries, arguments.ids)
    folder = folder_path(arguments.folder)
    found = [each.id for each in summaries if is_within(each.filing.folder, folder)]
    if not found:
        raise BadInput(NO_FOLDER.fill(folder=arguments.folder))
    return found


def _chosen(summaries: list[Summary], words: list[str]) -> list[str]:
    """The ids that words stand for. Raises BadInput."""
    found: dict[str, None] = {}
    for word in words:
        fitting = [each.id for each in summaries if word == each.id] or [
            each.id for each in summaries if one_line(each.title).casefold() == word.casefold()
        ]
        if len(fitting) != 1:
            sentence = SEVERAL if fitting else UNKNOWN
            raise BadInput(sentence.fill(word=word), N_("desktop-ai export --list shows the ids."))
        found[fitting[0]] = None
    return list(found)


def _as_line(line: PlanLine) -> str:
    branches = f", {line.branches} branches" if line.branches > 1 else ""
    count = (
        f"  ({line.messages} message{'' if line.messages == 1 else 's'}{branches})" if line.messages else ""
    )
    notes = "; ".join(str(note) for note in line.notes)
    here = "is here already" if line.state is State.HERE else ""
    rest = "; ".join(filter(None, (here, notes)))
    return f"{_SIGNS[line.state]} {line.title or 'untitled'}{count}{f': {rest}' if rest else ''}"


def _sum(plan: Plan, *, is_done: bool) -> str:
    counts = (
        (plan.coming, "imported" if is_done else "would be imported"),
        (plan.count(State.HERE), "already here"),
        (plan.count(State.SKIPPED), "skipped"),
    )
    return ", ".join(f"{count:,} {what}" for count, what in counts) + "."


def _as_object(plan: Plan, came: list[Summary]) -> dict[str, object]:
    return {
        "file": plan.name,
        "new": plan.coming,
        "already_here": plan.count(State.HERE),
        "skipped": plan.count(State.SKIPPED),
        "conversations": [
            {
                "title": line.title,
                "state": line.state,
                "messages": line.messages,
                "branches": line.branches,
                "notes": [str(note) for note in line.notes],
            }
            for line in plan.lines
        ],
        "imported": [summary.id for summary in came],
    }


def _progress(share: float) -> None:
    if sys.stderr.isatty():
        print(f"\r{share:4.0%}", end="", file=sys.stderr, flush=True)


def _progress_ends() -> None:
    if sys.stderr.isatty():
        print("\r    \r", end="", file=sys.stderr, flush=True)
