"""Conversations -> one HTML page that needs nothing else: pictures are in it, nothing is fetched, nothing runs.

What stands in messages is text, whatever it looks like: everything is escaped, and the page's own policy forbids
scripts, frames and every address but those that hold their pictures themselves.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

from desktop_ai.core.blocks import parse
from desktop_ai.core.exports.html_style import STYLE
from desktop_ai.core.html_writer import LINKED_SCHEMES, HtmlWriter, typed_html
from desktop_ai.core.imports.imported import Bytes
from desktop_ai.core.message import (
    FilePart,
    ImagePart,
    Message,
    Part,
    ReasoningPart,
    RefusalPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from desktop_ai.core.one_line import one_line
from desktop_ai.core.plain_text import CALL, PICTURE, REFUSED, RESULT, SOURCES, THOUGHT, author
from desktop_ai.core.transcript_text import whole
from desktop_ai.core.utf16 import without_lone_surrogates

# Code and its language as HTML; everything in it is escaped.
Highlight = Callable[[str, str], str]

_WIDEST = 600  # pixels of a picture, so that it fits on paper too
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def page_start(title: str) -> str:
    """What stands before the first conversation."""
    return (
        "<!DOCTYPE html>\n<html>\n<head>\n"
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{_plain(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
    )


def contents(titles: Sequence[str]) -> str:
    """A list of the conversations that follow, each a link to it."""
    lines = "\n".join(
        f'<li><a href="#c{number}">{_plain(title)}</a></li>' for number, title in enumerate(titles)
    )
    return f"<nav><ol>\n{lines}\n</ol></nav>\n"


PAGE_END = "</body>\n</html>\n"


def html_conversation(
    title: str,
    messages: Sequence[Message],
    pictures: Mapping[str, Bytes],
    *,
    number: int = 0,
    highlight: Highlight | None = None,
) -> Iterator[str]:
    """A conversation in pieces; `pictures` are by their hashes, and `number` is its place in the list."""
    yield f'<main id="c{number}">\n<h1>{_plain(title)}</h1>\n'
    for message in messages:
        yield _message(message, pictures, highlight)
    yield "</main>\n"


def _message(message: Message, pictures: Mapping[str, Bytes], highlight: Highlight | None) -> str:
    who = "user" if message.role is Role.USER else "reply"
    moment = escape(message.created[:16].replace("T", " "))
    head = f"<header>{_plain(str(author(message)))} <time>{moment}</time></header>"
    return f'<section class="{who}">\n{head}\n{html_message(message, pictures, highlight)}</section>\n'


def html_message(message: Message, pictures: Mapping[str, Bytes], highlight: Highlight | None = None) -> str:
    """What is in a message."""
    pieces: list[str] = []
    words = ""
    is_typed = message.role is Role.USER
    for part in message.parts:
        if isinstance(part, TextPart):
            words += part.text
            continue
        pieces += (_words(words, highlight, is_typed=is_typed), _piece(part, pictures, highlight))
        words = ""
    pieces += (_words(words, highlight, is_typed=is_typed), _sources(message))
    return "".join(f"{piece}\n" for piece in pieces if piece)


def _words(text: str, highlight: Highlight | None, *, is_typed: bool = False) -> str:
    text = without_lone_surrogates(text)
    if not text.strip():
        return ""
    if is_typed:
        return typed_html(text)
    writer = HtmlWriter(highlight)
    for block in parse(text):
        writer.add(*whole(block))
    return writer.close()


def _piece(part: Part, pictures: Mapping[str, Bytes], highlight: Highlight | None) -> str:
    match part:
        case ImagePart():
            return _picture(part, pictures.get(part.hash))
        case FilePart():
            return _folded(part.name, _listing(part.text, part.language, highlight))
        case ReasoningPart() if part.text.strip():
            return _folded(str(THOUGHT), _words(part.text, highlight))
        case RefusalPart():
            return f"<p><b>{REFUSED}:</b></p>\n{_words(part.text, highlight)}"
        case ToolCallPart():
            name = str(CALL.fill(name=one_line(part.name)))
            return _folded(name, _listing(part.arguments, "json", highlight))
        case ToolResultPart():
            return _folded(str(RESULT), _listing(part.text, "", highlight))
    return ""


def _picture(part: ImagePart, file: Bytes | None) -> str:
    name = _plain(part.name)
    if file is None:
        return f"<p>[{PICTURE}: {name}]</p>"
    data = b64encode(file.data).decode("ascii")
    width = f' width="{min(part.width, _WIDEST)}"' if part.width > 0 else ""
    return f'<p><img alt="{name}"{width} src="data:{escape(file.media_type)};base64,{data}"></p>'


def _folded(name: str, inner: str) -> str:
    return f"<details><summary>{_plain(name)}</summary>\n{inner}\n</details>"


def _listing(text: str, language: str, highlight: Highlight | None) -> str:
    text = without_lone_surrogates(text).rstrip("\n")
    code = highlight(text, language) if highlight is not None else escape(text)
    return f"<pre><code>{code}</code></pre>"


def _sources(message: Message) -> str:
    lines = [
        f'<li><a href="{_plain(each.url)}">{_plain(each.title or each.url)}</a></li>'
        for each in message.citations
        if each.url.startswith(LINKED_SCHEMES)
    ]
    return f"<p><b>{SOURCES}:</b></p>\n<ol>\n" + "\n".join(lines) + "\n</ol>" if lines else ""


def _plain(text: str) -> str:
    return escape(one_line(text))
