"""Joins to the window what is around writing a message; most of it is loaded when it is first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QTextCursor

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.window_services import WindowServices
from desktop_ai.catalog.actions.action import Fact, Scope
from desktop_ai.catalog.actions.composer_actions import ACTIONS
from desktop_ai.catalog.settings import ATTACH_LONG_PASTE, LONG_PASTE, SEND_KEY
from desktop_ai.ui.conversation_pane import ConversationPane
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.window_actions import WindowActions

if TYPE_CHECKING:
    from desktop_ai.boot.compose_completing import Completing
    from desktop_ai.services.chosen_models import ChosenModel
    from desktop_ai.services.outbox import Outbox
    from desktop_ai.ui.handlers.paste_handlers import PasteHandlers
    from desktop_ai.ui.handlers.queue_handlers import QueueHandlers
    from desktop_ai.ui.handlers.spelling_handlers import SpellingHandlers
    from desktop_ai.ui.token_line import TokenLine

Table = Mapping[str, Callable[[], None]]


class Reach(Protocol):
    """What of the window is reached from where a message is written."""

    @property
    def panels(self) -> Panels:
        """What opens over the window."""
        ...

    def colours(self) -> Colours:
        """The colours in force."""
        ...

    def attach_text(self, text: str, title: str = "") -> str:
        """Hang a text on the message; the name that it has there."""
        ...

    def use_preset(self, id: str) -> None:
        """Choose a preset for the conversation in front."""
        ...

    def use_model(self, chosen: ChosenModel) -> None:
        """Let the conversation in front talk to a model."""
        ...


class Writing:
    """Owns the handlers of what is queued and what was sent before, and has the composer follow its settings."""

    def __init__(
        self,
        core: Core,
        services: WindowServices,
        pane: ConversationPane,
        facts_changed: Callable[[], None],
        reach: Reach,
    ) -> None:
        self._core = core
        self._services = services
        self._workspace = services.workspace
        self._pane = pane
        self._facts_changed = facts_changed
        self._reach = reach
        self._follow_send_key()
        core.preferences.changed.connect(self._on_preference_changed)
        pane.composer.edit.pasted.connect(self._on_edit_pasted)
        pane.composer.typed.connect(self._on_composer_typed)
        pane.composer.typed.connect(self._on_composer_sign_typed)
        if services.has_outbox:
            self.shown_outbox()

    def handle(self, actions: WindowActions) -> None:
        """Do the actions."""
        for noun, make in (
            ("queue", self._queue_table),
            ("prompt", self._prompt_table),
            ("paste", self._paste_table),
            ("prompts", self._prompts_table),
            ("spelling", self._spelling_table),
        ):
            ids = [action.id for action in ACTIONS if action.id.partition(".")[0] == noun]
            actions.handle_late(ids, make)

    def listen(self, actions: WindowActions) -> None:
        """Hear the keys that belong to the composer."""
        heard_here = [action.id for action in ACTIONS if action.scope is Scope.COMPOSER]
        self._pane.composer.edit.addActions([actions.qaction(id) for id in heard_here])

    def facts(self) -> frozenset[Fact]:
        """What holds of what is written."""
        waiting = self._services.outbox.waiting if "queue" in self.__dict__ else None
        held = {
            Fact.HAS_QUEUE: waiting and waiting(self._workspace.current),
            Fact.CAN_SPELL: "spelling" in self.__dict__ and self._services.spelling().language,
            Fact.HAS_PASTE: "pastes" in self.__dict__ and self.pastes.is_offered,
        }
        return frozenset(fact for fact, holds in held.items() if holds)

    @cached_property
    def queue(self) -> QueueHandlers:
        """What shows queued messages."""
        from desktop_ai.ui.handlers.queue_handlers import QueueHandlers

        core, outbox = self._core, self._services.outbox
        outbox.changed.connect(self._on_outbox_changed)
        return QueueHandlers(self._workspace, self._pane.composer, outbox, core.history, core.tasks)

    def shown_outbox(self) -> Outbox:
        """The messages that wait, which are shown."""
        _ = self.queue
        return self._services.outbox

    @cached_property
    def pastes(self) -> PasteHandlers:
        """What makes attachments of pasted texts."""
        from desktop_ai.ui.handlers.paste_handlers import PasteHandlers
        from desktop_ai.ui.key_button import native_key

        def key() -> str:
            return native_key(self._core.bindings.key("paste.attach"))

        pastes = PasteHandlers(self._workspace, self._pane.composer, self._reach.attach_text, key)
        pastes.changed.connect(self._facts_changed)
        return pastes

    def _on_edit_pasted(self, place: QTextCursor) -> None:
        value = self._core.preferences.value
        longest = int(value(LONG_PASTE))
        length = abs(place.position() - place.anchor())
        if longest and length >= longest and not self._pane.composer.is_revising:
            self.pastes.take(place, is_attached=bool(value(ATTACH_LONG_PASTE)))

    @cached_property
    def tokens(self) -> TokenLine:
        """What shows how much the next request is."""
        from desktop_ai.services.token_meter import TokenMeter
        from desktop_ai.ui.token_line import TokenLine

        core = self._core
        meter = TokenMeter(core.accounts, core.models, core.usage.factors)
        return TokenLine(self._workspace, self._pane.composer, meter, core.models, core.tasks)

    def _on_composer_typed(self) -> None:
        """With the first letter that is written comes what says how much it is."""
        self._pane.composer.typed.disconnect(self._on_composer_typed)
        _ = self.tokens
        self._services.spelling().changed.connect(self._on_spelling_changed)
        self._services.spelling().prepare()

    @cached_property
    def completing(self) -> Completing:
        """What is completed while a message is written, and the saved prompts."""
        from desktop_ai.boot.compose_completing import Completing
        from desktop_ai.ui.handlers.completion_handlers import Uses

        reach = self._reach
        uses = Uses(reach.use_preset, reach.use_model, reach.attach_text)
        return Completing(self._core, self._workspace, self._pane, reach.panels, uses, reach.colours)

    def _on_composer_sign_typed(self) -> None:
        """With the first sign after which something can be completed comes what completes it."""
        cursor = self._pane.composer.edit.textCursor()
        text = cursor.block().text()
        if "@" in text or (text.startswith("/") and cursor.block().blockNumber() == 0):
            self._pane.composer.typed.disconnect(self._on_composer_sign_typed)
            self.completing.completer.follow()

    def _prompts_table(self) -> Table:
        return self.completing.prompts.table()

    @cached_property
    def spelling(self) -> SpellingHandlers:
        """What marks words that are spelled wrong, and mends them."""
        from desktop_ai.ui.composer.spelling_marks import SpellingMarks
        from desktop_ai.ui.handlers.spelling_handlers import SpellingHandlers

        spelling, composer = self._services.spelling(), self._pane.composer
        marks = SpellingMarks(composer.edit, spelling, self._reach.colours().danger)
        self._marks = marks
        return SpellingHandlers(composer, spelling, marks, self._core.tasks, self._pane.mention)

    def redraw(self) -> None:
        """Draw in the colours in force."""
        if "spelling" in self.__dict__:
            self._marks.set_colour(self._reach.colours().danger)

    def _on_spelling_changed(self) -> None:
        """Where there is a dictionary, what is written is looked at from then on."""
        if self._services.spelling().language and "spelling" not in self.__dict__:
            _ = self.spelling
        self._facts_changed()

    def _spelling_table(self) -> Table:
        return self.spelling.table()

    def _queue_table(self) -> Table:
        return self.queue.table()

    def _paste_table(self) -> Table:
        return self.pastes.table()

    def _prompt_table(self) -> Table:
        from desktop_ai.services.prompt_history import PromptHistory
        from desktop_ai.ui.handlers.prompt_handlers import PromptHandlers

        core = self._core
        prompts = PromptHistory(self._workspace, core.library, core.store)
        return PromptHandlers(
            self._workspace, self._pane.composer, prompts, core.tasks, self._pane.mention
        ).table()

    def _follow_send_key(self) -> None:
        needs_control = self._core.preferences.value(SEND_KEY) == "ctrl_enter"
        if needs_control != self._pane.composer.edit.needs_control:
            self._pane.composer.send_with(needs_control=needs_control)

    def _on_outbox_changed(self, _id: str) -> None:
        self._facts_changed()

    def _on_preference_changed(self, key: str) -> None:
        if key == SEND_KEY.key:
            self._follow_send_key()
