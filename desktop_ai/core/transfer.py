"""What goes out and comes in: the formats, what an import will bring, and why one cannot be."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import msgspec

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.texts import N_, Text


class Format(StrEnum):
    """How conversations can be written."""

    MARKDOWN = "markdown"
    HTML = "html"
    TEXT = "text"
    PDF = "pdf"
    JSON = "json"
    ZIP = "zip"


class FormatFacts(NamedTuple):
    """What a format is called, what its files end with, and what is in them."""

    title: Text
    ending: str
    detail: Text


FORMATS: dict[Format, FormatFacts] = {
    Format.MARKDOWN: FormatFacts(N_("Markdown"), "md", N_("What is shown, as plain text with marks")),
    Format.HTML: FormatFacts(
        N_("HTML page"), "html", N_("What is shown, with pictures and colours, in one file")
    ),
    Format.PDF: FormatFacts(N_("PDF"), "pdf", N_("What is shown, in pages to be printed")),
    Format.TEXT: FormatFacts(N_("Plain text"), "txt", N_("What is shown, words alone")),
    Format.JSON: FormatFacts(
        N_("JSON"), "json", N_("Everything, every version too, in one file; can be imported")
    ),
    Format.ZIP: FormatFacts(N_("Zip of JSON"), "zip", N_("Everything, files beside it; can be imported")),
}
# Of one message there is no document.
MESSAGE_FORMATS = (Format.MARKDOWN, Format.HTML, Format.PDF, Format.TEXT)

NO_CONVERSATIONS = N_("there are no conversations in it that can be read")
NOT_READ = N_("it could not be read: {detail}")
NOT_WRITTEN = N_("“{name}” could not be written: {detail}.")
NO_PLACE = N_("“{name}” is no file, and nothing was written.")
NOT_IMPORTED = N_("“{name}” cannot be imported: {why}.")
READABLE = N_(
    "These can: exports of ChatGPT, Claude and Open WebUI, Markdown, and what this program exported as JSON or zip."
)
CHANGED = N_("“{name}” has changed since it was looked at, and nothing was imported.")


class TransferError(ProgramError):
    """Something could not go out or come in; nothing has changed."""

    kind = "transfer"


def not_imported(name: str, why: Text) -> TransferError:
    """A file of which nothing can be imported."""
    return TransferError(NOT_IMPORTED.fill(name=name, why=why), READABLE)


class State(StrEnum):
    """What becomes of a conversation in a file."""

    NEW = "new"
    HERE = "here"  # the library says all of it already
    SKIPPED = "skipped"


class PlanLine(msgspec.Struct, frozen=True):
    """A conversation in a file: how many messages it has, in how many branches, and what will become of it.

    `hash` is that of what it says, empty for one that is skipped; `notes` say what is left out, or why it is skipped.
    """

    title: str
    state: State
    messages: int = 0
    branches: int = 0
    hash: str = ""
    notes: tuple[Text, ...] = ()


class Plan(msgspec.Struct, frozen=True):
    """What an import of a file will bring; its lines are in the order of the file."""

    path: str
    name: str
    lines: tuple[PlanLine, ...]

    @property
    def coming(self) -> int:
        """How many conversations will be new."""
        return self.count(State.NEW)

    def count(self, state: State) -> int:
        """How many conversations are of a kind."""
        return sum(line.state is state for line in self.lines)
