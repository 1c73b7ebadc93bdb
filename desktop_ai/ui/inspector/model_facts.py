"""ModelFacts: the quiet lines under the model: how much fits into it, what it costs, what it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_ai.core.account import Account
from desktop_ai.core.texts import N_
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.models import Models
from desktop_ai.ui import model_words
from desktop_ai.ui.theme.fonts import META, interface_font
from desktop_ai.ui.translation import tr

ABOUT = N_("About the model: {facts}")


class ModelFacts(QLabel):
    """Shows what is known of one model; nothing while lists have not been read, and where there is no model."""

    def __init__(self, accounts: Accounts, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = accounts
        self._models = models
        self._shown: tuple[Account, str] | None = None
        self.setObjectName("faint")
        self.setFont(interface_font(META[0]))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(1, 0, 0, 0)
        self.hide()
        models.changed.connect(self._on_models_changed)

    def show_model(self, account: Account, model: str) -> None:
        """Say what is known of a model of an account."""
        self._shown = account, model
        is_built_in = self._accounts.provider(account).is_built_in
        if not model or is_built_in or not self._models.is_loaded:
            self.hide()
            return
        info = self._models.info(account, model)
        is_free = self._accounts.provider(account).is_free
        self.setText("\n".join(model_words.lines(info, is_free=is_free)))
        heard = ", ".join(model_words.spoken(info, is_free=is_free))
        self.setAccessibleName(tr(ABOUT.fill(facts=heard)))
        self.show()

    def _on_models_changed(self, _account: str) -> None:
        if self._shown is not None:
            self.show_model(*self._shown)
