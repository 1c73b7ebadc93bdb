"""TokenLine: shows how much the next request is, a moment after something about it has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_ai.core.one_line import one_line
from desktop_ai.core.signal import Signal
from desktop_ai.core.texts import N_, Text
from desktop_ai.services.chat import Chat
from desktop_ai.services.models import Models
from desktop_ai.services.tasks import Tasks
from desktop_ai.services.token_meter import Measure, TokenMeter
from desktop_ai.services.workspace import Workspace
from desktop_ai.ui.composer.composer import Composer

PAUSE = 400  # milliseconds
TOKENS, SHARE = N_("≈ {count} tokens"), N_("≈ {count} tokens · {percent} %")
TOO_MANY = N_("≈ {count} tokens, of {limit} that fit")
SAYS = N_("The next request has about {count} tokens; nobody says how many {model} takes.")
SAYS_SHARE = N_("The next request has about {count} tokens, of {limit} that {model} takes with its answer.")
SAYS_TOO_MANY = N_("The next request has about {count} tokens, more than the {limit} that {model} takes.")


class TokenLine(QObject):
    """Follows the chat in front and its draft."""

    def __init__(
        self, workspace: Workspace, composer: Composer, meter: TokenMeter, models: Models, tasks: Tasks
    ) -> None:
        super().__init__(composer)
        self._workspace = workspace
        self._composer = composer
        self._meter = meter
        self._tasks = tasks
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._measure)
        self._chat: Chat | None = None
        composer.typed.connect(self._soon)
        models.changed.connect(self._soon)
        workspace.current_changed.connect(self._follow)
        self._follow(workspace.current)

    def _follow(self, chat: Chat) -> None:
        if self._chat is not None:
            for signal in _signals(self._chat):
                signal.disconnect(self._soon)
        self._chat = chat
        for signal in _signals(chat):
            signal.connect(self._soon)
        self._soon()

    def _soon(self, _what: object = None) -> None:
        self._pause.start()

    def _measure(self) -> None:
        if not self._composer.isEnabled():
            return  # the program is ending
        self._tasks.cancel(self)
        self._tasks.start(self._show(self._workspace.current), name="measure the request", owner=self)

    async def _show(self, chat: Chat) -> None:
        measure = None if self._composer.is_revising else await self._meter.measured(chat)
        if self._workspace.current is not chat:
            return
        shown, said = words(measure) if measure is not None and measure.tokens else (None, None)
        self._composer.measure(shown, said)


def words(measure: Measure) -> tuple[Text, Text]:
    """A measure in a few words, and in a sentence."""
    if not measure.limit:
        shown, said = TOKENS, SAYS
    elif measure.share > 1:
        shown, said = TOO_MANY, SAYS_TOO_MANY
    else:
        shown, said = SHARE, SAYS_SHARE
    percent = max(1, round(100 * measure.share))
    return (
        shown.fill(count=measure.tokens, percent=percent, limit=measure.limit),
        said.fill(count=measure.tokens, limit=measure.limit, model=one_line(measure.model)),
    )


def _signals(chat: Chat) -> tuple[Signal[...], ...]:
    return chat.setup_changed, chat.attached.changed, chat.messages_added, chat.run_ended, chat.version_shown
