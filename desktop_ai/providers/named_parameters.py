"""Which parameter of a request the body of an error is about, however its provider says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

Object = dict[str, Any]

# Names of fields, as they are on the wire.
PARAMETERS = frozenset((
    "temperature", "top_p", "top_k", "max_tokens", "max_completion_tokens", "presence_penalty",
    "frequency_penalty", "stop", "seed", "random_seed", "n", "reasoning", "reasoning_effort", "thinking",
    "enable_thinking", "thinking_budget", "chat_template_kwargs", "verbosity", "response_format", "logprobs",
    "top_logprobs", "stream", "stream_options", "parallel_tool_calls", "tool_choice", "tools", "user", "store",
    "logit_bias",
))  # fmt: skip
# Parameters whose names are common words: a message means them in quotes, or where it speaks of a parameter.
COMMON_WORDS = frozenset((
    "n", "reasoning", "seed", "stop", "store", "stream", "thinking", "tools", "user", "verbosity",
))  # fmt: skip
# What providers that have another API of their own call them in messages.
OTHER_NAMES = {
    "candidate_count": "n",
    "log_probs": "logprobs",
    "max_output_tokens": "max_tokens",
    "output_config.format": "response_format",
    "response_log_probs": "logprobs",
    "stop_sequences": "stop",
    "thinking_config": "reasoning_effort",
    "top_log_probs": "top_logprobs",
}
REFUSAL = re.compile(
    r"unsupported|not support|n't support|deprecated|not (permitted|allowed|accepted)|unrecogni[sz]ed|"
    r"(unknown|unexpected) (parameter|field|argument|name|keyword)|extra (inputs|fields)|cannot both",
    re.IGNORECASE,
)
# What is said of a parameter without its name.
SPOKEN = tuple(
    (re.compile(pattern, re.IGNORECASE), name)
    for pattern, name in (
        (
            r"reasoning is (mandatory|required)|(can(no|')t|not possible to) (disable|turn off) reasoning",
            "reasoning",
        ),
        (r"penalty is not enabled", "frequency_penalty"),
        (r"stop sequences? (is|are) not (supported|allowed)", "stop"),
        (
            r"(structured outputs?|json (mode|schema|object)) (is|are) not (supported|available)",
            "response_format",
        ),
        (r"streaming is not (supported|allowed|available)", "stream"),
    )
)
# A schema that is wrong is for its author to mend: an answer in another form would be worse than none.
WRONG_SCHEMA = re.compile(r"invalid[_ ](json_)?schema", re.IGNORECASE)
INSTEAD = re.compile(r"\buse ['\"`]?([A-Za-z_]{1,40})['\"`]? instead", re.IGNORECASE)
# A name after the word for what it is: quoted, or behind a colon.
INTRODUCED = re.compile(
    r"\b(?:parameter|argument|field|property|propertie|keyword|name|input|key)s?\b[a-z0-9 ]{0,40}"
    r"(?::\s*['\"`]?|['\"`])([A-Za-z_][A-Za-z0-9_.]{0,60})",
    re.IGNORECASE,
)
QUOTES = ("'", '"', "`")
WORD = re.compile(r"[A-Za-z_]+")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class NamedParameter:
    """The parameter that a body is about, empty when it names none.

    `is_refused` says that the provider does not take it at all, in so many words; else it complains of its value.
    """

    def __init__(self, found: Sequence[Object], message: str) -> None:
        self.replacement = _replacement_in(message)
        spoken = next((name for pattern, name in SPOKEN if pattern.search(message)), "")
        self.name = _named(found) or _in_message(message) or _introduced(message) or spoken
        self.is_refused = bool(self.name and (spoken or REFUSAL.search(message)))
        if WRONG_SCHEMA.search(message) or any(WRONG_SCHEMA.search(code) for code in _codes(found)):
            self.name, self.is_refused = "", False


def _codes(found: Sequence[Object]) -> Iterator[str]:
    return (code for item in found if isinstance(code := item.get("code"), str))


def _named(found: Sequence[Object]) -> str:
    """The parameter that `param` or `loc` names, in snake case, with dots before its parts."""
    for item in found:
        if isinstance(param := item.get("param"), str) and param not in ("", "None"):
            return own_name(param)
        loc = item.get("loc")
        if isinstance(loc, list):
            steps = [step for step in loc if isinstance(step, str) and step != "body"]
            if steps:
                return own_name(".".join(steps))
    return ""


def _in_message(message: str) -> str:
    """The first parameter that a message names."""
    for word in WORD.finditer(message):
        name = own_name(word[0])
        is_quoted = message[word.start() - 1 : word.start()] in QUOTES
        if name in PARAMETERS and (is_quoted or name not in COMMON_WORDS):
            return name
    return ""


def _introduced(message: str) -> str:
    """A field that a message calls a parameter, also one that this program does not know."""
    found = INTRODUCED.search(message)
    return own_name(found[1].rstrip(".")) if found else ""


def _replacement_in(message: str) -> str:
    """The parameter that a message wants in the place of another one."""
    wanted = INSTEAD.search(message)
    name = own_name(wanted[1]) if wanted else ""
    return name if name in PARAMETERS else ""


def own_name(name: str) -> str:
    """A name as it is on the wire: in snake case, and by the name that it has in this API."""
    snake = CAMEL.sub("_", name).lower()
    return OTHER_NAMES.get(snake, snake)
