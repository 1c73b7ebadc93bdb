"""Conversations in Markdown: as this program writes them, and with "## User" or "**You:**" above each message.

There is no standard for it. The names are those that ChatGPT's and Claude's browser exporters, LM Studio and Open
WebUI put above messages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop_ai.core.attachment import hash_of
from desktop_ai.core.imports.fields import moment_at
from desktop_ai.core.imports.imported import Found, Imported, Skipped
from desktop_ai.core.imports.tree import Node, conversation_of
from desktop_ai.core.message import Part, ReasoningPart, Role, TextPart
from desktop_ai.core.one_line import one_line
from desktop_ai.core.texts import N_
from desktop_ai.core.utf16 import without_lone_surrogates

NOBODY_SPEAKS = N_("no line in it says who speaks, such as “## User” or “**You:**”")
_USER = frozenset({"user", "you", "human", "me", "prompt", "question", "q"})
_MODEL = frozenset(
    {
        "assistant",
        "ai",
        "chatgpt",
        "claude",
        "gemini",
        "model",
        "bot",
        "response",
        "answer",
        "reply",
        "a",
        "gpt",
    }
)
_HEADING = re.compile(r"#{1,6}[ \t]+(.{1,80})")
_BOLD = re.compile(r"(?:\*\*|__)([^*_]{1,40}?)(:?)(?:\*\*|__)(:?)[ \t]*(.*)")
_NOT_LETTERS = re.compile(r"[^A-Za-z]+")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TITLE = re.compile(r"#[ \t]+(.+)")
# What this program writes above conversations and messages: readers do not see it, and no message can know its word.
_MARK = re.compile(
    r"<!-- (message-[0-9a-f]{8}): (conversation|user|assistant)(?: · (\d{4}-\S+))?(?: · (.*))? -->"
)
_ANY_MARK = re.compile(rf"^{_MARK.pattern}$", re.MULTILINE)
_RULE = re.compile(r"\n+(?:---|\*\*\*|___)\s*$")
_THOUGHT = re.compile(r"<details><summary>[^<\n]*</summary>\n\n(.*?)\n\n</details>\n*", re.DOTALL)


class _Section(NamedTuple):
    role: Role
    model: str
    created: str
    lines: list[str]


def read_markdown(text: str, name: str) -> list[Found]:
    """The conversations in a text, one unless this program wrote it; `name` is the title of one without any."""
    text = without_lone_surrogates(text).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    first = _ANY_MARK.search(text)
    if first is None:
        return [_read(list(_headed(text)), _title(text) or name, is_ours=False)]
    return [_read(sections, title or name, is_ours=True) for title, sections in _marked(text, first[1])]


def mark(word: str, kind: str, moment: str = "", model: str = "") -> str:
    """What stands above a conversation or a message, so that it is found again; `word` is the file's."""
    rest = "".join(f" · {each}" for each in (moment, one_line(model).replace("--", "- ")) if each)
    return f"<!-- {word}: {kind}{rest} -->"


def word_for(seed: str) -> str:
    """The word of a file's marks."""
    return f"message-{hash_of(seed.encode('utf-8', 'replace'))[:8]}"


def _read(sections: list[_Section], title: str, *, is_ours: bool) -> Found:
    nodes, before = [], None
    for number, section in enumerate(sections):
        id = f"m{number}"
        parts = _parts(section, is_ours=is_ours)
        nodes.append(Node(id, before, section.role, parts, section.created, section.model))
        before = id
    conversation = conversation_of(nodes, title=title, leaf=before)
    return Skipped(title, NOBODY_SPEAKS) if conversation is None else Imported(conversation)


def _marked(text: str, word: str) -> list[tuple[str, list[_Section]]]:
    """Titles and messages below this program's own marks; the line above a mark is the heading that readers see."""
    found: list[tuple[str, list[_Section]]] = []
    heading: list[str] = []
    lines = heading
    for line in text.split("\n"):
        mark = _MARK.fullmatch(line) if line.startswith("<!-- ") else None
        if mark is None or mark[1] != word:
            lines.append(line)
            continue
        title = _drop_heading(lines)
        if mark[2] == "conversation":
            found.append((title.removeprefix("# "), []))
            lines = []
        elif found:
            lines = []
            moment = moment_at({"at": mark[3]}, "at")
            found[-1][1].append(_Section(Role(mark[2]), mark[4] or "", moment, lines))
    return found


def _drop_heading(lines: list[str]) -> str:
    """Take off the heading of what comes next, and give it."""
    while lines and not lines[-1]:
        lines.pop()
    return lines.pop() if lines and lines[-1].startswith(("# ", "## ")) else ""


def _headed(text: str) -> Iterator[_Section]:
    section: _Section | None = None
    fence = ""
    for line in text.split("\n"):
        fence = _fence_after(line, fence)
        speaker = _speaker(line) if not fence else None
        if speaker is not None:
            if section is not None:
                yield section
            role, rest = speaker
            section = _Section(role, "", "", [rest] if rest else [])
        elif section is not None:
            section.lines.append(line)
    if section is not None:
        yield section


def _fence_after(line: str, fence: str) -> str:
    """The fence that is open behind a line, empty for none."""
    found = _FENCE.match(line)
    if found is None:
        return fence
    if not fence:
        return found[1]
    return "" if found[1].startswith(fence) and not line.strip().strip(fence[0]) else fence


def _speaker(line: str) -> tuple[Role, str] | None:
    """Who speaks from a line on, and what stands behind the name; None where a line says nothing of the kind."""
    if heading := _HEADING.fullmatch(line.rstrip()):
        role = _role(heading[1])
        return (role, "") if role is not None else None
    bold = _BOLD.fullmatch(line.rstrip())
    if bold is None or not (bold[2] or bold[3] or not bold[4]):
        return None
    role = _role(bold[1])
    return (role, bold[4]) if role is not None else None


def _role(name: str) -> Role | None:
    words = _NOT_LETTERS.sub(" ", name).casefold().split()
    if len(words) > 3 or not words:
        return None
    if words[0] in _USER and (len(words) == 1 or words[-1] in ("said", "wrote")):
        return Role.USER
    is_model = words[0] in _MODEL and (len(words) == 1 or words[-1] in ("said", "wrote", "o", "mini", "pro"))
    return Role.ASSISTANT if is_model else None


def _parts(section: _Section, *, is_ours: bool) -> tuple[Part, ...]:
    text = "\n".join(section.lines).strip("\n")
    if not is_ours:
        text = _RULE.sub("", text).strip()
    parts: list[Part] = []
    if is_ours and section.role is Role.ASSISTANT and (thought := _THOUGHT.match(text)):
        parts.append(ReasoningPart(thought[1]))
        text = text[thought.end() :]
    if text.strip():
        parts.append(TextPart(text))
    return tuple(parts)


def _title(text: str) -> str:
    for line in text.split("\n", 20)[:20]:
        if (found := _TITLE.fullmatch(line.strip())) and _role(found[1]) is None:
            return found[1]
    return ""
