"""Code as HTML in which the words of its language are marked, for exported pages."""

from __future__ import annotations

from html import escape

LONGEST = 200_000  # characters; what is longer stays plain


def highlighted(text: str, language: str) -> str:
    """The code, escaped, with a span of a class around each word that has a colour."""
    from desktop_ai.ui.transcript.lexers import (  # pygments takes a while, and no Qt comes with it
        kind_of,
        lexer_of,
    )

    lexer = lexer_of(language) if language and len(text) <= LONGEST else None
    if lexer is None:
        return escape(text)
    pieces: list[str] = []
    for token, words in lexer.get_tokens(text):
        kind = kind_of(token)
        pieces.append(f'<span class="{kind}">{escape(words)}</span>' if kind else escape(words))
    return "".join(pieces)
