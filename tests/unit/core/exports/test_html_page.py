"""Conversations as HTML pages."""

from __future__ import annotations

from html.parser import HTMLParser

import msgspec

from desktop_ai.boot.highlighted import highlighted
from desktop_ai.core.exports.html_page import html_conversation, page_start
from desktop_ai.core.imports.imported import Bytes
from desktop_ai.core.message import (
    Citation,
    FilePart,
    ImagePart,
    ReasoningPart,
    RefusalPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from tests.support.conversations import answer, question
from tests.support.picture_files import png

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> </details></main><style>*{}</style>'
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "header", "time", "h1", "h2"),
    *(
        "p",
        "pre",
        "code",
        "span",
        "details",
        "summary",
        "img",
        "ol",
        "ul",
        "li",
        "a",
        "b",
        "strong",
        "em",
        "s",
    ),
    *("table", "tr", "th", "td", "blockquote", "br", "hr", "div", "sup"),
}


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def page(*parts: object, title: str = "T", citations: tuple[Citation, ...] = ()) -> Tags:
    reply = msgspec.structs.replace(answer(""), parts=parts, citations=citations)
    picture = ImagePart("a" * 64, "image/png", HOSTILE)
    asked = msgspec.structs.replace(question(""), parts=(picture, TextPart(HOSTILE)))
    pictures = {"a" * 64: Bytes("image/png", png())}
    pieces = html_conversation(title, [asked, reply], pictures, highlight=highlighted)
    tags = Tags()
    tags.feed(page_start(title) + "".join(pieces))
    tags.close()
    return tags


def test_hostile_content_stays_text_wherever_it_stands() -> None:
    listing = f"```{HOSTILE.replace(' ', '')}\n{HOSTILE}\n```\n\n```python\n{HOSTILE}\n```"
    found = page(
        ReasoningPart(HOSTILE),
        TextPart(
            f"{HOSTILE}\n\n[x](javascript:alert) ![y](https://e.example/p.png)\n\n| {HOSTILE} |\n|---|\n\n{listing}"
        ),
        RefusalPart(HOSTILE),
        FilePart(HOSTILE, HOSTILE, HOSTILE),
        ToolCallPart("1", HOSTILE, HOSTILE),
        ToolResultPart("1", HOSTILE),
        title=HOSTILE,
        citations=(Citation("javascript:alert(1)", "bad"), Citation(f"https://e.example/{HOSTILE}", HOSTILE)),
    )
    assert {tag for tag, _ in found.seen} <= ALLOWED
    attributes = {(tag, name) for tag, given in found.seen for name in given}
    assert not {name for _, name in attributes if name.startswith("on")}
    addresses = [given.get("src") or "" for tag, given in found.seen if tag == "img"]
    assert len(addresses) == 1
    assert addresses[0].startswith("data:image/png;base64,")
    links = [given["href"] or "" for tag, given in found.seen if tag == "a"]
    assert all(link.startswith("https://") for link in links)
    assert "<script>alert(1)</script>" in found.text


def test_the_page_fetches_nothing_and_knows_light_and_dark() -> None:
    start = page_start("T")
    assert "default-src 'none'" in start
    assert "prefers-color-scheme: dark" in start
    assert "http" not in start.replace("http-equiv", "")


def test_code_is_coloured_by_its_language() -> None:
    found = page(TextPart("```python\ndef f(): return 1\n```"))
    kinds = [given.get("class") for tag, given in found.seen if tag == "span"]
    assert {"keyword", "function", "number"} <= set(kinds)
    assert "def f(): return 1" in found.text
