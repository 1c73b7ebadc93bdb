"""Texts that make Markdown parsers slow, by what they are made of; each is made about so many characters long."""

from __future__ import annotations

from collections.abc import Callable

MAKERS: dict[str, Callable[[int], str]] = {
    "nested brackets": lambda size: "[" * (size // 2) + "]" * (size // 2),
    "brackets of links": lambda size: "[a](" * (size // 4),
    "images in images": lambda size: "![" * (size // 2),
    "stars": lambda size: "*" * size,
    "stars and letters": lambda size: "*a_ " * (size // 4),
    "dollar signs": lambda size: "$" * size,
    "dollar signs and letters": lambda size: "$a " * (size // 3),
    "backticks": lambda size: "".join("`" * (length % 300) + "a" for length in range(size // 150)),
    "quotes in quotes": lambda size: "\n".join(">" * 100 + " a" for _ in range(size // 100)),
    "a quote very deep": lambda size: ">" * size + "a",
    "lists in lists": lambda size: "\n".join(" " * (2 * (n % 100)) + "- a" for n in range(size // 100)),
    "definitions": lambda size: "".join(f"[a{n}]: /b\n" for n in range(size // 10)) + "\n[a1] [a2]",
    "labels without a definition": lambda size: "[a] [b][c] " * (size // 11),
    "footnotes": lambda size: "".join(f"[^{n}]: b\n\n" for n in range(size // 10)) + "x[^1]",
    "calls of footnotes": lambda size: "x[^1] " * (size // 6) + "\n\n[^1]: note",
    "calls of footnotes that begin": lambda size: "[^1]: a\n\nx\n\n" + "[^" * (size // 2),
    "a table": lambda size: "|a|b|\n|-|-|\n" + "|c|d|\n" * (size // 6),
    "a table that is too wide": lambda size: "|a|\n|-|\n" + "|" + "c|" * (size // 2),
    "formulas that begin": lambda size: "\\[ \\( " * (size // 6),
    "formulas that end": lambda size: "\\] \\) " * (size // 6),
    "formulas": lambda size: "\\(a\\) \\[b\\] " * (size // 12),
    "lines that begin formulas": lambda size: "\\[\n\n" * (size // 4),
    "dollar signs on lines": lambda size: "$$\n\n" * (size // 4),
    "tags": lambda size: "<a href='" * (size // 9),
    "comments": lambda size: "<!-- " * (size // 5),
    "entities": lambda size: "&" * size,
    "addresses": lambda size: "https://a.b/" + "(" * (size // 2) + ")" * (size // 2),
    "many addresses": lambda size: "www." * (size // 4),
    "an e-mail address": lambda size: "a." * (size // 2) + "@",
    "at signs": lambda size: "a@" * (size // 2),
    "one line": lambda size: "word " * (size // 5),
    "blank lines": lambda size: "\n" * size,
    "spaces": lambda size: "a" + " " * size + "b",
}
