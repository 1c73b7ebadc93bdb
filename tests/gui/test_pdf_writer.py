"""Exported pages as PDF."""

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSizeF
from PySide6.QtGui import QFont, QImage, QTextDocument
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from desktop_ai.boot.drawn import drawn
from desktop_ai.core.exports.drawn_formulas import with_formulas
from desktop_ai.core.exports.html_page import PAGE_END, html_conversation, page_start
from desktop_ai.ui.pdf_formulas import with_pictures
from desktop_ai.ui.pdf_writer import pdf_of
from tests.support.conversations import conversation


def read(data: bytes) -> list[str]:
    """The text of each page, as a reader selects it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return pages


def test_text_can_be_selected_and_pages_have_numbers(qapp: QApplication) -> None:
    turns = [
        word
        for number in range(30)
        for word in (f"Question {number}", f"Answer **{number}** " + "words " * 80)
    ]
    body = "".join(html_conversation("A title", conversation(*turns).path(), {}))
    pages = read(pdf_of(page_start("A title") + body + PAGE_END, "A title"))
    assert len(pages) > 2
    assert pages[0].startswith("A title")
    assert all(f"{number} / {len(pages)}" in text for number, text in enumerate(pages, 1))
    whole = " ".join(pages)
    assert all(f"Answer {number} words" in re.sub(r"\s+", " ", whole) for number in range(30))
    assert "prefers-color-scheme" not in whole


def test_formulas_are_pictures_that_fit_on_the_page(qapp: QApplication) -> None:
    long = "+".join(f"x_{{{number}}}" for number in range(60))
    words = f"The energy $E = mc^2$ is.\n\n$$\n{long}\n$$\n\nRefused: $\\href{{x}}{{y}}$."
    body = "".join(html_conversation("T", conversation("Formulas?", words).path(), {}))
    page = page_start("T") + with_formulas(body, drawn) + PAGE_END
    document = QTextDocument()
    document.setDefaultFont(QFont("sans-serif", 10))
    document.setPageSize(QSizeF(600, 800))
    document.documentLayout().setPaintDevice(QImage(1, 1, QImage.Format.Format_RGB32))
    shown = with_pictures(page, document)
    assert "<svg" not in shown
    widths = [float(width) for width in re.findall(r'<img src="formula:\d+" width="([\d.]+)"', shown)]
    assert len(widths) == 2
    assert 30 < widths[0] < 100
    assert widths[1] <= 600.01
    (text,) = read(pdf_of(page, "T"))
    assert "mc^2" not in text
    assert "\\href{x}{y}" in text
