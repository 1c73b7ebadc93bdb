"""The pane at the right: what the next request is made with."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.model_info import ModelInfo
from desktop_ai.core.parameter_kinds import Value
from desktop_ai.core.parameters import NOT_SENT, PARAMETER_OF, NotSent
from desktop_ai.core.scope import INSTRUCTIONS, MODEL, Origin, inherited, taken_back, taken_from, with_value
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.chat import Chat
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.models import Models
from desktop_ai.services.refusals import Refusals
from desktop_ai.services.scopes import Scopes
from desktop_ai.services.stored_secrets import IN_KEYRING
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.inspector.instructions_edit import InstructionsEdit
from desktop_ai.ui.inspector.model_facts import ModelFacts
from desktop_ai.ui.inspector.parameter_list import ParameterList
from desktop_ai.ui.inspector.sources import FROM_PRESET, preset_line, short, source_words
from desktop_ai.ui.inspector.taking import notes
from desktop_ai.ui.key_button import KeyButton
from desktop_ai.ui.theme.colours import Colours
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.translation import tr

WIDTH = 304
NO_MODEL = N_("Choose a model")
NO_ADDRESS = N_("No address yet")
ADDRESS_NOT_NEEDED = N_("No address needed")
KEY_FROM = N_("Key: {place}")
KEY_NEEDED = N_("No key yet")
KEY_NOT_NEEDED = N_("No key needed")
TAKE_BACK = N_("Take them back")


class Inspector(QScrollArea):
    """Shows and changes the setup of the chat in front. Emits `action_requested` with an action's id."""

    action_requested = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        accounts: Accounts,
        refusals: Refusals,
        scopes: Scopes,
        models: Models,
        bindings: KeyBindings,
        colours: Colours,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._accounts = accounts
        self._refusals = refusals
        self._models = models
        self._bindings = bindings
        self._chat: Chat | None = None
        self._content = QWidget(self)
        self.setWidget(self._content)
        self._account = self._button("account.choose")
        self._preset = self._button("preset.choose")
        self._titles: dict[str, QLabel] = {}
        self._model = self._button("model.choose")
        self.model_facts = ModelFacts(accounts, models, self._content)
        self._address = self._button("account.edit_address", is_small=True)
        self._key = self._button("account.enter_key", is_small=True)
        self.instructions = InstructionsEdit(self._content)
        self.instructions.textChanged.connect(self._on_instructions_text_changed)
        self.take_back = self._made_take_back()
        self.parameters = ParameterList(colours, self._content)
        self._request = self._button("request.show", is_small=True)
        self._request.show_text(tr(ACTION_OF["request.show"].title))
        self.parameters.value_changed.connect(self._on_parameter_value_changed)
        self.parameters.take_back_requested.connect(self._take_back)
        self.parameters.retry_requested.connect(self._on_parameter_retry_requested)
        self._lay_out()
        workspace.current_changed.connect(self._on_workspace_current_changed)
        accounts.changed.connect(self._on_accounts_changed)
        refusals.changed.connect(self._on_refusals_changed)
        models.changed.connect(self._on_models_changed)
        scopes.changed.connect(self._on_scopes_changed)
        self._on_workspace_current_changed(workspace.current)

    def sizeHint(self) -> QSize:
        """How wide it likes to be."""
        return QSize(scaled(WIDTH), 600)

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.parameters.set_colours(colours)

    def focus_parameters(self) -> None:
        """Put the focus on the first slider."""
        self.parameters.focus()

    def show_more_parameters(self) -> None:
        """Show the parameters that are not always there, with the focus on the first of them; or hide them."""
        self.parameters.toggle_more()
        self.parameters.focus(on_more=True)

    def _button(self, action: str, *, is_small: bool = False) -> KeyButton:
        button = KeyButton(
            "", action, self._bindings, self._content, help=tr(ACTION_OF[action].help), is_small=is_small
        )
        button.clicked.connect(lambda: self.action_requested.emit(action))
        return button

    def _made_take_back(self) -> QPushButton:
        button = QPushButton(tr(TAKE_BACK), self._content)
        button.setObjectName("quiet")
        button.setAutoDefault(True)
        button.hide()
        button.clicked.connect(lambda: self._take_back(INSTRUCTIONS))
        return button

    def _lay_out(self) -> None:
        content = self._content
        # Both: beside the content stands the scroll bar.
        for surface in (self, content):
            surface.setObjectName("inspector")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(6)
        for title, widgets in (
            (N_("Model"), (self._model, self.model_facts)),
            (N_("Account"), (self._account, self._key, self._address)),
            (N_("Preset"), (self._preset,)),
            (N_("Instructions"), (self.instructions, self.take_back)),
            (N_("Parameters"), (self.parameters, self._request)),
        ):
            label = QLabel(tr(title), content)
            label.setObjectName("group")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.addWidget(label)
            self._titles[title.source] = label
            for widget in widgets:
                layout.addWidget(widget)
            layout.addSpacing(14)
        layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # It follows the focus of what is in it, and is no stop of its own.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _on_workspace_current_changed(self, chat: Chat) -> None:
        if self._chat is not None:
            self._chat.setup_changed.disconnect(self._show)
        self._chat = chat
        chat.setup_changed.connect(self._show)
        self._show()

    def _on_accounts_changed(self, _id: str) -> None:
        self._show()

    def _show(self) -> None:
        """Show the setup of the chat in front."""
        chat = self._workspace.current
        account = chat.account
        provider = self._accounts.provider(account)
        found = self._accounts.find_key(account)
        self._model.show_text(chat.resolved.model or tr(NO_MODEL))
        self.model_facts.show_model(account, chat.resolved.model)
        self._account.show_text(account.name)
        place = found.place if found else IN_KEYRING if self._accounts.stored.is_unread(account) else ""
        missing = KEY_NEEDED if provider.needs_key else KEY_NOT_NEEDED
        self._key.show_text(tr(KEY_FROM.fill(place=place) if place else missing))
        no_address = ADDRESS_NOT_NEEDED if provider.is_built_in else NO_ADDRESS
        self._address.show_text(self._accounts.base_url(account) or tr(no_address))
        self._show_scopes()
        self._show_refusals()

    def _show_scopes(self) -> None:
        """Show the preset, and what the conversation is made with, wherever each of it comes from."""
        chat = self._workspace.current
        setup, below, found = chat.conversation.setup, chat.below, chat.resolved
        self._preset.show_text(preset_line(setup, below.preset))
        self.instructions.show_text(found.instructions, chat.conversation.id)
        self.parameters.show_sampling(found.sampling)
        names = (*PARAMETER_OF, INSTRUCTIONS)
        sources = {name: words for name in names if (words := source_words(name, setup, below, found))}
        self.parameters.show_sources(sources)
        words = sources.get(INSTRUCTIONS, "")
        self._title("Instructions", words)
        self.instructions.setAccessibleDescription(words)
        is_own = found.origins.get(INSTRUCTIONS) is Origin.CONVERSATION
        self.take_back.setVisible(is_own and bool(words))
        preset = below.preset if found.origins.get(MODEL) is Origin.PRESET else None
        self._title("Model", tr(FROM_PRESET.fill(title=short(preset.title))) if preset else "")

    def _title(self, group: str, words: str) -> None:
        """Show a group's title, and a few words on where what is in it comes from."""
        self._titles[group].setText(" · ".join(filter(None, (tr(Text(group)), words))))

    def _on_instructions_text_changed(self) -> None:
        chat = self._workspace.current
        setup, below, text = chat.conversation.setup, chat.below, self.instructions.toPlainText()
        if text == chat.resolved.instructions:
            return
        if text == inherited(setup, below, INSTRUCTIONS):
            chat.change_setup(taken_from(setup, INSTRUCTIONS))
        else:
            chat.change_setup(with_value(setup, below, INSTRUCTIONS, text if text.strip() else NOT_SENT))

    def _take_back(self, name: str) -> None:
        chat = self._workspace.current
        chat.change_setup(taken_back(chat.conversation.setup, chat.below, name))

    def _show_refusals(self) -> None:
        """Mark the parameters that the model of the chat in front is known not to take."""
        chat = self._workspace.current
        found, base_url = chat.resolved, self._accounts.base_url(chat.account)
        refusals = self._refusals.of(base_url, found.model, found.sampling)
        info = ModelInfo(found.model)
        if self._models.is_loaded:  # the list is on disk; a start does not wait for it
            info = self._models.info(chat.account, found.model)
        provider = self._accounts.provider(chat.account)
        self.parameters.show_notes(notes(provider, info, found.sampling, refusals))

    def _on_refusals_changed(self, _model: str) -> None:
        self._show_refusals()

    def _on_parameter_retry_requested(self, name: str) -> None:
        chat = self._workspace.current
        self._refusals.forget(self._accounts.base_url(chat.account), chat.resolved.model, name)

    def _on_parameter_value_changed(self, name: str, value: Value | NotSent) -> None:
        chat = self._workspace.current
        chat.change_setup(with_value(chat.conversation.setup, chat.below, name, value))

    def _on_scopes_changed(self) -> None:
        self._show_scopes()
        self._show_refusals()

    def _on_models_changed(self, _account: str) -> None:
        self._show_refusals()
