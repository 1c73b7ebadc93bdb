"""One request for a picture: nothing of the user goes along, and nobody is asked but the host that was shown.

A reply may hold any address, and the reader agreed to its host only. So a server that sends us to another host
is not followed: that host is shown and asked for anew. Addresses of this machine and its network are refused,
lest a reply make the program knock on a router or another program; the one exception is the server that the
account itself talks to, because local servers that draw pictures answer with such addresses. A name is resolved
here and the connection made to what was found and checked, so that it cannot turn into another address between.
"""

from __future__ import annotations

import asyncio
import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import httpx2

from desktop_ai.core.base_url import DEFAULT_PORT, is_nearby, same_host
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.picture import (
    LONGEST_PICTURE,
    Origin,
    PictureError,
    PictureErrorKind,
    host_of_picture,
    origin_of,
)
from desktop_ai.providers.http import has_proxy, http_client
from desktop_ai.providers.openai_chat import USER_AGENT
from desktop_ai.services.network_log import NetworkLog

DEADLINE = 30.0  # seconds for all of it
TIMEOUT = httpx2.Timeout(10.0)
MOST_REDIRECTS = 4
REDIRECTS = (301, 302, 303, 307, 308)
# Not compressed: a few bytes cannot become gigabytes on the way in.
HEADERS = {"Accept": "image/*", "Accept-Encoding": "identity", "User-Agent": USER_AGENT}
# The last part of a name of the whole network. Anything else may be read as a number by who looks it up.
_LAST_LABEL = re.compile(r"[a-z][a-z0-9-]*", re.IGNORECASE)
_TRANSLATED = IPv6Network("64:ff9b::/96")  # IPv4 as networks without it write it: the last four bytes count
_NEVER_PUBLIC = tuple(map(IPv6Network, ("64:ff9b:1::/48", "::ffff:0:0:0/96", "::/96", "fec0::/10")))
_FAILURES = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError, UnicodeError)


class Way(NamedTuple):
    """How a server is reached: the address that is called, and the name it knows itself by."""

    url: str
    host: str
    server_name: str = ""


async def fetch_picture(url: str, own_server: str, log: NetworkLog) -> bytes:
    """The bytes behind an address. Raises PictureError."""
    host = host_of_picture(url)
    try:
        async with asyncio.timeout(DEADLINE):
            return await _follow(url, own_server, log)
    except (TimeoutError, httpx2.TimeoutException):
        raise PictureError(PictureErrorKind.TIMED_OUT, host=host) from None
    except _FAILURES:
        raise PictureError(PictureErrorKind.OFFLINE, host=host) from None


async def _follow(url: str, own_server: str, log: NetworkLog) -> bytes:
    """Ask, and ask again where the same host sends us to another of its pages."""
    host = host_of_picture(url)
    for _ in range(MOST_REDIRECTS + 1):
        found = await _ask(url, own_server, log)
        if isinstance(found, bytes):
            return found
        if origin_of(found) is not Origin.NETWORK:
            raise PictureError(PictureErrorKind.NO_PICTURE)
        if host_of_picture(found) != host or _scheme(found) < _scheme(url):
            raise PictureError(PictureErrorKind.LEADS_ON, host=host, leads_to=found)
        url = found
    raise PictureError(PictureErrorKind.REFUSED, host=host, status=REDIRECTS[0])


async def _ask(url: str, own_server: str, log: NetworkLog) -> bytes | str:
    """The bytes, or the address to which the server sends us."""
    way = await _way(url, own_server)
    extensions = {"sni_hostname": way.server_name} if way.server_name else {}
    async with http_client(url, log, Purpose.PICTURE, timeout=TIMEOUT, host=way.host) as client:
        headers = {**HEADERS, "Host": way.host}
        async with client.stream("GET", way.url, headers=headers, extensions=extensions) as response:
            if response.status_code in REDIRECTS and "location" in response.headers:
                return urljoin(url, response.headers["location"])
            if response.status_code != httpx2.codes.OK:
                host = host_of_picture(url)
                raise PictureError(PictureErrorKind.REFUSED, host=host, status=response.status_code)
            return await _body(response)


async def _body(response: httpx2.Response) -> bytes:
    announced = response.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > LONGEST_PICTURE:
        raise PictureError(PictureErrorKind.TOO_LARGE)
    body = bytearray()
    async for piece in response.aiter_raw():
        body += piece
        if len(body) > LONGEST_PICTURE:
            raise PictureError(PictureErrorKind.TOO_LARGE)
    return bytes(body)


async def _way(url: str, own_server: str) -> Way:
    """Where to connect for an address. Raises PictureError for one that must not be asked, and OSError."""
    if origin_of(url) is not Origin.NETWORK:
        raise PictureError(PictureErrorKind.NO_PICTURE)
    parts = urlsplit(url)
    # As the network spells it: no other letters for digits and full stops, and no full stop at the end.
    host = urlsplit(f"//{host_of_picture(url)}").hostname or ""
    if own_server and same_host(url, own_server):
        return Way(url, parts.netloc)
    if not _may_be_public(host):
        raise PictureError(PictureErrorKind.NEARBY, host=host)
    if has_proxy(url):  # which looks names up itself
        return Way(url, parts.netloc)
    port = parts.port or DEFAULT_PORT[parts.scheme.lower()]
    address = await _public_address(host, port)
    written = f"[{address}]" if ":" in address else address
    return Way(parts._replace(netloc=f"{written}:{port}").geturl(), parts.netloc, host)


async def _public_address(host: str, port: int) -> str:
    """The first address of a host, when all it has are public ones. Raises PictureError, and OSError."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=1)
    addresses = [str(place[0]).partition("%")[0] for *_, place in found]
    if not addresses or not all(_is_public(ip_address(address)) for address in addresses):
        raise PictureError(PictureErrorKind.NEARBY, host=host)
    return addresses[0]


def _may_be_public(host: str) -> bool:
    """Whether a host may be asked, as far as one can say before a name is looked up."""
    try:
        return _is_public(ip_address(host.partition("%")[0]))
    except ValueError:
        return not is_nearby(host) and _LAST_LABEL.fullmatch(host.rpartition(".")[2]) is not None


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _TRANSLATED:
            inner = IPv4Address(address.packed[-4:])
        if inner is not None:
            return _is_public(inner)
        if any(address in network for network in _NEVER_PUBLIC):
            return False
    return address.is_global and not address.is_multicast


def _scheme(url: str) -> str:
    """The scheme: of two of one host, the greater one is the safer."""
    return urlsplit(url).scheme.lower()
