"""An exported page -> PDF: pages with numbers, text that can be selected. Runs in any thread."""

from __future__ import annotations

import re
from string import Template

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from desktop_ai.core.exports.html_style import STYLE
from desktop_ai.core.texts import N_
from desktop_ai.ui.pdf_formulas import with_pictures
from desktop_ai.ui.theme.colours import LIGHT
from desktop_ai.ui.translation import tr

DPI = 300
FONT_SIZE = 10  # points
MARGINS = QMarginsF(20, 18, 20, 18)  # millimetres
FOOTER = 10.0  # millimetres
PAGE_OF = N_("{page} / {count}")
# Paper is always light.
PAPER = Template("""
h1 { font-size: 18pt; margin-bottom: 14px } h2, h3, h4 { font-size: 12pt }
p { margin-bottom: 8px; line-height: 125% }
p.picture { line-height: 100% }
p.formula { line-height: 100% }
p.gap { font-size: 5pt; margin: 0 }
table { margin-top: 6px; margin-bottom: 10px }
p.head { color: $dim; font-size: 8.5pt; margin-top: 14px; margin-bottom: 3px }
p.fold { color: $dim; font-size: 9pt }
pre { font-family: monospace; font-size: 9pt; white-space: pre-wrap; background-color: $code }
code { font-family: monospace; font-size: 9pt }
a { color: $accent }
.keyword { color: $keyword } .string { color: $string } .function { color: $function } .number { color: $number }
.comment { color: $comment } .deleted { color: $danger }
""").substitute(msgspec.structs.asdict(LIGHT))
# What Qt's own HTML does not know; in the page these are never words of a message, which are escaped.
_FOR_QT = (
    (STYLE, ""),
    ("<p><img ", '<p class="picture"><img '),
    ("<header>", '<p class="head">'),
    ("</header>", "</p>"),
    ("<details><summary>", '<p class="fold">'),
    ("</summary>", "</p>"),
    ("</details>", ""),
)
_COLOURED = re.compile(r'<section class="user">\n(.*?)</section>', re.DOTALL)
_TABLE = f'<table width="100%" bgcolor="{LIGHT.user}" cellpadding="8" cellspacing="0" border="0">'
_ON_GREY = rf'<p class="gap">&nbsp;</p>{_TABLE}<tr><td>\1</td></tr></table>'
_LETTER_COUNTRIES = ("US", "CA", "MX", "PH", "CL", "CO", "VE")


def pdf_of(page: str, title: str) -> bytes:
    """The pages of an exported HTML page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(QFont("sans-serif", FONT_SIZE))
    document.setDefaultStyleSheet(PAPER)
    document.documentLayout().setPaintDevice(writer)
    footer = FOOTER / 25.4 * DPI
    room = QSizeF(writer.width(), writer.height() - footer)
    document.setPageSize(room)
    document.setHtml(with_pictures(_for_qt(page), document))
    painter = QPainter(writer)
    try:
        _paint(document, writer, painter, room)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    country = QLocale.territoryToCode(QLocale().territory())
    size = QPageSize.PageSizeId.Letter if country in _LETTER_COUNTRIES else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Desktop AI")
    return writer


def _paint(document: QTextDocument, writer: QPdfWriter, painter: QPainter, room: QSizeF) -> None:
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        view = QRectF(0, number * room.height(), room.width(), room.height())
        painter.save()
        painter.translate(0, -view.top())
        document.drawContents(painter, view)
        painter.restore()
        painter.setFont(QFont("sans-serif", 8))
        painter.setPen(Qt.GlobalColor.darkGray)
        below = QRectF(0, room.height(), room.width(), writer.height() - room.height())
        words = tr(PAGE_OF.fill(page=number + 1, count=count))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, words)


def _for_qt(page: str) -> str:
    for ours, qt in _FOR_QT:
        page = page.replace(ours, qt)
    return _COLOURED.sub(_ON_GREY, page)
