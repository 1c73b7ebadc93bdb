"""Where a server's list of models is: asks for it, page by page, and for what only single models tell."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from typing import Any, cast
from urllib.parse import urljoin

import httpx2
import openai

from desktop_ai.catalog.providers import Provider
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.providers.model_list import MOST, model_in, models_in, next_page
from desktop_ai.providers.openai_errors import REQUEST_ERRORS
from desktop_ai.providers.reply_reader import decoded

# The models, None where there is no list of them, and where the next ones are.
Page = tuple[list[ModelInfo] | None, str]
# Ten times the longest list of a real service, all its pages together.
MAX_LIST_BYTES = 8 * 1024 * 1024
MAX_PAGES = 50
MOST_DETAILS = 60
DETAILS_AT_ONCE = 4
DETAILS_SECONDS = 5.0


class ModelSource:
    """One server's list of models; `base_url` is where the account points."""

    def __init__(self, client: openai.AsyncOpenAI, provider: Provider, base_url: str) -> None:
        self._client = client
        self._base_url = base_url
        self._list_url = f"{base_url.rstrip('/')}/models"
        self._richer_url = _richer_list(provider, base_url)
        self._details_url = urljoin(base_url, provider.model_details) if provider.model_details else ""
        self._bytes = 0

    async def models(self) -> list[ModelInfo] | None:
        """The models; None when what is there is no list of models. Raises one of REQUEST_ERRORS."""
        found = await self._richer() if self._richer_url else None
        if found is None:
            found = await self._pages(self._list_url)
        if found is None or not self._details_url:
            return found
        return await self._detailed(found)

    async def _richer(self) -> list[ModelInfo] | None:
        """The list that tells more; a server that has none, or does not show it, has the usual one."""
        try:
            return await self._pages(self._richer_url) or None
        except (openai.APIStatusError, ValueError):
            return None

    async def _pages(self, url: str) -> list[ModelInfo] | None:
        found: dict[str, ModelInfo] = {}
        self._bytes = 0
        for page in range(MAX_PAGES):
            models, url = await _in_worker(_page, await self._read("GET", url), url)
            if models is None and page == 0:
                return None
            known = len(found)
            found.update((info.id, info) for info in models or ())
            # A page that brings nothing new is the last one, whatever it says.
            if not url or not known < len(found) < MOST:
                break
        return list(found.values())[:MOST]

    async def _read(self, method: str, url: str, body: object = None) -> bytes:
        """What is at an address. Raises ValueError when it is more than any list of models fills."""
        how: dict[str, Any] = {
            "cast_to": httpx2.Response,
            "stream": True,
            "stream_cls": openai.AsyncStream[Any],
        }
        asking = self._client.get(url, **how) if method == "GET" else self._client.post(url, body=body, **how)
        response, read = cast("httpx2.Response", await asking), bytearray()
        async with aclosing(response.aiter_bytes()) as pieces, aclosing(response):
            async for piece in pieces:
                read += piece
                self._bytes += len(piece)
                if self._bytes > MAX_LIST_BYTES:
                    raise ValueError("too long")
        return bytes(read)

    async def _detailed(self, models: list[ModelInfo]) -> list[ModelInfo]:
        """The models with what is told of each when it is asked for alone; the list stands where that fails."""
        told: dict[str, ModelInfo] = {}
        waiting = iter(models[:MOST_DETAILS])

        async def ask() -> None:
            for model in waiting:
                if (found := await self._details(model.id)) is not None:
                    told[model.id] = found

        try:
            async with asyncio.timeout(DETAILS_SECONDS):
                await asyncio.gather(*(ask() for _ in range(DETAILS_AT_ONCE)))
        except TimeoutError:
            pass
        return [told[model.id].over(model) if model.id in told else model for model in models]

    async def _details(self, id: str) -> ModelInfo | None:
        try:
            body = decoded((await self._read("POST", self._details_url, {"model": id})).decode("utf-8"))
        except (*REQUEST_ERRORS, ValueError):
            return None
        return model_in({**_flat(body), **body, "id": id}) if isinstance(body, dict) else None


async def _in_worker(work: Callable[[bytes, str], Page], content: bytes, url: str) -> Page:
    """Do the work in a thread: a list of thousands takes a quarter of a second to read."""
    return await asyncio.get_running_loop().run_in_executor(None, work, content, url)


def _page(content: bytes, url: str) -> Page:
    """The models of a page, and the address of the next one. Raises ValueError for what cannot be read."""
    body = decoded(content.decode("utf-8-sig", "replace"))
    return models_in(body), next_page(body, url)


def _flat(body: dict[str, Any]) -> dict[str, Any]:
    """The length of the context, which Ollama names after the architecture: `llama.context_length`."""
    about = body.get("model_info")
    if not isinstance(about, dict):
        return {}
    named = {name.rpartition(".")[2]: value for name, value in about.items() if isinstance(name, str)}
    return {"context_length": named.get("context_length")}


def _richer_list(provider: Provider, base_url: str) -> str:
    """A path is on whatever server the account points at, a whole address only for the provider's own."""
    if provider.models_url.startswith("/"):
        return urljoin(base_url, provider.models_url)
    return provider.models_url if base_url == provider.base_url else ""
