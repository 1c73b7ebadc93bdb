"""What the list of presets asks for: the model of one, and examples from the conversation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput
from desktop_ai.core.message import Message, Role
from desktop_ai.core.preset import Exchange, Preset
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.models import Models
from desktop_ai.services.presets import Presets
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.presets.presets_panel import PresetsPanel

WHOSE_MODEL = N_("Account of “{title}”")
WHICH_MODEL = N_("Model of “{title}”, from the list or typed")
NOTHING_SAID = N_("Nothing was answered in this conversation yet.")
# Stands among the ids of accounts, none of which has a space.
ANY_ID = "any model"
ANY, ANY_SAYS = N_("Any model"), N_("as the conversation has it")


class PresetListHandlers:
    """Serves the panel of presets, which cannot ask questions itself."""

    def __init__(
        self,
        workspace: Workspace,
        presets: Presets,
        accounts: Accounts,
        models: Models,
        panels: Panels,
        tasks: Tasks,
    ) -> None:
        self._workspace = workspace
        self._presets = presets
        self._accounts = accounts
        self._models = models
        self._panels = panels
        self._tasks = tasks
        panels.presets_made.connect(self._on_presets_panel_made)

    def _on_presets_panel_made(self, panel: PresetsPanel) -> None:
        panel.exchange_requested.connect(self._on_panel_exchange_requested)
        panel.model_requested.connect(self._on_panel_model_requested)

    def _on_panel_exchange_requested(self, id: str) -> None:
        """Make an example of what was said last in the conversation in front."""
        preset, said = self._presets.find(id), _last_exchange(self._workspace.current.conversation.path())
        if said is None:
            self._panels.presets.form.complain(BadInput(NOTHING_SAID))
        elif preset is not None:
            self._presets.change(id, examples=(*preset.examples, said))

    def _on_panel_model_requested(self, id: str) -> None:
        preset = self._presets.find(id)
        if preset is not None:
            self._tasks.start(self._choose_model(preset), name="preset", owner=self)

    async def _choose_model(self, preset: Preset) -> None:
        """Ask for the account and its model, and show the list again; Escape changes nothing."""
        try:
            chosen = await self._asked_account(preset)
            if chosen == ANY_ID:
                self._presets.change(preset.id, account="", model="")
            elif chosen is not None:
                model = await self._asked_model(preset, self._accounts.account(chosen))
                if model:
                    self._presets.change(preset.id, account=chosen, model=model)
        finally:
            self._panels.presets.open()
            self._panels.presets.show_preset(preset.id)
            self._panels.presets.form.model.setFocus()

    async def _asked_account(self, preset: Preset) -> str | None:
        choices = [
            Choice(ANY_ID, tr(ANY), tr(ANY_SAYS)),
            *(Choice(one.id, one.name, self._accounts.base_url(one)) for one in self._accounts.all()),
        ]
        question = tr(WHOSE_MODEL.fill(title=preset.title))
        return await self._panels.palette.choose(question, choices, current=preset.account or ANY_ID)

    async def _asked_model(self, preset: Preset, account: Account) -> str | None:
        choices = [
            Choice(model.id, model.id, model.name if model.name != model.id else "")
            for model in self._models.known(account)
        ]
        question = tr(WHICH_MODEL.fill(title=preset.title))
        return await self._panels.palette.choose(question, choices, takes_typed=True, current=preset.model)


def _last_exchange(path: Sequence[Message]) -> Exchange | None:
    """The last question that has an answer, and the answer."""
    for asked, answered in reversed(list(pairwise(path))):
        if (asked.role, answered.role) == (Role.USER, Role.ASSISTANT) and asked.text and answered.text:
            return Exchange(asked.text, answered.text)
    return None
