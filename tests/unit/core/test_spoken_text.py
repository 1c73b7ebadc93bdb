"""What is said of a reply: its words, what else there is by name, and nothing twice or in half."""

import random

import pytest

from desktop_ai.core.blocks import MarkdownStream, parse
from desktop_ai.core.spoken_text import SpokenReply, as_read, spoken
from desktop_ai.core.texts import Text

REPLY = """# Plan

First **think**. Then write `code`.
It follows:

```python
print("One. Two.")

print(2)
```

- [x] done it
- [ ] not yet. Soon
1. one
2. two

| Name | Size |
|---|--:|
| a | 1 |
| b | |

$$E = mc^2$$

---

> She said: *go.* And went.

The end
"""
SAID = [
    "Plan",
    "First think.",
    "Then write code.",
    "It follows:",
    "code, Python, 3 lines.",
    "done: done it",
    "to do: not yet.",
    "Soon",
    "1. one",
    "2. two",
    "table, 3 rows, 2 columns.",
    "Name, Size",
    "a, 1",
    "b",
    "formula: E = mc^2",
    "She said: go.",
    "And went.",
    "The end",
]


def said_of(text: str) -> list[str]:
    return [sentence for block in parse(text) for sentence in spoken(block)]


def test_code_is_named_tables_are_said_by_row_and_marks_are_not_said() -> None:
    assert said_of(REPLY) == SAID


@pytest.mark.parametrize(
    ("fence", "said"),
    [
        ("```\nx\n```", "code, 1 line."),
        ("```js\na\nb\n```", "code, JavaScript, 2 lines."),
        ("```go\na\n```", "code, Go, 1 line."),
        ("```\na\nb\n```", "code, 2 lines."),
        ("<div>\n</div>", "code, HTML, 2 lines."),
    ],
)
def test_a_listing_is_said_by_what_it_is(fence: str, said: str) -> None:
    assert said_of(fence) == [said]


def test_whoever_reads_gets_every_word_and_knows_what_it_is() -> None:
    text = as_read(parse(REPLY))
    assert 'code, Python, 3 lines:\nprint("One. Two.")\n\nprint(2)\n' in text
    assert text.startswith("heading 1: Plan\nFirst think. Then write code.")
    assert "table, 3 rows, 2 columns:\nName, Size\na, 1\n" in text
    assert "\nseparator\n" in text


@pytest.mark.parametrize("seed", range(120))
def test_a_reply_that_grows_says_the_same_once(seed: int) -> None:
    chance = random.Random(seed)
    stream, reply, heard = MarkdownStream(), SpokenReply(), []
    rest = REPLY
    while rest:
        count = chance.randint(1, 30)
        stream.feed(rest[:count])
        stream.flush()
        heard += reply.take(stream.blocks)
        rest = rest[count:]
    stream.flush(is_final=True)
    heard += reply.take(stream.blocks, is_complete=True)
    assert heard == SAID
    assert reply.take(stream.blocks, is_complete=True) == []


def test_a_sentence_is_said_when_the_next_one_begins() -> None:
    stream, reply = MarkdownStream(), SpokenReply()

    def after(text: str) -> list[str]:
        stream.feed(text)
        stream.flush()
        return reply.take(stream.blocks)

    assert after("It works") == []
    assert after(". ") == []
    assert after("And") == ["It works."]
    assert after(" it is fast.\n\n```sh\nls\n") == ["And it is fast."]
    assert after("```\n") == []
    assert after("\nNext") == ["code, shell, 1 line."]


def test_a_picture_is_said_by_what_it_shows() -> None:
    assert said_of("![The tides](https://example.org/a.png)\n\n![](b.png)") == ["image: The tides", "image"]
    assert as_read(parse("![The tides](a.png)")) == "image: The tides"


def test_what_is_named_is_named_in_the_language_of_whoever_listens() -> None:
    blocks = parse("# Title\n\n```py\nx = 1\n```\n\n- [x] milk")

    def shouted(text: Text) -> str:
        return str(text).upper()

    assert as_read(blocks, shouted).split("\n")[0] == "HEADING 1: Title"
    assert SpokenReply(shouted).take(blocks, is_complete=True)[1:] == ["CODE, PYTHON, 1 LINE.", "DONE: milk"]
