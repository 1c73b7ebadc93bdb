"""python -m tests.fuzz NAME [--seconds N | --runs N] [--seed S]: searches; exits with 1 when something was found."""

from __future__ import annotations

import argparse
import secrets
import sys
import time
from collections.abc import Callable, Iterator

from tests.fuzz import imports, markdown, streams

SEARCHES: dict[str, Callable[[int, Iterator[int]], list[str]]] = {
    "imports": imports.search,
    "markdown": markdown.search,
    "streams": streams.search,
}
RUNS = 10_000


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("name", choices=SEARCHES)
    limits = parser.add_mutually_exclusive_group()
    limits.add_argument(
        "--runs",
        type=int,
        default=RUNS,
        help=f"how many texts, streams or files are made up; {RUNS} unless given",
    )
    limits.add_argument("--seconds", type=float, help="make them up for so long instead")
    parser.add_argument(
        "--seed", type=int, help="repeat what a search with this seed did; fresh unless given"
    )
    arguments = parser.parse_args()
    seed = secrets.randbelow(10**9) if arguments.seed is None else arguments.seed
    print(f"seed {seed}", flush=True)
    turns = turns_for(arguments.seconds) if arguments.seconds else iter(range(arguments.runs))
    found = SEARCHES[arguments.name](seed, turns)
    for line in found:
        print(line)
    return int(bool(found))


def turns_for(seconds: float) -> Iterator[int]:
    """Numbers from 0, for so many seconds."""
    end = time.monotonic() + seconds
    number = 0
    while time.monotonic() < end:
        yield number
        number += 1


if __name__ == "__main__":
    sys.exit(main())
