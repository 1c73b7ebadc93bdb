"""Which system libraries Qt needs and does not find, as the line that installs them.

Standard library only, and loadable by its path: the set-up commands in packaging/ read the same table before
anything is installed. It is also an early pytest plugin: a Qt that cannot be loaded would otherwise end the
test run with an internal error of pytest.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    import pytest

Group = Literal["gui", "x11", "sound", "speech"]


class SystemLibrary(NamedTuple):
    """One shared library, the Debian package that carries it, and what stops working without it."""

    soname: str
    package: str
    group: Group


LIBRARIES: tuple[SystemLibrary, ...] = (
    SystemLibrary("libEGL.so.1", "libegl1", "gui"),
    SystemLibrary("libGL.so.1", "libgl1", "gui"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0", "gui"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3", "gui"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1", "gui"),
    SystemLibrary("libfreetype.so.6", "libfreetype6", "gui"),
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0", "gui"),
    SystemLibrary("libX11.so.6", "libx11-6", "gui"),
    SystemLibrary("libbrotlidec.so.1", "libbrotli1", "gui"),
    SystemLibrary("libpulse.so.0", "libpulse0", "sound"),
    SystemLibrary("libXrandr.so.2", "libxrandr2", "sound"),
    SystemLibrary("libXext.so.6", "libxext6", "sound"),
    SystemLibrary("libdrm.so.2", "libdrm2", "sound"),
    SystemLibrary("libspeechd.so.2", "libspeechd2", "speech"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", "x11"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4", "x11"),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0", "x11"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1", "x11"),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0", "x11"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0", "x11"),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1", "x11"),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "x11"),
)


def missing_libraries(*groups: Group) -> list[SystemLibrary]:
    """The libraries of these groups (of all, when none is named) that cannot be loaded; none but on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = [library for library in LIBRARIES if not groups or library.group in groups]
    return [library for library in wanted if not _is_loadable(library.soname)]


def _is_loadable(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def name_here(package: str, known: Iterable[str]) -> str:
    """The package's name on this system: since 2024 some carry the suffix "t64", for 64-bit time stamps.

    `known` are the names of packages the system offers; when it is empty, the name is left as it is.
    """
    renamed = package + "t64"
    names = set(known)
    return renamed if renamed in names and package not in names else package


def package_names(libraries: Iterable[SystemLibrary]) -> list[str]:
    """The packages that carry these libraries, sorted, each once, under their names on this system."""
    packages = sorted({library.package for library in libraries})
    return [name_here(package, offered_packages(package)) for package in packages]


def offered_packages(prefix: str) -> list[str]:
    """The names of all packages of this system's lists that begin so."""
    if shutil.which("apt-cache") is None:
        return []
    listing = subprocess.run(["apt-cache", "pkgnames", prefix], capture_output=True, text=True, check=False)
    return listing.stdout.split()


def apt_line(packages: Iterable[str]) -> str:
    """The line that installs these packages on Debian and Ubuntu, also where apt has no lists yet."""
    return "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def missing_sentence(libraries: Iterable[SystemLibrary]) -> str:
    """What is missing, and the line that installs it."""
    found_missing = list(libraries)
    sonames = ", ".join(sorted(library.soname for library in found_missing))
    return f"Missing system libraries: {sonames}\n  Debian/Ubuntu: {apt_line(package_names(found_missing))}"


def _groups_for_tests() -> tuple[Group, ...]:
    if importlib.util.find_spec("PySide6") is None:
        return ()
    return ("gui", "x11") if os.environ.get("QT_QPA_PLATFORM") == "xcb" else ("gui",)


def pytest_addoption(parser: "pytest.Parser") -> None:
    """Refuse to start without Qt's libraries; without pytest-qt, know its settings all the same."""
    import pytest

    groups = _groups_for_tests()
    if groups and (missing := missing_libraries(*groups)):
        raise pytest.UsageError(missing_sentence(missing))
    if importlib.util.find_spec("pytestqt") is None:
        for setting in ("qt_api", "qt_default_raising"):
            parser.addini(setting, "Read by pytest-qt, which is not installed here.")


def pytest_report_header() -> list[str]:
    """Name the libraries without which some tests can only be skipped."""
    missing = missing_libraries("sound", "speech") if _groups_for_tests() else []
    return missing_sentence(missing).splitlines() if missing else []
