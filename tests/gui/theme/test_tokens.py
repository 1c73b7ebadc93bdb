"""Colours and corners are written down once, in the theme."""

import re
from pathlib import Path

from desktop_ai.core.exports.html_style import STYLE
from desktop_ai.ui.theme.colours import DARK, LIGHT, Colours
from desktop_ai.ui.theme.metrics import Metrics
from desktop_ai.ui.theme.stylesheet import stylesheet

UI = Path(__file__).parents[3] / "desktop_ai" / "ui"
OUTSIDE = sorted(path for path in UI.rglob("*.py") if path.parent.name != "theme")
COLOUR = re.compile(r"""["' ]#[0-9a-fA-F]{3,8}\b["';]""")
CORNER = re.compile(r"border-radius: *\d|RADIUS\w* = \d|drawRoundedRect\(.*[^\w.]\d+, *\d+\)")
SHEET_CORNER = re.compile(r"border(?:-\w+)*-radius: (\d+)px")
# Halves of what is round: grooves, knobs and handles.
ROUND = {"2", "3", "8"}


def found(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(UI)}:{number}"
        for path in OUTSIDE
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_colour_stands_outside_of_the_theme() -> None:
    assert COLOUR.search('ink = "#1f1e1c"')
    assert found(COLOUR) == []


def test_no_corner_is_rounded_by_a_number_of_its_own() -> None:
    assert CORNER.search("painter.drawRoundedRect(area, 8, 8)")
    assert found(CORNER) == []


def test_the_sheet_takes_its_corners_from_the_metrics() -> None:
    source = (UI / "theme" / "stylesheet.py").read_text(encoding="utf-8")
    assert set(SHEET_CORNER.findall(source)) <= ROUND


def test_every_place_of_the_sheet_is_filled() -> None:
    assert "$" not in stylesheet(LIGHT, Metrics(), Path("images"))


def test_exported_pages_are_in_the_colours_of_the_window() -> None:
    light, dark = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    for part, colours in ((light, LIGHT), (dark, DARK)):
        written = dict(re.findall(r"--(\w+): (#\w+)", part))
        assert written == {name: getattr(colours, field_of(name)) for name in written}


def field_of(name: str) -> str:
    field = {"bg": "background", "deleted": "danger"}.get(name, name)
    assert field in Colours.__struct_fields__
    return field
