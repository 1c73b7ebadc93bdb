"""What is copied: the same words as plain text, as Markdown that reads the same, and as clean HTML."""

from html.parser import HTMLParser

import pytest

from desktop_ai.core.blocks import parse
from desktop_ai.core.transcript_text import (
    Excerpt,
    Forms,
    forms_of,
    forms_of_typed,
    html,
    joined,
    markdown,
    plain,
    text_of,
    whole,
)
from desktop_ai.core.utf16 import utf16_length
from tests.support.growth import too_slow

DOCUMENTS = {
    "marks": "Some **bold**, *slanted*, ***both***, ~~gone~~ and `code` words.",
    "marks in each other": "A **bold *slanted* word** and *a **b** c*.",
    "links": "See [the *page*](https://a.example/x) or <https://b.example/>, [odd](<https://c.example/a(b>).",
    "headings": "# One\n\n## Two with `code`\n\nWords.",
    "list": "1. one\n2. two\n   - inner\n   - other\n3. three",
    "loose list": "- one\n\n  more of one\n\n- two",
    "code in a list": "- first\n\n  ```python\n  x = 1\n\n  y = 2\n  ```\n\n- second",
    "tasks": "- [ ] to do\n- [x] done",
    "quotes": "> quoted\n>\n> > twice\n\nAfter.",
    "list in a quote": "> 1. a\n> 2. b",
    "code": "```python\nprint('x')\n\n\nprint(`y`)\n```",
    "ticks in code": "````\n```\ninner\n```\n````\n\nand `` a`b `` here",
    "table": "| a | b |\n|:--|--:|\n| **1** | x \\| y |\n| `c` | 日本 |",
    "picture": "![a *picture*](https://a.example/x.png)",
    "rule": "above\n\n---\n\nbelow",
    "signs": "1\\. no list, \\# no title, \\* no star \\*, snake_case, 2 * 3, a < b, \\<b>, [no link], &#91;odd](x)",
    "breaks": "one\\\ntwo",
    "emoji": "👩‍👩‍👧 **é 🚀** `日本` and *שלום*.",
    "dollars": "It costs $5 or $10.",
    "note": "Words[^1].\n\n[^1]: The note.",
}


def excerpts(source: str) -> list[Excerpt]:
    return [whole(block) for block in parse(source)]


@pytest.mark.parametrize("source", DOCUMENTS.values(), ids=DOCUMENTS)
def test_markdown_reads_the_same_again(source: str) -> None:
    written = markdown(excerpts(source))
    assert parse(written) == parse(source), written


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1. one\n2. two\n   - inner", "1. one\n2. two\n  ◦ inner"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a\tb\n1\t2"),
        ("```\nx\n  y\n```", "x\n  y"),
        ("**bold**\n\n> quoted", "bold\n\nquoted"),
        ("one\\\ntwo", "one\ntwo"),
    ],
)
def test_plain_text_is_what_is_read(source: str, expected: str) -> None:
    assert plain(excerpts(source)) == expected


def part(source: str, start: int, end: int) -> list[Excerpt]:
    (block,) = parse(source)
    return [Excerpt(block, start, end)]


@pytest.mark.parametrize(
    ("source", "start", "end", "expected"),
    [
        ("Some **bold words** here.", 7, 14, "**ld word**"),
        ("Some **bold words** here.", 3, 9, "e **bold**"),
        ("👩‍👩‍👧 **🚀 b** c", 9, 13, "**🚀 b**"),
        ("```python\nprint(1)\nprint(2)\n```", 0, 5, "`print`"),
        ("```python\nprint(1)\nprint(2)\n```", 6, 14, "```python\n1)\nprint\n```"),
        ("# A title", 2, 7, "# title"),
        ("see [the page](https://a.example)", 8, 12, "[page](https://a.example)"),
        ("| a | b |\n|---|---|\n| 11 | 22 |", 4, 6, "| 11 |  |\n| --- | --- |"),
    ],
)
def test_a_part_keeps_its_marks(source: str, start: int, end: int, expected: str) -> None:
    assert markdown(part(source, start, end)) == expected


class Tags(HTMLParser):
    """Checks that elements are closed in order, and gathers what they hold."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in ("br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("source", DOCUMENTS.values(), ids=DOCUMENTS)
def test_html_is_well_formed_and_holds_every_word(source: str) -> None:
    tags = Tags(html(excerpts(source)))
    for block in parse(source):
        for word in text_of(block).split():
            assert word in tags.words


def test_html_says_what_blocks_are() -> None:
    source = "# T\n\n3. a\n4. b\n   - c\n\n```py\nx<y\n```\n\n> q\n\n| h |\n|--:|\n| 1 |"
    tags = Tags(html(excerpts(source)))
    names = [name for name, _ in tags.seen]
    assert names == [
        "h1",
        "ol",
        "li",
        "li",
        "ul",
        "li",
        "pre",
        "code",
        "blockquote",
        "p",
        "table",
        "tr",
        "th",
        "tr",
        "td",
    ]
    assert ("ol", {"start": "3"}) in tags.seen
    assert ("code", {"class": "language-py"}) in tags.seen


def test_nothing_in_html_runs_or_leads_elsewhere() -> None:
    source = (
        "[a](javascript:alert(1)) [b](action:window.quit) [c](file:///etc/passwd) [d](mailto:x@y.example)\n\n"
        '![pic](https://tracker.example/x.png) <img src=x onerror="alert(1)">\n\n<script>alert(1)</script>'
        '\n\n[e](https://ok.example/?a=1&b="2)\n\n```"><script>\nx\n```'
    )
    tags = Tags(html(excerpts(source)))
    assert {name for name, _ in tags.seen} <= {"p", "a", "code", "pre"}
    links = [attributes["href"] for name, attributes in tags.seen if name == "a"]
    assert [link for link in links if link and not link.startswith(("https://", "mailto:"))] == []
    assert "mailto:x@y.example" in links
    assert "alert(1)" in tags.words


def test_what_a_person_typed_is_its_own_markdown() -> None:
    typed = "  **stars**\n<b>"
    forms = forms_of_typed(typed)
    assert forms.plain == forms.markdown == typed
    assert Tags(forms.html).words == typed


def test_messages_stand_below_each_other_and_silent_ones_leave_no_hole() -> None:
    forms = joined([forms_of_typed("Hi"), Forms(), forms_of(excerpts("*Yes*"), "*Yes*")])
    assert forms.plain == "Hi\n\nYes"
    assert forms.markdown == "Hi\n\n*Yes*"
    assert Tags(forms.html).words.split() == ["Hi", "Yes"]


def test_all_of_a_text_of_emoji_is_all_of_it() -> None:
    text = "👩‍👩‍👧 é 🇩🇪"
    (excerpt,) = excerpts(text)
    assert excerpt.end == utf16_length(text)
    assert plain([excerpt]) == text


@pytest.mark.parametrize("sign", ["a [", "cost \\$5 "])
def test_signs_that_might_begin_something_cost_what_their_letters_cost(sign: str) -> None:
    def copy(text: str) -> None:
        forms_of([whole(block) for block in parse(text)], None)

    words = "and so on " * 2_000
    assert not too_slow(copy, sign * 5_000 + words, sign * 10_000 + words * 2)
