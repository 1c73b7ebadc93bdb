"""Chat Completions stream -> ReplyEvents."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing, suppress
from time import monotonic
from typing import Any, cast

import httpx2
import openai

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.errors import ReplyError, ReplyErrorKind
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.reply import Connected, ReplyEvent
from desktop_ai.core.route import USUAL_ROUTE, Route
from desktop_ai.core.secrets import Secrets
from desktop_ai.providers.continuing import prefill_of
from desktop_ai.providers.error_bodies import error_of_body
from desktop_ai.providers.http import NO_KEY, TIMEOUT, http_client, timeout_of, uses_proxy
from desktop_ai.providers.model_source import ModelSource
from desktop_ai.providers.openai_errors import REQUEST_ERRORS, error_of_exception
from desktop_ai.providers.preview import CHAT, hidden, previewed
from desktop_ai.providers.recorded_client import asked_for
from desktop_ai.providers.reply_reader import ReplyReader, Trouble
from desktop_ai.providers.wire_format import request_body
from desktop_ai.services.network_log import NetworkLog
from desktop_ai.services.ports import ChatRequest, RequestPreview

USER_AGENT = "DesktopAI"
# How long a stream may hold the loop before everything else gets its turn.
TURN_SECONDS = 0.004
# How often one looks at the clock, in events.
EVENTS_PER_LOOK = 16
# How long to wait for the last bytes after the end of a reply, so that the connection can be used again.
DRAIN_SECONDS = 0.1
NO_SUCH_PAGE = (404, 405)
MALFORMED_DETAIL = "A part of the answer is malformed."


class OpenAIChat:
    """One account's way to its models, through the SDK. `who` is its name in messages to the user.

    The stream is read raw: four times cheaper than the SDK's objects, and it survives framing on which the
    SDK's own reader raises.
    """

    def __init__(
        self,
        provider: Provider,
        base_url: str,
        secrets: Secrets,
        *,
        who: str = "",
        timeout: httpx2.Timeout = TIMEOUT,
        route: Route = USUAL_ROUTE,
        log: NetworkLog | None = None,
    ) -> None:
        self._provider = provider
        self._base_url = base_url
        self._key = secrets.key.strip()
        self._secrets = secrets
        self._traces = secrets.traces()
        self._who = who or provider.name
        key = {provider.key_header: self._key} if provider.key_header and self._key else {}
        headers = {**dict(provider.headers), **key, **secrets.headers}
        client = http_client(
            base_url,
            log or NetworkLog(),
            Purpose.REPLY,
            timeout=timeout_of(route, timeout),
            proxy=secrets.proxy,
            route=route,
        )
        self._has_proxy = uses_proxy(base_url, secrets.proxy, route)
        self._client = sdk_client(base_url, self._key, headers, client)

    async def stream(self, request: ChatRequest) -> AsyncGenerator[ReplyEvent, None]:
        """The reply, event by event. Raises ReplyError, also after content came."""
        self._check_key()
        reader = ReplyReader()
        failure: ReplyError | None = None
        has_begun = False
        turn = _Turn()
        try:
            response = await self._post(request)
            # The response closes first. What reads it must then be closed here too: a generator that is left
            # to the collector ends where there is no loop, and complains.
            async with aclosing(response.aiter_bytes()) as pieces, aclosing(response):
                has_begun = True
                yield Connected(is_streamed="json" not in response.headers.get("content-type", "").lower())
                async for piece in pieces:
                    for number, event in enumerate(reader.feed(piece), 1):
                        yield event
                        if number % EVENTS_PER_LOOK == 0 and turn.is_over:
                            await turn.pass_on()
                    if turn.is_over:
                        await turn.pass_on()
                    if reader.is_done:
                        await _drain(pieces)
                        break
        except REQUEST_ERRORS as error:
            failure = self._error(error, has_begun=has_begun)
        for event in reader.end():
            yield event
        if failure := self._reported(reader) or failure or self._unreadable(reader):
            raise failure

    async def models(self) -> list[ModelInfo]:
        """What the account offers. Raises ReplyError."""
        self._check_key()
        failure: ReplyError | None = None
        found: list[ModelInfo] | None = None
        try:
            with asked_for(Purpose.MODELS):
                found = await ModelSource(self._client, self._provider, self._base_url).models()
        except REQUEST_ERRORS as error:
            failure = self._error(error)
        except ValueError:
            found = None
        if failure is not None and failure.status not in NO_SUCH_PAGE:
            raise failure
        if found is None:
            raise ReplyError(
                ReplyErrorKind.NOT_AN_API, who=self._who, status=failure.status if failure else 200
            )
        return found

    async def close(self) -> None:
        """Close every connection."""
        await self._client.close()

    def preview(self, request: ChatRequest) -> RequestPreview:
        """The request that `stream` would send, built by the same client, with every secret hidden."""
        body = request_body(request, self._provider, hidden(self._secrets.body))
        return previewed(self._client, body, self._secrets)

    async def _post(self, request: ChatRequest) -> httpx2.Response:
        """The response whose body has not been read; whoever gets it closes it."""
        body = request_body(request, self._provider, self._secrets.body)
        # Pictures make it so large that writing it would hold up the window.
        content = await asyncio.to_thread(_as_json, body) if request.pictures else None
        with asked_for(request.purpose):
            response = await self._client.post(
                self._base_for(request) + CHAT,
                body=body if content is None else None,
                content=content,
                cast_to=httpx2.Response,
                stream=True,
                stream_cls=openai.AsyncStream[Any],
            )
        return cast("httpx2.Response", response)

    def _base_for(self, request: ChatRequest) -> str:
        """Empty for the address of the client; some take the beginning of an answer only elsewhere."""
        prefill = prefill_of(request, self._provider)
        return prefill.base_url if prefill and self._base_url == self._provider.base_url else ""

    def _check_key(self) -> None:
        """What no header can carry would come back in the words of an exception."""
        headers = self._secrets.headers
        for value in (self._key, *headers, *headers.values()):
            if not (value.isascii() and value.isprintable()):
                raise ReplyError(ReplyErrorKind.BAD_KEY, who=self._who)

    def _error(self, error: Exception, *, has_begun: bool = False) -> ReplyError:
        return error_of_exception(
            error,
            who=self._who,
            base_url=self._base_url,
            key=self._key,
            secrets=self._traces,
            has_begun=has_begun,
            has_proxy=self._has_proxy,
        )

    def _reported(self, reader: ReplyReader) -> ReplyError | None:
        """The error that the provider put into a stream that began well."""
        if reader.error is None:
            return None
        return error_of_body(None, {}, reader.error, who=self._who, key=self._key, secrets=self._traces)

    def _unreadable(self, reader: ReplyReader) -> ReplyError | None:
        match reader.trouble:
            case Trouble.NOT_AN_API:
                return ReplyError(ReplyErrorKind.NOT_AN_API, who=self._who)
            case Trouble.MALFORMED:
                return ReplyError(ReplyErrorKind.PROVIDER_FAILED, who=self._who, detail=MALFORMED_DETAIL)
        return None


class _Turn:
    """Lets the rest of the program have its turn when a stream has held the loop for long enough."""

    def __init__(self) -> None:
        self._end = monotonic() + TURN_SECONDS

    @property
    def is_over(self) -> bool:
        """Whether it has held the loop for long enough."""
        return monotonic() > self._end

    async def pass_on(self) -> None:
        """Let everything else run."""
        await asyncio.sleep(0)
        self._end = monotonic() + TURN_SECONDS


def sdk_client(
    base_url: str, key: str, headers: dict[str, str], client: httpx2.AsyncClient
) -> openai.AsyncOpenAI:
    """The SDK's client, with nothing of what it would take from the environment.

    None for a key or an organisation makes the SDK look at OPENAI_..., so each is given and then taken away.
    """
    made = openai.AsyncOpenAI(
        api_key=key or NO_KEY,
        admin_api_key="",
        organization="",
        project="",
        webhook_secret="",
        base_url=base_url,
        timeout=client.timeout,
        max_retries=0,
        http_client=client,
    )
    made.organization = made.project = None
    # Else the first request starts a thread that asks for the name of this system, which is not sent anyway.
    made._platform = "Unknown"
    # The SDK has put the headers of OPENAI_CUSTOM_HEADERS here, and there is no other way to be rid of them.
    made._custom_headers = {"User-Agent": USER_AGENT, **headers}
    return made


def _as_json(body: Mapping[str, Any]) -> bytes:
    """A body as the SDK writes it."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


async def _drain(pieces: AsyncIterator[bytes]) -> None:
    """Read to the end of a reply that is complete, so that its connection can serve the next one."""
    with suppress(TimeoutError, *REQUEST_ERRORS):
        async with asyncio.timeout(DRAIN_SECONDS):
            async for _ in pieces:
                pass
