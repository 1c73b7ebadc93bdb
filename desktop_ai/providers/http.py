"""The one HTTP client factory; every request to a model goes through a client made here."""

from __future__ import annotations

from functools import cache
from ssl import SSLContext
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2

from desktop_ai.core.base_url import is_loopback

CONNECT_SECONDS = 10.0
# The longest silence between two pieces of an answer: providers queue requests for minutes.
READ_GAP_SECONDS = 180.0
WRITE_GAP_SECONDS = 60.0
POOL_SECONDS = 10.0
TIMEOUT = httpx2.Timeout(
    connect=CONNECT_SECONDS, read=READ_GAP_SECONDS, write=WRITE_GAP_SECONDS, pool=POOL_SECONDS
)
LIMITS = httpx2.Limits(max_connections=100, max_keepalive_connections=10, keepalive_expiry=60.0)


@cache
def tls_context() -> SSLContext:
    """Trust in the certificates that the operating system trusts; made once, because that takes time."""
    return httpx2.create_ssl_context()


# The SDK wants a key even for servers that need none.
NO_KEY = "none"


async def _send_only_what_is_needed(request: httpx2.Request) -> None:
    """Take away the stand-in for a key, and what the SDK tells of this machine."""
    if request.headers.get("authorization") == f"Bearer {NO_KEY}":
        del request.headers["authorization"]
    for name in [name for name in request.headers if name.startswith("x-stainless")]:
        del request.headers[name]


def http_client(base_url: str, *, timeout: httpx2.Timeout = TIMEOUT, proxy: str = "") -> httpx2.AsyncClient:
    """A client for one server, through `proxy` when the account has its own.

    Else the proxies of the environment are used, but never to reach this machine. Redirects are not followed: a
    conversation goes to the address that the user chose and to no other.
    """
    return httpx2.AsyncClient(
        timeout=timeout,
        limits=LIMITS,
        follow_redirects=False,
        verify=tls_context(),
        event_hooks={"request": [_send_only_what_is_needed]},
        proxy=proxy or None,
        trust_env=not proxy and not is_loopback(urlsplit(base_url).hostname or ""),
    )


def has_proxy(base_url: str) -> bool:
    """Whether requests to that address go through a proxy of the environment."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return False
    proxies = getproxies()
    return bool(proxies.get(parts.scheme) or proxies.get("all"))
