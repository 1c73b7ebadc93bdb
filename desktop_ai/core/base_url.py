"""The address of a server as a person types it -> the address that is called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.key_shapes import keys_in
from desktop_ai.core.texts import N_, Text

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

# What people paste along with the address, because a manual shows the whole URL of a request.
ENDPOINTS = re.compile(r"/(chat/completions|completions|responses|embeddings|models)$", re.IGNORECASE)
WEB_SCHEME = re.compile(r"^(https?):/*", re.IGNORECASE)
ANY_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*)://", re.IGNORECASE)
HOST = re.compile(r"^[\w-]+(\.[\w-]+)*\.?$")
DEFAULT_PORT = {"http": 80, "https": 443}
LOOPBACK = "loopback"

EXAMPLE = N_("Write it like https://api.example.com/v1 or http://localhost:8080/v1.")


def normalised(url: str) -> str:
    """The base of all requests, without a slash at its end. Normalising it again changes nothing.

    Without a scheme, a server of this machine or network is reached by http and any other by https; an
    empty path becomes /v1. Raises BadInput for what is no web address.
    """
    if keys_in(url):
        raise _unusable(N_("This holds a key; an address must not, and a key goes into its own field."))
    scheme, rest = _scheme_and_rest(url.strip())
    parts = _split(f"{scheme or 'https'}://{rest}")
    host, port = _host(parts), _port(parts)
    scheme = scheme or ("http" if is_nearby(host) else "https")
    path = ENDPOINTS.sub("", parts.path.rstrip("/")).rstrip("/")
    return f"{scheme}://{_bracketed(host)}{_port_suffix(scheme, port)}{path or '/v1'}"


def host_of(url: str) -> str:
    """The host of a normalised address, in lower case, without its port."""
    return (urlsplit(url).hostname or "").lower()


def same_host(one: str, other: str) -> bool:
    """Whether two normalised addresses are the same server: scheme, host and port.

    A key that belongs to the one may be sent to the other. The names of this machine count as one.
    """
    return _server(one) == _server(other)


def is_nearby(host: str) -> bool:
    """Whether a host is this machine or one of its own network, judged by the name alone."""
    host = host.rstrip(".")
    address = _number(host)
    if address is not None:
        return address.is_private or address.is_loopback or address.is_link_local
    return "." not in host or host.endswith((".local", ".localhost", ".lan", ".internal"))


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    address = _number(host)
    if address is not None:
        return address.is_loopback
    return host == "localhost" or host.endswith(".localhost")


def _number(host: str) -> IPv4Address | IPv6Address | None:
    """A host that is written as a number; None for a name."""
    if not (host[:1].isdigit() or ":" in host):
        return None
    from ipaddress import ip_address

    try:
        return ip_address(host)
    except ValueError:
        return None


def _server(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    return (
        parts.scheme,
        LOOPBACK if is_loopback(host) else host,
        parts.port or DEFAULT_PORT.get(parts.scheme),
    )


def _scheme_and_rest(url: str) -> tuple[str, str]:
    if web := WEB_SCHEME.match(url):
        return web[1].lower(), url[web.end() :]
    if other := ANY_SCHEME.match(url):
        raise _unusable(
            N_("An address must begin with http:// or https://, not with {scheme}://.").fill(
                scheme=other[1].lower()
            )
        )
    return "", url.lstrip("/")


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise _unusable(N_("This is not a web address.")) from None
    if parts.username is not None or parts.password is not None:
        raise _unusable(
            N_("An address must not hold a user name or password; a key goes into its own field.")
        )
    if parts.query:
        raise _unusable(N_("An address must not hold a question mark with parameters."))
    return parts


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower()
    if not host:
        raise _unusable(N_("There is no address of a server."))
    if not (":" in host or HOST.match(host)):
        raise _unusable(N_("“{host}” is not the name of a server.").fill(host=host))
    return host


def _port(parts: SplitResult) -> int | None:
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise _unusable(N_("The port in this address is not a number from 1 to 65535."))
    return port


def _port_suffix(scheme: str, port: int | None) -> str:
    return "" if port in (None, DEFAULT_PORT[scheme]) else f":{port}"


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _unusable(sentence: Text) -> BadInput:
    return BadInput(sentence, EXAMPLE, Remedy.EDIT_ADDRESS)
