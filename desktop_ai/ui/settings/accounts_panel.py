"""The accounts: a list at the left, the form of one at the right."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_ai.core.account import Account
from desktop_ai.core.errors import BadInput
from desktop_ai.core.route import Route
from desktop_ai.core.secrets import Secrets
from desktop_ai.core.texts import N_
from desktop_ai.services.account_checks import AccountChecks
from desktop_ai.services.accounts import Accounts
from desktop_ai.services.doctor import Doctor
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.list_and_form import ListAndForm
from desktop_ai.ui.overlay import MARGIN, Overlay
from desktop_ai.ui.panel_head import panel_head
from desktop_ai.ui.settings.account_form import AccountForm
from desktop_ai.ui.settings.doctor_view import DoctorView
from desktop_ai.ui.sure_button import SureButton
from desktop_ai.ui.theme.fonts import scaled
from desktop_ai.ui.translation import tr

WIDTH, HEIGHT = 800, 640
LIST_WIDTH = 210
TITLE = N_("Accounts")
REMOVE, REMOVE_SURE = N_("&Remove"), N_("Press again to remove")
OK, BAD, UNKNOWN = "●", "▲", "○"


class AccountsPanel(Overlay):
    """Shows and changes the accounts. Emits `add_requested` for a new one, `key_requested` with an account's id."""

    add_requested = Signal()
    key_requested = Signal(str, bool)

    def __init__(
        self, window: QWidget, accounts: Accounts, checks: AccountChecks, doctor: Doctor, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._accounts = accounts
        self._checks = checks
        self._tasks = tasks
        self._keeping = asyncio.Lock()
        self.list = QListWidget(self)
        self.form = AccountForm(accounts, self)
        self.doctor = DoctorView(doctor, tasks, self)
        self._sides = QStackedWidget(self)
        self._remove = SureButton(REMOVE, REMOVE_SURE, self)
        self._lay_out()
        self._connect()
        self._reload()

    def open(self) -> None:
        """Show the accounts, with the focus in the list."""
        super().open()
        self._show_form_side()
        self._reload()
        self._start(self._accounts.refresh())
        self._look_up_key()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_account(self, id: str) -> None:
        """Choose an account of the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == id:
                self.list.setCurrentRow(row)

    def examine(self, account: Account, model: str = "") -> None:
        """Let the doctor examine an account of the list, with a model of it."""
        self.show_account(account.id)
        self._sides.setCurrentWidget(self.doctor)
        self._both.set_whole(is_whole=False)
        self._both.show_form()
        self.doctor.examine(account, model)

    def edit_new(self, account: Account) -> None:
        """Show an account that was just added, with the focus where it has to be filled in."""
        self.open()
        self.show_account(account.id)
        lacks_address = self._accounts.lacks_address(account)
        field = self.form.address if lacks_address else self.form.buttons["key"]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._both.show_form()

    def wanted_width(self) -> int:
        """Wide enough for list and form."""
        return min(scaled(WIDTH), self._window.width() - 2 * MARGIN)

    def wanted_height(self) -> int:
        """High enough for the form."""
        return scaled(HEIGHT)

    @property
    def account(self) -> Account | None:
        """The account that is chosen in the list."""
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None:
            return None
        return next(
            (one for one in self._accounts.all() if one.id == item.data(Qt.ItemDataRole.UserRole)), None
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the chosen account up or down the list."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr(TITLE))
        add = QPushButton(tr(N_("N&ew account…")), self)
        add.clicked.connect(self.add_requested.emit)
        up, down = QPushButton(tr(N_("U&p")), self), QPushButton(tr(N_("&Down")), self)
        up.clicked.connect(lambda: self._move(-1))
        down.clicked.connect(lambda: self._move(1))
        for button in (add, up, down, self._remove):
            button.setAutoDefault(True)
        order = QHBoxLayout()
        order.addWidget(up)
        order.addWidget(down)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(add)
        left.addLayout(order)
        left.addWidget(self._remove)
        scroll = QScrollArea(self)
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus from field to field
        self._sides.addWidget(scroll)
        self._sides.addWidget(self.doctor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 8, 16)
        layout.setSpacing(12)
        layout.addLayout(panel_head(TITLE))
        self._both = ListAndForm(self.list, LIST_WIDTH, left, self._sides, self.form)
        layout.addWidget(self._both, 1)

    def _connect(self) -> None:
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_list_row_changed)
        self._remove.confirmed.connect(self._on_remove_confirmed)
        self.form.changed.connect(self._on_form_changed)
        self.form.secrets_changed.connect(self._on_form_secrets_changed)
        self.form.route_changed.connect(self._on_form_route_changed)
        self.form.proxy_changed.connect(self._on_form_proxy_changed)
        self.form.action_requested.connect(self._on_form_action_requested)
        self.doctor.left.connect(self._on_doctor_left)
        self._accounts.changed.connect(self._on_accounts_changed)
        self._checks.changed.connect(self._on_accounts_changed)

    def _reload(self) -> None:
        """Show the list and the chosen account anew."""
        chosen = self.account
        self.list.blockSignals(True)
        self.list.clear()
        accounts = self._accounts.all()
        names = [account.name for account in accounts]
        for account in accounts:
            check = self._checks.last(account)
            mark = UNKNOWN if check is None else OK if check.is_ok else BAD
            # Two of one name are told apart by where they lead.
            is_one_of_several = names.count(account.name) > 1
            place = urlsplit(self._accounts.base_url(account)).netloc if is_one_of_several else ""
            item = QListWidgetItem(f"{mark}  {account.name}  {place}".rstrip(), self.list)
            item.setData(Qt.ItemDataRole.UserRole, account.id)
        self.list.setCurrentRow(0)
        if chosen is not None:
            self.show_account(chosen.id)
        self.list.blockSignals(False)
        self._show_form()

    def _show_form(self) -> None:
        account = self.account
        self.form.setEnabled(account is not None)
        if account is not None:
            is_testing = self._checks.is_running(account)
            self.form.show_account(account, self._checks.last(account), is_testing=is_testing)

    def _on_accounts_changed(self, _id: str) -> None:
        if self.isVisible():
            self._reload()

    def _show_form_side(self) -> None:
        self._sides.setCurrentIndex(0)
        self._both.set_whole(is_whole=True)

    def _on_doctor_left(self) -> None:
        self._show_form_side()
        self.form.buttons["doctor"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list_row_changed(self, _row: int) -> None:
        self._show_form_side()
        self._show_form()
        self._look_up_key()

    def _look_up_key(self) -> None:
        if (account := self.account) is not None:
            self._start(self._accounts.stored.look_up(account))

    def _on_remove_confirmed(self) -> None:
        if (account := self.account) is not None:
            self._start(self._accounts.remove(account))

    def _on_form_changed(self, field: str, text: str) -> None:
        account = self.account
        if account is None:
            return
        try:
            match field:
                case "name" if text != account.name:
                    self._accounts.rename(account, text)
                case "base_url" if text != account.base_url:
                    self._accounts.set_base_url(account, text)
                case "command":
                    self._accounts.set_command(account, text)
        except BadInput as error:
            self.form.complain(field, error)
        else:
            self.form.complain(field, None)

    def _on_form_secrets_changed(self, given: Secrets) -> None:
        self._keep_secrets(headers=given.headers, body=given.body)

    def _on_form_proxy_changed(self, proxy: str) -> None:
        self._keep_secrets(proxy=proxy)

    def _keep_secrets(self, **changes: object) -> None:
        if (account := self.account) is not None:
            self._start(self._keep(account, changes))

    async def _keep(self, account: Account, changes: dict[str, object]) -> None:
        """Keep some secrets beside the others, one change after the other: a keyring takes its time."""
        async with self._keeping:
            known = self._accounts.secrets(account)
            changed = msgspec.structs.replace(known, **changes)
            if changed != known:
                await self._accounts.keep_secrets(account, changed)

    def _on_form_route_changed(self, route: Route) -> None:
        account = self.account
        if account is not None and route != account.route:
            self._accounts.set_route(account, route)

    def _on_form_action_requested(self, name: str) -> None:
        account = self.account
        if account is None:
            return
        match name:
            case "key" | "key_now":
                self.key_requested.emit(account.id, name == "key_now")
            case "forget":
                self._start(self._accounts.stored.forget(account))
            case "allow":
                self._start(self._allow(account))
            case "doctor":
                self.examine(account)
            case "test":
                self._start(self._checks.test(account))

    async def _allow(self, account: Account) -> None:
        await self._accounts.approve_command(account)
        await self._checks.test(account)

    def _move(self, step: int) -> None:
        if (account := self.account) is not None:
            self._accounts.move(account, step)

    def _start(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        self._tasks.start(coroutine, name="account", owner=self)
