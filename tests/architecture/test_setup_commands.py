"""packaging/run.py and packaging/test.py decide rightly what to set up."""

import importlib
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def packaging_module(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Loads a module of packaging/ as the commands there see it."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    for name in ("run", "test", "environment", "system_packages"):
        monkeypatch.delitem(sys.modules, name, raising=False)

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


@pytest.fixture
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], ""),
        (["ask", "hello"], "ask"),
        (["--data-dir", "ask", "chat"], "chat"),
        (["--data-dir=/tmp/x", "--self-test"], "--self-test"),
        (["--data-dir"], ""),
    ],
)
def test_the_command_is_found_behind_the_data_directory(
    packaging_module: Any, arguments: list[str], command: str
) -> None:
    assert packaging_module("run").command_of(arguments) == command


def test_without_qt_nothing_of_qt_is_required(packaging_module: Any, project: dict[str, Any]) -> None:
    environment = packaging_module("environment")
    lines = environment.requirements(project, ("core-test",), has_qt=False)
    assert any(line.startswith("openai") for line in lines)
    assert any(line.startswith("pytest>") for line in lines)
    assert [line for line in lines if "pyside" in line.lower() or "qt" in line or "qasync" in line] == []


def test_groups_within_groups_are_required_too(packaging_module: Any, project: dict[str, Any]) -> None:
    lines = packaging_module("environment").requirements(project, ("dev",), has_qt=True)
    assert set(project["dependency-groups"]["core-test"]) <= set(lines)


def test_an_environment_is_current_only_for_what_it_was_made_from(
    packaging_module: Any, project: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = packaging_module("environment")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    origin = environment._origin(project)
    made = environment.RUN
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    assert not environment._is_current(made, origin)
    made.stamp.write_text(environment.json.dumps({**origin, "groups": []}), encoding="utf-8")
    assert environment._is_current(made, origin)
    assert not environment._is_current(environment.TEST, origin)
    assert not environment._is_current(made, {**origin, "requirements": "others"})


def test_an_environment_is_current_only_with_the_source_archives_it_must_hold(
    packaging_module: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = packaging_module("environment")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    assert environment.RUN.has_archives()
    assert not environment.TEST.has_archives()
    environment.TEST.sources.mkdir(parents=True)
    (environment.TEST.sources / "markdown_it_py-4.3.0.tar.gz").touch()
    assert environment.TEST.has_archives()


def test_the_tests_without_qt_are_those_under_unit_unless_a_path_is_given(packaging_module: Any) -> None:
    arguments = packaging_module("test").pytest_arguments
    assert arguments(["-x"], without_qt=True)[-2:] == ["-x", "tests/unit"]
    assert arguments(["tests/unit/boot"], without_qt=True) == ["tests/unit/boot"]
    assert arguments(["-x"], without_qt=False)[-1] == "-x"


def test_only_everything_runs_on_all_processors(packaging_module: Any) -> None:
    arguments = packaging_module("test").pytest_arguments
    for without_qt in (True, False):
        assert "-n" in arguments([], without_qt=without_qt)
        assert "-n" not in arguments(["tests/unit/boot/test_paths.py::test_x"], without_qt=without_qt)


def test_without_the_rights_to_install_the_one_line_is_given(
    packaging_module: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = packaging_module("system_packages")
    monkeypatch.setattr(packages.shutil, "which", lambda _program: "/usr/bin/apt-get")
    monkeypatch.setattr(packages.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(packages.SetupStopped) as stopped:
        packages.install(["xvfb", "openbox"])
    last_line = str(stopped.value).splitlines()[-1]
    assert last_line.endswith("sudo apt-get install -y --no-install-recommends xvfb openbox")


def test_every_pinned_version_is_exact_and_names_no_index() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert pins
    assert [pin for pin in pins if "==" not in pin.split(";")[0] or "://" in pin or pin.startswith("-")] == []
