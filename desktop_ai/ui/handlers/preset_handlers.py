"""What the actions on presets and defaults do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from desktop_ai.core.conversation import Setup
from desktop_ai.core.preset import Preset
from desktop_ai.core.preset_words import summary, title_of
from desktop_ai.core.scope import as_defaults, own_names, settled, with_own_of, without_own
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.chat import Chat
from desktop_ai.services.notices import Notices
from desktop_ai.services.scopes import ModelPlace, Scopes
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.choice import Choice
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.translation import tr

if TYPE_CHECKING:
    from desktop_ai.ui.presets.presets_panel import PresetsPanel

WHICH = N_("Preset of this conversation")
# Stands among the ids of presets, none of which has a space.
NONE_ID = "no preset"
NONE, NONE_SAYS = N_("No preset"), N_("what the model and the default say")
TITLE = N_("Title of a new preset, or the preset to change")
PUT_IN = N_("gets these values")
SAVED = N_("“{title}” has the instructions, model and parameters of this conversation.")
USED = N_("Preset: {title}")
ACCOUNT_GONE = N_("The account of “{title}” is not there any more: the conversation keeps its own.")
HIDES = N_("This conversation keeps its own values for: {names}.")
INHERIT = N_("To take those of the preset, give them up.")
NEW_WITH, NEW_WITHOUT = (
    N_("New conversations begin with “{title}”."),
    N_("New conversations begin without a preset."),
)
DEFAULT_KEPT = N_("These values hold wherever nothing else is said.")
MODEL_KEPT = N_("These values hold wherever {model} is used.")
NOTHING_KEPT = N_("There are no values here that could be kept: every parameter is “not sent”.")
GIVEN_UP = N_("This conversation has no values of its own any more.")
ONCE_MORE, BROUGHT_BACK = N_("The same once more brings them back."), N_("Its own values are back")
NOTHING_OWN = N_("This conversation has no values of its own.")
NO_MODEL = N_("No model is chosen.")


class PresetHandlers:
    """Chooses presets, makes them of conversations, and keeps defaults."""

    def __init__(
        self,
        workspace: Workspace,
        scopes: Scopes,
        panels: Panels,
        tasks: Tasks,
        notices: Notices,
        mention: Callable[[str], None],
    ) -> None:
        self._workspace = workspace
        self._presets = scopes.presets
        self._scopes = scopes
        self._panels = panels
        self._tasks = tasks
        self._notices = notices
        self._mention = mention
        # What conversations gave up, by their ids, until the program ends.
        self._given_up: dict[str, Setup] = {}
        panels.presets_made.connect(self._on_presets_panel_made)

    def table(self) -> Mapping[str, Callable[[], None]]:
        """Action id to function."""
        return {
            "preset.choose": self._choose,
            "preset.list": self._show_list,
            "preset.save": self._save,
            "preset.use_for_new": self._use_for_new,
            "defaults.keep": self._keep_default,
            "defaults.keep_for_model": self._keep_for_model,
            "parameters.inherit": self._inherit,
        }

    def _choose(self) -> None:
        chat = self._workspace.current
        choices = [Choice(NONE_ID, tr(NONE), tr(NONE_SAYS)), *map(_choice, self._presets.all())]
        current = chat.conversation.setup.preset or NONE_ID
        asked = self._panels.palette.choose(tr(WHICH), choices, current=current)
        self._tasks.start(self._take(chat, asked), name="preset", owner=self)

    async def _take(self, chat: Chat, asked: Awaitable[str | None]) -> None:
        chosen = await asked
        if chosen is None:
            return
        self._use(chat, self._presets.find(chosen))

    def use(self, id: str) -> None:
        """Choose a preset for the conversation in front."""
        self._use(self._workspace.current, self._presets.find(id))

    def _use(self, chat: Chat, preset: Preset | None) -> None:
        """Choose a preset for a conversation, and tell what of it does not count there."""
        chat.choose_preset(preset)
        setup = chat.conversation.setup
        self._mention(tr(USED.fill(title=preset.title) if preset else NONE))
        if preset is None:
            return
        if preset.account and setup.account != preset.account:
            self._notices.info(ACCOUNT_GONE.fill(title=preset.title), action="account.choose")
        said = own_names(preset)
        hidden = [title_of(name) for name in own_names(setup) if name in said]
        if hidden:
            told = HIDES.fill(names=", ".join(map(tr, hidden)))
            self._notices.info(told, remedy=INHERIT, action="parameters.inherit")

    def _on_presets_panel_made(self, panel: PresetsPanel) -> None:
        panel.use_requested.connect(self._on_panel_use_requested)

    def _on_panel_use_requested(self, id: str) -> None:
        self._panels.presets.dismiss()
        self.use(id)

    def _show_list(self) -> None:
        panel = self._panels.presets
        panel.open()
        panel.show_preset(self._workspace.current.conversation.setup.preset)

    def _save(self) -> None:
        choices = [Choice(preset.id, preset.title, tr(PUT_IN)) for preset in self._presets.all()]
        chat = self._workspace.current
        asked = self._panels.palette.choose(
            tr(TITLE), choices, takes_typed=True, current=chat.conversation.setup.preset
        )
        self._tasks.start(self._save_as(chat, asked), name="preset", owner=self)

    async def _save_as(self, chat: Chat, asked: Awaitable[str | None]) -> None:
        chosen = await asked
        if not chosen:
            return
        found, defaults = chat.resolved, as_defaults(chat.resolved)
        values = Preset(
            "",
            "",
            defaults.instructions,
            found.examples,
            chat.account.id,
            found.model,
            defaults.sampling,
            defaults.left_out,
        )
        known = self._presets.find(chosen)
        if known is None:
            made = self._presets.add(chosen, values)
        else:
            self._presets.set_aside(known.id)
            fields = msgspec.structs.asdict(values)
            made = self._presets.change(
                known.id, **{name: value for name, value in fields.items() if name not in ("id", "title")}
            )
        setup = without_own(chat.conversation.setup)
        chat.change_setup(msgspec.structs.replace(setup, preset=made.id))
        self._notices.info(SAVED.fill(title=made.title), action="preset.list")

    def _use_for_new(self) -> None:
        preset = self._presets.find(self._workspace.current.conversation.setup.preset)
        self._scopes.begin_with(preset.id if preset else "")
        self._notices.info(NEW_WITH.fill(title=preset.title) if preset else NEW_WITHOUT)

    def _keep_default(self) -> None:
        self._keep(None, DEFAULT_KEPT)

    def _keep_for_model(self) -> None:
        chat = self._workspace.current
        model = chat.resolved.model
        if not model:
            self._notices.info(NO_MODEL, action="model.choose")
            return
        self._keep(ModelPlace(chat.account.id, model), MODEL_KEPT.fill(model=model))

    def _keep(self, place: ModelPlace | None, told: Text) -> None:
        """Keep what the conversation is made with; it then inherits what it said itself."""
        chat = self._workspace.current
        values = as_defaults(chat.resolved)
        if values.is_empty:
            self._notices.info(NOTHING_KEPT)
            return
        self._scopes.keep(values, place)
        chat.change_setup(settled(chat.conversation.setup, chat.below))
        self._notices.info(told, action="preset.list")

    def _inherit(self) -> None:
        """Give up what the conversation says itself; the same once more brings it back."""
        chat = self._workspace.current
        setup, former = chat.conversation.setup, self._given_up.pop(chat.conversation.id, None)
        if own_names(setup):
            self._given_up[chat.conversation.id] = setup
            chat.change_setup(without_own(setup))
            self._notices.info(GIVEN_UP, remedy=ONCE_MORE, action="parameters.inherit")
        elif former is not None:
            chat.change_setup(with_own_of(former, setup))
            self._mention(tr(BROUGHT_BACK))
        else:
            self._notices.info(NOTHING_OWN)


def _choice(preset: Preset) -> Choice:
    return Choice(preset.id, preset.title, " · ".join(map(tr, summary(preset))))
