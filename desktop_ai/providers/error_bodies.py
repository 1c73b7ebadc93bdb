"""Status and body of a failed request, in the shape of any provider -> ReplyError."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.one_line import seen
from desktop_ai.core.secrets import without
from desktop_ai.providers.context_limits import context_limits
from desktop_ai.providers.named_parameters import NamedParameter
from desktop_ai.providers.reply_reader import decoded

Kind = ReplyErrorKind
Object = dict[str, Any]

MAX_DETAIL = 500
# Characters of a message that are looked at; pages of errors can be of any length.
MAX_MESSAGE = 20_000
MIN_KEY = 6
HIDDEN = "[key]"

# What providers put into `code`, `type`, `status` or `reason`, in lower case.
KIND_OF_CODE: dict[str, Kind] = {
    "insufficient_quota": Kind.NO_CREDIT,
    "billing_hard_limit_reached": Kind.NO_CREDIT,
    "billing_not_active": Kind.NO_CREDIT,
    "insufficient_balance": Kind.NO_CREDIT,
    "budget_exceeded": Kind.NO_CREDIT,
    "arrearage": Kind.NO_CREDIT,
    "invalid_api_key": Kind.BAD_KEY,
    "api_key_invalid": Kind.BAD_KEY,
    "authentication_error": Kind.BAD_KEY,
    "invalid_authentication": Kind.BAD_KEY,
    "unauthenticated": Kind.BAD_KEY,
    "permission_error": Kind.NO_ACCESS,
    "permission_denied": Kind.NO_ACCESS,
    "unsupported_country_region_territory": Kind.NO_ACCESS,
    "model_not_found": Kind.MODEL_GONE,
    "deploymentnotfound": Kind.MODEL_GONE,
    "context_length_exceeded": Kind.TOO_LONG,
    "exceed_context_size_error": Kind.TOO_LONG,
    "string_above_max_length": Kind.TOO_LONG,
    "request_too_large": Kind.TOO_LONG,
    "rate_limit_exceeded": Kind.RATE_LIMITED,
    "rate_limit_error": Kind.RATE_LIMITED,
    "overloaded_error": Kind.OVERLOADED,
    "engine_overloaded": Kind.OVERLOADED,
    "unavailable_error": Kind.OVERLOADED,
    "content_filter": Kind.FILTERED,
    "content_policy_violation": Kind.FILTERED,
    "data_inspection_failed": Kind.FILTERED,
    "datainspectionfailed": Kind.FILTERED,
    "unsupported_parameter": Kind.REFUSED_PARAMETER,
    "unsupported_value": Kind.REFUSED_PARAMETER,
    "unknown_parameter": Kind.REFUSED_PARAMETER,
    "extra_forbidden": Kind.REFUSED_PARAMETER,
    "timeout": Kind.TIMED_OUT,
    "timeout_error": Kind.TIMED_OUT,
    "deadline_exceeded": Kind.TIMED_OUT,
}

# What providers say where no code tells it; the first that is found counts.
KIND_OF_PHRASE: tuple[tuple[re.Pattern[str], Kind], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"context (length|size|window)|maximum context|too many (input )?tokens", Kind.TOO_LONG),
        (
            r"(prompt|input|request) is too (long|large)|reduce the length of the (messages|prompt)",
            Kind.TOO_LONG,
        ),
        (r"exceeds? the (maximum|limit of) .{0,200}?tokens", Kind.TOO_LONG),
        (r"contextwindow|prompt too long|range of input length|tokens`? .{0,60}?must be <=", Kind.TOO_LONG),
        (r"(invalid|incorrect|wrong|bad|missing|expired) (api )?(key|token)", Kind.BAD_KEY),
        (r"api key (is )?(not valid|invalid)", Kind.BAD_KEY),
        (r"insufficient (balance|credits?|funds|quota)|credit balance is too low", Kind.NO_CREDIT),
        (r"in good standing|spending limit|budget has been exceeded", Kind.NO_CREDIT),
        (r"(used|exceeded) (all|your) .{0,40}?credits", Kind.NO_CREDIT),
        (r"(location|country|region|territory)\b.{0,40}?\bnot (supported|available)", Kind.NO_ACCESS),
        (r"content (filter|management|policy)|safety (system|policy)|\bflagged\b", Kind.FILTERED),
        (r"inappropriate content", Kind.FILTERED),
        (r"(invalid|unknown|no such|unsupported) model|^model: |no endpoints found", Kind.MODEL_GONE),
        (r"model\b.{0,200}?\b(not found|(does|do) not exist|not exist|doesn't exist)", Kind.MODEL_GONE),
        (r"model\b.{0,200}?\b(not (available|supported)|not a valid model|retired)", Kind.MODEL_GONE),
        (r"\bmodels/\S{1,200} is not found", Kind.MODEL_GONE),
        (r"model\b.{0,200}?\bdecommissioned|is not a valid model", Kind.MODEL_GONE),
        (r"rate.?limit(ed)?\b|too many requests", Kind.RATE_LIMITED),
        (r"overloaded|loading model|model is (still )?loading|at capacity", Kind.OVERLOADED),
        (r"validation errors?\b", Kind.BAD_REQUEST),
        (r"timed? ?out", Kind.TIMED_OUT),
    )
)

# What a 404 is about when a server that speaks JSON does not have the model; a path does not count.
SPEAKS_OF_MODEL = re.compile(r"(?<![/\w])(models?|deployment)(?![/\w])", re.IGNORECASE)

PROXY_WANTS_NAME, TOO_LARGE = 407, 413
# What a status means where neither code nor phrase tells more.
KIND_OF_STATUS: dict[int, Kind] = {
    400: Kind.BAD_REQUEST,
    401: Kind.BAD_KEY,
    402: Kind.NO_CREDIT,
    403: Kind.NO_ACCESS,
    404: Kind.NOT_AN_API,
    405: Kind.NOT_AN_API,
    PROXY_WANTS_NAME: Kind.OFFLINE,
    408: Kind.TIMED_OUT,
    410: Kind.MODEL_GONE,
    TOO_LARGE: Kind.TOO_LONG,
    422: Kind.BAD_REQUEST,
    429: Kind.RATE_LIMITED,
    451: Kind.NO_ACCESS,
    498: Kind.OVERLOADED,
    501: Kind.NOT_AN_API,
    503: Kind.OVERLOADED,
    504: Kind.TIMED_OUT,
    522: Kind.TIMED_OUT,
    524: Kind.TIMED_OUT,
    529: Kind.OVERLOADED,
}
# Errors that one parameter may be to blame for: it is not taken at all, or not with this value.
ABOUT_PARAMETERS = frozenset({Kind.REFUSED_PARAMETER, Kind.BAD_REQUEST})
# A status that says enough: no phrase in the message overrules it.
CERTAIN_STATUS = frozenset({401, 402, 408, 429})

HTML = re.compile(r"^\s*<(!doctype|html|head|body|\?xml)", re.IGNORECASE)
# None of these looks at a character twice: a page of nothing but beginnings must not hold up the program.
TITLE = re.compile(r"<title\b[^<>]*>([^<]*)", re.IGNORECASE)
UNSEEN = re.compile(r"<(script|style)\b", re.IGNORECASE)
END_OF = {name: re.compile(f"</{name}[^<>]*>", re.IGNORECASE) for name in ("script", "style")}
TAG = re.compile(r"<[/!]?[a-zA-Z][^<>]*>")
BEARER = re.compile(r"\bBearer\s+\S+", re.IGNORECASE)
KEY_SHAPE = re.compile(r"\b(?:sk|gsk|xai|hf|pk|rk|r8|csk|nvapi|AIza)[-_]?[A-Za-z0-9*_-]{12,}")


def error_of_response(
    status: int | None,
    headers: Mapping[str, str],
    body: str,
    *,
    who: str,
    key: str = "",
    secrets: Sequence[str] = (),
) -> ReplyError:
    """The error of a response that is no reply. `who` is the provider's name for the user."""
    try:
        parsed: object = decoded(body)
    except ValueError:
        parsed = body
    return error_of_body(status, headers, parsed, who=who, key=key, secrets=secrets)


def error_of_body(
    status: int | None,
    headers: Mapping[str, str],
    body: object,
    *,
    who: str,
    key: str = "",
    secrets: Sequence[str] = (),
) -> ReplyError:
    """The error of a decoded body; `status` is None where it came inside a stream and says none.

    None of the `secrets` is in it, which a server may have quoted.
    """
    facts = _Facts(body)
    status = status or facts.status
    wait = retry_after(headers, body)
    kind = _kind(status, facts, has_wait=wait is not None)
    limit, asked = context_limits(body, facts.message) if kind is Kind.TOO_LONG else (0, 0)
    return ReplyError(
        kind,
        who=who,
        detail=clean(without(secrets, facts.message), key),
        status=status,
        parameter=without(secrets, facts.parameter.name) if kind in ABOUT_PARAMETERS else "",
        replacement=facts.parameter.replacement if kind is Kind.REFUSED_PARAMETER else "",
        retry_after=wait,
        step="proxy" if status == PROXY_WANTS_NAME else "",
        is_lasting=status == PROXY_WANTS_NAME,
        limit=limit,
        asked=asked,
    )


def retry_after(headers: Mapping[str, str], body: object = None) -> float | None:
    """How many seconds the provider asks to wait, None when it does not say."""
    lower = {name.lower(): value for name, value in headers.items()}
    if (milliseconds := _number(lower.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    if (value := lower.get("retry-after")) is not None:
        seconds = _number(value)
        return seconds if seconds is not None else _seconds_until(value)
    for found in _objects_in(body):
        delay = found.get("retryDelay")
        if isinstance(delay, str) and (seconds := _number(delay.removesuffix("s"))) is not None:
            return seconds
    return None


def clean(message: str, key: str = "") -> str:
    """A message that can be shown: without markup, what is not seen and keys, and not longer than a paragraph."""
    message = message[:MAX_MESSAGE]
    if HTML.match(message):
        title = TITLE.search(message)
        message = title[1] if title else _seen(message)
    message = " ".join(map(seen, unescape(TAG.sub(" ", message)).split()))
    if len(key) >= MIN_KEY:
        message = message.replace(key, HIDDEN)
    message = KEY_SHAPE.sub(HIDDEN, BEARER.sub(f"Bearer {HIDDEN}", message))
    return message if len(message) <= MAX_DETAIL else message[: MAX_DETAIL - 1].rstrip() + "…"


def _seen(page: str) -> str:
    """A page without its scripts and styles; one that does not end goes to the end of the page."""
    pieces, place = [], 0
    while (begin := UNSEEN.search(page, place)) is not None:
        pieces.append(page[place : begin.start()])
        end = END_OF[begin[1].lower()].search(page, begin.end())
        place = end.end() if end else len(page)
    return " ".join((*pieces, page[place:]))


class _Facts:
    """What a body says, wherever it says it."""

    def __init__(self, body: object) -> None:
        found = list(_objects_in(body))
        self.message = _message(body)
        self.is_json = isinstance(body, dict | list)
        self.codes = [
            value.strip().lower()
            for item in found
            for name in ("code", "type", "status", "reason")
            if isinstance(value := item.get(name), str)
        ]
        self.status = next((code for item in found for code in _statuses(item)), None)
        self.parameter = NamedParameter(found, self.message)


def _kind(status: int | None, facts: _Facts, *, has_wait: bool) -> Kind:
    if status == TOO_LARGE:  # some say in the code that it is a limit of tokens per minute
        return Kind.TOO_LONG
    for code in facts.codes:
        if code in KIND_OF_CODE:
            return KIND_OF_CODE[code]
    if status == 429 and "quota" in facts.message.lower() and "billing" in facts.message.lower():
        return Kind.RATE_LIMITED if has_wait else Kind.NO_CREDIT
    if status not in CERTAIN_STATUS:
        if facts.parameter.is_refused:
            return Kind.REFUSED_PARAMETER
        for pattern, kind in KIND_OF_PHRASE:
            if pattern.search(facts.message):
                return kind
    if status == 404 and facts.is_json and SPEAKS_OF_MODEL.search(facts.message):
        return Kind.MODEL_GONE
    return _kind_of_status(status)


def _kind_of_status(status: int | None) -> Kind:
    if status in KIND_OF_STATUS:
        return KIND_OF_STATUS[status]
    if status is not None and 300 <= status < 400:
        return Kind.NOT_AN_API
    return Kind.BAD_REQUEST if status is not None and 400 <= status < 500 else Kind.PROVIDER_FAILED


def _message(body: object) -> str:
    """The provider's own words: the first of the places where providers put them."""
    return next((text for text in _messages(body) if text), "")[:MAX_MESSAGE]


def _messages(body: object, depth: int = 6) -> Iterator[str]:
    if not depth:
        return
    if isinstance(body, str):
        yield from _text_messages(body, depth)
    elif isinstance(body, list):
        for item in body:
            yield from _messages(item, depth - 1)
    elif isinstance(body, dict):
        metadata = body.get("metadata")
        if isinstance(metadata, dict):  # OpenRouter's message is only that there was an error
            yield from _messages(metadata.get("raw"), depth - 1)
        for name in ("error", "message", "detail", "msg"):
            yield from _messages(body.get(name), depth - 1)


def _text_messages(text: str, depth: int) -> Iterator[str]:
    """A text, or what the JSON in it says: some providers hand on the whole answer of another one."""
    if text.lstrip()[:1] in ("{", "["):
        try:
            yield from _messages(decoded(text), depth - 1)
        except ValueError:
            pass
    yield text if text != "None" else ""


def _objects_in(body: object, depth: int = 6) -> Iterator[Object]:
    """Every object of a body, outer ones first."""
    if isinstance(body, dict):
        yield body
    if isinstance(body, dict | list) and depth:
        for item in body.values() if isinstance(body, dict) else body:
            yield from _objects_in(item, depth - 1)


def _statuses(item: Object) -> Iterator[int]:
    for name in ("code", "status", "status_code"):
        value = item.get(name)
        number = int(value) if isinstance(value, str) and value.isdecimal() and len(value) == 3 else value
        if isinstance(number, int) and 400 <= number < 600:
            yield number


def _number(value: str | None) -> float | None:
    try:
        number = float(value) if value is not None else -1.0
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _seconds_until(date: str) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, (moment - datetime.now(UTC)).total_seconds())
    except (ValueError, OverflowError):
        return None
