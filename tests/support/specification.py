"""The examples of the CommonMark specification, read from the source archive of markdown-it-py."""

from __future__ import annotations

import json
import sys
import tarfile
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

EXAMPLES = "tests/test_cmark_spec/commonmark.json"
SOURCES = Path(sys.prefix) / "sources"


class SpecificationMissing(Exception):
    """The archive is not where `packaging/test.py` puts it."""


@cache
def commonmark_examples() -> tuple[str, ...]:
    """The Markdown of every example."""
    stem = f"markdown_it_py-{_version()}"
    archive = SOURCES / f"{stem}.tar.gz"
    try:
        with tarfile.open(archive) as opened:
            member = opened.extractfile(f"{stem}/{EXAMPLES}")
            examples = json.load(member) if member is not None else []
    except (OSError, KeyError, tarfile.TarError) as error:
        raise SpecificationMissing(_sentence(archive)) from error
    return tuple(example["markdown"] for example in examples)


def _version() -> str:
    try:
        return version("markdown-it-py")
    except PackageNotFoundError as error:
        raise SpecificationMissing(_sentence(SOURCES)) from error


def _sentence(archive: Path) -> str:
    return (
        f"The examples of the CommonMark specification are not in {archive}: start python3 packaging/test.py "
        f"once, which fetches them (or: pip download --no-deps --no-binary markdown-it-py -d {SOURCES} "
        "markdown-it-py)."
    )
