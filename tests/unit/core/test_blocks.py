"""Markdown that arrives in pieces makes the same blocks as Markdown that is there at once."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_ai.core.block import (
    CHECKED,
    UNCHECKED,
    Align,
    Block,
    Code,
    Formula,
    Heading,
    Html,
    Mark,
    Nest,
    Paragraph,
    Place,
    RichText,
    Rule,
    Span,
    Table,
)
from desktop_ai.core.blocks import MarkdownStream, parse
from tests.support.growth import too_slow
from tests.support.markdown_checks import check_stream

REPLY = """# Backpressure

Put a **bounded *queue*** between the two, see [the docs](https://docs.python.org/3/ "Docs") and `asyncio`.
When it is full the producer waits 🚀, so memory stays flat.

```python
async def produce(queue):

    await queue.put(1)  # waits
```

| Strategy | Memory | Loss |
|:---------|-------:|:----:|
| wait     | flat   | none |
| drop     | flat   | some |

1. one
   - two
   - [x] three

     and more
2. four

> quoted
> > twice
lazily

Footnoted[^1] and $a_1 + b$ and <kbd>Ctrl</kbd>.

$$
\\int_0^1 x\\,dx
$$

[^1]: A note.

    With a second paragraph.

---

That is [all][ref] ~~folks~~ 日本語 שלום.

[ref]: https://example.org/ "Title"
"""
NASTY = [
    REPLY,
    "a\n===\nb\n---\n",
    "- a\n- b\n\n- c\n\npara\n",
    "> q\nlazy\n\ntext",
    "[foo] first\n\nmore *x*\n\n[foo]: /url 'T'\n\n[foo]\n",
    "[foo]: /a\n\n[foo]\n\n[foo]: /b\n\n[foo]\n",
    "|a|b|\n|-|-|\n|1|2|\n\nx[^1] y\n\n[^1]: note\n    more\n\nend[^1]\n",
    "```py\nx\n\ny\n```\nz\n",
    "~~~\nunclosed\n\n# no heading",
    "- a\n\n      code\n\n  p\n1. x\n2. y\n",
    "<div>\n*x*\n\n*y*\n</div>\n",
    "$$\na\n\nb$$\n",
    "para\n    not code\n\n    code\n\n\n    code2\n\npara",
    "[foo]: /url\n    indented\n",
    "[foo]: /url\n===\n[foo]",
    "[foo]: /u\n'title\nmore'\n\n[foo]",
    "a | b\n- | -\n1 | 2\nfoo\n\nbar",
    "text\n- | -\n",
    "* * *\n- a\n***\n",
    "1) a\n2. b\n",
    "- [ ] t\n- [x] u\n\n~~s~~",
    "- - - a\n\n  - b\n-\n- \n\n  c",
    "costs $5 and $10, or $5-$10\n\nnot $x$ but",
    "one\r\ntwo\r\n\r\n* three\r* four\r\n",
    "![alt *text*](x.png) ![](y.png)\n\nafter\n",
    "&amp; &copy; \\* \\[ `` ` `` <https://x.org> <!-- c -->\n\n<!-- block\n\nc -->\ntext\n",
    " \n\n\t\n  \nx\n \n \n[a]: b\n\n[a]",
    "$$\n\n$$\n\n-\n$$\n",
    "$$\n\n$$\n\n-\n$$\n\n$$\na\n\nb$$\n",
    "$$\n\n$$\n\n-\n$$\n\n$$\na\n\nb$$\n\n$$\n\nc\n",
    "> [foo]: /url\n\n[foo]\n\n> - a\n> - b\n>\n> [foo]\n",
    "[^a]: one\n\n[^a]: two\n\nx[^a] y[^b]\n\n> [^b]: quoted\n",
    '[a]: <x\\>y> "t"\n\nfoo\n\n[a]: http://z\n\n[a] text\n\nend\n',
    "[a]:>\n$\n\n[a]:http:\n[a]",
    '[a]: <\\<&amp;amp;\\\\&#10;\\&> "\\"&amp;lt;&#10;&#10;\\\\"\n\nfoo\n\n[a]: z\n\n[a]\n\nend\n',
    "x[^a b] [^a\\]]\n\n[^a\\]]: z\n\n[^a b]: y\n\nend\n",
]


@pytest.mark.parametrize("text", NASTY)
def test_a_streamed_text_makes_the_blocks_of_the_whole_text(text: str) -> None:
    for seed in range(40):
        check_stream(text, random.Random(seed))


@settings(max_examples=60, deadline=None)
@given(
    parts=st.lists(st.sampled_from(NASTY), min_size=2, max_size=5),
    glue=st.sampled_from(["\n", "\n\n", ""]),
    seed=st.integers(),
)
def test_any_row_of_texts_streams_alike(parts: list[str], glue: str, seed: int) -> None:
    check_stream(glue.join(parts), random.Random(seed))


@settings(max_examples=300, deadline=None)
@given(text=st.text(alphabet="ab \n\t*_`~#>-+1.)[]()!|:$\\<^🚀é\r", max_size=80), seed=st.integers())
def test_nonsense_streams_alike(text: str, seed: int) -> None:
    check_stream(text, random.Random(seed))


def test_blocks_before_the_reported_one_have_not_changed() -> None:
    sizes = random.Random(7)
    stream = MarkdownStream()
    before: list[Block] = []
    for start in range(0, len(REPLY), 9):
        stream.feed(REPLY[start : start + sizes.randint(9, 9)])
        first = stream.flush()
        assert stream.blocks[:first] == before[:first]
        before = list(stream.blocks)


def test_only_the_tail_is_read_again() -> None:
    stream = MarkdownStream()
    for number in range(200):
        stream.feed(f"Paragraph {number}.\n\n")
        assert stream.flush() >= number - 1
    assert len(stream.pieces[-1]) < 40


def test_items_of_a_list_that_is_still_written_stay_as_they_are() -> None:
    stream = MarkdownStream()
    for number in range(50):
        stream.feed(f"- item {number}\n")
        assert stream.flush() >= number - 1


def test_a_table_is_one_only_with_the_whole_line_below_its_head() -> None:
    stream = MarkdownStream()
    for text in ("before\n|a\n", "-|", ":\n"):
        stream.feed(text)
        stream.flush()
    stream.flush(is_final=True)
    assert stream.blocks == parse("before\n|a\n-|:\n")


def test_labels_that_are_defined_one_after_the_other_cost_no_more_and_more() -> None:
    stream = MarkdownStream()
    stream.feed(" ".join(f"[label {number}]" for number in range(1_000)) + "\n\n")
    reported = 0
    for number in range(1_000):
        stream.feed(f"[label {number}]: https://example.org/{number}\n\nwords\n\n")
        reported += stream.flush() == 0
    stream.flush(is_final=True)
    assert reported < 10
    block = stream.blocks[0]
    assert isinstance(block, Paragraph)
    assert sum(1 for span in block.content.spans if span.url) == 1_000


@pytest.mark.parametrize("call", ["[^", "\\[^", "[^\\"])
def test_calls_of_footnotes_that_never_end_cost_what_their_letters_cost(call: str) -> None:
    def read(calls: str) -> None:
        stream = MarkdownStream()
        for text in ("[^1]: known\n\nwords\n\n", calls):
            stream.feed(text)
            stream.flush()

    assert not too_slow(read, call * 4_000, call * 8_000)


def test_half_characters_are_replaced_and_pairs_are_kept() -> None:
    stream = MarkdownStream()
    for text in ("a \ud83d b ", "🚀"):
        stream.feed(text)
        stream.flush()
    assert stream.blocks == [Paragraph(RichText("a � b 🚀"))]


def test_a_definition_that_comes_later_turns_a_label_into_a_link() -> None:
    stream = MarkdownStream()
    stream.feed("See [here].\n\nMore.\n\n")
    stream.flush()
    assert stream.blocks[0] == Paragraph(RichText("See [here]."))
    stream.feed("[here]: https://example.org\n\nEnd.\n\nLast.\n")
    assert stream.flush() == 0
    assert stream.blocks[0] == Paragraph(RichText("See here.", (Span(4, 4, 0, "https://example.org"),)))


def test_the_language_of_a_fence_waits_for_the_end_of_its_line() -> None:
    stream = MarkdownStream()
    stream.feed("```pyth")
    stream.flush()
    assert stream.blocks == [Code("", "")]
    stream.feed("on\nx")
    stream.flush()
    assert stream.blocks == [Code("x", "python")]


def test_offsets_count_utf16_units() -> None:
    (block,) = parse("🚀 **b** 🚀 `c`")
    assert isinstance(block, Paragraph)
    assert block.content.spans == (Span(3, 1, Mark.STRONG), Span(8, 1, Mark.CODE))


def test_every_kind_of_block_is_told_apart() -> None:
    kinds = [type(block) for block in parse(REPLY)]
    assert {Heading, Paragraph, Code, Table, Formula, Rule} <= set(kinds)
    assert parse("<div>\n<b>x</b>\n</div>\n") == [Html("<div>\n<b>x</b>\n</div>")]


def test_lists_say_their_nesting_and_markers() -> None:
    blocks = parse("1. one\n   - two\n   - [x] three\n2. four\n\n- [ ] five")
    assert [(block.place.marker, len(block.place.nesting)) for block in blocks] == [
        ("1.", 1),
        ("◦", 2),
        (CHECKED, 2),
        ("2.", 1),
        (UNCHECKED, 1),
    ]
    assert all(block.place.nesting[0] is Nest.ITEM for block in blocks)


def test_a_table_has_its_head_first_and_knows_its_alignment() -> None:
    (table,) = parse("| a | *b* |\n|:--|--:|\n| 1 | 2 |")
    assert isinstance(table, Table)
    assert table.aligns == (Align.LEFT, Align.RIGHT)
    assert table.rows[0][1] == RichText("b", (Span(0, 1, Mark.EMPHASIS),))


def test_cells_beyond_the_head_of_a_table_are_not_lost() -> None:
    (table,) = parse("|a|b|\n|-|-|\n|1|2|3|4|\n")
    assert isinstance(table, Table)
    assert table.rows[1] == (RichText("1"), RichText("2 | 3|4"))


def test_prices_stay_text() -> None:
    (block,) = parse("costs $5 and $10, or $5-$10")
    assert block == Paragraph(RichText("costs $5 and $10, or $5-$10", ()))


FORMULAS = [
    (r"so \(a_1 + b_2\) is", [Paragraph(RichText("so a_1 + b_2 is", (Span(3, 9, Mark.MATH),)))]),
    (r"\[ a \]", [Formula("a")]),
    ("$$\na\n- b\n$$\nend", [Formula("a\n- b"), Paragraph(RichText("end"))]),
    ("\\[\na\n\n+ b\n\\]", [Formula("a\n\n+ b")]),
    ("> \\[\n> a\n> + b\n> \\]", [Formula("a\n+ b", Place((Nest.QUOTE,)))]),
    ("- \\[\n  a\n\n  > b\n  \\]", [Formula("a\n\n> b", Place((Nest.ITEM,), "•"))]),
    (r"\[a\] then \[b\]", [Formula("a"), Paragraph(RichText("then ")), Formula("b")]),
    ("\\[\nopen\n\nend", [Paragraph(RichText("[ open")), Paragraph(RichText("end"))]),
    ("\\(open\n\nend\\)", [Paragraph(RichText("(open")), Paragraph(RichText("end)"))]),
    (r"`\(a\)` and \\(b\\)", [Paragraph(RichText(r"\(a\) and \(b\)", (Span(0, 5, Mark.CODE),)))]),
    ("```\n\\[ a \\]\n$$\nb\n$$\n```", [Code("\\[ a \\]\n$$\nb\n$$")]),
    (r"$a$ and $ b$", [Paragraph(RichText("a and $ b$", (Span(0, 1, Mark.MATH),)))]),
]


@pytest.mark.parametrize(("source", "blocks"), FORMULAS)
def test_formulas_are_what_stands_between_their_delimiters_outside_of_code(
    source: str, blocks: list[Block]
) -> None:
    assert parse(source) == blocks


def test_a_formula_across_paragraphs_is_one_when_its_end_arrives() -> None:
    stream = MarkdownStream()
    stream.feed("\\[\na\n\n+ b\n\n")
    stream.flush()
    assert len(stream.blocks) == 2
    stream.feed("\\]\n\nend")
    assert stream.flush() == 0
    assert stream.blocks == [Formula("a\n\n+ b"), Paragraph(RichText("end"))]


def test_a_formula_that_never_ends_holds_up_a_reply_only_for_a_while() -> None:
    stream = MarkdownStream()
    stream.feed("\\[\n\n" + "word\n\n" * 2_000)
    stream.flush()
    assert len(stream.pieces[-1]) < 40
