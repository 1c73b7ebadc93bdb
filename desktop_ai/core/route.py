"""Route: how the requests of an account leave this computer, and how long each step may take."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from urllib.parse import urlsplit

import msgspec

from desktop_ai.core.errors import BadInput
from desktop_ai.core.texts import N_

SCHEME = r"^([A-Za-z][A-Za-z0-9+.-]*)://"
SPOKEN = ("http", "https")
LONGEST_SECONDS = 3600.0
EXAMPLE = N_(
    "Write it like http://proxy.example.com:3128, with name:password@ before the host where it wants them."
)


class ProxyUse(StrEnum):
    """Through which proxy requests go: the system's, one of the account's own, or none at all."""

    SYSTEM = "system"
    OWN = "own"
    NONE = "none"


class Route(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the requests of an account leave; the address of its own proxy is among its secrets.

    `ca_file` is a file of certificates that are trusted besides those of the system. `connect_seconds` is how
    long a connection may take, `gap_seconds` the longest silence between two pieces of an answer; None where
    the usual time does.
    """

    proxy: ProxyUse = ProxyUse.SYSTEM
    ca_file: str = ""
    connect_seconds: float | None = None
    gap_seconds: float | None = None

    @property
    def is_sound(self) -> bool:
        """Whether its times are times; a file may say anything."""
        times = (self.connect_seconds, self.gap_seconds)
        return all(time is None or 0 < time <= LONGEST_SECONDS for time in times)


USUAL_ROUTE = Route()


def checked_proxy(address: str) -> str:
    """The address of a proxy as it is used, with its port and credentials. Raises BadInput."""
    address = address.strip()
    scheme = re.match(SCHEME, address)
    if scheme is None:
        address = f"http://{address}"
    elif scheme[1].lower() not in SPOKEN:
        raise BadInput(
            N_("A proxy is reached by http:// or https://; this program speaks no SOCKS."), EXAMPLE
        )
    try:
        parts = urlsplit(address)
        is_usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable or not address.isprintable() or " " in address:
        raise BadInput(N_("This is not the address of a proxy."), EXAMPLE)
    return address.rstrip("/")


def checked_seconds(text: str) -> float | None:
    """A number of seconds as it was typed; None for nothing. Raises BadInput."""
    text = text.strip().removesuffix("s").strip().replace(",", ".")
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= LONGEST_SECONDS:
        raise BadInput(
            N_("A time is a number of seconds up to {longest}.").fill(longest=int(LONGEST_SECONDS)),
            N_("Leave it empty for the usual time."),
        )
    return seconds
