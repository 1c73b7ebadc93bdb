"""Joins to the window that is seen all that can be done in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_ai.boot.compose_core import Core
from desktop_ai.boot.compose_editing import MessageEditing
from desktop_ai.boot.compose_reading import Reading
from desktop_ai.boot.compose_writing import Writing
from desktop_ai.boot.late_handlers import LateHandlers
from desktop_ai.boot.seen_window import SeenWindow
from desktop_ai.boot.shipped_manual import shipped_manual
from desktop_ai.boot.window_palette import WindowPalette
from desktop_ai.boot.window_quick import WindowQuick
from desktop_ai.boot.window_services import WindowServices
from desktop_ai.boot.window_transfer import WindowTransfer
from desktop_ai.catalog.actions.action import Fact
from desktop_ai.catalog.actions.library_actions import FOR_CONVERSATIONS, FOR_FOLDERS
from desktop_ai.catalog.actions.table import SAFE_ACTIONS
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.drop_target import DropTarget
from desktop_ai.ui.escape import Effect, Situation, effect
from desktop_ai.ui.handlers.attachment_handlers import AttachmentHandlers
from desktop_ai.ui.handlers.conversation_handlers import ConversationHandlers
from desktop_ai.ui.handlers.find_handlers import FindHandlers
from desktop_ai.ui.handlers.history_handlers import HistoryHandlers
from desktop_ai.ui.handlers.transcript_handlers import TranscriptHandlers
from desktop_ai.ui.handlers.view_handlers import ViewHandlers
from desktop_ai.ui.handlers.window_handlers import WindowHandlers
from desktop_ai.ui.listing_settings import ListingSettings
from desktop_ai.ui.panels import Panels
from desktop_ai.ui.reading_size import ReadingSize
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.window_actions import WindowActions, facts

if TYPE_CHECKING:
    from desktop_ai.services.chosen_models import ChosenModel
    from desktop_ai.ui.handlers.picture_handlers import PictureHandlers
    from desktop_ai.ui.handlers.plain_text_handlers import PlainTextHandlers

PLAIN_TEXT = ("message.plain_text", "conversation.plain_text")


class Window:
    """The main window with everything that serves it, joined; made after the first paint."""

    def __init__(self, core: Core, services: WindowServices, seen: SeenWindow) -> None:
        self._core = core
        self._services = services
        self.companions = services.companions
        self.theme, self._icons, self.main = seen.theme, seen.icons, seen.main
        self.workspace: Workspace = services.workspace
        self.settings = services.settings
        self.main.scale_changed.connect(self._on_main_scale_changed)
        self.panels = self._made_panels()
        self._writing = Writing(core, services, self.main.pane, self._on_facts_changed, self)
        self.actions = WindowActions(self.main, self._facts, lambda: self.panels.open_panel, core.bindings)
        self._handle(seen.size, seen.listings)
        self._writing.handle(self.actions)
        outbox = self._writing.shown_outbox
        self.editing = MessageEditing(core, services, self.main.pane, self.panels, outbox)
        self.editing.handle(self.actions)
        self._reading = Reading(core, self.workspace, self.main, self.editing, self.actions)
        self._keep_history()
        self._join_late()
        self._transfer()
        self._take_drops()
        self._connect()
        self._writing.listen(self.actions)
        self.main.pane.prepare()

    def _made_panels(self) -> Panels:
        core = self._core
        return Panels(
            self.main,
            self.theme,
            core.accounts,
            core.checks,
            lambda: core.doctor,
            core.tasks,
            core.presets,
            core.scopes,
            self.settings,
            core.bindings,
        )

    def colours(self) -> Colours:
        """The colours in force."""
        return self.theme.colours

    def attach_text(self, text: str, title: str = "") -> str:
        """Hang a text on the message that is being written; the name that it has there."""
        return self.attachments.attach_text(text, title)

    def use_preset(self, id: str) -> None:
        """Choose a preset for the conversation in front."""
        self._late.presets.use(id)

    def use_model(self, chosen: ChosenModel) -> None:
        """Let the conversation in front talk to a model."""
        self._late.models.use(chosen)

    def _facts(self) -> frozenset[Fact]:
        return facts(self.workspace, self._core.library, self._core.history) | self._writing.facts()

    def _handle(self, size: ReadingSize, listings: ListingSettings) -> None:
        core, workspace, panels = self._core, self.workspace, self.panels
        conversations = self._conversation_handlers()
        self._reading_handlers = TranscriptHandlers(self.main.pane, panels, core.tasks)
        window = WindowHandlers(
            self.main,
            self.actions,
            panels,
            self.theme,
        )
        self.attachments = AttachmentHandlers(
            workspace, self.main.pane, panels, core.models, core.tasks, core.notices
        )
        view, find = ViewHandlers(self.main.pane, size, listings), FindHandlers(self.main.pane)
        for handlers in (
            conversations,
            self.attachments,
            find,
            self._reading_handlers,
            view,
            window,
        ):
            self.actions.handle(handlers.table())
        self.main.sidebar.conversation_requested.connect(conversations.open)
        self.actions.handle_late(PLAIN_TEXT, self._plain_text_table)
        self.main.pane.picture_wanted.connect(self._on_pane_picture_wanted)
        self.main.pane.picture_opened.connect(self.attachments.open_picture)
        self._conversations = conversations

    @cached_property
    def plain_text(self) -> PlainTextHandlers:
        """What shows messages as they were written; loaded when it is asked for, as the pictures are."""
        from desktop_ai.ui.handlers.plain_text_handlers import PlainTextHandlers

        return PlainTextHandlers(self.workspace, self.main.pane, self.panels)

    def _plain_text_table(self) -> Mapping[str, Callable[[], None]]:
        return self.plain_text.table()

    @cached_property
    def _pictures(self) -> PictureHandlers:
        from desktop_ai.ui.handlers.picture_handlers import PictureHandlers

        return PictureHandlers(self.workspace, self.main.pane, self._core.pictures, self._core.tasks)

    def _on_pane_picture_wanted(self, name: str, address: str, message: str) -> None:
        self._pictures.fetch(name, address, message)

    def _conversation_handlers(self) -> ConversationHandlers:
        core = self._core
        return ConversationHandlers(
            self.workspace, core.library, core.history, self.panels, core.tasks, core.notices
        )

    def _keep_history(self) -> None:
        """Have changes taken back."""
        core = self._core
        history = HistoryHandlers(core.history, self.main.pane, core.tasks, core.notices)
        self.actions.handle(history.table())
        self._history = history
        core.history.changed.connect(self._on_facts_changed)

    def _join_late(self) -> None:
        """Join what is loaded when it is asked for."""
        core, workspace = self._core, self.workspace
        self.backups, titles = self._services.backups, self._services.titles
        self._late = LateHandlers(core, workspace, self.main, self.panels, self.backups, titles)
        self._late.handle(self.actions)
        late, conversations = self._late, self._conversations
        self._palette = WindowPalette(
            core, workspace, self.main, self.panels, self.settings, late, conversations
        )
        self._palette.handle(self.actions)
        self.quick = WindowQuick(core, workspace, self.main, self.panels, self.theme)
        self.quick.handle(self.actions)
        # Also for what was typed to find one conversation.
        self._conversations.search_requested.connect(self._on_search_requested)

    def _on_search_requested(self, text: str) -> None:
        self._late.search.open(text)

    def _on_sidebar_menu_requested(self, place: QPoint) -> None:
        is_about_folder = bool(self.main.sidebar.target_folder)
        self.actions.menu_of(FOR_FOLDERS if is_about_folder else FOR_CONVERSATIONS).popup(place)

    def _transfer(self) -> None:
        """Bring conversations out, and in."""
        self.transfer = WindowTransfer(self._core, self.workspace, self.main, self.panels)
        self.transfer.handle(self.actions)
        self.transfer.drops.picture_offered.connect(self.attachments.attach_picture)

    def _take_drops(self) -> None:
        """Attach what is dropped anywhere else on the window."""
        drops = DropTarget(self.main)
        drops.files_offered.connect(self.attachments.attach_files)
        drops.picture_offered.connect(self.attachments.attach_picture)
        drops.hovered.connect(lambda is_over: self.main.pane.composer.show_target(is_target=is_over))

    def _connect(self) -> None:
        main, core = self.main, self._core
        main.sidebar.action_requested.connect(self.actions.trigger)
        main.sidebar.menu_requested.connect(self._on_sidebar_menu_requested)
        main.inspector.action_requested.connect(self.actions.trigger)
        main.pane.action_requested.connect(self._on_pane_action_requested)
        main.pane.context_menu_requested.connect(self._on_pane_context_menu_requested)
        main.pane.link_activated.connect(_open_outside)
        main.pane.action_link_activated.connect(self._on_pane_action_link_activated)
        main.pane.composer.typed.connect(core.connections.warm_up)
        main.pane.composer.typed.connect(core.usage.prepare)
        self.workspace.running_changed.connect(self._on_workspace_running_changed)
        main.folder_requested.connect(self._on_main_folder_requested)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), main)
        escape.activated.connect(self.escape)
        self.theme.changed.connect(self._on_theme_changed)
        for signal in (self.workspace.current_changed, self.workspace.running_changed):
            signal.connect(self._on_facts_changed)
        self.attachments.changed.connect(self._on_facts_changed)
        core.library.updated.connect(self._on_facts_changed)
        core.library.removed.connect(self._on_facts_changed)
        core.library.reset.connect(self._on_facts_changed)
        self.actions.refresh()

    def escape(self) -> None:
        """Do the one thing that Escape means now."""
        pane, panel = self.main.pane, self.panels.open_panel
        situation = Situation(
            is_composing=pane.composer.edit.is_composing,
            has_panel=panel is not None,
            has_hints=pane.transcript.hints.are_shown,
            is_answer_coming=self._reading.is_answer_coming,
            has_find_bar=pane.has_find_bar,
            has_selection=pane.transcript.has_visible_selection,
            is_revising=self.editing.revisions.is_on and pane.composer.edit.hasFocus(),
            is_running=self.workspace.current.is_running,
            is_in_composer=pane.composer.edit.hasFocus(),
            has_messages=not self.workspace.current.is_empty,
        )
        match effect(situation):
            case Effect.CLOSE_PANEL if panel is not None:
                panel.dismiss()
            case Effect.END_HINTS:
                pane.transcript.hints.end()
            case Effect.TAKE_BACK:
                self._reading.another_answer.take_back()
            case Effect.CLOSE_FIND_BAR:
                pane.find_bar.dismiss()
            case Effect.CLEAR_SELECTION:
                pane.transcript.clear_selection()
            case Effect.LEAVE_REVISION:
                self.editing.revisions.leave()
            case Effect.STOP_REPLY:
                self.actions.trigger("reply.stop")
            case Effect.GO_TO_COMPOSER:
                pane.composer.edit.setFocus()
            case Effect.GO_TO_TRANSCRIPT:
                pane.transcript.setFocus()

    def _on_pane_action_requested(self, id: str, message: str) -> None:
        self.editing.trigger(self.actions, id, message)

    def _on_pane_action_link_activated(self, url: str, message: str) -> None:
        """Do what a link asks for: only a harmless action, and only when the text is the shipped manual's."""
        told = self.workspace.current.conversation.message(message)
        action = shipped_manual().action_in(told, url, SAFE_ACTIONS)
        if action:
            self.actions.trigger(action)

    def _on_pane_context_menu_requested(self, place: QPoint, message: str) -> None:
        entries = [
            *self._reading_handlers.entries(),
            *self.editing.entries(message),
            self.plain_text.entry(message),
            self.transfer.exports.entry(message),
            self._reading_handlers.selection_entry(),
        ]
        self.actions.context_menu([*self._pictures.entries(place), *entries]).popup(place)

    def _on_main_folder_requested(self) -> None:
        _open_outside((self._core.paths.data / "conversations").as_uri())

    def _on_main_scale_changed(self, scale: float) -> None:
        self._icons.scale = scale
        self.main.pane.redraw()
        self._writing.redraw()

    def _on_theme_changed(self) -> None:
        self.main.follow_text_size()
        self.main.pane.redraw()
        self.main.inspector.set_colours(self.theme.colours)
        self.panels.redraw()

    def _on_workspace_running_changed(self, *_: object) -> None:
        # A reply can be asked for without a key typed, and its cost is wanted at its end.
        self._core.usage.prepare()

    def _on_facts_changed(self, _what: object = None) -> None:
        self.actions.refresh()


def _open_outside(url: str) -> None:
    """Have the system open an address or a folder."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(url))
