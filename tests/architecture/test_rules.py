"""The rules of the house: who may import whom, how large things get, and what nobody does."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop_ai"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
VAGUE = {"utils", "util", "common", "helpers", "misc", "base"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def trees(paths: list[Path]) -> Iterator[tuple[Path, ast.Module]]:
    for path in paths:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def calls(paths: list[Path], *names: str) -> list[str]:
    """Where a function or method of one of these names is called."""
    return [
        f"{name_of(path)}:{node.lineno}"
        for path, tree in trees(paths)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _called(node.func) in names
    ]


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def test_packages_know_only_those_below_them() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_top_level_holds_what_it_should_and_nothing_else() -> None:
    made = {"LICENSE", "build", "dist", "uv.lock", "__pycache__"}
    top = {
        path.name for path in ROOT.iterdir() if not path.name.startswith(".") and path.suffix != ".egg-info"
    }
    expected = {"pyproject.toml", "desktop_ai", "resources", "tests", "packaging", "README.md"}
    assert top - made == expected


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name == "__init__.py"], ids=name_of)
def test_a_package_is_one_sentence(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    sentence = ast.get_docstring(tree) or ""
    assert sentence.endswith(".")
    assert "\n" not in sentence
    rest = [node for node in tree.body[1:] if not isinstance(node, ast.Assign)]
    assert rest == []


def test_every_module_says_what_it_is() -> None:
    silent = [name_of(path) for path, tree in trees(SOURCES) if not ast.get_docstring(tree)]
    assert silent == []


def test_modules_stay_small() -> None:
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_functions_stay_small() -> None:
    long = [
        f"{name_of(path)}: {node.name} has {length} lines"
        for path, tree in trees(SOURCES)
        for node in ast.walk(tree)
        if isinstance(node, Function)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [name_of(path) for path in SOURCES if path.stem in VAGUE or path.parent.name in VAGUE] == []


def test_only_one_module_starts_tasks() -> None:
    starting = calls(SOURCES, "create_task", "ensure_future", "run_coroutine_threadsafe", "asyncSlot")
    assert {place.split(":")[0] for place in starting} == {"desktop_ai/services/tasks.py"}


def test_nothing_runs_a_loop_inside_the_loop() -> None:
    # A drag is the one thing for which Qt has no other way: what its views start by themselves runs one, too.
    dragging = "desktop_ai/ui/sidebar/conversation_list.py"
    found = calls(
        sorted((PACKAGE / "ui").rglob("*.py")), "exec", "exec_", "processEvents", "waitForReadyRead"
    )
    assert [place.split(":")[0] for place in found] == [dragging]
    assert calls(sorted((PACKAGE / "boot").rglob("*.py")), "exec", "exec_", "processEvents") == []


def test_no_test_pretends_with_magic() -> None:
    pretenders = re.compile(r"\b(MagicMock|create_autospec|unittest\.mock)\b")
    others = [path for path in TESTS if path != Path(__file__)]
    assert [name_of(path) for path in others if pretenders.search(path.read_text(encoding="utf-8"))] == []


def test_the_window_is_never_looked_up() -> None:
    window = sorted((PACKAGE / "ui").rglob("*.py"))
    assert calls(window, "activeWindow", "topLevelWidgets", "instance") == []


def test_tests_stand_where_what_they_test_stands() -> None:
    stray = []
    for folder, source in (("unit", PACKAGE), ("gui", PACKAGE / "ui")):
        for path in (ROOT / "tests" / folder).rglob("test_*.py"):
            package = path.parent.relative_to(ROOT / "tests" / folder)
            if not (source / package).is_dir():
                stray.append(name_of(path))
    assert stray == []
