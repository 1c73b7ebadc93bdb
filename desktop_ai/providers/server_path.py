"""ServerPath: the way to a server on foot, one step after the other, to find the one that fails."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from urllib.parse import SplitResult, unquote, urlsplit

from desktop_ai.core.account import Account
from desktop_ai.core.base_url import is_loopback, is_nearby
from desktop_ai.core.errors import BadInput, Remedy
from desktop_ai.core.examination import StepError
from desktop_ai.core.network_request import NetworkRequest, Outcome, Place, Purpose
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.texts import N_, Text
from desktop_ai.providers.factory import address_of
from desktop_ai.services.network_log import NetworkLog

CONNECT_SECONDS = 10.0
LONGEST_ANSWER = 16_384
PORTS = {"http": 80, "https": 443}
WANTS_NAME = 407

# What OpenSSL calls them: not yet valid, expired; for another host, for another number.
OUT_OF_DATE, OF_ANOTHER = frozenset({9, 10}), frozenset({62, 64})

CHECK_SPELLING = N_(
    "Check how the address is spelled. If other names are not found either, check the network or the VPN."
)
CHECK_PROXY = N_("Check the proxy in the accounts, or the one of the system.")
START_SERVER = N_("Start the server, or correct the port in the address.")
CHECK_FIREWALL = N_(
    "Check that the server runs and that the port is right; a firewall or VPN may be in the way."
)
TRUST_IT = N_("If it is a server of your own, name its certificate under Certificates in the accounts.")
SEE_CLOCK = N_("It has to be renewed by whoever runs the server; or the clock of this computer is wrong.")
OTHER_NAME = N_("Use the name that stands in the certificate, or have one made for this name.")
USE_HTTP = N_("The server does not speak TLS: begin the address with http:// instead of https://.")
NAME_PROXY = N_("Write name:password@ before the host of the proxy in the accounts.")


class ServerPath:
    """The way of one account's requests to its server. Each step stands on those before it.

    Steps say in English what they found, and raise StepError. `close` ends the connection.
    """

    def __init__(self, account: Account, secrets: Secrets, log: NetworkLog | None = None) -> None:
        self._log = log or NetworkLog()
        self._noted: NetworkRequest | None = None
        self._sent = self._received = 0
        self._account = account
        self._secrets = secrets
        self._seconds = account.route.connect_seconds or CONNECT_SECONDS
        self._target = urlsplit("")
        self._door = urlsplit("")
        self._has_proxy = False
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    @property
    def is_nearby(self) -> bool:
        """Whether the server is on this computer or in its own network."""
        return is_nearby(self._target.hostname or "")

    async def address(self) -> str:
        """What is called. Raises BadInput too."""
        from desktop_ai.providers.http import http_client, proxy_for

        base_url = address_of(self._account)
        # Whatever a client would refuse to be made with, it refuses here.
        client = http_client(
            base_url,
            self._log,
            Purpose.EXAMINATION,
            proxy=self._secrets.proxy,
            route=self._account.route,
        )
        await client.aclose()
        self._target = urlsplit(base_url)
        proxy = proxy_for(base_url, self._secrets.proxy, self._account.route)
        self._has_proxy = bool(proxy)
        self._door = _parts_of_proxy(proxy) if proxy else self._target
        return f"{base_url}/chat/completions"

    async def dns(self) -> str:
        """The numbers of the host, or of the proxy when there is one."""
        host = self._door.hostname or ""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._seconds):
                found = await loop.getaddrinfo(host, _port(self._door), type=socket.SOCK_STREAM)
        except TimeoutError:
            raise StepError(
                N_("The name {host} was not looked up in time.").fill(host=host), CHECK_SPELLING
            ) from None
        except (OSError, UnicodeError):
            raise StepError(N_("There is no server named {host}.").fill(host=host), CHECK_SPELLING) from None
        numbers = list(dict.fromkeys(str(each[4][0]) for each in found))
        return ", ".join(numbers[:3])

    async def connect(self) -> str:
        """Open a connection to the host, or to the proxy."""
        place = self._door.netloc.rpartition("@")[2]
        self._noted = self._log.begin(self._noted_place())
        try:
            async with asyncio.timeout(self._seconds):
                self._streams = await asyncio.open_connection(self._door.hostname or "", _port(self._door))
        except TimeoutError:
            sentence = N_("{place} does not answer: no connection within {seconds} s.")
            raise StepError(sentence.fill(place=place, seconds=f"{self._seconds:g}"), self._cure()) from None
        except OSError:
            raise StepError(N_("Nothing answers at {place}.").fill(place=place), self._cure()) from None
        return place

    async def proxy(self) -> str:
        """Have the proxy lead to the host; empty where there is none."""
        if not self._has_proxy:
            return ""
        place = self._door.netloc.rpartition("@")[2]
        if self._door.scheme == "https":
            await self._encrypt(self._door.hostname or "")
        if self._target.scheme == "http":
            return place
        async with self._patience(N_("The proxy does not answer."), CHECK_PROXY):
            status = await self._ask_proxy()
        if status == WANTS_NAME:
            raise StepError(N_("The proxy wants a name and a password, or does not accept them."), NAME_PROXY)
        if not 200 <= status < 300:
            sentence = N_("The proxy does not lead to {host}: it answers {status}.")
            raise StepError(sentence.fill(host=self._target.hostname or "", status=status), CHECK_PROXY)
        return place

    async def tls(self) -> str:
        """Encrypt the connection, trusting what requests trust; empty where the address wants none."""
        if self._target.scheme != "https":
            return ""
        return await self._encrypt(self._target.hostname or "")

    async def close(self) -> None:
        """End the connection."""
        if self._noted is not None:
            outcome = Outcome.UNREACHED if self._streams is None else Outcome.ANSWERED
            self._log.end(self._noted, outcome, sent=self._sent, received=self._received)
            self._noted = None
        if self._streams is not None:
            writer = self._streams[1]
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    def _noted_place(self) -> Place:
        """Whom the connection leads to, and by way of which proxy."""
        host = self._target.netloc.rpartition("@")[2]
        via = self._door.netloc.rpartition("@")[2] if self._has_proxy else ""
        return Place(host, Purpose.EXAMINATION, via)

    def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            raise RuntimeError("the connection is the step before")
        return self._streams

    async def _ask_proxy(self) -> int:
        """The status with which the proxy answers that it shall lead to the host."""
        reader, writer = self._open()
        place = f"{self._target.hostname}:{_port(self._target)}"
        lines = [f"CONNECT {place} HTTP/1.1", f"Host: {place}", *_credentials(self._door), "", ""]
        asked = "\r\n".join(lines).encode("ascii", "replace")
        writer.write(asked)
        self._sent += len(asked)
        await writer.drain()
        answer = await reader.readuntil(b"\r\n\r\n")
        self._received += len(answer)
        return int(answer.split(b" ", 2)[1])

    async def _encrypt(self, host: str) -> str:
        from desktop_ai.providers.http import tls_context

        _, writer = self._open()
        try:
            async with asyncio.timeout(self._seconds):
                await writer.start_tls(tls_context(self._account.route.ca_file), server_hostname=host)
        except ssl.SSLCertVerificationError as error:
            raise _distrust(host, error) from None
        except TimeoutError:
            raise StepError(N_("{host} does not answer to TLS.").fill(host=host), USE_HTTP) from None
        except OSError:  # what TLS raises is one too
            raise StepError(
                N_("{host} and this program find no common TLS.").fill(host=host), USE_HTTP
            ) from None
        return str(writer.get_extra_info("ssl_object").version())

    @asynccontextmanager
    async def _patience(self, sentence: Text, cure: Text) -> AsyncGenerator[None, None]:
        try:
            async with asyncio.timeout(self._seconds):
                yield
        except (OSError, ValueError, IndexError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            raise StepError(sentence, cure) from None

    def _cure(self) -> Text:
        """What to do where nobody answers."""
        if self._has_proxy:
            return CHECK_PROXY
        return START_SERVER if is_loopback(self._door.hostname or "") else CHECK_FIREWALL


def _parts_of_proxy(proxy: str) -> SplitResult:
    """The address of a proxy, which the system may name without a scheme. Raises BadInput."""
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if not parts.hostname:
        raise BadInput(N_("The address of the proxy makes no sense."), CHECK_PROXY, Remedy.LIST_ACCOUNTS)
    return parts


def _port(parts: SplitResult) -> int:
    return parts.port or PORTS.get(parts.scheme, 443)


def _credentials(door: SplitResult) -> list[str]:
    """The header that tells a proxy who one is, when its address says so."""
    if not door.username:
        return []
    word = f"{unquote(door.username)}:{unquote(door.password or '')}"
    return [f"Proxy-Authorization: Basic {base64.b64encode(word.encode()).decode()}"]


def _distrust(host: str, error: ssl.SSLCertVerificationError) -> StepError:
    """Why a certificate is not to be trusted, in plain words."""
    if error.verify_code in OUT_OF_DATE:
        return StepError(N_("The certificate of {host} is out of date.").fill(host=host), SEE_CLOCK)
    if error.verify_code in OF_ANOTHER:
        return StepError(N_("The certificate of {host} is for another name.").fill(host=host), OTHER_NAME)
    return StepError(
        N_("The certificate of {host} is from nobody this system trusts.").fill(host=host), TRUST_IT
    )
