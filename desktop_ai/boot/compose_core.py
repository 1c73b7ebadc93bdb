"""Builds the services out of their adapters, without Qt: for the window and every command of the terminal."""

from __future__ import annotations

import msgspec

from desktop_ai.boot.paths import Paths
from desktop_ai.boot.shipped_manual import shipped_manual
from desktop_ai.core.conversation import Conversation
from desktop_ai.keychain.other_sources import EnvironmentKeys, SessionKeys
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.chat import Chat
from desktop_ai.services.connections import Connections
from desktop_ai.services.drafts import Drafts
from desktop_ai.services.library import Library
from desktop_ai.services.models import Models
from desktop_ai.services.notices import Notices
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.worker import StorageWorker


class Core(msgspec.Struct, frozen=True):
    """The services of one run of the program."""

    paths: Paths
    notices: Notices
    tasks: Tasks
    preferences: Preferences
    accounts: Accounts
    connections: Connections
    models: Models
    store: ConversationFiles
    library: Library

    def chat(self, conversation: Conversation, *, is_saved: bool = True) -> Chat:
        """A chat over a conversation; one that is not saved is never written."""
        return Chat(
            conversation,
            accounts=self.accounts,
            connections=self.connections,
            store=self.store if is_saved else None,
            tasks=self.tasks,
        )

    def workspace(self) -> Workspace:
        """The chats of a window."""
        drafts = Drafts(self.preferences, self.tasks)
        return Workspace(self.store, self.library, self.accounts, drafts, self.notices, self.chat)

    def known_keys(self) -> list[str]:
        """Every key in use, so that the log can hide them."""
        found = (self.accounts.find_key(account) for account in self.accounts.all())
        return [key.value for key in found if key is not None]

    async def close(self) -> None:
        """Close connections and files, when no task runs any more. Raises StoreError."""
        try:
            await self.preferences.flush()
        finally:
            await self.connections.close()
            await self.store.close()


def compose_core(paths: Paths) -> Core:
    """The services over the files at `paths` and this process's environment."""
    notices = Notices()
    tasks = Tasks(notices)
    worker = StorageWorker()
    settings = SettingsFile(paths.settings, worker)
    preferences = Preferences(settings, tasks)
    accounts = Accounts(preferences, SessionKeys(), [EnvironmentKeys()])
    connections = Connections(accounts, OpenAIProviders(shipped_manual), tasks)
    store = ConversationFiles(paths.data, worker)
    for problem in settings.problems():
        notices.error(problem)
    return Core(
        paths=paths,
        notices=notices,
        tasks=tasks,
        preferences=preferences,
        accounts=accounts,
        connections=connections,
        models=Models(SettingsFile(paths.cache / "models.json", worker), accounts, connections),
        store=store,
        library=Library(store, tasks, notices),
    )
