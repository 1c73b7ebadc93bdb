"""Conversations to measure with: Markdown of every kind, about 200 tokens a message, the same every time."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from desktop_ai.core.message import Message, Reply, Role, Status, TextPart, Timings, Usage

SENTENCE = (
    "the model returns a stream of tokens and each chunk is appended to an open block while closed blocks stay "
    "frozen so layout cost depends on tail size only because width changes invalidate heights lazily when user "
    "scrolls through history which keeps memory low and latency predictable even for very long conversations"
)
WORDS = SENTENCE.split()
CODE = '''def fibonacci(n: int, cache: dict[int, int] | None = None) -> int:
    """Return the n-th Fibonacci number (memoised)."""
    cache = {} if cache is None else cache
    if n < 2:
        return n  # base case
    if n not in cache:
        cache[n] = fibonacci(n - 1, cache) + fibonacci(n - 2, cache)
    return cache[n]


class Window(QWidget):
    name = "main"

    def paintEvent(self, event):
        for i, item in enumerate(self.items[:1_000]):
            if item.rect & event.rect():
                self.draw(item, f"{i:>4} {item.label!r}")
'''.splitlines()
FORMULAS = (
    r"$$\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}$$",
    r"$$\sum_{i=1}^{n} i^2 = \frac{n(n+1)(2n+1)}{6}$$",
    r"$$x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}$$",
)
ELSEWHERE = (
    "流式输出时，只重新排版尚未结束的段落，已经结束的段落保持不变。",
    "モデルが返すトークンは順に追加され、閉じたブロックはそのまま残ります。",
    "النص العربي يُقرأ من اليمين إلى اليسار، ويبقى الرقم 42 في مكانه.",
    "Done 🎉 — the 👩‍💻 team measured it twice 🚀, and naïve café résumés still line up.",
)
MARKS = ("**{}**", "*{}*", "`{}()`", "`{}`", "[{}](https://example.org/path?q=1)", "~~{}~~", "{},")
MARKED_SHARE = 0.13
QUESTION_WORDS = (8, 15, 30)
REPLY_LENGTH = 1400  # characters, so that a question and its answer are about 400 tokens
_TOKEN = re.compile(r" ?[A-Za-z]{1,10}| ?[^\sA-Za-z]{1,4}|\s+")


def tokens(text: str) -> list[str]:
    """The text in pieces about as long as those that models send."""
    return _TOKEN.findall(text)


def paragraph(random: Random, words: int) -> str:
    """A sentence with marks in it."""
    picked = [_marked(random, random.choice(WORDS)) for _ in range(words)]
    text = " ".join(picked)
    return text[0].upper() + text[1:] + "."


def _marked(random: Random, word: str) -> str:
    return random.choice(MARKS).format(word) if random.random() < MARKED_SHARE else word


def _bullets(random: Random) -> str:
    items = [f"- {paragraph(random, random.randint(5, 14))}" for _ in range(random.randint(3, 6))]
    return "\n".join([*items, f"  - nested {paragraph(random, 6)}"])


def _numbered(random: Random) -> str:
    return "\n".join(f"{number}. {paragraph(random, random.randint(5, 14))}" for number in range(1, 5))


def _tasks(random: Random) -> str:
    return "\n".join(f"- [{random.choice(' x')}] {paragraph(random, 8)}" for _ in range(4))


def _listing(random: Random) -> str:
    return listing(random.randint(6, 20))


def listing(lines: int) -> str:
    """A listing in Python."""
    source = (CODE * (lines // len(CODE) + 1))[:lines]
    return "\n".join(["```python", *source, "```"])


def _table(random: Random) -> str:
    return table(random, random.randint(3, 6))


def table(random: Random, rows: int) -> str:
    """A table with a marked cell in each row."""
    body = [
        f"| {random.choice(WORDS)} {number} | {100 * random.random():.2f} | {paragraph(random, 5)} |"
        for number in range(rows)
    ]
    return "\n".join(["| Option | Cost | Notes |", "|:--|--:|---|", *body])


def _quote(random: Random) -> str:
    return f"> {paragraph(random, 15)}\n> {paragraph(random, 8)}"


def _heading(random: Random) -> str:
    return f"{'#' * random.randint(2, 4)} " + " ".join(random.choice(WORDS) for _ in range(4)).capitalize()


def _running(random: Random) -> str:
    return paragraph(random, random.randint(20, 50))


def _mathematics(random: Random) -> str:
    return rf"Inline $E = mc^2$ and $\alpha_{{ij}}$ here. {paragraph(random, 15)}"


def _formula(random: Random) -> str:
    return random.choice(FORMULAS)


def _elsewhere(random: Random) -> str:
    return random.choice(ELSEWHERE)


KINDS: dict[Callable[[Random], str], int] = {
    _running: 40,
    _bullets: 9,
    _numbered: 5,
    _tasks: 4,
    _listing: 13,
    _table: 6,
    _quote: 5,
    _heading: 9,
    _mathematics: 4,
    _formula: 2,
    _elsewhere: 3,
}


def reply_text(length: int, seed: int) -> str:
    """An answer of about so many characters."""
    random = Random(seed)
    blocks = [paragraph(random, 25)]
    written = len(blocks[0])
    while written < length:
        kind = random.choices(list(KINDS), list(KINDS.values()))[0]
        blocks.append(kind(random))
        written += len(blocks[-1]) + 2
    return "\n\n".join(blocks) + "\n\n"


def conversation(count: int) -> list[Message]:
    """Questions and answers in turn, with everything that is kept of a reply."""
    return [_message(number) for number in range(count)]


def _message(number: int) -> Message:
    random = Random(number)
    id_, parent = f"20260101-{number:06d}-000abcdef", f"20260101-{number - 1:06d}-000abcdef"
    created = f"2026-01-01T{number // 3600:02d}:{number // 60 % 60:02d}:{number % 60:02d}.000Z"
    if number % 2 == 0:
        text = paragraph(random, random.choice(QUESTION_WORDS))
        return Message(id_, parent if number else None, Role.USER, created, (TextPart(text),))
    text = reply_text(REPLY_LENGTH, number)
    reply = Reply(
        Status.DONE,
        provider="openai",
        account="openai",
        model="gpt-x",
        parameters={"temperature": 0.5},
        usage=Usage(1100, 380, 1480),
        timings=Timings(0.1, 0.4, 4.5),
        pieces=380,
        finish_reason="stop",
    )
    return Message(id_, parent, Role.ASSISTANT, created, (TextPart(text),), reply=reply)


def giants() -> dict[str, str]:
    """Single blocks that stay open for long, by what they are."""
    random = Random(7)
    items = "\n".join(f"- {paragraph(random, 9)}" for _ in range(250))
    return {
        "list of 250 items": items,
        "table of 150 rows": table(random, 150),
        "code of 1,000 lines": listing(1000),
        "paragraph of 16,000 characters": paragraph(random, 2600)[:16_000],
    }
