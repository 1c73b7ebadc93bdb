"""SDK exception -> ReplyError."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

import httpx2
import openai

from desktop_ai.core.base_url import host_of, is_loopback
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.secrets import without
from desktop_ai.providers.error_bodies import clean, error_of_response

# Everything that a request can raise beside a cancellation; the SDK hands some of httpx2's errors through.
REQUEST_ERRORS = (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError)
BROKEN = (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError, httpx2.DecodingError)


def error_of_exception(
    error: Exception,
    *,
    who: str,
    base_url: str,
    key: str = "",
    secrets: Sequence[str] = (),
    has_begun: bool = False,
    has_proxy: bool = False,
) -> ReplyError:
    """What went wrong, for the user. `has_begun` tells that a reply had begun to arrive, `has_proxy` through a proxy.

    Raise the result outside of the `except` block: the exception of the SDK holds the request with its key,
    and must not hang on the error as its cause or context.
    """
    if isinstance(error, openai.APIStatusError):
        response = error.response
        body = without(secrets, _body(response))
        return error_of_response(error.status_code, response.headers, body, who=who, key=key, secrets=secrets)
    causes = list(_causes(error))
    kind = _kind(causes, has_begun=has_begun)
    if kind is not ReplyErrorKind.OFFLINE:
        return ReplyError(kind, who=who)
    step = _step(causes, has_proxy=has_proxy)
    # What the system says of a name or a connection is only our sentence in other words.
    detail = clean(without(secrets, _words(causes)), key) if step in ("tls", "proxy") else ""
    # Nothing is between a program and its own computer that could pass: the server there does not run.
    is_lasting = step == "tls" or (step == "connect" and is_loopback(host_of(base_url)))
    place = urlsplit(base_url).netloc
    return ReplyError(kind, who=who, detail=detail, step=step, place=place, is_lasting=is_lasting)


def _kind(causes: list[BaseException], *, has_begun: bool) -> ReplyErrorKind:
    def has(*types: type[BaseException]) -> bool:
        return any(isinstance(cause, types) for cause in causes)

    if has(httpx2.ConnectTimeout):
        return ReplyErrorKind.OFFLINE
    if has(openai.APITimeoutError, httpx2.TimeoutException):
        return ReplyErrorKind.TIMED_OUT
    if has_begun:
        return ReplyErrorKind.CUT_OFF
    if has(*BROKEN):
        return ReplyErrorKind.NOT_AN_API if _speaks_no_http(causes) else ReplyErrorKind.CUT_OFF
    return ReplyErrorKind.OFFLINE


def _speaks_no_http(causes: list[BaseException]) -> bool:
    """Whether something answered that is no web server; the protocol library tells it only in words."""
    return any(
        isinstance(cause, httpx2.RemoteProtocolError) and "disconnected" not in str(cause) for cause in causes
    )


def _body(response: httpx2.Response) -> str:
    """The text of a failed response; a redirect says where to."""
    if response.is_redirect:
        return f"It redirects to {response.headers.get('location', '')}"
    return response.text


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what caused it, the deepest last."""
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        cause = pending.pop(0)
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        pending.append(cause.__cause__ or cause.__context__)
        if isinstance(cause, BaseExceptionGroup):
            pending.extend(cause.exceptions)


def _step(causes: list[BaseException], *, has_proxy: bool) -> str:
    """Where a request that reached nobody ended."""
    if any(isinstance(cause, httpx2.ProxyError) for cause in causes):
        return "proxy"
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return "tls"
    if has_proxy:
        return "proxy"
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return "dns"
    return "connect"


def _words(causes: list[BaseException]) -> str:
    """What the operating system says, which is in the deepest cause that says anything."""
    return next((str(cause) for cause in reversed(causes) if str(cause)), "")
