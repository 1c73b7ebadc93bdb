"""python -m tests.benchmarks NAME [--json]: measures, prints, and exits with 1 only when a ceiling is broken."""

from __future__ import annotations

import argparse
import compileall
import os
import sys
from collections.abc import Callable

from tests.benchmarks import interface, library, start, stream, survive, view
from tests.benchmarks.figure import Figure, as_json, table
from tests.benchmarks.probes import ROOT

BENCHMARKS: dict[str, Callable[[int], list[Figure]]] = {
    "start": start.measure,
    "view": view.measure,
    "stream": stream.measure,
    "library": library.measure,
    "interface": interface.measure,
    "survive": survive.measure,
}
FEWEST_RUNS = 5
# They take as long as all others together.
NOT_IN_ALL = ("survive",)


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("name", choices=[*BENCHMARKS, "all"])
    parser.add_argument("--json", action="store_true", help="print a list of objects instead of a table")
    parser.add_argument("--runs", type=int, default=9, help="how many runs each median is of, at least 5")
    arguments = parser.parse_args()
    byte_compile()
    every = [name for name in BENCHMARKS if name not in NOT_IN_ALL]
    names = every if arguments.name == "all" else [arguments.name]
    runs = max(FEWEST_RUNS, arguments.runs)
    figures = [figure for name in names for figure in BENCHMARKS[name](runs)]
    print(as_json(figures) if arguments.json else table(figures))
    return int(not all(figure.is_ok for figure in figures))


def byte_compile() -> None:
    """Compile the program: an installed one is, and some environments forbid Python to do it by itself."""
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for part in ("desktop_ai", "tests/benchmarks"):
        compileall.compile_dir(ROOT / part, quiet=2)


if __name__ == "__main__":
    sys.exit(main())
