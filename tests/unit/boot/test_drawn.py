"""Formulas as SVG: whole elements without anything in them that leads anywhere."""

from __future__ import annotations

from xml.etree import ElementTree

from desktop_ai.boot.drawn import drawn


def test_a_formula_stands_on_the_line_in_the_colour_of_its_text() -> None:
    element = ElementTree.fromstring(drawn('x_1 < "y"', False))  # noqa: S314 - our own text
    assert element.attrib["aria-label"] == 'x_1 < "y"'
    assert "vertical-align: -" in element.attrib["style"]
    assert {child.tag.rpartition("}")[2] for child in element} <= {"path", "rect"}
    assert {child.attrib["fill"] for child in element} == {"currentColor"}


def test_what_cannot_be_set_stays_as_it_was_written() -> None:
    assert drawn("\\href{javascript:x}{y}", False) == ""
    assert drawn("\\frac{", True) == ""
