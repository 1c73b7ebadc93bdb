"""The services of one run of the program over real files, without a window."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from desktop_ai.core.account import Account
from desktop_ai.core.conversation import Conversation, Setup
from desktop_ai.core.message import Message
from desktop_ai.keychain.other_sources import EnvironmentKeys
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.asking import Asking
from desktop_ai.services.attachments import Attachments
from desktop_ai.services.chat import Chat
from desktop_ai.services.connections import Connections
from desktop_ai.services.draft_attachments import DraftAttachments
from desktop_ai.services.drafts import Drafts
from desktop_ai.services.folder_list import FolderList
from desktop_ai.services.held_attachments import HeldAttachments
from desktop_ai.services.history import History
from desktop_ai.services.library import Library
from desktop_ai.services.models import Models
from desktop_ai.services.notices import Notices
from desktop_ai.services.ports import ProviderFactory, SecretStore
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.presets import Presets
from desktop_ai.services.price_book import PriceBook
from desktop_ai.services.refusals import Refusals
from desktop_ai.services.scopes import Scopes, new_setup
from desktop_ai.services.stored_secrets import StoredSecrets
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.token_factors import TokenFactors
from desktop_ai.services.usage import Usage
from desktop_ai.services.workspace import Workspace
from desktop_ai.storage.attachment_files import AttachmentFiles
from desktop_ai.storage.cached_file import CachedFile
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.message_search import MessageSearch
from desktop_ai.storage.outside_files import OutsideFiles
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.usage_files import UsageFiles
from desktop_ai.storage.worker import StorageWorker
from tests.support.playing_keyring import NO_KEYRING, PlayingCommands, PlayingKeyring
from tests.support.playing_prices import PlayingPrices

LOCAL = "llama_cpp"


class WatchedFiles(ConversationFiles):
    """The real store, which tells when it has kept some more of a running reply."""

    def __init__(self, directory: Path, worker: StorageWorker, search: MessageSearch | None = None) -> None:
        super().__init__(directory, worker, search)
        self.text_kept = asyncio.Event()

    async def append_text(
        self, conversation: Conversation, message: str, content: str, reasoning: str
    ) -> None:
        """Keep it, then tell."""
        await super().append_text(conversation, message, content, reasoning)
        self.text_kept.set()

    async def append(
        self, conversation: Conversation, messages: Sequence[Message], removed: Collection[str] = ()
    ) -> None:
        """Keep it, then tell."""
        await super().append(conversation, messages, removed)
        self.text_kept.set()


@dataclass
class House:
    """Everything below the window."""

    directory: Path
    notices: Notices
    tasks: Tasks
    preferences: Preferences
    accounts: Accounts
    connections: Connections
    refusals: Refusals
    asking: Asking
    models: Models
    store: WatchedFiles
    library: Library
    presets: Presets
    scopes: Scopes
    attachments: Attachments
    unkept: Attachments
    usage: Usage
    prices: PlayingPrices
    history: History

    def chat(self, conversation: Conversation | None = None, *, is_saved: bool = True) -> Chat:
        """A chat over a conversation, by default a new one with a local server."""
        made = conversation or Conversation(setup=Setup(account=LOCAL, model="scripted-model"))
        return Chat(
            made,
            accounts=self.accounts,
            asking=self.asking,
            scopes=self.scopes,
            attachments=self.attachments if is_saved else self.unkept,
            store=self.store if is_saved else None,
            tasks=self.tasks,
            usage=self.usage,
        )

    def workspace(self) -> Workspace:
        """The chats of a window."""
        self.accounts.choose_default(self.accounts.account(LOCAL))
        self.accounts.remember_model(self.accounts.account(LOCAL), "scripted-model")
        drafts = Drafts(self.preferences, self.tasks)
        hanging = DraftAttachments(self.preferences, self.attachments, self.tasks)
        setup = partial(new_setup, self.accounts, self.scopes)
        return Workspace(self.store, self.library, setup, drafts, hanging, self.notices, self.chat)

    async def kept(self, id: str) -> Conversation:
        """The conversation as another start of the program would find it now."""
        other = ConversationFiles(self.directory)
        try:
            return await other.load(id)
        finally:
            await other.close()

    def said(self) -> list[str]:
        """The sentences of every notice so far."""
        return [str(notice.sentence) for notice in self.notices.waiting()]

    async def settled(self) -> None:
        """Wait until nothing is on its way to the settings any more."""
        await self.tasks.wait_for(self.preferences, deadline=20.0)


@asynccontextmanager
async def house(
    directory: Path,
    factory: ProviderFactory,
    *,
    server: str = "",
    environment: Mapping[str, str] | None = None,
    variables: Mapping[str, str] | None = None,
    settings: Mapping[str, Any] | None = None,
    keyring: SecretStore | None = None,
    run_command: Callable[[tuple[str, ...]], Awaitable[str]] | None = None,
    search: MessageSearch | None = None,
) -> AsyncIterator[House]:
    """The services over `directory`; the local account points at `server`. Nothing runs any more at the end.

    Without a `keyring` there is none, as in a bare system; `variables` are those of a file that the user named.
    """
    notices = Notices()
    tasks = Tasks(notices)
    worker = StorageWorker()
    settings_file = SettingsFile(directory / "settings.json", worker)
    if settings is not None:
        await settings_file.save(dict(settings))
    history = History()
    preferences = Preferences(settings_file, tasks, history)
    stored = StoredSecrets(keyring or PlayingKeyring(NO_KEYRING), preferences)
    sources = [EnvironmentKeys(environment or {}), EnvironmentKeys(variables or {}, "keys.env")]
    accounts = Accounts(preferences, stored, sources, run_command or PlayingCommands())
    connections = Connections(accounts, factory, tasks)
    refusals = Refusals(preferences)
    store = WatchedFiles(directory, worker, search)
    if server:
        accounts.set_base_url(accounts.account(LOCAL), server)
    kept = Preferences(SettingsFile(directory / "presets.json", worker), tasks, history)
    presets = Presets(kept)
    table = PlayingPrices()
    prices = PriceBook(table, CachedFile(directory / "prices.json", worker))
    models = Models(SettingsFile(directory / "models.json", worker), accounts, connections, prices)

    def sees(account: Account, model: str) -> bool | None:
        return models.info(account, model).sees_images

    made = House(
        directory,
        notices,
        tasks,
        preferences,
        accounts,
        connections,
        refusals,
        Asking(accounts, connections, refusals),
        models,
        store,
        Library(store, tasks, notices, FolderList(SettingsFile(directory / "folders.json", worker))),
        presets,
        Scopes(presets, kept),
        Attachments(AttachmentFiles(directory, worker), OutsideFiles(), sees=sees),
        Attachments(HeldAttachments(), OutsideFiles(), sees=sees),
        Usage(UsageFiles(directory / "usage", worker), accounts, models, TokenFactors(preferences), tasks),
        table,
        history,
    )
    try:
        yield made
    finally:
        await tasks.finish(deadline=20.0)
        await presets.flush()
        await preferences.flush()
        await connections.close()
        assert await store.close()
        if search is not None:
            assert await search.close()
