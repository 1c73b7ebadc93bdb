"""ReplyPictures: pictures of replies, each fetched only when the reader asked for it."""

from __future__ import annotations

from desktop_ai.core.message import Message
from desktop_ai.core.picture import Origin, PictureError, PictureErrorKind, origin_of
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.ports import PictureSource


class ReplyPictures:
    """Knows where a picture comes from: the network, or what the program keeps itself."""

    def __init__(self, network: PictureSource, accounts: Accounts, kept: PictureSource | None = None) -> None:
        self._sources = {Origin.NETWORK: network, Origin.OURS: kept}
        self._accounts = accounts

    async def fetch(self, url: str, message: Message) -> bytes:
        """The bytes of a picture in a message. Raises PictureError."""
        source = self._sources.get(origin_of(url))
        if source is None:
            raise PictureError(PictureErrorKind.MISSING)
        return await source.fetch(url, self._own_server(message))

    def _own_server(self, message: Message) -> str:
        """The address that the account of a reply talks to."""
        used = message.reply.account if message.reply is not None else ""
        account = next((each for each in self._accounts.all() if each.id == used), None)
        return self._accounts.base_url(account) if account is not None else ""
