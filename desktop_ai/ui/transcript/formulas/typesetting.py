"""TeX -> Drawing, by ziamath: the only module that knows it. Its import takes long, so it is for a worker thread.

Nothing is fetched, opened or run: the library reads the fonts that it brings along, and its output is taken
apart into plain shapes. How long it needs is known before it begins, by what there is to set: it sets whatever
stands in a row twice, once to see how high it is, so that the time doubles with each level of nesting. Should it
take longer all the same, its font ends it.
"""

from __future__ import annotations

import logging
from threading import Lock
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from desktop_ai.ui.transcript.formulas.drawing import EM, Drawing, drawing_from, shape
from desktop_ai.ui.transcript.formulas.tex import prepared
from desktop_ai.ui.transcript.work_thread import Breath, TookTooLong

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

log = logging.getLogger(__name__)

MOST_WORK = 6_000  # letters to be set, each as often as it is; about a second
DEEPEST = 60  # elements inside each other
BLACK = "black"  # what the library calls the colour of the text
_ROWS = frozenset(("math", "mrow", "mtd", "mtr", "none", "mstyle", "mpadded", "menclose", "mphantom"))
_KNOWN = _ROWS | frozenset(
    (
        *("mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "mtable"),
        *("msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts"),
    )
)
_LINES = ("columnlines", "rowlines", "frame")  # of tables: the library leaves them out


_ONE_AT_A_TIME = Lock()


class NotSet(Exception):
    """A formula that stays as it was written."""


def drawing_of(source: str, *, is_display: bool) -> Drawing | None:
    """The formula as it is drawn; None for one that is shown as it was written. Not for the GUI thread."""
    tex = prepared(source)
    if tex is None:
        return None
    try:
        with _ONE_AT_A_TIME:  # the library and its font are shared: the view sets formulas, and exports do
            return _drawing(tex, is_display=is_display)
    except (NotSet, TookTooLong):
        return None
    except Exception:  # whatever the library makes of what it does not understand
        log.debug("A formula of %d characters cannot be set", len(source), exc_info=True)
        return None


def _drawing(tex: str, *, is_display: bool) -> Drawing:
    from ziamath.config import config
    from ziamath.escapes import unescape
    from ziamath.tex import tex2mml
    from ziamath.zmath import Math

    from desktop_ai.ui.transcript.formulas.breathing_font import breathe_in

    config.svg2 = False  # SVG 2 is more than Qt reads
    markup = ElementTree.fromstring(unescape(tex2mml(tex, inline=not is_display)))  # noqa: S314 - our own text
    elements = list(markup.iter())
    _check(elements)
    if _work(markup) > MOST_WORK:
        raise NotSet
    breathe_in(Breath())
    formula = Math(markup, size=EM, margin=0)
    _check_letters(elements, formula.font)
    return _drawn(formula)


def _drawn(formula: Any) -> Drawing:
    shapes = list(_shapes(formula.svgxml(), {}))
    if None in shapes or not shapes:
        raise NotSet
    drawing = drawing_from("".join(filter(None, shapes)))
    if not drawing.is_sound:
        raise NotSet
    return drawing


def _shapes(group: ElementTree.Element, inherited: dict[str, str]) -> Iterator[str | None]:
    """The shapes in a group, which is what a large bracket is made of; None for what is more than a shape."""
    for each in group:
        attributes = {**inherited, **each.attrib}
        if each.tag == "g":
            yield from _shapes(each, attributes)
        else:
            yield shape(each.tag, attributes, BLACK)


def _check(elements: Iterable[ElementTree.Element]) -> None:
    """Refuse what would be set as something else. Raises NotSet."""
    for element in elements:
        is_command = (element.text or "").startswith("\\")  # one that the library does not know
        has_lines = any(
            "solid" in element.get(each, "") or "dashed" in element.get(each, "") for each in _LINES
        )
        if _name(element) not in _KNOWN or is_command or has_lines:
            raise NotSet


def _check_letters(elements: Iterable[ElementTree.Element], font: Any) -> None:
    """Refuse letters that the fonts do not have. Raises NotSet."""
    letters = {letter for element in elements for letter in element.text or ""}
    if any(
        letter.isprintable() and not letter.isspace() and not font.glyphindex(letter) for letter in letters
    ):
        raise NotSet


def _work(element: ElementTree.Element, depth: int = 0) -> int:
    """How many letters are set for an element, the repetitions counted. Raises NotSet."""
    if depth > DEEPEST:
        raise NotSet
    own = 1 + len(element.text or "") + sum(_work(child, depth + 1) for child in element)
    return 2 * own if _name(element) in _ROWS else own


def _name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]
