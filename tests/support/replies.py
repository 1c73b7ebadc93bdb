"""Replies as models write them, made up anew from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable

PLAIN = (
    "the queue is bounded so memory stays flat when a producer waits for its consumer and nothing gets lost "
    "größer naïve 日本語の文章 שלום مرحبا 🚀 👩‍👩‍👧 é e\u0301 C++ x86_64 snake_case a*b 1.5 $5 $10 50% #1 <T> &"
)
MARKED = (
    "**bold** *italic* ***both*** ~~gone~~ `code` [label] [other][label] [^1] \\* <kbd>Ctrl</kbd> H<sub>2</sub>O "
    "[link](https://example.org/a_b?c=1&d=2) https://example.org/path_(x). www.example.org, me@example.org $a^2$"
)
SPACED = (
    "``a ` b``",
    "\\(x_1 + y_2\\)",
    "\\( é \\)",
    '[titled](https://example.org "A title")',
    "word<br>",
    "$5 and $10",
)
WORDS = (*PLAIN.split(), *MARKED.split(), *SPACED)
FORMULAS = (
    "\\[ E = mc^2 \\]",
    "\\[\n\\begin{aligned}\na &= b_1 \\\\\n+ c &> 0\n\\end{aligned}\n\\]",
    "$$\n\\int_0^1 x\\,dx\n- 1 = 2\n$$",
    "$$a_1 * b_2$$",
    "\\[\nx\n\n+ y\n\\]",
)
CODE = (
    "x = {'a': [1]}",
    "",
    "    return x  # \\(no\\) $maths$",
    "```",
    "<b>&amp;</b>",
    "# not a heading",
    "| a | b |",
)


def realistic_reply(random_: random.Random, parts: int = 8) -> str:
    """A reply of so many parts, in the order in which chance puts them."""
    return "\n\n".join(random_.choice(_PARTS)(random_) for _ in range(parts)) + random_.choice(["", "\n"])


def words(random_: random.Random, count: int) -> str:
    """Running text of so many words."""
    return " ".join(random_.choice(WORDS) for _ in range(count))


def _paragraph(random_: random.Random) -> str:
    return "\n".join(words(random_, random_.randint(3, 25)) for _ in range(random_.randint(1, 3)))


def _heading(random_: random.Random) -> str:
    return "#" * random_.randint(1, 4) + " " + words(random_, 4)


def _listing(random_: random.Random) -> str:
    fence = random_.choice(["```", "````", "~~~"])
    lines = random_.choices(CODE, k=random_.randint(0, 8))
    return "\n".join([fence + random_.choice(["", "python", "json extra"]), *lines, fence])


def _table(random_: random.Random) -> str:
    columns = random_.randint(1, 4)
    rows = [[words(random_, 2) for _ in range(columns)] for _ in range(random_.randint(1, 6))]
    aligns = [random_.choice(["---", ":--", "--:", ":-:"]) for _ in range(columns)]
    return "\n".join("| " + " | ".join(row) + " |" for row in [rows[0], aligns, *rows[1:]])


def _list(random_: random.Random) -> str:
    lines = []
    indent = 0
    for number in range(random_.randint(2, 9)):
        indent = max(0, min(indent + random_.choice([-3, 0, 0, 3]), 6))
        marker = random_.choice(["- ", "* ", f"{number + 1}. ", "- [ ] ", "- [x] "])
        lines.append(" " * indent + marker + words(random_, random_.randint(1, 8)))
        if random_.random() < 0.15:
            lines += [
                "",
                " " * (indent + 3) + random_.choice(FORMULAS).replace("\n", "\n" + " " * (indent + 3)),
            ]
    return random_.choice(["\n", "\n", "\n\n"]).join(lines)


def _quote(random_: random.Random) -> str:
    inner = random_.choice(_PARTS)(random_)
    return "\n".join("> " + line for line in inner.split("\n"))


def _formula(random_: random.Random) -> str:
    return random_.choice(FORMULAS)


def _definition(random_: random.Random) -> str:
    return random_.choice(
        [
            '[label]: https://example.org "Title"',
            "[^1]: A note.\n\n    With a second paragraph.",
            "[label]: <https://example.org/other>",
        ]
    )


def _html(random_: random.Random) -> str:
    return random_.choice(
        ["<div>\n*not read*\n</div>", "<details>\n<summary>More</summary>\n\ninner\n\n</details>", "---"]
    )


_PARTS: tuple[Callable[[random.Random], str], ...] = (
    _paragraph,
    _paragraph,
    _paragraph,
    _heading,
    _listing,
    _table,
    _list,
    _quote,
    _formula,
    _definition,
    _html,
)
