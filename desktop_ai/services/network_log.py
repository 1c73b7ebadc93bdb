"""NetworkLog: which host was contacted, when, why and with how many bytes, since the program was started."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime

import msgspec

from desktop_ai.core.network_request import NetworkRequest, Outcome, Place
from desktop_ai.core.signal import Signal

MOST_REQUESTS = 1_000


class NetworkTotal(msgspec.Struct):
    """What all requests to one place came to; `last` is the newest of them."""

    last: NetworkRequest
    requests: int = 0
    sent: int = 0
    received: int = 0


class NetworkLog:
    """Owns the newest requests, and the totals of all. Emits `changed` when one begins or ends.

    It lives in memory only, and is never told an address, a header or a body. Not for use in other threads.
    """

    def __init__(self) -> None:
        self.changed: Signal[[]] = Signal()
        self._requests: deque[NetworkRequest] = deque(maxlen=MOST_REQUESTS)
        self._totals: dict[Place, NetworkTotal] = {}

    def requests(self) -> list[NetworkRequest]:
        """The newest requests, the newest first."""
        return list(reversed(self._requests))

    def totals(self) -> list[NetworkTotal]:
        """What was sent where and why, the place of the newest request first."""
        return sorted(self._totals.values(), key=lambda total: total.last.at, reverse=True)

    def begin(self, place: Place) -> NetworkRequest:
        """Note that a host is being contacted; `end` has to follow, whatever comes of it."""
        request = NetworkRequest(place, datetime.now(UTC))
        self._requests.append(request)
        total = self._totals.setdefault(place, NetworkTotal(request))
        total.last = request
        total.requests += 1
        self.changed.emit()
        return request

    def end(
        self, request: NetworkRequest, outcome: Outcome, *, sent: int = 0, received: int = 0, status: int = 0
    ) -> None:
        """Note what came of a request, and the bytes that went out and came back."""
        request.outcome, request.status = outcome, status
        request.sent, request.received = sent, received
        total = self._totals[request.place]
        total.sent += sent
        total.received += received
        self.changed.emit()
