"""Where the program keeps things, and where its own resources are."""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

NAME = "desktop-ai"


class Paths(msgspec.Struct, frozen=True):
    """Every place the program writes to, and the file of variables that the user named, which it reads."""

    data: Path
    settings: Path
    logs: Path
    cache: Path
    variables: Path | None = None


def paths(data_directory: Path | None, variables: Path | None = None) -> Paths:
    """The places of this user, or all of them under one directory."""
    if data_directory is not None:
        return Paths(
            data_directory,
            data_directory / "settings.json",
            data_directory / "logs",
            data_directory / "cache",
            variables,
        )
    import platformdirs

    return Paths(
        platformdirs.user_data_path(NAME, appauthor=False),
        platformdirs.user_config_path(NAME, appauthor=False) / "settings.json",
        platformdirs.user_log_path(NAME, appauthor=False),
        platformdirs.user_cache_path(NAME, appauthor=False),
        variables,
    )


def resources() -> Path:
    """The directory of icons, schema and texts: in a frozen program, in a wheel, or in the source tree.

    Raises FileNotFoundError when the installation is damaged.
    """
    package = Path(__file__).parent.parent
    frozen = Path(getattr(sys, "_MEIPASS", package)) / "resources"
    for place in (frozen, package / "_resources", package.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"{NAME}: the folder “resources” is missing; install the program again")
