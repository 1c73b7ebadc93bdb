"""What the program and its tests need from Debian or Ubuntu, and how the missing part is installed."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent


class SetupStopped(Exception):
    """The set-up cannot go on; the message is what the user reads, remedy included."""


class Tool(NamedTuple):
    """A package that the tests need, and what shows that it is there: a program, or a file."""

    package: str
    program: str = ""
    file: str = ""

    def is_here(self) -> bool:
        """Whether the package's program or file is found."""
        return bool(shutil.which(self.program)) if self.program else Path(self.file).exists()


TEST_TOOLS: tuple[Tool, ...] = (
    Tool("xvfb", program="Xvfb"),
    Tool("xauth", program="xauth"),
    Tool("openbox", program="openbox"),
    Tool("xdotool", program="xdotool"),
    Tool("xclip", program="xclip"),
    Tool("x11-utils", program="xprop"),
    Tool("imagemagick", program="import"),
    Tool("dbus", program="dbus-run-session"),
    Tool("dbus-bin", program="dbus-send"),
    Tool("at-spi2-core", file="/usr/libexec/at-spi-bus-launcher"),
    Tool("python3-pyatspi", file="/usr/lib/python3/dist-packages/pyatspi/__init__.py"),
    Tool("gnome-keyring", program="gnome-keyring-daemon"),
    Tool("enchant-2", program="enchant-2"),
    Tool("hunspell-en-us", file="/usr/share/hunspell/en_US.dic"),
    Tool("fonts-dejavu-core", file="/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
    Tool("fonts-noto-color-emoji", file="/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"),
)


def say(sentence: str) -> None:
    """Tell the user what happens, on standard error: standard output belongs to the program."""
    print(sentence, file=sys.stderr, flush=True)


def missing_for_environment() -> list[str]:
    """The package without which Debian's Python makes no virtual environments, when it is not there."""
    if not sys.platform.startswith("linux") or importlib.util.find_spec("ensurepip"):
        return []
    system_python = Path("/usr/bin/python3").resolve().name
    own_python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return ["python3-venv" if system_python == own_python else f"{own_python}-venv"]


def missing_for_qt() -> list[str]:
    """The packages of the shared libraries that Qt needs and does not find."""
    table = _library_table()
    return list(table.package_names(table.missing_libraries()))


def missing_for_tests() -> list[str]:
    """The packages of the programs and fonts that the tests with a real X server and a real keyring need."""
    if not sys.platform.startswith("linux"):
        return []
    return [tool.package for tool in TEST_TOOLS if not tool.is_here()]


def _library_table() -> ModuleType:
    """The program's own table of libraries, loaded by its path: the program is not installed yet."""
    path = ROOT / "desktop_ai" / "boot" / "system_libraries.py"
    spec = importlib.util.spec_from_file_location("system_libraries", path)
    if spec is None or spec.loader is None:
        raise SetupStopped(f"{path} cannot be read: this copy of the program is not complete.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def install(packages: Sequence[str]) -> None:
    """Install these packages when we may; otherwise stop with the one line that does it."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        named = ", ".join(packages)
        raise SetupStopped(f"Missing here (by Debian's names): {named}. Install them, then start again.")
    if os.name != "posix" or os.geteuid() != 0:
        line = _library_table().apt_line(packages)
        raise SetupStopped(f"System packages are missing. Run this line, then start again:\n  {line}")
    _install_as_root(packages)


def _install_as_root(packages: Sequence[str]) -> None:
    _apt_get(["update"])  # a failure here shows itself below, if the old lists do not serve
    names = _names_here(packages)
    say(f"Installing system packages: {' '.join(names)}")
    outcome = _apt_get(["install", "-y", "--no-install-recommends", *names])
    if outcome.returncode != 0:
        reason = _last_line(outcome.stdout)
        raise SetupStopped(f"apt-get could not install the system packages (no network?); it says: {reason}")


def _names_here(packages: Iterable[str]) -> list[str]:
    """The names again, now that the lists of packages are fresh: on a bare system they were empty before."""
    table = _library_table()
    return [table.name_here(package, table.offered_packages(package)) for package in packages]


def _apt_get(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["apt-get", "-q", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def _last_line(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "nothing"
