"""Formulas in replies: drawn when that can be done, shown as they were written when not."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_ai.core.reply import ContentDelta
from desktop_ai.ui.theme.colours import DARK, LIGHT
from desktop_ai.ui.transcript.box import Box
from desktop_ai.ui.transcript.formulas import typesetting
from desktop_ai.ui.transcript.formulas.drawing import INK, Drawing, decoded, encoded
from desktop_ai.ui.transcript.formulas.drawing_files import DrawingFiles
from desktop_ai.ui.transcript.formulas.typesetting import drawing_of
from desktop_ai.ui.transcript.view import TranscriptView
from tests.gui.transcript.reading import Show, answered, drag, everything, links_at, run_of
from tests.support.standard_keys import standard_keys

QUADRATIC = r"x=\frac{-b\pm\sqrt{b^2-4ac}}{2a}"
DISPLAY = f"Before.\n\n$${QUADRATIC}$$\n\nAfter."

SET = {
    "matrix": r"\begin{pmatrix}a_{11}&\cdots&a_{1n}\\\vdots&\ddots&\vdots\\a_{m1}&\cdots&a_{mn}\end{pmatrix}",
    "cases": r"f(x)=\begin{cases}1&\text{if $x>0$}\\0&\text{otherwise}\end{cases}",
    "aligned": r"\begin{aligned}a&=b+c\\&=d\end{aligned}",
    "numbered": r"\begin{align}a&=b\label{one}\\&=d\nonumber\end{align}",
    "sum": r"\sum_{i=1}^{n} i^2=\frac{n(n+1)(2n+1)}{6}",
    "integral": r"\int_{-\infty}^{\infty} e^{-x^2}\,\mathrm{d}x=\sqrt{\pi}",
    "limit": r"\lim_{x\to0}\frac{\sin x}{x}=1",
    "tall brackets": r"\left.\frac{df}{dx}\right|_{x=0}",
    "brace below": r"\underbrace{a+b}_{n}",
    "tag": r"a=b\tag{1}",
    "colour": r"\color{red}x",
}
NOT_SET = {
    "chemistry": r"\ce{H2O}",
    "unknown command": r"\frobnicate{x}",
    "unknown environment": r"\begin{tikzpicture}a\end{tikzpicture}",
    "link": r"\href{https://example.org/}{x}",
    "picture": r"\includegraphics{/etc/passwd}",
    "file": r"\input{/etc/passwd}",
    "definitions": r"\def\a{xx}\def\b{\a\a}\b\b",
    "new command": r"\newcommand{\a}{b}\a",
    "style": r"\style{fill:url(https://example.org/)}{x}",
    "half of one": r"\frac{a}{",
    "loose ampersand": "a & b",
    "letters that the font lacks": r"\text{如果}",
    "lines in a table": r"\begin{array}{c|c}a&b\end{array}",
    "control character": "a\x01b",
    "nothing": " ",
}
SLOW = {
    "fractions": r"\frac{1}{" * 30 + "x" + "}" * 30,
    "roots": r"\sqrt{" * 300 + "x" + "}" * 300,
    "braces": "{" * 900 + "x" + "}" * 900,
    "powers": "x^{" * 40 + "x" + "}" * 40,
    "brackets": r"\left(" * 40 + "x" + r"\right)" * 40,
    "matrix": r"\begin{matrix}" + r"a&a&a&a&a&a&a&a\\" * 100 + r"\end{matrix}",
    "matrices": r"\begin{pmatrix}a&" * 20 + "x" + r"\end{pmatrix}" * 20,
    "long": "x+" * 100_000,
    "primes": "x" + "'" * 100_000,
    "wide": r"a\hspace{1000000em}b",
    "huge": r"\rule{100000em}{100000em}",
    "no number": r"\hspace{nanem}\rule{nanem}{infem}x",
}


def box_of(view: TranscriptView, text: str) -> Box:
    return next(box for box in view._column.node(0).boxes if text in box.text)


def ink_in(view: TranscriptView, box: Box) -> list[QPoint]:
    """Where something is drawn in a box: its pixels that are not as the page is."""
    placed = next(iter(view._column.seen()))
    top = placed.y + placed.node.tops[placed.node.boxes.index(box)]
    picture = view.viewport().grab().toImage()
    ground = picture.pixelColor(0, 0)
    return [
        QPoint(x - view._column.left, y - top)
        for y in range(max(0, top), min(picture.height(), top + box.height))
        for x in range(picture.width())
        if picture.pixelColor(x, y) != ground
    ]


def left_of(ink: list[QPoint]) -> int:
    return min(point.x() for point in ink)


def darkest(view: TranscriptView, box: Box) -> QColor:
    placed = next(iter(view._column.seen()))
    top = placed.y + placed.node.tops[placed.node.boxes.index(box)]
    picture = view.viewport().grab().toImage()
    colours = [
        picture.pixelColor(point.x() + view._column.left, point.y() + top) for point in ink_in(view, box)
    ]
    return min(colours, key=QColor.lightness)


def is_middle(ink: list[QPoint], width: int) -> bool:
    middle = (left_of(ink) + max(point.x() for point in ink)) / 2
    return abs(middle - width / 2) < 8


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Formulas are set when it is opened, not before."""
    opened = threading.Event()

    def later(source: str, *, is_display: bool) -> Drawing | None:
        opened.wait()
        return drawing_of(source, is_display=is_display)

    monkeypatch.setattr(typesetting, "drawing_of", later)
    yield opened
    opened.set()


@pytest.fixture
def shown(show: Show, qtbot: QtBot) -> Callable[..., TranscriptView]:
    """A view of a reply, when all its formulas are set or given up."""

    def made(text: str, **how: object) -> TranscriptView:
        view = show([answered(text)], **how)
        qtbot.waitUntil(lambda: not view._formulas.is_busy, timeout=30_000)
        return view

    return made


def test_a_formula_is_its_source_until_it_is_drawn_in_the_middle(
    show: Show, qtbot: QtBot, gate: threading.Event
) -> None:
    view = show([answered(DISPLAY)])
    box = box_of(view, QUADRATIC)
    assert left_of(ink_in(view, box)) <= 0
    low = box.height
    gate.set()
    qtbot.waitUntil(lambda: box.height > low, timeout=30_000)
    assert is_middle(ink_in(view, box), view._column.width)


@pytest.mark.parametrize("source", NOT_SET.values(), ids=NOT_SET.keys())
def test_what_cannot_be_set_stays_as_it_was_written(source: str) -> None:
    assert drawing_of(source, is_display=True) is None
    assert drawing_of(source, is_display=False) is None


@pytest.mark.parametrize("source", SET.values(), ids=SET.keys())
def test_what_replies_hold_is_set(source: str) -> None:
    drawing = drawing_of(source, is_display=True)
    assert drawing is not None
    assert drawing.is_sound


@pytest.mark.parametrize("source", SLOW.values(), ids=SLOW.keys())
def test_a_formula_that_would_take_long_takes_no_time(source: str) -> None:
    began = time.thread_time()
    drawing_of(source, is_display=True)
    assert time.thread_time() - began < 3


def test_a_formula_that_fails_is_shown_as_its_source(shown: Callable[..., TranscriptView]) -> None:
    view = shown("$$\\ce{H2O}$$")
    assert left_of(ink_in(view, box_of(view, "H2O"))) <= 0
    assert "$$\\ce{H2O}$$" in everything(view)


def test_copying_gives_the_source_with_its_dollar_signs(shown: Callable[..., TranscriptView]) -> None:
    view = shown(DISPLAY)
    assert everything(view).startswith(f"Before.\n\n$${QUADRATIC}$$\n\nAfter.")


def test_a_formula_is_in_the_colour_of_the_text(shown: Callable[..., TranscriptView]) -> None:
    view = shown(f"$${QUADRATIC}$$")
    box = box_of(view, QUADRATIC)
    assert darkest(view, box).name() == LIGHT.text
    view.set_colours(DARK)
    ink = ink_in(view, box)
    assert is_middle(ink, view._column.width)
    assert darkest(view, box).lightness() > QColor(DARK.background).lightness()


def test_a_colour_of_its_own_stays(shown: Callable[..., TranscriptView]) -> None:
    view = shown(r"$$\color{blue}\blacksquare$$")
    assert darkest(view, box_of(view, "square")).name() == "#0000ff"


def test_a_formula_that_is_drawn_above_does_not_move_what_is_read(
    show: Show, qtbot: QtBot, gate: threading.Event
) -> None:
    view = show([answered(f"$${QUADRATIC}$$\n\n" + "\n\n".join(f"Line {n}." for n in range(80)))])
    view.scroll_to_start()
    formula, read = box_of(view, QUADRATIC), view._column.node(0).boxes.index(box_of(view, "Line 0."))
    low = formula.height
    view.scroll_by(view._column.y_of(0, read) - 5)
    gate.set()
    qtbot.waitUntil(lambda: formula.height > low, timeout=30_000)
    assert view._column.y_of(0, read) == 5


def test_a_formula_is_drawn_while_the_reply_goes_on(show: Show, qtbot: QtBot) -> None:
    run = run_of()
    view = show([run.message], run)
    run.add(ContentDelta(f"$${QUADRATIC}$$\n\nNow"))
    qtbot.waitUntil(lambda: QUADRATIC in everything(view))
    qtbot.waitUntil(lambda: not view._formulas.is_busy, timeout=30_000)
    qtbot.waitUntil(lambda: is_middle(ink_in(view, box_of(view, QUADRATIC)), view._column.width))
    run.add(ContentDelta(" more"))
    qtbot.waitUntil(lambda: "Now more" in everything(view))
    assert is_middle(ink_in(view, box_of(view, QUADRATIC)), view._column.width)


def test_many_slow_formulas_do_not_keep_the_others_waiting(shown: Callable[..., TranscriptView]) -> None:
    view = shown("\n\n".join(f"$${source}$$" for source in [*SLOW.values(), QUADRATIC]), size=(800, 5000))
    assert is_middle(ink_in(view, box_of(view, QUADRATIC)), view._column.width)


def test_a_formula_much_wider_than_the_column_scrolls_sideways(shown: Callable[..., TranscriptView]) -> None:
    view = shown("$$" + "+".join(f"a_{{{number}}}" for number in range(60)) + "$$", size=(400, 300))
    box = box_of(view, "a_{59}")
    assert max(point.x() for point in ink_in(view, box)) <= view._column.width
    assert box.hidden_width > 0
    before = ink_in(view, box)
    assert box.scroll_sideways(100)
    view.viewport().update()
    assert ink_in(view, box) != before
    assert box.scroll_sideways(100_000)
    assert not box.scroll_sideways(1)


def test_the_button_beside_a_formula_copies_its_source(shown: Callable[..., TranscriptView]) -> None:
    view = shown(f"$${QUADRATIC}$$")
    (place,) = links_at(view, "copy")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert QGuiApplication.clipboard().text() == f"$${QUADRATIC}$$"


# --- in running text

WIDE = 12  # pixels of one colour that are no letter's edge


def has_chips(view: TranscriptView) -> bool:
    """Whether something stands on the ground of code, as the source of a formula does."""
    picture = view.viewport().grab().toImage()
    chip, page = view._style.chip, picture.pixelColor(0, 0)
    ground = QColor.fromRgbF(
        *(
            part * chip.alphaF() + under * (1 - chip.alphaF())
            for part, under in zip(chip.getRgbF()[:3], page.getRgbF()[:3], strict=True)
        )
    )
    seen = 0
    for y in range(0, picture.height(), 2):
        for x in range(picture.width()):
            pixel = picture.pixelColor(x, y)
            is_ground = abs(pixel.red() - ground.red()) <= 1 and abs(pixel.blue() - ground.blue()) <= 1
            seen = seen + 1 if is_ground else 0
            if seen > WIDE:
                return True
    return False


def lines_of(view: TranscriptView, box: Box) -> QPoint:
    """Where the first line of a box begins."""
    placed = next(iter(view._column.seen()))
    top = placed.y + placed.node.tops[placed.node.boxes.index(box)]
    return QPoint(view._column.left + placed.node.left, top)


INLINE = {
    "paragraph": "Energy $E=mc^2$ and more",
    "heading": "## Energy $E=mc^2$ and more",
    "list": "- Energy $E=mc^2$ and more",
    "quote": "> Energy $E=mc^2$ and more",
    "table": "| Energy $E=mc^2$ and more |\n|---|\n| next |",
    "cell": "| head |\n|---|\n| Energy $E=mc^2$ and more |",
    "bold": "**Energy $E=mc^2$ and more**",
}


@pytest.mark.parametrize("text", INLINE.values(), ids=INLINE.keys())
def test_a_formula_in_words_is_its_source_on_a_ground_until_it_is_drawn(
    text: str, show: Show, qtbot: QtBot, gate: threading.Event
) -> None:
    view = show([answered(text)], size=(500, 160))
    assert has_chips(view)
    gate.set()
    qtbot.waitUntil(lambda: not view._formulas.is_busy, timeout=30_000)
    assert not has_chips(view)
    assert "Energy $E=mc^2$ and more" in everything(view)


def test_a_formula_in_words_that_fails_keeps_its_ground(shown: Callable[..., TranscriptView]) -> None:
    view = shown("Water is $\\ce{H2O}$ and $x$ is not.", size=(500, 160))
    assert has_chips(view)


def test_a_line_is_higher_only_for_a_formula_that_needs_it(shown: Callable[..., TranscriptView]) -> None:
    view = shown("Plain words\n\nSmall $x$ words\n\nTall $\\frac{a}{b}$ words")
    plain, small, tall = (box_of(view, text) for text in ("Plain", "Small", "Tall"))
    assert small.height == plain.height
    assert plain.height < tall.height < 2 * plain.height


def test_selecting_over_a_formula_copies_its_source(shown: Callable[..., TranscriptView]) -> None:
    view = shown("Energy $E=mc^2$ and more")
    corner = lines_of(view, box_of(view, "Energy"))
    drag(view, corner + QPoint(1, 12), corner + QPoint(700, 12))
    assert view.selected_text == "Energy $E=mc^2$ and more"


def test_a_formula_is_selected_from_one_side_or_the_other(shown: Callable[..., TranscriptView]) -> None:
    view = shown("$a+b+c+d+e+f$")
    box = box_of(view, "a+b")
    corner = lines_of(view, box)
    right = max(point.x() for point in ink_in(view, box))
    drag(view, corner + QPoint(1, 12), corner + QPoint(right * 2 // 3, 12))
    assert view.selected_text == "$a+b+c+d+e+f$"
    drag(view, corner + QPoint(1, 12), corner + QPoint(right // 3, 12))
    assert view.selected_text == ""


@pytest.mark.parametrize("before", ["", "🚀 ", "日本 ", "é "])
def test_what_stands_behind_a_formula_is_found_where_it_is_seen(
    before: str, shown: Callable[..., TranscriptView]
) -> None:
    view = shown(f"{before}$\\frac{{a}}{{b}}$ words")
    box = box_of(view, "words")
    right = max(point.x() for point in ink_in(view, box))
    corner = lines_of(view, box)
    place = corner + QPoint(right - 10, box.height // 2)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.selected_text == "words"


def test_two_clicks_on_a_formula_select_all_of_it(shown: Callable[..., TranscriptView]) -> None:
    view = shown("$\\alpha+\\beta+\\gamma$ words")
    place = lines_of(view, box_of(view, "words")) + QPoint(20, 12)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.selected_text == "$\\alpha+\\beta+\\gamma$"


def test_text_from_right_to_left_may_begin_with_a_formula(shown: Callable[..., TranscriptView]) -> None:
    view = shown("$x$ הוא משתנה.")
    box = box_of(view, "משתנה")
    assert box.is_mirrored
    assert left_of(ink_in(view, box)) > view._column.width / 2


def test_a_formula_wider_than_its_line_is_smaller_and_in_the_end_its_source(
    shown: Callable[..., TranscriptView],
) -> None:
    long = "+".join(f"a_{{{number}}}" for number in range(16))
    view = shown(f"${long}$", size=(700, 200))
    box = box_of(view, "a_")
    assert not has_chips(view)
    view.resize(480, 200)
    assert not has_chips(view)
    assert max(point.x() for point in ink_in(view, box)) < view._column.width
    view.resize(240, 200)
    assert has_chips(view)


# --- what formulas cannot do


def test_a_formula_opens_nothing() -> None:
    drawing_of("x", is_display=True)  # what the library reads of its own, it has read
    touched: list[tuple[str, object]] = []
    watching = [True]

    def look(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event.split(".")[0] in ("open", "os", "socket", "subprocess", "urllib", "ctypes"):
            touched.append((event, arguments[:1]))

    sys.addaudithook(look)
    try:
        for source in [*NOT_SET.values(), *SET.values(), *SLOW.values()]:
            drawing_of(source, is_display=True)
    finally:
        watching[0] = False
    assert touched == []


def test_a_formula_that_takes_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_ai.ui.transcript.work_thread.LONGEST_WORK", 0.0)
    assert drawing_of(SET["matrix"], is_display=True) is None


# --- what is kept


def test_a_drawing_is_kept_for_the_next_time(tmp_path: Path) -> None:
    drawing = drawing_of(QUADRATIC, is_display=True)
    assert drawing is not None
    DrawingFiles(tmp_path / "new").write(QUADRATIC, drawing, is_display=True)
    files = DrawingFiles(tmp_path / "new")
    assert files.read(QUADRATIC, is_display=True) == drawing
    assert files.read(QUADRATIC, is_display=False) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b"{}",
        b'{"left":0,"width":1e999,"ascent":1,"descent":1,"shapes":""}',
        b'{"left":0,"width":5,"ascent":1,"descent":1,"shapes":"<image href=\\"file:///etc/passwd\\"/>"}',
        b'{"left":0,"width":5,"ascent":1,"descent":1,"shapes":"<path d=\\"M 0 0\\" fill=\\"url(#a)\\"/>"}',
        b'{"left":0,"width":5,"ascent":1,"descent":1,"shapes":"<g><path/></g>"}',
    ],
)
def test_a_file_that_holds_something_else_is_no_drawing(content: bytes, tmp_path: Path) -> None:
    assert decoded(content) is None
    drawing = Drawing(0, 5, 1, 1, f'<path d="M 0 0" fill="{INK}"/>')
    DrawingFiles(tmp_path).write("x", drawing, is_display=True)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert DrawingFiles(tmp_path).read("x", is_display=True) is None


def test_a_file_of_another_kind_keeps_nobody_waiting(tmp_path: Path) -> None:
    drawing = Drawing(0, 5, 1, 1, f'<path d="M 0 0" fill="{INK}"/>')
    DrawingFiles(tmp_path).write("x", drawing, is_display=True)
    (file,) = tmp_path.iterdir()
    content = file.read_bytes()
    assert decoded(content) == drawing
    assert encoded(drawing) == content
    file.unlink()
    if hasattr(os, "mkfifo"):
        os.mkfifo(file)
        assert DrawingFiles(tmp_path).read("x", is_display=True) is None
        file.unlink()
    file.mkdir()
    assert DrawingFiles(tmp_path).read("x", is_display=True) is None
    DrawingFiles(tmp_path).write("x", drawing, is_display=True)


def test_a_place_that_cannot_be_written_costs_nothing(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    view = TranscriptView(LIGHT, standard_keys(), None, tmp_path / "file" / "formulas")
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_messages([answered(DISPLAY)], {})
    qtbot.waitUntil(lambda: not view._formulas.is_busy, timeout=30_000)
    assert is_middle(ink_in(view, box_of(view, QUADRATIC)), view._column.width)
