"""DoctorView: the endpoint doctor at work on one account, step by step, with a report to copy."""

from __future__ import annotations

from contextlib import aclosing

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop_ai.core.account import Account
from desktop_ai.core.examination import Finding, Outcome, first_failure, verdict
from desktop_ai.core.texts import N_
from desktop_ai.services.doctor import Doctor
from desktop_ai.services.tasks import Tasks
from desktop_ai.ui.announcement import announce
from desktop_ai.ui.button_row import ButtonRow
from desktop_ai.ui.translation import tr

MARKS = {
    Outcome.RUNNING: "…",
    Outcome.WELL: "●",
    Outcome.NOTED: "◐",
    Outcome.FAILED: "▲",
    Outcome.SKIPPED: "–",
    Outcome.NOT_TRIED: "○",
}
OUTCOMES = {
    Outcome.RUNNING: N_("being tried"),
    Outcome.WELL: N_("works"),
    Outcome.NOTED: N_("worth knowing"),
    Outcome.FAILED: N_("failed"),
    Outcome.SKIPPED: N_("not needed"),
    Outcome.NOT_TRIED: N_("not tried"),
}
TITLE = N_("The way to {account}")
TRYING, STOPPED = N_("Trying one step after the other…"), N_("Stopped.")
COPIED = N_("The report is on the clipboard. There is no key in it.")
NAME = N_("What the doctor found")
STEP_HERE = Qt.ItemDataRole.UserRole

TIME = N_("{seconds:.2f} s")


class DoctorView(QWidget):
    """Examines an account and shows what is found. Emits `left` when the user wants back to the account."""

    left = Signal()

    def __init__(self, doctor: Doctor, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doctor = doctor
        self._tasks = tasks
        self._account: Account | None = None
        self._model = ""
        self._findings: list[Finding] = []
        self.title, self.said = QLabel(self), QLabel(self)
        self.list = QListWidget(self)
        self.again = QPushButton(tr(N_("Examine a&gain")), self)
        self.stop_button = QPushButton(tr(N_("&Interrupt")), self)
        self.copy = QPushButton(tr(N_("&Copy report")), self)
        self.back = QPushButton(tr(N_("&Back")), self)
        self._set_up()

    def examine(self, account: Account, model: str = "") -> None:
        """Examine an account, with its model or another one of it."""
        self.stop()
        self._account, self._model, self._findings = account, model, []
        self.list.clear()
        self.title.setText(tr(TITLE.fill(account=account.name)))
        self._say(tr(TRYING), is_error=False)
        self._set_running(is_running=True)
        self._tasks.start(self._examine(account, model), name="the doctor", owner=self)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_running(self) -> bool:
        """Whether an examination goes on."""
        return self.stop_button.isVisibleTo(self)

    def stop(self) -> None:
        """End an examination that goes on; what was found stays."""
        if self.is_running:
            self._tasks.cancel(self)
            self._take_away_running()
            self._say(tr(STOPPED), is_error=False)
            self._set_running(is_running=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: stop."""
        super().hideEvent(event)
        self.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the list leads back, as Alt+B does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.title.setObjectName("title")
        self.said.setObjectName("dim")
        for label in (self.title, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.list.setAccessibleName(tr(NAME))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.again.clicked.connect(self._on_again_clicked)
        self.stop_button.clicked.connect(self.stop)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.back.clicked.connect(self.left)
        for button in (self.again, self.stop_button, self.copy, self.back):
            button.setAutoDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 12, 4)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(ButtonRow(self.stop_button, self.again, self.copy, self.back))
        self._set_running(is_running=False)

    async def _examine(self, account: Account, model: str) -> None:
        async with aclosing(self._doctor.examine(account, model)) as findings:
            async for finding in findings:
                self._show(finding)
        self._set_running(is_running=False)
        failure, said = first_failure(self._findings), tr(verdict(self._findings))
        cure = f" {tr(failure.cure)}" if failure is not None and failure.cure is not None else ""
        self._say(self._doctor.without_secrets(account, said + cure), is_error=failure is not None)

    def _show(self, finding: Finding) -> None:
        """Add a step that begins, or put what was found in its place."""
        self._take_away_running()
        if finding.outcome is not Outcome.RUNNING:
            self._findings.append(finding)
        item = QListWidgetItem(self._line(finding), self.list)
        item.setData(STEP_HERE, finding.outcome is Outcome.RUNNING)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(finding))
        self.list.scrollToItem(item)
        if finding.outcome is Outcome.FAILED:
            self.list.setCurrentItem(item)

    def _take_away_running(self) -> None:
        last = self.list.count() - 1
        if last >= 0 and self.list.item(last).data(STEP_HERE):
            self.list.takeItem(last)

    def _line(self, finding: Finding) -> str:
        time = "" if finding.seconds is None else tr(TIME.fill(seconds=finding.seconds))
        said = self._words(finding)
        return f"{MARKS[finding.outcome]}  {'   '.join(filter(None, (tr(finding.title), time, said)))}"

    def _spoken(self, finding: Finding) -> str:
        return f"{tr(finding.title)}: {tr(OUTCOMES[finding.outcome])}. {self._words(finding)}".strip()

    def _words(self, finding: Finding) -> str:
        if finding.outcome in (Outcome.RUNNING, Outcome.NOT_TRIED):
            return tr(OUTCOMES[finding.outcome])
        words = tr(finding.words)
        if finding.cure is not None and finding.outcome is Outcome.NOTED:
            words = f"{words}. {tr(finding.cure)}".replace("..", ".")
        return self._doctor.without_secrets(self._account, words) if self._account else words

    def _say(self, text: str, *, is_error: bool) -> None:
        self.said.setText(text)
        self.said.setProperty("isError", is_error)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        if self.isVisible():
            announce(self.list, text)

    def _set_running(self, *, is_running: bool) -> None:
        self.stop_button.setVisible(is_running)
        self.again.setVisible(not is_running)
        self.copy.setEnabled(not is_running)

    def _on_again_clicked(self) -> None:
        if self._account is not None:
            self.examine(self._account, self._model)

    def _on_copy_clicked(self) -> None:
        if self._account is not None:
            QGuiApplication.clipboard().setText(self._doctor.report(self._account, self._findings))
            self._say(tr(COPIED), is_error=False)
