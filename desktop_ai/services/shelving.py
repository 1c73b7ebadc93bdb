"""Shelving: everything that can be done to the library's order, together."""

from __future__ import annotations

from desktop_ai.services.chosen_conversations import ChosenConversations
from desktop_ai.services.filings import Filings
from desktop_ai.services.folders import Folders
from desktop_ai.services.history import History
from desktop_ai.services.library import Library
from desktop_ai.services.placing import Placing
from desktop_ai.services.workspace import Workspace


class Shelving:
    """The services that file conversations, over one library and one history. None has a state of its own."""

    def __init__(self, workspace: Workspace, library: Library, history: History) -> None:
        self.filings = Filings(library, history)
        self.folders = Folders(library, self.filings, history)
        self.placing = Placing(library, self.filings)
        self.chosen = ChosenConversations(workspace, library, self.filings, history)
