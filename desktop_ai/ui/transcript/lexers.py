"""The lexer of a language, and what kind of thing a token is. Imports pygments: not for the GUI thread."""

from __future__ import annotations

import importlib
import re
from functools import cache
from typing import Any

# What is written behind fences that pygments knows by another name; and a lexer that takes seconds for some texts.
_OTHER_NAMES = {
    "html+ng2": "html",
    "ng2": "html",
    "jsonc": "json",
    "patch": "diff",
    "svelte": "html",
    "terminal": "console",
    "vb": "vb.net",
    "gradle": "groovy",
    "dotenv": "ini",
    "env": "ini",
}
# The name in "{.python}", "python=", "js:main.js", "rust,ignore".
_NAME = re.compile(r"[{.]*([a-z0-9_+#-]+)")


@cache
def lexer_of(language: str) -> Any:
    """The lexer for what stands behind a fence, None for a language that is not known."""
    name = language.lower()
    lexer = _lexer(name)
    if lexer is None and (found := _NAME.match(name)):
        lexer = _lexer(found[1])
    return lexer


@cache
def _lexer(name: str) -> Any:
    # Not get_lexer_by_name: for an unknown name it looks through every installed package.
    from pygments.lexers._mapping import LEXERS

    name = _OTHER_NAMES.get(name, name)
    for class_name, (module, _, aliases, _, _) in LEXERS.items():
        if name in aliases:
            made = getattr(importlib.import_module(module), class_name)
            return made(stripnl=False, ensurenl=False)
    return None


@cache
def kind_of(token: Any) -> str:
    """Which of our colours a token has; empty for that of plain text."""
    from pygments.token import Token

    for base, name in (
        (Token.Comment, "comment"),
        (Token.Keyword, "keyword"),
        (Token.Operator.Word, "keyword"),
        (Token.Name.Tag, "keyword"),
        (Token.Literal.String, "string"),
        (Token.Literal.Number, "number"),
        (Token.Name.Function, "function"),
        (Token.Name.Class, "function"),
        (Token.Name.Decorator, "function"),
        (Token.Name.Attribute, "function"),
        (Token.Generic.Inserted, "string"),
        (Token.Generic.Deleted, "deleted"),
        (Token.Generic.Subheading, "function"),
        (Token.Generic.Heading, "keyword"),
        (Token.Generic.Prompt, "comment"),
        (Token.Generic.Error, "deleted"),
    ):
        if token in base:
            return name
    return ""
