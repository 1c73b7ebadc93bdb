"""Account -> ChatProvider."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from desktop_ai.catalog.providers import PROVIDER_OF, Provider
from desktop_ai.core.account import Account
from desktop_ai.core.base_url import host_of, normalised
from desktop_ai.core.secrets import Secrets
from desktop_ai.services.network_log import NetworkLog
from desktop_ai.services.ports import ChatProvider

if TYPE_CHECKING:
    from desktop_ai.core.manual import Manual

# What a first request would import on the way, each in tens of milliseconds.
PREPARED = (
    "desktop_ai.providers.openai_chat",
    "openai.resources.chat.completions",
    "openai.resources.models",
    "anyio._backends._asyncio",
)


class OpenAIProviders:
    """Opens accounts through the openai SDK, and the Guide over the manual. What is sent stands in `log`.

    The SDK takes most of a second to import, so only `prepare` and `open` import what needs it.
    """

    def __init__(self, manual: Callable[[], Manual] | None = None, log: NetworkLog | None = None) -> None:
        self._manual = manual or _no_manual
        self._log = log or NetworkLog()

    def open(self, account: Account, secrets: Secrets) -> ChatProvider:
        """A provider for an account; the key is empty where none is needed.

        Raises BadInput for its address or route.
        """
        provider = PROVIDER_OF[account.provider]
        if provider.is_built_in:
            from desktop_ai.providers.guide import Guide

            return Guide(self._manual)
        from desktop_ai.providers.openai_chat import OpenAIChat

        base_url = address_of(account)
        who = _name(account, provider, base_url)
        return OpenAIChat(provider, base_url, secrets, who=who, route=account.route, log=self._log)

    def prepare(self) -> None:
        """Import what `open` needs and make what it shares. Blocks; safe in a worker thread."""
        from desktop_ai.providers.http import tls_context

        for name in PREPARED:
            import_module(name)
        tls_context()


def _no_manual() -> Manual:
    from desktop_ai.core.manual import Manual

    return Manual({})


def address_of(account: Account) -> str:
    """The base of the URLs that an account calls. Raises BadInput where the user's address is none."""
    if account.base_url or not (own := PROVIDER_OF[account.provider].base_url):
        return normalised(account.base_url)
    return own


def _name(account: Account, provider: Provider, base_url: str) -> str:
    return account.name or (provider.name if provider.base_url else host_of(base_url))
