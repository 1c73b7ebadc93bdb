"""verify: looks at every file, says what is wrong, and mends what can be mended."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_ai.boot.paths import Paths, paths
from desktop_ai.core.errors import BadInput, StoreError
from desktop_ai.core.texts import N_
from desktop_ai.storage.data_directory import DataDirectory
from desktop_ai.storage.directory_lock import DirectoryLock
from desktop_ai.storage.finding import Finding
from desktop_ai.storage.verification import ids_in, verify

MENDED = "mended; the original is in “quarantine”"


def run_verify(arguments: argparse.Namespace, storage_exit: int) -> int:
    """Print what is wrong; 0 when nothing of it is left, else `storage_exit`.

    Raises BadInput when it is to mend while a window is open.
    """
    places = paths(arguments.data_dir, arguments.env_file)
    with _alone(places, is_wanted=arguments.repair):
        count = len(ids_in(DataDirectory(places.data)))
        findings = []
        for finding in verify(DataDirectory(places.data), places.settings):
            outcome = _mend(finding) if arguments.repair else ""
            findings.append((finding, outcome))
            if not arguments.json:
                print(f"{finding.place}: {finding.problem}{f' ({outcome})' if outcome else ''}", flush=True)
    left = sum(1 for _, outcome in findings if outcome != MENDED)
    if arguments.json:
        print(json.dumps(_as_object(count, findings, left)))
    else:
        print(_verdict(count, len(findings), left))
    return storage_exit if left else 0


@contextmanager
def _alone(places: Paths, *, is_wanted: bool) -> Iterator[None]:
    """Keep windows off the directory meanwhile. Raises BadInput when there is one."""
    lock = DirectoryLock(DataDirectory(places.data).lock)
    if is_wanted and places.data.exists() and not lock.acquire():
        raise BadInput(
            N_("A window has “{place}” open: nothing is mended behind its back.").fill(
                place=str(places.data)
            ),
            N_("Close the window, and try again; without --repair the files are only looked at."),
        )
    try:
        yield
    finally:
        lock.release()


def _mend(finding: Finding) -> str:
    if finding.mend is None:
        return "cannot be mended"
    try:
        finding.mend()
    except (StoreError, OSError) as error:
        return f"could not be mended: {error}"
    return MENDED


def _verdict(count: int, found: int, left: int) -> str:
    what = f"{count} {'conversation' if count == 1 else 'conversations'} looked at"
    if not found:
        return f"{what}, and everything beside them: nothing is wrong."
    if not left:
        return f"{what}: what was wrong is mended."
    return (
        f"{what}: {left} of {found} findings are left. “desktop-ai verify --repair” mends what can be mended."
    )


def _as_object(count: int, findings: list[tuple[Finding, str]], left: int) -> dict[str, object]:
    return {
        "conversations": count,
        "findings": [
            {
                "place": finding.place,
                "problem": finding.problem,
                "can_be_mended": finding.mend is not None,
                "is_mended": outcome == MENDED,
            }
            for finding, outcome in findings
        ],
        "left": left,
    }
