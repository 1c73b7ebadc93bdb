"""Addresses in running text are links; a link leads only where it may."""

import pytest

from desktop_ai.core.block import Mark, Paragraph, Span
from desktop_ai.core.blocks import parse
from desktop_ai.core.web_address import bare_addresses, link_target


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("see https://example.org/a_b.", ["https://example.org/a_b"]),
        ("(http://x.org/a(b)) and http://x.org/a(b", ["http://x.org/a(b)", "http://x.org/a(b"]),
        ("Visit www.example.org, or HTTP://x.org!", ["http://www.example.org", "HTTP://x.org"]),
        ("me@example.org; mailto:you@x.org", ["mailto:me@example.org", "mailto:you@x.org"]),
        ("見てhttps://a.jp/。次", ["https://a.jp/"]),
        ("http://localhost:8080/v1?a=b&c=d@e.org", ["http://localhost:8080/v1?a=b&c=d@e.org"]),
        ("https://x.org<br>", ["https://x.org"]),
        ("awww.x.org xhttps://x.org ftp://x.org a@b a@b.c- https:// http://a.b_c", []),
        ("javascript:alert(1) file:///etc/passwd data:text/html,x", []),
    ],
)
def test_bare_addresses_are_found_as_github_finds_them(text: str, addresses: list[str]) -> None:
    assert [found.url for found in bare_addresses(text)] == addresses


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://x.org", "https://x.org"),
        ("HTTP://x.org", "HTTP://x.org"),
        (" mailto:a@b.org", "mailto:a@b.org"),
        ("javascript:alert(1)", ""),
        ("JaVaScRiPt:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("//x.org", ""),
        ("smb://x/y", ""),
        ("data:text/html,x", ""),
        ("notes.md", ""),
    ],
)
def test_a_link_leads_only_to_the_web_to_mail_and_to_actions(url: str, target: str) -> None:
    assert link_target(url) == target


def spans_of(source: str) -> tuple[Span, ...]:
    (block,) = parse(source)
    assert isinstance(block, Paragraph)
    return block.content.spans


def test_addresses_in_code_formulas_and_links_stay_what_they_are() -> None:
    assert spans_of("`https://a.b`") == (Span(0, 11, Mark.CODE),)
    assert spans_of("$https://a.b$") == (Span(0, 11, Mark.MATH),)
    assert spans_of("[https://a.b](https://c.d)") == (Span(0, 11, 0, "https://c.d"),)


def test_an_address_within_emphasis_is_set_like_it() -> None:
    assert spans_of("🚀 **see https://a.b** now") == (
        Span(3, 4, Mark.STRONG),
        Span(7, 11, Mark.STRONG, "https://a.b"),
    )


def test_an_address_that_is_emphasized_in_part_leads_nowhere() -> None:
    assert all(not span.url for span in spans_of("https://a.b/*c*d"))


def test_a_link_that_may_not_lead_anywhere_keeps_its_words() -> None:
    (block,) = parse("[run](javascript:alert(1)) <me@x.org>")
    assert isinstance(block, Paragraph)
    assert block.content.text == "run me@x.org"
    assert block.content.spans == (Span(4, 8, 0, "mailto:me@x.org"),)
