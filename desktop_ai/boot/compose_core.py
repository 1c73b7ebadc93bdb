"""Builds the services out of their adapters, without Qt: for the window and every command of the terminal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec

from desktop_ai.boot.paths import Paths
from desktop_ai.boot.shipped_manual import shipped_manual
from desktop_ai.core.account import Account
from desktop_ai.core.conversation import Conversation
from desktop_ai.keychain.command import run_command
from desktop_ai.keychain.other_sources import EnvironmentKeys, variables_in
from desktop_ai.keychain.system_keyring import SystemKeyring
from desktop_ai.providers.factory import OpenAIProviders
from desktop_ai.providers.local_servers import LocalServers
from desktop_ai.providers.price_table import GenaiPrices
from desktop_ai.providers.web_pictures import WebPictures
from desktop_ai.services.account_checks import AccountChecks
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.asking import Asking
from desktop_ai.services.attachments import Attachments
from desktop_ai.services.chat import Chat
from desktop_ai.services.chosen_models import ChosenModels
from desktop_ai.services.connections import Connections
from desktop_ai.services.draft_attachments import DraftAttachments
from desktop_ai.services.drafts import Drafts
from desktop_ai.services.folder_list import FolderList
from desktop_ai.services.held_attachments import HeldAttachments
from desktop_ai.services.history import History
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.library import Library
from desktop_ai.services.models import Models
from desktop_ai.services.network_log import NetworkLog
from desktop_ai.services.notices import Notices
from desktop_ai.services.pictures import ReplyPictures
from desktop_ai.services.ports import PictureFitter
from desktop_ai.services.preferences import Preferences
from desktop_ai.services.presets import Presets
from desktop_ai.services.price_book import PriceBook
from desktop_ai.services.refusals import Refusals
from desktop_ai.services.scopes import Scopes, new_setup
from desktop_ai.services.search import Search
from desktop_ai.services.stored_secrets import StoredSecrets
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.token_factors import TokenFactors
from desktop_ai.services.trash import Trash
from desktop_ai.services.usage import Usage
from desktop_ai.services.workspace import Workspace
from desktop_ai.storage.attachment_files import AttachmentFiles
from desktop_ai.storage.cached_file import CachedFile
from desktop_ai.storage.conversation_files import ConversationFiles
from desktop_ai.storage.message_search import MessageSearch
from desktop_ai.storage.outside_files import OutsideFiles
from desktop_ai.storage.settings_file import SettingsFile
from desktop_ai.storage.trash_files import TrashFiles
from desktop_ai.storage.usage_files import UsageFiles
from desktop_ai.storage.worker import StorageWorker

if TYPE_CHECKING:
    from desktop_ai.services.doctor import Doctor
    from desktop_ai.services.fitting import Fitting
    from desktop_ai.services.previews import Previews
    from desktop_ai.services.shelving import Shelving


class Core(msgspec.Struct, frozen=True):
    """The services of one run of the program."""

    paths: Paths
    notices: Notices
    tasks: Tasks
    preferences: Preferences
    bindings: KeyBindings
    network: NetworkLog
    accounts: Accounts
    connections: Connections
    refusals: Refusals
    asking: Asking
    models: Models
    usage: Usage
    chosen_models: ChosenModels
    checks: AccountChecks
    store: ConversationFiles
    search: Search
    library: Library
    history: History
    trash: Trash
    kept: Preferences
    presets: Presets
    scopes: Scopes
    pictures: ReplyPictures
    attachments: Attachments
    unkept: Attachments

    # What follows is loaded when it is asked for: the window is seen sooner without it.

    @property
    def previews(self) -> Previews:
        """What would be sent."""
        from desktop_ai.services.previews import Previews

        return Previews(self.asking)

    @property
    def fitting(self) -> Fitting:
        """What cuts conversations that are too long."""
        from desktop_ai.services.fitting import Fitting

        return Fitting(self.models)

    @property
    def doctor(self) -> Doctor:
        """What examines endpoints."""
        from desktop_ai.providers.server_path import ServerPath
        from desktop_ai.services.doctor import Doctor

        return Doctor(self.accounts, self.connections, self.refusals, partial(ServerPath, log=self.network))

    def chat(self, conversation: Conversation, *, is_saved: bool = True) -> Chat:
        """A chat over a conversation; one that is not saved is never written."""
        return Chat(
            conversation,
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
        drafts = Drafts(self.preferences, self.tasks)
        hanging = DraftAttachments(self.preferences, self.attachments, self.tasks)
        setup = partial(new_setup, self.accounts, self.scopes)
        return Workspace(self.store, self.library, setup, drafts, hanging, self.notices, self.chat)

    def shelving(self, workspace: Workspace) -> Shelving:
        """What can be done to the order of the library."""
        from desktop_ai.services.shelving import Shelving

        return Shelving(workspace, self.library, self.history)

    def known_keys(self) -> list[str]:
        """Every key in use, so that the log can hide them."""
        return self.accounts.known_secrets()

    async def close(self) -> None:
        """Close connections and files, when no task runs any more. Raises StoreError."""
        try:
            await self.presets.flush()
            await self.preferences.flush()
        finally:
            await self.models.prices.close()
            await self.connections.close()
            await self.search.close()
            await self.store.close()


def compose_core(paths: Paths, fitter: PictureFitter | None = None) -> Core:
    """The services over the files at `paths` and this process's environment.

    Without a `fitter`, which needs Qt, large pictures are refused. Raises BadInput when the file of variables that
    the user named cannot be read.
    """
    notices = Notices()
    tasks = Tasks(notices)
    worker = StorageWorker()
    settings = SettingsFile(paths.settings, worker)
    history, network = History(), NetworkLog()
    preferences = Preferences(settings, tasks, history)
    accounts = _accounts(paths, preferences)
    connections = Connections(accounts, OpenAIProviders(shipped_manual, network), tasks)
    refusals = Refusals(preferences)
    messages = MessageSearch(paths.data)
    store = ConversationFiles(paths.data, worker, messages)
    models = _models(paths, worker, accounts, connections, network)
    preset_file = SettingsFile(paths.settings.with_name("presets.json"), worker)
    kept = Preferences(preset_file, tasks, history)
    presets = Presets(kept)
    _tell(notices, settings, preset_file)
    attachments, unkept = _attachments(paths, worker, models, fitter)
    return Core(
        paths=paths,
        notices=notices,
        tasks=tasks,
        preferences=preferences,
        bindings=KeyBindings(preferences),
        network=network,
        accounts=accounts,
        connections=connections,
        refusals=refusals,
        asking=Asking(accounts, connections, refusals),
        models=models,
        usage=Usage(_usage_files(paths, worker), accounts, models, TokenFactors(preferences), tasks),
        chosen_models=ChosenModels(preferences),
        checks=AccountChecks(accounts, models, preferences, LocalServers(network)),
        store=store,
        search=Search(messages),
        library=Library(store, tasks, notices, _folder_list(paths, worker)),
        history=history,
        trash=Trash(TrashFiles(paths.data, worker)),
        kept=kept,
        presets=presets,
        scopes=Scopes(presets, kept),
        pictures=ReplyPictures(WebPictures(connections.load, network), accounts),
        attachments=attachments,
        unkept=unkept,
    )


def _tell(notices: Notices, *files: SettingsFile) -> None:
    """Say what was wrong with files when they were read."""
    for problem in (problem for file in files for problem in file.problems()):
        notices.error(problem)


def _usage_files(paths: Paths, worker: StorageWorker) -> UsageFiles:
    return UsageFiles(paths.data / "usage", worker)


def _folder_list(paths: Paths, worker: StorageWorker) -> FolderList:
    return FolderList(SettingsFile(paths.data / "folders.json", worker))


def _accounts(paths: Paths, preferences: Preferences) -> Accounts:
    sources = [EnvironmentKeys()]
    if paths.variables is not None:
        sources.append(EnvironmentKeys(variables_in(paths.variables), paths.variables.name))
    return Accounts(preferences, StoredSecrets(SystemKeyring(), preferences), sources, run_command)


def _models(
    paths: Paths, worker: StorageWorker, accounts: Accounts, connections: Connections, network: NetworkLog
) -> Models:
    prices = PriceBook(GenaiPrices(log=network), CachedFile(paths.cache / "prices.json", worker))
    return Models(SettingsFile(paths.cache / "models.json", worker), accounts, connections, prices)


def _attachments(
    paths: Paths, worker: StorageWorker, models: Models, fitter: PictureFitter | None
) -> tuple[Attachments, Attachments]:
    """The attachments of conversations, and those of conversations that are not kept."""
    outside = OutsideFiles()

    def sees(account: Account, model: str) -> bool | None:
        return models.info(account, model).sees_images if models.is_loaded else None

    kept = Attachments(AttachmentFiles(paths.data, worker), outside, fitter, sees)
    return kept, Attachments(HeldAttachments(), outside, fitter, sees)
