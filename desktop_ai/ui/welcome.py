"""What the centre shows while a conversation is empty: what one can do here, and with which key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_ai.catalog.actions.table import ACTION_OF
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.account_checks import AccountChecks
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.key_bindings import KeyBindings
from desktop_ai.services.stored_secrets import IN_KEYRING
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.key_button import KeyButton
from desktop_ai.ui.theme.fonts import GREETING, interface_font
from desktop_ai.ui.theme.sizes import limit_width
from desktop_ai.ui.translation import tr

WIDTH = 400
READY = N_("What is on your mind?")
READY_HELP = N_("Write below and press Enter. The reply comes from {model}, through {account}.")
READY_HELP_LOCAL = N_("Write below and press Enter. The reply comes from {account}, which must be running.")
READY_HELP_NO_MODEL = N_("{account} is ready, with a key {place}. Choose a model, then write below.")
NO_KEY = N_("Almost there")
NO_KEY_HELP = N_("{account} needs a key. Enter one, or talk with another service or a server of your own.")
NO_ADDRESS_HELP = N_("This account needs the address of a server that speaks the OpenAI API.")

GUIDE = N_("Hello, I am the Guide")
GUIDE_HELP = N_(
    "I am not an AI model: I look things up in this program's manual, here on your computer. Ask me how to "
    "begin, what a token is, how to keep a key safe. For a real model there are two ways on:"
)
# What an action is called here, where it says more than elsewhere.
TITLE_OF = {"composer.focus": N_("Ask the Guide")}
FOUND = N_("{names} answers on this computer.")

GUIDE_ACTIONS = ("account.add", "account.use_local", "composer.focus")
READY_ACTIONS = ("model.choose", "preset.choose", "instructions.focus", "palette.open", "help.keys")
NO_KEY_ACTIONS = ("account.enter_key", "account.use_local", "account.choose", "help.keys")
NO_ADDRESS_ACTIONS = ("account.edit_address", "account.choose", "help.keys")


class Welcome(QWidget):
    """A greeting, a sentence and a few buttons with their keys. Emits `action_requested` with an action's id."""

    action_requested = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        accounts: Accounts,
        checks: AccountChecks,
        bindings: KeyBindings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._checks = checks
        self._workspace = workspace
        self._accounts = accounts
        self._bindings = bindings
        self._title, self._help = QLabel(self), QLabel(self)
        self._title.setFont(interface_font(GREETING, bold=True))
        self._help.setObjectName("dim")
        self._title.setWordWrap(True)
        self._help.setWordWrap(True)
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        self._found = QLabel(self)
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        self._found.setWordWrap(True)
        names = dict.fromkeys(
            (*NO_ADDRESS_ACTIONS[:1], *NO_KEY_ACTIONS[:1], *GUIDE_ACTIONS, *NO_KEY_ACTIONS[:3])
        )
        self._buttons = {id: self._button(id) for id in (*names, *READY_ACTIONS)}
        self._lay_out()
        accounts.changed.connect(self._on_accounts_changed)
        checks.changed.connect(self._on_accounts_changed)

    def refresh(self) -> None:
        """Show what fits the account and model of the chat in front."""
        title, help, actions = self._state()
        self._title.setText(tr(title))
        self._help.setText(tr(help))
        for id, button in self._buttons.items():
            button.setVisible(id in actions)
        names = [account.name for account in self._accounts.all() if account.id in self._checks.found_here]
        self._found.setText(tr(FOUND.fill(names=", ".join(names))))
        self._found.setVisible(bool(names) and "account.use_local" in actions)

    def _state(self) -> tuple[Text, Text, tuple[str, ...]]:
        chat = self._workspace.current
        account, model = chat.account, chat.resolved.model
        provider = self._accounts.provider(account)
        if provider.is_built_in:
            return GUIDE, GUIDE_HELP, GUIDE_ACTIONS
        if self._accounts.lacks_address(account):
            return NO_KEY, NO_ADDRESS_HELP, NO_ADDRESS_ACTIONS
        if provider.needs_key and not self._accounts.has_key(account):
            return NO_KEY, NO_KEY_HELP.fill(account=account.name), NO_KEY_ACTIONS
        if model:
            return READY, READY_HELP.fill(model=model, account=account.name), READY_ACTIONS
        if provider.needs_key:
            found = self._accounts.find_key(account)
            place = found.place if found else IN_KEYRING
            return READY, READY_HELP_NO_MODEL.fill(account=account.name, place=place), READY_ACTIONS
        return READY, READY_HELP_LOCAL.fill(account=account.name), READY_ACTIONS

    def _button(self, id: str) -> KeyButton:
        row = ACTION_OF[id]
        title = TITLE_OF.get(id, row.title)
        button = KeyButton(tr(title), id, self._bindings, self, help=tr(row.help))
        button.clicked.connect(lambda: self.action_requested.emit(id))
        return button

    def _lay_out(self) -> None:
        column = QWidget()
        limit_width(column, WIDTH)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(8)
        inner.addWidget(self._title)
        inner.addWidget(self._help)
        inner.addWidget(self._found)
        inner.addSpacing(12)
        for button in self._buttons.values():
            inner.addWidget(button)
        content = QWidget()
        content.setObjectName("centre")
        middle = QVBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        # In a low window it scrolls rather than squeezing its lines.
        scroll = QScrollArea(self)
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _on_accounts_changed(self, _id: str) -> None:
        self.refresh()
