"""What of TeX is set at all, and how it is put for the library that sets it. Pure text."""

from __future__ import annotations

import re

LONGEST_SOURCE = 2_000  # characters; what the library needs to read a formula grows with their square
DEEPEST_SOURCE = 60  # braces inside each other; the library recurses into them

# What would define, load or lead elsewhere, and what the library sets wrongly.
_REFUSED = re.compile(
    r"\\(?:def|edef|gdef|xdef|let|futurelet|newcommand|renewcommand|providecommand|newenvironment|renewenvironment"
    r"|DeclareMathOperator|href|url|class|cssId|style|includegraphics|input|include|require|write|read|openin|openout"
    r"|catcode|csname|special|loop|repeat|ce|pu|verb|bbox)(?![A-Za-z])"
)
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\s*\{([^{}]*)\}")
_ENVIRONMENTS = frozenset(
    (
        *("matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "array", "cases"),
        *("aligned", "align*", "split", "gather*", "gathered", "substack"),
    )
)
# Environments that would be numbered, which means nothing in a conversation, and those that only wrap.
_UNNUMBERED = {
    "align": "align*",
    "alignat": "align*",
    "alignat*": "align*",
    "alignedat": "align*",
    "eqnarray": "align*",
    "eqnarray*": "align*",
    "flalign": "align*",
    "flalign*": "align*",
    "gather": "gather*",
    "dcases": "cases",
    "multline": "gather*",
    "multline*": "gather*",
}
_WRAPPERS = re.compile(
    r"\\(?:begin|end)\s*\{(?:equation\*?|math|displaymath)\}|\\(?:nonumber|notag)(?![A-Za-z])"
)
_COUNTED = re.compile(r"(\\begin\s*\{alignat\*?\}|\\begin\s*\{alignedat\})\s*\{\d+\}")
_LABEL = re.compile(r"\\label\s*\{[^{}]*\}")
_TAG = re.compile(r"\\tag(\*?)\s*\{([^{}]*)\}")
_TEXT = re.compile(r"\\(?:text|textrm|textnormal|mbox|hbox)\s*\{([^{}]*)\}")
_REWRITTEN = (
    (re.compile(r"\\not\s*="), r"\\ne "),
    (re.compile(r"\\not\s*\\in(?![A-Za-z])"), r"\\notin "),
    (re.compile(r"\\bmod(?![A-Za-z])"), r"\\;\\mathrm{mod}\\;"),
    (re.compile(r"\\operatorname\s+"), r"\\operatorname"),
)
_UNFIT = re.compile(r"\\not(?![A-Za-z])")


def prepared(source: str) -> str | None:
    """The source as it is set; None for what is shown as it was written."""
    if len(source) > LONGEST_SOURCE or not source.strip() or _depth(source) > DEEPEST_SOURCE:
        return None
    if _REFUSED.search(source) or any(ord(letter) < ord(" ") and not letter.isspace() for letter in source):
        return None
    source = _COUNTED.sub(r"\1", source)
    source = _LABEL.sub("", _WRAPPERS.sub("", source))
    source = _TAG.sub(_tag, _TEXT.sub(_text, _ENVIRONMENT.sub(_environment, source)))
    for pattern, replacement in _REWRITTEN:
        source = pattern.sub(replacement, source)
    environments = set(_ENVIRONMENT.findall(source))
    return None if _UNFIT.search(source) or environments - _ENVIRONMENTS else source.strip()


def _depth(source: str) -> int:
    depth = deepest = 0
    for letter in source:
        depth += (letter == "{") - (letter == "}")
        deepest = max(deepest, depth)
    return deepest


def _environment(found: re.Match[str]) -> str:
    name = found[1]
    return found[0].replace(name, _UNNUMBERED.get(name, name)) if name else found[0]


def _tag(found: re.Match[str]) -> str:
    label = found[2] if found[1] else f"({found[2]})"
    return rf"\qquad\text{{{label}}}"


def _text(found: re.Match[str]) -> str:
    """Formulas in words: the library knows words only."""
    words = found[1]
    if words.count("$") % 2 or "$" not in words:
        return rf"\text{{{words}}}"
    parts = words.split("$")
    return "".join(part if index % 2 else rf"\text{{{part}}}" for index, part in enumerate(parts) if part)
