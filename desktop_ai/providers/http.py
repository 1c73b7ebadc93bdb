"""The one HTTP client factory; every request to a model goes through a client made here."""

from __future__ import annotations

from functools import cache
from ssl import SSLContext
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2

from desktop_ai.core.base_url import is_loopback
from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.route import USUAL_ROUTE, ProxyUse, Route
from desktop_ai.core.texts import N_
from desktop_ai.providers.recorded_client import RecordedClient
from desktop_ai.services.network_log import NetworkLog

CONNECT_SECONDS = 10.0
# The longest silence between two pieces of an answer: providers queue requests for minutes.
READ_GAP_SECONDS = 180.0
WRITE_GAP_SECONDS = 60.0
POOL_SECONDS = 10.0
TIMEOUT = httpx2.Timeout(
    connect=CONNECT_SECONDS, read=READ_GAP_SECONDS, write=WRITE_GAP_SECONDS, pool=POOL_SECONDS
)
CHANGE_PROXY = N_("Change the proxy in the accounts.")
LIMITS = httpx2.Limits(max_connections=100, max_keepalive_connections=10, keepalive_expiry=60.0)


@cache
def tls_context(ca_file: str = "") -> SSLContext:
    """Trust in the certificates that the operating system trusts, and in those of a file.

    Made once, because that takes time. Raises BadInput for a file that holds no certificates.
    """
    context = httpx2.create_ssl_context()
    if not ca_file:
        return context
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ValueError):
        sentence = N_("The file of certificates “{file}” cannot be read, or holds none.").fill(file=ca_file)
        raise BadInput(sentence, N_("Choose another file in the accounts."), Remedy.LIST_ACCOUNTS) from None
    return context


def timeout_of(route: Route, usual: httpx2.Timeout = TIMEOUT) -> httpx2.Timeout:
    """How long each step of a request may take."""
    connect = usual.connect if route.connect_seconds is None else route.connect_seconds
    read = usual.read if route.gap_seconds is None else route.gap_seconds
    return httpx2.Timeout(connect=connect, read=read, write=usual.write, pool=usual.pool)


# The SDK wants a key even for servers that need none.
NO_KEY = "none"


async def _send_only_what_is_needed(request: httpx2.Request) -> None:
    strip(request)


def strip(request: httpx2.Request) -> None:
    """Take away the stand-in for a key, and what the SDK tells of this machine."""
    if request.headers.get("authorization") == f"Bearer {NO_KEY}":
        del request.headers["authorization"]
    for name in [name for name in request.headers if name.startswith("x-stainless")]:
        del request.headers[name]


def http_client(
    base_url: str,
    log: NetworkLog,
    purpose: Purpose,
    *,
    timeout: httpx2.Timeout = TIMEOUT,
    proxy: str = "",
    route: Route = USUAL_ROUTE,
    host: str = "",
) -> httpx2.AsyncClient:
    """A client for one server, through `proxy` when the account has its own, unless its route wants none.

    Each request stands in `log`, with what it is for, and with `host` where its address is a number only.

    Else the proxies of the environment are used, but never to reach this machine. Redirects are not followed: a
    conversation goes to the address that the user chose and to no other. Raises BadInput for a proxy or a file of
    certificates that cannot be used.
    """
    is_direct = route.proxy is ProxyUse.NONE
    own = "" if is_direct else proxy
    if route.proxy is ProxyUse.OWN and not own:
        raise BadInput(
            N_("There is no address of the account's own proxy."), CHANGE_PROXY, Remedy.LIST_ACCOUNTS
        )
    try:
        return RecordedClient(
            log,
            purpose,
            via=_named(proxy_for(base_url, own, route)),
            host=host,
            timeout=timeout,
            limits=LIMITS,
            follow_redirects=False,
            verify=tls_context(route.ca_file),
            event_hooks={"request": [_send_only_what_is_needed]},
            proxy=own or None,
            trust_env=not is_direct and not own and not is_loopback(urlsplit(base_url).hostname or ""),
        )
    except (ValueError, ImportError, httpx2.InvalidURL):
        sentence = N_("The proxy cannot be used: this program speaks to http:// and https:// proxies.")
        raise BadInput(sentence, CHANGE_PROXY, Remedy.LIST_ACCOUNTS) from None


def _named(proxy: str) -> str:
    """The host of a proxy with its port, without the credentials that its address may hold."""
    return urlsplit(proxy if "://" in proxy else f"//{proxy}").netloc.rpartition("@")[2]


def uses_proxy(base_url: str, proxy: str, route: Route) -> bool:
    """Whether requests to that address go through the account's own proxy or one of the environment."""
    return bool(proxy_for(base_url, proxy, route))


def proxy_for(base_url: str, proxy: str, route: Route) -> str:
    """The address of the proxy that requests go through, with its credentials; empty for none."""
    if route.proxy is ProxyUse.NONE:
        return ""
    return proxy or _proxy_of_system(base_url)


def has_proxy(base_url: str) -> bool:
    """Whether requests to that address go through a proxy of the environment."""
    return bool(_proxy_of_system(base_url))


def _proxy_of_system(base_url: str) -> str:
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return ""
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all") or ""
