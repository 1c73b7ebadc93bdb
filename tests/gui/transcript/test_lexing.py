"""What the colours of a listing are found from, while it grows and once it is complete."""

from __future__ import annotations

from random import Random

import pytest

from desktop_ai.ui.transcript.lexing import Lexing, LineTokens

LISTINGS = {
    "python": '''@cache
async def f(x: int = 0x1F) -> str:
    """Say what
    it is."""
    return f"{x:>3} 🚀" if x else 'no'  # comment
class A(B): pass
''',
    "javascript": """const f = async (x) => { /* one
two */ return `a ${x + 1} b`; }
// done
class A extends B { get x() { return /re+/g.test("a"); } }
""",
    "typescript": """interface A<T> { readonly x: number; y?: string }
export const f = (a: A<string>): void => { throw new Error("no"); };
/** doc
 * more */
""",
    "c": """#include <stdio.h>
/* a
   b */
static const size_t n = 3u;
int main(void) { printf("%d\\n", n); return 0; }
""",
    "cpp": """template <typename T> class A : public B { std::vector<T> v; };
// line
auto f = [](int x) -> bool { return x > 1'000; };
""",
    "java": """package a.b;
@Override public static final int f(List<String> x) { return x.size() + 1; } // no
/* one
two */
""",
    "rust": """#[derive(Debug)]
pub fn f<'a>(x: &'a str) -> Result<u8, Error> { let y = 1_000u32; Ok(y as u8) } // no
/* one /* two */ three */
""",
    "go": """package main
import "fmt"
func f(x []int) (y string, err error) { return `raw
string`, nil } // no
""",
    "html": """<!DOCTYPE html>
<p class="a b">x &amp; y</p>
<!-- one
two -->
<style>p { color: red; }</style>
""",
    "css": """@media (min-width: 1px) { .a > #b::before { content: "x"; margin: 0 1.5em !important } }
/* one
two */
""",
    "sql": """SELECT a, count(*) AS n FROM t WHERE b = 'x' AND c > 1.5 GROUP BY a; -- no
""",
    "json": """{"a": [1, 2.5e3, true, null], "b": {"c": "d\\n"}}
""",
    "yaml": """a: 1
b:
  - "x"  # no
  - {c: d}
""",
    "diff": """--- a/x
+++ b/x
@@ -1,2 +1,2 @@
-old
+new
 same
""",
    "console": """$ ls -l
total 4
$ echo "x" | wc
""",
    "bash": """for x in "$@"; do if [ -f "$x" ]; then echo ${x%.*}; fi; done # no
f() { local a=1; return $((a + 1)); }
""",
    "ruby": """class A < B
  def f(x) = "a #{x + 1} b"
end
""",
}


def nothing() -> None:
    pass


def whole(language: str, text: str) -> list[LineTokens]:
    return Lexing(language).take(text, nothing, is_whole=True)[1]


class Grown:
    """The tokens that a listing holds which is written chunk by chunk, and the most lines that changed at once."""

    def __init__(self, language: str) -> None:
        self.lexing = Lexing(language)
        self.lines: list[LineTokens] = []
        self.text = ""

    def write(self, text: str, *, is_whole: bool = False) -> int:
        self.text = text
        first, lines = self.lexing.take(text, nothing, is_whole=is_whole)
        assert first <= len(self.lines)
        self.lines[first:] = lines
        return len(lines)


def chunks(text: str, random: Random) -> list[str]:
    """The text as it grows, sometimes with the beginning of a fence that turns out to be its end."""
    found, end = [], 0
    while end < len(text):
        end += random.randint(1, 60)
        found.append(text[:end])
        if random.random() < 0.1:
            found += [text[:end] + "\n``", text[:end]]
    return found


@pytest.mark.parametrize("language", sorted(LISTINGS))
def test_a_listing_that_grows_has_the_tokens_of_the_whole(language: str) -> None:
    seed = Random().randrange(2**32)
    random, text = Random(seed), LISTINGS[language] * 4
    for _ in range(3):
        grown = Grown(language)
        for part in chunks(text, random):
            grown.write(part)
        assert grown.lines == whole(language, text), f"seed {seed}"


@pytest.mark.parametrize("language", sorted(LISTINGS))
def test_a_complete_listing_has_the_tokens_of_the_whole(language: str) -> None:
    text = LISTINGS[language] * 2
    grown = Grown(language)
    for part in chunks(text, Random(1)):
        grown.write(part)
    grown.write(text, is_whole=True)
    assert grown.lines == whole(language, text)
    assert any(grown.lines)


@pytest.mark.parametrize(
    "language", ["python", "javascript", "c", "rust", "go", "java", "css", "sql", "diff"]
)
def test_what_a_chunk_costs_does_not_grow_with_the_listing(language: str) -> None:
    text = LISTINGS[language] * 60
    grown = Grown(language)
    grown.write(text)
    most = max(grown.write(text + LISTINGS[language][:end]) for end in range(len(LISTINGS[language])))
    assert most <= 2 * LISTINGS[language].count("\n") + 2


def test_a_language_nobody_knows_has_no_tokens() -> None:
    assert whole("no such language", "x = 1") == []


@pytest.mark.parametrize("written", ["Python", "{.python}", "python=", "python:main.py", "py"])
def test_a_language_is_known_by_what_people_write_behind_the_fence(written: str) -> None:
    assert whole(written, "return 1")[0][0] == (0, 6, "keyword")


def test_a_diff_shows_what_comes_and_what_goes() -> None:
    for text in ("-old\n same\n+new", "-old\n same\n+new\n"):
        lines = whole("patch", text)
        assert [[kind for *_, kind in line] for line in lines[:3]] == [["deleted"], [], ["string"]]
        assert len(lines) == text.count("\n") + 1


def test_tokens_count_utf16_units_of_their_line() -> None:
    lines = whole("python", "s = '🚀'\nreturn 1")
    assert lines == [[(4, 4, "string")], [(0, 6, "keyword"), (7, 1, "number")]]
