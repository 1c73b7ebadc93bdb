"""search: words in every message of every conversation, in the terminal."""

from __future__ import annotations

import argparse
import json
import sys

import msgspec

from desktop_ai.boot.compose_core import Core
from desktop_ai.core.message import Role
from desktop_ai.core.one_line import one_line
from desktop_ai.core.search_query import SearchQuery
from desktop_ai.core.search_results import FoundConversation, SearchHit, SearchResults, Span

EVERYTHING = 1_000_000  # times as deep as the first look
BOLD, PLAIN = "\x1b[1m", "\x1b[22m"


async def run_search_command(core: Core, arguments: argparse.Namespace) -> int:
    """Print what fits, the best first. Raises ProgramError."""
    await core.library.rescan()
    await _wait_for_index(core)
    query, results = await core.search.find(" ".join(arguments.query), EVERYTHING if arguments.all else 1)
    for complaint in query.complaints:
        print(complaint, file=sys.stderr)
    if arguments.json:
        print(_as_json(query, results))
    elif not query:
        print("Nothing is asked: type words, a “phrase”, or a filter such as role:user.", file=sys.stderr)
    else:
        print(_as_text(results))
    return 0


async def _wait_for_index(core: Core) -> None:
    """Wait until every message is known; on a terminal, say how far that is."""
    while (progress := await core.search.advanced()) is not None:
        if sys.stderr.isatty():
            print(f"\rThe index is being built, {progress:.0%} ", end="", file=sys.stderr, flush=True)


def _as_text(results: SearchResults) -> str:
    if not results.conversations:
        return "Nothing fits."
    blocks = [_block(conversation) for conversation in results.conversations]
    more = " at least; say more, or add --all, to see the others" if results.is_cut else ""
    total = f"{_counted(results.count, 'message')} in {_counted(len(blocks), 'conversation')}{more}"
    return "\n\n".join([*blocks, total])


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _block(conversation: FoundConversation) -> str:
    place = f"  {one_line(conversation.folder)}" if conversation.folder else ""
    title = _marked(one_line(conversation.title) or "Untitled", conversation.marks)
    head = f"{title}  {conversation.updated[:10]}{place}  {conversation.id}"
    return "\n".join([head, *map(_line, conversation.hits)])


def _line(hit: SearchHit) -> str:
    speaker = "you" if hit.role is Role.USER else one_line(hit.model) or "model"
    return f"  {hit.created[:10]} {speaker}: {_marked(hit.excerpt, hit.marks)}"


def _marked(text: str, marks: tuple[Span, ...]) -> str:
    """The text with what was found in bold, where that can be seen."""
    if not sys.stdout.isatty():
        return text
    for low, high in reversed(marks):
        text = f"{text[:low]}{BOLD}{text[low:high]}{PLAIN}{text[high:]}"
    return text


def _as_json(query: SearchQuery, results: SearchResults) -> str:
    found = msgspec.to_builtins(results)
    return json.dumps({"complaints": [str(complaint) for complaint in query.complaints], **found})
