"""WebPictures: fetches a picture from the server that the reader was shown, and from no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_ai.services.network_log import NetworkLog

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class WebPictures:
    """Fetches over the network; `prepare` loads the network code, away from the window's thread."""

    def __init__(self, prepare: Callable[[], Awaitable[None]], log: NetworkLog | None = None) -> None:
        self._prepare = prepare
        self._log = log or NetworkLog()

    async def fetch(self, url: str, own_server: str = "") -> bytes:
        """The bytes behind an address; `own_server` is the one in the own network that may be asked.

        Raises PictureError.
        """
        await self._prepare()
        from desktop_ai.providers.picture_request import fetch_picture

        return await fetch_picture(url, own_server, self._log)
