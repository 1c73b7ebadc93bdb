"""Protocols of everything outside, as the services expect it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Collection, Sequence
from typing import Any, Protocol

import msgspec

from desktop_ai.core.account import Account
from desktop_ai.core.backup import Backup, Missing
from desktop_ai.core.conversation import Conversation, Summary
from desktop_ai.core.errors import ProgramError
from desktop_ai.core.filing import Filing
from desktop_ai.core.message import Message
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.network_request import Purpose
from desktop_ai.core.news import News
from desktop_ai.core.parameters import Sampling
from desktop_ai.core.preset import Exchange
from desktop_ai.core.reply import ReplyEvent
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import Text
from desktop_ai.core.usage_record import UsageRecord


class ChatRequest(msgspec.Struct, frozen=True):
    """What a model is asked: `messages` are those to send, oldest first, after the instructions and the `examples`.

    `changes` has parameters, by their names on the wire, that the model does not take: the name to send them by
    instead, or an empty one to leave them out. `pictures` has those that hang on the messages, as addresses that
    hold them, by their hashes. `begun` are the words that the reply begins with already, where the model is to go on;
    with `is_told_to_go_on` it is told so, because it does not take the beginning of its answer.
    """

    model: str
    messages: tuple[Message, ...]
    instructions: str = ""
    sampling: Sampling = Sampling()
    changes: dict[str, str] = {}
    examples: tuple[Exchange, ...] = ()
    pictures: dict[str, str] = {}
    begun: str = ""
    is_told_to_go_on: bool = False
    purpose: Purpose = Purpose.REPLY


class RequestPreview(msgspec.Struct, frozen=True):
    """A request as it goes out: address, headers with the secret ones hidden, and the JSON of its body."""

    url: str
    headers: tuple[tuple[str, str], ...]
    body: dict[str, Any]


class ChatProvider(Protocol):
    """One account's way to its models. Not for use after `close`."""

    def preview(self, request: ChatRequest) -> RequestPreview | None:
        """The request that `stream` would send; None where nothing leaves this program."""
        ...

    def stream(self, request: ChatRequest) -> AsyncGenerator[ReplyEvent, None]:
        """The reply, event by event. Raises ReplyError, also after content came.

        Open it with `contextlib.aclosing`: leaving closes the HTTP response at once, in every phase.
        """
        ...

    async def models(self) -> list[ModelInfo]:
        """What the account offers. Raises ReplyError."""
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...


class ProviderFactory(Protocol):
    """Makes providers; the first call may take a second, because it imports the SDK."""

    def open(self, account: Account, secrets: Secrets) -> ChatProvider:
        """A provider for an account; the key is empty where none is needed. Raises BadInput for its address."""
        ...

    def prepare(self) -> None:
        """Import what `open` needs. Blocks; safe in a worker thread; cheap when done before."""
        ...


class PriceTable(Protocol):
    """What models cost at the services that a table knows. Nothing is known before `load`."""

    @property
    def day(self) -> str:
        """The day from which the table is, in ISO 8601; empty while nothing is loaded."""
        ...

    def load(self, newer: bytes = b"", day: str = "") -> None:
        """Load the table that came with the program, or one fetched on the day `day` where that is not older.

        Blocks for half a second; safe in a worker thread. Raises ValueError for bytes that are no table; what was
        loaded before, or else came with the program, counts then.
        """
        ...

    def find(self, base_url: str, model: str) -> ModelInfo | None:
        """What the table says of a model at a service; None where it says nothing."""
        ...

    async def fetch(self) -> bytes:
        """The newest table, from where it is published. Raises ReplyError."""
        ...


class PathToServer(Protocol):
    """The way of an account's requests, one step after the other, each of which stands on those before it.

    Each step says in English what it found, nothing where it is not needed, and raises ProgramError where the way
    ends. Nothing of the account's secrets is in what they say.
    """

    @property
    def is_nearby(self) -> bool:
        """Whether the server is on this computer or in its own network."""
        ...

    async def address(self) -> str:
        """The address that is called."""
        ...

    async def dns(self) -> str:
        """The numbers of the host, or of the proxy where there is one."""
        ...

    async def connect(self) -> str:
        """Where a connection was opened to."""
        ...

    async def proxy(self) -> str:
        """The proxy that leads to the host."""
        ...

    async def tls(self) -> str:
        """How the connection is encrypted."""
        ...

    async def close(self) -> None:
        """End the connection."""
        ...


class PathFinder(Protocol):
    """Finds the way of an account's requests; nothing is sent before the first step."""

    def __call__(self, account: Account, secrets: Secrets) -> PathToServer:
        """The way, with the proxy that is among the secrets."""
        ...


class LocalFinder(Protocol):
    """Finds model servers on this computer."""

    async def is_model_server(self, base_url: str) -> bool:
        """Whether something at that address lists models; never raises, and answers within seconds."""
        ...


class PictureSource(Protocol):
    """Where the pictures of replies come from."""

    async def fetch(self, url: str, own_server: str = "") -> bytes:
        """The bytes behind an address: whether they are a picture is for others to find out.

        `own_server` is the address that the account of the reply talks to. Raises PictureError.
        """
        ...


class ConversationStore(Protocol):
    """Where conversations are kept. Every method raises StoreError; each runs in the store's one worker."""

    async def summaries(self) -> list[Summary]:
        """All conversations, newest first, from a cache that may be a little old."""
        ...

    async def rescan(self) -> list[Summary] | None:
        """Look at the files themselves; all conversations when anything differs from the cache, else None."""
        ...

    async def load(self, id: str) -> Conversation:
        """One conversation, with what a crash left in its journal."""
        ...

    def is_written_elsewhere(self, conversation: Conversation) -> bool:
        """Whether another program writes a reply in it, as far as the last news told."""
        ...

    async def news(self, conversation: Conversation) -> News | None:
        """What other programs did to an open conversation since the last call, None for nothing."""
        ...

    async def append(
        self, conversation: Conversation, messages: Sequence[Message], removed: Collection[str] = ()
    ) -> None:
        """Keep new messages, or newer states of messages, and which were removed, by their ids.

        Safely on disk before returning (journal, fsync).
        """
        ...

    async def append_text(
        self, conversation: Conversation, message: str, content: str, reasoning: str
    ) -> None:
        """Keep what a reply in flight has gained since the last call."""
        ...

    async def save(self, conversation: Conversation) -> None:
        """Rewrite the document as a whole and drop the journal."""
        ...

    async def file(self, id: str, filing: Filing) -> Summary:
        """File a conversation, whether or not it is open; on disk on return."""
        ...

    async def duplicate(self, id: str, title: str) -> Summary:
        """A second conversation like one, under a title of its own, with all that hangs on it."""
        ...

    async def delete(self, id: str) -> None:
        """Move a conversation to the trash."""
        ...

    async def restore(self, id: str) -> Summary:
        """Bring a conversation back from the trash."""
        ...

    def problems(self) -> list[ProgramError]:
        """What went wrong since the last call without stopping anything: files that were set aside."""
        ...


class BackupStore(Protocol):
    """Where the files of each day are kept. Every method raises StoreError."""

    async def all(self) -> list[Backup]:
        """Every backup, the newest first."""
        ...

    async def make(self, *, is_daily: bool = False) -> Backup | None:
        """Make a backup; None when it is the one of today and that is there."""
        ...

    async def missing(self, name: str) -> list[Missing]:
        """What a backup has that is not here."""
        ...

    async def restore(self, name: str, ids: Collection[str]) -> None:
        """Bring what is missing of these conversations back; nothing that is here is changed."""
        ...


class DirectoryWatch(Protocol):
    """Notices that files of conversations may have changed, by whomever.

    Emits `changed` when files came, went or were replaced, `grown` when one of those that are followed changed.
    """

    changed: Signal[[]]
    grown: Signal[[]]

    def follow(self, ids: Collection[str]) -> None:
        """Notice also what is added to the files of these conversations."""
        ...


class AttachmentStore(Protocol):
    """Where the bytes of attachments are kept, under their SHA-256. Every method raises StoreError.

    What hangs on a message that is not sent is kept apart: it belongs to no conversation yet.
    """

    async def keep(self, data: bytes, media_type: str) -> str:
        """Keep what hangs on an unsent message, safely on disk before returning; its hash."""
        ...

    async def unsent(self, hash: str, media_type: str) -> bytes:
        """What was kept of an unsent message."""
        ...

    async def adopt(self, conversation: str, kept: Sequence[tuple[str, str]]) -> None:
        """Make what was kept, each a hash and a media type, the conversation's own, safely on disk."""
        ...

    async def read(self, conversation: str, hash: str, media_type: str) -> bytes:
        """What hangs on a message of a conversation; exactly the bytes of that hash."""
        ...

    async def forget_unsent(self, others: Collection[str]) -> None:
        """Let go of what was kept long ago of unsent messages, but for these hashes."""
        ...


class FileReader(Protocol):
    """Reads files that the user names."""

    async def read(self, path: str, longest: int) -> bytes:
        """At most one byte more than `longest` of an ordinary file. Raises AttachmentError."""
        ...


class PictureFitter(Protocol):
    """Decodes pictures, to find out whether they are whole and to make large ones smaller."""

    async def fitted(self, data: bytes, longest_side: int, most_bytes: int) -> bytes:
        """The picture itself when it keeps to the bounds, else made smaller. Raises PictureError."""
        ...


class UsageStore(Protocol):
    """Where it is recorded what requests took. It only grows."""

    def append(self, record: UsageRecord) -> Awaitable[None]:
        """Add a record. It is on its way on return; waiting tells how it went, and raises StoreError."""
        ...

    async def months(self) -> list[str]:
        """The months of which something is kept, as "2026-11", the newest first. Raises StoreError."""
        ...

    async def records(self, month: str) -> list[UsageRecord]:
        """What was recorded in a month, in its order, without what makes no sense. Raises StoreError."""
        ...


class SettingsStore(Protocol):
    """Where preferences are kept: one JSON object."""

    def load(self) -> dict[str, Any]:
        """The object, empty when there is none or it was set aside. Raises nothing."""
        ...

    async def load_again(self) -> dict[str, Any] | None:
        """The object when another program has changed it since it was read or written here, else None."""
        ...

    async def save(self, values: dict[str, Any]) -> None:
        """Replace it; fields the program does not know survive. Raises StoreError."""
        ...

    def problems(self) -> list[ProgramError]:
        """What went wrong since the last call without stopping anything."""
        ...


class KeptFile(Protocol):
    """One file that can be fetched again."""

    def read(self) -> tuple[bytes, str]:
        """What is in it and the day (ISO 8601) it was written; both empty when there is none. Blocks."""
        ...

    async def write(self, content: bytes) -> None:
        """Replace it. Raises StoreError."""
        ...


class SecretStore(Protocol):
    """Where secrets are kept for the next start. Every method raises KeyringError, after a deadline at the latest."""

    async def load(self, account: str) -> Secrets | None:
        """What is kept for an account; None when nothing is."""
        ...

    async def keep(self, account: str, secrets: Secrets) -> None:
        """Keep secrets in the place of those before."""
        ...

    async def forget(self, account: str) -> None:
        """Delete what is kept."""
        ...

    async def name(self) -> str:
        """What the store calls itself."""
        ...


class KeySource(Protocol):
    """One kind of place where a key may be found."""

    def key(self, account: Account) -> str | None:
        """The key of an account, None when it is not here."""
        ...

    def place(self, account: Account) -> Text:
        """Where the account's key is: "typed for this session", "X in the environment"."""
        ...
