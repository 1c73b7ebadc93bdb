"""Pictures of replies: where an address leads, the bytes inside an address, and why a picture is not there."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as NotBase64
from enum import StrEnum
from urllib.parse import unquote_to_bytes, urlsplit

from desktop_ai.core.errors import ProgramError
from desktop_ai.core.texts import N_, Text

OWN_SCHEME = "attachment"
LONGEST_PICTURE = 20 * 1024 * 1024  # bytes
# The head of a picture that is written into its own address.
_EMBEDDED = re.compile(r"data:[^,]{0,200},", re.IGNORECASE)
_BLANKS = str.maketrans("", "", " \t\r\n")


class Origin(StrEnum):
    """Where an address of a picture leads."""

    EMBEDDED = "embedded"  # nowhere: the picture is in it
    OURS = "ours"
    NETWORK = "network"
    NOWHERE = "nowhere"  # a file of this machine, or anything else that is never opened


class PictureErrorKind(StrEnum):
    """Why a picture is not there."""

    OFFLINE = "offline"
    TIMED_OUT = "timed_out"
    REFUSED = "refused"
    LEADS_ON = "leads_on"
    NEARBY = "nearby"
    TOO_LARGE = "too_large"
    NO_PICTURE = "no_picture"
    BROKEN = "broken"
    MISSING = "missing"
    DEFECT = "defect"


class PictureError(ProgramError):
    """A picture could not be had. `leads_to` is where the server sends whoever asks for it."""

    def __init__(
        self, kind: PictureErrorKind, *, host: str = "", status: int = 0, leads_to: str = ""
    ) -> None:
        sentence = EXPLANATION[kind].fill(host=host, status=status, next_host=host_of_picture(leads_to))
        super().__init__(sentence)
        self.kind: PictureErrorKind = kind
        self.leads_to = leads_to


EXPLANATION: dict[PictureErrorKind, Text] = {
    PictureErrorKind.OFFLINE: N_("{host} could not be reached"),
    PictureErrorKind.TIMED_OUT: N_("{host} took too long"),
    PictureErrorKind.REFUSED: N_("{host} did not give it (HTTP {status})"),
    PictureErrorKind.LEADS_ON: N_("{host} leads on to {next_host}"),
    PictureErrorKind.NEARBY: N_("{host} is in your own network, where replies cannot look"),
    PictureErrorKind.TOO_LARGE: N_("it is too large"),
    PictureErrorKind.NO_PICTURE: N_("it is no picture that can be shown"),
    PictureErrorKind.BROKEN: N_("it is damaged"),
    PictureErrorKind.MISSING: N_("it is not there any more"),
    PictureErrorKind.DEFECT: N_("something went wrong inside the program"),
}


def own_address(hash: str, media_type: str) -> str:
    """The address of a picture that hangs on a message, for those who show it."""
    return f"{OWN_SCHEME}:{hash}:{media_type}"


def own_picture(url: str) -> tuple[str, str]:
    """Hash and media type in such an address, as it says them; they may name nothing."""
    _, _, rest = url.partition(":")
    hash, _, media_type = rest.partition(":")
    return hash, media_type


def origin_of(url: str) -> Origin:
    """Where an address leads; nothing is opened to find out."""
    scheme = url[:12].partition(":")[0].lower()
    if scheme in ("http", "https"):
        return Origin.NETWORK if host_of_picture(url) else Origin.NOWHERE
    if scheme == "data":
        return Origin.EMBEDDED
    return Origin.OURS if scheme == OWN_SCHEME else Origin.NOWHERE


def host_of_picture(url: str) -> str:
    """Who is asked for a picture, with a port that is not the usual one.

    Empty for what names nobody, and for an address with a name or password in it: those hide who is asked.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if not host or not host.isprintable() or "@" in parts.netloc:
        return ""
    host = f"[{host}]" if ":" in host else _ascii(host)
    return host if port in (None, 80, 443) or not host else f"{host}:{port}"


def embedded_bytes(url: str) -> bytes:
    """The picture in an address. Raises PictureError."""
    head = _EMBEDDED.match(url)
    if head is None:
        raise PictureError(PictureErrorKind.BROKEN)
    if len(url) > 2 * LONGEST_PICTURE:
        raise PictureError(PictureErrorKind.TOO_LARGE)
    data = unquote_to_bytes(url[head.end() :])
    if head[0].lower().rstrip(",").endswith(";base64"):
        try:
            data = b64decode(data.decode("ascii", "replace").translate(_BLANKS), validate=True)
        except (NotBase64, ValueError):
            raise PictureError(PictureErrorKind.BROKEN) from None
    if len(data) > LONGEST_PICTURE:
        raise PictureError(PictureErrorKind.TOO_LARGE)
    return data


def _ascii(host: str) -> str:
    """A host as the network spells it: letters that look like others cannot hide who is asked."""
    try:
        return host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return ""
