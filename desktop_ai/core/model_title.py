"""What a model is shown to give a conversation a title, and what of its answer is one."""

from __future__ import annotations

import re

from desktop_ai.core.conversation import title_from

INSTRUCTIONS = (
    "Write a title for the conversation below, in its language: three to seven words that say what it is about. "
    "Answer with the title alone, without quotation marks."
)
LONGEST_QUESTION, LONGEST_ANSWER = 2_000, 1_000
_AROUND = " \t\"'“”„«»‘’*#_`."
_LABEL = re.compile(r"(?i)^title\s*:\s*")


def shown(question: str, answer: str) -> str:
    """The beginning of a conversation as a model is shown it, in bounds."""
    return f"User: {question[:LONGEST_QUESTION]}\n\nAssistant: {answer[:LONGEST_ANSWER]}"


def title_in(answer: str) -> str:
    """The title in what a model answered: its first line with words, without what models put around it.

    Empty where there is none.
    """
    lines = (_LABEL.sub("", line.strip(_AROUND)).strip(_AROUND) for line in answer.splitlines())
    return title_from(next(filter(None, lines), ""))
