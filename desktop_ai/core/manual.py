"""The manual: sections of Markdown, which of them answers a question, and which text is its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property

import msgspec

from desktop_ai.core.english import terms
from desktop_ai.core.message import Message, TextPart
from desktop_ai.core.ranking import Entry, Hit, Ranking

# The file with what the Guide says when no section answers; it is not searched.
OWN_WORDS = "guide.md"
GREETING, REFUSAL = "Greeting", "The manual does not say"
GREETINGS = frozenset(terms("good morning afternoon evening day help thank"))
ACTION_SCHEME = "action:"

# Below these the manual does not say: how much of the question a section covers, and that times its score.
LEAST_COVERAGE, LEAST_CONFIDENCE = 0.25, 0.76
# How many characters of a question are read; who pastes more asks no question about this program.
LONGEST_QUESTION = 2_000
# The next section is named when its score is at least this share of the best one's.
CLOSE = 0.75

_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_CHAPTER = re.compile(r"^# (.+)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]+)\)")
_NOT_IN_SLUG = re.compile(r"[^\w\- ]")
_SEE_ALSO = "\n\nSee also: "


class Section(msgspec.Struct, frozen=True):
    """One topic: `path` is where links find it, like `keys.md#how-do-i-enter-a-key`; `text` is Markdown."""

    title: str
    path: str
    text: str
    chapter: str = ""


class Finding(msgspec.Struct, frozen=True):
    """The section that answers a question, and another that comes close."""

    section: Section
    see_also: Section | None = None


class Manual:
    """Owns the sections; never changes. `texts` are its files by name. The index is made on first use."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        every = [section for name in sorted(texts) for section in sections_of(name, texts[name])]
        self.sections = tuple(section for section in every if not _is_own_words(section))
        self._own_words = {section.title: section.text for section in every if _is_own_words(section)}
        self._by_title = {_plain(section.title): section for section in self.sections}
        self._by_path = {section.path: section for section in every}

    @property
    def greeting(self) -> str:
        """Who the Guide is, and three ways on."""
        return self._own_words.get(GREETING, "")

    @property
    def refusal(self) -> str:
        """That the manual does not say, and the way to a real model."""
        return self._own_words.get(REFUSAL, REFUSAL + ".")

    def answer_to(self, question: str) -> str:
        """What the Guide says to a question, as Markdown."""
        question = question[:LONGEST_QUESTION]
        if set(terms(question)) <= GREETINGS:
            return self.greeting
        found = self.look_up(question)
        return self.refusal if found is None else self.answer(found.section, found.see_also)

    def look_up(self, question: str) -> Finding | None:
        """The section that answers a question; None when none does."""
        if (named := self._named(question)) is not None:
            return Finding(named)
        hits = self._ranking.find(question)
        if not hits or not _is_confident(hits[0]):
            return None
        is_close = len(hits) > 1 and _is_confident(hits[1]) and hits[1].score >= CLOSE * hits[0].score
        return Finding(self.sections[hits[0].index], self.sections[hits[1].index] if is_close else None)

    def answer(self, section: Section, see_also: Section | None = None) -> str:
        """A section as it is shown: with where it stands, and with the titles of sections for links to them."""
        body = _LINK.sub(self._shown_link, section.text)
        text = f"From the manual, *{section.chapter}*:\n\n## {section.title}\n\n{body}"
        return text + _SEE_ALSO + _quoted(see_also.title) if see_also is not None else text

    def wrote(self, text: str) -> bool:
        """Whether a text is, to the letter, something this manual says."""
        if text in self._own_words.values() or text in self._answers:
            return True
        answer, _, other = text.rpartition(_SEE_ALSO)
        return answer in self._answers and other in self._quoted_titles

    def action_in(self, message: Message, url: str, allowed: Collection[str]) -> str:
        """The action that a link of a message may run, empty when it may run none.

        Only the message's text counts, never what a file says of its author: it must be this manual's and all
        that the message holds, the link must be in it, and the action must be an allowed one.
        """
        action = url.removeprefix(ACTION_SCHEME)
        if action == url or action not in allowed:
            return ""
        match message.parts:
            case (TextPart(text=text),) if f"]({url})" in text and self.wrote(text):
                return action
        return ""

    def _named(self, question: str) -> Section | None:
        """The section whose title is the question, or whose title, a sentence of the program, stands in it."""
        plain = _plain(question)
        if plain in self._by_title:
            return self._by_title[plain]
        inside = f" {plain} "
        quoted = [
            (-len(title.split()), inside.index(f" {title} "), section)
            for title, section in self._by_title.items()
            if section.title.startswith("“") and f" {title} " in inside
        ]
        return min(quoted, key=lambda found: found[:2])[2] if quoted else None

    @cached_property
    def _ranking(self) -> Ranking:
        return Ranking(
            [Entry(each.title, f"{each.chapter}\n{_without_links(each.text)}") for each in self.sections]
        )

    @cached_property
    def _answers(self) -> frozenset[str]:
        return frozenset(self.answer(section) for section in self.sections)

    @cached_property
    def _quoted_titles(self) -> frozenset[str]:
        return frozenset(_quoted(section.title) for section in self.sections)

    def _shown_link(self, link: re.Match[str]) -> str:
        section = self._by_path.get(link[2])
        if section is None:
            return link[0]
        return (
            _quoted(section.title)
            if link[1] == section.title
            else f"{link[1]} (see {_quoted(section.title)})"
        )


def sections_of(name: str, text: str) -> Iterator[Section]:
    """The sections of one file, in their order."""
    chapter = _CHAPTER.search(text)
    _, *parts = _HEADING.split(text)
    for title, body in zip(parts[::2], parts[1::2], strict=True):
        yield Section(
            title.strip(), f"{name}#{slug(title)}", body.strip(), chapter[1].strip() if chapter else ""
        )


def slug(title: str) -> str:
    """What a link calls a heading, as GitHub and most programs do it."""
    return _NOT_IN_SLUG.sub("", title.strip().lower()).replace(" ", "-")


def links_of(text: str) -> list[str]:
    """Where the links of a text lead."""
    return [link[2] for link in _LINK.finditer(text)]


def _is_own_words(section: Section) -> bool:
    return section.path.startswith(OWN_WORDS + "#")


def _is_confident(hit: Hit) -> bool:
    return hit.coverage >= LEAST_COVERAGE and hit.score * hit.coverage >= LEAST_CONFIDENCE


def _plain(text: str) -> str:
    """A title as somebody may type it: its words, without marks."""
    return " ".join(_NOT_IN_SLUG.sub(" ", text.lower()).split())


def _without_links(text: str) -> str:
    return _LINK.sub(lambda link: link[1], text)


def _quoted(title: str) -> str:
    """A title in quotation marks, unless it begins with one."""
    return title if title.startswith("“") else f"“{title}”"
