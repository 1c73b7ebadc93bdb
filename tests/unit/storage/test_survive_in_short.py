"""The benchmark `survive` in short: killed at random moments, files with random damage, nothing lost."""

from __future__ import annotations

import sys

import pytest

from tests.benchmarks.survive import damage_figures, kill_figures

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="kills without warning, as POSIX does")


@only_posix
def test_a_program_that_is_killed_while_it_writes_loses_nothing() -> None:
    figures = {figure.name: figure for figure in kill_figures(4, seed=11)}
    broken = [figure for name, figure in figures.items() if "missing" not in name and not figure.is_ok]
    assert broken == []
    assert figures["killed: times"].value == 4


def test_a_damaged_file_of_any_kind_spoils_no_other() -> None:
    assert [figure for figure in damage_figures(24, seed=12) if not figure.is_ok] == []
