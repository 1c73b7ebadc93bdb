"""Sets up a virtual environment in the repository root: pinned dependencies, the program itself, byte code.

Standard library only. A stamp in the environment says what it was made from; it is written last, so that an
interrupted set-up is begun again and a finished one costs nothing.
"""

import compileall
import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from system_packages import ROOT, SetupStopped, install, missing_for_environment, say

CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SOURCES = ("desktop_ai", "packaging", "tests/support")
QT_DISTRIBUTIONS = ("pyside6", "qasync")
NO_CODE = ("--no-compile",)
ALONE = ("--no-deps", "--no-build-isolation")


class Environment(NamedTuple):
    """One virtual environment: its folder, the dependency groups it must hold, and whether Qt is in it.

    `archives` are the distributions whose source archives lie in it too: the tests read what only these hold.
    """

    folder: str
    groups: tuple[str, ...] = ()
    has_qt: bool = True
    archives: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        """Where the environment is."""
        return ROOT / self.folder

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.path / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    @property
    def stamp(self) -> Path:
        """The file that says what the environment was made from."""
        return self.path / "desktop-ai-setup.json"

    @property
    def sources(self) -> Path:
        """Where the source archives are."""
        return self.path / "sources"

    def has_archives(self) -> bool:
        """Whether there is a source archive of each of them."""
        stems = [name.replace("-", "_") for name in self.archives]
        return all(any(self.sources.glob(f"{stem}-*.tar.gz")) for stem in stems)


RUN = Environment(".venv")
SPECIFICATION = ("markdown-it-py",)
TEST = Environment(".venv", ("dev",), archives=SPECIFICATION)
TEST_WITHOUT_QT = Environment(".venv-core", ("core-test",), has_qt=False, archives=SPECIFICATION)


def set_up(environment: Environment, missing_packages: Callable[[], list[str]]) -> int:
    """Install the missing system packages and prepare the environment; 0, or an exit code when that stops."""
    try:
        needed_first = [] if environment.python.exists() else missing_for_environment()
        install(needed_first + missing_packages())
        prepare(environment)
    except SetupStopped as stop:
        say(str(stop))
        return 1
    except OSError as error:
        say(f"The set-up could not go on: {error}")
        return 1
    except KeyboardInterrupt:
        say("Interrupted; the next start sets up what is missing.")
        return 130
    return 0


def prepare(environment: Environment) -> None:
    """Make the environment what pyproject.toml and the constraints say, and the byte code fit the sources."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    if not _is_current(environment, _origin(project)):
        with _alone(environment):
            if not _is_current(environment, _origin(project)):
                _make_current(environment, project)
    for folder in SOURCES:
        compileall.compile_dir(ROOT / folder, quiet=2, optimize=0)


def start(environment: Environment, arguments: Sequence[str]) -> int:  # noqa: RET503 - execv does not return
    """Run the environment's Python in our place; -P keeps the current folder from shadowing its modules."""
    command = [str(environment.python), "-P", *arguments]
    if sys.platform == "win32":
        return _run_to_its_end(command)
    os.execv(command[0], command)


def _run_to_its_end(command: list[str]) -> int:
    """Wait for the program, also through Ctrl+C: it gets that too, and decides."""
    with subprocess.Popen(command) as process:
        while True:
            with contextlib.suppress(KeyboardInterrupt):
                return process.wait()


def _origin(project: dict[str, Any]) -> dict[str, str]:
    tables = [project["build-system"], project["project"]["dependencies"], project["dependency-groups"]]
    content = json.dumps(tables, sort_keys=True).encode() + CONSTRAINTS.read_bytes()
    return {
        "python": f"{sys.version_info.major}.{sys.version_info.minor} in {sys.base_prefix}",
        "root": str(ROOT),
        "requirements": hashlib.sha256(content).hexdigest(),
    }


def _read_stamp(environment: Environment) -> dict[str, Any]:
    try:
        stamp = json.loads(environment.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _is_current(environment: Environment, origin: dict[str, str]) -> bool:
    stamp = _read_stamp(environment)
    return (
        environment.python.exists()
        and environment.has_archives()
        and all(stamp.get(key) == value for key, value in origin.items())
        and set(environment.groups) <= set(stamp.get("groups", ()))
    )


def requirements(project: dict[str, Any], groups: Sequence[str], *, has_qt: bool) -> list[str]:
    """The requirement lines of the program and these dependency groups, with Qt or without."""
    lines: list[str] = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    for group in groups:
        lines += _group_lines(project["dependency-groups"], group)
    return [line for line in lines if has_qt or not line.lower().startswith(QT_DISTRIBUTIONS)]


def _group_lines(table: dict[str, list[Any]], group: str) -> list[str]:
    lines: list[str] = []
    for entry in table[group]:
        lines += [entry] if isinstance(entry, str) else _group_lines(table, entry["include-group"])
    return lines


@contextlib.contextmanager
def _alone(environment: Environment) -> Iterator[None]:
    """Wait while another set-up of the same environment is under way."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    with (ROOT / f"{environment.folder}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _make_current(environment: Environment, project: dict[str, Any]) -> None:
    began = time.monotonic()
    stamp = _read_stamp(environment)
    origin = _origin(project)
    groups = sorted({*environment.groups, *stamp.get("groups", ())})
    if not _can_be_updated(environment, stamp, origin):
        _make_anew(environment)
    environment.stamp.unlink(missing_ok=True)
    say("Installing the dependencies (a minute or two the first time)")
    pinned = ["-c", str(CONSTRAINTS)]
    _pip(environment, "install", *NO_CODE, *pinned, *requirements(project, groups, has_qt=environment.has_qt))
    _pip(environment, "install", *NO_CODE, *ALONE, "-e", str(ROOT))
    for name in environment.archives:
        _pip(
            environment,
            "download",
            *ALONE,
            *pinned,
            "--no-binary",
            name,
            "-d",
            str(environment.sources),
            name,
        )
    say("Byte-compiling them")
    _compile_installed(environment)
    environment.stamp.write_text(json.dumps({**origin, "groups": groups}, indent=1) + "\n", encoding="utf-8")
    say(f"{environment.folder} is set up ({time.monotonic() - began:.0f} s)")


def _can_be_updated(environment: Environment, stamp: dict[str, Any], origin: dict[str, str]) -> bool:
    """Whether the environment was finished, by us, with this Python and in this place."""
    is_same = all(stamp.get(key) == origin[key] for key in ("python", "root"))
    return is_same and environment.python.exists()


def _make_anew(environment: Environment) -> None:
    if environment.path.exists():
        say(f"Replacing {environment.folder}: it is unfinished, was moved, or is of another Python or tool")
        shutil.rmtree(environment.path)
    say(f"Making {environment.folder} with Python {sys.version.split()[0]}")
    outcome = _quietly([sys.executable, "-m", "venv", str(environment.path)])
    if outcome.returncode != 0:
        raise SetupStopped(f"Python could not make {environment.path}: {_reason(outcome)}")


def _pip(environment: Environment, command: str, *arguments: str) -> None:
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "3"]
    outcome = _quietly([str(environment.python), "-m", "pip", command, *options, *arguments])
    if outcome.returncode != 0:
        raise SetupStopped(_pip_sentence(outcome))


def _pip_sentence(outcome: subprocess.CompletedProcess[str]) -> str:
    if "connection" in outcome.stderr.lower() or "name resolution" in outcome.stderr:
        return "pip reaches no package index. Start this again when there is a network connection."
    return f"pip could not install what the program needs; it says: {_reason(outcome)}"


def _compile_installed(environment: Environment) -> None:
    """Write byte code for all that is installed; pip itself does not where PYTHONDONTWRITEBYTECODE is set."""
    command = [str(environment.python), "-m", "compileall", "-qq", "-o", "0", str(environment.path)]
    # Several processes need semaphores, which not every container has. What cannot be compiled does no harm.
    if _quietly([*command, "-j", "0"]).returncode != 0:
        _quietly(command)


def _quietly(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)


def _reason(outcome: subprocess.CompletedProcess[str]) -> str:
    """The line that says most about a failure: the last one that names an error, else the last one."""
    lines = [line.strip() for line in (outcome.stdout + outcome.stderr).splitlines() if line.strip()]
    errors = [line for line in lines if "ERROR: " in line or "Error: " in line]
    return (errors or lines or ["nothing"])[-1]
