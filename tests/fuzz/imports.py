"""Looks for a file that an import cannot cope with.

Exports of ChatGPT, Claude, Open WebUI, Markdown and this program's own, as JSON and in a zip, with strange values in
them, too deep, cut and damaged. Each must end in conversations or in a sentence, soon; and what comes must be shown,
kept, read again as it was, and written in every format.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.import_checks import check_import, made_file

MOST_FOUND = 10


def search(seed: int, turns: Iterator[int]) -> list[str]:
    """A line for each file for which something does not hold."""
    found: list[str] = []
    began, count, came = time.monotonic(), 0, 0
    with TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        for turn in turns:
            count += 1
            name = f"{seed}-{turn}"
            path.write_bytes(made_file(random.Random(name)))
            try:
                came += check_import(path)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                found.append(f"{name}: {error!r}"[:500])
                if len(found) == MOST_FOUND:
                    break
    seconds = time.monotonic() - began
    print(f"{count} files, {came} conversations in {seconds:.0f} s; {len(found)} findings", flush=True)
    return found
